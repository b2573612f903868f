package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Party;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Transition;
import org.proviso.core.register.wire.ClaimJson;

/** One entry in full: transitions, claims with their words, sources with their dates and origins. */
final class EntryDetail {
    private EntryDetail() {}

    static void print(PrintWriter out, Register register, Standing standing) {
        out.println(EntryText.heading(standing));
        out.println("  lane " + standing.entry().lane().wireName() + " \u00b7 matter "
                + EntryText.title(register, standing.entry().matter()) + " ["
                + standing.entry().matter().value() + "]");
        out.println("  " + EntryText.support(standing.support()) + " \u00b7 opened because "
                + standing.entry().reason());
        out.println();
        out.println("  Transitions");
        List<Transition> transitions = register.transitions(standing.entry());
        if (transitions.isEmpty()) {
            out.println("    none: only page furniture points to it");
        }
        transitions.forEach(transition -> out.println("    " + line(transition)));
        out.println();
        out.println("  Claims");
        standing.entry().filings().forEach(filing -> print(out, register, filing));
        out.println();
        out.println("  Sources");
        documents(standing).forEach(document -> out.println("    " + source(register, document)));
        out.println();
    }

    private static String line(Transition transition) {
        List<String> amounts =
                transition.amounts().stream().map(EntryText::amount).toList();
        return transition.effective() + "  " + transition.label()
                + (amounts.isEmpty() ? "" : "  " + String.join(" / ", amounts)) + "  ("
                + EntryText.support(transition.support()) + ")";
    }

    private static void print(PrintWriter out, Register register, Filing filing) {
        Claim claim = filing.claim();
        out.println("    \u201c" + claim.evidence().exact().replaceAll("\\s+", " ") + "\u201d");
        List<String> facts = new ArrayList<>();
        facts.add(claim.move()
                + (claim.modality() == org.proviso.core.model.Modality.ACTUAL
                        ? ""
                        : " (" + claim.modality().wireName() + ")"));
        add(facts, "actor ", names(claim.roles().actors()));
        add(facts, "towards ", names(claim.roles().counterparts()));
        claim.terms().quantity().ifPresent(quantity -> facts.add(EntryText.amount(quantity)));
        claim.terms().when().ifPresent(when -> facts.add("when " + when.value()));
        claim.said().speaker().ifPresent(speaker -> facts.add("says " + speaker.name()));
        claim.said().via().ifPresent(via -> facts.add("via " + via));
        if (claim.furniture()) {
            facts.add("page furniture");
        }
        out.println("      " + String.join(" \u00b7 ", facts));
        claim.terms().condition().ifPresent(words -> out.println("      condition: " + words));
        out.println("      " + EntryText.name(register, claim.evidence().document()) + " ["
                + claim.evidence().start() + ", " + claim.evidence().end() + ") \u00b7 found by " + claim.why()
                + " \u00b7 filed here because " + filing.reason());
    }

    private static void add(List<String> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(label + value);
        }
    }

    private static String names(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::name).toList());
    }

    private static Set<DocumentId> documents(Standing standing) {
        Set<DocumentId> documents = new LinkedHashSet<>();
        standing.entry().filings().forEach(filing -> documents.add(filing.document()));
        return documents;
    }

    private static String source(Register register, DocumentId id) {
        Event.DocumentTaken document = register.document(id).orElseThrow();
        List<String> facts = new ArrayList<>();
        facts.add(EntryText.fileName(document.provenance().name()));
        document.title().ifPresent(title -> facts.add("\u201c" + Words.shortened(title, 80) + "\u201d"));
        facts.add(document.published().map(EntryDetail::dated).orElse("no publication date"));
        document.provenance().address().ifPresent(facts::add);
        DocumentId origin = register.origin(id);
        if (!origin.equals(id)) {
            facts.add("copy of " + EntryText.name(register, origin));
        }
        facts.add("sha256 " + id.value().substring(0, 12));
        return String.join(" \u00b7 ", facts);
    }

    private static String dated(PublicationDate published) {
        return "published " + published.date().value() + " (by its "
                + published.grounds().name().toLowerCase(java.util.Locale.ROOT) + ")"
                + published
                        .impossible()
                        .map(reason -> ", impossible: " + reason)
                        .orElse("");
    }

    static void printJson(PrintWriter out, Register register, Standing standing) {
        out.println(EntryJson.line(register, standing));
        for (Transition transition : register.transitions(standing.entry())) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "transition");
            fields.put("entry", standing.entry().id().value());
            fields.put("effective", transition.effective().toString());
            fields.put("act", transition.act().wireName());
            fields.put("modality", transition.modality().wireName());
            fields.put(
                    "amounts",
                    transition.amounts().stream().map(EntryJson::quantity).toList());
            fields.put(
                    "claims",
                    transition.filings().stream()
                            .map(filing -> filing.id().value())
                            .toList());
            fields.put("origins", transition.support().origins().size());
            out.println(EntryJson.line(fields));
        }
        standing.entry()
                .filings()
                .forEach(filing -> out.println(ClaimJson.line(
                        filing.claim(),
                        EntryText.name(register, filing.claim().evidence().document()))));
    }
}
