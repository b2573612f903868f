package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts that are claims because of who does them, whatever they are done to. */
class DoersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The regulator ordered the deletion of the photos.             | measure/ordered
            Norway fined the company 1.1 million kroner.                  | measure/ordered
            Turkish troops have kept the old town closed since 1974.      | measure/ordered
            The legislature stripped the clerk of his powers.             | measure/ordered
            A judge sided with the tenants.                               | measure/blocked
            A federal judge threw out the zone.                           | measure/blocked
            The Ninth Circuit reinstated the ban.                         | measure/upheld
            The judge told the agency to reinstate the grants.            | measure/ordered
            """)
    void anAuthorityOrCourtDoesIt(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz ordered the lobster.",
                "The chef fined the waiter a week of tips.",
                "Her uncle sided with the tenants.",
            })
    void anybodyElseDoesNot(String text) {
        assertThat(Readings.moves(Readings.claims(text))).noneMatch(move -> move.startsWith("measure/"));
    }

    @Test
    void aCourtThatAsksDoesNotOrder() {
        assertThat(Readings.moves(Readings.claims("The judge urged the ministry to settle.")))
                .contains("commitment/sought");
    }
}
