package org.proviso.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a text and reads the dates and periods in it, each by itself. */
final class DatePointReader {
    static final WordTable WORDS = WordTable.read("date-words.tsv");

    /** A year so near after another date needs no word that makes a date of it. */
    private static final int NEAR = 8;

    private final Scan scan;
    private final WrittenDateReader written;
    private final WeekdayReader weekdays;
    private final NamedPeriodReader periods;
    private final RelativeDateReader relative;
    private final YearReader years;
    private final DecadeReader decades;
    private final PeriodPartReader parts;
    private final LengthDateReader lengths;

    DatePointReader(Scan scan) {
        this.scan = scan;
        this.written = new WrittenDateReader(scan);
        this.weekdays = new WeekdayReader(scan, written);
        this.periods = new NamedPeriodReader(scan);
        this.relative = new RelativeDateReader(scan, written);
        this.years = new YearReader(scan);
        this.decades = new DecadeReader(scan);
        WholeReader wholes = new WholeReader(scan, written);
        this.parts = new PeriodPartReader(scan, written, wholes);
        this.lengths = new LengthDateReader(scan, written);
    }

    /** All dates, in the order of the text; none overlaps another. */
    List<DatePoint> all() {
        List<DatePoint> points = new ArrayList<>();
        int at = scan.from();
        while (at < scan.to()) {
            char c = scan.text().charAt(at);
            if (Scan.isDigit(c)) {
                int free = free(points);
                boolean follows = !points.isEmpty() && at - free < NEAR;
                at = add(digits(at, follows), points, scan.glueEnd(at));
            } else if (Character.isLetter(c)) {
                int end = scan.lettersEnd(at);
                at = scan.isAddress(at, end) ? scan.addressEnd(end) : add(word(at, end), points, end);
            } else {
                at++;
            }
        }
        return points;
    }

    private int free(List<DatePoint> points) {
        return points.isEmpty() ? scan.from() : points.getLast().end();
    }

    /** Where to go on: after the point, if there is one that overlaps none before, and after what was looked at. */
    private int add(Optional<DatePoint> point, List<DatePoint> points, int end) {
        int free = free(points);
        if (point.isEmpty() || point.get().start() < free) {
            return end;
        }
        points.add(withPart(point.get(), free));
        return Math.max(end, point.get().end());
    }

    private Optional<DatePoint> digits(int at, boolean follows) {
        if (Character.isLetterOrDigit(scan.at(at - 1))) {
            return Optional.empty();
        }
        return decades.digits(at)
                .or(() -> parts.ordinal(at))
                .or(() -> written.digits(at, follows))
                .or(() -> lengths.at(at));
    }

    private Optional<DatePoint> word(int at, int end) {
        if (Character.isLetterOrDigit(scan.at(at - 1))) {
            return Optional.empty();
        }
        if (NumeralReader.WORDS.has(scan.text(), at, end)) {
            return parts.ordinal(at)
                    .or(() -> lengths.at(at))
                    .or(() -> written.dayFirst(at))
                    .or(() -> years.inWords(at));
        }
        if (end - at <= 2 && isArticle(scan.lower(at, end))) {
            return lengths.at(at);
        }
        if (!WORDS.has(scan.text(), at, end)) {
            return Optional.empty();
        }
        String word = scan.lower(at, end);
        return switch (WORDS.field(word, 2)) {
            case "month", "abbreviation" -> written.month(at);
            case "weekday", "short-weekday" -> weekdays.at(at);
            case "season" -> periods.season(at);
            case "fiscal", "fy" -> periods.fiscalYear(at);
            case "q", "h" -> periods.partOfYear(at);
            case "ordinal" -> parts.ordinal(at).or(() -> written.dayFirst(at));
            case "decade" -> decades.word(at);
            case "part", "rest" -> parts.named(at, word);
            case "period" -> parts.period(at, word);
            case "which" -> parts.last(at, word).or(() -> relative.word(at, word));
            case "now" -> Optional.of(DatePoint.relative(at, end, new DateMeaning.Now()));
            default -> relative.word(at, word);
        };
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** Takes "early", "late" or "mid" into the mention; what it means stays the whole. */
    private DatePoint withPart(DatePoint point, int free) {
        int end = Scan.isDash(scan.at(point.start() - 1)) ? point.start() - 1 : scan.previous(point.start());
        int start = scan.wordStart(end);
        return switch (scan.lower(start, end)) {
            case "early", "late", "mid" -> start >= free ? point.startingAt(start) : point;
            default -> point;
        };
    }
}
