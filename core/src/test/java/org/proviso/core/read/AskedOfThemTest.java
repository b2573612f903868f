package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;

/** Who is asked, by whom and for what, where the sentence is told from the side of who is asked. */
class AskedOfThemTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orlin Bank has been asked for a list of its branches by the regulator.      | regulator     | Orlin Bank | a list of its branches
            The ministry was asked by the Audit Office for the names of the pilots.     | Audit Office  | ministry   | the names of the pilots
            The envoy was pressed for a date by Peru.                                   | Peru          | envoy      | a date
            Chile is being asked to publish the minutes.                                |               | Chile      | publish the minutes
            Norland was urged to lift the ban on timber.                                |               | Norland    | lift the ban on timber
            Norland has been requested to release the trawlers.                         |               | Norland    | release the trawlers
            Both armies were called upon to leave the valley.                           |               | armies      | leave the valley
            Doctors were begged to return to work by the health minister.               | health minister | Doctors  | return to work
            Residents were urged by the council to boil water.                          | council       | Residents  | boil water
            """)
    void whoIsAskedIsNotWhatIsAskedFor(String text, String actors, String counterparts, String object) {
        Claim claim = Readings.claim(text, "commitment/sought");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo(actors == null ? "" : actors);
        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo(counterparts);
        assertThat(claim.roles().object()).contains(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor of Lima was asked for money by the zoo.            | money/requested  | mayor of Lima | money
            The agency is being asked for permits by forty farms.        | waiver/requested | agency        | permits
            """)
    void moneyAndPermitsAreAskedOfThem(String text, String move, String counterparts, String object) {
        Claim claim = Readings.claim(text, move);
        assertThat(Readings.names(claim.roles().anyCounterparts())).isEqualTo(counterparts);
        assertThat(claim.roles().object()).contains(object);
    }

    @Test
    void whatIsAskedForMayBeTheSubject() {
        Claim claim = Readings.claim("Help has been asked for by Peru.", "commitment/sought");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Peru");
        assertThat(claim.roles().object()).contains("Help");
    }

    @Test
    void whoIsNamedOnlyInWhatIsAskedForDoesNotAsk() {
        Claim claim = Readings.claim(
                "The Finance Ministry was asked for the accounts of the port fund.", "commitment/sought");
        assertThat(claim.roles().anyActors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The operator was told to close the line by the harbour board. | close the line
            The driver was ordered by a court to return the truck.        | return the truck
            The firm was told to return the trucks taken by Peru.         | return the trucks taken by Peru
            The firm was told to return the trucks by the end of May.     | return the trucks by the end of May
            """)
    void whoOrdersIsNoPartOfWhatIsOrdered(String text, String object) {
        assertThat(Readings.claim(text, "measure/ordered").roles().object()).contains(object);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry undertook to transfer GBP 4.1 million to the port.         | port
            The state promised to pay 2 million euros to the fire service of Lima.  | fire service of Lima
            The bank vowed to repay 3 million dollars to the pension fund.          | pension fund
            The ministry promised to send 40 soldiers to the valley.                |
            """)
    void whoIsToHaveTheMoneyIsWhomItIsPromisedTo(String text, String counterparts) {
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/made").roles().counterparts()))
                .isEqualTo(counterparts == null ? "" : counterparts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Skopje "also agreed to release the funds", Mr Kask said.                             | commitment/made | North Macedonia
            Chile accused Peru of lying. "We gave no such undertaking," said Ana Ruiz, an official of Peru's defence ministry. | commitment/made | Peru's defence ministry
            Chile said Peru had promised ships. "We made no such promise," Peru's foreign minister, Ana Ruiz, said. | commitment/made | Peru
            """)
    void whoActsInAQuotationIsNotWhoeverWasNamedLast(String text, String move, String actors) {
        assertThat(Readings.claims(text).stream()
                        .filter(claim -> claim.move().toString().equals(move))
                        .map(claim -> Readings.names(claim.roles().actors())))
                .contains(actors);
    }

    @Test
    void whoSaysSoIsNoPartOfWhatHeSays() {
        Claim denial = Readings.claim(
                "\"We made no such promise,\" Peru's foreign minister, Ana Ruiz, said.", "dispute/denied");
        assertThat(denial.roles().object().orElse("")).doesNotContain("minister");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council was pressed to act by floods.                | commitment/sought
            The farm was ordered to cut its waste by half.           | measure/ordered
            The governor was asked to lift the tax by the summer.    | commitment/sought
            """)
    void whatCannotAskIsNobodyWhoAsks(String text, String move) {
        Claim claim = Readings.claim(text, move);
        assertThat(claim.roles().actors()).isEmpty();
        assertThat(claim.roles().object().orElse("")).contains(move.equals("measure/ordered") ? "by half" : "");
    }

    @Test
    void whatNobodyIsPaidAs() {
        assertThat(Readings.claim("Peru promised to pay wages to the letter of the pact.", "commitment/made")
                        .roles()
                        .counterparts())
                .isEmpty();
    }
}
