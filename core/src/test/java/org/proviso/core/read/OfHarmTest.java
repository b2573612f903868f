package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of deaths, goods and days are no requests, promises or troops. */
class OfHarmTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four deaths are under review.",
                "In the county 40 deaths were referred to the panel. One has been ruled out, four are still under review.",
                "More than 900 vials had gone out. Some 300 have been pulled back.",
                "On 17 April I gave consent for the pier. I had announced 20 March and afterwards 15 April."
            })
    void theyAreNoClaimsOfThese(String text) {
        assertThat(Readings.claims(text))
                .extracting(claim -> claim.move().toString())
                .doesNotContain("waiver/pending", "commitment/refused", "work/terminated")
                .filteredOn("waiver/granted"::equals)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void requestsAreUnderReview() {
        assertThat(Readings.claims(
                        "Two applications are under review, the ministry said. Three are still under review."))
                .extracting(claim -> claim.move().toString())
                .containsExactly("waiver/pending", "waiver/pending");
    }
}
