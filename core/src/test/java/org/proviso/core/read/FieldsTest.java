package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;

/** Which amount belongs to a claim, who says it, and who is meant by bodies and judges that are named beside or later. */
class FieldsTest {
    private static String amount(Claim claim) {
        return claim.terms()
                .quantity()
                .map(quantity -> quantity.value().toPlainString() + " " + quantity.unit())
                .orElse("");
    }

    private static String speaker(String text, String move) {
        return Readings.claim(text, move).said().speaker().map(Party::name).orElse("");
    }

    @Test
    void anAmountBehindWhoSaysSoIsTheClaims() {
        assertThat(amount(Readings.claim("Peru cut its aid: according to the Herald, $4 million.", "money/cut")))
                .isEqualTo("4000000 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered  | 14 percent     | The central bank of Peru lowered its main rate by 100 basis points to 14 percent.
            measure/ordered  | 5300 BDT       | Bangladesh raised the minimum wage by 60 percent in May to 5,300 taka a month.
            measure/narrowed | 4 USD          | The Greek government cut the fee to four dollars from 124.
            measure/narrowed | 55 EUR         | The Greek ministry cut the permit fee from EUR 80 to EUR 55 on 1 June.
            measure/narrowed | 55 EUR         | The Greek ministry cut the permit fee from 80 euros a ton to about 55 euros.
            commitment/made  | 20 percent     | Peru promised to give 20 percent of it to 40 families.
            """)
    void whatSomethingIsSetToGoesBeforeByHowMuchItMoves(String move, String amount, String text) {
        assertThat(amount(Readings.claim(text, move))).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/cut        | 20000000 USD   | The United States cut aid by $20 million to 12 countries.
            measure/narrowed | 10 percent     | Kenya cut the tax by 10 percent to 40 families.
            """)
    void toWhomItGoesIsNotWhatItIsSetTo(String move, String amount, String text) {
        assertThat(amount(Readings.claim(text, move))).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/paid      | 8000000 USD    | Peru has released 8 million of the 21 million dollars for the dam.
            commitment/made | 75 percent     | Peru has agreed to cover 75% of the $3.4 million cost.
            count/reported  | 59 witnesses   | The ministry of Peru said that it had interviewed 59 of the 75 witnesses.
            waiver/granted  | 10 requests    | Of 12 waiver requests filed by 40 states, the agency granted 10.
            money/paid      | 3000000 EUR    | Of the 12 million euros promised, 3 million have been paid out.
            money/paid      | 2000000 EUR    | Peru has paid 2 of the 9 million euros to the builders.
            money/paid      | 10000000 EUR   | Peru paid half of the 20 million euros to the builders.
            money/paid      | 500000 USD     | Peru paid half a million dollars to the builders.
            """)
    void soManyOfAWholeGoBeforeTheWhole(String move, String amount, String text) {
        assertThat(amount(Readings.claim(text, move))).isEqualTo(amount);
    }

    @Test
    void anUncountedShareIsNotTheWhole() {
        assertThat(Readings.claim("Peru paid most of the 20 million euros to the builders.", "money/paid")
                        .terms()
                        .quantity())
                .isEmpty();
    }

    @Test
    void theWholeIsOwedOfWhichHalfIsPaid() {
        String text = "Peru paid half of the 20 million euros that it owed to the builders.";
        assertThat(amount(Readings.claim(text, "money/withheld"))).isEqualTo("20000000 EUR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/upheld    | the permit                | The Supreme Court declined to hear a petition against the permit.
            measure/upheld    | the ban                   | The judge dismissed the union's appeal against the ban.
            measure/upheld    | the aid freeze            | Parliament rejected a motion to end the aid freeze.
            commitment/sought | pays the fees             | Peru will revoke the permit unless Chile pays the fees.
            waiver/granted    | Medical aid               | Medical aid is exempt from the freeze.
            waiver/granted    | the curfew                | Nurses are exempt from the curfew.
            """)
    void theObjectIsWhatIsMeant(String move, String object, String text) {
        assertThat(Readings.claim(text, move).roles().object()).hasValue(object);
    }

    @Test
    void theTopicOfALawIsNoCounterpart() {
        String text = "Peru will not repeal its law on foreign agents.";
        assertThat(Readings.claim(text, "commitment/refused").roles().counterparts())
                .isEmpty();
        String duty = "Peru imposed a tariff on foreign drivers.";
        assertThat(Readings.claim(duty, "measure/ordered").roles().counterparts())
                .isNotEmpty();
    }

    @Test
    void theWholeIsTheAmountOfWhatIsToldOfIt() {
        String text = "Peru has released 8 million of the 21 million dollars that the mayor had requested.";
        assertThat(amount(Readings.claim(text, "money/requested"))).isEqualTo("21000000 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/terminated | 2300000000 EUR | The Greek government has called off a €2.3 billion tender for three frigates.
            commitment/made | 867000000 USD  | South Korea agreed to pay $867 million a year toward the cost of the 28,500 American troops based there.
            work/started    | 2 helicopters  | South Africa sent two helicopters to each of the 40 villages.
            """)
    void theAmountIsThatOfTheThingItself(String move, String amount, String text) {
        assertThat(amount(Readings.claim(text, move))).isEqualTo(amount);
    }

    @Test
    void whatADescriptionOfTheSpeakerTellsKeepsItsAmount() {
        String text =
                "The state, which supplied $30 million for repairs in 2021, said that it had no plans to send more.";
        assertThat(amount(Readings.claim(text, "money/paid"))).isEqualTo("30000000 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHP | The ministry in Manila released 480 million pesos for roads. The Philippines has many roads.
            MXN | The ministry released 480 million pesos for roads.
            UGX | KAMPALA, May 7 (Elk Wire) - The ministry released 18 billion shillings for roads.
            KES | The ministry released 18 billion shillings for roads.
            MXN | The ministry in Manila released 480 million Mexican pesos for roads. The Philippines has many roads.
            GBP | Britain released 20 million pounds to Sudan. Sudan is at war, and half of Sudan is hungry.
            CHF | Switzerland released 10 million francs to Congo. Congo needs roads, and Congo asked for more.
            RSD | Serbia released 40 million dinars for roads.
            DKK | Denmark released 40 million kroner for roads.
            XOF | Senegal released 90 million francs for roads.
            XAF | Cameroon released 90 million CFA francs for roads.
            """)
    void aBareWordOfMoneyIsThatOfTheCountryOfTheText(String code, String text) {
        assertThat(Readings.claim(text, "money/paid").terms().quantity().map(Quantity::unit))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dispute/denied  | Ana Ruiz            | Mayor Ana Ruiz denied that the ministry had closed the bridge.
            count/reported  | interior ministry   | More than 18,000 migrants have reached the islands this year, interior ministry data show.
            count/reported  | official figures    | Nearly 31,000 migrants are still being put up in hotels, official figures show, after a long summer.
            commitment/made | Ana Ruiz            | Mayor Ana Ruiz said she had listened, and that she would work with the parties on another plan.
            money/paid      | Home Office         | The Home Office said that hotels were "a stopgap" and that it was spending 5 million pounds a day on them.
            commitment/refused | Ana Ruiz         | Prime Minister Ana Ruiz faces a vote. On Tuesday the prime minister said she would come back but would not sign a humiliation.
            """)
    void whoeverDeniesShowsOrGoesOnSaysSo(String move, String speaker, String text) {
        assertThat(speaker(text, move)).isEqualTo(speaker);
    }

    @Test
    void figuresOfNobodySayNothingOfTheirOwn() {
        assertThat(speaker("Nearly 40,000 migrants were deported in May, the data show.", "count/reported"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered    | Rospitanie    | The watchdog, Rospitanie, has banned imports of wine.
            measure/ordered    | Mark Lowe     | A federal judge ordered Ohio on Tuesday to open the rolls. Judge Mark Lowe gave it a week.
            measure/ordered    | federal judge | A federal judge ordered Ohio on Tuesday to open the rolls. Judge Mark Lowe and Judge Ana Ruiz disagree.
            commitment/refused | Japan's chief cabinet secretary | Secretary Ana Ruiz flew home. Japan's chief cabinet secretary refused to sign the treaty.
            """)
    void aBodyNamedBesideAndAJudgeNamedLaterAct(String move, String actor, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).endsWith(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered | Harran Air    | Germany on Monday banned Iranian airline Harran Air from its airports.
            measure/ordered | Iran          | Germany on Monday banned Iranian imports.
            """)
    void whoseLandItIsOnlySaysMoreOfThoseWhoAreMeant(String move, String counterpart, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().counterparts()))
                .isEqualTo(counterpart);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/paid     | Verna Lofgren | Verna Lofgren, who farms with her sons, received $61,400.
            waiver/granted | Food carts    | Food carts get a waiver.
            """)
    void whoeverIsGivenSomethingGivesNothing(String move, String counterpart, String text) {
        Claim claim = Readings.claim(text, move);
        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo(counterpart);
        assertThat(claim.roles().actors()).isEmpty();
    }

    @Test
    void nobodyIsPaidMoneyWhoIsPaidBack() {
        assertThat(Readings.claim("The government will pay Chile back for the attack.", "commitment/made")
                        .roles()
                        .object())
                .contains("pay Chile back for the attack");
    }

    @Test
    void burkinaIsACountry() {
        assertThat(Readings.names(Readings.claim("Burkina banned imports of wheat.", "measure/ordered")
                        .roles()
                        .actors()))
                .isEqualTo("Burkina Faso");
    }

    @Test
    void goodsUnderADutyAreUnderAMeasure() {
        for (String sentence : List.of(
                "Steel from Chile is subject to a duty of 15 percent.",
                "All articles of Chile shall be, consistent with law, subject to an additional 15 percent ad valorem rate of duty.")) {
            Claim claim = Readings.claims(sentence).getFirst();
            assertThat(claim.move()).as(sentence).hasToString("measure/ordered");
            assertThat(claim.modality()).as(sentence).isEqualTo(Modality.ACTUAL);
            assertThat(claim.terms().quantity())
                    .as(sentence)
                    .hasValueSatisfying(rate -> assertThat(rate.unit()).isEqualTo("percent"));
            assertThat(claim.terms().condition()).as(sentence).isEmpty();
        }
        assertThat(Readings.claims("The fee is subject to review.")).isEmpty();
        assertThat(Readings.claims("The keeper is subject to a duty of care.")).isEmpty();
    }

    @Test
    void thePresentBehindWhenIsATimeToCome() {
        for (String sentence : List.of(
                "The office will close when the curfew ends.",
                "Traders need to plan for when the curfew eventually ends.",
                "The office helps ensure that the border is safe and calm when the Order 12 curfew eventually lifts.",
                "The office prepares for the upcoming lifting of the curfew.",
                "The office will close once the ministry has lifted the curfew.")) {
            assertThat(Readings.claims(sentence))
                    .as(sentence)
                    .filteredOn(claim -> claim.move().act() == Act.LIFTED)
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.modality()).isEqualTo(Modality.PLANNED));
        }
        assertThat(Readings.claims("The office closed when the curfew ended.")
                        .getFirst()
                        .modality())
                .isEqualTo(Modality.ACTUAL);
    }

    @Test
    void theWordsThatAClaimIsReadFromAreNoCondition() {
        assertThat(Readings.claims("The senate passed a bill barring growers from federal loans.").stream()
                        .flatMap(claim -> claim.terms().condition().stream()))
                .isEmpty();
        assertThat(Readings.claims("The council put off until spring its vote on the ban.").stream()
                        .flatMap(claim -> claim.terms().condition().stream()))
                .contains("until spring");
    }

    /** The tree takes "pending" for the verb, on which the rest of the sentence hangs. */
    @Test
    void aConditionThatItsSentenceHangsOnEndsBeforeWhoActs() {
        List<Claim> claims = Readings.claims("""
                MINISTRY OF HEALTH
                We do not accept an auditor named by Sida alone.
                It will be unable to pay 90 nurses. Pending your answer we have
                advanced 30 million marks from our own budget for May and June.
                """);
        assertThat(claims.stream().flatMap(claim -> claim.terms().condition().stream()))
                .contains("Pending your answer");
    }

    @Test
    void whatAFreezeOrAReviewIsAboutIsNotGivenByThat() {
        for (String sentence : List.of(
                "Norway on Friday lifted the freeze on 80 million kroner in health aid to Malawi.",
                "The freeze on health aid to Malawi goes on.",
                "Health aid to Malawi would be reviewed.")) {
            assertThat(Readings.claims(sentence))
                    .as(sentence)
                    .noneMatch(claim -> claim.move().act() == Act.PAID);
        }
        assertThat(Readings.claims("The hospital lives on Norway's aid to Malawi."))
                .anyMatch(claim -> claim.move().act() == Act.PAID);
    }
}
