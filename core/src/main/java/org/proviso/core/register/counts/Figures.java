package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.counts.CountIdentity.Unit;

/**
 * Finds the numbers in the words of one document's claims. A claim names one number; the words that prove it often hold the
 * others that it is compared with. Digits only: a number in words is left to the reader, who knows the language.
 */
final class Figures {
    /** More numbers of one document are left out, and that is said. */
    static final int MOST = 200;

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d[.,/])(?<![\\p{L}\\p{N}$\u20ac\u00a3/#-])((?:US)?[$\u20ac\u00a3]\\s?)?"
                    + "(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?"
                    + "(?:[\\s\u00a0-](thousand|million|billion|trillion)\\b|([KMB])\\b)?"
                    + "(?:[\\s\u00a0]?(%)|[\\s\u00a0-](percent|per cent)\\b)?"
                    + "(?![\\p{L}\\d]|,\\d|\\.\\d|/\\d|-\\p{L}|th\\b)");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?;][\"\u201d')]*\\s+(?=[\\p{Lu}\"\u201c])|\\n\\s*\\n");
    private static final Pattern MARK = Pattern.compile("[,;:.()\u2013\u2014]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*((?:, (?!and)\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*)*),? and \\p{Lu}[\\p{L}'-]+");
    private static final int NOUN_WITHIN = 4;

    /** Words of a document that claims quote without a gap. */
    private record Stretch(DocumentId document, int start, String text, List<Quote> quotes) {
        int end() {
            return start + text.codePointCount(0, text.length());
        }

        List<EntryId> tellers(int from, int to) {
            return quotes.stream()
                    .filter(quote -> quote.evidence().start() < to
                            && from < quote.evidence().end())
                    .map(Quote::entry)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * The words of a claim, and the entry that it belongs to.
     *
     * @param around the words with those around them, as far as numbers are compared
     */
    record Quote(EntryId entry, Evidence evidence, Evidence around) {}

    private Figures() {}

    /** The numbers of one document in the order of its text. */
    static List<Figure> of(List<Quote> quotes) {
        List<Figure> figures = new ArrayList<>();
        for (Stretch stretch : stretches(quotes)) {
            figures.addAll(in(stretch));
        }
        return figures.stream().limit(MOST + 1L).toList();
    }

    private static List<Stretch> stretches(List<Quote> quotes) {
        List<Quote> ordered = quotes.stream()
                .sorted(Comparator.comparingInt((Quote quote) -> quote.around().start())
                        .thenComparingInt(quote -> -quote.around().end())
                        .thenComparing(Quote::entry))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (Quote quote : ordered) {
            Evidence words = quote.around();
            if (!stretches.isEmpty() && words.start() < stretches.getLast().end()) {
                stretches.add(joined(stretches.removeLast(), quote));
            } else {
                stretches.add(new Stretch(words.document(), words.start(), words.exact(), List.of(quote)));
            }
        }
        return stretches;
    }

    private static Stretch joined(Stretch stretch, Quote quote) {
        Evidence words = quote.around();
        List<Quote> quotes = new ArrayList<>(stretch.quotes());
        quotes.add(quote);
        int told = stretch.end() - words.start();
        String more = told >= words.end() - words.start()
                ? ""
                : words.exact().substring(words.exact().offsetByCodePoints(0, told));
        return new Stretch(stretch.document(), stretch.start(), stretch.text() + more, quotes);
    }

    private static List<Figure> in(Stretch stretch) {
        Map<Integer, Integer> found = new TreeMap<>();
        Matcher matcher = NUMBER.matcher(stretch.text());
        while (matcher.find() && found.size() <= MOST) {
            if (isCount(stretch.text(), matcher)) {
                found.put(matcher.start(), matcher.end());
            }
        }
        List<int[]> spans = found.entrySet().stream()
                .map(span -> new int[] {span.getKey(), span.getValue()})
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int from = i == 0 ? 0 : spans.get(i - 1)[1];
            int to = i + 1 == spans.size() ? stretch.text().length() : spans.get(i + 1)[0];
            figures.add(figure(stretch, spans.get(i), from, to));
        }
        return figures;
    }

    private static boolean isCount(String text, Matcher number) {
        boolean bare = number.group(1) == null
                && number.group(3) == null
                && number.group(4) == null
                && number.group(5) == null
                && number.group(6) == null
                && number.group(7) == null;
        if (bare && YEAR.matcher(number.group(2)).matches()) {
            return false;
        }
        String before = ContentWords.plain(text.substring(Math.max(0, number.start() - 25), number.start()));
        return number.group(1) != null
                || CountWords.TABLE.rows("not-a-count").stream()
                        .noneMatch(row -> (" " + before).endsWith(" " + row.phrase()));
    }

    private static Figure figure(Stretch stretch, int[] span, int from, int to) {
        String text = stretch.text();
        String before = lastSentence(text.substring(from, span[0]));
        String after = firstSentence(text.substring(span[1], to));
        Matcher number = NUMBER.matcher(text);
        number.region(span[0], span[1]).useTransparentBounds(true).useAnchoringBounds(false);
        if (!number.find()) {
            throw new IllegalStateException("no number at " + span[0]);
        }
        int start = stretch.start() + text.codePointCount(0, span[0]);
        int end = stretch.start() + text.codePointCount(0, span[1]);
        return new Figure(
                value(number),
                unit(number, after),
                approx(before),
                stretch.document(),
                stretch.start() + text.codePointCount(0, sentence(text, span[0])),
                start,
                end,
                ContentWords.plain(before),
                ContentWords.plain(after),
                close(after),
                times(text.substring(from, to), after),
                stretch.tellers(start, end));
    }

    private static BigDecimal value(Matcher number) {
        String digits = number.group(2).replace(",", "") + (number.group(3) == null ? "" : number.group(3));
        String scale = number.group(4) != null ? number.group(4) : number.group(5) == null ? "" : number.group(5);
        int zeros = switch (scale.toLowerCase(Locale.ROOT)) {
            case "thousand", "k" -> 3;
            case "million", "m" -> 6;
            case "billion", "b" -> 9;
            case "trillion" -> 12;
            default -> 0;
        };
        return new BigDecimal(digits).scaleByPowerOfTen(zeros);
    }

    private static String unit(Matcher number, String after) {
        if (number.group(6) != null || number.group(7) != null) {
            return Figure.PERCENT;
        }
        return number.group(1) != null ? Figure.MONEY : noun(after).orElse("");
    }

    private static String close(String after) {
        Matcher mark = MARK.matcher(after);
        return ContentWords.plain(mark.find() ? after.substring(0, mark.start()) : after);
    }

    /** The counted noun: the first word of the unit table behind the number, before any mark. */
    private static Optional<String> noun(String after) {
        return ContentWords.words(close(after)).stream()
                .limit(NOUN_WITHIN)
                .filter(word -> CountWords.unit(word) != Unit.OTHER)
                .findFirst();
    }

    private static Approx approx(String before) {
        String plain = " " + ContentWords.plain(before);
        return CountWords.TABLE.rows("approx").stream()
                .filter(row -> plain.endsWith(" " + row.phrase()))
                .findFirst()
                .map(row -> Approx.ofWireName(row.as()))
                .orElse(Approx.EXACT);
    }

    /** "$7.5 million each to A, B and C": three times. */
    private static int times(String around, String after) {
        if (CountWords.TABLE.in("each", ContentWords.plain(after)).isEmpty()) {
            return 1;
        }
        Matcher names = NAMES.matcher(around);
        return names.find()
                ? 2 + (int) names.group(1).chars().filter(c -> c == ',').count()
                : 1;
    }

    private static int sentence(String text, int at) {
        Matcher end = SENTENCE_END.matcher(text);
        int from = 0;
        while (end.find() && end.end() <= at) {
            from = end.end();
        }
        return from;
    }

    private static String lastSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return text.substring(from);
    }

    private static String firstSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
