package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.wire.ClaimJson;

/** Numbers that a text says were told wrongly. */
class CorrectionsTest {
    private static List<Claim> correcting(String text) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.terms().corrects().isPresent())
                .toList();
    }

    private static String number(Optional<Quantity> quantity) {
        return quantity.map(each -> each.value().toPlainString() + " " + each.unit())
                .orElse("")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Correction: The first bulletin said that 168 clinics were closed. The correct number is 186."
                        + "| work/stopped | 186 clinics | 168 clinics",
                "Correction: an earlier version of this bulletin gave 168; the correct number is 186."
                        + "| count/reported | 186 | 168",
                "186 clinics are closed in Harwick, not 168 as reported on Monday. | work/stopped | 186 clinics | 168 clinics",
                "The ministry granted 140 visas in May, not 410, as it had wrongly said. | waiver/granted | 140 visas | 410 visas",
                "The ministry on Friday corrected the number of closed clinics from 41 to 14. | count/reported | 14 clinics | 41 clinics",
                "The council said on Monday that 168 clinics had been closed. On Wednesday it corrected the figure to 186."
                        + "| work/stopped | 186 clinics | 168 clinics",
                "The figure of 640 flooded farms in Bulletins 2 and 3 was too high. A second visit found 25 farms that were written"
                        + " down twice. The corrected figure is 615. | count/reported | 615 farms | 640 farms",
                "1,260 people are still in shelters. The figure of 1,620 in bulletin no. 5 was a typing error."
                        + "| count/reported | 1260 people | 1620 people",
                "Correction: On 18 March the ministry said that 2.1 million euros had been paid. The correct figure for that date is 1.9"
                        + " million euros. | money/paid | 1900000 EUR | 2100000 EUR",
                "The Health Ministry said on Monday that 168 clinics had been closed. On Friday the ministry said the correct number is 186."
                        + "| work/stopped | 186 clinics | 168 clinics",
                "The ministry said that 410 visas had been granted. A spokesman for the ministry said the correct figure was 140."
                        + "| waiver/granted | 140 visas | 410 visas",
                "The council wrongly reported 168 closed clinics. The number is 186."
                        + "| count/reported | 186 clinics | 168 clinics",
                "An earlier version of this article said that the council had awarded 47 grants; the number is 38."
                        + "| money/approved | 38 grants | 47 grants",
                "Norland's Education Ministry revised its count of closed schools from 47 to 38."
                        + "| count/reported | 38 schools | 47 schools",
                "The number of farms that got aid was revised down to 1,380 from 1,470, the ministry said."
                        + "| count/reported | 1380 | 1470",
                "The Prison Service said its figure of 47 released prisoners was wrong and is corrected to 38."
                        + "| count/reported | 38 prisoners | 47 prisoners",
                "Denmark paid 15 million euros for grain on 30 April. An earlier version of this article wrongly said 20 million euros."
                        + "| money/paid | 15000000 EUR | 20000000 EUR",
                "The ministry said it had frozen 3.2 million euros of the miners' fund, not 4.7 million as it had announced last week."
                        + "| money/withheld | 3200000 EUR | 4700000 EUR",
                "Clarification: the grant is 3.5 million euros, not 5.3 million euros as originally stated."
                        + "| count/reported | 3500000 EUR | 5300000 EUR"
            })
    void theRightNumberIsToldWithTheOneThatItCorrects(String text, String move, String right, String wrong) {
        List<Claim> claims = correcting(text);

        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.move()).hasToString(move);
            assertThat(number(claim.terms().quantity())).isEqualTo(right);
            assertThat(number(claim.terms().corrects())).isEqualTo(wrong);
        });
        assertThat(Readings.claims(text))
                .noneMatch(claim -> number(claim.terms().quantity()).equals(wrong));
        assertThat(claims)
                .allSatisfy(claim -> assertThat(ClaimJson.readRegisterLine(ClaimJson.registerLine(claim)))
                        .isEqualTo(claim));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The embassy said it had received 1.4 million euros, not 2.1 million euros as the ministry had said.",
                "The council has raised the number of shelters from 12 to 19.",
                "The state suspended 40 licences in June, not 12, the union said.",
                "The minister amended the ceiling from 200 visas to 300 visas.",
                "Parliament amended the budget from $5 million to $6 million.",
                "The central bank corrected its rate from 5% to 4.5% as inflation fell.",
                "Borland amended the law to raise the quota from 5,000 tonnes to 7,000 tonnes.",
                "Officials erroneously paid $5 million to Larch. The amount is $2 million more than last year.",
                "The authority wrongly reported paying $5 million to Larch. The amount is $2 million more than last year.",
                "The regulator froze 40 accounts by mistake. There are 60 accounts at the bank.",
                "The agency wrongly denied 12 waivers, not 10.",
                "The ministry wrongly withheld $5 million, not $3 million, the court found.",
                "The ministry put the death toll at 40. The mayor said the right figure is 60.",
                "The ministry put the death toll at 40. The right figure is 60, the mayor of Harwick said on Friday.",
                "The ministry put the death toll at 40. According to the mayor, the right figure is 60, not 40.",
                "The council said that 12 shelters were open. There should be 19.",
                "The bank lent 60 million euros to Larch. The mill wrongly said that it had 20 boats.",
                "The ministry paid 15 million euros for clinics in Zuhara. The mayor wrongly said that the city had 20 million euros in debts.",
                "The council paid 4 million euros to the port. The bank withdrew its statement that it had lent 9 million euros to the mill.",
                "The ministry approved 300 visas in May. The agency withdrew the report on 200 visas of last year.",
                "The ministry revised the number of visas from 300 to 200 for next year.",
                "The ministry revised the total amount of the grant from 3 million euros to 5 million euros.",
                "The court said that 41 clinics were closed. The correct procedure takes 14 days."
            })
    void whatOthersSayOrWhatChangedIsNoCorrection(String text) {
        assertThat(correcting(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Right, 186.",
                "It wrongly gave 168",
                "(Corrected)",
                "168 should be 186",
                "It is 186, not 168 as it had first said."
            })
    void wordsThatMayCorrect(String words) {
        assertThat(Corrections.maySpeakOf(words)).isTrue();
    }

    /** A sign is a word, and no part of one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The copyright of 186 songs",
                "Rights of 186 people",
                "It is incorrectable",
                "168 should beam",
                "186 was said"
            })
    void wordsThatCorrectNothing(String words) {
        assertThat(Corrections.maySpeakOf(words)).isFalse();
    }
}
