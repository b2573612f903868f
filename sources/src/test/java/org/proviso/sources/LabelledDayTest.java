package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a page on a paper's folio, in a table of labels, in the head of minutes, beside a byline, and at the foot of a decision. */
class LabelledDayTest {
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
                "MINUTES OF THE 9TH SITTING OF THE STANDING COMMITTEE ON PORTS\nHELD ON MONDAY, 24TH MARCH, 2025, AT 9.30 A.M., ROOM 4",
                "Minutes of the meeting of the Ports Committee held on 24 March 2025",
                "Record of the 2nd session of the Lake Assembly, held at Elden Town Hall on Monday, March 24, 2025",
                "Draft minutes of the meeting\nheld on the 3RD MARCH, 2025"
            })
    void theDayOfMinutes(String head) {
        assertThat(day(head)).hasValueSatisfying(day -> assertThat(day).startsWith("2025-03-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGENDA\nMinutes of the meeting held on 24 March 2025",
                "Notice of meeting\nMinutes of the sitting held on 24 March 2025",
                "Minutes of the meeting to be held on 24 March 2025",
                "Minutes of the meeting were sent to those who held shares on 24 March 2025",
                "The fair was held on 24 March 2025 in Elden",
                "Minutes of the meeting held on 24 March 2027",
                "MINUTES OF THE SITTING\nNext meeting: held on 24 March 2025"
            })
    void otherMeetings(String head) {
        assertThat(day(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday, March 24, 2025                     Page 3                     KSh 40",
                "Page 3   Monday, 24 March 2025   No. 4,211",
                "Vol. 12 No. 84 Monday 24 March 2025 Price: $2.50",
                "Monday 24 March 2025 City edition \u20ac1.80"
            })
    void theFolioOfAPaper(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 March 2025 KSh 40",
                "Concert Monday, 24 March 2025 KSh 40",
                "Monday, 24 March 2025 Room 4",
                "Applications by Monday, 24 March 2025, page 3"
            })
    void otherDaysBesideAPrice(String head) {
        assertThat(day(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | |\n|---|---|\n| Asked by | Ana Ruiz |\n| Submitted | 10 March 2025 |\n| Answered | 24 March 2025 |",
                "| Issued | 24 March 2025 |\n|---|---|\n| Office | Ports Agency |",
                "| Field | Words |\n|---|---|\n| Date | 24 March 2025 |\n| Next update | 3 April 2025 |"
            })
    void aTableOfLabels(String table) {
        assertThat(day("a.md", "# A headline\n\n" + table + BODY)).contains("2025-03-24");
        assertThat(day(table)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Date | 24 March 2025 |\n|---|---|\n| Venue | Town hall |",
                "| Issued | 24 March 2025 |\n|---|---|\n| Valid until | 24 March 2026 |",
                "| Day | Ferries | Ships |\n|---|---|---|\n| Date | 24 March 2025 | 25 March 2025 |",
                "| Applications | 24 March 2025 |\n|---|---|\n| Results | 3 April 2025 |"
            })
    void aTableOfSomethingElse(String table) {
        assertThat(day("a.md", "# A headline\n\n" + table + BODY)).isEmpty();
        assertThat(day(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**As at 16.00 hrs, Monday 24 March 2025** | Issued by: Directorate of Harbours and Inland Waters of the Lower Lakes, Port Elden | Next report: 27 March",
                "Last updated: **24 March 2025** \u00b7 Kept by Ana Ruiz and two volunteers \u00b7 Sources: the order of 3 March, minutes of the committee, and letters"
            })
    void aLabelInALineOfManyParts(String head) {
        assertThat(day("a.md", "# A headline\n\n" + head + BODY)).contains("2025-03-24");
    }

    @Test
    void aDayInALineOfManyPartsWithoutALabel() {
        assertThat(day(
                        "a.md",
                        "# A headline\n\nAna Ruiz \u00b7 24 March 2025 \u00b7 Until then nothing of what the board wants is to be decided by those who have asked for the ferries and the keys"
                                + BODY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24 March 2025 \u00b7 by Ana Ruiz \u00b7 You get this because you signed up. [Unsubscribe]",
                "24 March 2025 \u2022 By Ana Ruiz \u2022 all that was signed in the week, and more of what is to come in April",
                "24 March 2025 | Ana Ruiz"
            })
    void aBylineBehindTheDay(String head) {
        assertThat(day(head)).contains("2025-03-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Applications | 24 March 2025 | by post to all that have signed up before it, and to nobody else at all",
                "Deadline \u00b7 24 March 2025 \u00b7 by Ana Ruiz",
                "Next meeting: 24 March 2025",
                "Applications by 24 March 2025"
            })
    void deadlinesAreNoBylines(String head) {
        assertThat(day(head)).isEmpty();
    }

    @Test
    void theDayOnWhichSomethingIsDecided() {
        String decision =
                "DECISION\n\nThe Ports Court, by judge Ana Ruiz, in the matter of Lind against the Agency, on 24 March 2025 has";

        assertThat(day(decision + "\n\nDECIDED\n\nI. The fees stay.")).contains("2025-03-24");
        assertThat(day(decision + " seen the owners of all boats.\n\nI. The fees stay."))
                .isEmpty();
    }

    @Test
    void thePlaceAndDayAtTheFootOfADecision() {
        String foot = "\n\nElden, 24 March 2025\nAna Ruiz, judge";

        assertThat(day("a.txt", "PORTS COURT\n\nDECISION\n\n" + "The fees stay.\n\n".repeat(14) + foot))
                .contains("2025-03-24");
        assertThat(day("a.txt", "Dear members,\n\n" + "The fees stay.\n\n".repeat(14) + foot))
                .contains("2025-03-24");
        assertThat(day("a.txt", "A story of ports\n\n" + "The fees stay.\n\n".repeat(14) + foot))
                .isEmpty();
        assertThat(day(
                        "a.txt",
                        "DECISION\n\n" + "The fees stay.\n\n".repeat(14)
                                + "Elden, 24 March 2025\n\nZemel, 26 March 2025\n"))
                .isEmpty();
        assertThat(day("a.txt", "NOTICE\n\n" + "The fees stay.\n\n".repeat(14) + "Next hearing, 24 March 2025\n"))
                .isEmpty();
    }

    @Test
    void aLineOfTheDayAloneIsNoTitle() {
        String text = "Date: 2025-03-24\n\nThe ferries stop for the spring\n\nThe port closed.\nIt was cold.\n";

        assertThat(Samples.taken("a.txt", text.getBytes(UTF_8)).document().title())
                .contains("The ferries stop for the spring");
        assertThat(day("a.txt", text)).contains("2025-03-24");
    }
}
