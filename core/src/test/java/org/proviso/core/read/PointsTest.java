package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** Points of resolutions and communiqués are those of whom their opening names. */
class PointsTest {
    private static final String RESOLUTION = """
            Resolution 9001 (2026)

            The Security Council,

            Recalling its previous resolutions on Norland,

            1. Demands that the militia leave the port of Kasim;

            2. Calls upon all Member States to contribute 40 million dollars to the relief fund;

            3. Imposes an arms embargo on the militia;

            4. Extends the arms embargo on Sudland until 30 June 2027.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            commitment/sought ! Demands that the militia leave the port of Kasim
            measure/ordered   ! Imposes an arms embargo on the militia
            """)
    void aPointIsOfItsOpening(String move, String words) {
        Claim claim = Readings.claim(RESOLUTION, move);

        assertThat(claim.evidence().exact()).isEqualTo(words);
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("UN Security Council");
    }

    @Test
    void thePartiesAreThoseOfTheTitle() {
        Claim claim = Readings.claim("""
                        JOINT COMMUNIQUE
                        of the Government of Chad and the Government of Togo

                        Lomé, 28 June 2026

                        The Parties, meeting in Lomé on 27 June 2026:

                        (a) Called upon all neighbours to reopen the road;

                        (b) Took note of the report.
                        """, "commitment/sought");

        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Chad; Togo");
        assertThat(claim.evidence().exact()).isEqualTo("Called upon all neighbours to reopen the road");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            commitment/sought ! Calls upon Chad to release the crew
            commitment/made   ! Pledges $3 million for the relief fund
            """)
    void thePresentIsReadAsThePast(String move, String words) {
        Claim claim = Readings.claim("Resolution 3\n\nThe Security Council,\n\n1. " + words + ";\n", move);

        assertThat(claim.evidence().exact()).isEqualTo(words);
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("UN Security Council");
    }

    @Test
    void ofABodyThatNoTableKnowsPointsStayAsTheyAre() {
        Claim claim = Readings.claim(
                "The Council of Arden, meeting on Monday:\n\n1. Calls upon Chad to release the crew;\n",
                "commitment/sought");

        assertThat(Readings.names(claim.roles().anyActors())).isEqualTo("Council of Arden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What he told us:\n1. Called it a day.",
                "1. Imposes an arms embargo on the militia;",
                "The winners, by age:\n1. Anna Ruiz\n2. Called Off, a horse"
            })
    void withoutAnOpeningNobodyActs(String text) {
        assertThat(Readings.claims(text))
                .allMatch(claim -> claim.roles().actors().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court:                                           | court
            THE COURT                                            | court
            For these reasons, the Tribunal unanimously:         | tribunal
            THE HIGH COURT OF NORLAND                            | High Court of Norland
            ON THESE GROUNDS, THE COURT (Second Chamber) hereby: | court
            """)
    void whatACourtOrdersBelowItsNameIsItsOwn(String lead, String court) {
        String text = "Judgment of 4 May 2026\n\nThe respondent asked for more time.\n\n" + lead + """


                1. ORDERS the first respondent to hand over the records within 15 days;

                2. ORDERS the second respondent to decide by 29 May 2026;

                3. QUASHES the ban on the union;

                4. DISMISSES the remainder of the application.
                """;

        assertThat(Readings.claims(text))
                .filteredOn(claim -> Readings.names(claim.roles().actors()).equals(court))
                .extracting(
                        claim -> claim.move() + " " + claim.evidence().exact().split(" ", -1)[0])
                .containsExactly(
                        "measure/ordered ORDERS",
                        "measure/ordered ORDERS",
                        "measure/blocked QUASHES",
                        "waiver/denied DISMISSES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The waiter took our wishes:\n\n1. ORDERS the soup;",
                "We went to the tennis court\n\n1. ORDERS the ministry to hand over the records;",
                "The Court\n\n1. ORDERS the ministry to hand over the records;"
            })
    void withoutACourtThatSpeaksNobodyOrders(String text) {
        assertThat(Readings.claims(text))
                .allMatch(claim -> claim.roles().actors().isEmpty());
    }
}
