package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Modality;

/** The words of public acts in sport, nature and at table, and rules of which a sentence tells the end. */
class OtherFieldsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chelsea are nearing a deal for the Lowland striker.",
                "Arsenal are close to an agreement to sign the winger.",
                "The singer is nearing a deal with a label.",
                "The team is under pressure to win its next match.",
                "The coach is under pressure to drop the captain.",
                "Three species were removed from the red list.",
                "The bird was taken off the red list.",
                "At the inn a waiter moved that chairs be set outside.",
                "The referee turned back the bill.",
                "The programme took 3 million people out of poverty.",
            })
    void noPublicActIsTold(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru is nearing a deal with Chile on fish.     | arrangement/concluded
            Peru is under pressure to lift the ban.        | commitment/sought
            The bank was taken off the red list.           | measure/lifted
            The senator moved that the bill be read.       | measure/proposed
            The Senate turned back the bill.               | measure/blocked
            The army took 300 people out of the village.   | count/reported
            """)
    void thePublicActIs(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland repealed a law that bans fireworks.                     | measure/lifted
            Parliament scrapped an act which requires owners to register.   | measure/lifted
            The court struck down a rule that prohibits night fishing.      | measure/blocked
            Voters rejected a measure that bans fireworks.                  | measure/blocked
            """)
    void whatARuleSaidThatIsGoneIsNotInForce(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru passed a law that bans fireworks.",
                "Chile has a law that bans fireworks.",
                "The court upheld Peru's law that bans fireworks.",
            })
    void whatARuleSaysThatStandsIs(String text) {
        assertThat(Readings.claims(text))
                .anyMatch(claim -> claim.move().toString().equals("measure/ordered")
                        && claim.roles().object().orElse("").equals("fireworks"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By the end of May, 1.55 million euros had come in.  | money/paid        | ACTUAL
            The joint agency never came into being.             | work/started      | NEGATED
            The tax on sugar never came into being.             | measure/ordered   | NEGATED
            """)
    void whatComesInAndWhatDoesNotComeAboutIsTold(String text, String move, Modality modality) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The fund came in for criticism.", "The money came in handy."})
    void whatComesInOtherwiseIsNotPaid(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The judge refused to lift a decree that bans marches.",
                "The senate did not scrap an act that bans gambling.",
                "Chile failed to revoke a decree that bans imports.",
                "The house voted down a bid to repeal an act that bans whaling.",
                "The minister tried to end a rule that bans kites.",
                "The mayor promised to repeal the rule which forbids dogs.",
            })
    void whatARuleSaysThatIsNotEndedIsInForce(String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains("measure/ordered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The team of envoys is close to a deal with Peru.                        | arrangement/concluded
            The band of fighters is close to a truce deal.                          | arrangement/concluded
            Chile is close to a deal with Peru, a referee of the pact said.         | arrangement/concluded
            Chile takes Peru off its travel red list, to the joy of whale watchers. | measure/lifted
            The team from the office is under pressure to lift the tax.             | commitment/sought
            The player who sits in the senate moved that the fee be cut.            | measure/proposed
            """)
    void aWordOfSportThatDoesNotActHidesNoPublicAct(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }
}
