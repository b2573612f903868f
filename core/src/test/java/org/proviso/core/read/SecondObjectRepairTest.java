package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** A word in quotation marks is what is issued, and nobody who gets something. */
class SecondObjectRepairTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Department of Works issued a \u201cpause\u201d on existing harbour aid grants to ensure accountability.",
                "The ministry issued a \u201cpause\u201d on existing river grants."
            })
    void aPauseInQuotationMarksIsNoMoneyPaid(String text) {
        assertThat(Readings.moves(Readings.claims(text)))
                .contains("measure/ordered")
                .doesNotContain("money/paid");
    }

    @Test
    void aWordInQuotationMarksIsNobody() {
        Claim claim = Readings.claim(
                "The Department of Works issued a \u201cpause\u201d on existing harbour aid grants to ensure accountability.",
                "measure/ordered");
        assertThat(claim.roles().counterparts()).isEmpty();
        assertThat(claim.roles().object())
                .hasValueSatisfying(
                        object -> assertThat(object).contains("pause").contains("harbour aid grants"));
    }

    @Test
    void whoGetsGrantsIsSaidAsBefore() {
        Claim claim = Readings.claim("The ministry awarded the clinics new grants on Monday.", "money/approved");
        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo("clinics");
    }
}
