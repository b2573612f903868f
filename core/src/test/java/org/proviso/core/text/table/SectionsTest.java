package org.proviso.core.text.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    private static final Layout COLOURS = new Layout(
            "colours",
            List.of(
                    Layout.Column.key("thing", cell -> Optional.empty()),
                    Layout.Column.required("colour", SectionsTest::colour),
                    Layout.Column.words("note")));
    private static final Layout SHAPES =
            new Layout("shapes", List.of(Layout.Column.key("thing", cell -> Optional.empty())));

    private final Problems problems = new Problems();

    private static Optional<Complaint> colour(String cell) {
        Set<String> known = Set.of("green", "yellow", "violet");
        return known.contains(cell)
                ? Optional.empty()
                : Optional.of(new Complaint("no colour '" + cell + "'", Closest.remedy(cell, known)));
    }

    private List<Entry> rows(String text) {
        TableFile file = TableFile.decode("my.tsv", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
        return Sections.parse(file, List.of(COLOURS, SHAPES), problems);
    }

    private List<Entry> goodRows(String text) {
        List<Entry> rows = rows(text);
        assertThat(problems).hasToString("");
        return rows;
    }

    @Test
    void rowsStandUnderTheirHeadings() {
        assertThat(goodRows("\ufeff# mine\r\n[colours]\r\ngrass\tgreen\tin spring\r\n\r\n[shapes]\nball\t\n"))
                .extracting(row -> row.layout().section() + " " + row.line() + " " + row.cells())
                .containsExactly("colours 3 [grass, green, in spring]", "shapes 6 [ball]");
    }

    @Test
    void oneCellOfSeveralWordsIsEnoughWhereNoMoreAreNeeded() {
        assertThat(goodRows("[shapes]\nround ball\n")).hasSize(1);
    }

    @Test
    void aRowThatTakesOutNeedsOnlyTheCellsThatItNames() {
        assertThat(goodRows("[colours]\n!grass\n")).singleElement().matches(Entry::out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[colors]|grass;green # my.tsv:1: no heading '[colors]': write [colours]",
                "grass;green|sea;green # my.tsv:1: a row before any heading: write one of [colours] [shapes] above it",
                "[colours]|grass;gren # my.tsv:2: column 2 (colour): no colour 'gren': write green",
                "[colours]|sky;ultramarine # my.tsv:2: column 2 (colour): no colour 'ultramarine':"
                        + " write one of green, violet, yellow",
                "[colours]|grass  green # my.tsv:2: no tab in this line: columns are parted by tabs: thing, colour, note",
                "[colours]|grass green in spring # my.tsv:2: no tab in this line: columns are parted by tabs: thing, colour, note",
                "[colours]|grass # my.tsv:2: column 2 (colour): empty: fill it, with one tab between cells: thing, colour, note",
                "[colours]|;green # my.tsv:2: column 1 (thing): empty: fill it, with one tab between cells: thing, colour, note",
                "[colours]|a;green;b;c # my.tsv:2: 4 cells: [colours] has 3: thing, colour, note"
            })
    void aWrongLineIsNamedWithItsPlaceAndTheRemedy(String text, String problem) {
        rows(text.replace('|', '\n').replace(';', '\t'));
        assertThat(problems).hasToString(problem);
    }

    @Test
    void everyWrongCellOfALineIsTold() {
        rows("[colours]\n\tgren\n");
        assertThat(problems.toString().lines()).hasSize(2);
    }

    @Test
    void onlyTheFirstProblemsAreToldAndTheRestCounted() {
        rows("[colours]\n" + "grass\tgray\n".repeat(Problems.MOST + 5));
        assertThat(problems.toString().lines())
                .hasSize(Problems.MOST + 1)
                .last()
                .isEqualTo("and 5 more; mend these first");
    }

    @Test
    void tooManyRowsAndTooLongCellsAreRefused() {
        rows("[shapes]\n" + "ball\n".repeat(30_000));
        assertThat(problems).asString().contains("more than 20000 rows");
        rows("[shapes]\n" + "ball".repeat(10_000));
        assertThat(problems).asString().contains("a cell of more than 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[colours]\nsea\0\tgreen", "\0"})
    void aFileThatIsNoTextIsRefused(String text) {
        assertThat(TableFile.decode("my.tsv", text.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems).asString().contains("my.tsv: it holds zero bytes: save it as plain UTF-8");
    }

    @Test
    void otherEncodingsAndLargeFilesAreRefused() {
        assertThat(TableFile.decode("a.tsv", "café".getBytes(StandardCharsets.ISO_8859_1), problems))
                .isEmpty();
        assertThat(TableFile.decode("b.tsv", new byte[TableFile.MOST_BYTES + 1], problems))
                .isEmpty();
        assertThat(problems).hasToString("""
                        a.tsv: not UTF-8 text: save it as UTF-8
                        b.tsv: larger than 4 MB: keep only rows that you wrote yourself""");
    }

    @Test
    void ownRowsComeFirstAndStandForShippedOnes() {
        List<Entry> shipped = goodRows("[colours]\ngrass\tgreen\nsea\tgreen\nsun\tyellow\n");
        List<Entry> own = goodRows("[colours]\nmoon\tyellow\n!sun\nSea\tviolet\n");
        assertThat(Merge.replacing(shipped, own, problems))
                .extracting(row -> row.cell(0) + " " + row.cell(1))
                .containsExactly("moon yellow", "Sea violet", "grass green");
        assertThat(Merge.adding(shipped, own, problems))
                .extracting(row -> row.cell(0) + " " + row.cell(1))
                .containsExactly("moon yellow", "Sea violet", "grass green", "sea green");
        assertThat(problems).hasToString("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "!gras # my.tsv:2: it takes out nothing: no shipped row of [colours] has these cells: write !grass",
                "!grass;violet # my.tsv:2: it takes out nothing: no shipped row of [colours] has these cells:"
                        + " write only !grass to take out all its rows, or the cells of one of them",
                "moon;violet|moon;yellow # my.tsv:3: this row stands already at my.tsv:2: delete one of them"
            })
    void rowsThatTakeOutNothingOrStandTwiceAreTold(String own, String problem) {
        List<Entry> shipped = goodRows("[colours]\ngrass\tgreen\n");
        Merge.replacing(shipped, rows("[colours]\n" + own.replace('|', '\n').replace(';', '\t')), problems);
        assertThat(problems).hasToString(problem);
    }

    /** A line of anything is a row, a heading, a comment or a problem, and never an exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextIsReadOrComplainedAbout(long seed) {
        Random random = new Random(seed);
        String letters = "[]!#\t\n\r |>~<-:/aé\u2028\ud83d";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("[colours]\n");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Entry> rows = Sections.parse(
                    new TableFile("my.tsv", text.toString().lines().toList()), List.of(COLOURS, SHAPES), problems);
            assertThat(rows).as("seed %d, %s", seed, text).allMatch(row -> row.line() > 1);
        }
    }
}
