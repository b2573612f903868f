package org.proviso.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.proviso.core.model.Furniture;
import org.proviso.core.tables.Tables;

/** What a page's markup says about a part of it: the rows of {@code markup.tsv}, first match wins. */
final class Markup {
    private record Row(Furniture.Kind kind, String place, Pattern pattern) {}

    private static final List<Row> ROWS = Tables.cells(Markup.class, "markup.tsv", 5).stream()
            .map(row -> new Row(
                    Furniture.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1),
                    Pattern.compile(row.get(2))))
            .toList();

    private Markup() {}

    static Optional<Furniture.Kind> ofFigure(Element element) {
        return element.nameIs("figcaption") ? Optional.of(Furniture.Kind.CAPTION) : Optional.empty();
    }

    static Optional<Furniture.Kind> of(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.pattern()
                        .matcher(value(row.place(), element, names))
                        .find())
                .map(Row::kind)
                .findFirst();
    }

    private static String value(String place, Element element, String names) {
        return switch (place) {
            case "tag" -> element.normalName();
            case "name" -> names;
            default -> element.attr(place);
        };
    }
}
