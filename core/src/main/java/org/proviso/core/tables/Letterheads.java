package org.proviso.core.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines at the head of documents that say who writes, or in which form, and not what about: the table {@code letterheads.tsv}. */
public final class Letterheads {
    private static final int MOST_WORDS = 9;

    /** "RENT LAW PASSED BY BOTH HOUSES" is a headline; a line of so few words in capitals is a name. */
    private static final int MOST_IN_CAPITALS = 3;

    /** Behind the lemma: a particle, or where the object stands. */
    private static final Pattern NO_LEMMA = Pattern.compile("[ ~].*");

    private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh|o)$");
    private static final Pattern AFTER_CONSONANT = Pattern.compile("(?<=[^aeiou])y$");
    private static final Set<String> OUTLETS = words("outlet");
    private static final Set<String> BODIES = words("body");
    private static final Set<String> FORMS = words("form");
    private static final Set<String> PLURALS = words("plural");

    /** What somebody does, in the present: "lifts". */
    private static final Set<String> DOES = does();

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "de", "da", "do", "la", "du", "des", "no");
    private static final Pattern NUMBERED = Pattern.compile(
            "[ ,.-]*\\b(?:no|nr|number|issue)\\b[. ]*[\\p{L}\\p{N}/()-]*\\d[\\p{L}\\p{N}/()-]*(?: of \\d{4})?$");
    private static final Pattern PLACE = Pattern.compile(",[^,]{1,40}$");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019-]+");

    private Letterheads() {}

    /** Whether a line is one: all its words are names, none a verb, and they are those of a paper, of a body or of a form. */
    public static boolean isOne(String line) {
        String bare = line.strip();
        String plain = NUMBERED.matcher(bare.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (FORMS.contains(plain.replaceFirst("[.:]$", ""))) {
            return true;
        }
        List<String> words =
                wordsOf(PLACE.matcher(bare.substring(0, plain.length())).replaceFirst(""));
        if (words.isEmpty() || words.size() > MOST_WORDS || !words.stream().allMatch(Letterheads::isName)) {
            return false;
        }
        if (tells(words)) {
            return false;
        }
        return isOfBody(words)
                || OUTLETS.contains(last(words))
                || FORMS.stream().anyMatch(form -> form.indexOf(' ') > 0 && plain.endsWith(" " + form))
                || (isInCapitals(bare) && words.size() <= MOST_IN_CAPITALS);
    }

    /** Whether a word behind the first says what somebody does: "Examplestan Reopens Embassy", not "Court of Appeals". */
    private static boolean tells(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(at -> !SMALL.contains(words.get(at - 1).toLowerCase(Locale.ROOT)))
                .mapToObj(at -> words.get(at).toLowerCase(Locale.ROOT))
                .anyMatch(word -> DOES.contains(word) && !PLURALS.contains(word) && !OUTLETS.contains(word));
    }

    private static Set<String> does() {
        return Stream.of("/org/proviso/core/read/verbs.tsv", "/org/proviso/core/text/irregular-verbs.tsv")
                .flatMap(table -> Tables.read(Letterheads.class, table).stream())
                .map(row -> NO_LEMMA.matcher(row.cell(0)).replaceFirst(""))
                .map(Letterheads::third)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String third(String lemma) {
        return HISSING.matcher(lemma).find()
                ? lemma + "es"
                : AFTER_CONSONANT.matcher(lemma).replaceFirst("ie") + "s";
    }

    private static boolean isOfBody(List<String> words) {
        int first = words.getFirst().equalsIgnoreCase("the") ? 1 : 0;
        boolean of = words.size() > first + 1
                && BODIES.contains(words.get(first).toLowerCase(Locale.ROOT))
                && (words.get(first + 1).equalsIgnoreCase("of")
                        || words.get(first + 1).equalsIgnoreCase("for"));
        return of || BODIES.contains(last(words));
    }

    private static String last(List<String> words) {
        return words.getLast().toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || SMALL.contains(word);
    }

    private static boolean isInCapitals(String line) {
        return line.chars().anyMatch(Character::isLetter) && line.chars().noneMatch(Character::isLowerCase);
    }

    private static List<String> wordsOf(String line) {
        return Arrays.stream(APART.split(line, -1))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Set<String> words(String kind) {
        return Tables.cells(Letterheads.class, "letterheads.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(List::getLast)
                .collect(Collectors.toUnmodifiableSet());
    }
}
