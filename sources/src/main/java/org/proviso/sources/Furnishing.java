package org.proviso.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Span;

/** Marks page furniture: what the markup says, then what lines say by their words, then what they say by their shape. */
final class Furnishing {
    private Furnishing() {}

    static List<Furniture> of(String text, List<Unit> units) {
        List<Line> lines = new ArrayList<>(units.size());
        int lastThird = text.length() - text.length() / 3;
        for (Unit unit : units) {
            lines.add(new Line(unit, unit.at().of(text), kind(unit, text, lastThird)));
        }
        FurnitureShapes.mark(text, lines);
        return merged(lines);
    }

    private static Optional<Furniture.Kind> kind(Unit unit, String text, int lastThird) {
        boolean tooLong = unit.at().length() > FurniturePatterns.LONGEST_LINE;
        return unit.markup().isPresent() || tooLong || unit.at().start() == 0
                ? unit.markup()
                : FurniturePatterns.of(
                        Blanks.collapse(unit.at().of(text)), unit.at().start() >= lastThird);
    }

    /** Neighbours of one kind are one piece. */
    private static List<Furniture> merged(List<Line> lines) {
        List<Furniture> pieces = new ArrayList<>();
        boolean joins = false;
        for (Line line : lines) {
            if (line.kind().isPresent()) {
                Furniture.Kind kind = line.kind().get();
                boolean same = joins && pieces.getLast().kind() == kind;
                Span at = same
                        ? pieces.removeLast().at().union(line.unit().at())
                        : line.unit().at();
                pieces.add(new Furniture(at, kind));
            }
            joins = line.kind().isPresent();
        }
        return pieces;
    }
}
