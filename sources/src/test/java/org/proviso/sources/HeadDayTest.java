package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of pages whose day has other words beside it: an office, what is covered, a next sentence, a series, the form of the page. */
class HeadDayTest {
    private static final String BODY = "\n\nThe ministers met and spoke.\n";

    private static Optional<String> day(String name, String text) {
        return Samples.taken(name, text.getBytes(UTF_8))
                .document()
                .published()
                .map(published -> published.date().value());
    }

    private static Optional<String> day(String head) {
        return day("a.txt", "A headline for the day\n\n" + head + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministry of Ports and Waters, Department for River Affairs, Elden, 24 March 2025",
                "Ports Agency, office of the Director, Port Elden, 24 March 2025",
                "Treasury of Arden, Division of Grants, Section 4, Elden, 24 March 2025, our ref. 25/118",
                "Directorate of Inland Waters and Licences, Department for the Lower Lakes\nElden, 24 March 2025\nOur ref.: 25/118-9"
            })
    void anOfficeBeforeThePlaceAndDay(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @Test
    void aLongLineOfNamesInMarkdownGoesOnInNoOther() {
        String office = "**Arden Ministry of Ports and Waters, Department for River Affairs**\n";

        assertThat(day("a.md", "# Notice\n\n" + office + "Elden, 24 March 2025\nOur ref.: 25/118-9" + BODY))
                .contains("2025-03-24");
        assertThat(day(
                        "a.md",
                        "# Notice\n\nThe fleets of the lower lakes were told that they must be back in\nElden, 24 March 2025\nat the latest."
                                + BODY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 March 2025 | Covers the period 15 to 21 March",
                "Lakes Relief Network | 24 March 2025 | Covers the period to 23 March, 18:00",
                "Arden floods | 24 March 2025 | reporting period 10-23 March",
                "Flood cell \u00b7 24 March 2025 \u00b7 covering 1 to 23 March 2025",
                "Ports Authority | 24 March 2025 | all offices and harbours"
            })
    void whatIsCoveredBehindABar(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port is closed | 24 March 2025 | covers 12 to 30 April",
                "Ports Authority | 24 March 2025 | hearing of 30 owners",
                "Ferries | 24 March 2025 | for all of the lakes",
                "Closing date | 24 March 2025 | covers 1 to 3 April"
            })
    void otherPartsBehindABarDateNothing(String head) {
        assertThat(day(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 24/03/2025. Next update: June.",
                "Kept by the forum, a network of nine groups. Last updated: 24 March 2025. Next update in May.",
                "Published 24 March 2025. This page will be changed when the court has ruled.",
                "We list every permit of the ports that we know of, and each row only when a letter was seen. Last reviewed on 24 March 2025. Write to us."
            })
    void anotherSentenceBehindTheDay(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next update: 24 March 2025. Last update: see below.",
                "The fee was last updated on 24 March 2025. It is too high.",
                "Valid until 24 March 2025. No later.",
                "The ban was published 24 March 2025. It holds.",
                "Permits expire on 24 March 2025. Last updated: soon."
            })
    void sentencesOfOtherDays(String head) {
        assertThat(day(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Friday interview, 24 March 2025",
                "The big weekend essay, 24 March 2025",
                "The Elden podcast | 24 March 2025",
                "The long read \u2013 24 March 2025",
                "The weekly ports briefing | 24 March 2025",
                "Morning briefing, 24 March 2025"
            })
    void aSeriesAndItsDay(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next interview, 24 March 2025",
                "The lake accident, 24 March 2025",
                "The hearing of the board, 24 March 2025"
            })
    void anEventAndItsDay(String head) {
        assertThat(day(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINISTRY OF PORTS OF ARDEN\nPRESS RELEASE No. 14-2025\n\nElden, 24 March 2025. The Ministry informs the public of this:",
                "Notice to owners\n\nPorts Authority\n\nPort Elden, Arden, 24 March 2025: All permits stay in force.",
                "Elden, 24 March 2025."
            })
    void thePlaceAndDayOfARelease(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elden, 24 March 1911. The bells rang, and nobody came.",
                "THE HARBOUR WEEKLY\n\nElden, 24 March 1911. The bells rang, and nobody came.",
                "Ports Authority\n\nBattle of Zemel, 24 March 1911. The stone was put up by the town.",
                "Ports Authority\n\nElden, 24 March 2025. The port closed.\n\nElden, 26 March 2025. The port opened.",
                "Ports Authority\n\nThe port of Elden, 24 March 2025. And so it was."
            })
    void aStoryThatOpensWithAPlaceAndADay(String head) {
        assertThat(day(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answered 24 March 2025 by Minister of Ports and Waters Ana Ruiz",
                "Submitted 10 March 2025\nAnswered by the Minister of Ports, Ana Ruiz, on 24 March 2025",
                "Written answer, 24 March 2025",
                "Written answer of 24 March 2025",
                "Decision of 24 March 2025",
                "Case P-5 No. 31/2025\nDecision of 24 March 2025",
                "Order of the Ports Court of 24 March 2025",
                "Ruling given on 24 March 2025 by Judge Ruiz",
                "Circular dated 24 March 2025",
                "Decision of 3 March 2025\nSummary prepared by the Registry on 24 March 2025. It does not bind the Court.",
                "Order of 3 March 2021\nLast updated 24 March 2025",
                "Order of 3 March 2021\nElden, 24 March 2025"
            })
    void theFormOfThePageAndItsDay(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Act of 24 March 2025",
                "Regulation of 24 March 2025",
                "Case P-5 No. 31/2025 of 24 March 2025",
                "Decision of 3 March 2025\nDecision of 24 March 2025",
                "Appeal against the decision of 24 March 2025",
                "Decision of 24 March 2025 annulled",
                "Order of 24 March 2025 (repealed)",
                "The order of 24 March 2025",
                "Decision of 24 March 2025: the fees stay",
                "Order No. 12 of 24 March 2025",
                "Decision of 24 March 2027",
                "Answered 24 March 2025 was no question"
            })
    void theDayOfALawOrOfAnotherDecision(String head) {
        assertThat(day(head)).isEmpty();
    }

    @Test
    void aPlaceAndADayWithoutAYear() {
        assertThat(day("ELDEN, March 24 (Agency) - The port closed its gates to the ferries."))
                .isEmpty();
    }
}
