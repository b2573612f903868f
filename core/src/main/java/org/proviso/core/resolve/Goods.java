package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/** Goods on which measures are taken, as {@code goods.tsv} says: each by one key, whichever of its words a text has. */
final class Goods {
    private static final Map<Long, Long> BY_WORD = Tables.cells(Goods.class, "goods.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Hashes.of(ObjectWords.root(row.getFirst())),
                    row -> Hashes.of("goods " + row.get(1)),
                    (one, same) -> one));

    /** Words that say that goods come in. */
    private static final long TRADE = Hashes.of("goods -");

    private static final int MOST_WORDS_OF_A_TITLE = 24;

    /** The last words of a name that ends as names of firms do. */
    private static final Pattern FIRM = Pattern.compile(Tables.cells(Goods.class, "firm-words.tsv", 1).stream()
            .map(row -> Pattern.quote(row.getFirst()))
            .collect(Collectors.joining("|", "(?:\\b\\p{Lu}[\\p{L}.&-]*\\s+){1,3}(?:", ")\\b")));

    /** A word in running text behind another with a capital: "Northern Steel". */
    private static final Pattern IN_A_NAME =
            Pattern.compile("(?<=(?<![\\p{L}.])\\p{Lu}[\\p{L}.&-]{0,24}\\s)\\p{Lu}\\p{Ll}+(?![\\p{L}-])");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.&-]*");

    private Goods() {}

    private static final Map<Long, String> NAMES = Tables.cells(Goods.class, "goods.tsv", 2).stream()
            .map(row -> row.get(1))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(goods -> Hashes.of("goods " + goods), goods -> goods));

    /** What a key of goods stands for. */
    static Optional<String> name(long key) {
        return Optional.ofNullable(NAMES.get(key));
    }

    /** Whether a key is one of goods. */
    static boolean are(long key) {
        return key != TRADE && BY_WORD.containsValue(key);
    }

    /** The goods that a title names; those in the name of a firm are none ("Northern Steel Corporation"). */
    static Longs in(String title) {
        return of(roots(FIRM.matcher(title).replaceAll(" ")), true);
    }

    /** Whether a title says that goods come in, or names a measure on them. */
    static boolean isTrade(String title) {
        Longs words = roots(title);
        return words.stream().anyMatch(word -> BY_WORD.getOrDefault(word, 0L) == TRADE) || Aims.nameMeasure(words);
    }

    /** The goods that a text names in names alone, as those of firms: "the acquisition of Northern Steel". In a headline all words have capitals. */
    static Longs onlyInNames(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        if (capitals * 2 > words.size()) {
            return Longs.NONE;
        }
        List<String> named =
                IN_A_NAME.matcher(text).results().map(MatchResult::group).toList();
        List<String> others = new ArrayList<>(words);
        named.forEach(others::remove);
        Longs elsewhere = of(roots(String.join(" ", others)), true);
        return Longs.of(of(roots(String.join(" ", named)), true).stream().filter(goods -> !elsewhere.contains(goods)));
    }

    private static Longs roots(String text) {
        return Longs.of(ObjectWords.words(text, List.of(), MOST_WORDS_OF_A_TITLE).stream()
                .mapToLong(word -> Hashes.of(ObjectWords.root(word))));
    }

    /**
     * Goods as they are told of.
     *
     * @param words keys of roots
     * @param measure whether they are told of in a measure; if not, the words must say that goods come in
     */
    static Longs of(Longs words, boolean measure) {
        Longs found = Longs.of(words.stream().filter(BY_WORD::containsKey).map(BY_WORD::get));
        return measure || found.contains(TRADE) ? found.without(TRADE) : Longs.NONE;
    }
}
