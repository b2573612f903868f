package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** Sums that are told with whose their parts are. */
class HoldersOfSumsTest {
    private static List<String> told(String text) {
        return Readings.claims(text).stream().map(HoldersOfSumsTest::told).toList();
    }

    private static String told(Claim claim) {
        return claim.move() + " [" + Readings.names(claim.roles().counterparts()) + "]"
                + claim.terms()
                        .quantity()
                        .map(amount -> " " + amount.value().toPlainString() + " " + amount.unit())
                        .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": the Kete Clinic EUR 12 million, Lake School EUR 11 million and Hill Trust EUR 7 million.",
                ": EUR 12 million to the Kete Clinic, EUR 11 million to Lake School and EUR 7 million to Hill Trust.",
                ", namely the Kete Clinic with EUR 12 million, Lake School with EUR 11 million and Hill Trust with EUR 7 million."
            })
    void eachHolderHasHisPart(String parts) {
        assertThat(told("The ministry has granted waivers worth EUR 30 million" + parts))
                .containsExactly(
                        "waiver/granted [Kete Clinic; Lake School; Hill Trust] 30000000 EUR",
                        "waiver/granted [Kete Clinic] 12000000 EUR",
                        "waiver/granted [Lake School] 11000000 EUR",
                        "waiver/granted [Hill Trust] 7000000 EUR");
    }

    @Test
    void aFullAmountIsWhatWasToldBefore() {
        assertThat(told(
                        "The ministry has granted waivers worth EUR 30 million: Kete Clinic EUR 12 million, Lake School EUR 11 million"
                                + " and Hill Trust EUR 7 million. Of this, EUR 23 million has been paid, namely the full amounts to Kete Clinic"
                                + " and Lake School."))
                .endsWith(
                        "money/paid [Kete Clinic; Lake School] 23000000 EUR",
                        "money/paid [Kete Clinic] 12000000 EUR",
                        "money/paid [Lake School] 11000000 EUR");
    }

    @Test
    void partsThatDoNotAddUpAreNotShared() {
        assertThat(
                        told(
                                "The ministry has granted waivers worth EUR 30 million: Kete Clinic EUR 12 million and Hill Trust EUR 3 million."))
                .doesNotContain("waiver/granted [Kete Clinic] 12000000 EUR");
    }

    @Test
    void severalWithAnAmountEachNeedNoWhole() {
        assertThat(
                        told(
                                "The ministry granted relief from the levy to Kete Roses (KES 14 million) and Lake Herbs (KES 2 million)."))
                .containsExactly("waiver/granted [Kete Roses] 14000000 KES", "waiver/granted [Lake Herbs] 2000000 KES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Totals on 30 April 2026: granted EUR 59.5 million; paid EUR 38 million; pending EUR 11.1 million; refused EUR 9.8 million.",
                "Granted EUR 59.5 million, paid EUR 38 million, pending EUR 11.1 million and refused EUR 9.8 million.",
                "Granted: EUR 59.5 million; paid: EUR 38 million; pending: EUR 11.1 million; refused: EUR 9.8 million."
            })
    void aStateBeforeEachAmountIsOfThatAmount(String line) {
        assertThat(told("The exemptions of the Ministry of Trade\n\n" + line))
                .containsExactly(
                        "waiver/granted [] 59500000 EUR",
                        "money/paid [] 38000000 EUR",
                        "waiver/pending [] 11100000 EUR",
                        "waiver/denied [] 9800000 EUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by December and EUR 3 million by June.",
                "for May and EUR 3 million for June.",
                "by Easter and EUR 3 million by Christmas.",
                "for Phase One and EUR 3 million for Phase Two.",
                "by Norland and EUR 3 million by Sweden."
            })
    void aTimeAPhaseOrWhoGivesHasNoPart(String parts) {
        assertThat(Readings.claims("The ministry approved aid of EUR 5 million, of which EUR 2 million " + parts))
                .extracting(Claim::why)
                .noneMatch(why -> why.contains("a part of its sum"));
    }

    @Test
    void whoPaysReceivesNothing() {
        assertThat(
                        Readings.claims(
                                "The Ministry of Finance in Oslo (NOK 5 million) and the Ministry of Health (NOK 6 million)"
                                        + " paid the fund. The Water Board (NOK 5 million) and the Ministry of Health (NOK 6 million) paid the fund."))
                .extracting(Claim::why)
                .noneMatch(why -> why.contains("a part of its sum"));
    }

    @Test
    void totalsOfOtherThingsAreOfNoRequests() {
        String text = "The licences of the Ministry of Trade\n\nThe ministry decides on them in May.\n\n";
        String totals = "paid EUR 3 million; refused EUR 1 million; returned EUR 2 million.";
        assertThat(told(text + "Company results: " + totals)).noneMatch(told -> told.startsWith("waiver/"));
        assertThat(told(text + "Licences: " + totals)).contains("waiver/denied [] 1000000 EUR");
    }
}
