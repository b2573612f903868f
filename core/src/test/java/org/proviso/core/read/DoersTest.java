package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts that are claims because of who does them, whatever they are done to. */
class DoersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The regulator ordered the deletion of the photos.             | measure/ordered
            Norway fined the company 1.1 million kroner.                  | measure/ordered
            Turkish troops have kept the old town closed since 1974.      | measure/ordered
            The legislature stripped the clerk of his powers.             | measure/lifted
            A judge sided with the tenants.                               | measure/blocked
            A federal judge threw out the zone.                           | measure/blocked
            The Ninth Circuit reinstated the ban.                         | measure/upheld
            The judge told the agency to reinstate the grants.            | measure/ordered
            Norway left the whaling commission in 1952.                   | arrangement/ended
            Sweden gave 10 million kronor to a mine-clearing group.       | money/paid
            The Peruvian government hacked computers at the bank.         | work/started
            Local officials are ignoring the panel.                       | commitment/refused
            A judge intervened in March.                                  | measure/blocked
            """)
    void anAuthorityOrCourtDoesIt(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz ordered the lobster.",
                "The chef fined the waiter a week of tips.",
                "Her uncle sided with the tenants.",
            })
    void anybodyElseDoesNot(String text) {
        assertThat(Readings.moves(Readings.claims(text))).noneMatch(move -> move.startsWith("measure/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz left the garden commission.",
                "Her uncle gave 300 kronor to a choir.",
                "The guild fought for a share.",
                "The choir held a rally in Lima.",
                "The roses need rain.",
                "The chef made a bid for fame.",
            })
    void noRowTakesItFromAnybody(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    /** An inquiry that was made has been started and is over; one that is being made goes on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The police investigated the fire in 2019.             | work/started
            The ministry has investigated the fire.               | work/started
            The police are investigating the fire.                | work/continuing
            The ministry was investigating the fire.              | work/continuing
            The ministry looked into the sale of the yard.        | work/started
            They disputed the ministry's investigation.           | work/continuing
            """)
    void anInquiryIsMadeOrGoesOn(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    /** What stands under the object's preposition is not what the verb counts. */
    @Test
    void aNumberOfOtherThingsIsNoCountOfTheAct() {
        assertThat(Readings.moves(Readings.claims("Norway introduced checks at 19 crossings on Friday.")))
                .containsExactly("work/started");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The farm bill expired two years ago.                  | measure/lifted
            Two contracts with county jails lapsed last month.    | arrangement/ended
            The judge fined the firm $900 a day.                  | measure/ordered
            The mayor fired him.                                  | work/terminated
            The state mailed $3 million to growers in May.        | money/paid
            The panel issued subpoenas to the mill.               | measure/ordered
            The council made the fee permanent.                   | measure/ordered
            Kentucky lent three helicopters.                      | work/started
            The state will let the subsidy lapse.                 | money/cut
            The treaty limits members to two fairs.               | measure/ordered
            The king opted out of the debate.                     | commitment/refused
            It obliges mills to report every spill.               | measure/ordered
            Police held up the convoy for a day.                  | work/stopped
            """)
    void familiesTakeTheirOtherObjects(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @Test
    void aCourtThatAsksDoesNotOrder() {
        assertThat(Readings.moves(Readings.claims("The judge urged the ministry to settle.")))
                .contains("commitment/sought");
    }
}
