package org.proviso.core.register.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.tables.Tables;

/**
 * A table of words by kind: each row has a kind, phrases apart by bars, and what they count as. Lines that open with
 * {@code #} are words for the reader. Texts are looked through in {@link ContentWords#plain} form.
 */
public final class WordRows {
    /**
     * A phrase of a row.
     *
     * @param phrase in plain form
     * @param as what it counts as, the third cell
     * @param note the fourth cell, empty where there is none
     */
    public record Row(String phrase, String as, String note) {}

    private final Map<String, List<Row>> byKind = new HashMap<>();
    private final Map<String, Map<String, Row>> byPhrase = new HashMap<>();

    /**
     * Reads a table beside a class.
     *
     * @throws IllegalStateException when the program was packed without it
     * @throws IllegalArgumentException naming table and line when a row has too few cells
     */
    public WordRows(Class<?> beside, String name) {
        Tables.read(beside, name).forEach(this::add);
        byKind.replaceAll((kind, rows) -> rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> -row.phrase().length())
                        .thenComparing(Row::phrase))
                .toList());
    }

    private void add(Tables.Row cells) {
        if (cells.cells().size() < 3) {
            throw cells.wrong("a row needs kind, words and meaning");
        }
        for (String phrase : Tables.parts(cells.cell(1))) {
            Row row = new Row(ContentWords.plain(phrase), cells.cell(2), cells.cell(3));
            byKind.computeIfAbsent(cells.cell(0), first -> new ArrayList<>()).add(row);
            byPhrase.computeIfAbsent(cells.cell(0), first -> new HashMap<>()).put(row.phrase(), row);
        }
    }

    /** The rows of a kind, longest phrase first. */
    public List<Row> rows(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The row of exactly this phrase. */
    public Optional<Row> row(String kind, String phrase) {
        return Optional.ofNullable(byPhrase.getOrDefault(kind, Map.of()).get(phrase));
    }

    public boolean has(String kind, String phrase) {
        return row(kind, phrase).isPresent();
    }

    /** The longest phrase of a kind that stands in a plain text, whole words only. */
    public Optional<Row> in(String kind, String plain) {
        String text = " " + plain + " ";
        return byKind.getOrDefault(kind, List.of()).stream()
                .filter(row -> text.contains(" " + row.phrase() + " "))
                .findFirst();
    }
}
