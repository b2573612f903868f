package org.proviso.core.register.balances;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.counts.WordRows;
import org.proviso.core.register.lanes.LaneMachines;

/** What {@code balances.tsv} says of words, and what those of claims say of wholes and parts. */
final class MoneyWords {
    static final WordRows TABLE = new WordRows(MoneyWords.class, "balances.tsv");

    /** An amount: the digits, and the word that multiplies them. */
    private static final String AMOUNT = "((?:\\p{L}{0,4}\\p{Sc}|\\p{Lu}\\p{L}{1,3}\\.?)\\s?)?"
            + "(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s\\u00a0-]?(\\p{L}+))?";

    private static final String BETWEEN =
            "(?:(?:the|its|their|his|her|a|an|that|those|these|all|total|sum|of|some|about|around|roughly"
                    + "|nearly|almost|over|promised|pledged|frozen|withheld|planned|agreed|approved|more than|at least)\\s+){0,4}";

    private static final Pattern OF = Pattern.compile("(?i)\\bof\\s+" + BETWEEN + AMOUNT);
    private static final Pattern SHARE_IN_PERCENT =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?(?:%|percent|per cent)\\s+of\\b");
    private static final Pattern FOR = Pattern.compile("(?i)\\bfor\\s+((?:[\\p{L}'\u2019-]+\\s*){1,8})");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final int LONGEST = 600;
    private static final int FAR = 40;
    private static final int SHARE_DIGITS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> GENERAL = general();

    private MoneyWords() {}

    private static Set<String> general() {
        Set<String> general = new HashSet<>();
        LaneMachines.generalWords().forEach(word -> general.add(ContentWords.stem(word)));
        for (String kind :
                List.of("release", "pledge", "rest", "so-far", "more", "part-word", "ordinal", "slice", "share")) {
            TABLE.rows(kind)
                    .forEach(row ->
                            ContentWords.words(row.phrase()).forEach(word -> general.add(ContentWords.stem(word))));
        }
        return general;
    }

    static double weight(String name) {
        return TABLE.row("weight", ContentWords.plain(name))
                .map(row -> Double.valueOf(row.as()))
                .orElseThrow(() -> new IllegalStateException("no weight " + name + " in balances.tsv"));
    }

    /** What a table's row of a kind says of what happens. */
    static Optional<String> as(String kind, Move move) {
        return TABLE.row(kind, move.lane().wireName() + " " + move.act().wireName())
                .map(WordRows.Row::as);
    }

    static boolean has(String kind, String plain) {
        return TABLE.in(kind, plain).isPresent();
    }

    /** The words of a claim, as far as they are read: a long claim is not. */
    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /**
     * The amount of a whole that words name: "15 million of the 40 million"; the last, which "an instalment of 10 million" is not.
     *
     * @param own the amount that they tell themselves
     */
    static Optional<BigDecimal> whole(String text, Optional<BigDecimal> own) {
        Matcher matcher = OF.matcher(cut(text));
        Optional<BigDecimal> whole = Optional.empty();
        while (matcher.find()) {
            Optional<Integer> zeros = Optional.ofNullable(matcher.group(3))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .flatMap(word -> TABLE.row("scale", word))
                    .map(row -> Integer.valueOf(row.as()));
            if (zeros.isPresent() || matcher.group(1) != null) {
                BigDecimal value = value(matcher.group(2)).scaleByPowerOfTen(zeros.orElse(0));
                whole = own.filter(told -> told.compareTo(value) >= 0).isPresent() ? whole : Optional.of(value);
            }
        }
        return whole;
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** A share of a whole that is named: "a third of the 600 million". */
    static Optional<BigDecimal> share(String text) {
        Matcher percent = SHARE_IN_PERCENT.matcher(cut(text));
        if (percent.find()) {
            return Optional.of(value(percent.group(1)).divide(HUNDRED, SHARE_DIGITS, RoundingMode.HALF_UP));
        }
        String plain = ContentWords.plain(cut(text).replace('-', ' '));
        return TABLE.rows("share").stream()
                .filter(row -> (" " + plain).contains(" " + row.phrase() + " of "))
                .findFirst()
                .map(row -> SLASH.splitAsStream(row.as()).map(BigDecimal::new).toList())
                .map(parts -> parts.getFirst().divide(parts.getLast(), SHARE_DIGITS, RoundingMode.HALF_UP));
    }

    /** Whether a whole but for the first amount that is told is meant. */
    static boolean isAllBut(String text) {
        String plain = ContentWords.plain(cut(text));
        return TABLE.rows("all-but").stream().anyMatch(row -> {
            int at = (" " + plain).indexOf(" " + row.phrase() + " ");
            return at >= 0 && firstDigit(plain, at + row.phrase().length()) < FAR;
        });
    }

    /** How far behind a place the next digit stands. */
    private static int firstDigit(String plain, int from) {
        for (int i = Math.min(from, plain.length()); i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                return i - from;
            }
        }
        return FAR;
    }

    /** Which of several parts it is told to be: "a second instalment"; empty where that is not told. */
    static String ordinal(String text) {
        List<String> words = ContentWords.words(cut(text));
        for (int i = 0; i + 1 < words.size(); i++) {
            Optional<WordRows.Row> ordinal = TABLE.row("ordinal", words.get(i));
            boolean slice = words.subList(i + 1, Math.min(words.size(), i + 3)).stream()
                    .anyMatch(word -> TABLE.has("slice", word));
            if (ordinal.isPresent() && slice) {
                return ordinal.get().as();
            }
        }
        return "";
    }

    /** The stems of the words that tell which money is meant, without those of who is named. */
    static Set<String> things(String text, List<Party> parties) {
        Set<String> things = new TreeSet<>(ContentWords.of(cut(text).replace('-', ' '), TABLE));
        things.removeIf(stem -> stem.length() < 3 || GENERAL.contains(stem) || TABLE.has("stop", stem));
        parties.forEach(
                party -> ContentWords.words(party.name()).forEach(word -> things.remove(ContentWords.stem(word))));
        return things;
    }

    /** The stems of the words that tell what money is for: "for schools in the north" is for schools. */
    static Set<String> purposes(String text) {
        Set<String> purposes = new TreeSet<>();
        Matcher matcher = FOR.matcher(cut(text));
        while (matcher.find()) {
            List<String> words =
                    ContentWords.words(matcher.group(1).replace('-', ' ').toLowerCase(Locale.ROOT));
            words.stream()
                    .takeWhile(word -> !TABLE.has("beyond", word))
                    .forEach(word -> purposes.addAll(things(word, List.of())));
        }
        return purposes;
    }

    /** What is told as near, is near in what comes out. */
    static Quantity quantity(BigDecimal value, String unit, boolean exact) {
        return new Quantity(value, unit, exact ? Quantity.Approx.EXACT : Quantity.Approx.ABOUT);
    }
}
