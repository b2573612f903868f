package org.proviso.core.register.counts;

import java.util.List;
import java.util.Optional;
import org.proviso.core.register.counts.WordRows.Row;

/** What a number beside others is: which outcome, which part, of which whole. */
final class Roles {
    private static final WordRows TABLE = CountWords.TABLE;
    private static final List<String> PASSIVE = List.of("were", "was", "been", "are", "being", "is");
    private static final List<String> STILL = List.of("still", "now", "already", "also", "later");
    private static final int NEAR = 6;

    private Roles() {}

    /**
     * What became of what is counted: "4,100 grants were cut", "4,100 cut", "terminated about 4,100 grants and kept about 2,700".
     */
    static Optional<String> outcome(Figure figure) {
        List<String> after = ContentWords.words(figure.close()).stream()
                .filter(word -> !STILL.contains(word))
                .toList();
        for (int i = 0; i < Math.min(after.size(), NEAR); i++) {
            boolean behindNoun = i <= 1 && (i == 0 || !TABLE.has("stop", after.getFirst()));
            boolean passive = i > 0 && PASSIVE.contains(after.get(i - 1));
            Optional<Row> row = TABLE.row("outcome", after.get(i));
            if (row.isPresent() && (passive || behindNoun)) {
                return row.map(Row::as);
            }
        }
        return last(ContentWords.words(figure.before()));
    }

    /** The last outcome before the number, unless something else was told in between. */
    private static Optional<String> last(List<String> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            String two = i + 1 < before.size() ? before.get(i) + " " + before.get(i + 1) : before.get(i);
            Optional<Row> row = TABLE.row("outcome", two).or(() -> Optional.empty());
            row = row.isPresent() ? row : TABLE.row("outcome", before.get(i));
            if (row.isPresent()) {
                boolean passive = i > 0 && PASSIVE.contains(before.get(i - 1));
                return passive ? Optional.empty() : row.map(Row::as);
            }
        }
        return Optional.empty();
    }

    /** The part of a division that leaves nothing over: a component, a law. */
    static Optional<String> part(Sheet sheet, Figure figure, String division) {
        return List.of(sheet.after(figure), figure.before()).stream()
                .flatMap(words -> inDivision(words, division).stream())
                .findFirst();
    }

    private static Optional<String> inDivision(String words, String division) {
        String component = CountWords.as("component", words);
        String law = CountWords.as("category", words);
        return List.of(component, law).stream()
                .filter(part -> TABLE.row("exclusive", part)
                        .filter(row -> row.as().equals(division))
                        .isPresent())
                .findFirst();
    }

    static boolean isShareOfMoney(Figure percent) {
        return TABLE.in("money", percent.after()).isPresent()
                || TABLE.in("money", percent.before()).isPresent();
    }

    /** A change, a rate or a threshold. */
    static boolean isChange(Figure percent) {
        return near(ContentWords.words(percent.after()).stream().limit(3).toList())
                || near(ContentWords.words(percent.before()).reversed().stream()
                        .limit(4)
                        .toList());
    }

    private static boolean near(List<String> words) {
        return words.stream().anyMatch(word -> TABLE.has("change", word));
    }

    /** One noun counted, as far as both name one. */
    static boolean sameNoun(Figure one, Figure other) {
        return one.isNumber() == other.isNumber()
                && one.isMoney() == other.isMoney()
                && (one.unit().isEmpty()
                        || other.unit().isEmpty()
                        || ContentWords.stem(one.unit()).equals(ContentWords.stem(other.unit())));
    }
}
