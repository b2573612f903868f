package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wordings in which news, notices and parliaments most often put an act. */
class OrdinaryWordingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council of Lima approved an ordinance banning gas-powered leaf blowers.      | measure/ordered
            The governor signed legislation barring towns from taxing sugar.                 | measure/ordered
            The introduction of the toll has been delayed by the ministry.                   | measure/suspended
            The enforcement of the rent law is on hold.                                      | measure/suspended
            The town was placed under quarantine.                                            | measure/ordered
            The bill heads to the Senate.                                                    | measure/proposed
            The government of Peru downgraded the evacuation order.                          | measure/narrowed
            The prime minister of Peru survived a no-confidence vote.                        | measure/upheld
            The union took the bank off its red list.                                        | measure/lifted
            Police cracked down on smuggling.                                                | measure/ordered
            The board refused to grant the farm an exception.                                | waiver/denied
            The agency has yet to decide whether to grant the exemption.                     | waiver/pending
            The county of Lorne must resubmit its application.                               | waiver/returned
            The agency is again accepting applications.                                      | work/resumed
            The inquiry of the ministry wrapped up in May.                                   | work/terminated
            The release of the second tranche was put off by the fund.                       | money/withheld
            The ministry refused to pay the grant.                                           | commitment/refused
            The mayor proposed spending $15 million on parks.                                | money/requested
            Police in Lima declined to release the names of the officers.                    | publicity/held
            The mayor would not say when the bridge opens.                                   | publicity/held
            The memo, obtained by the Associated Press, names four towns.                    | publicity/leaked
            The mayor of Lima faced growing calls to quit.                                   | commitment/sought
            The state rowed back on its promise.                                             | commitment/withdrawn
            The city of Lima is halfway to its goal.                                         | commitment/underway
            Chile is in breach of the treaty.                                                | commitment/broken
            She settled with the city of Lima in March.                                      | arrangement/concluded
            """)
    void theActIsRead(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The introduction of the toll has been delayed by the ministry.  | measure/ordered
            The release of the second tranche was put off by the fund.      | money/paid
            The board refused to grant the farm an exception.               | commitment/refused
            Chile refused to pay Peru $3 million for the damaged lorries.   | money/withheld
            """)
    void whatIsPutOffOrRefusedIsNotTold(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz opposes a law prohibiting fireworks.",
                "The council repealed an ordinance banning dogs.",
                "The court blocked a law restricting abortions.",
                "The court struck down a law barring cities from taxing rice.",
                "Protesters marched against a law banning veils.",
                "The judge upheld a law banning guns.",
                "Drivers broke a law banning phones.",
            })
    void aRuleThatSomebodyDisputesIsNotMadeByThat(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("measure/ordered");
    }

    @Test
    void aRuleWithAnOwnerStands() {
        assertThat(Readings.names(Readings.claim(
                                "Farmers urged a judge to scrap Peru's rule requiring helmets.", "measure/ordered")
                        .roles()
                        .actors()))
                .isEqualTo("Peru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Imagine Group suspended the contract with Medco.  | work/stopped
            Suppose Ltd paid 3 million euros to Mali.         | money/paid
            """)
    void aNameIsNoSupposition(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inflation exceeded the target of 2 percent.",
                "Spending overshot the target.",
                "Fire crews will stand by at the port.",
                "Rebels sacked the parliament.",
                "The police took down the report of the theft.",
                "Thousands were taken out of poverty by the programme.",
                "The ship is halfway to Malta.",
                "The senator is once again running for president.",
                "The singer is once again offering lessons.",
                "The driver was in breach of his duty.",
                "The general cemented his rule.",
                "The gang evaded the call.",
                "Inflation squeezed the budget.",
                "The army closed in on the camp.",
                "Users sign on to the network.",
                "The striker achieved his goal.",
            })
    void ordinarySensesAreNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Had the bill passed, the state would have banned cars.",
                "Had Peru signed the treaty, it would have paid $3 million.",
                "Imagine that the government of Peru banned cars.",
                "Suppose the state paid 3 million euros to Mali.",
                "The supermarket cut 300 jobs in London.",
            })
    void whatIsOnlyThoughtOfOrAFirmsOwnIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three councillors voted against the permit, but the council granted it.  | waiver/denied
            The team must resubmit its plan.                                         | waiver/returned
            Firefighters evacuated the parliament.                                   | work/terminated
            """)
    void theMilderSenseIsNotTheGraverAct(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain(move);
    }

    @Test
    void aBodyThatStopsDoingSomethingStopsIt() {
        assertThat(Readings.names(Readings.claim("The consulate stopped issuing visas last week.", "work/stopped")
                        .roles()
                        .actors()))
                .isEqualTo("consulate");
    }

    @Test
    void whatIsDoneToAnAmountIsDoneToAllOfIt() {
        assertThat(Readings.claims("The government of Peru cut CHF 2.4 bn from the programme."))
                .extracting(claim -> claim.roles().object().orElse(""))
                .containsExactly("CHF 2.4 bn");
        assertThat(Readings.claims("The file is under review, eight weeks after resubmission."))
                .extracting(claim -> claim.roles().object().orElse(""))
                .contains("eight weeks after resubmission");
    }
}
