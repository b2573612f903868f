package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Kete Clinic - granted\n2. Lake School - denied",
                "Case 1: Kete Clinic. Granted on 4 May.\n\nCase 2: Lake School. Denied. The school may write again.",
                "Case No. 7 \u2013 Kete Clinic: waiver granted until 30 June.\nCase No. 8 \u2013 Lake School: waiver refused.",
                "No 14/2025, Kete Clinic: approved\nNo 15/2025, Lake School: turned down",
                "Application 3. Kete Clinic, Eastern Region. Approved.\nApplication 4. Lake School, Eastern Region. Refused.",
                "(a) Kete Clinic applied on 2 April. Granted.\n(b) Lake School applied on 3 April. Denied.",
                "1. The board heard the request of Kete Clinic. Granted.\n2. The application of Lake School was heard. Denied."
            })
    void soAreNumberedCases(String list) {
        assertThat(told(HEAD + list)).isEqualTo("waiver/granted Kete Clinic, waiver/denied Lake School");
    }

    @Test
    void ofMoneyTheAmountGivenIsOfTheMoneyAskedFor() {
        String text = """
                Board of Health

                Decisions on grants:

                Case 1: Kete Clinic asked for EUR 120,000. Granted in part: 80,000.
                Case 2: Lake School asked for EUR 45,000. Denied.
                """;
        assertThat(told(text)).isEqualTo("money/approved Kete Clinic 80000 EUR, waiver/denied Lake School");
        assertThat(Readings.moves(Readings.claims(text))).contains("money/requested");
    }

    @Test
    void untilWhenACaseIsGrantedIsNotWhenItWas() {
        String list = "Case 1: Kete Clinic. Granted until 30 June.\nCase 2: Lake School. Denied.";
        List<Claim> claims =
                Readings.READER.apply(Readings.dated(HEAD + list, "2025-05-04")).claims();
        assertThat(claims.stream()
                        .flatMap(claim -> claim.terms().condition().stream())
                        .findFirst())
                .contains("until 30 June");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Approval (Lower Lake programme): granted\n2. Approval (Upper Lake programme): refused",
                "Request | Status\nApproval (Lower Lake programme) | Granted\nApproval (Upper Lake programme) | Refused",
                "The ministry granted the approval (Lower Lake programme). It refused the approval (Upper Lake programme)."
            })
    void aPaperIsOfTheThingInTheBracketsBehindIt(String told) {
        assertThat(Readings.claims(HEAD + told).stream()
                        .map(claim -> claim.roles().object().orElse(""))
                        .toList())
                .contains("Lower Lake programme", "Upper Lake programme")
                .doesNotContain("Approval", "the approval", "approval");
    }

    @Test
    void aShoppingListHasNoCases() {
        assertThat(told("Shopping list\n\n1. Milk - returned\n2. Bread: denied\n3. Lettuce - open"))
                .isEmpty();
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

    @ParameterizedTest
    @ValueSource(strings = {"(see below)", "(as reported)", "(Kete Clinic)"})
    void otherBracketsAreNoThing(String brackets) {
        assertThat(Readings.claims("The ministry granted the permit " + brackets + "."))
                .extracting(claim -> claim.roles().object().orElse(""))
                .doesNotContain(brackets.substring(1, brackets.length() - 1));
    }

    @Test
    void itemsOfAMeetingAreNoCases() {
        assertThat(told("The board runs the repair grants.\n\nDecisions\n\nItem 1. Minutes of last meeting - approved\n"
                        + "Item 2. Report of the chair - approved"))
                .isEmpty();
    }
}
