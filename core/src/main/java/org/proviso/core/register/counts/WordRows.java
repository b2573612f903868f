package org.proviso.core.register.counts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @throws IllegalStateException when the program was packed without it, or a row has too few cells
     */
    public WordRows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + beside.getName());
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> add(name, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byKind.replaceAll((kind, rows) -> rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> -row.phrase().length())
                        .thenComparing(Row::phrase))
                .toList());
    }

    private void add(String name, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
            throw new IllegalStateException(name + ": a row needs kind, words and meaning: '" + line + "'");
        }
        for (String phrase : cells[1].split("\\|", -1)) {
            Row row = new Row(ContentWords.plain(phrase), cells[2], cells.length > 3 ? cells[3] : "");
            byKind.computeIfAbsent(cells[0], first -> new ArrayList<>()).add(row);
            byPhrase.computeIfAbsent(cells[0], first -> new HashMap<>()).put(row.phrase(), row);
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
