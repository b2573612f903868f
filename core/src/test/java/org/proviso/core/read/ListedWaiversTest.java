package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

class ListedWaiversTest {
    private static final String ORDER = """
            1. The export of maize is prohibited.

            2. The prohibition shall not apply to:
            (a) seed maize of the Research Institute;
            (b) food aid for the World Food Programme, up to 40,000 metric tons; and
            (c) loads that left before 1 May 2026.

            3. Ministers may permit further exports.
            """;

    private static List<Claim> waivers(String text) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.why().endsWith("point of its list"))
                .toList();
    }

    @Test
    void eachPointIsLetOffByItself() {
        assertThat(waivers(ORDER))
                .extracting(claim -> claim.evidence().exact())
                .containsExactly(
                        "seed maize of the Research Institute",
                        "food aid for the World Food Programme, up to 40,000 metric tons",
                        "loads that left before 1 May 2026");
        assertThat(waivers(ORDER)).extracting(claim -> claim.move().toString()).containsOnly("waiver/granted");
        assertThat(waivers(ORDER).get(1).terms().quantity().orElseThrow().value())
                .isEqualByComparingTo("40000");
    }

    @Test
    void whatIsLetOffIsNoCount() {
        assertThat(Readings.moves(Readings.claims(ORDER))).doesNotContain("count/reported");
    }

    @Test
    void otherListsAndTextBehindAreNone() {
        assertThat(waivers("The ban does not apply to nurses:\n\nThey may go out."))
                .isEmpty();
        assertThat(waivers("The ministry imposed a ban on:\n- maize\n- rice")).isEmpty();
    }
}
