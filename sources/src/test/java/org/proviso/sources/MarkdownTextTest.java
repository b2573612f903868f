package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.PublicationDate.Grounds;

class MarkdownTextTest {
    @Test
    void frontMatterGivesTitleDateAndAddress() {
        Document document = document("""
                ---
                title: "Ministers agree\\
                  \\ on\\_a bridge"
                date: '2024-05-06'
                published_time: 2024-05-07 10:00:00-05:00
                source_url: https://example.org/bridge
                tags: [one, {two: three}]
                ---

                They will build it.
                """);
        assertThat(document.text()).isEqualTo("Ministers agree on a bridge\n\nThey will build it.");
        assertThat(document.title()).hasValue("Ministers agree on a bridge");
        assertThat(document.published().orElseThrow().date()).isEqualTo(new Edtf("2024-05-06"));
        assertThat(document.published().orElseThrow().grounds()).isEqualTo(Grounds.METADATA);
        assertThat(document.provenance().address()).hasValue("https://example.org/bridge");
    }

    @Test
    void blocksBecomePlainText() {
        Document document = document("""
                A *first* paragraph
                with a [link](https://example.org) &amp; an escape \\#.

                ## A heading

                - one
                - two, **bold**
                  1. nested

                | year | count |
                |------|-------|
                | 2023 | 12    |

                ```
                x  =  1
                ```

                <p>Some <b>HTML</b> &eacute;</p>
                """);
        assertThat(document.text()).isEqualTo("""
                A first paragraph with a link & an escape #.

                A heading

                - one
                - two, bold
                1. nested

                year | count
                2023 | 12

                x  =  1

                Some HTML \u00E9""");
    }

    @Test
    void theFirstHeadingOrTheHeadlineBelowALetterheadIsTheTitle() {
        assertThat(document("# Ferries return\n\nThey run daily.\n").title()).hasValue("Ferries return");
        assertThat(document("HARBOUR HERALD\n4 May 2025\n\n**Ferries: some air at last**\n\nThey run daily.\n")
                        .title())
                .hasValue("Ferries: some air at last");
    }

    @Test
    void linesOfAHeadAndHeadingsInBoldStayLines() {
        assertThat(document("""
                MINISTRY OF PORTS
                Floods \u2013 Update 7
                Exampleton, 4 May 2025

                **1. Ferries**
                They run
                daily.

                **Ferries.** They run
                daily.
                """).text()).isEqualTo("""
                MINISTRY OF PORTS
                Floods \u2013 Update 7
                Exampleton, 4 May 2025

                1. Ferries
                They run daily.

                Ferries. They run daily.""");
        assertThat(document("The council met on\nMonday and rose\nat noon.\n").text())
                .isEqualTo("The council met on Monday and rose at noon.");
    }

    @Test
    void theTitleIsNotRepeatedWhenTheBodyOpensWithIt() {
        assertThat(document("---\ntitle: A Bridge\n---\n# A bridge\n\nIt stands.")
                        .text())
                .isEqualTo("A Bridge\n\nIt stands.");
    }

    @Test
    void brokenFrontMatterIsNotedAndReadAsText() {
        Taking.Taken taken = Samples.taken("a.md", "---\ntitle: [open\nsome words\n---\n\nThe body.\n".getBytes(UTF_8));
        assertThat(taken.document().text()).contains("title: [open").contains("The body.");
        assertThat(taken.notes()).singleElement().asString().contains("front matter is not YAML", "read as text");
    }

    /** A colon in a title without quotes is no YAML; the day is not lost by it. */
    @Test
    void aColonInATitleLosesNothing() {
        Taking.Taken taken = Samples.taken("a.md", """
                ---
                # of the wire
                title: Freeze: what now
                subtitle: 'quoted'
                tags:
                  - one: two
                date: 2025-03-14 # Friday
                source_url: https://example.org/freeze
                summary: >
                  words: and
                  more
                ---

                They will build it.
                """.getBytes(UTF_8));
        Document document = taken.document();
        assertThat(document.text()).isEqualTo("Freeze: what now\n\nThey will build it.");
        assertThat(document.published().orElseThrow().date()).isEqualTo(new Edtf("2025-03-14"));
        assertThat(document.provenance().address()).hasValue("https://example.org/freeze");
        assertThat(taken.notes())
                .singleElement()
                .asString()
                .contains("front matter is not YAML", "it was read line by line, as 'key: value'");
    }

    @Test
    void textBetweenTwoRulesStaysText() {
        Taking.Taken taken =
                Samples.taken("a.md", "---\nHe said: it is: over\nand left.\n---\nThe body.\n".getBytes(UTF_8));
        assertThat(taken.document().text()).contains("He said", "The body.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-40", "2025-02-30", "last spring", "2025-03"})
    void aDateThatIsNoDayIsNotedWithWhatToWrite(String date) {
        Taking.Taken taken = Samples.taken("a.md", ("---\ndate: " + date + "\n---\nThe body.\n").getBytes(UTF_8));
        assertThat(taken.document().text()).isEqualTo("The body.");
        assertThat(taken.notes())
                .singleElement()
                .asString()
                .contains("\u201c" + date + "\u201d, is no day", "write it as 2025-03-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-14", "14 March 2025", "2025-03-14T10:00:00Z", "''", "null"})
    void aDateThatIsADayOrNoneIsNotNoted(String date) {
        assertThat(Samples.taken("a.md", ("---\ndate: " + date + "\n---\nThe body.\n").getBytes(UTF_8))
                        .notes())
                .isEmpty();
    }

    @Test
    void yamlBombsAndDeepNestingCostNothing() {
        StringBuilder bomb = new StringBuilder("---\ntitle: Calm\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(document(bomb + "---\nText.").title()).hasValue("Calm");
        Taking.Taken deep = Samples.taken("a.md", ("---\na: " + "[".repeat(60_000) + "\n---\nText.").getBytes(UTF_8));
        assertThat(deep.document().text()).endsWith("Text.");
        assertThat(deep.notes()).singleElement().asString().contains("nested deeper than");
    }

    @Test
    void figureCaptionsAreFurniture() {
        Document document =
                document("First.\n\n<figure>\n<figcaption>Workers on the bridge</figcaption>\n</figure>\n\nLast.");
        assertThat(document.furniture()).singleElement().satisfies(piece -> {
            assertThat(piece.kind()).isEqualTo(Furniture.Kind.CAPTION);
            assertThat(piece.at().of(document.text())).isEqualTo("Workers on the bridge");
        });
    }

    private static Document document(String source) {
        return Samples.taken("a.md", source.getBytes(UTF_8)).document();
    }
}
