package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** What is lifted for some is not lifted for all. */
class LiftedInPartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The order was lifted for Lake Ward on 19 May at 08h00. It stays in force for Hill Ward and Moss Ward.",
                "The governor said the ban was lifted for schools but remains in force for markets.",
                "The ministry lifted the curfew in Kete. The curfew still applies in Moss.",
                "The ban on camping has been lifted for the north and continues to apply to the south.",
                "The rules were lifted for schools. They remain in place elsewhere.",
                "The evacuation order was lifted for Lake Ward. The order remains in effect for Hill Ward.",
                "The water restrictions were lifted in Kete, but stay in force in Moss.",
                "The curfew was lifted in two of three districts.",
                "The curfew was lifted in two of the three districts on Monday.",
                "The ban was lifted for most of the shops.",
                "The ministry said that the export ban ends on rice; it stays on wheat.",
                "The import ban has ended for flour, but it remains for oil."
            })
    void whatStaysForOthersIsNarrowed(String text) {
        assertThat(Readings.moves(Readings.claims(text)))
                .contains("measure/narrowed")
                .doesNotContain("measure/lifted");
    }

    @Test
    void whatStaysTellsOfWhatAndForWhom() {
        Claim stay = Readings.claim(
                "The order was lifted for Lake Ward on 19 May at 08h00. It stays in force for Moss and Kete.",
                "measure/ordered");

        assertThat(stay.roles().object()).contains("The order");
        assertThat(Readings.names(stay.roles().counterparts())).isEqualTo("Moss; Kete");
    }

    @Test
    void whomItWasLiftedForIsNotWhomItStaysInForceFor() {
        Claim stay = Readings.claim(
                "The levy was lifted for farmers. The levy remains in effect for traders.", "measure/ordered");

        assertThat(Readings.names(stay.roles().counterparts())).isEqualTo("traders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The order was lifted for Lake Ward. The curfew stays in force for Hill Ward.",
                "The evacuation order was lifted for Lake Ward. The curfew order stays in force for Hill Ward.",
                "The order was lifted for Lake Ward. The mayor imposed a curfew in Kete. It stays in force for Hill Ward.",
                "The ban was lifted on Monday. The ban remains in force in Peru.",
                "The ban was lifted for schools on Monday. It had remained in force for two years.",
                "The ban was lifted for schools. It remains in force for schools, the union said.",
                "The ban was lifted for schools. A levy remains in force for now.",
                "The curfew was lifted in three districts.",
                "The import ban has ended for flour, but it remains in law.",
                "The import ban has ended for flour, and it stays with the mayor."
            })
    void whatStaysOfAnotherThingOrForNobodyElseNarrowsNothing(String text) {
        assertThat(Readings.moves(Readings.claims(text)))
                .contains("measure/lifted")
                .doesNotContain("measure/narrowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru lifted the ban on maize; it stays in the headlines.",
                "The ban ends on maize; they remain at the table with Peru.",
            })
    void whatStaysElsewhereNarrowsNothing(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("measure/narrowed");
    }
}
