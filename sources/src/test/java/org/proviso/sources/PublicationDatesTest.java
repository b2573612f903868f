package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.PublicationDate.Grounds;
import org.proviso.core.model.Span;

class PublicationDatesTest {
    private static final PublicationDate PUBLISHED =
            new PublicationDate(new Edtf("2025-01-24"), Grounds.DATELINE, Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The levy was lifted on 2025-02-06.",
                "On 2025-02-06, the court ruled on the levy.",
                "First.\nThe order\nwas signed on\n2025-02-06 in the capital.\n"
            })
    void aLaterEventToldAsPastMakesTheDateImpossible(String text) {
        assertThat(check(text, List.of()).impossible()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister will hold a vote on 2025-02-06.",
                "They agreed to meet on 2025-02-06.",
                "The levy was extended until 2025-02-06.",
                "The hearing was scheduled for 2025-02-06.",
                "It was signed on 2025-01-25.",
                "I do hereby proclaim 2025-02-06 as a holiday of the United States.",
                "It was signed on 2024-02-06.",
                "The order takes effect on 2025-02-06.",
                "Offices were told\nto report what they hold by\n2025-02-06."
            })
    void whatLiesAheadOrNearProvesNothing(String text) {
        assertThat(check(text, List.of())).isEqualTo(PUBLISHED);
    }

    @Test
    void rowsOfATableDateNoPage() {
        String text = "Permits of the harbour\n\nShip | Decision | Valid until\nAda | Allowed | 24 March 2025\n";

        assertThat(Samples.taken("a.txt", text.getBytes(UTF_8)).document().published())
                .isEmpty();
    }

    @Test
    void furnitureProvesNothing() {
        String text = "The levy was lifted on 2025-02-06.";
        Furniture caption = new Furniture(new Span(0, text.length()), Furniture.Kind.CAPTION);
        assertThat(check(text, List.of(caption))).isEqualTo(PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Friday, July 12, 2019                       | 2019-07-12 | DATELINE
                Created: JANUARY 24, 2025                   | 2025-01-24 | DATELINE
                Published 3 March 2021                      | 2021-03-03 | DATELINE
                Posted on Sept. 4th, 2020 at 10:15 am       | 2020-09-04 | DATELINE
                EXAMPLETON, Feb 14, 2022 (Agency) - Words.  | 2022-02-14 | DATELINE
                THE WHITE HOUSE, January 20, 2025.          | 2025-01-20 | TEXT
                STOCKHOLM, 20 March 2025                    | 2025-03-20 | DATELINE
                Lusaka, Zambia, 24 March 2025               | 2025-03-24 | DATELINE
                20 March 2025, Lusaka                       | 2025-03-20 | DATELINE
                Lusaka, 24 March 2025 (wire) - Words.       | 2025-03-24 | DATELINE
                March 5, 2025 (Agency) - Words.             | 2025-03-05 | DATELINE
                The Daily Ledger, 24 March 2025             | 2025-03-24 | DATELINE
                From: Ana Ruiz, Northern Relief, 24 March 2025 | 2025-03-24 | DATELINE
                By Ana Ruiz, 24 March 2025                  | 2025-03-24 | DATELINE
                By Friday, 24 March 2025                    |            |
                By the end, 24 March 2025                   |            |
                Deadline, 24 March 2025                     |            |
                The deadline, 24 March 2025                 |            |
                The Next Meeting, 24 March 2025             |            |
                24 March 2025: the ministry met.            |            |
                On July 12, 2019, they met.                 |            |
                EXAMPLETON, Feb 14 (Agency) - Words.        |            |
                31 June 2021                                |            |
                'The Lakes Monitor | Saturday 24 March 2025' | 2025-03-24 | DATELINE
                'Grain Staff | March 24, 2025 | 2 min read' | 2025-03-24 | DATELINE
                Issue 31 / 24 March 2025                    | 2025-03-24 | DATELINE
                Third sitting, 24 March 2025                | 2025-03-24 | DATELINE
                Period: 1-31 January 2025. Issued: 24 March 2025 | 2025-03-24 | DATELINE
                Date: Mon, 24 Mar 2025 06:02 +0100          | 2025-03-24 | DATELINE
                Date of reply: March 24, 2025               | 2025-03-24 | DATELINE
                Date modified: 2025-03-24                   | 2025-03-24 | DATELINE
                (Updated 24 March 2025)                     | 2025-03-24 | DATELINE
                'Prices as of 2 March 2025. Published: 24 March 2025' | 2025-03-24 | DATELINE
                Last updated Mon 24 Mar 2025 20:47 WEST     | 2025-03-24 | DATELINE
                Posted 24 March 2025 by Ana                 | 2025-03-24 | DATELINE
                EXAMPLETON, Monday, March 24, 2025 (Wire)   | 2025-03-24 | DATELINE
                March 24, 2025 - Exampleton, Ontario        | 2025-03-24 | DATELINE
                Exampleton, the 24th March, 2025            | 2025-03-24 | DATELINE
                EXAMPLETON (March 24, 2025) - Words.        | 2025-03-24 | DATELINE
                Rice Ban To Lift On 24 March 2025           |            |
                Ban on Rice, Valid Until 24 March 2025      |            |
                Hearing: 24 March 2025                      |            |
                Fishing season - 24 March 2025 to the end   |            |
                Act of 24 March 2025                        |            |
                Ministers will meet on Friday, 24 March 2025 |           |
                1-24 March 2025                             |            |
                Meeting Date: 5 May 2025                    |            |
                Release Date: 3 March 2025                  |            |
                'For all | Release Date, 3 March 2025'      |            |
                Last payment date: 3 March 2025             |            |
                Passport Issued: 4 May 2010                 |            |
                'Issued by the Ports Office on 24 March 2025' | 2025-03-24 | DATELINE
                'Delivered: 24 March 2025, by Judge Ruiz'   | 2025-03-24 | DATELINE
                'Reporting date: 24 March 2025 (covers 18 to 24 March)' | 2025-03-24 | DATELINE
                Posted by Ana P. on 24 March 2025           | 2025-03-24 | DATELINE
                'Posted 6:22 p.m., March 24, 2025'          | 2025-03-24 | DATELINE
                'Date: 24 March 2025, 1600 hrs'             | 2025-03-24 | DATELINE
                'The Lakes Monitor online, 24 March 2025'   | 2025-03-24 | DATELINE
                'Border desk of the paper | 24 March 2025'  | 2025-03-24 | DATELINE
                Status as of 24 March 2025                  | 2025-03-24 | DATELINE
                24/03/2025                                  | 2025-03-24 | DATELINE
                'No. 88 \u00b7 Monday 24 March 2025 \u00b7 for members and friends' | 2025-03-24 | DATELINE
                'Issue 9 \u2022 24 March 2025 \u2022 free to all'   | 2025-03-24 | DATELINE
                'Field report no. 9 | 24 March 2025 | period 18-24 March' | 2025-03-24 | DATELINE
                'Floods \u2013 Update 7 \u2013 Monday 24 March 2025, 18h30' | 2025-03-24 | DATELINE
                'Exampleton, 24 March 2025, 18h30'          | 2025-03-24 | DATELINE
                'Ruiz v. Port Authority | 3 March 2021 | Supreme Court' |    |
                'Case No. 12 | Ruiz v. Port Authority | 3 March 2021 | Appeal filed 2025' | |
                'Ana Ruiz \u00b7 4 May 1961 \u00b7 Mayor of Lisbon' |          |
                'Roads of the north | 3 March 2021 | all of them' |      |
                'Council meeting | 24 March 2025 | all welcome' |        |
                'The road is closed | 24 March 2025 | all day' |         |
                'Ferries | 24 March 2025 | public hearing'  |            |
                'Harbour workshop, Sunday 23 to Monday 24 March 2025 (all times local)' | |
                03/24/2025                                  | 2025-03-24 | DATELINE
                05.03.2025                                  | 2025-03-05 | DATELINE
                'Wednesday, 05/03/2025'                     | 2025-03-05 | DATELINE
                05/03/2025                                  |            |
                Born 24 March 1960                          |            |
                On 24 March 2025 the office closed the port |            |
                Order Filed June 3, 2020                    |            |
                'Order No. 12 | June 3, 2020'               |            |
                Tickets Released: 1 May 2025                |            |
                Agenda: Council of Arden, 3 December 2025   |            |
                Events: Music Night, 3 June 2025            |            |
                Vacancy No. 12 / Grade 3 / 1 June 2025      |            |
                The Ceasefire (27 November 2024)            |            |
                The March (27 November 2024)                |            |
                Resolution 1325 (31 October 2000)           |            |
                Battle of Zemel (4 May 1915)                |            |
                Photo: Reuters, 3 March 2019                |            |
                As of 31 December 2024                      |            |
                'The Lakes Monitor | 24 March 2027'         |            |
                """)
    void datelinesAndSignaturesGiveADateWithItsGrounds(String line, String day, String grounds) {
        String text = "A headline for the day\n\n" + line.strip() + "\n\nThe ministers met and spoke.\n";
        Optional<PublicationDate> found =
                Samples.taken("a.txt", text.getBytes(UTF_8)).document().published();
        assertThat(found.map(published -> published.date().value()).orElse(null))
                .isEqualTo(day);
        assertThat(found.map(published -> published.grounds().name()).orElse(null))
                .isEqualTo(grounds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sunday 23 March \u2013 Monday 24 March 2025 (all times local)",
                "Sunday 23 \u2013 Monday 24 March 2025 (times CET)",
                "23 to 24 March 2025 (all times local)"
            })
    void theLastOfTheDaysOverWhichAPageIsWrittenOn(String days) {
        assertThat(day(days, "09:10 The ministers met.\n\n11:25 They spoke."))
                .isEqualTo(day(days, "Sunday\n\nThe ministers met.\n\nMonday 24 March\n\nThey spoke."))
                .contains("2025-03-24");
        assertThat(day(days, "The port will close its harbour from 23 March.")).isEmpty();
    }

    private static Optional<String> day(String head, String body) {
        String text = "A headline for the day\n\n" + head + "\n\n" + body + "\n";
        return Samples.taken("a.txt", text.getBytes(UTF_8))
                .document()
                .published()
                .map(published -> published.date().value());
    }

    @Test
    void aNumberThatCanBeTwoDaysIsToldAndAnotherDecidesIt() {
        String head = "A headline for the day\n\n05/03/2025\n\nThe ministers met and spoke.\n";

        assertThat(Samples.taken("a.txt", head.getBytes(UTF_8)).notes())
                .singleElement()
                .asString()
                .contains("05/03/2025");
        assertThat(Samples.taken("a.txt", (head + "They met on 28/02/2025.\n").getBytes(UTF_8))
                        .document()
                        .published()
                        .map(published -> published.date().value()))
                .contains("2025-03-05");
    }

    @Test
    void theLinesOfMarkdownAreThoseOfItsAuthor() {
        String head = "# Notice\n\nOffice of Ports\n**Date of issue:** 24 March 2025\n\nThe port is closed.\n";
        String prose = "# Notice\n\nThe port was closed again on\n24 March 2025.\nIt is open.\n";

        assertThat(Samples.taken("a.md", head.getBytes(UTF_8)).document().published())
                .isPresent();
        assertThat(Samples.taken("a.md", prose.getBytes(UTF_8)).document().published())
                .isEmpty();
    }

    private static PublicationDate check(String text, List<Furniture> furniture) {
        return PublicationDates.check(PUBLISHED, text, furniture, Samples::isoDates);
    }
}
