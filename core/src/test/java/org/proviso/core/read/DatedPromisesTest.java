package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;

/** Promises by a day without a word of promising. */
class DatedPromisesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Ministry of Transport expects to reopen the bridge on 30 June.              | Ministry of Transport | reopen the bridge on 30 June
            The council aims to have every house repaired by the end of June.               | council               | have every house repaired by the end of June
            The municipality gives 6 June as the day for the remainder.                     | municipality          | the remainder
            The Housing Agency put the date for the last returns at 14 May.                 | Housing Agency        | the last returns
            The agency set the target date for the reopening of the port on 1 July.         | agency                | the reopening of the port
            The ministry has set itself 30 June to rebuild the school.                      | ministry              | rebuild the school
            Families return home not later than 30 April, the municipality says.            | municipality          | return home not later than 30 April
            The mayor says all 40 families will be back by 30 April.                        | mayor                 | back by 30 April
            The minister said that every pupil would be back in a classroom by 5 May.       | minister              | back in a classroom by 5 May
            """)
    void whatAnAuthorityTellsOfADayIsItsPromise(String text, String actor, String object) {
        Claim promise = Readings.claim(text, "commitment/made");
        assertThat(Readings.names(promise.roles().anyActors())).isEqualTo(actor);
        assertThat(promise.roles().object()).contains(object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residents hope to sleep in their own beds by 31 March.",
                "Many expect the bridge to reopen on 30 June.",
                "A resident said that families would be home by 5 May.",
                "Forecasters say that everyone will see rain by 5 May.",
                "The mayor said that everyone would be buried by 1 May.",
                "Nurses will picket until 1 May, the ministry says.",
                "Pupils must be vaccinated by 1 May, the ministry says.",
                "The ministry says that pilgrims queue until 31 March.",
                "The ministry says that visitors eat most before the end of May.",
                "The minister said everyone remembers that Orlin was rich before 3 May 1945.",
                "They will be weeping by 1 May, the mayor said of his critics.",
                "Farmers will return their forms by 1 May, the ministry says.",
                "The ministry expects Peru to reopen the bridge on 30 June.",
                "The police gave 6 June as the date of his birth.",
                "The agency gave 6 June as the day for the eclipse.",
                "The government named 30 June as a day of prayer.",
                "The court fixed the deadline for objections at 30 June.",
                "The court put the date for payment of the fine at 30 June.",
                "Party leaders named 30 June as the date for a march.",
                "The ministry expects to receive 400 applications by 1 May.",
                "The bank expects prices to fall by 1 May.",
                "The ministry does not expect to reopen the bridge on 30 June.",
                "People familiar with the plan say that families will be home by 5 May."
            })
    void whatOthersHopeOrForeseeIsNone(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("commitment/made");
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.modality() == Modality.ACTUAL
                        && claim.move().toString().equals("measure/lifted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Water Board has until 9 May to restore the supply."})
    void whatSomebodyHasUntilADayToDoIsNotDone(String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("measure/ordered");
    }
}
