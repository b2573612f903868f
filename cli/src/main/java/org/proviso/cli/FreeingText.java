package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Freeing;
import org.proviso.core.register.links.Freeing.Side;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;

/** What frees what is held back, as lines for people and as JSON. */
final class FreeingText {
    private static final int TITLE = 80;
    private static final int MOST = 3;
    private static final List<String> FIELDS = List.of("freedBy", "frees", "endedBy", "ends");

    /** Between the acts of a state's label. */
    private static final Pattern BETWEEN = Pattern.compile(", | \\| ");

    private FreeingText() {}

    /** What a list says of an entry: what freed it, as long as it is told to be held; and what it frees. */
    static List<String> listed(Listing listing, Freeings freeings) {
        List<String> lines = new ArrayList<>();
        for (Freeing freeing : shown(listing, freeings)) {
            boolean held = isHeld(freeing, listing);
            lines.add(
                    held
                            ? freeing.told() + " [" + freeing.by().entry().value() + "]" + untold(freeing)
                            : (freeing.sure() ? "" : "perhaps ") + verb(freeing) + " " + name(freeing.held()));
        }
        if (lines.size() > MOST) {
            int more = lines.size() - MOST;
            lines.subList(MOST, lines.size()).clear();
            lines.add("and " + more + " more");
        }
        return lines;
    }

    private static List<Freeing> shown(Listing listing, Freeings freeings) {
        return freeings.of(listing.head().id()).stream()
                .filter(freeing -> isTold(
                        isHeld(freeing, listing) ? freeing.held() : freeing.by(),
                        !isHeld(freeing, listing) && freeing.planned(),
                        listing.stand()))
                .toList();
    }

    private static String verb(Freeing freeing) {
        return freeing.ends() ? "ends" : "frees";
    }

    /** What is told elsewhere to have ended what a list has as granted. */
    static List<String> ended(Listing listing, Freeings freeings) {
        return listed(
                listing,
                new Freeings(freeings.of(listing.head().id()).stream()
                        .filter(freeing -> freeing.ends() && isHeld(freeing, listing))
                        .toList()));
    }

    /** Whether the state, or what is beneath it, is the act: "paid", and neither "not paid" nor "paid (negated)". */
    private static boolean isTold(Side side, boolean planned, Stand stand) {
        String act = side.act().wireName();
        String told = planned ? act + " (" + Modality.PLANNED.wireName() + ")" : act;
        return Stream.of(BETWEEN.split(stand.acts())).anyMatch(one -> one.equals(told) || isOver(side, one))
                || (planned && stand.plans().stream().anyMatch(plan -> plan.act() == side.act()));
    }

    /** "No longer applies": a permission that is told not to hold any more. */
    private static boolean isOver(Side side, String act) {
        return side.lane() == Lane.WAIVER
                && side.act() == Act.REVOKED
                && act.equals(Act.GRANTED.wireName() + " (" + Modality.NEGATED.wireName() + ")");
    }

    private static boolean isHeld(Freeing freeing, Listing listing) {
        return freeing.held().entry().equals(listing.head().id());
    }

    private static String untold(Freeing freeing) {
        return freeing.untold().isEmpty() ? "" : "; " + freeing.untold();
    }

    /**
     * What is said of two entries after a judgement about them: {@code money withheld: grants [0a…]: freeze lifted on 2025-03-10}; where nothing
     * is said any more, what was.
     */
    static List<String> tied(Register before, Register after, Judgement.Free free) {
        List<Freeing> now = tied(after, free);
        return now.isEmpty()
                ? tied(before, free).stream()
                        .filter(freeing -> standsOtherwise(before, freeing).isEmpty())
                        .map(freeing -> "Lists no longer say: " + name(freeing.held()) + ": " + freeing.words())
                        .toList()
                : now.stream()
                        .map(freeing -> name(freeing.held()) + ": " + freeing.words()
                                + standsOtherwise(after, freeing)
                                        .map(acts -> " (no list shows it of this entry, which stands as \u201c" + acts
                                                + "\u201d now)")
                                        .orElse(""))
                        .toList();
    }

    private static List<Freeing> tied(Register register, Judgement.Free free) {
        Optional<EntryId> held = register.entry(free.held()).map(Entry::id);
        return register
                .entry(free.by())
                .map(Entry::id)
                .map(by -> Freeings.of(register, register.entries().values(), LocalDate.MAX)
                        .of(by))
                .orElse(List.of())
                .stream()
                .filter(freeing -> held.filter(freeing.held().entry()::equals).isPresent())
                .toList();
    }

    /** How what is held or granted stands, where it is not as a link has it: then lists do not show the link of it. */
    private static Optional<String> standsOtherwise(Register register, Freeing freeing) {
        return register.entry(freeing.held().entry())
                .map(entry -> Stand.of(register, entry, register.state(entry, LocalDate.MAX)))
                .filter(stand -> !isTold(freeing.held(), false, stand))
                .map(Stand::acts);
    }

    /** {@code measure lifted: freeze on clinics [e9a457e59325]}. */
    private static String name(Side side) {
        String lane = side.lane().wireName();
        return lane + " " + side.called() + ": " + Words.shortened(EntryText.about(side.title(), lane), TITLE) + " ["
                + side.entry().value() + "]";
    }

    /** The fields of an entry's line. */
    static Map<String, Object> fields(Listing listing, Freeings freeings) {
        Map<String, List<Map<String, Object>>> found = new HashMap<>();
        for (Freeing freeing : shown(listing, freeings)) {
            boolean held = isHeld(freeing, listing);
            found.computeIfAbsent(field(freeing, held), first -> new ArrayList<>())
                    .add(other(held ? freeing.by() : freeing.held(), freeing));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> Optional.ofNullable(found.get(field)).ifPresent(list -> fields.put(field, list)));
        return fields;
    }

    private static String field(Freeing freeing, boolean held) {
        if (freeing.ends()) {
            return held ? "endedBy" : "ends";
        }
        return held ? "freedBy" : "frees";
    }

    private static Map<String, Object> other(Side side, Freeing freeing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entry", side.entry().value());
        fields.put("day", freeing.day().toString());
        fields.put("sure", freeing.sure());
        fields.put("words", freeing.words());
        return fields;
    }

    /** In full. */
    static Map<String, Object> object(Freeing freeing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "freeing");
        fields.put("held", freeing.held().entry().value());
        fields.put("by", freeing.by().entry().value());
        fields.put(
                "act", freeing.by().lane().wireName() + "/" + freeing.by().act().wireName());
        fields.put("kind", verb(freeing));
        fields.put("day", freeing.day().toString());
        fields.put("planned", freeing.planned());
        fields.put("sure", freeing.sure());
        freeing.judged().ifPresent(words -> fields.put("judged", words));
        fields.put("words", freeing.words());
        fields.put(
                "why",
                freeing.why().stream()
                        .map(reason -> Map.of(
                                "words", reason.words(),
                                "value", reason.value()))
                        .map(TreeMap::new)
                        .toList());
        return fields;
    }

    /**
     * {@code freeze lifted on 2025-03-10; payment is not told}, with both entries and the reasons.
     *
     * @param scores whether it is told what the reasons count
     */
    static List<String> lines(Freeing freeing, boolean scores, int indent) {
        String against = reasons(freeing, scores, false);
        String sum = scores
                ? String.format(Locale.ROOT, "; together %.2f (asserted at %.2f)", freeing.score(), Freeings.asserts())
                : "";
        List<String> lines = new ArrayList<>(Words.hanging(freeing.words(), indent, EntryText.WIDEST));
        List<String> facts = new ArrayList<>(List.of(
                (freeing.ends() ? "granted: " : "held back: ") + name(freeing.held()),
                (freeing.ends() ? "ended by: " : "freed by: ") + name(freeing.by())));
        if (!freeing.why().isEmpty()) {
            facts.add("because " + reasons(freeing, scores, true)
                    + (against.isEmpty() ? "" : "; against it: " + against)
                    + sum
                    + (freeing.sure() ? "" : "; nobody has decided it"));
        }
        if (!freeing.sure()) {
            String two =
                    freeing.by().entry().value() + " " + freeing.held().entry().value();
            facts.add("'judge " + verb(freeing) + " " + two + "' decides that it does, 'judge leaves " + two
                    + "' that it does not");
        }
        freeing.judged().ifPresent(facts::add);
        facts.forEach(words -> lines.addAll(Words.hanging(words, indent + 2, EntryText.WIDEST)));
        return lines;
    }

    private static String reasons(Freeing freeing, boolean scores, boolean speaking) {
        return freeing.why().stream()
                .filter(reason -> reason.value() > 0 == speaking)
                .map(reason -> reason.words() + (scores ? String.format(Locale.ROOT, " %+.2f", reason.value()) : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * A line of a timeline.
     *
     * @param held whether what is held back is of its matter, and what frees it of another
     */
    static String line(Freeing freeing, boolean held) {
        Side own = held ? freeing.held() : freeing.by();
        Side other = held ? freeing.by() : freeing.held();
        String id = "[" + own.entry().value() + "]";
        return freeing.day() + " \u00b7 " + (freeing.sure() ? "" : "perhaps ")
                + (held
                        ? name(other) + " " + verb(freeing) + " " + id + untold(freeing)
                        : id + " " + verb(freeing) + " " + name(other));
    }
}
