package org.proviso.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.proviso.core.model.Edtf;

/** Reads dates and periods that are written out: "July 12, 2019", "12 July", "2025-02-14", "fiscal year 2022", "the 1990s". */
final class WrittenDateReader {
    /** Years of two digits from here on are of the twentieth century. */
    private static final int TURN = 70;

    private final Scan scan;
    private final YearReader years;

    WrittenDateReader(Scan scan) {
        this.scan = scan;
        this.years = new YearReader(scan);
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
            case 4 -> isoDay(at).or(() -> years.period(at, follows));
            case 1, 2 -> figures(at, end).or(() -> dayFirst(at, end));
            default -> Optional.empty();
        };
    }

    private Optional<DatePoint> isoDay(int at) {
        char separator = scan.at(at + 4);
        boolean apart = separator == '-' || separator == '/';
        int month = scan.digitsEnd(at + 5, 3);
        int day = scan.digitsEnd(month + 1, 3);
        boolean whole = month - at == 7 && scan.at(month) == separator && day - month == 3;
        return apart && whole
                ? day(at, day, number(at, at + 4), number(at + 5, month), number(month + 1, day))
                : Optional.empty();
    }

    /** "02/14/2025" and "2/14/25", month first as in the United States; "14.2.2025", day first. */
    private Optional<DatePoint> figures(int at, int firstEnd) {
        char separator = scan.at(firstEnd);
        int secondEnd = scan.digitsEnd(firstEnd + 1, 3);
        int end = scan.digitsEnd(secondEnd + 1, 5);
        int length = end - secondEnd - 1;
        boolean apart = separator == '/' || (separator == '.' && length == 4);
        if (!apart || secondEnd - firstEnd > 3 || scan.at(secondEnd) != separator || (length != 4 && length != 2)) {
            return Optional.empty();
        }
        int written = number(secondEnd + 1, end);
        int year = length == 4 ? written : written + (written < TURN ? 2000 : 1900);
        int first = number(at, firstEnd);
        int second = number(firstEnd + 1, secondEnd);
        boolean american = separator == '/' && first <= 12;
        return day(at, end, year, american ? first : second, american ? second : first);
    }

    private Optional<DatePoint> day(int start, int end, int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && year > 0
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(fixed(start, end, Edtf.of(LocalDate.of(year, month, day)))) : Optional.empty();
    }

    private static DatePoint fixed(int start, int end, Edtf date) {
        return DatePoint.written(start, end, new DateMeaning.Fixed(date));
    }

    /** "12 July 2019", "1st of May", "17-18 March". */
    private Optional<DatePoint> dayFirst(int at, int end) {
        int first = number(at, end);
        int last = 0;
        int after = ordinalEnd(end);
        if (Scan.isDash(scan.at(after)) && scan.isDigitAt(after + 1)) {
            int lastEnd = scan.digitsEnd(after + 1, 3);
            last = number(after + 1, lastEnd);
            after = ordinalEnd(lastEnd);
        }
        int month = scan.next(after);
        if (scan.letters(month).equals("of") && after > end) {
            month = scan.next(month + 2);
        }
        int value = monthAt(month);
        if (month == after || value == 0 || first < 1 || first > 31 || last > 31) {
            return Optional.empty();
        }
        int monthEnd = month + scan.letters(month).length();
        if (scan.at(monthEnd) == '.' && scan.isDigitAt(scan.next(monthEnd + 1))) {
            monthEnd++;
        }
        return withYear(at, monthEnd, new DateMeaning.Yearless(value, first, last));
    }

    private int number(int start, int end) {
        return end - start > 4 || end <= start ? 0 : Integer.parseInt(scan.text(), start, end, 10);
    }

    /** After "st", "nd", "rd" or "th", also raised with {@code <sup>}. */
    private int ordinalEnd(int at) {
        boolean raised = scan.lower(at, at + 5).equals("<sup>");
        int start = raised ? at + 5 : at;
        return switch (scan.letters(start)) {
            case "st", "nd", "rd", "th" -> start + 2 + (raised ? 6 : 0);
            default -> at;
        };
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

    private static int value(String word) {
        return Integer.parseInt(DatePointReader.WORDS.field(word, 1));
    }

    /** The date that begins with the name of a month. */
    Optional<DatePoint> month(int at) {
        int month = monthAt(at);
        if (month == 0) {
            return Optional.empty();
        }
        String word = scan.letters(at);
        int end = at + word.length();
        boolean isShort = DatePointReader.WORDS.field(word, 2).equals("abbreviation");
        int after = isShort && scan.at(end) == '.' ? end + 1 : end;
        int day = scan.next(after);
        if (scan.isDigitAt(day) && day > after) {
            Optional<DatePoint> date = monthAndDay(at, day, month);
            if (date.isPresent()) {
                return date;
            }
        }
        Optional<DatePoint> dated = withYear(at, after, new DateMeaning.Yearless(month, 0, 0));
        boolean hasYear = dated.isPresent() && dated.get().end() > after;
        return hasYear || (!isShort && isMonthMeant(at)) ? dated : Optional.empty();
    }

    private Optional<DatePoint> monthAndDay(int start, int at, int month) {
        int end = scan.digitsEnd(at, 3);
        int first = number(at, end);
        boolean counts = (scan.at(end) == ',' && scan.digitsEnd(end + 1, 4) - end == 4)
                || scan.at(end) == '%'
                || scan.at(end) == ':';
        int after = ordinalEnd(end);
        if (end - at > 2 || first < 1 || first > 31 || counts || scan.isLetterAt(after)) {
            return Optional.empty();
        }
        int last = 0;
        int lastEnd = scan.digitsEnd(after + 1, 3);
        if (Scan.isDash(scan.at(after)) && lastEnd > after + 1 && number(after + 1, lastEnd) <= 31) {
            last = number(after + 1, lastEnd);
            after = ordinalEnd(lastEnd);
        }
        return withYear(start, after, new DateMeaning.Yearless(month, first, last));
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
            default -> scan.at(at - 1) == '-' && scan.wordBefore(at - 1).equals("mid");
        };
    }

    /** Adds the year that follows a month or day; without one the date stays without. */
    private Optional<DatePoint> withYear(int start, int end, DateMeaning.Yearless date) {
        int comma = scan.next(end);
        int at = scan.at(comma) == ',' ? scan.next(comma + 1) : comma;
        if (scan.letters(at).equals("of")) {
            at = scan.next(at + 2);
        }
        int year = years.yearAt(at);
        if (at > end && year > 0) {
            return date.in(year).map(fixed -> fixed(start, yearEnd(end), fixed));
        }
        int shift = lastYear(at);
        if (at > end && shift != NONE) {
            int until = scan.next(at + 4) + 4;
            return Optional.of(DatePoint.written(
                    start,
                    until,
                    new DateMeaning.Relative(
                            published -> date.in(published.getYear() + shift).orElseGet(() -> Edtf.of(published)))));
        }
        return Optional.of(DatePoint.written(start, end, date));
    }

    private static final int NONE = 9;

    private int yearEnd(int end) {
        int at = end;
        while (!scan.isDigitAt(at)) {
            at++;
        }
        return at + 4;
    }

    /** "last year", "this year", "next year": how many years on. */
    private int lastYear(int at) {
        String which = scan.letters(at);
        boolean year = which.length() == 4 && scan.letters(scan.next(at + 4)).equals("year");
        return switch (which) {
            case "last" -> year ? -1 : NONE;
            case "this" -> year ? 0 : NONE;
            case "next" -> year ? 1 : NONE;
            default -> NONE;
        };
    }

    /** A weekday, with the date that follows it if one does ("Friday, July 12, 2019"). */
    Optional<DatePoint> weekday(int at) {
        String word = scan.letters(at);
        boolean isShort = DatePointReader.WORDS.field(word, 2).equals("short-weekday");
        int end = at + word.length();
        int after = isShort && scan.at(end) == '.' ? end + 1 : end;
        int comma = scan.next(after);
        int date = scan.at(comma) == ',' ? scan.next(comma + 1) : comma;
        Optional<DatePoint> dated = scan.isDigitAt(date) ? digits(date, false) : month(date);
        boolean hasDay = dated.isPresent() && isDay(dated.get().meaning()) && date > after;
        if (hasDay) {
            return dated.map(point -> point.startingAt(at));
        }
        return isShort
                ? Optional.empty()
                : Optional.of(DatePoint.relative(at, end, new DateMeaning.Weekday(DayOfWeek.of(value(word)))));
    }

    private static boolean isDay(DateMeaning meaning) {
        return switch (meaning) {
            case DateMeaning.Fixed(var date) -> date.value().length() == 10;
            case DateMeaning.Yearless yearless -> yearless.day() > 0;
            case DateMeaning.Weekday weekday -> false;
            case DateMeaning.Relative relative -> true;
        };
    }

    /** "spring 2024", "summer of 2020". */
    Optional<DatePoint> season(int at) {
        String word = scan.letters(at);
        int year = afterOf(at + word.length());
        int value = years.yearAt(year);
        return value == 0 ? Optional.empty() : Optional.of(fixed(at, year + 4, new Edtf(value + "-" + value(word))));
    }

    private int afterOf(int end) {
        int at = scan.next(end);
        if (scan.at(at) == ',') {
            at = scan.next(at + 1);
        }
        return scan.letters(at).equals("of") ? scan.next(at + 2) : at;
    }

    /** "fiscal year 2022", "fiscal 2016", "FY2022", "FY 22": the fiscal year of the United States. */
    Optional<DatePoint> fiscalYear(int at) {
        String word = scan.letters(at);
        int year = scan.next(at + word.length());
        if (scan.letters(year).equals("year")) {
            year = scan.next(year + 4);
        }
        int end = scan.digitsEnd(year, 5);
        int value = end - year == 2 && word.equals("fy") ? 2000 + number(year, end) : years.yearAt(year);
        return value == 0 ? Optional.empty() : Optional.of(fixed(at, end, FiscalYear.period(value)));
    }

    /** "Q1 2024", "the first quarter of 2024", "second half of 2023". */
    Optional<DatePoint> partOfYear(int at) {
        String word = scan.letters(at);
        boolean letter = word.equals("q");
        int start = letter ? at : scan.startBefore(at);
        int part = letter ? scan.at(at + 1) - '0' : YearReader.part(scan.lower(start, scan.previous(at)));
        int year = afterOf(at + word.length() + (letter ? 1 : 0));
        int value = years.yearAt(year);
        int most = word.equals("half") ? 2 : 4;
        if (part < 1 || part > most || value == 0) {
            return Optional.empty();
        }
        Edtf date = most == 4
                ? new Edtf(value + "-" + (32 + part))
                : new Edtf(part == 1 ? value + "-01/" + value + "-06" : value + "-07/" + value + "-12");
        return Optional.of(fixed(start, year + 4, date));
    }
}
