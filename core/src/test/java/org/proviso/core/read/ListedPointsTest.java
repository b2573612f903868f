package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

class ListedPointsTest {
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

    private static List<String> told(String text) {
        return Readings.claims(text).stream()
                .map(claim ->
                        claim.move() + " | " + Readings.names(claim.roles().actors()) + " | "
                                + Readings.names(claim.roles().anyCounterparts()) + " | "
                                + claim.roles().object().orElse(""))
                .toList();
    }

    @Test
    void whatIsAskedInPointsIsAskedByWhomTheLeadNames() {
        assertThat(told("The committee asks that:\n\n- the fee be raised to 40 dollars;\n"
                        + "- the ban on nets be lifted;\n- the ministry publish the accounts."))
                .containsExactly(
                        "commitment/sought | committee |  | the fee be raised to 40 dollars",
                        "commitment/sought | committee |  | the ban on nets be lifted",
                        "commitment/sought | committee | ministry | the ministry publish the accounts");
        assertThat(told("Farmers marched to Lima. The Farmers' Union called on Peru to:\n\n"
                        + "- lift the ban on exports;\n- pay for lost crops."))
                .contains(
                        "commitment/sought | Farmers' Union | Peru | lift the ban on exports",
                        "commitment/sought | Farmers' Union | Peru | pay for lost crops");
        assertThat(told("The union demands the following:\n\n• return of the boats that the navy seized in March\n"
                        + "• payment of the arrears of 2024\n\nThe board lifted the ban on nets."))
                .contains(
                        "commitment/sought | union |  | return of the boats that the navy seized in March",
                        "commitment/sought | union |  | payment of the arrears of 2024",
                        "measure/lifted | board |  | the ban on nets");
        assertThat(told("The fishers' demands are:\n\n1. Release of the crew\n2. Lifting of the ban on night fishing"))
                .containsExactly(
                        "commitment/sought | fishers |  | Release of the crew",
                        "commitment/sought | fishers |  | Lifting of the ban on night fishing");
        assertThat(told("Chile demands:\n\n1. That the fee be lowered.\n2. That the board be dissolved."))
                .containsExactly(
                        "commitment/sought | Chile |  | the fee be lowered",
                        "commitment/sought | Chile |  | the board be dissolved");
    }

    @Test
    void whatIsOrderedOrPromisedInPointsIsSo() {
        assertThat(told("The court ordered the ministry to:\n\n- return the boats;\n- publish the list."))
                .containsExactly(
                        "measure/ordered | court | ministry | return the boats",
                        "measure/ordered | court | ministry | publish the list");
        assertThat(told("The ministry undertook to:\n\n- reopen the harbour by May;\n- repay the fee."))
                .containsExactly(
                        "commitment/made | ministry |  | reopen the harbour by May",
                        "commitment/made | ministry |  | repay the fee");
    }

    @Test
    void whatIsOnlyWishedForIsNotDone() {
        assertThat(told("We demand:\n\n1. That the fee be lowered to 20 dollars."))
                .isEmpty();
    }

    @Test
    void whatAPointSaysWasDoneIsNoPoint() {
        assertThat(told(
                        "The mayor ordered that:\n\n- the road be mended;\n- the bridge was shut in 2018 by the last mayor;\n"
                                + "- the pool be closed."))
                .noneMatch(claim -> claim.startsWith("measure/ordered") && claim.contains("2018"))
                .anyMatch(claim -> claim.contains("the pool be closed"));
    }

    @Test
    void pointsOfASentenceAreLetOffByThemselvesToo() {
        assertThat(waivers("""
                        NORLAND MINISTRY OF TRADE

                        1. The export of diesel is prohibited.

                        2. Exempted from point 1 are (a) fuel in the tanks of lorries, up to 600 litres; (b) deliveries to embassies; and (c) food aid.
                        """))
                .extracting(claim -> claim.roles().object().orElse(""))
                .containsExactly(
                        "fuel in the tanks of lorries, up to 600 litres", "deliveries to embassies", "food aid");
    }

    @Test
    void aReferenceInBracketsIsNoListOfPoints() {
        assertThat(waivers("The clinics are exempt from article 4 (b) of the order (c) of May."))
                .isEmpty();
        assertThat(
                        waivers(
                                "The clinics were granted an exemption from the levy under section 4(a) of the act and section 7(b) of it."))
                .isEmpty();
    }
}
