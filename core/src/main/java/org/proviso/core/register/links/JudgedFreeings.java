package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgement.Bearing;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;

/** What people decided of what frees or ends what: of two about the same entries the later. */
public record JudgedFreeings(Map<Two, Decision> words) {
    /** Where nobody decided anything. */
    public static final JudgedFreeings NONE = new JudgedFreeings(Map.of());

    /** What is held back or granted, and what is said to let go of it or to end it. */
    public record Two(EntryId held, EntryId by) {}

    /**
     * What a person decided.
     *
     * @param held the entry that it is about, where it has claims left
     * @param by the other
     */
    public record Decision(JudgementMade made, Bearing bearing, Optional<Ties.Seen> held, Optional<Ties.Seen> by) {}

    public JudgedFreeings {
        words = Map.copyOf(words);
    }

    /**
     * Those that hold.
     *
     * @param entry the entry to which belongs what was opened under an id
     */
    public static JudgedFreeings of(Judgements decided, Function<EntryId, Optional<Ties.Seen>> entry) {
        Map<Two, Decision> words = new LinkedHashMap<>();
        for (Told<JudgementMade> told : decided.made()) {
            if (decided.holds(told.event()) && told.event().judgement() instanceof Judgement.Free free) {
                Optional<Ties.Seen> held = entry.apply(free.held());
                Optional<Ties.Seen> by = entry.apply(free.by());
                words.put(
                        new Two(id(held, free.held()), id(by, free.by())),
                        new Decision(told.event(), free.bearing(), held, by));
            }
        }
        return new JudgedFreeings(words);
    }

    private static EntryId id(Optional<Ties.Seen> seen, EntryId given) {
        return seen.map(one -> one.entry().id()).orElse(given);
    }

    /** Those that hold in a whole register. */
    public static JudgedFreeings of(Register register) {
        return of(register.decided(), id -> register.entry(id).map(entry -> new Ties.Seen(register, entry)));
    }

    /** Nothing where nobody decided it. */
    Optional<Boolean> frees(Freeing freeing) {
        return of(freeing).map(decision -> decision.bearing() != Bearing.LEAVES);
    }

    /** {@code judged by A. Holm (“the same order”, j-0123456789)}. */
    Optional<String> words(Freeing freeing) {
        return of(freeing).map(decision -> words(decision.made()));
    }

    private static String words(JudgementMade made) {
        return "judged by " + made.who() + " (“" + made.why() + "”, " + made.id() + ")";
    }

    /** What is so by a person’s word alone, on a day. */
    List<Freeing> besides(Collection<Freeing> found, LocalDate day) {
        Set<Two> known = new HashSet<>();
        found.forEach(freeing ->
                known.add(new Two(freeing.held().entry(), freeing.by().entry())));
        return words.entrySet().stream()
                .filter(each ->
                        !known.contains(each.getKey()) && each.getValue().bearing() != Bearing.LEAVES)
                .flatMap(each -> tie(each.getValue(), day).stream())
                .toList();
    }

    private static Optional<Freeing> tie(Decision decision, LocalDate day) {
        return decision.held()
                .flatMap(held -> decision.by().flatMap(by -> Ties.between(held, by, decision.bearing(), day)))
                .map(freeing -> freeing.judged(words(decision.made())));
    }

    private Optional<Decision> of(Freeing freeing) {
        return Optional.ofNullable(
                words.get(new Two(freeing.held().entry(), freeing.by().entry())));
    }
}
