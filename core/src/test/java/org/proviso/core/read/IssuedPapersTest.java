package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;

/** What an order does that somebody has signed. */
class IssuedPapersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/withheld | 3000000 | The minister signed an order on Monday that freezes 3 million dollars of the 8 million dollars approved for the pier.
            money/withheld | 3000000 | The ministry issued a decree that withholds 3 million dollars of the grant.
            money/withheld | 3000000 | On 5 June I signed one order, which suspends 3 million dollars of the 8 million dollars that I released in April.
            money/cut      | 300000  | The council passed a motion that cuts 300,000 euros of the grant.
            """)
    void isDone(String move, String amount, String text) {
        assertThat(Readings.claim(text, move).terms().quantity().orElseThrow().value())
                .isEqualByComparingTo(amount);
    }

    @Test
    void byWhoeverHasSignedItAndWithItsWords() {
        Claim claim = Readings.claim(
                "Norland's ministry signed an order on Monday that freezes 3 million dollars of the grant.",
                "money/withheld");
        assertThat(claim.roles().actors()).isNotEmpty();
        assertThat(claim.evidence().exact()).startsWith("an order on Monday that freezes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister proposed an order that freezes 3 million dollars of the grant.",
                "The minister will sign an order that freezes 3 million dollars of the grant.",
                "The guild wants an order that freezes 3 million dollars of the grant."
            })
    void whatIsOnlyProposedIsNot(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim ->
                        claim.move().toString().equals("money/withheld") && claim.modality() == Modality.ACTUAL);
    }
}
