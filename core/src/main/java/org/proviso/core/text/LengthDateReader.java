package org.proviso.core.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Edtf;

/** Reads what is counted off from a day: "two weeks ago", "three days from now", "90 days from July 9", "two days after May 5". */
final class LengthDateReader {
    private final Scan scan;
    private final WrittenDateReader written;
    private final LengthReader lengths;

    LengthDateReader(Scan scan, WrittenDateReader written) {
        this.scan = scan;
        this.written = written;
        this.lengths = new LengthReader(scan);
    }

    /** What the length at {@code at} begins. */
    Optional<DatePoint> at(int at) {
        return lengths.at(at).flatMap(this::from);
    }

    private Optional<DatePoint> from(LengthReader.Length length) {
        int at = scan.next(length.end());
        String word = scan.letters(at);
        int end = at + word.length();
        return switch (at == length.end() ? "" : word) {
            case "ago" -> point(length, end, day -> length.exactly(length.before(day)));
            case "hence" -> point(length, end, day -> length.exactly(length.after(day)));
            case "from", "after" -> counted(length, scan.next(end), true);
            case "before" -> counted(length, scan.next(end), false);
            case "starting", "beginning" -> stretch(length, scan.next(end));
            default -> Optional.empty();
        };
    }

    private static Optional<DatePoint> point(LengthReader.Length length, int end, Function<LocalDate, Edtf> from) {
        return Optional.of(DatePoint.relative(length.start(), end, new DateMeaning.Relative(from)));
    }

    private Optional<DatePoint> counted(LengthReader.Length length, int at, boolean after) {
        return base(at).map(base -> base.with(
                        base.end(),
                        new DateMeaning.Part(
                                base.meaning(),
                                date -> date.earliest()
                                        .map(day -> length.exactly(after ? length.after(day) : length.before(day)))))
                .startingAt(length.start()));
    }

    /** "two weeks beginning May 20". */
    private Optional<DatePoint> stretch(LengthReader.Length length, int at) {
        String word = scan.letters(at);
        boolean joined = word.equals("on") || word.equals("from");
        return base(joined ? scan.next(at + word.length()) : at)
                .map(base -> base.with(
                                base.end(),
                                new DateMeaning.Part(
                                        base.meaning(),
                                        date -> date.earliest()
                                                .map(day -> Edtf.between(
                                                        day, length.after(day).minusDays(1)))))
                        .startingAt(length.start()));
    }

    /** A day by name, by its date, or from today. */
    private Optional<DatePoint> base(int at) {
        String word = scan.letters(at);
        int end = at + word.length();
        return switch (DatePointReader.WORDS.field(word, 2)) {
            case "now" -> today(at, end, 0);
            case "day" -> today(at, end, Integer.parseInt(DatePointReader.WORDS.field(word, 1)));
            case "month", "abbreviation" -> written.month(at).filter(WrittenDateReader::isDay);
            default -> Optional.empty();
        };
    }

    private static Optional<DatePoint> today(int at, int end, int shift) {
        return Optional.of(
                DatePoint.relative(at, end, new DateMeaning.Relative(published -> Edtf.of(published.plusDays(shift)))));
    }
}
