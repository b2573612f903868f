package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;

/** The numbers of one document, and what was found of them; one sum is told once. */
final class Sheet {
    /** Numbers that stand farther apart, in code points, are not compared. */
    static final int WINDOW = 400;
    /** Between a number and its own percentage. */
    static final int OWN_WITHIN = 40;

    private final List<Figure> figures;
    private final List<CountFlag> flags = new ArrayList<>();
    private final Set<Set<String>> told = new HashSet<>();

    Sheet(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    List<Figure> figures() {
        return figures;
    }

    List<Figure> numbers() {
        return figures.stream().filter(Figure::isNumber).toList();
    }

    List<Figure> percents() {
        return figures.stream().filter(Figure::isPercent).toList();
    }

    List<CountFlag> flags() {
        return List.copyOf(flags);
    }

    /** The words behind a number; of one with its percentage in brackets those behind that. */
    String after(Figure figure) {
        int next = figures.indexOf(figure) + 1;
        boolean own = next < figures.size()
                && figures.get(next).isPercent()
                && figures.get(next).start() - figure.end() <= OWN_WITHIN;
        return own ? figure.after() + " " + figures.get(next).after() : figure.after();
    }

    static boolean isNear(Figure one, Figure other) {
        return Math.abs(one.start() - other.start()) <= WINDOW;
    }

    /** Keeps what was found of these numbers, unless something was found of the same numbers before. */
    void add(CountFlag.Kind kind, String words, List<Figure> numbers) {
        if (told.add(numbers.stream()
                .map(figure -> figure.unit() + " " + figure.value().toPlainString())
                .collect(Collectors.toSet()))) {
            List<DocumentId> documents = numbers.stream().map(Figure::document).toList();
            flags.add(new CountFlag(
                    kind,
                    words,
                    numbers.stream()
                            .flatMap(figure -> figure.entries().stream())
                            .toList(),
                    documents));
        }
    }

    /** {@code 4,100 terminated}, {@code 3 x $7,500,000}. */
    static String shown(Figure figure, String role) {
        String times = figure.times() > 1 ? figure.times() + " \u00d7 " : "";
        return (times + amount(figure, figure.value()) + " " + role).strip();
    }

    /** A number as a figure of the same kind is written. */
    static String amount(Figure like, BigDecimal value) {
        return (like.isMoney() ? "$" : "") + plain(value) + (like.isPercent() ? " %" : "");
    }

    static String plain(BigDecimal value) {
        return String.format(Locale.ROOT, "%,f", value).replaceAll("\\.?0+$", "");
    }
}
