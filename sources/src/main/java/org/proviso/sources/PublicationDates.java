package org.proviso.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.DateMention;

/**
 * Marks a publication date as impossible when the text itself dates a later event.
 *
 * <p>The rule: a whole day that is written out (not "Thursday", not "2025"), more than one day after the publication date's
 * last day (time zones differ by less), in a sentence that tells of the past: a past verb stands close before the date, or behind a date that
 * opens the sentence, and no word places the date in the future or makes it an aim, an end or a condition ({@code tense.tsv}:
 * "will", "by", "until", "scheduled", ...). A date announced for the future proves nothing, and neither does a date in page furniture, which may be younger than
 * the article. One such sentence is enough; the latest is quoted.
 *
 * <p>Only sentences around a four-digit year that is not earlier than the publication's are looked at, so that the cost is
 * linear in the text; at most {@value #MOST_SENTENCES} of them.
 */
public final class PublicationDates {
    private static final int MOST_SENTENCES = 2_000;
    private static final int FIRST_YEAR = 1900;
    private static final int REACH = 400;
    private static final int OPENING_WORDS = 2;
    private static final int NEAR_WORDS = 8;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern WORD = Pattern.compile("['\u2019]?\\p{L}+");
    private static final Set<String> PAST = cues("past");
    private static final Set<String> NEITHER = cues("neither");
    private static final Set<String> FUTURE = cues("future");
    private static final Set<String> SETS = cues("sets");

    private PublicationDates() {}

    /** The date again, with the reason why it is impossible if it is; a date that is marked already stays as it is. */
    public static PublicationDate check(
            PublicationDate published, String text, List<Furniture> furniture, DatesInText dates) {
        Optional<LocalDate> last = published.date().latest();
        if (last.isEmpty() || published.impossible().isPresent()) {
            return published;
        }
        return latestPast(
                        text,
                        furniture,
                        dates,
                        last.get().plusDays(1),
                        published.date().earliest())
                .map(mention ->
                        new PublicationDate(published.date(), published.grounds(), Optional.of(reason(text, mention))))
                .orElse(published);
    }

    /** The latest whole day after another that the text itself tells of as past. */
    static Optional<DateMention> latestPast(
            String text, List<Furniture> furniture, DatesInText dates, LocalDate after, Optional<LocalDate> published) {
        return sentences(text, furniture, after.getYear()).stream()
                .filter(sentence -> words(sentence.of(text)).stream().noneMatch(FUTURE::contains))
                .flatMap(sentence -> dates.find(text, sentence, published).stream()
                        .filter(mention -> !mention.relative() && isAfter(mention, after))
                        .filter(mention -> tellsOfThePast(text, sentence, mention.span())))
                .max((a, b) -> first(a).compareTo(first(b)));
    }

    /** The latest whole day of which the text tells as past for certain: a past verb stands right before it, or it opens a sentence of the past. */
    static Optional<LocalDate> latestTold(String text, List<Furniture> furniture, DatesInText dates) {
        return sentences(text, furniture, FIRST_YEAR).stream()
                .filter(sentence -> words(sentence.of(text)).stream()
                        .noneMatch(word -> FUTURE.contains(word) || SETS.contains(word)))
                .flatMap(sentence -> dates.find(text, sentence, Optional.empty()).stream()
                        .filter(mention -> !mention.relative() && isAfter(mention, LocalDate.MIN))
                        .filter(mention -> happenedOn(text, sentence, mention.span())))
                .map(PublicationDates::first)
                .max(LocalDate::compareTo);
    }

    /** "It was closed on 10 February 2025", not "it closed a deal on 10 February 2025". */
    private static boolean happenedOn(String text, Span sentence, Span date) {
        List<String> before = words(text.substring(sentence.start(), Math.max(sentence.start(), date.start())));
        int on = before.lastIndexOf("on");
        // a weekday may stand between
        boolean near = on >= 0 && on >= before.size() - 2;
        return near && (on == 0 ? tellsOfThePast(text, sentence, date) : isPast(before.get(on - 1)));
    }

    static boolean isAfter(DateMention mention, LocalDate day) {
        return mention.date().earliest().equals(mention.date().latest())
                && mention.date().earliest().filter(first -> first.isAfter(day)).isPresent();
    }

    static LocalDate first(DateMention mention) {
        return mention.date().earliest().orElse(LocalDate.MIN);
    }

    private static String reason(String text, DateMention mention) {
        return "the text tells of " + Blanks.collapse(mention.span().of(text)) + " ("
                + mention.date().value() + ") as past";
    }

    private static List<Span> sentences(String text, List<Furniture> furniture, int sinceYear) {
        List<Span> found = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        int piece = 0;
        int from = 0;
        while (found.size() < MOST_SENTENCES && year.find(from)) {
            from = year.end();
            while (piece < furniture.size() && furniture.get(piece).at().end() <= year.start()) {
                piece++;
            }
            boolean marked =
                    piece < furniture.size() && furniture.get(piece).at().start() < year.end();
            if (!marked && Integer.parseInt(year.group()) >= sinceYear) {
                Span sentence = around(text, year.start(), year.end());
                found.add(sentence);
                from = Math.max(from, sentence.end());
            }
        }
        return found;
    }

    /** The sentence around a year: to the next line end or full stop before a space and a capital, within reach. */
    private static Span around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !endsSentence(text, to)) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '!' || c == '?' || (c == '\n' && closesLine(text, at))) {
            return true;
        }
        // "Jan. 24", "U.S. court": a stop behind three letters or fewer closes no sentence here.
        return c == '.'
                && at + 2 < text.length()
                && Blanks.isBlank(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2))
                && wordBefore(text, at) > 3;
    }

    /** Where paragraphs are broken into lines, a line end is only an end beside an empty line or behind a closing mark. */
    private static boolean closesLine(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        return after == '\n' || after == '\r' || (!Character.isLetterOrDigit(before) && before != ',' && before != ' ');
    }

    private static int wordBefore(String text, int at) {
        int length = 0;
        while (length < 5 && at - length > 0 && Character.isLetterOrDigit(text.charAt(at - length - 1))) {
            length++;
        }
        return length;
    }

    /** A past verb stands close before the date, or anywhere behind a date that opens the sentence. */
    private static boolean tellsOfThePast(String text, Span sentence, Span date) {
        List<String> before = words(text.substring(sentence.start(), Math.max(sentence.start(), date.start())));
        List<String> near = before.size() <= OPENING_WORDS
                ? words(text.substring(Math.min(date.end(), sentence.end()), sentence.end()))
                : before.subList(Math.max(0, before.size() - NEAR_WORDS), before.size());
        return near.stream().anyMatch(PublicationDates::isPast);
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isPast(String word) {
        boolean regular = word.length() > 4 && PAST.contains("*" + word.substring(word.length() - 2));
        return PAST.contains(word) || (regular && !NEITHER.contains(word));
    }

    static Set<String> cues(String type) {
        return Tables.cells(PublicationDates.class, "tense.tsv", 4).stream()
                .filter(row -> row.getFirst().equals(type))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
