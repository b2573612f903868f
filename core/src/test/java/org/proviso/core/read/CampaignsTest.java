package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Modality;

/** News of campaigns and of private persons: what is promised or proposed there, and what only looks like an act. */
class CampaignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // private persons, and what one person pays
                "Campaign manager Marta Quell has spent $900,000 on posters.",
                "Lena Farrow, 44, of Dayton, has suspended the project.",
                "Marta Quell gave $40 to the fair.",
                // reporters want to know
                "Columnist Marta Quell urged the White House to resign itself to defeat.",
                "The senator was asked about the wall.",
                "The governor was pressed on why he had left.",
                // votes, delegates, crowds
                "She won by 2,100 votes.",
                "He told about 3,000 people that he was tired.",
                "Delegates from his own county cheered.",
                "She counts the votes needed to reach the final.",
                // talk, outcomes
                "The governor began boasting about his cat.",
                "The senator continued to argue with her rivals.",
                "By then Mayor Ana Ruiz will have held six contests.",
                // somebody who is not known
                "\"I promised my husband that it would be for a month.\"",
                "\"I refuse to call her that.\"",
                // words that only look like others
                "The clinic ran out of beds.",
                "The mayor voted for Bill Carter.",
                "The senator dislikes the mayor's false claims.",
                "The senator dreams of making public gardens merrier.",
                "Nobody is joining them.",
            })
    void noActOfAnAuthority(String text) {
        assertThat(Readings.moves(Readings.claims(text))).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "We are going to build a canal," Senator Ana Ruiz said.                | commitment/made
            Governor Ana Ruiz said that she would double the patrols.              | commitment/made
            Senator Ana Ruiz said that she would release her tax returns.          | commitment/made
            Voters laughed at Ana Ruiz's plan to tax salt.                         | measure/proposed
            He keeps mocking Ana Ruiz's plan to quickly ban salt.           | measure/proposed
            The senator calls for $2 billion in grants.                      | money/requested
            The president nominated a judge.                                       | measure/proposed
            The state filed a complaint against the ministry.                      | measure/blocked
            """)
    void whatIsPromisedOrProposed(String text, String move) {
        assertThat(Readings.claim(text, move)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor Ana Ruiz said that she would ban salt.          | measure/ordered
            Governor Ana Ruiz said that she would end the patrols.   | work/terminated
            """)
    void whatOneWillOrderOrEndIsPlanned(String text, String move) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor's proposal to ban salt met laughter.   | measure/proposed
            The mayor proposes closing the mine.             | measure/proposed
            """)
    void theProposalTellsWhatIsProposed(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).as(text).containsExactly(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor Ana Ruiz has spent $900,000 on flood gates.                          | money/paid
            Lena Farrow, 44, of Dayton, promised to repeal the tax.                      | commitment/made
            The council lifted the ban. Only the mayor had wanted to keep it in force.    | measure/lifted
            The council passed a curfew in May. It suspended it in June.                  | measure/suspended
            The president may delegate to the secretary the function.                     | measure/ordered
            """)
    void whatStaysAnAct(String text, String move) {
        assertThat(Readings.claim(text, move)).isNotNull();
    }
}
