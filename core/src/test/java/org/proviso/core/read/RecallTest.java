package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings in which an act may hide: without an object, far from its preposition, as a gerund, through a pronoun. */
class RecallTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/refused    | Peru asked for a delay, but Chile declined.
            measure/blocked       | Three states had sued.
            waiver/requested      | The growers asked last week for an exemption.
            commitment/sought     | Chile pressed on Monday for a longer list.
            measure/ordered       | The senate approved in first reading on Friday a bill banning kites.
            measure/ordered       | The bill's passage pleased the king.
            measure/proposed      | The bill would require divers to register.
            measure/proposed      | The bill provides for fines.
            measure/ordered       | The law that shut the mines is old.
            measure/proposed      | Divers fear Chile's calls for banning kites.
            measure/proposed      | Divers fear Chile's call for a ban on kites.
            work/stopped          | Peru has stopped issuing passports.
            work/continuing       | Peru will continue to guard the lake.
            work/stopped          | The freeze stopped the project.
            work/terminated       | The approval ended a 20-month review.
            measure/ordered       | The freeze, ordered in May, hurt farmers.
            commitment/made       | Chile is going to mend the bridge.
            commitment/sought     | Chile threatened to close the port unless the crew left.
            publicity/held        | The text has never been made public.
            publicity/held        | Peru hid the email for years.
            measure/upheld        | Divers lost a court battle over the ban.
            measure/blocked       | The senators mounted a filibuster.
            waiver/granted        | These exemptions include salt.
            measure/ordered       | The federal government requires too many tests.
            work/started          | Peru built a wall along the lake.
            work/terminated       | The troops left Chad.
            arrangement/operating | The truce runs for 180 days.
            dispute/denied        | Peru called the report a fabrication.
            measure/blocked       | Members rejected, 12 to 9, a motion to close the pool.
            measure/ordered       | Peru dropped a boycott it slapped on salt in May.
            measure/blocked       | Two judges scrapped the kite levy.
            measure/lifted        | The mayor scrapped the kite levy.
            waiver/revoked        | The ministry let the waivers lapse.
            publicity/held        | The minister would not say who paid for the boats.
            publicity/leaked      | The memo was seen by reporters.
            dispute/denied        | There is no such list.
            dispute/denied        | The ministry said there was no list.
            dispute/denied        | The mayor insists that there is no list.
            commitment/refused    | Divers praised Chile's decision not to fish.
            commitment/refused    | Chile chose not to accept the kites.
            measure/proposed      | There were calls from Chile to ban kites.
            measure/proposed      | Divers spoke in favour of a ban on kites.
            money/requested       | Divers fear Chile's $2 million request.
            work/started          | Divers criticised the invasion of Peru.
            work/continuing       | Divers fear the FBI investigation of the mayor.
            work/terminated       | The lake patrol gets the boot.
            measure/lifted        | Peru lifts kite ban for divers after Chile threatens to sue
            count/reported        | Arrests rose to 300 in May.
            count/reported        | The minister puts the number of closed schools at 40.
            count/reported        | Some 900 soldiers are in the valley.
            commitment/made       | Peru said it would pay the divers.
            work/started          | The county began mending roads.
            work/terminated       | The talks collapsed.
            measure/ordered       | The senate passed HB 77 in March.
            measure/ordered       | Divers fear the rule that bars tents near the lake.
            measure/lifted        | The curfew is over.
            measure/ordered       | The duties hit in May.
            measure/blocked       | The bill is stuck in committee.
            measure/ordered       | It passed the House by forty votes.
            work/started          | The US drone strike against Libya angered divers.
            work/started          | Chile's military action in Chad failed.
            measure/proposed      | Divers laughed at Ana Ruiz's crime bill.
            measure/ordered       | Divers praised the UN mandate.
            work/terminated       | Divers praised the firing of Ana Ruiz.
            arrangement/concluded | Divers praised the Iran nuclear deal.
            measure/blocked       | Peru filed a class action against Chile.
            dispute/denied        | Chile disagrees with those claims.
            dispute/denied        | Chile called the claims meritless.
            arrangement/ended     | The friendship treaty lapsed in May.
            money/cut             | The agency halved rations for refugees.
            measure/lifted        | The protection runs out in May.
            measure/ordered       | The bank left interest rates at 4 percent.
            measure/upheld        | The judge rejected the lawsuit.
            measure/ordered       | The scheme is old; the overhaul was agreed in May.
            arrangement/ended     | The truce is off.
            waiver/granted        | Salt was spared.
            waiver/requested      | The district applied to keep the meals.
            waiver/requested      | Peru asked the bank to waive the fee.
            commitment/refused    | The ministry turned down the migrants.
            publicity/held        | The ministry refused to discuss the fire.
            dispute/denied        | The ministry insists nothing has changed.
            dispute/denied        | He said no such thing.
            measure/ordered       | The senate adopted the approach in May.
            measure/blocked       | The senate blocked the efforts.
            measure/blocked       | The senate blocked the judge.
            commitment/refused    | The senate decided not to hear the judge.
            commitment/refused    | The senate denied the judge a hearing.
            publicity/held        | The ministry covered up the theft.
            commitment/fulfilled  | Peru has done its part.
            commitment/sought     | Chile freed the divers at the request of Peru.
            commitment/sought     | Divers marched through Lima, demanding a ban on nets.
            commitment/refused    | Peru said it would not attend.
            commitment/refused    | The officials were blamed for refusing to move the divers.
            commitment/refused    | Her predecessor refused to move the divers.
            commitment/made       | The government offered the divers a boat race.
            arrangement/concluded | Chile and Peru agreed on Friday to share the catch.
            work/resumed          | Talks are to resume on Thursday.
            work/started          | The senate created a committee on salt.
            work/terminated       | The regulator dropped the case.
            commitment/refused    | Peru made an offer that the mayor brushed aside in April.
            count/reported        | A day before, six protesters were arrested.
            commitment/sought     | Peru asked that the talks go on.
            commitment/sought     | Chile will keep out of the talks unless Peru mends the bridge.
            commitment/refused    | Peru asked Chile to mend the bridge, but Chile said it would not.
            commitment/made       | Peru asked Chile to mend the bridge. Chile said it would.
            commitment/refused    | The council chose not to mend the bridge.
            commitment/refused    | The council isn't interested in the bridge.
            commitment/refused    | Peru doesn't recognise the new border.
            commitment/refused    | The council turned down the new logo.
            commitment/refused    | Lima sat out the exercise.
            commitment/refused    | The union withheld its support.
            commitment/withdrawn  | The council withdrew its support for the canal.
            commitment/sought     | The council wants the tracks.
            commitment/sought     | The ministry sought an explanation.
            measure/proposed      | The ministry suggested closing the pool.
            measure/proposed      | The bill would ban kites, cap fares and require divers to register.
            measure/proposed      | The ministry will revisit the curfew.
            measure/suspended     | The council put off until May the opening of the pool.
            measure/lifted        | The senate stripped the board of its say.
            measure/lifted        | The council withdrew the increase.
            measure/ordered       | The governor restored voting rights to drivers.
            measure/ordered       | The law prevents the mayor from voting.
            measure/ordered       | The decree requires the town to close the pool.
            measure/ordered       | The senate sent the farm bill to the president.
            measure/blocked       | The council sued the circus.
            work/terminated       | The ministry shut the agency.
            work/continuing       | Soldiers have been stationed in the valley since May.
            work/resumed          | The service is to return in May.
            arrangement/concluded | Iceland rejoined in May.
            money/approved        | The council put $5 million into dikes.
            money/cut             | The ministry trimmed pensions.
            money/cut             | The council shifted $5 million out of the police account.
            waiver/granted        | The levy spares the mills.
            """)
    void theActIsFound(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    /** An idiom may ask what its subject is; "it" is a rule only where one was named; a gap is nothing that one shuts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The game is over.",
                "Peru has a pool. The mayor put it off the map.",
                "The ministry closed the gender gap.",
                "Ana Ruiz proposed at a game.",
            })
    void noMeasureIsMeant(String text) {
        assertThat(Readings.moves(Readings.claims(text))).noneMatch(move -> move.startsWith("measure/"));
    }

    /** What may not be talked about, is asked to know, is shared as a view, or is kept from one person; a particle of another verb. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The aide was not authorized to speak publicly.",
                "The reporter asked, \"You have no boat?\"",
                "Peru agrees that salt is bad.",
                "The diver was denied a sandwich.",
                "The plan appeals to the young.",
                "Ana Ruiz continued to question the plan.",
                "Peru broke down walls, only to build them up.",
                "The villagers agree with Peru on everything.",
            })
    void noClaimIsMeant(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    @Test
    void theFixedWordRightBehindTheVerbGoesFirst() {
        assertThat(Readings.claim("Peru appealed to the ministry for tents.", "commitment/sought")
                        .why())
                .contains("appeal to");
    }

    /** What is only foreseen of others, asked or told how: nobody holds it out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senator Ana Ruiz will try another slogan at the fair.",
                "They will read the paper at the lake.",
                "\"We are going to mend all of them?\" Senator Ana Ruiz said.",
                "Here is how we will mend the bridge.",
            })
    void whatIsForeseenIsNoPromise(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("commitment/made");
    }

    /** Other uses of verbs whose rows ask for no class. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor did not return our calls.",
                "The town will spare no effort.",
                "The town has money to spare.",
                "The judge was sworn in on June 15.",
                "The senator ran a brilliant campaign.",
                "We do not always agree on colours.",
                "The coach felt compelled to write a note.",
                "The club gave the senator the nod.",
            })
    void itIsNoAct(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    @Test
    void whatGoesOnIsToldByItsOwnVerb() {
        assertThat(Readings.moves(Readings.claims("Peru continues to impose tariffs.")))
                .containsExactly("measure/ordered");
    }

    @Test
    void aPronounStandsForARequestNamedBefore() {
        String text = "Two towns filed applications for permits. The ministry turned them down in May.";
        assertThat(Readings.moves(Readings.claims(text))).contains("waiver/denied");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/revoked   | The agency granted a waiver in May. The new minister revoked it in June.
            measure/lifted   | Peru has a levy on kites. It lapsed in June.
            measure/proposed | The senator filed a bill on kites. It would ban long tails.
            """)
    void aPronounIsWhatTheSentenceBeforeHasNamed(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @Test
    void aNumberAndTheOneThatItIsComparedWithAreTwoCounts() {
        String text = "Arrests fell to 2,380 in May from 4,120 a year before, the border police said.";
        assertThat(Readings.claims(text))
                .extracting(
                        claim -> claim.terms().quantity().orElseThrow().value().intValueExact())
                .containsExactlyInAnyOrder(2_380, 4_120);
    }

    @Test
    void whatIsEndedIsToldOnce() {
        assertThat(Readings.moves(Readings.claims("Chile allowed the curfew to expire.")))
                .containsExactly("measure/lifted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz praised her own readiness to be mayor.",
                "Divers fear tax cuts.",
                "Mayor Ana Ruiz will chair the meeting.",
                "Divers thanked her 60 clerks.",
                "Some 31 percent of likely voters stayed in bed, records show."
            })
    void whatNobodyDoesOrCountsIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @Test
    void aFirmsOwnRuleIsNoMeasure() {
        assertThat(Readings.claims("The chain scrapped its surcharge.")).isEmpty();
    }

    @Test
    void whatDoesSomethingToAnotherDoesNotEndItself() {
        assertThat(Readings.moves(Readings.claims("The bloc ended the mission in Chad.")))
                .containsExactly("work/terminated");
    }

    @Test
    void thePeopleOfACountryAreCounted() {
        assertThat(Readings.claim("Peru expelled 27,000 Haitians in May.", "count/reported")
                        .terms()
                        .quantity()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("27000");
    }

    @Test
    void soldiersThatAreSentAreNoCount() {
        assertThat(Readings.moves(Readings.claims("Peru sent 400 soldiers to the lake.")))
                .containsExactly("work/started");
    }

    @ParameterizedTest
    @CsvSource({
        "commitment/sought, Ana Ruiz, 'Mayor Ana Ruiz said that the old pier must be torn up.'",
        "commitment/made, Peru, Peru said that the old huts would be painted next week.",
        "commitment/refused, Peru, Peru said that no hut would be painted.",
        "measure/ordered, Peru, Peru restored the old alphabet.",
        "work/started, Peru, Peru started a patrol.",
    })
    void whatMustOrWillBeDoneIsOfWhoSaysSo(String move, String actor, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo(actor);
    }

    @Test
    void whoAsksAndWhoAnswersAreTwo() {
        assertThat(Readings.moves(Readings.claims("The council turned down Chile's request for boats.")))
                .containsExactlyInAnyOrder("commitment/refused", "commitment/sought");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/started     | Divers criticised Donald Trump and his plan to deport migrants.
            measure/proposed | Divers criticised Donald Trump and his plan to ban kites.
            commitment/made  | Divers criticised Donald Trump and his plan to boost incomes.
            """)
    void aPlanIsWhatItsInfinitiveTells(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/continuing | The mayor is under investigation by the police.
            work/continuing | The papers are part of a criminal probe.
            work/started    | The FBI investigation of the mayor did not lead to charges.
            work/started    | The mayor fell ill after an inquiry by the police.
            """)
    void anInquiryGoesOnOrWasMade(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACTUAL  | A jobless rate of 4.9 percent is low for Peru.
            ACTUAL  | Unemployment dipped to 4.9 percent in May.
            ACTUAL  | Peru faced a $2 billion budget deficit.
            PLANNED | The deficit is projected to be $5 billion.
            """)
    void whatAuthoritiesMeasureIsCounted(String modality, String text) {
        assertThat(Readings.claim(text, "count/reported").modality()).hasToString(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz said that Peru must have known.",
                "Ana Ruiz is ready, should Peru tap the well.",
                "Ana Ruiz wrote a book on whether Peru should move its clocks.",
                "Ana Ruiz said that the town clerk should not be trusted.",
                "\"He will tear up the pier,\" Ana Ruiz said of Juan Vega.",
                "Ana Ruiz said it will mend the pier.",
                "The decline took hold in May.",
                "Ana Ruiz started a programme of songs.",
                "A singer published an open letter.",
            })
    void whatIsSupposedOrForetoldIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A waiting rate of 4.9 percent is low for Peru.",
                "A judge of the Court of Appeals for the North smiled.",
                "The reporters heard a call from the bureau."
            })
    void whatOnlyHasTheWordsIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }
}
