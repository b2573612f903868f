package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;

/**
 * What frees something that is held back: the freeze of which one entry tells was lifted, as another tells. That changes no state: that
 * money may be paid again does not say that it was. Or what ends something that is granted: the waiver of which one entry tells was withdrawn.
 *
 * @param held what is held back, or granted
 * @param by what frees it, or ends it
 * @param planned whether it is only planned
 * @param day from which it is so
 * @param sure whether it is asserted; else it may be so, and nobody has decided
 * @param said of what is held: {@code freeze lifted}
 * @param untold what that does not say; may be empty
 * @param why what speaks for one thing, and against it
 * @param judged who decided that it is so, and why, in words; then it is asserted
 */
public record Freeing(
        Side held,
        Side by,
        boolean planned,
        LocalDate day,
        boolean sure,
        String said,
        String untold,
        List<Reason> why,
        Optional<String> judged) {
    private static final String IN_PART = " in part";

    /**
     * One of the two entries.
     *
     * @param act by which it holds, or frees
     * @param called how a list calls that: of a permission that is taken away for a time {@code suspended}
     */
    public record Side(EntryId entry, Lane lane, Act act, String called, String title) {
        static Side of(Holding holding, Act act, Holding.Words told) {
            String called = holding.lane() == Lane.WAIVER ? told.restraint().orElse(act.wireName()) : act.wireName();
            return new Side(holding.entry(), holding.lane(), act, called, holding.title());
        }

        static Side of(Entry entry, Act act) {
            return new Side(entry.id(), entry.lane(), act, act.wireName(), entry.title());
        }
    }

    /**
     * What speaks for it, or against it.
     *
     * @param value what it counts
     */
    public record Reason(String words, double value) {}

    public Freeing {
        why = List.copyOf(why);
    }

    Freeing unsure(String words) {
        List<Reason> more = new ArrayList<>(why);
        more.add(new Reason(words, 0));
        return new Freeing(held, by, planned, day, false, said, untold, more, judged);
    }

    /** The same where only a part of it was let go. */
    Freeing inPart() {
        String part = said.endsWith(IN_PART) ? said : said + IN_PART;
        return new Freeing(held, by, planned, day, sure, part, untold, why, judged);
    }

    /** The same as a person decided that it is so. */
    Freeing judged(String words) {
        return new Freeing(held, by, planned, day, true, said, untold, why, Optional.of(words));
    }

    /** Whether a permission ends by it; else what is held back is let go. */
    public boolean ends() {
        return held.lane() == Lane.WAIVER && held.act() == Act.GRANTED;
    }

    /** What the reasons come to. */
    public double score() {
        return why.stream().mapToDouble(Reason::value).sum();
    }

    /** {@code freeze lifted on 2025-03-10}. */
    public String told() {
        return (sure ? "" : "perhaps ") + said + (planned ? ", planned for " : " on ") + day;
    }

    /** {@code freeze lifted on 2025-03-10; payment is not told}. */
    public String words() {
        return told() + (untold.isEmpty() ? "" : "; " + untold);
    }
}
