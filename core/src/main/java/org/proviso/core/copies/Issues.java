package org.proviso.core.copies;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the next issue of a bulletin from a copy of the last one. A ministry that tells every day how many lorries wait has one
 * form of words for it, in which figures and days move on; whoever copies an issue keeps both, or bends a figure and leaves the
 * day. Between two texts of two days that have most of their sentences in one form, and are not known to be of two publishers,
 * the day moved on where like sentences have the day of publication, or the one before it, of either.
 *
 * <p>A page that is put up again on a later day with its slips corrected keeps its figures, and is no next issue, whatever names or
 * weekday it has spelt otherwise.
 */
final class Issues {
    /** So many of the sentences of the shorter text are told in nearly the same words. */
    private static final double ONE_FORM = .5;
    /** An issue tells of its day or of the one before. */
    private static final int MOST_DAYS_BACK = 1;
    /** Where no day is told, or the publishers are not known, a figure or two may be corrected or bent: not so many, */
    private static final int MANY_FACTS = 3;
    /** nor so great a part of them. */
    private static final double MUCH = .25;

    private Issues() {}

    /** Whether one is a later issue of what the other is an issue of. */
    static boolean areTwo(Sketch one, Sketch other, Comparison comparison) {
        if (!one.days().isDay()
                || !other.days().isDay()
                || one.days().apart(other.days()) == 0
                || one.source().isOfOtherHost(other.source())
                || comparison.alike() < ONE_FORM) {
            return false;
        }
        int first = one.days().first();
        int second = other.days().first();
        boolean number = isMoved(
                first,
                second,
                comparison,
                (ofFewer, ofMore) -> comparison.isExchanged(number(ofFewer), number(ofMore)));
        boolean moved = number
                || isMoved(
                        first,
                        second,
                        comparison,
                        (ofFewer, ofMore) -> names(ofFewer)
                                .anyMatch(
                                        own -> names(ofMore).anyMatch(others -> comparison.isExchanged(own, others))));
        int facts = comparison.exchangedFacts() - (moved ? 1 : 0);
        return one.isOfSamePublisher(other)
                ? figures(one, other, facts, number) >= (moved ? 1 : MANY_FACTS)
                : moved && facts >= MANY_FACTS && comparison.exchanged() >= MUCH;
    }

    /** How many of the exchanged facts are figures. Of more than a sketch keeps not all are known: with them, names count. */
    private static int figures(Sketch one, Sketch other, int facts, boolean isDayMoved) {
        int[] first = one.samples().numbers();
        int[] second = other.samples().numbers();
        return Math.max(first.length, second.length) < Sketch.NUMBERS
                ? Math.min(facts, Overlap.of(first, second, Sketch.NUMBERS).exchanged() - (isDayMoved ? 1 : 0))
                : facts;
    }

    private static boolean isMoved(
            int one, int other, Comparison comparison, BiPredicate<LocalDate, LocalDate> isExchanged) {
        int ofFewer = comparison.isFirstFewer() ? one : other;
        int ofMore = comparison.isFirstFewer() ? other : one;
        return IntStream.rangeClosed(0, MOST_DAYS_BACK)
                .anyMatch(back ->
                        isExchanged.test(LocalDate.ofEpochDay(ofFewer - back), LocalDate.ofEpochDay(ofMore - back)));
    }

    private static char number(LocalDate day) {
        return OutlineReader.figure(Integer.toString(day.getDayOfMonth()));
    }

    /** A weekday, within a sentence and as its first word. */
    private static Stream<Character> names(LocalDate day) {
        String name = day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT);
        return Stream.of(OutlineReader.name(name), OutlineReader.word(name));
    }
}
