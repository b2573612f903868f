package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Edtf;

/** Reads dates that are told from the day of publication: "yesterday", "last month", "two weeks ago", "within 90 days". */
final class RelativeDateReader {
    private static final int COMING = 2;
    private static final int MOST_BACK = 16;
    private static final int DECADE = 10;
    private static final int FARTHEST = 20;
    private static final int LAST = -1;
    private static final int PAST = -2;

    private final Scan scan;
    private final LengthReader lengths;
    private final WrittenDateReader written;

    RelativeDateReader(Scan scan, WrittenDateReader written) {
        this.scan = scan;
        this.written = written;
        this.lengths = new LengthReader(scan);
    }

    /** The relative date that the word at {@code at} begins or, for "ago", ends. */
    Optional<DatePoint> word(int at, String word) {
        int end = at + word.length();
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "day" -> day(at, end, word);
            case "which" -> which(at, Integer.parseInt(DatePointReader.WORDS.field(word, 1)), end);
            case "within" -> within(at, end);
            case "in" -> in(at, end);
            case "earlier" -> earlierIn(at, end);
            case "later" -> later(at, end);
            default -> Optional.empty();
        };
    }

    private static Optional<DatePoint> point(int start, int end, Function<LocalDate, Edtf> from) {
        return Optional.of(DatePoint.relative(start, end, new DateMeaning.Relative(from)));
    }

    private Optional<DatePoint> day(int at, int end, String word) {
        int days = Integer.parseInt(DatePointReader.WORDS.field(word, 1));
        boolean named = Character.isUpperCase(scan.at(at))
                && !scan.wordBefore(at).isEmpty()
                && Character.isUpperCase(scan.at(scan.startBefore(at)));
        if (named) {
            return Optional.empty();
        }
        int between = scan.startBefore(at);
        int shift = switch (scan.wordBefore(at)) {
            case "after" -> 1;
            case "before" -> -1;
            default -> 0;
        };
        boolean aside = shift != 0 && scan.wordBefore(between).equals("day");
        return point(
                aside ? scan.startBefore(between) : at,
                end,
                published -> Edtf.of(published.plusDays(days + (aside ? shift : 0))));
    }

    private Optional<DatePoint> which(int at, int which, int end) {
        int next = scan.next(end);
        String word = scan.letters(next);
        if (DatePointReader.WORDS.field(word, 2).equals("which")) {
            return named(at, value(word), scan.next(next + word.length()));
        }
        return named(at, which, next);
    }

    /** "last" or its like at {@code at} said of what is named at {@code next}. */
    private Optional<DatePoint> named(int at, int which, int next) {
        String word = scan.letters(next);
        int month = written.monthAfterWord(next);
        if (month > 0) {
            return month(at, next + word.length(), which, month);
        }
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "weekday", "short-weekday" -> weekday(at, next + word.length(), which, value(word));
            case "season" -> season(at, next + word.length(), which, value(word));
            case "fiscal" -> fiscal(at, next, which);
            default -> period(at, next, which, word);
        };
    }

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    private static Optional<DatePoint> month(int at, int end, int which, int month) {
        return point(at, end, published -> {
            YearMonth now = YearMonth.from(published);
            YearMonth same = now.withMonth(month);
            YearMonth then = switch (which) {
                case LAST, PAST -> same.isBefore(now) ? same : same.minusYears(1);
                case 0 -> same;
                default -> same.isAfter(now) ? same : same.plusYears(1);
            };
            return new Edtf(then.toString());
        });
    }

    private static Optional<DatePoint> weekday(int at, int end, int which, int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return point(
                at,
                end,
                published -> Edtf.of(published.with(
                        switch (which) {
                            case LAST, PAST -> TemporalAdjusters.previous(day);
                            case COMING -> TemporalAdjusters.next(day);
                            default ->
                                date -> date.plus(which, ChronoUnit.WEEKS).with(day);
                        })));
    }

    private static Optional<DatePoint> season(int at, int end, int which, int season) {
        return point(at, end, published -> {
            Edtf same = new Edtf(published.getYear() + "-" + season);
            boolean over = same.latest().filter(published::isAfter).isPresent();
            int shift = which == LAST || which == PAST ? (over ? 0 : -1) : (which > 0 && over ? 1 : 0);
            return new Edtf(published.getYear() + shift + "-" + season);
        });
    }

    private Optional<DatePoint> fiscal(int at, int fiscal, int which) {
        int year = scan.next(fiscal + scan.letters(fiscal).length());
        if (!scan.letters(year).equals("year")) {
            return Optional.empty();
        }
        int end = year + 4;
        int soFar = soFarStart(at);
        FiscalYear calendar = FiscalYear.before(scan, soFar);
        if (soFar < at) {
            return point(soFar, end, day -> soFar(calendar.start(calendar.of(day)), day));
        }
        return point(at, end, day -> calendar.period(calendar.of(day) + shift(which)));
    }

    private static int shift(int which) {
        return Math.min(1, Math.max(which, LAST));
    }

    /** Where "so far" or "earlier" before "this year" begins; {@code at} itself without it. */
    private int soFarStart(int at) {
        int start = scan.startBefore(at);
        return switch (scan.wordBefore(at)) {
            case "earlier" -> start;
            case "far" -> scan.wordBefore(start).equals("so") ? scan.startBefore(start) : at;
            default -> at;
        };
    }

    private Optional<DatePoint> period(int at, int next, int which, String word) {
        int end = next + word.length();
        int start = which == 0 ? soFarStart(at) : at;
        int shift = shift(which);
        return switch (word) {
            case "week" ->
                dayOfWeek(at, end, which)
                        .or(() -> point(
                                start,
                                end,
                                day -> start < at ? soFar(day.with(DayOfWeek.MONDAY), day) : week(day, shift)));
            case "month" ->
                point(
                        start,
                        end,
                        day -> new Edtf(YearMonth.from(day).plusMonths(shift).toString()));
            case "year" ->
                point(
                        start,
                        end,
                        day -> start < at ? soFar(day.withDayOfYear(1), day) : new Edtf("" + (day.getYear() + shift)));
            case "weekend" -> point(at, end, day -> weekend(day, shift));
            case "quarter" -> point(start, end, day -> WholeReader.quarter(day.plusMonths(3L * shift)));
            case "decade" -> decade(start, end, which);
            case "morning", "afternoon", "evening" -> which == 0 ? point(at, end, Edtf::of) : Optional.empty();
            case "night" -> which == LAST ? point(at, end, day -> Edtf.of(day.minusDays(1))) : Optional.empty();
            default -> which == 0 ? Optional.empty() : lengths.at(next).flatMap(length -> stretch(at, which, length));
        };
    }

    private static Edtf soFar(LocalDate start, LocalDate published) {
        return start.equals(published) ? Edtf.of(published) : Edtf.between(start, published);
    }

    private static Edtf week(LocalDate day, int shift) {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift);
        return Edtf.between(monday, monday.plusDays(6));
    }

    private static Edtf weekend(LocalDate day, int shift) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY).plusWeeks(shift);
        return Edtf.between(saturday, saturday.plusDays(1));
    }

    /** "this decade" has a name; "the past decade" and "the next decade" are ten years back from or on from today. */
    private static Optional<DatePoint> decade(int start, int end, int which) {
        return point(start, end, day -> {
            int first = day.getYear() / DECADE * DECADE;
            return which == 0
                    ? new Edtf(first + "/" + (first + DECADE - 1))
                    : which > 0
                            ? Edtf.between(day.plusDays(1), day.plusYears(DECADE))
                            : Edtf.between(day.minusYears(DECADE), day);
        });
    }

    /** "next week on Friday", "this week Friday". */
    private Optional<DatePoint> dayOfWeek(int at, int end, int which) {
        int next = scan.next(end);
        int day = scan.letters(next).equals("on") ? scan.next(next + 2) : next;
        String word = scan.letters(day);
        return DatePointReader.WORDS.field(word, 2).equals("weekday")
                ? Optional.of(WeekdayReader.inWeek(at, day + word.length(), which, DayOfWeek.of(value(word))))
                : Optional.empty();
    }

    /** What lies ahead begins tomorrow; what lies behind ends today. */
    private static Optional<DatePoint> stretch(int at, int which, LengthReader.Length length) {
        return point(at, length.end(), day -> which > 0 ? ahead(day, length) : Edtf.between(length.before(day), day));
    }

    private static Edtf ahead(LocalDate day, LengthReader.Length length) {
        LocalDate last = length.after(day);
        return last.equals(day.plusDays(1)) ? Edtf.of(last) : Edtf.between(day.plusDays(1), last);
    }

    /** "within 90 days", "within the next three years": from today. */
    private Optional<DatePoint> within(int at, int end) {
        int next = scan.next(end);
        int which = scan.letters(next).equals("the") ? scan.next(next + 3) : next;
        String word = scan.letters(which);
        boolean ahead = DatePointReader.WORDS.field(word, 2).equals("which") && value(word) > 0;
        return next == end || isArticle(next)
                ? Optional.empty()
                : lengths.at(ahead ? scan.next(which + word.length()) : next)
                        .flatMap(length ->
                                point(at, fromNow(length.end()), day -> Edtf.between(day, length.after(day))));
    }

    /** After "from now", "of today" and their like, which add nothing. */
    private int fromNow(int end) {
        int from = scan.next(end);
        String word = scan.letters(from);
        int now = scan.next(from + word.length());
        String day = scan.letters(now);
        boolean joined = (word.equals("from") || word.equals("of")) && (day.equals("now") || day.equals("today"));
        return joined ? now + day.length() : end;
    }

    /** "in three weeks": that day; not "the first visit in three years", which looks back. */
    private Optional<DatePoint> in(int at, int end) {
        int next = scan.next(end);
        return next == end || looksBack(at) || isArticle(next)
                ? Optional.empty()
                : lengths.at(next)
                        .filter(length -> length.period().getYears() < FARTHEST && !isMeasured(length.end()))
                        .flatMap(length -> point(at, length.end(), day -> length.exactly(length.after(day))));
    }

    /** "in 90 days or less", "in 10 years of war", "in two weeks ago". */
    private boolean isMeasured(int end) {
        return switch (scan.letters(scan.next(end))) {
            case "of", "or", "ago", "from", "after", "before", "since" -> true;
            default -> false;
        };
    }

    /** "twice in a year", "decide within a month": a rate or a rule, counted from no publication. */
    private boolean isArticle(int at) {
        String word = scan.letters(at);
        return word.equals("a") || word.equals("an");
    }

    /** "the first in two years"; "8 million views in two days" is how long it took. */
    private boolean looksBack(int at) {
        int start = at;
        for (int i = 0; i < MOST_BACK; i++) {
            String word = scan.wordBefore(start);
            boolean sets = switch (word) {
                case "first", "only", "worst", "best", "most", "least", "once", "twice", "times", "time", "since" ->
                    true;
                default -> word.endsWith("est");
            };
            boolean counts = NumeralReader.WORDS.has(word) || scan.isDigitAt(scan.previous(start) - 1);
            if (sets || counts || word.isEmpty()) {
                return sets || counts;
            }
            start = scan.startBefore(start);
        }
        return false;
    }

    /** "later this year", "later in the week": what is left of it. */
    private Optional<DatePoint> later(int at, int end) {
        int next = scan.next(end);
        int unit = scan.letters(next).equals("this") ? scan.next(next + 4) : theUnit(next);
        String word = scan.letters(unit);
        boolean fits = word.equals("week") || word.equals("month") || word.equals("year") || word.equals("quarter");
        return unit > next && fits
                ? period(unit, unit, 0, word)
                        .map(whole -> DatePoint.relative(
                                at,
                                unit + word.length(),
                                new DateMeaning.Sought(day -> whole.meaning()
                                        .resolve(Optional.of(day), false)
                                        .flatMap(period -> PeriodPartReader.fromOn(day, period)))))
                : Optional.empty();
    }

    private int theUnit(int in) {
        int the = scan.next(in + 2);
        return scan.letters(in).equals("in") && scan.letters(the).equals("the") ? scan.next(the + 3) : in;
    }

    /** "earlier in the week": until today; of a month the whole, as "earlier this month". */
    private Optional<DatePoint> earlierIn(int at, int end) {
        int unit = theUnit(scan.next(end));
        String word = scan.letters(unit);
        int last = unit + word.length();
        return switch (unit > scan.next(end) ? word : "") {
            case "week" -> point(at, last, day -> soFar(day.with(DayOfWeek.MONDAY), day));
            case "year" -> point(at, last, day -> soFar(day.withDayOfYear(1), day));
            case "month" -> point(at, last, day -> new Edtf(YearMonth.from(day).toString()));
            default -> Optional.empty();
        };
    }
}
