package org.proviso.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The classes of specification cases that news does not contain, from {@code specs-left-out.tsv}, which gives the reasons. */
record SpecsLeftOut(List<Row> rows) {

    /** One class of one specification; the table says what each field is. */
    record Row(String spec, String name, int cases, boolean wanted, Pattern pattern) {
        static Row of(String line) {
            String[] fields = line.split("\t", -1);
            return new Row(
                    fields[0],
                    fields[1],
                    Integer.parseInt(fields[2]),
                    fields[3].equals("wanted"),
                    Pattern.compile(fields[4], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean has(SpecCase one) {
            return pattern.matcher(wanted ? one.wanted() : one.input()).find();
        }
    }

    static SpecsLeftOut read() {
        try (InputStream stream = SpecsLeftOut.class.getResourceAsStream("specs-left-out.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new SpecsLeftOut(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> of(String spec) {
        return rows.stream().filter(row -> row.spec().equals(spec)).toList();
    }

    /** The first class that has the case. */
    Optional<Row> classOf(String spec, SpecCase one) {
        return of(spec).stream().filter(row -> row.has(one)).findFirst();
    }
}
