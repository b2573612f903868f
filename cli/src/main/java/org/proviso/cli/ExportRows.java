package org.proviso.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Transition;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Listing;

/** The rows of an export, as JSON would have them: absent fields left out, evidence and quantity as objects of their own. */
final class ExportRows {
    private ExportRows() {}

    /** The entries as they stand when everything that is dated has come. */
    static Stream<Map<String, Object>> entries(Register register) {
        OpenEntries entries = OpenEntries.ofWhole(register);
        Balances balances = Balances.of(register, register.entries().values(), LocalDate.MAX);
        return register.entries().values().stream()
                .map(entry -> new Standing(entry, register.state(entry, LocalDate.MAX), register.support(entry)))
                .map(standing -> Listing.of(register, standing))
                .map(listing -> {
                    Map<String, Object> fields = EntryJson.object(listing);
                    entries.of(listing, EnumSet.allOf(OpenEntries.Kind.class))
                            .ifPresent(open -> fields.put("open", open.kind().wireName()));
                    BalanceText.put(fields, listing.head().id(), balances);
                    return fields;
                });
    }

    /** What is left of money that was held back, promised or approved: one whole a row; a limit that was reached is one, too. */
    static Stream<Map<String, Object>> balances(Register register) {
        Balances balances = Balances.of(register, register.entries().values(), LocalDate.MAX);
        return Stream.concat(
                balances.balances().stream().map(balance -> BalanceText.row(register, balance)),
                balances.bounds().stream().map(words -> Map.of("type", "limit", "words", words)));
    }

    static Stream<Map<String, Object>> transitions(Register register) {
        return register.entries().values().stream()
                .flatMap(entry -> register.transitions(entry).stream()
                        .map(transition -> transition(register, entry, transition)));
    }

    static Stream<Map<String, Object>> claims(Register register) {
        return register.entries().values().stream().flatMap(entry -> claims(register, entry));
    }

    /** The claims of an entry, those that a person rejected last: they prove nothing, and have no day from which they are so. */
    static Stream<Map<String, Object>> claims(Register register, Entry entry) {
        Set<ClaimId> altered = register.altered(entry);
        Map<ClaimId, Transition.Dated> dates = register.dates(entry);
        return entry.all().stream().map(filing -> {
            Map<String, Object> fields = claim(register, entry, filing, altered);
            Optional.ofNullable(dates.get(filing.id()))
                    .ifPresent(dated -> fields.put("effective", dated.day().toString()));
            putUnlessEmpty(fields, "judged", ExportJudgements.judged(entry, filing));
            putUnlessEmpty(
                    fields,
                    "judgements",
                    filing.judgements().stream().map(Event.JudgementMade::id).toList());
            return fields;
        });
    }

    private static Map<String, Object> transition(Register register, Entry entry, Transition transition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "transition");
        fields.put("entry", entry.id().value());
        fields.put("matter", entry.matter().value());
        fields.put("lane", entry.lane().wireName());
        fields.put("title", entry.title());
        fields.put("effective", transition.effective().toString());
        fields.put("act", transition.act().wireName());
        fields.put("modality", transition.modality().wireName());
        fields.put("called", transition.words());
        putUnlessEmpty(
                fields,
                "amounts",
                transition.amounts().stream().map(EntryJson::quantity).toList());
        putUnlessEmpty(fields, "conditions", conditions(transition));
        fields.put("parties", EntryText.parties(Head.actors(register, entry), Head.counterparts(register, entry)));
        fields.put("origins", transition.support().origins().size());
        fields.put("documents", transition.support().documents().size());
        putUnlessEmpty(fields, "speakers", transition.support().speakers());
        EntryJson.support(fields, Backing.of(transition.support()));
        fields.put(
                "claims",
                transition.filings().stream().map(filing -> filing.id().value()).toList());
        Filing first = transition.filings().getFirst();
        fields.put("recordedAt", first.recordedAt().value().toString());
        fields.put("evidence", EntryJson.evidence(register, first.claim()));
        return fields;
    }

    /** Those that claims of a transition name, each once. */
    static List<String> conditions(Transition transition) {
        Set<String> conditions = new LinkedHashSet<>();
        transition
                .filings()
                .forEach(filing -> filing.claim().terms().condition().ifPresent(conditions::add));
        return List.copyOf(conditions);
    }

    private static Map<String, Object> claim(Register register, Entry entry, Filing filing, Set<ClaimId> altered) {
        Claim claim = filing.claim();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "claim");
        fields.put("id", filing.id().value());
        fields.put("entry", entry.id().value());
        fields.putAll(EntryJson.evidence(register, claim));
        fields.put("lane", claim.move().lane().wireName());
        fields.put("act", claim.move().act().wireName());
        fields.put("modality", claim.modality().wireName());
        putUnlessEmpty(fields, "actor", names(claim.roles().actors()));
        putUnlessEmpty(fields, "counterpart", names(claim.roles().counterparts()));
        putUnlessEmpty(
                fields,
                "likelyActor",
                names(claim.roles().likely().actor().stream().toList()));
        putUnlessEmpty(
                fields,
                "likelyCounterpart",
                names(claim.roles().likely().counterpart().stream().toList()));
        claim.roles().object().ifPresent(object -> fields.put("object", object));
        claim.terms().quantity().ifPresent(quantity -> fields.put("quantity", EntryJson.quantity(quantity)));
        claim.terms().condition().ifPresent(condition -> fields.put("condition", condition));
        claim.terms().when().map(Edtf::value).ifPresent(when -> fields.put("when", when));
        claim.said().speaker().map(Party::name).ifPresent(speaker -> fields.put("speaker", speaker));
        claim.said().via().ifPresent(via -> fields.put("via", via));
        fields.put("furniture", claim.furniture());
        fields.put("why", claim.why());
        fields.put("origin", register.origin(filing.document()).value());
        fields.put("relation", SupportText.wireName(register.relation(filing.document())));
        fields.put("altered", altered.contains(filing.id()));
        register.document(filing.document()).ifPresent(taken -> source(fields, taken));
        fields.put("recordedAt", filing.recordedAt().value().toString());
        fields.put("reason", filing.reason());
        return fields;
    }

    private static void source(Map<String, Object> fields, Event.DocumentTaken taken) {
        taken.provenance().address().ifPresent(address -> fields.put("address", address));
        taken.published()
                .ifPresent(published -> fields.put("published", published.date().value()));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static void putUnlessEmpty(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
