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
    private final RelativeDateReader relative;

    DatePointReader(Scan scan) {
        this.scan = scan;
        this.written = new WrittenDateReader(scan);
        this.relative = new RelativeDateReader(scan, written);
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
                at = add(written.digits(at, follows), points, scan.glueEnd(at));
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

    private Optional<DatePoint> word(int at, int end) {
        if (!WORDS.has(scan.text(), at, end) || Character.isLetterOrDigit(scan.at(at - 1))) {
            return Optional.empty();
        }
        String word = scan.lower(at, end);
        return switch (WORDS.field(word, 2)) {
            case "month", "abbreviation" -> written.month(at);
            case "weekday", "short-weekday" -> written.weekday(at);
            case "season" -> written.season(at);
            case "fiscal", "fy" -> written.fiscalYear(at);
            case "q", "quarter", "half" -> written.partOfYear(at);
            default -> relative.word(at, word);
        };
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
