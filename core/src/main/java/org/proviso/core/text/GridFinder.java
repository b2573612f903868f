package org.proviso.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Span;

/** Finds tables by their lines: two and more on end whose cells stand apart in the same way, under a line of headings. */
final class GridFinder {
    private static final int FEWEST_COLUMNS = 2;
    /** Two blanks also stand between sentences. */
    private static final int FEWEST_BETWEEN_BLANKS = 3;

    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_HEADING = 50;

    /** Above the labels or the numbers of rows. */
    private static final Set<String> NUMBERS = Set.of("", "#", "\u2116");

    private final String text;
    private final int limit;

    /** How the cells of a line stand apart. */
    private enum Gap {
        BAR,
        TAB,
        BLANKS
    }

    /** A line of cells, in order; where cells stand apart by marks, empty ones too. */
    private record Line(Gap gap, Span whole, List<Span> cells) {}

    GridFinder(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    List<Grid> find() {
        List<Grid> found = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        int start = 0;
        while (start < limit) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > limit ? limit : end;
            boolean border = !block.isEmpty() && isBorder(start, end);
            Optional<Line> line = border ? Optional.empty() : line(start, end);
            boolean goesOn = line.isPresent()
                    && (block.isEmpty() || block.getFirst().gap() == line.get().gap());
            if (!goesOn && !border) {
                grid(block).ifPresent(found::add);
                block.clear();
            }
            line.filter(cells -> !isRule(cells)).ifPresent(block::add);
            start = end + 1;
        }
        grid(block).ifPresent(found::add);
        return found;
    }

    private Optional<Line> line(int start, int end) {
        Span whole = trimmed(start, end);
        if (whole.length() == 0 || whole.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        for (Gap gap : Gap.values()) {
            List<Span> cells = cells(whole, gap);
            if (cells.size() >= FEWEST_COLUMNS && cells.size() <= MOST_COLUMNS) {
                return Optional.of(new Line(gap, whole, cells));
            }
        }
        return Optional.empty();
    }

    private List<Span> cells(Span line, Gap gap) {
        List<Span> cells = new ArrayList<>();
        int from = line.start();
        int at = from;
        while (at < line.end()) {
            int width = width(at, line.end(), gap);
            if (width > 0) {
                cells.add(trimmed(from, at));
                from = at + width;
            }
            at += Math.max(1, width);
        }
        cells.add(trimmed(from, line.end()));
        if (gap == Gap.BAR && text.charAt(line.start()) == '|') {
            cells.removeFirst();
        }
        if (gap == Gap.BAR && cells.size() > 1 && text.charAt(line.end() - 1) == '|') {
            cells.removeLast();
        }
        return cells;
    }

    /** How long what parts two cells is; 0 within a cell. */
    private int width(int at, int end, Gap gap) {
        char c = text.charAt(at);
        return switch (gap) {
            case BAR -> c == '|' ? 1 : 0;
            case TAB -> c == '\t' ? 1 : 0;
            case BLANKS -> {
                int to = at;
                while (to < end && (text.charAt(to) == ' ' || text.charAt(to) == '\u00a0')) {
                    to++;
                }
                yield to - at > 1 ? to - at : 0;
            }
        };
    }

    /** "|---|---|": the line that parts headings from rows. */
    private boolean isRule(Line line) {
        return line.whole().of(text).chars().allMatch(c -> "-|:=+ \t".indexOf(c) >= 0);
    }

    /** "+-----+-----+": a line that parts rows, and holds no cell. */
    private boolean isBorder(int start, int end) {
        String line = trimmed(start, end).of(text);
        return line.startsWith("+") && line.chars().allMatch(c -> "+-=".indexOf(c) >= 0);
    }

    private Optional<Grid> grid(List<Line> lines) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Line headings = withCorner(lines);
        if (!isHeading(headings)) {
            return Optional.empty();
        }
        List<Grid.Row> rows = lines.subList(1, lines.size()).stream()
                .map(line -> new Grid.Row(line.whole(), under(headings, line)))
                .toList();
        return Optional.of(new Grid(headings.cells(), rows));
    }

    /** Above the labels of the rows there may stand nothing: then each row has one cell more. */
    private static Line withCorner(List<Line> lines) {
        Line headings = lines.getFirst();
        boolean corner = headings.gap() != Gap.BAR
                && lines.stream()
                        .skip(1)
                        .allMatch(
                                line -> line.cells().size() == headings.cells().size() + 1);
        if (!corner) {
            return headings;
        }
        List<Span> cells = new ArrayList<>(headings.cells());
        cells.addFirst(new Span(headings.whole().start(), headings.whole().start()));
        return new Line(headings.gap(), headings.whole(), cells);
    }

    /** Short cells, none without a letter but that above the labels or the numbers of the rows: "#". */
    private boolean isHeading(Line line) {
        boolean enough = line.gap() != Gap.BLANKS || line.cells().size() >= FEWEST_BETWEEN_BLANKS;
        return enough
                && line.cells().size() > 1
                && line.cells().stream()
                        .skip(NUMBERS.contains(line.cells().getFirst().of(text)) ? 1 : 0)
                        .allMatch(cell -> cell.length() > 0
                                && cell.length() <= LONGEST_HEADING
                                && cell.of(text).chars().anyMatch(Character::isLetter));
    }

    /** As many cells as headings: one under each. Of fewer between blanks, each under the heading that begins nearest; else the first ones. */
    private List<Span> under(Line headings, Line line) {
        int columns = headings.cells().size();
        List<Span> cells = new ArrayList<>(line.cells());
        if (opensWithBar(line) && !opensWithBar(headings)) {
            cells.addFirst(new Span(line.whole().start(), line.whole().start()));
        }
        boolean placed = line.gap() == Gap.BLANKS && cells.size() < columns;
        List<Span> under = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Span none = new Span(line.whole().end(), line.whole().end());
            int of = column;
            under.add(
                    placed
                            ? cells.stream()
                                    .filter(cell -> nearest(headings, line, cell) == of)
                                    .findFirst()
                                    .orElse(none)
                            : column < cells.size() ? cells.get(column) : none);
        }
        return under;
    }

    /** Below headings without a bar in front a bar in front ends an empty cell. */
    private boolean opensWithBar(Line line) {
        return line.gap() == Gap.BAR && text.charAt(line.whole().start()) == '|';
    }

    private int nearest(Line headings, Line line, Span cell) {
        int offset = cell.start() - lineStart(line);
        return IntStream.range(0, headings.cells().size())
                .boxed()
                .min(Comparator.comparingInt(
                        column -> Math.abs(headings.cells().get(column).start() - lineStart(headings) - offset)))
                .orElse(0);
    }

    private int lineStart(Line line) {
        return text.lastIndexOf('\n', line.whole().start()) + 1;
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
