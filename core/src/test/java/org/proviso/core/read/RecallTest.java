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
            arrangement/operating | Divers praised the Iran nuclear deal.
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
            waiver/denied         | The ministry turned down the migrants.
            publicity/held        | The ministry refused to discuss the fire.
            dispute/denied        | The ministry insists nothing has changed.
            dispute/denied        | He said no such thing.
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
}
