package org.proviso.core.text.syntax;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands before an English ending, made whole again: {@code waiv} was {@code waive}, {@code plann} was {@code plan}.
 * Words that the rules would get wrong are in a table of known words: whatever can be made of a stem is looked for there
 * first.
 */
final class Stems {
    private static final String VOWELS = "aeiou";
    /** Letters before which a short vowel's {@code l} is spelt {@code le}: handle, tackle, cripple. */
    private static final String BEFORE_LE = "bcdfgkptz";
    /** Vowel and last letter of longer words that end without {@code e}: visit, target, pilot; offer, honor; signal, cancel. */
    private static final Set<String> BARE_ENDINGS =
            Set.of("it", "et", "ot", "er", "or", "al", "el", "en", "on", "an", "om", "op", "ip", "up", "if", "ep");
    /** Pairs of vowels and a letter that no word ends with: persuade, acquire, create, choose. */
    private static final Set<String> OPEN_ENDINGS = Set.of("uad", "uid", "uir", "iat", "uat", "oug", "eag", "iag");

    private final Predicate<String> known;

    Stems(Predicate<String> known) {
        this.known = known;
    }

    /** The verb or adjective of {@code stem + "ed"}, {@code "ing"}, {@code "er"} or {@code "est"}. */
    String whole(String stem) {
        int length = stem.length();
        if (length < 2) {
            return stem;
        }
        String longer = stem + "e";
        boolean doubled = isDoubled(stem);
        String shorter = doubled ? stem.substring(0, length - 1) : stem;
        if (known.test(longer)) {
            return longer;
        }
        if (known.test(stem)) {
            return stem;
        }
        if (doubled) {
            char last = stem.charAt(length - 1);
            boolean staysDouble = "lsfz".indexOf(last) >= 0 || length == 3;
            return staysDouble && !known.test(shorter) ? stem : shorter;
        }
        return lostItsE(stem) ? longer : stem;
    }

    private static boolean isDoubled(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return last == stem.charAt(stem.length() - 2) && !isVowel(last);
    }

    private static boolean lostItsE(String stem) {
        int end = stem.length() - 1;
        char last = stem.charAt(end);
        char before = stem.charAt(end - 1);
        return switch (last) {
            case 'v', 'u', 'c' -> true;
            case 'z' -> before != 't';
            case 'w', 'x', 'y', 'h', 'a', 'e', 'i', 'o', 'q' -> false;
            default ->
                isVowel(before) || before == 'y' ? lostItAfterVowel(stem) : lostItAfterConsonant(before, last, stem);
        };
    }

    private static boolean lostItAfterConsonant(char before, char last, String stem) {
        return switch (last) {
            case 'l' -> BEFORE_LE.indexOf(before) >= 0;
            case 'g' -> before != 'n' || stem.endsWith("ang") || stem.endsWith("eng") || stem.endsWith("ung");
            case 's' -> true;
            default -> false;
        };
    }

    private static boolean lostItAfterVowel(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        int vowel = length - 2;
        boolean pair = vowel > 0 && isVowelAt(stem, vowel - 1);
        if (pair) {
            return last == 's' || OPEN_ENDINGS.contains(stem.substring(length - 3));
        }
        boolean oneSyllable = true;
        for (int i = 0; i < vowel && oneSyllable; i++) {
            oneSyllable = !isVowelAt(stem, i);
        }
        return oneSyllable || !BARE_ENDINGS.contains(stem.substring(vowel));
    }

    /** The {@code u} of {@code qu} is none. */
    private static boolean isVowelAt(String stem, int place) {
        char letter = stem.charAt(place);
        return isVowel(letter) && !(letter == 'u' && place > 0 && stem.charAt(place - 1) == 'q')
                || letter == 'y' && place > 0;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** The singular of a noun's plural in {@code -s}. */
    String singular(String plural) {
        return known.test(plural) ? plural : withoutS(plural);
    }

    /** The verb that a form in {@code -s} belongs to. */
    String withoutS(String form) {
        int length = form.length();
        if (length < 3 || form.charAt(length - 1) != 's') {
            return form;
        }
        String less = form.substring(0, length - 1);
        char last = less.charAt(length - 2);
        if (last != 'e') {
            return last == 's' || last == 'u' ? form : less;
        }
        String least = form.substring(0, length - 2);
        if (known.test(less) || length == 3) {
            return less;
        }
        if (known.test(least)) {
            return least;
        }
        if (form.endsWith("ies")) {
            return length == 4 ? less : form.substring(0, length - 3) + "y";
        }
        return hisses(least) ? least : less;
    }

    /** Whether the plural of such a word takes {@code -es}. */
    private static boolean hisses(String word) {
        return word.endsWith("ss")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("zz")
                || word.endsWith("o");
    }
}
