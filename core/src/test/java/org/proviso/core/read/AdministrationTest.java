package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** An administration that is called by whom it serves is the same as one that is called by his name. */
class AdministrationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Ana Ruiz said her administration had granted three permits.   | waiver/granted | Ruiz administration
            Mayor Ana Ruiz spoke on Monday. Her administration froze the grants. | money/withheld | Ruiz administration
            Mayor Ana Ruiz left office. Ana Ruiz's administration froze the grants. | money/withheld | Ruiz administration
            """)
    void isCalledByWhomItServes(String text, String move, String name) {
        Claim claim = Readings.claim(text, move);
        assertThat(claim.roles().actors())
                .containsExactly(new Party(name, Optional.of(new ActorId("body:ruiz-administration"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deputy Mayor Ana Ruiz said: "Our administration froze the grants."  | money/withheld
            """)
    void ourAdministrationMayBeThatOfAnother(String text, String move) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).doesNotContain("Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Ana Ruiz spoke. It rained all day. The council met. Her administration froze the grants. | money/withheld
            Mayor Ana Ruiz spoke. Ruiz's predecessor quit; her administration had frozen the grants.       | money/withheld
            The school principal, Ana Ruiz, resigned. Her administration froze the grants.                 | money/withheld
            The council met Ana Ruiz. Her administration froze the grants.                                 | money/withheld
            """)
    void isNobodysWhereAnotherMayBeMeant(String text, String move) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).doesNotContain("Ruiz administration");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz, the mayor, said her administration had granted three permits.     | waiver/granted
            Mayor Ana Ruiz spoke on Monday. She said her administration froze the grants. | money/withheld
            """)
    void isOfWhomThePronounMeansShortlyBefore(String text, String move) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo("Ruiz administration");
    }
}
