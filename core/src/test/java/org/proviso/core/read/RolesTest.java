package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;

/** Whom sentences mean, and what the words around a trigger make of it. */
class RolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered       | Peru                | The curfew was imposed by Peru on Monday.
            measure/lifted        | Oman                | Oman agreed with the firm and lifted the ban.
            measure/lifted        | Ghana               | Ghana has decided to lift the ban.
            waiver/granted        | Brazil              | The waiver that Brazil granted in May was welcome.
            work/started          | Kenya; Uganda       | Kenya and Uganda deployed troops to the lake.
            measure/lifted        | Angela Ruiz         | Mark Lowe met Angela Ruiz on Monday. She lifted the ban.
            measure/lifted        | Mark Lowe           | Mark Lowe met Angela Ruiz on Monday. He lifted the ban.
            arrangement/concluded | Chile; Peru         | Chile and Peru held talks in May. They signed a treaty on water.
            arrangement/concluded | Chile; Peru         | Chile and Peru held talks. After a week the two sides signed a treaty.
            measure/blocked       | Ana Ruiz            | Ana Ruiz, the mayor of Lima, said no. The mayor vetoed the bill.
            measure/ordered       | Pope Francis        | Pope Francis issued a decree. The decree bans the sale of salt.
            measure/ordered       | Thailand            | Thai law forbids the use of drones.
            """)
    void theActorIsWhoeverTheWordsMean(String move, String actors, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo(actors);
    }

    @Test
    void theWeOfAJointStatementIsAllWhoMakeIt() {
        String text = """
                Joint Statement on Grain

                We, the leaders of Kenya, Uganda and Rwanda, met in Kigali.

                We commit to lifting the ban on maize.
                """;
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/made").roles().actors()))
                .isEqualTo("Kenya; Uganda; Rwanda");
    }

    @Test
    void theWeOfASpokespersonIsWhomSheSpeaksFor() {
        String text = "\u201cWe have suspended the fishing treaty,\u201d said Ana Ruiz, a spokeswoman for Peru.";
        Claim claim = Readings.claim(text, "arrangement/suspended");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Peru");
        assertThat(claim.said().speaker().orElseThrow().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void aCountryThatARuleIsAboutDoesNotMakeIt() {
        Claim claim = Readings.claim("The Syria sanctions are in force.", "measure/ordered");
        assertThat(Readings.names(claim.roles().actors())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/made    | actual  | Kenya will send 300 soldiers to the lake.
            commitment/refused | actual  | Kenya will not send soldiers to the lake.
            work/started       | actual  | Kenya sent 300 soldiers to the lake.
            measure/ordered    | planned | Kenya will impose a ban on plastic bags.
            measure/ordered    | actual  | By law, all residents must register with the state.
            measure/ordered    | actual  | Drivers are required to register with the state.
            measure/ordered    | actual  | The decree instructs farmers to report the disease.
            commitment/sought  | actual  | The decree instructs the Ministry of Health to report the disease.
            measure/upheld     | actual  | A judge blocked the push to end the order.
            """)
    void theWordsAroundAVerbTurnItsRow(String move, String modality, String text) {
        assertThat(Readings.claim(text, move).modality().wireName()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Should the state lift the ban?
            Aid for the clinics should be cut.
            Stop the deliveries.
            The farmers sent workers to the fields.
            Ana Ruiz is a member of the academy.
            """)
    void whatNoAuthorityAssertsIsNoClaim(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered | Governor of Oaxaca signs state forest measure
            commitment/made | Chile to send troops to border
            measure/blocked | Court Blocks Travel Ban After Appeal by States
            """)
    void headlinesAreReadAsSentences(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }
}
