package org.proviso.core.register.links;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;

/** What people decided of what frees what: of two about the same entries the later. */
public record JudgedFreeings(Map<Two, JudgementMade> words) {
    /** Where nobody decided anything. */
    public static final JudgedFreeings NONE = new JudgedFreeings(Map.of());

    /** What is held back, and what is said to let go of it. */
    public record Two(EntryId held, EntryId by) {}

    public JudgedFreeings {
        words = Map.copyOf(words);
    }

    /**
     * Those that hold.
     *
     * @param entry to which entry belongs what was opened under an id
     */
    public static JudgedFreeings of(Judgements decided, UnaryOperator<EntryId> entry) {
        Map<Two, JudgementMade> words = new LinkedHashMap<>();
        for (Told<JudgementMade> told : decided.made()) {
            if (decided.holds(told.event()) && told.event().judgement() instanceof Judgement.Free free) {
                words.put(new Two(entry.apply(free.held()), entry.apply(free.by())), told.event());
            }
        }
        return new JudgedFreeings(words);
    }

    /** Those that hold in a whole register. */
    public static JudgedFreeings of(Register register) {
        return of(
                register.decided(),
                id -> register.entry(id).map(entry -> entry.id()).orElse(id));
    }

    /** Nothing where nobody decided it. */
    Optional<Boolean> frees(Freeing freeing) {
        return of(freeing).map(made -> made.judgement() instanceof Judgement.Free free && free.frees());
    }

    /** {@code judged by A. Holm (“the same order”, j-0123456789)}. */
    Optional<String> words(Freeing freeing) {
        return of(freeing)
                .map(made -> "judged by " + made.who() + " (\u201c" + made.why() + "\u201d, " + made.id() + ")");
    }

    private Optional<JudgementMade> of(Freeing freeing) {
        return Optional.ofNullable(
                words.get(new Two(freeing.held().entry(), freeing.by().entry())));
    }
}
