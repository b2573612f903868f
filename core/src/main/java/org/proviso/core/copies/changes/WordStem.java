package org.proviso.core.copies.changes;

/**
 * A rough stem, so that "approved", "approving" and "approval" meet: endings are cut by rule and the rest to
 * {@value #LONGEST} letters. Made for telling whether two sentences speak of the same thing, where a wrong meeting now and
 * then does no harm; not for telling words apart.
 */
final class WordStem {
    static final int LONGEST = 6;
    private static final int SHORTEST = 3;
    private static final String[] ENDINGS = {
        "ations", "ation", "ments", "ment", "ances", "ance", "ences", "ence", "ings", "ions", "ing", "ion", "ied",
        "ies", "als", "ers", "ors", "ed", "es", "er", "or", "ly", "al", "s"
    };

    private WordStem() {}

    /** @param lower a word in lower case */
    static String of(String lower) {
        String stem = lower;
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST && !lower.endsWith("ss")) {
                boolean y = ending.equals("ied") || ending.equals("ies");
                stem = lower.substring(0, lower.length() - ending.length()) + (y ? "y" : "");
                break;
            }
        }
        stem = single(stem);
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }

    /** Without a last {@code e} and without the second of two equal last letters. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        if (last < SHORTEST) {
            return stem;
        }
        boolean cut = stem.charAt(last) == 'e' || stem.charAt(last) == stem.charAt(last - 1);
        return cut ? stem.substring(0, last) : stem;
    }
}
