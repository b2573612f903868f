package org.proviso.core.copies.changes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.model.Edtf;
import org.proviso.core.text.DateMention;

/**
 * Dates that differ. Relative dates are counted from the day of publication, so that "Thursday" and "February 13" may be
 * one day; dates that lie one in the other ("in March", "on March 4") do not differ.
 */
final class DateChanges implements Detector {
    private static final double SAME_PLACE = 1;
    /** For dates of which there is only one on each side. */
    private static final double ONLY_ONES = .5;

    private record Candidate(int original, int copy, double closeness) {}

    @Override
    public List<Change> in(Block block) {
        List<Integer> originals = block.openInOriginal(mark -> mark.is(Mark.Kind.DATE));
        List<Integer> copies = block.openInCopy(mark -> mark.is(Mark.Kind.DATE));
        List<Integer> openOriginals = originals.stream()
                .filter(i -> copies.stream().noneMatch(j -> isCompatible(block, i, j)))
                .toList();
        List<Integer> openCopies = copies.stream()
                .filter(j -> originals.stream().noneMatch(i -> isCompatible(block, i, j)))
                .toList();
        return pairs(block, openOriginals, openCopies);
    }

    private static List<Change> pairs(Block block, List<Integer> originals, List<Integer> copies) {
        List<Candidate> candidates = new ArrayList<>();
        double needed = originals.size() == 1 && copies.size() == 1 ? ONLY_ONES : SAME_PLACE;
        for (int i : originals) {
            for (int j : copies) {
                double closeness = block.closeness(i, j);
                if (closeness >= needed && isAsFine(date(block.original(), i), date(block.copy(), j))) {
                    candidates.add(new Candidate(i, j, closeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        Set<Integer> openOriginals = new HashSet<>(originals);
        Set<Integer> openCopies = new HashSet<>(copies);
        List<Change> changes = new ArrayList<>();
        for (Candidate pair : candidates) {
            if (openOriginals.contains(pair.original) && openCopies.contains(pair.copy)) {
                openOriginals.remove(pair.original);
                openCopies.remove(pair.copy);
                changes.add(block.change(
                        ChangeKind.DATE, Range.at(pair.original), Range.at(pair.copy), reason(block, pair)));
            }
        }
        return changes;
    }

    private static String reason(Block block, Candidate pair) {
        Edtf before = date(block.original(), pair.original).date();
        Edtf after = date(block.copy(), pair.copy).date();
        boolean dated = Changes.published(block.original().article().document()).isPresent()
                || Changes.published(block.copy().article().document()).isPresent();
        return dated ? before.value() + " before, " + after.value() + " now" : "another date";
    }

    private static DateMention date(Block.Side side, int place) {
        return side.marks().get(place).date().orElseThrow();
    }

    /** Whether the two can mean the same time. */
    private static boolean isCompatible(Block block, int i, int j) {
        DateMention before = date(block.original(), i);
        DateMention after = date(block.copy(), j);
        String words = before.span().of(block.original().article().text());
        boolean sameWords =
                words.equalsIgnoreCase(after.span().of(block.copy().article().text()));
        String other = after.span().of(block.copy().article().text());
        return sameWords || isSameWeekday(words, other) || overlap(before.date(), after.date());
    }

    /** "Next Tuesday" and "the following Tuesday": which week is meant, the words alone do not say. */
    private static boolean isSameWeekday(String one, String other) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (one.contains(name) && other.contains(name)) {
                return one.equals(name) || other.equals(name);
            }
        }
        return false;
    }

    private static boolean overlap(Edtf one, Edtf other) {
        LocalDate from = one.earliest().orElse(LocalDate.MIN);
        LocalDate to = one.latest().orElse(LocalDate.MAX);
        return !other.earliest().orElse(LocalDate.MIN).isAfter(to)
                && !other.latest().orElse(LocalDate.MAX).isBefore(from);
    }

    /** A day is not held against a year: the rewriter may have meant something else. */
    private static boolean isAsFine(DateMention before, DateMention after) {
        return form(before.date()).equals(form(after.date()));
    }

    /** Digits as zeros: {@code 0000-00-00} for a day, {@code 0000} for a year. */
    private static String form(Edtf date) {
        return date.value().replaceAll("\\d", "0");
    }
}
