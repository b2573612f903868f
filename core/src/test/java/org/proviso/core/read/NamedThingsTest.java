package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;

/** Things of one kind that are told apart by their names. */
class NamedThingsTest {
    private static List<String> told(String text, String move) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.move().toString().equals(move))
                .map(NamedThingsTest::words)
                .toList();
    }

    private static String words(Claim claim) {
        String counterparts = Readings.names(claim.roles().anyCounterparts());
        return claim.roles().object().orElse("") + (counterparts.isEmpty() ? "" : " > " + counterparts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Borland on Tuesday closed the border crossings at Erst and Zemel. | measure/ordered"
                        + "| the border crossings at Erst; the border crossings at Zemel",
                "A curfew was imposed in Dale, Harwick and Quay Point. | measure/ordered"
                        + "| A curfew in Dale; A curfew in Harwick; A curfew in Quay Point",
                "The Drug Authority revoked the import licence of Larch Medical and the export licence of Quill Pharma. | waiver/revoked"
                        + "| the import licence of Larch Medical > Larch Medical; the export licence of Quill Pharma > Quill Pharma",
                "The Drug Authority suspended the licence of Tern Foods. | waiver/revoked | the licence of Tern Foods > Tern Foods",
                "The Drug Authority suspended the licence of Marks and Spencer. | waiver/revoked"
                        + "| the licence of Marks and Spencer",
                "The Drug Authority suspended the licences of Procter and Gamble and Marks and Spencer. | waiver/revoked"
                        + "| the licences of Procter and Gamble and Marks and Spencer",
                "The Drug Authority suspended the licence of Marks & Spencer. | waiver/revoked | the licence of Marks & Spencer",
                "The Drug Authority suspended Procter and Gamble's licence. | waiver/revoked | Procter and Gamble's licence",
                "Moody's said it would appeal. The Drug Authority suspended Moody's licence. | waiver/revoked"
                        + "| Moody's licence > Moody's",
                "The Drug Authority suspended Larch's licence. | waiver/revoked | Larch's licence > Larch",
                "Borland closed the crossings at Erst and Zemel and New Dale. | measure/ordered"
                        + "| the crossings at Erst; the crossings at Zemel; the crossings at New Dale",
                "The Drug Authority suspended the licence of Moody's. | waiver/revoked | the licence of Moody's > Moody's"
            })
    void eachOneIsAClaim(String text, String move, String told) {
        assertThat(told(text, move))
                .satisfies(found -> assertThat(String.join("; ", found)).isEqualTo(told));
    }

    @Test
    void whatIsSaidOfOneByTheWayIsNoSecondOne() {
        assertThat(told(
                        "Borland closed the crossing at Erst because the crossing at Zemel has more lanes.",
                        "measure/ordered"))
                .hasSize(1);
    }
}
