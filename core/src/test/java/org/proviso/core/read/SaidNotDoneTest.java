package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;

/** What plain texts say that should, may or was to come about, and did not by that. */
class SaidNotDoneTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/lifted   | The ban, which was to end on 30 June, has been extended.
            measure/ordered  | A duty on salt, which was to take effect on Tuesday, has been put on hold.
            waiver/requested | Partners may apply for a waiver for medicines.
            """)
    void whatWasToComeAndWhatOneMayAskForIsNotDone(String move, String text) {
        assertThat(Readings.claim(text, move).modality())
                .isEqualTo(move.equals("waiver/requested") ? Modality.POSSIBLE : Modality.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered  | His first act was to impose a ban on salt.
            waiver/requested | Norland applied for a waiver.
            """)
    void whatWasDoneStaysSo(String move, String text) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered  | Norland paid the first tranche on condition that Zemel passes a law on courts.
            measure/ordered  | The bank approved the loan provided that the council raises the fuel tax.
            waiver/revoked   | The president signed the bill on the understanding that the ministry revokes the licence.
            measure/lifted   | The talks were held subject to the council lifting the ban.
            measure/lifted   | The grant was awarded contingent on Zemel lifting the curfew and ending the ban.
            measure/blocked  | The firm may sell salt as long as no court strikes down the permit.
            """)
    void whatSomethingHangsOnIsNotDone(String move, String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals(move) && claim.modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/paid      | The Tribunal makes no finding on whether the subsidy was properly spent.
            money/paid      | The auditor gave no view on whether the grant had been paid.
            money/cut       | The court barred the council from cutting the school grant.
            money/cut       | The order stopped the Board from taking back 55,000 euros from the society.
            count/reported  | A judge restrained the council from recovering 55,000 euros from the society.
            count/reported  | The court stopped the province from expelling forty teachers.
            money/requested | Two invoices for one wall were submitted to the ministry.
            money/approved  | No peso of the grant was given back. The council's cashier confirmed it to us.
            work/started    | "We are opening one window, not the gate," the ministry said.
            money/withheld  | Frozen funds: a note to the council.
            """)
    void whatIsOpenPreventedOrOnlySpokenOfIsNotDone(String move, String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals(move) && claim.modality() == Modality.ACTUAL);
    }

    @Test
    void whatCouldNotBePreventedIsDone() {
        assertThat(Readings.claims("The court did not stop the province from expelling forty teachers."))
                .anyMatch(claim -> claim.move().toString().equals("count/reported"));
    }

    @Test
    void aCourtThatRestrainsSomebodyBlocksIt() {
        assertThat(Readings.claim("The Board is restrained from recovering the grant by the court.", "measure/blocked")
                        .modality())
                .isEqualTo(Modality.ACTUAL);
    }

    @Test
    void aNumberThatSomebodyDoesNotAcceptIsOfWhomItIsSaidToBe() {
        var claims =
                Readings.claims("The Mirna Guild of Bakers does not accept the council's figure of 3,410 apprentices.");
        assertThat(claims)
                .extracting(
                        claim -> claim.move().toString(),
                        claim ->
                                claim.roles().actors().stream().map(Party::name).toList())
                .containsExactlyInAnyOrder(
                        tuple("dispute/denied", List.of("Mirna Guild of Bakers")),
                        tuple("count/reported", List.of("council")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered   | The bank approved the loan provided the council raises the fuel tax.
            measure/ordered   | The loan was paid assuming the council raises the tax.
            measure/lifted    | The bank will pay the loan subject to the lifting of the ban.
            measure/suspended | The firm may sell salt as long as the council suspends the permit rule.
            measure/suspended | The firm may sell salt provided the council suspends the duty and lifts the ban.
            """)
    void alsoBehindAWordThatMayBeAVerb(String move, String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals(move) && claim.modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted    | The clinic provided care and the ministry waived the fees.
            waiver/granted    | The ministry provided $5 million and waived the fees.
            measure/suspended | Norway provided 3 million dollars and suspended the visa ban.
            measure/lifted    | Donors provided tents and the council lifted the ban on aid.
            money/withheld    | Aid provided by Norway and suspended by Kenya resumed.
            measure/lifted    | Aid provided since the council lifted the ban reached Lae.
            measure/suspended | Exports subject to the suspension of the duty rose.
            money/withheld    | The strike goes on as long as the ministry withholds the funds.
            measure/lifted    | The minister, assuming office on Monday, lifted the ban.
            waiver/revoked    | The law provided that the ministry revokes the licence.
            """)
    void whatSomebodyProvidedOrAFactGoesWithIsNoCondition(String move, String text) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "And let the council lift this ban before the rains.",
                "And let the United States lift its sanctions on Norland.",
                "Let the ministry lift the ban on salt."
            })
    void whatSomebodyWishesIsNotDone(String text) {
        assertThat(Readings.moves(Readings.claims(text))).noneMatch(claim -> claim.startsWith("measure/lifted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor orders schools to close.", "The court orders mines to close."})
    void whatIsOrderedIsTheDeed(String text) {
        assertThat(Readings.claim(text, "measure/ordered").roles().object()).contains("close");
    }

    @Test
    void howManyOutOfAllAreCounted() {
        assertThat(Readings.claim("The council closed 18 out of 22 schools.", "work/stopped")
                        .terms()
                        .quantity()
                        .orElseThrow()
                        .unit())
                .isEqualTo("schools");
    }

    @Test
    void whatHangsOnAConditionIsToldAndToCome() {
        assertThat(Readings.claim(
                                "The president signed the law on condition that the ministry revokes the licence.",
                                "measure/ordered")
                        .modality())
                .isEqualTo(Modality.ACTUAL);
        assertThat(Readings.claims("The release of the funds is conditional on elections."))
                .noneMatch(claim -> claim.modality() == Modality.ACTUAL);
        assertThat(Readings.claim("The agency had provided food, and the ministry lifted the ban.", "measure/lifted")
                        .modality())
                .isEqualTo(Modality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Health aid must reach the patients.",
                "Three tenants left because of arrears.",
                "The tenant was poor and in arrears."
            })
    void whatOnlyMustBeOrIsPrivateIsNoMoneyOfAnAuthority(String text) {
        assertThat(Readings.moves(Readings.claims(text))).noneMatch(claim -> claim.startsWith("money/"));
    }

    @Test
    void whatIsSupposedIsNotCounted() {
        assertThat(Readings.moves(Readings.claims(
                        "Norland would reopen the crossing if Sudland released 20,000 tonnes of maize.")))
                .noneMatch(claim -> claim.startsWith("count/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland has extended its deadline for Sudland to lift a ban on maize exports.",
                "Norland has extended its deadline for Sudland to lift a ban on maize exports by one week, to 23 March.",
            })
    void whatIsToBeDoneByADeadlineIsNotDone(String text) {
        assertThat(Readings.moves(Readings.claims(text))).noneMatch(claim -> claim.startsWith("measure/lifted"));
    }

    @Test
    void whatIsCountedBesideWhatIsGrantedKeepsItsUnit() {
        Claim claim = Readings.claim("Even if 300 people have been freed, 200 are still held.", "count/reported");

        assertThat(claim.terms().quantity().orElseThrow().unit()).isEqualTo("people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/lifted | ACTUAL  | The eventual lifting of the curfew came in June.
            money/paid     | ACTUAL  | The eventual release of the grants took two years.
            measure/lifted | PLANNED | The office prepares for the forthcoming lifting of the curfew.
            """)
    void whatCameInTheEndIsNotToCome(String move, Modality modality, String text) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(modality);
    }

    @Test
    void whatIsRequestedIsNotDone() {
        assertThat(Readings.moves(
                        Readings.claims("The embassy repeated its request that Norland repay 3.8 million dollars.")))
                .anyMatch(claim -> claim.startsWith("commitment/sought"))
                .noneMatch(claim -> claim.startsWith("money/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The rules", "The draft regulations"})
    void aNameBehindThatPromisedIt(String what) {
        Claim claim = Readings.claim(
                what + " that Housing Secretary Paul Wekesa promised by 31 March have still not been published.",
                "commitment/made");

        assertThat(claim.roles().actors()).extracting(Party::name).containsExactly("Paul Wekesa");
        assertThat(claim.roles().object()).contains(what);
    }

    @Test
    void aTitlePaysNothing() {
        assertThat(Readings.claims("Fact sheet: Norwegian health aid to Malawi"))
                .isEmpty();
        assertThat(Readings.moves(Readings.claims("The town lives on aid to farmers.")))
                .contains("money/paid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted | Waivers | Waivers granted: four
            work/stopped   | Schools | Schools closed: 14
            """)
    void aLabelSaysWhatWasDoneToWhatItCounts(String move, String object, String text) {
        assertThat(Readings.claim(text, move).roles().object()).contains(object);
    }

    @Test
    void aLabelOfThoseWhoLeftSaysThatTheyDid() {
        assertThat(Readings.claim("Troops withdrawn: 300", "work/terminated")
                        .roles()
                        .actors())
                .extracting(Party::name)
                .containsExactly("Troops");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Port Ministry is unable to accede to the request.",
                "The Port Ministry cannot agree to the request.",
                "The Port Ministry is not in a position to grant the request."
            })
    void whoIsUnableToDoWhatIsAskedRefusesIt(String text) {
        assertThat(Readings.claims(text))
                .singleElement()
                .satisfies(claim -> assertThat(claim.move()).hasToString("commitment/refused"))
                .satisfies(claim -> assertThat(claim.modality()).isEqualTo(Modality.ACTUAL))
                .satisfies(claim -> assertThat(claim.roles().actors())
                        .extracting(Party::name)
                        .containsExactly("Port Ministry"))
                .satisfies(claim -> assertThat(claim.evidence().exact()).startsWith("The Port Ministry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Port Ministry has not agreed to the request.",
                "The Port Ministry is able to accede to the request.",
                "The Port Ministry is unable to repair the quay.",
                "The Port Ministry is in a position to grant the request."
            })
    void whoHasNotDoneItYetOrIsUnableToDoSomethingElseDoesNot(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals("commitment/refused"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted        | The 40 million kroner are thus covered by no exception.
            waiver/granted        | The exports are covered by neither exemption.
            waiver/granted        | The depot is exempt from no duty.
            waiver/granted        | The mine was granted neither a waiver nor a licence.
            waiver/granted        | The firm was given no waiver.
            waiver/granted        | Neither the ministry nor the port granted a waiver.
            measure/ordered       | The goods are subject to no ban.
            arrangement/operating | The bank is bound by no agreement with the town.
            commitment/made       | Peru has neither offered nor promised a refund.
            commitment/made       | The council neither promised nor pledged a new road.
            """)
    void whatNoneOrNeitherIsSaidOfIsNotSo(String move, String text) {
        assertThat(Readings.claims(text))
                .filteredOn(claim -> claim.move().toString().equals(move))
                .isNotEmpty()
                .allMatch(claim -> claim.modality() == Modality.NEGATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted  | The farm was exempt from no more than two duties.
            waiver/granted  | The exports are covered by an exception.
            measure/ordered | The goods are subject to a ban.
            """)
    void whatIsOnlyComparedOrHasNoSuchWordIsSo(String move, String text) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The sale falls under no exemption.", "The goods are under no agreement."})
    void whatFallsUnderNoneIsNotGranted(String text) {
        assertThat(Readings.claims(text)).noneMatch(claim -> claim.modality() == Modality.ACTUAL);
    }

    /** What a rule or agreement that was decided on will do, and in which way something was done. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered   | PLANNED | Norland announced sanctions that will freeze the assets of three banks.
            measure/suspended | PLANNED | The council adopted a decree that will suspend the tax from July.
            measure/narrowed  | PLANNED | Parliament passed a bill that will cut tariffs on salt to 5%.
            measure/lifted    | PLANNED | Zemel agreed a deal that will lift tariffs on salt.
            money/paid        | ACTUAL  | Documents show how the ministry paid $3 million to a firm in Zemel.
            money/approved    | ACTUAL  | The clerk explained how the council approved the budget.
            """)
    void whatIsDecidedAndWhatIsShownIsTold(String move, Modality modality, String text) {
        assertThat(Readings.claims(text))
                .anyMatch(claim -> claim.move().toString().equals(move) && claim.modality() == modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The director denied paying $3 million to the firm.",
                "The ministry denies having paid $3 million and points to a letter of 11 May.",
                "The council asked how the ministry paid $3 million to a firm.",
                "The clerk showed how much the ministry paid to the firm."
            })
    void whatIsDeniedOrAskedIsNotDone(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(
                        claim -> claim.move().toString().equals("money/paid") && claim.modality() == Modality.ACTUAL);
    }

    /** Waited for, one of two, in which way, which one, what somebody has to do, what nobody is bound to do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No ferry sails until the owners pay the dues.",
                "The ministry checks the books before any payment is made.",
                "The rest will be paid when the society has delivered the tents.",
                "The auditor asked how the bridge was paid for.",
                "Ana Ruiz sits on the board that will write the rules for the ferries.",
                "She notes that an oath nobody will put his name to is worth little.",
                "The court ordered each side to bear its own costs.",
                "Talks go on under the Zemel ferry agreements."
            })
    void clausesThatAssertNothing(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> List.of("money/paid", "work/started", "arrangement/concluded")
                                .contains(claim.move().toString())
                        || claim.move().toString().equals("measure/ordered")
                                && !claim.why().contains("order"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ruling does not oblige the ministry to grant any waiver.",
                "The ministry is not bound to grant the waiver."
            })
    void whatNobodyIsBoundToDoIsNotToldOfHim(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals("waiver/granted"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/paid      | The harbour stayed shut until the ministry paid the dues.
            measure/ordered | The treaty stands because the council adopted the rules that Zemel had written.
            """)
    void clausesThatTellBesides(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    /** One of the people is no authority; he may ask for leave, and go to court. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/sought | The pastor of Quilla called for calm after the ministry froze the grants. | false
            measure/ordered   | A recruiter in Quilla raised his fee while the ministry was away. | false
            commitment/sought | The governor of Quilla called for calm after the ministry froze the grants. | true
            """)
    void whatOneOfThePeopleDoes(String move, String text, boolean told) {
        assertThat(Readings.moves(Readings.claims(text)).contains(move)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland settled the suit on Monday. Lawmakers must approve the deal. | false
            "The lawmakers must approve the deal," said the governor, Ana Ruiz. | true
            """)
    void whoSaysThatSomebodyMustAsksItOfHim(String text, boolean asked) {
        assertThat(Readings.moves(Readings.claims(text)).contains("commitment/sought"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deputy asked the ministry when the grant would be paid.",
                "Asked when the subsidy would be released, the minister gave no date."
            })
    void whatSomebodyAsksTheDayOfIsNotPlanned(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.move().toString().equals("money/paid"));
    }

    @Test
    void whatSomebodySaysTheDayOfIs() {
        assertThat(Readings.claim(
                                "The minister said when she met the union that the grant would be paid.", "money/paid")
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }
}
