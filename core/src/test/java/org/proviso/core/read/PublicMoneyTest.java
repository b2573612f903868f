package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;

/** Everyday ways to tell of public money, of permits and of official numbers. */
class PublicMoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/approved  | The council voted 450,000 dollars for new boats.
            money/approved  | The government has topped up the fund with 20 million euros.
            money/approved  | A sum of 450,000 dollars was set aside for new boats.
            money/approved  | The budget sets aside 5 million euros for the coast guard.
            money/approved  | The salaries of nurses rose by 4 percent in May.
            money/cut       | The subsidy fell from 40 to 25 euros a month.
            money/paid      | The clinic received 3 million kroner from the health ministry in March.
            money/paid      | Growers have so far received $31 million in federal indemnities.
            money/paid      | The grant of 3 million kroner has been credited to the clinic's account.
            money/paid      | The state covers half of the cost of the bridge.
            money/paid      | The ministry has settled the arrears.
            money/paid      | Teachers have been paid for March.
            money/withheld  | The 600,000 euros sit in an account of the treasury.
            money/withheld  | Some 600,000 euros are stuck at the treasury.
            money/withheld  | The state is three months behind with its payments to the hospital.
            money/withheld  | The nurses have not been paid since March.
            money/withheld  | Payments to the suppliers are on hold.
            money/withheld  | The treasury would not release the money for the road.
            money/withheld  | The second tranche of the loan has not been released.
            money/cut       | The library lost its state funding.
            money/cut       | The council shaved 300,000 pounds off the library budget.
            money/cut       | The state no longer pays for school lunches.
            money/requested | The agency launched an appeal for 5 million euros.
            money/requested | The agency has put in for 5 million euros.
            """)
    void moneyMovesInManyWords(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNICEF has not been paid.",
                "The Road Agency has still not been paid.",
                "The contractors have still not been paid.",
                "The council has not yet been paid.",
                "The company has never been paid.",
                "The hauliers and the bank have not been paid."
            })
    void bodiesAndFirmsMayBeUnpaid(String then) {
        Claim unpaid =
                Readings.claim("The ministry set aside 3 million euros for the bridge. " + then, "money/withheld");
        assertThat(unpaid.evidence().exact()).isEqualTo(then.substring(0, then.length() - 1));
        assertThat(unpaid.roles().counterparts()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody has been paid.", "No one has been paid.", "None of them have been paid."})
    void whereNobodyIsPaidNothingIs(String then) {
        assertThat(Readings.claim("The ministry set aside 3 million euros for the bakers. " + then, "money/paid")
                        .modality())
                .isEqualTo(Modality.NEGATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted   | The mill may stay open until May.
            waiver/granted   | Traders may carry goods worth up to 100,000 shillings free of duty.
            waiver/granted   | Nurses do not have to pay the toll.
            waiver/granted   | The ministry gave the mill another six months.
            waiver/granted   | The charity got its registration back.
            waiver/granted   | The navy gave the dive team leave to enter the range.
            waiver/requested | The mill asked the ministry for another six months.
            waiver/requested | The mill wants an exemption.
            waiver/requested | The mill handed in its application in May.
            waiver/pending   | The mill's application is with the ministry.
            waiver/pending   | Twelve applications are outstanding.
            waiver/pending   | The ministry has yet to decide on the mill's application.
            waiver/pending   | The mill is still waiting for its permit.
            waiver/returned  | The ministry returned the papers because a stamp was missing.
            waiver/returned  | The application came back because a stamp was missing.
            waiver/denied    | The licence was not renewed.
            waiver/denied    | The ministry declined to renew the licence.
            waiver/denied    | The application was unsuccessful.
            waiver/denied    | The mill's request for more time was refused.
            waiver/revoked   | The mill is no longer exempt.
            waiver/revoked   | The mill's licence was declared void.
            """)
    void permitsMoveInManyWords(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arrivals: 88.                                                                | 88
            Teachers on the government payroll: 38,406.                                  | 38406
            That brings the total to 1,412.                                              | 1412
            The programme serves 1,412 pupils.                                           | 1412
            """)
    void numbersStandBehindLabelsAndVerbs(String text, int number) {
        assertThat(Readings.claim(text, "count/reported")
                        .terms()
                        .quantity()
                        .orElseThrow()
                        .value()
                        .intValue())
                .isEqualTo(number);
    }

    @Test
    void partsOfACountAreCounts() {
        assertThat(
                        Readings.claims(
                                        "Over two days 1,568 migrants were sent back across the border, 192 of them children.")
                                .stream()
                                .filter(claim -> Readings.moves(List.of(claim)).contains("count/reported"))
                                .map(claim -> claim.terms()
                                        .quantity()
                                        .orElseThrow()
                                        .value()
                                        .intValue()))
                .contains(1568, 192);
    }

    @Test
    void eachOfTwoAmountsHasItsOwnState() {
        String text = "The fund has paid 400,000 euros and is holding back 500,000 euros.";
        assertThat(amount(text, "money/paid")).isEqualTo(400_000);
        assertThat(amount(text, "money/withheld")).isEqualTo(500_000);
    }

    @Test
    void anAmountWithItsStateIsToldOnce() {
        assertThat(Readings.moves(
                        Readings.claims("The fund paid 400,000 euros, with 500,000 euros withheld until the audit.")))
                .containsExactlyInAnyOrder("money/paid", "money/withheld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The choir set aside $300 for new robes.",
                "My cousin has not been paid for the wedding cake.",
                "The company has not been paid.",
                "The bakery got $3,000 for its oven from a lender.",
                "The player wants 5 million euros a year.",
                "The bride needs $500 for the dress.",
                "The couple is three months behind on its rent.",
                "The teacher returned our papers.",
                "The restaurant let its guests keep the glasses.",
                "The film is free to watch.",
                "Chapter 3: 412 ways to cook.",
                "Prices may stay high until May.",
            })
    void whatFirmsAndHouseholdsDoIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    private static int amount(String text, String move) {
        Claim claim = Readings.claim(text, move);
        return claim.terms().quantity().orElseThrow().value().intValue();
    }
}
