package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.register.lanes.WordsWithin;
import org.proviso.core.register.lanes.WrittenDays;
import org.proviso.core.tables.Tables;

/** Lengths of time and review dates in the words of a claim, by {@code lengths.tsv}. */
final class Lengths {
    private static final List<Tables.Row> ROWS = Tables.read(Lengths.class, "lengths.tsv");
    private static final Map<String, Integer> NUMBERS = ROWS.stream()
            .filter(row -> row.cell(0).equals("number"))
            .flatMap(row -> Tables.parts(row.cell(1)).stream().map(word -> Map.entry(word, row.cell(2))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Integer.valueOf(each.getValue())));
    private static final Map<String, Clock.Kind> KINDS = ROWS.stream()
            .filter(row -> row.cell(0).equals("before"))
            .flatMap(row -> Tables.parts(row.cell(1)).stream().map(word -> Map.entry(word, row.cell(2))))
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    each -> Clock.Kind.valueOf(each.getValue().toUpperCase(Locale.ROOT))));

    private static final String NUMBER = "(?<number>\\d{1,4}|"
            + String.join("|", NUMBERS.keySet().stream().sorted().toList()) + ")";
    private static final List<String> UNITS = List.of("day", "week", "month", "year");
    private static final String UNIT = "(?<unit>" + String.join("|", UNITS) + ")";
    private static final WordsWithin ANY_UNIT = WordsWithin.of(UNITS.stream());
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)\\b(?:(?<before>" + alternatives("before") + ")\\s+)" + NUMBER + "\\s+" + UNIT + "s?\\b");
    private static final Pattern ADJECTIVE = Pattern.compile("(?i)\\b" + NUMBER + "[-\\u2010\\u2011]" + UNIT + "\\b");

    /** "After a three-month suspension": how long something else lasted. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:" + alternatives("aside") + ")\\s+(?:an?|the|its|his|her|their)\\s+(?:\\p{L}+\\s+)?$");

    /** A date within a few words of a word for a review. */
    private static final Pattern REVIEW =
            Pattern.compile("(?i)\\b(?:" + alternatives("review") + ")\\b[^;]{0,40}?\\b" + WrittenDays.DAY + "\\b");

    private Lengths() {}

    /** How long something lasts, or by when something is done, as words tell it. */
    record Length(Clock.Kind kind, Period period, String exact) {}

    /** The first length of time that the words tell: with what stands before it, else as an adjective. */
    static Optional<Length> in(String words) {
        if (!ANY_UNIT.areIn(words)) {
            return Optional.empty();
        }
        Matcher matcher = LENGTH.matcher(words);
        if (matcher.find()) {
            String before = matcher.group("before").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return Optional.of(
                    new Length(KINDS.getOrDefault(before, Clock.Kind.END), period(matcher), matcher.group()));
        }
        Matcher adjective = ADJECTIVE.matcher(words);
        return adjective.find()
                        && !ASIDE.matcher(words.substring(0, adjective.start())).find()
                ? Optional.of(new Length(Clock.Kind.END, period(adjective), adjective.group()))
                : Optional.empty();
    }

    /**
     * The day on which something is looked at again, as words tell it.
     *
     * @param told when: a date without a year is the first of it from then on, if it is not far ahead
     */
    static Optional<LocalDate> review(String words, LocalDate told) {
        Matcher matcher = REVIEW.matcher(words);
        return matcher.find()
                ? WrittenDays.last(matcher, new WrittenDays.Reference(told, true, false))
                : Optional.empty();
    }

    private static Period period(Matcher matcher) {
        String word = matcher.group("number").toLowerCase(Locale.ROOT);
        int number = Optional.ofNullable(NUMBERS.get(word)).orElseGet(() -> Integer.valueOf(word));
        return switch (matcher.group("unit").toLowerCase(Locale.ROOT)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofWeeks(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    /** The rows of a kind. */
    static List<Tables.Row> rows(String kind) {
        return ROWS.stream().filter(row -> row.cell(0).equals(kind)).toList();
    }

    /** The words of a kind. */
    static Stream<String> words(String kind) {
        return rows(kind).stream().flatMap(row -> Tables.parts(row.cell(1)).stream());
    }

    /** The longest first, so that "for up to" is not read as "for". */
    static String alternatives(String kind) {
        return words(kind)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(words -> words.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
    }
}
