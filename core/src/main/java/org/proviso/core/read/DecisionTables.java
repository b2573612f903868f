package org.proviso.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.Grid;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/** The tables of decisions and of what is counted now in a document, the lines that tell decisions of one applicant each, and lists of cases. */
final class DecisionTables {
    /** So many lines above a table may tell what it decides on. */
    private static final int LINES_ABOVE = 4;

    private static final Set<NameMention.Kind> DECIDING =
            EnumSet.of(NameMention.Kind.AUTHORITY, NameMention.Kind.ORGANISATION);

    private static final Pattern KEPT = Pattern.compile(
            "(?i)\\b(?:kept|compiled|maintained|collected|prepared|published|updated|gathered|tracked) by (?:the )?$");

    private static final int LONGEST_KEPT = 24;

    private final String text;
    private final List<Span> headings = new ArrayList<>();
    private final List<HeldPoints.Item> held = new ArrayList<>();
    private final List<Span> tables = new ArrayList<>();
    private final NavigableMap<Integer, List<DecisionTable.Row>> rows = new TreeMap<>();
    /** Where the table begins to which a row belongs. */
    private final Map<DecisionTable.Row, Integer> begins = new HashMap<>();

    private DecisionTables(String text) {
        this.text = text;
    }

    /**
     * Of a text.
     *
     * @param limit what stands behind it is not looked at
     * @param dates those that a stretch of the text names
     * @param published the day of the text
     */
    static DecisionTables in(
            String text,
            int limit,
            Lexicon lexicon,
            Function<Span, List<DateMention>> dates,
            Optional<LocalDate> published) {
        DecisionTables found = new DecisionTables(text);
        for (Grid grid : Grid.in(text, limit)) {
            found.add(grid, new TableSubject(found.above(grid), lexicon), Vintages.of(text, grid, dates, published));
        }
        found.addLines(limit, lexicon);
        return found;
    }

    /** Lines that tell by themselves, each outside of what was found before. */
    private void addLines(int limit, Lexicon lexicon) {
        for (Grid lines : StateTable.lines(text, limit)) {
            StateTable.of(text, lines, new TableSubject(above(lines), lexicon), Optional.empty())
                    .filter(table -> isFree(table.span()))
                    .ifPresent(table -> add(table.span(), table.rows()));
        }
        for (ApplicantLines.Line line : ApplicantLines.in(text, limit, lexicon)) {
            if (isFree(line.span())) {
                tables.add(line.span());
                add(line.rows(), line.lead());
            }
        }
        HeldPoints.in(text, limit, lexicon).stream()
                .filter(item -> isFree(item.holder()))
                .forEach(this::add);
        CaseLines.in(text, limit, lexicon).stream()
                .filter(line -> isFree(line.span()) && !isHeld(line.span()))
                .forEach(line -> line.rows().forEach(row -> add(List.of(row), line.lead())));
        TotalLines.in(text, limit, lexicon).stream()
                .filter(line -> isFree(line.span()))
                .forEach(line -> add(line.rows(), line.lead()));
    }

    private boolean isFree(Span line) {
        return tables.stream().noneMatch(line::overlaps);
    }

    private void add(HeldPoints.Item item) {
        held.add(item);
        item.bare()
                .forEach(row ->
                        add(List.of(row), item.intro().orElse(item.holder()).start()));
    }

    /** As what it is first of: counts of states, decisions, counts of people by place, what is counted now. */
    private void add(Grid grid, TableSubject subject, Optional<Vintages> vintages) {
        Optional<StateTable> states = StateTable.of(text, grid, subject, vintages);
        Optional<DecisionTable> decisions =
                states.isPresent() ? Optional.empty() : DecisionTable.of(text, grid, subject);
        states.ifPresent(table -> add(table.span(), table.rows()));
        decisions.ifPresent(table -> {
            add(table.span(), table.rows());
            headings.add(grid.headings().getFirst().union(grid.headings().getLast()));
        });
        if (states.isEmpty() && decisions.isEmpty()) {
            Optional<PlaceTable> places = PlaceTable.of(text, grid, subject, vintages);
            places.ifPresent(table -> add(table.span(), table.rows()));
            if (places.isEmpty()) {
                vintages.map(found -> new ReportTable(text, grid, found))
                        .ifPresent(table -> add(table.span(), table.rows()));
            }
        }
    }

    private void add(Span table, List<DecisionTable.Row> told) {
        if (!told.isEmpty()) {
            tables.add(table);
            told.forEach(row -> add(List.of(row), table.start()));
        }
    }

    private void add(List<DecisionTable.Row> told, int begin) {
        rows.merge(
                told.getFirst().line().start(),
                told,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        told.forEach(row -> begins.put(row, begin));
    }

    /** The lines above a table, nearest first, and the first of the text. */
    private List<String> above(Grid grid) {
        List<String> lines = new ArrayList<>();
        int end = text.lastIndexOf('\n', grid.headings().getFirst().start());
        while (end > 0 && lines.size() < LINES_ABOVE) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            end = start - 1;
        }
        int first = text.indexOf('\n');
        if (first >= 0 && first < grid.headings().getFirst().start()) {
            lines.add(text.substring(0, first));
        }
        return lines;
    }

    /** What the sentence tells as a row of a table. */
    List<DecisionTable.Row> at(Sentence sentence) {
        return rows.getOrDefault(sentence.span().start(), List.of());
    }

    /** Who is named last above the table of a row, and may have decided: an authority, not a country. */
    Optional<Party> decider(DecisionTable.Row row, List<NameMention> names) {
        int end = begins.getOrDefault(row, 0);
        int start = end;
        for (int line = 0; line < LINES_ABOVE && start > 0; line++) {
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        return Ordered.in(names, NameMention::span, new Span(start, end)).reversed().stream()
                .filter(name -> DECIDING.contains(name.kind()) && !isKeeper(name) && !isInTable(name))
                .map(NameMention::party)
                .findFirst();
    }

    private boolean isHeld(Span line) {
        return Ordered.in(held, HeldPoints.Item::holder, line).stream().anyMatch(item -> line.overlaps(item.holder()));
    }

    /** The points that name whose case they tell of. */
    List<HeldPoints.Item> held() {
        return held;
    }

    /** "Kept by the Health Alliance": who keeps a list decides nothing on it. */
    private boolean isKeeper(NameMention name) {
        int start = Math.max(0, name.span().start() - LONGEST_KEPT);
        return KEPT.matcher(text.substring(start, name.span().start())).find();
    }

    /** Of whom a table tells. */
    private boolean isInTable(NameMention name) {
        return tables.stream().anyMatch(name.span()::overlaps);
    }

    /** Whether it is of the headings of a table, which tell nothing by themselves. */
    boolean isHeading(Sentence sentence) {
        return headings.stream().anyMatch(heading -> heading.contains(sentence.span()));
    }

    /** The sentences with each line of a table by itself, and parted where a row begins. */
    List<Sentence> apart(List<Sentence> sentences) {
        if (rows.isEmpty()) {
            return sentences;
        }
        List<Sentence> apart = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean inTable = tables.stream().anyMatch(sentence.span()::overlaps);
            if (!inTable) {
                add(apart, line);
                if (rows.subMap(sentence.span().start(), false, sentence.span().end(), false)
                        .isEmpty()) {
                    apart.add(sentence);
                    continue;
                }
            }
            goOn(apart, line, sentence, inTable);
        }
        add(apart, line);
        return apart;
    }

    private void goOn(List<Sentence> apart, List<Token> line, Sentence sentence, boolean inTable) {
        for (Token token : sentence.tokens()) {
            if (!line.isEmpty() && (rows.containsKey(token.span().start()) || inTable && isBroken(line, token))) {
                add(apart, line);
            }
            line.add(token);
        }
    }

    private boolean isBroken(List<Token> line, Token next) {
        return text.substring(line.getLast().span().end(), next.span().start()).indexOf('\n') >= 0;
    }

    private static void add(List<Sentence> apart, List<Token> line) {
        if (!line.isEmpty()) {
            Span span = line.getFirst().span().union(line.getLast().span());
            apart.add(new Sentence(span, List.copyOf(line)));
            line.clear();
        }
    }
}
