package org.proviso.core.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;

/**
 * Weekdays that stand alone on lines ("MONDAY", "TUESDAY:") and date what is told below them, as in tickers. Which days they are is known where the
 * last of them is the weekday of the page's day, or, of a page dated when it was begun, the first.
 */
final class DayHeadings {
    private static final Pattern HEADING =
            Pattern.compile("(?im)^[#* ]*(mon|tues|wednes|thurs|fri|satur|sun)day[:.* ]*$");
    private static final int MOST = 14;
    private static final int LETTERS = 3;

    /** The headings by where they stand. */
    private final TreeMap<Integer, DateMention> days = new TreeMap<>();

    private DayHeadings() {}

    static DayHeadings of(Document document) {
        DayHeadings found = new DayHeadings();
        Optional<LocalDate> published =
                document.published().map(PublicationDate::date).flatMap(Edtf::latest);
        List<Span> lines = published.isPresent() ? lines(document.text()) : List.of();
        if (!lines.isEmpty() && lines.size() <= MOST) {
            List<DayOfWeek> names = lines.stream()
                    .map(line -> weekday(line.of(document.text())))
                    .toList();
            List<LocalDate> days = days(names, published.orElseThrow());
            for (int i = 0; i < days.size(); i++) {
                found.days.put(lines.get(i).start(), new DateMention(lines.get(i), Edtf.of(days.get(i)), true));
            }
        }
        return found;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        while (lines.size() <= MOST && heading.find()) {
            lines.add(new Span(heading.start(1), heading.end(1) + "day".length()));
        }
        return lines;
    }

    private static DayOfWeek weekday(String name) {
        String first = name.substring(0, LETTERS).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(first)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + name);
    }

    private static List<LocalDate> days(List<DayOfWeek> names, LocalDate published) {
        List<LocalDate> days = new ArrayList<>();
        if (names.getLast() == published.getDayOfWeek()) {
            LocalDate day = published;
            for (DayOfWeek name : names.reversed()) {
                day = days.isEmpty() ? day : day.with(TemporalAdjusters.previous(name));
                days.addFirst(day);
            }
        } else if (names.getFirst() == published.getDayOfWeek()) {
            LocalDate day = published;
            for (DayOfWeek name : names) {
                day = days.isEmpty() ? day : day.with(TemporalAdjusters.next(name));
                days.add(day);
            }
        }
        return days;
    }

    /** The heading above a place, with its day. */
    Optional<DateMention> above(int offset) {
        return Optional.ofNullable(days.floorEntry(offset)).map(Map.Entry::getValue);
    }

    /** The day below whose heading a place stands. */
    Optional<LocalDate> day(int offset) {
        return above(offset).map(DateMention::date).flatMap(Edtf::latest);
    }
}
