package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Party;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Transition;
import org.proviso.core.register.wire.ClaimJson;

/** One entry in full: transitions, claims with their words, sources with their dates and origins. */
final class EntryDetail {
    private static final int INDENT = 6;

    private EntryDetail() {}

    /** @param dates those that cannot all be right, in words */
    static void print(PrintWriter out, Register register, Standing standing, List<String> dates) {
        out.println(EntryText.heading(standing));
        out.println("  lane " + standing.entry().lane().wireName() + " \u00b7 matter "
                + EntryText.title(register, standing.entry().matter()) + " ["
                + standing.entry().matter().value() + "]");
        out.println("  " + SupportText.line(standing.support()) + " \u00b7 opened because "
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
        Set<ClaimId> altered = register.altered(standing.entry());
        standing.entry().filings().forEach(filing -> print(out, register, filing, altered.contains(filing.id())));
        out.println();
        new SourcesText(register, standing).lines().forEach(out::println);
        if (!dates.isEmpty()) {
            out.println();
            out.println("  Dates to look at");
            dates.forEach(words -> Words.wrapped(words, 4, EntryText.WIDEST).forEach(out::println));
        }
        out.println();
    }

    private static String line(Transition transition) {
        List<String> amounts =
                transition.amounts().stream().map(EntryText::amount).toList();
        return transition.effective() + "  " + transition.label()
                + (amounts.isEmpty() ? "" : "  " + String.join(" / ", amounts)) + "  ("
                + SupportText.line(transition.support()) + ")";
    }

    private static void print(PrintWriter out, Register register, Filing filing, boolean altered) {
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
        Words.facts(facts, INDENT, EntryText.WIDEST).forEach(out::println);
        claim.terms().condition().ifPresent(words -> out.println("      condition: " + words));
        if (altered) {
            out.println("      only in an altered copy: nothing like it was found in "
                    + EntryText.name(register, register.origin(filing.document())));
        }
        List<String> place = List.of(
                EntryText.name(register, claim.evidence().document()) + " ["
                        + claim.evidence().start() + ", " + claim.evidence().end() + ")",
                "found by " + claim.why(),
                "filed here because " + filing.reason());
        Words.facts(place, INDENT, EntryText.WIDEST).forEach(out::println);
    }

    private static void add(List<String> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(label + value);
        }
    }

    private static String names(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::name).toList());
    }

    static void printJson(PrintWriter out, Register register, Standing standing, List<String> dates) {
        out.println(EntryJson.line(register, standing));
        SupportJson.lines(register, standing).forEach(fields -> out.println(EntryJson.line(fields)));
        for (String words : dates) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "dates");
            fields.put("entry", standing.entry().id().value());
            fields.put("words", words);
            out.println(EntryJson.line(fields));
        }
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
