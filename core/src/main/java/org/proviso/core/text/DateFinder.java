package org.proviso.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Span;

/**
 * Finds the dates and periods of a text and gives them in the Extended Date/Time Format. What is told from "today" is
 * resolved against the day of publication and left out without one. Any text will do; the time is linear in its length.
 */
public final class DateFinder {
    private static final int LONGEST_GAP = 24;

    /** The dates inside the span, in the order of the text; none overlaps another. */
    public List<DateMention> find(String text, Span within, Optional<LocalDate> published) {
        Scan scan = Scan.of(text, within);
        return find(scan, new DatePointReader(scan).all(), published);
    }

    /** @param points all that the scan holds */
    List<DateMention> find(Scan scan, List<DatePoint> points, Optional<LocalDate> published) {
        List<DateMention> found = new ArrayList<>();
        Search search = new Search(scan, published.filter(DateFinder::isUsual));
        int free = scan.from();
        for (int i = 0; i < points.size(); i++) {
            DatePoint point = points.get(i);
            Optional<DateMention> both =
                    i + 1 < points.size() ? search.interval(point, points.get(i + 1), free) : Optional.empty();
            if (both.isPresent()) {
                i++;
            }
            Optional<DateMention> mention = both.isPresent() ? both : search.alone(point, free);
            mention.ifPresent(found::add);
            free = mention.map(m -> m.span().end()).orElse(free);
        }
        return List.copyOf(found);
    }

    /** Other years cannot be written in four digits after a step back or forth. */
    private static boolean isUsual(LocalDate day) {
        return day.getYear() > 1000 && day.getYear() < 8000;
    }

    private record Search(Scan scan, Optional<LocalDate> published) {

        Optional<DateMention> alone(DatePoint point, int free) {
            int start = wordsStart(point, free);
            String before = scan.lower(start, scan.previous(point.start()));
            boolean possessive = scan.at(point.end()) == '\'' || scan.at(point.end()) == '\u2019';
            boolean counted = isLength(scan.wordBefore(start));
            boolean after = isAfter(before) && !possessive && !counted;
            boolean until = isUntil(before) && !possessive && !counted;
            if (point.meaning() instanceof DateMeaning.Now) {
                return Optional.empty();
            }
            return point.meaning().resolve(published, until).map(date -> {
                Edtf whole = after ? new Edtf(start(date) + "/..") : until ? new Edtf("../" + end(date)) : date;
                return new DateMention(
                        new Span(after || until ? start : point.start(), point.end()), whole, isRelative(point));
            });
        }

        private int wordsStart(DatePoint point, int free) {
            int start = scan.startBefore(point.start());
            return start < free ? point.start() : start;
        }

        private static boolean isAfter(String word) {
            return word.equals("since") || word.equals("after") || word.equals("starting") || word.equals("beginning");
        }

        /** "two days after May 5" is no stretch that begins on May 5. */
        private static boolean isLength(String word) {
            return switch (word) {
                case "day", "days", "week", "weeks", "month", "months", "year", "years" -> true;
                default -> false;
            };
        }

        private static boolean isUntil(String word) {
            return switch (word) {
                case "until", "till", "through", "by", "before" -> true;
                default -> false;
            };
        }

        /** "from X to Y", "between X and Y", "X through Y". */
        Optional<DateMention> interval(DatePoint first, DatePoint second, int free) {
            if (second.start() - first.end() > LONGEST_GAP) {
                return Optional.empty();
            }
            String gap = scan.phrase(/* start= */ first.end(), /* end= */ second.start());
            int start = wordsStart(first, free);
            String before = scan.lower(start, scan.previous(first.start()));
            boolean opened = before.equals("from") || before.equals("between");
            boolean today = scan.lower(first.start(), first.end()).equals("today") && !gap.equals("to");
            boolean written = (first.isWritten() || today) && (second.isWritten() || today);
            if (!joins(before, gap) && !(isTo(gap) && written)) {
                return Optional.empty();
            }
            Optional<Edtf> last = resolveLast(first, second);
            return last.flatMap(to -> resolveFirst(first, second, to).flatMap(from -> between(from, to)))
                    .map(date -> new DateMention(
                            new Span(opened ? start : first.start(), second.end()),
                            date,
                            isRelative(first) && isRelative(second)));
        }

        private static boolean isTo(String gap) {
            return gap.equals("to") || gap.equals("until") || gap.equals("till");
        }

        private static boolean joins(String before, String gap) {
            return switch (gap) {
                case "to", "until", "till" -> before.equals("from");
                case "and" -> before.equals("between");
                case "through", "thru", "-", "\u2013" -> true;
                default -> false;
            };
        }

        /** "between now and May 5" looks ahead. */
        private Optional<Edtf> resolveLast(DatePoint first, DatePoint second) {
            Optional<Edtf> nearest = second.meaning().resolve(published, false);
            if (!(first.meaning() instanceof DateMeaning.Now)
                    || !(second.meaning() instanceof DateMeaning.Yearless yearless)) {
                return nearest;
            }
            return published.flatMap(day -> yearless.in(day.getYear())
                    .filter(date -> date.latest().filter(day::isAfter).isEmpty())
                    .or(() -> yearless.in(day.getYear() + 1)));
        }

        /** "from March 5 to April 2, 2025": the first takes the year of the second, or the one before. */
        private Optional<Edtf> resolveFirst(DatePoint first, DatePoint second, Edtf to) {
            Optional<LocalDate> last = to.latest();
            if (first.meaning() instanceof DateMeaning.Yearless yearless
                    && (second.meaning() instanceof DateMeaning.Fixed
                            || second.meaning() instanceof DateMeaning.Yearless)
                    && last.isPresent()) {
                int year = last.get().getYear();
                boolean later = yearless.in(year)
                        .flatMap(Edtf::earliest)
                        .filter(last.get()::isBefore)
                        .isPresent();
                return yearless.in(later && year > 1 ? year - 1 : year);
            }
            return first.meaning().resolve(published, false);
        }

        private static Optional<Edtf> between(Edtf from, Edtf to) {
            boolean ordered = from.earliest()
                    .flatMap(first -> to.latest().map(last -> !first.isAfter(last)))
                    .orElse(false);
            return ordered ? Optional.of(new Edtf(start(from) + "/" + end(to))) : Optional.empty();
        }

        private static String start(Edtf date) {
            int slash = date.value().indexOf('/');
            return slash < 0 ? date.value() : date.value().substring(0, slash);
        }

        private static String end(Edtf date) {
            return date.value().substring(date.value().indexOf('/') + 1);
        }

        private static boolean isRelative(DatePoint point) {
            return !point.meaning().isFixed();
        }
    }
}
