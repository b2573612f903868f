package org.proviso.core.text;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Edtf;

/** Reads dates and periods that are written out: "July 12, 2019", "12 July", "2025-02-14", "fiscal year 2022", "the 1990s". */
final class WrittenDateReader {
    private final Scan scan;
    private final YearReader years;
    private final DayReader days;
    private final FigureDateReader figures;
    private final NamedPeriodReader periods;

    WrittenDateReader(Scan scan) {
        this.scan = scan;
        this.years = new YearReader(scan);
        this.days = new DayReader(scan);
        this.figures = new FigureDateReader(scan);
        this.periods = new NamedPeriodReader(scan);
    }

    /**
     * The date that begins with digits at {@code at}.
     *
     * @param follows another date ends close before, so that a bare year is one too ("in 2019 and 2020")
     */
    Optional<DatePoint> digits(int at, boolean follows) {
        char before = scan.at(at - 1);
        if (Character.isLetterOrDigit(before) || before == '.' || before == ',' || before == ':' || before == '$') {
            return Optional.empty();
        }
        int end = scan.digitsEnd(at, 5);
        return switch (end - at) {
            case 4 -> figures.yearFirst(at).or(() -> periods.yearFirst(at)).or(() -> years.period(at, follows));
            case 1, 2 -> figures.yearLast(at, end).or(() -> dayFirst(at));
            default -> Optional.empty();
        };
    }

    private static DatePoint fixed(int start, int end, Edtf date) {
        return DatePoint.written(start, end, new DateMeaning.Fixed(date));
    }

    /** "12 July 2019", "1st of May", "the tenth of September", "17-18 March", "4 to 22 of this month". */
    Optional<DatePoint> dayFirst(int at) {
        return days.at(at)
                .flatMap(first -> lastDay(first, scan.wordBefore(at))
                        .flatMap(last -> dayOfMonth(at, first, Optional.of(last)))
                        .or(() -> dayOfMonth(at, first, Optional.empty())));
    }

    private Optional<DatePoint> dayOfMonth(int at, DayReader.Day first, Optional<DayReader.Day> last) {
        int end = last.map(DayReader.Day::end).orElse(first.end());
        int month = monthStart(end, last.isPresent());
        String before = scan.wordBefore(at);
        boolean opened = last.isPresent() && (before.equals("from") || before.equals("between"));
        int start = opened ? scan.startBefore(at) : at;
        int value = month == end ? 0 : monthAt(month);
        if (value == 0) {
            return last.flatMap(day -> daysOfMonth(start, month, first.value(), day.value()));
        }
        boolean counted = !first.isOrdinal() && (!scan.isDigitAt(at) || (last.isEmpty() && isNumbered(end, month)));
        int lastDay = last.map(DayReader.Day::value).orElse(0);
        return counted
                ? Optional.empty()
                : withYear(start, monthEnd(month), new DateMeaning.Yearless(value, first.value(), lastDay));
    }

    /** "Directive 8 of March 30, 2011": the month has a day of its own. */
    private boolean isNumbered(int end, int month) {
        int day = scan.next(monthEnd(month));
        int digits = scan.digitsEnd(day, 3) - day;
        return month > scan.next(end) && digits > 0 && digits < 3;
    }

    /** Where the month begins after a day: "of May", "in next month" after two days, "-Aug-2016". */
    private int monthStart(int end, boolean two) {
        int next = scan.next(end);
        String word = scan.letters(next);
        if (word.equals("of") || (two && word.equals("in"))) {
            return scan.next(next + word.length());
        }
        return scan.at(end) == '-' && !two ? end + 1 : next;
    }

    private int monthEnd(int at) {
        int end = at + scan.letters(at).length();
        return scan.at(end) == '.' && scan.isDigitAt(scan.next(end + 1)) ? end + 1 : end;
    }

    /** "this month" and its like after two days. */
    private Optional<DatePoint> daysOfMonth(int start, int at, int first, int last) {
        String which = scan.letters(at);
        int month = scan.next(at + which.length());
        if (!DatePointReader.WORDS.field(which, 2).equals("which")
                || !scan.letters(month).equals("month")) {
            return Optional.empty();
        }
        int shift = Math.min(1, Math.max(-1, value(which)));
        return Optional.of(DatePoint.written(start, month + "month".length(), new DateMeaning.Sought(published -> {
            YearMonth then = YearMonth.from(published).plusMonths(shift);
            return new DateMeaning.Yearless(then.getMonthValue(), first, last).in(then.getYear());
        })));
    }

    /** The second day of "17-18", "4 to 22", "between 3 and 12". */
    private Optional<DayReader.Day> lastDay(DayReader.Day first, String before) {
        int end = first.end();
        if (Scan.isDash(scan.at(end))) {
            return scan.isDigitAt(end + 1) ? later(first, end + 1) : Optional.empty();
        }
        int at = scan.next(end);
        String word = scan.letters(at);
        boolean joins = switch (word) {
            case "to", "through", "thru", "until", "till" -> true;
            case "and" -> before.equals("between");
            default -> false;
        };
        return joins ? later(first, scan.next(at + word.length())) : Optional.empty();
    }

    private Optional<DayReader.Day> later(DayReader.Day first, int at) {
        return days.at(at).filter(last -> last.value() > first.value());
    }

    /** The month named at {@code at}, 0 for none; "may" and "march" need their capital, an abbreviation too. */
    int monthAt(int at) {
        String word = scan.letters(at);
        boolean capital = Character.isUpperCase(scan.at(at));
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "month" -> capital || (!word.equals("may") && !word.equals("march")) ? value(word) : 0;
            case "abbreviation" -> capital ? value(word) : 0;
            default -> 0;
        };
    }

    /** The same after "last" or "next", where an abbreviation needs no capital. */
    int monthAfterWord(int at) {
        String word = scan.letters(at);
        boolean isShort = DatePointReader.WORDS.field(word, 2).equals("abbreviation") && !word.equals("mar");
        return isShort ? value(word) : monthAt(at);
    }

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    /** The date that begins with the name of a month. */
    Optional<DatePoint> month(int at) {
        return month(at, isMonthMeant(at));
    }

    /**
     * The same.
     *
     * @param meant the words before say that a month alone is one, and no verb or name
     */
    Optional<DatePoint> month(int at, boolean meant) {
        String word = scan.letters(at);
        boolean isShort = DatePointReader.WORDS.field(word, 2).equals("abbreviation");
        int end = at + word.length();
        int after = isShort && scan.at(end) == '.' ? end + 1 : end;
        int day = dayStart(after);
        int named = monthAt(at);
        int month = named == 0 && isShort ? value(word) : named;
        Optional<DatePoint> date = month > 0 && day > after ? monthAndDay(at, day, month) : Optional.empty();
        return date.isPresent() || named == 0 ? date : alone(at, end, after, meant);
    }

    /** The month with its year, or by itself without the full stop of its abbreviation. */
    private Optional<DatePoint> alone(int start, int end, int after, boolean meant) {
        Optional<DatePoint> dated = withYear(start, after, new DateMeaning.Yearless(monthAt(start), 0, 0));
        boolean hasYear = dated.isPresent() && dated.get().end() > after;
        return hasYear ? dated : dated.filter(point -> meant).map(point -> point.with(end, point.meaning()));
    }

    private int dayStart(int end) {
        boolean joined = (scan.at(end) == '-' || scan.at(end) == '/') && scan.isDigitAt(end + 1);
        int at = joined ? end + 1 : scan.next(end);
        return scan.letters(at).equals("the") ? scan.next(at + 3) : at;
    }

    private Optional<DatePoint> monthAndDay(int start, int at, int month) {
        Optional<DayReader.Day> day = days.at(at);
        if (day.isEmpty() || counts(day.get(), at)) {
            return Optional.empty();
        }
        DayReader.Day first = day.get();
        Optional<DayReader.Day> last = lastDay(first, "").filter(later -> !counts(later, at) && !hasMonth(later.end()));
        int end = last.map(DayReader.Day::end).orElse(first.end());
        return withYear(
                start,
                end,
                new DateMeaning.Yearless(
                        month, first.value(), last.map(DayReader.Day::value).orElse(0)));
    }

    /** "May 20 million", "May 5,000", "May 5%": the number is no day; in words it is one only where nothing is counted. */
    private boolean counts(DayReader.Day day, int at) {
        int end = day.end();
        char next = scan.at(end);
        boolean figure = (next == ',' && scan.digitsEnd(end + 1, 4) - end == 4)
                || next == '%'
                || next == ':'
                || (next == '.' && scan.isDigitAt(end + 1));
        String word = scan.letters(scan.next(end));
        boolean scaled = NumeralReader.WORDS.has(word)
                && !day.isOrdinal()
                && years.year(scan.next(end)).isEmpty();
        boolean spelled =
                !scan.isDigitAt(at) && !word.isEmpty() && !UnitFinder.isStop(word) && !NumeralReader.WORDS.has(word);
        boolean second = day.isOrdinal() && !scan.isDigitAt(at) && spelled;
        return figure || scaled || (spelled && !day.isOrdinal()) || second || word.equals("percent");
    }

    private boolean hasMonth(int end) {
        int at = scan.next(end);
        return monthAt(scan.letters(at).equals("of") ? scan.next(at + 2) : at) > 0;
    }

    /** A month alone is a date only where a date can stand: "in May", "since March", but not "May I". */
    private boolean isMonthMeant(int at) {
        return switch (scan.wordBefore(at)) {
            case "in",
                    "since",
                    "until",
                    "till",
                    "by",
                    "of",
                    "from",
                    "during",
                    "early",
                    "late",
                    "mid",
                    "between",
                    "to",
                    "through",
                    "before",
                    "after",
                    "past",
                    "and" -> true;
            default ->
                isUnmistakable(at)
                        || (scan.at(at - 1) == '-' && scan.wordBefore(at - 1).equals("mid"));
        };
    }

    /** The name of no person and no verb; "February 30" is no February. */
    private boolean isUnmistakable(int at) {
        return Character.isUpperCase(scan.at(at))
                && !scan.isDigitAt(scan.next(scan.lettersEnd(at)))
                && switch (scan.letters(at)) {
                    case "january", "february", "july", "september", "october", "november", "december" -> true;
                    default -> false;
                };
    }

    /** Adds the year that follows a month or day; without one the date stays without. */
    private Optional<DatePoint> withYear(int start, int end, DateMeaning.Yearless date) {
        int comma = scan.next(end);
        boolean apart =
                scan.at(comma) == ',' || scan.at(comma) == '/' || (scan.at(end) == '-' && years.yearAt(end + 1) > 0);
        int at = apart ? scan.next(comma + 1) : comma;
        at = afterLord(at);
        String joined = scan.letters(at);
        if (joined.equals("of") || (joined.equals("in") && years.yearAt(scan.next(at + 2)) > 0 && date.day() == 0)) {
            at = scan.next(at + 2);
        }
        Optional<YearReader.Year> year =
                at > end ? years.year(at).or(() -> shortYear(scan.next(end), date)) : Optional.empty();
        if (year.isPresent()) {
            int last = year.get().end();
            return date.in(year.get().value()).map(fixed -> fixed(start, last, fixed));
        }
        int shift = years.shift(at);
        if (at > end && shift != YearReader.NONE) {
            int until = scan.next(at + 4) + 4;
            return Optional.of(DatePoint.written(
                    start, until, new DateMeaning.Sought(published -> date.in(published.getYear() + shift))));
        }
        return date.in(LEAP).isEmpty() ? Optional.empty() : Optional.of(DatePoint.written(start, end, date));
    }

    /** After "in the year of our Lord", as proclamations write. */
    private int afterLord(int at) {
        int end = at;
        for (String word : LORD) {
            if (!scan.letters(end).equals(word)) {
                return at;
            }
            end = scan.next(end + word.length());
        }
        return end;
    }

    /** "August '99" and, where the number can be no day, "August 99". */
    private Optional<YearReader.Year> shortYear(int at, DateMeaning.Yearless date) {
        boolean mark = scan.at(at) == '\'' || scan.at(at) == '\u2019';
        int digits = mark ? at + 1 : at;
        int end = scan.digitsEnd(digits, 3);
        if (end - digits != 2 || Character.isLetterOrDigit(scan.at(end)) || date.day() > 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(scan.text(), digits, end, 10);
        boolean fits = (mark || year > LONGEST_MONTH)
                && !UnitFinder.isCounted(scan.letters(scan.next(end)))
                && scan.at(end) != '%';
        return fits ? Optional.of(new YearReader.Year(year + (year < TURN ? 2000 : 1900), end)) : Optional.empty();
    }

    private static final List<String> LORD = List.of("in", "the", "year", "of", "our", "lord");
    private static final int LEAP = 2000;
    private static final int LONGEST_MONTH = 31;
    private static final int TURN = 70;

    static boolean isDay(DatePoint point) {
        return isDay(point.meaning());
    }

    private static boolean isDay(DateMeaning meaning) {
        return switch (meaning) {
            case DateMeaning.Fixed(var date) -> date.value().length() == 10;
            case DateMeaning.Yearless yearless -> yearless.day() > 0;
            case DateMeaning.Weekday weekday -> false;
            case DateMeaning.Relative relative -> true;
            case DateMeaning.Sought sought -> true;
            case DateMeaning.Part part -> false;
            case DateMeaning.Now now -> false;
        };
    }
}
