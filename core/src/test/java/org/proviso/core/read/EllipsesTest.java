package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Another", "the other", "three": of what was decided before. */
class EllipsesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/denied | The ministry granted one school a waiver and denied three others.
            waiver/denied | The ministry granted one waiver. It denied the other.
            """)
    void whatIsLeftOutIsWhatWasDecidedBefore(String move, String text) {
        assertThat(Readings.claim(text, move)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/refused | The guild asked the council to lower the fee. The council declined this on 7 May.
            commitment/refused | Mr Pell asked the council to put off the vote. The council refused it.
            commitment/made    | The guild asked the housing office to pay for the carts. The office has accepted this.
            """)
    void whatWasAskedForRightBeforeIsRefusedOrAccepted(String move, String text) {
        assertThat(Readings.claim(text, move)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lake froze in May. The council declined this.",
                "The reporter asked about the weather. The mayor dismissed this."
            })
    void whatNobodyAskedForIsNot(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals("commitment/refused"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/cut     | The ministry approved the grant for the school. The guards killed two and wounded three.
            waiver/denied | The court granted the firm a licence. It denied those who had sued the right to appeal.
            waiver/denied | The ministry granted a licence to the mill. The mayor denied two.
            """)
    void whoeverElseDoesSomethingElseDecidesNothingOfIt(String move, String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals(move));
    }
}
