package org.proviso.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.Grid;

/**
 * The columns of a table that hold one count twice, as it stands now and as it was told before: "This report | Last report", "Report No. 7 | Report
 * No. 6", "as of 4 June | as of 28 May", "as corrected 4 June | as published 28 May".
 *
 * @param now the column of what is counted now
 * @param before that of what was told before
 * @param label the first other column, which names what is counted
 * @param corrects whether what is told now corrects what was told before
 * @param day the heading that tells for which day the counts of now are
 */
record Vintages(int now, int before, int label, boolean corrects, Optional<Span> day) {
    private static final Set<String> NOW = WordLists.read("columns of now");
    private static final Set<String> BEFORE = WordLists.read("columns of before");
    private static final Set<String> CORRECTED = WordLists.read("columns of corrections");
    private static final Set<String> PUBLISHED = WordLists.read("columns of what is corrected");
    private static final Pattern NUMBERED = Pattern.compile("^(\\D*?)(\\d{1,4})\\s*$");
    /** "This report (4 June)". */
    private static final Pattern MORE = Pattern.compile("\\s*[(\\[,:].*$");

    private static final int FEWEST_LETTERS = 3;

    /** A column by how late it is, beside another. */
    private record Column(int at, long when) {}

    /**
     * Those of a table, where it has such.
     *
     * @param dates those that a stretch of the text names
     * @param last the day of the text: a column of a later one is of what is expected
     */
    static Optional<Vintages> of(
            String text, Grid grid, Function<Span, List<DateMention>> dates, Optional<LocalDate> last) {
        List<Column> days = columns(grid, heading -> day(dates.apply(heading)));
        return corrected(text, grid, days)
                .or(() -> vintages(text, grid, columns(grid, heading -> byName(heading.of(text))), false, List.of()))
                .or(() -> vintages(text, grid, numbered(text, grid), false, List.of()))
                .or(() -> vintages(text, grid, till(last, days), false, days));
    }

    /** Of a text that says above the table that it corrects. */
    static boolean isCorrection(List<String> words) {
        return words.stream().anyMatch(CORRECTED::contains);
    }

    /** "As published | as corrected", "24 April | 29 April (corrected)". */
    private static Optional<Vintages> corrected(String text, Grid grid, List<Column> days) {
        List<Column> columns = columns(grid, heading -> {
            List<String> words = Lexicon.words(heading.of(text));
            boolean dated =
                    days.stream().anyMatch(day -> grid.headings().get(day.at()).equals(heading));
            return isCorrection(words)
                    ? Optional.of(1L)
                    : dated || words.stream().anyMatch(PUBLISHED::contains) ? Optional.of(0L) : Optional.empty();
        });
        return columns.stream().filter(column -> column.when() == 1).count() == 1
                ? vintages(text, grid, columns, true, days)
                : Optional.empty();
    }

    private static Optional<Vintages> vintages(
            String text, Grid grid, List<Column> columns, boolean corrects, List<Column> days) {
        long latest = columns.stream().mapToLong(Column::when).max().orElse(0);
        List<Column> last =
                columns.stream().filter(column -> column.when() == latest).toList();
        if (columns.size() < 2 || last.size() != 1) {
            return Optional.empty();
        }
        int now = last.getFirst().at();
        int before = columns.stream()
                .filter(column -> column.at() != now)
                .reduce((one, other) -> other.when() >= one.when() ? other : one)
                .map(Column::at)
                .orElse(now);
        OptionalInt label = IntStream.range(0, grid.headings().size())
                .filter(column -> columns.stream().noneMatch(each -> each.at() == column))
                .findFirst();
        boolean dated = days.stream().anyMatch(day -> day.at() == now);
        return label.isPresent() && isOfNumbers(text, grid, now)
                ? Optional.of(new Vintages(
                        now,
                        before,
                        label.getAsInt(),
                        corrects,
                        dated ? Optional.of(grid.headings().get(now)) : Optional.empty()))
                : Optional.empty();
    }

    private static List<Column> till(Optional<LocalDate> last, List<Column> days) {
        long end = last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return days.stream().filter(day -> day.when() <= end).toList();
    }

    /** Whether at least half of its cells hold a figure. */
    static boolean isOfNumbers(String text, Grid grid, int column) {
        return grid.rows().stream()
                                .filter(row ->
                                        row.cells().get(column).of(text).chars().anyMatch(Character::isDigit))
                                .count()
                        * 2
                >= grid.rows().size();
    }

    private static List<Column> columns(Grid grid, Function<Span, Optional<Long>> when) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.headings().size(); column++) {
            int at = column;
            Span heading = grid.headings().get(column);
            (heading.length() == 0 ? Optional.<Long>empty() : when.apply(heading))
                    .ifPresent(found -> columns.add(new Column(at, found)));
        }
        return columns;
    }

    private static Optional<Long> byName(String heading) {
        String plain = String.join(" ", Lexicon.words(MORE.matcher(heading).replaceFirst("")));
        return NOW.contains(plain) ? Optional.of(1L) : BEFORE.contains(plain) ? Optional.of(0L) : Optional.empty();
    }

    /** "Report No. 7" beside "Report No. 6": alike but for the number at the end, which counts on by one. */
    private static List<Column> numbered(String text, Grid grid) {
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column < grid.headings().size(); column++) {
            Matcher one = NUMBERED.matcher(grid.headings().get(column - 1).of(text));
            Matcher other = NUMBERED.matcher(grid.headings().get(column).of(text));
            boolean alike = one.matches()
                    && other.matches()
                    && one.group(1).equals(other.group(1))
                    && one.group(1).chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
            long first = alike ? Long.parseLong(one.group(2)) : 0;
            long second = alike ? Long.parseLong(other.group(2)) : 0;
            if (alike && Math.abs(first - second) == 1) {
                columns.add(new Column(column - 1, first));
                columns.add(new Column(column, second));
                return columns;
            }
        }
        return columns;
    }

    /** The only day that a heading names. */
    private static Optional<Long> day(List<DateMention> dates) {
        return dates.size() == 1
                ? Optional.of(dates.getFirst().date())
                        .filter(date ->
                                date.earliest().isPresent() && date.earliest().equals(date.latest()))
                        .flatMap(Edtf::latest)
                        .map(LocalDate::toEpochDay)
                : Optional.empty();
    }
}
