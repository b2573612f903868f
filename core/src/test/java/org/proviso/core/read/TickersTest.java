package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;

/** Times and weekdays at the head of lines: no part of what is said, and when it was. */
class TickersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:45 Hauliers demand compensation from the county.",
                "8.10 am Hauliers demand compensation from the county.",
                "16h30 Hauliers demand compensation from the county.",
                "[14:02] Hauliers demand compensation from the county.",
                "(14:02) Hauliers demand compensation from the county.",
                "17:10 \u2013 Hauliers demand compensation from the county.",
                "5 pm: Hauliers demand compensation from the county.",
                "- 12:45 Hauliers demand compensation from the county.",
                "- 11.40 a.m.: Hauliers demand compensation from the county.",
                "* 09:00 - Hauliers demand compensation from the county."
            })
    void aTimeAtTheHeadOfALineIsALabel(String line) {
        Claim claim = Readings.claim("Strike at the pier\n\n" + line + "\n", "commitment/sought");

        assertThat(claim.roles().actors()).extracting(Party::name).containsExactly("Hauliers");
        assertThat(claim.evidence().exact()).startsWith("Hauliers");
    }

    @Test
    void whoSpeaksBehindATimeSpeaks() {
        Claim claim = Readings.claim(
                "Strike at the pier\n\n09:40 Radio Kansa reports: the ban was lifted.\n", "measure/lifted");

        assertThat(claim.said().speaker()).map(Party::name).hasValue("Radio Kansa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 09:40 Radio Kansa reports: the ban was lifted.|Radio Kansa",
                "- 09:40 Norland's National Customs: the ban on carts was lifted.|Norland's National Customs",
                "- 09:40 Foreign Minister Ada Lund on television: \"The ban on carts was lifted.\"|Ada Lund",
                "- 09:40 Mayor Ada Lund to reporters: \"The ban on carts was lifted.\"|Ada Lund"
            })
    void theLabelBehindATimeSpeaks(String line, String speaker) {
        Claim claim = Readings.claim("Strike at the pier\n\n" + line + "\n", "measure/lifted");

        assertThat(claim.said().speaker()).map(Party::name).hasValue(speaker);
    }

    @Test
    void aCountryThatSaysWeSpeaks() {
        Claim claim =
                Readings.claim("Strike at the pier\n\n- 08:30 Chile: we will pay $3 million.\n", "commitment/made");

        assertThat(claim.roles().actors()).extracting(Party::name).containsExactly("Chile");
    }

    @Test
    void whatABodyCountsBehindATimeIsACount() {
        Claim claim = Readings.claim(
                "Strike at the pier\n\n- 11:00 Elden Fire Brigade: 12 people are missing.\n", "count/reported");

        assertThat(claim.said().speaker()).map(Party::name).hasValue("Elden Fire Brigade");
    }

    @Test
    void whoSpokeInOneEntryDoesNotSpeakInTheNext() {
        String text = """
                Strike at the pier

                - 09:40 A guard tells our reporter that he has "no order to stop anyone".
                - 09:10 The note speaks of "a ban, to which the council has not replied". The ban on carts was lifted.
                """;

        assertThat(Readings.claims(text))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.said().speaker()).isEmpty());
    }

    @Test
    void aStatementBehindAnotherIsNoFigureOfALabel() {
        String text =
                "Strike at the pier\n\n- 16:20 The hauliers' guild contradicts the port: 22 of the last 25 trucks have come home.\n";

        assertThat(Readings.claims(text))
                .noneSatisfy(claim -> assertThat(claim.why()).contains("figure behind its label"));
    }

    @Test
    void aWeekdayAloneOnALineDatesWhatStandsBelow() {
        String text =
                "Strike\n\nMONDAY\n\n08:10 The ban on carts was lifted.\n\nTUESDAY\n\n10:00 The pier was closed today.\n";

        assertThat(days(text, "2025-04-01")).containsExactly("2025-03-31", "2025-04-01");
        assertThat(days(text, "2025-03-31")).containsExactly("2025-03-31", "2025-04-01");
    }

    @Test
    void whichWeekdaysItWasIsNotGuessed() {
        String text =
                "Strike\n\nMONDAY\n\n08:10 The ban on carts was lifted.\n\nTUESDAY\n\n10:00 The pier was closed.\n";

        assertThat(days(text, "2025-04-03")).isEmpty();
    }

    private static List<String> days(String text, String published) {
        return Readings.READER.apply(Readings.dated(text, published)).claims().stream()
                .flatMap(claim -> claim.terms().when().stream())
                .map(Edtf::value)
                .toList();
    }
}
