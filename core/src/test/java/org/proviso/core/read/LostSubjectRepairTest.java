package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;

/** Verbs whose subject stands behind "after" or before another verb of the same doer. */
class LostSubjectRepairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose after the government of Kenya imposed a levy on rice.             | measure/ordered   | Kenya
            The board shelved the toll after a regional court in Zagreb issued an injunction. | measure/blocked | court
            Traders left as the Ministry of Ports banned exports of fish.                 | measure/ordered   | Ministry of Ports
            In August all 14 mayors then in office signed an agreement on fares.          | arrangement/concluded | mayors
            The president approved $2 million in funds and froze hiring.                  | measure/ordered   | president
            """)
    void whoDoesItStandsRightBeforeTheVerb(String text, String move, String actor) {
        Claim claim = Readings.claim(text, move);
        assertThat(Readings.names(claim.roles().actors())).contains(actor);
    }
}
