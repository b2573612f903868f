package org.proviso.core.copies.changes;

import java.util.List;
import java.util.Set;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.text.table.Closest;

/** Ways to write one name. */
final class Spelling {
    private static final Set<String> ENDINGS = Set.of(
            "", "s", "'s", "'", "es", "n", "an", "ian", "ese", "i", "ish", "er", "ers", "ns", "ans", "ians", "ic");
    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 6;
    /** So many marks behind its first word the words of an acronym may reach. */
    private static final int FAR = 10;

    /** Letters that may be wrong in a bent name. */
    static final int MOST_EDITS = 2;
    /** A name with fewer letters is another name when one of them differs. */
    static final int SHORTEST_BENT = 4;
    /** In a shorter name only one letter may be wrong. */
    private static final int LONG = 6;

    private Spelling() {}

    /** Whether one is likely the other, misspelt. */
    static boolean isBent(String one, String other, int mostEdits) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter < LONG ? 1 : mostEdits;
        return shorter >= SHORTEST_BENT
                && Math.abs(one.length() - other.length()) <= most
                && !isForm(one, other)
                && Closest.distance(one, other) <= most;
    }

    /** Whether the two differ by an ending only, or one is the other with more names before or behind it. */
    static boolean isForm(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST) {
            return false;
        }
        if (longer.startsWith(shorter) && ENDINGS.contains(longer.substring(shorter.length()))) {
            return true;
        }
        boolean y = shorter.endsWith("y") && longer.endsWith("ies");
        return y && longer.startsWith(shorter.substring(0, shorter.length() - 1));
    }

    /** Whether the letters are the initials of words that begin in the stretch or shortly before it. */
    static boolean isAcronym(List<Mark> marks, Range words, String letters) {
        if (letters.length() < 2 || letters.length() > LONGEST_ACRONYM || letters.indexOf(' ') >= 0) {
            return false;
        }
        for (int from = Math.max(0, words.from() - 3); from < words.to(); from++) {
            int next = 0;
            for (int i = from; i < Math.min(marks.size(), from + FAR) && next < letters.length(); i++) {
                String lower = marks.get(i).lower();
                if (!lower.isEmpty() && lower.charAt(0) == letters.charAt(next)) {
                    next++;
                } else if (!marks.get(i).is(Mark.Kind.SMALL)) {
                    break;
                }
            }
            if (next == letters.length()) {
                return true;
            }
        }
        return false;
    }
}
