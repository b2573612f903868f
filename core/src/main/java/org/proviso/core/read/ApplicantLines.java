package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;

/**
 * Lines that tell how the application of each of several fares: "Kete Clinic: applied 4.2; granted 2.8." below "Applications (in GHS
 * million):", "Kete Clinic (GHS 2 million): application still pending".
 */
final class ApplicantLines {
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:(?:[-*\u2022\u00b7\u2013\u25aa]|\\(?(?:[a-z]|\\d{1,2})[.)])\\s+)?(?<name>\\p{Lu}[^:;|(]{1,80}?)"
                    + "(?:\\s*\\((?<amount>[^()]{1,30})\\))?\\s*:\\s+(?<told>\\p{Ll}.*)");

    private static final Pattern PART = Pattern.compile("(?:[^;,]|,(?! \\p{Ll}))+");
    /** Right behind the word for how it stands; "refused on 22 April" has none. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:for |of )?(?<number>(?:\\p{Sc}|\\p{Lu}{1,3}\\p{Sc}?)? ?\\d(?:[\\d.,]*\\d)?(?: (?:million|billion|thousand|bn|mn|m|k)\\b)?)");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}'\u2019-]+");
    private static final Pattern END = Pattern.compile("[.:\\s]+$");
    private static final Set<String> APPLYING = WordLists.read("applying on lines");
    private static final Set<String> BEFORE = WordLists.read("before states on lines");
    private static final Set<String> BEHIND = WordLists.read("behind states on boards");
    private static final Set<String> AGAIN = WordLists.read("of another decision on lines");
    private static final Set<String> LODGED = WordLists.read("lodged on lines");
    private static final Move PENDING = new Move(Lane.WAIVER, Act.PENDING);
    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE);
    private static final Set<NounClass> AUTHORITIES = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final int HEAD = 3;

    private final String text;
    private final Lexicon lexicon;
    private final List<Line> found = new ArrayList<>();
    /** What stands above the lines: the first of the text, and the last before them. */
    private final List<String> head = new ArrayList<>();

    private String above = "";
    private int below;

    /**
     * A line with all that it tells.
     *
     * @param lead where the lines begin of which it is one
     */
    record Line(Span span, int lead, List<DecisionTable.Row> rows) {}

    private ApplicantLines(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** @param limit what stands behind it is not looked at */
    static List<Line> in(String text, int limit, Lexicon lexicon) {
        ApplicantLines lines = new ApplicantLines(text, lexicon);
        int start = 0;
        while (start < limit) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > limit ? limit : end;
            if (!text.substring(start, end).isBlank()) {
                lines.read(new Span(start, end));
            }
            start = end + 1;
        }
        return lines.found;
    }

    private void read(Span line) {
        String words = line.of(text);
        Matcher matcher = LINE.matcher(text).region(line.start(), line.end());
        List<DecisionTable.Row> rows = words.indexOf(':') >= 0 && matcher.matches() ? rows(line, matcher) : List.of();
        if (rows.isEmpty()) {
            below = line.end();
            above = words;
            if (head.size() < HEAD) {
                head.add(words);
            }
        } else {
            found.add(new Line(rows.getFirst().line(), below, rows));
        }
    }

    /**
     * How one part of a line says that it stands.
     *
     * @param again a decision is to be looked at again
     */
    private record Part(
            Span span,
            boolean asks,
            boolean again,
            Optional<DecisionStates.State> state,
            Optional<QuantityMention> amount) {
        Optional<Move> in(Lane lane) {
            if (again) {
                return Optional.of(PENDING);
            }
            return asks ? Optional.of(new Move(lane, Act.REQUESTED)) : state.flatMap(told -> told.in(lane));
        }
    }

    private List<DecisionTable.Row> rows(Span line, Matcher matcher) {
        List<Part> parts = parts(new Span(matcher.start("told"), line.end()));
        Optional<QuantityMention> label = matcher.group("amount") == null
                ? Optional.empty()
                : amount(new Span(matcher.start("amount"), matcher.end("amount")));
        boolean asked = !parts.isEmpty() && parts.getFirst().asks();
        if (!asked && label.isEmpty() || !isPublic()) {
            return List.of();
        }
        Span name = new Span(matcher.start("name"), matcher.end("name"));
        Optional<QuantityMention> whole = label.or(
                () -> parts.stream().flatMap(part -> part.amount().stream()).findFirst());
        Optional<Lane> lane = lane(whole);
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (Part part : lane.isEmpty() ? List.<Part>of() : parts) {
            part.in(lane.get())
                    .filter(told -> rows.stream().noneMatch(row -> row.move().equals(told)))
                    .map(told -> row(line, name, part, told, part.amount().or(() -> whole)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private DecisionTable.Row row(Span line, Span name, Part part, Move move, Optional<QuantityMention> amount) {
        int indent = line.length() - line.of(text).stripLeading().length();
        return new DecisionTable.Row(
                new Span(line.start() + indent, line.end()),
                name.union(part.span()),
                move,
                Modality.ACTUAL,
                Optional.of(name),
                true,
                move.act() == Act.REQUESTED,
                thing(),
                amount,
                Optional.of(part.span()),
                Optional.empty(),
                Optional.empty());
    }

    private List<Part> parts(Span told) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text).region(told.start(), told.end());
        while (part.find()) {
            part(new Span(part.start(), part.end())).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(Span span) {
        List<Span> words = WORDS.matcher(text)
                .region(span.start(), span.end())
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
        List<String> lower = words.stream()
                .map(word -> word.of(text).toLowerCase(Locale.ROOT))
                .toList();
        int first = (int) lower.stream()
                .takeWhile(word -> BEFORE.contains(word) && !AGAIN.contains(word))
                .count();
        if (first == lower.size()) {
            return Optional.empty();
        }
        if (AGAIN.contains(lower.get(first))) {
            boolean lodged = first + 1 < lower.size() && LODGED.contains(lower.get(first + 1));
            Span told = new Span(words.getFirst().start(), trimmed(span));
            return Optional.of(new Part(told, false, true, Optional.empty(), Optional.empty()))
                    .filter(part -> lodged);
        }
        boolean asks = APPLYING.contains(lower.get(first));
        Optional<DecisionStates.State> state =
                asks ? Optional.empty() : DecisionStates.opening(lower.subList(first, lower.size()));
        if (!asks && state.isEmpty()) {
            return Optional.empty();
        }
        int last = first + state.map(DecisionStates.State::size).orElse(1) - 1;
        Optional<QuantityMention> amount = amount(new Span(words.get(last).end(), span.end()));
        boolean ends = asks || amount.isPresent() || last + 1 == lower.size() || BEHIND.contains(lower.get(last + 1));
        Span told = new Span(words.getFirst().start(), trimmed(span));
        return Optional.of(new Part(told, asks, false, state, amount)).filter(part -> ends);
    }

    private int trimmed(Span span) {
        return span.end()
                - (span.length() - END.matcher(span.of(text)).replaceAll("").length());
    }

    private Optional<QuantityMention> amount(Span words) {
        int start =
                words.start() + words.length() - words.of(text).stripLeading().length();
        Matcher amount = AMOUNT.matcher(text).region(start, words.end());
        return amount.lookingAt()
                ? HeadedAmounts.of(amount.group("number").strip(), lead())
                        .map(quantity ->
                                new QuantityMention(new Span(amount.start("number"), amount.end("number")), quantity))
                : Optional.empty();
    }

    /** Money by its unit; what else is applied for is let off, allowed or allotted. */
    private Optional<Lane> lane(Optional<QuantityMention> amount) {
        if (amount.filter(number -> number.quantity().isMoney()).isPresent()) {
            return Optional.of(Lane.MONEY);
        }
        return thing().map(files -> Lane.WAIVER);
    }

    /** The applications that the line above names. */
    private Optional<String> thing() {
        return WORDS.matcher(lead())
                .results()
                .map(word -> word.group())
                .filter(word -> names(word, FILES::contains))
                .findFirst();
    }

    /** The line above without the mark that ends it. */
    private String lead() {
        return END.matcher(above).replaceAll("");
    }

    private boolean isPublic() {
        return names(lead(), AUTHORITIES::contains)
                || head.stream().anyMatch(line -> names(line, AUTHORITIES::contains));
    }

    private boolean names(String line, Predicate<NounClass> wanted) {
        List<String> words = Lexicon.words(line);
        return IntStream.range(0, words.size())
                .anyMatch(word -> lexicon.classesOf(words, 0, word).stream().anyMatch(wanted));
    }
}
