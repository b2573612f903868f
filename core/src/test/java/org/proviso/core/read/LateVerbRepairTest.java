package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Words behind a subject that say which one is meant, and what is ordered, listed or signed by somebody unknown: no acts of their own. */
class LateVerbRepairTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The waiver granted to the Tarn Flood Agency expired on 31 March 2025.",
                "The permit given to Karst Works lapsed on Monday.",
                "The licence granted to Karst Works ran out in May.",
                "The licence issued to the firm has expired."
            })
    void whatLapsesIsNotGrantedBySayingWhichItIs(String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("waiver/revoked");
    }

    @Test
    void whoeverItWasGrantedToHasLostIt() {
        Claim claim = Readings.claim(
                "The waiver granted to the Tarn Flood Agency expired on 31 March 2025.", "waiver/revoked");
        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo("Tarn Flood Agency");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two people   | two people familiar with the decision
            two people   | two people close to the talks
            two people   | two people briefed on the matter
            two people   | two people with knowledge of the decision
            """)
    void peopleWhoKnowOfItSaySo(String speaker, String source) {
        Claim claim = Readings.claim(
                "The Board revoked the permit of Karst Works on Friday, " + source + " said.", "waiver/revoked");
        assertThat(claim.said().speaker().map(Party::name)).contains(speaker);
        assertThat(claim.terms().quantity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court ordered the Interior Department to pay 5 million dollars by 30 May 2025.",
                "The court ordered that the department pay 5 million dollars by 30 May 2025."
            })
    void whatIsOrderedIsNotDoneByThat(String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("measure/ordered");
    }

    @Test
    void whatSomebodyUnknownSignedIsNoActOfAnAuthority() {
        assertThat(Readings.claims("Nobody had heard of the man who signed it."))
                .isEmpty();
    }

    @Test
    void whatIsListedIsNotGranted() {
        assertThat(Readings.moves(Readings.claims("The agency published a list of approved applications.")))
                .doesNotContain("waiver/granted");
    }

    @Test
    void whoeverReceivesApplicationsDoesNotAsk() {
        Claim claim =
                Readings.claim("The agency had received 212 applications for emergency pumps.", "waiver/requested");
        assertThat(claim.roles().actors()).isEmpty();
    }
}
