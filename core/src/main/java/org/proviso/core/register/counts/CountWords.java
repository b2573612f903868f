package org.proviso.core.register.counts;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.register.counts.CountIdentity.Unit;

/** What {@code counts.tsv} and {@code nationalities.tsv} say of the words beside a number. */
final class CountWords {
    static final WordRows TABLE = new WordRows(CountWords.class, "counts.tsv");
    private static final WordRows NATIONS = new WordRows(CountWords.class, "nationalities.tsv");

    private static final Pattern FROM = Pattern.compile(
            "\\bfrom ((?:\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+)*)(?:(?:, and |, or |, | and | or )\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+)*){0,12})");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(", and |, or |, | and | or ");
    private static final Pattern PERSONS_NOUN = Pattern.compile("persons");

    private CountWords() {}

    /** What a counted noun is: by its last word, or by the whole. */
    static Unit unit(String noun) {
        String plain = ContentWords.plain(noun);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return TABLE.row("unit", plain)
                .or(() -> TABLE.row("unit", last))
                .map(row -> Unit.valueOf(row.as().toUpperCase(Locale.ROOT)))
                .or(() -> NATIONS.row("nationality", last).map(row -> Unit.PERSONS))
                .orElse(Unit.OTHER);
    }

    /** What a noun is told for in shares: {@code awards} for programmes, contracts and grants; its stem for others. */
    static String shareNoun(String noun) {
        String plain = ContentWords.plain(noun);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return TABLE.row("unit", last)
                .filter(row -> !row.note().isEmpty())
                .map(WordRows.Row::note)
                .orElseGet(() -> ContentWords.stem(last));
    }

    /** The value of the longest phrase of a kind in plain words; empty when none is there. */
    static String as(String kind, String plain) {
        return TABLE.in(kind, plain).map(WordRows.Row::as).orElse("");
    }

    static Finality finality(String plain) {
        return TABLE.in("finality", plain)
                .map(row -> Finality.valueOf(row.as().toUpperCase(Locale.ROOT)))
                .orElse(Finality.UNSTATED);
    }

    /** Nationalities: names after "from", and adjectives and peoples of the table. */
    static NavigableSet<String> nationalities(String text) {
        NavigableSet<String> found = new TreeSet<>();
        Matcher from = FROM.matcher(text);
        while (from.find()) {
            for (String name : BETWEEN_NAMES.split(from.group(1), -1)) {
                String plain = ContentWords.plain(name);
                if (!isWhen(plain)) {
                    found.add(NATIONS.row("nationality", plain)
                            .map(WordRows.Row::as)
                            .orElse(name.strip()));
                }
            }
        }
        adjectives(text, found);
        return found;
    }

    private static boolean isWhen(String plain) {
        return plain.isEmpty() || TABLE.has("stop", plain) || plain.length() < 3;
    }

    /** "Venezuelan migrants", "24,000 Venezuelans": adjectives and peoples before or as a noun of people; never the bare country. */
    private static void adjectives(String text, NavigableSet<String> found) {
        String[] words = ContentWords.plain(text).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            Optional<WordRows.Row> row = NATIONS.row("nationality", words[i]);
            boolean people = row.isPresent()
                    && (words[i].endsWith("s")
                                    && !words[i].equals(row.get().as().toLowerCase(Locale.ROOT))
                            || (i + 1 < words.length
                                    && TABLE.row("unit", words[i + 1])
                                            .filter(unit -> PERSONS_NOUN
                                                    .matcher(unit.as())
                                                    .matches())
                                            .isPresent()));
            if (people) {
                found.add(row.get().as());
            }
        }
    }

    static Optional<String> nationality(String name) {
        return NATIONS.row("nationality", ContentWords.plain(name)).map(WordRows.Row::as);
    }

    /** Whether a host is an authority's: it ends like one. */
    static boolean isOfficial(String host) {
        String plain = " " + ContentWords.plain(host.replace('.', ' '));
        return TABLE.rows("official").stream().anyMatch(row -> plain.endsWith(" " + row.phrase()));
    }
}
