package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** Lists of cases, whose sentences name nobody. */
class CaseLinesTest {
    private static final String HEAD = "# Lakes Forum\n\nThe ministry has 31 requests for a waiver.\n\nCases:\n\n";
    private static final String DENIED = "- Lake School. Denied. The objection will be heard on 22 May.\n";

    private static String told(String text) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.why().equals("row of a table of decisions"))
                .map(CaseLinesTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(Claim claim) {
        return claim.move() + " " + Readings.names(claim.roles().counterparts())
                + claim.terms()
                        .quantity()
                        .map(amount -> " " + amount.value().toPlainString() + " " + amount.unit())
                        .orElse("");
    }

    @Test
    void eachSentenceTellsOfWhomItsLineNames() {
        String list = "- Kete Clinic, Eastern Region. Granted on 4 May for the full EUR 2.4 m. Two wards have closed.\n"
                + DENIED
                + "- Hill Trust. It resubmitted its file on 3 April. Still pending.\n"
                + "- Pine Farm. Approved in part on 24 April.\n";
        assertThat(told(HEAD + list))
                .isEqualTo(
                        "waiver/granted Kete Clinic 2400000 EUR, waiver/denied Lake School, waiver/pending Hill Trust,"
                                + " waiver/granted Pine Farm");
    }

    @Test
    void oneLineOrOneWithoutWhatIsAppliedForIsNoList() {
        assertThat(told(HEAD + DENIED + "\n- Weather. Rain closed two roads.")).isEmpty();
        assertThat(told("Lakes Forum\n\n" + DENIED + "- Kete Clinic. Granted.")).isEmpty();
        assertThat(
                        told(
                                HEAD
                                        + "- Lake School. Denied entry, pupils went home.\n- Hill Trust. Granted that it rains, roads close."))
                .isEmpty();
    }

    @Test
    void aLineOfAnyLengthIsRead() {
        String names = "Names, ".repeat(5_000) + ". ".repeat(2_000);
        assertThat(told(HEAD + DENIED + "- Annex. " + names + "\n- Kete Clinic. Granted."))
                .isEqualTo("waiver/denied Lake School, waiver/granted Kete Clinic");
    }
}
