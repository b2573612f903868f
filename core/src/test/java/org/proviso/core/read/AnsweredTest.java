package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;

/** What came of a demand: it was done, in a clause of the same sentence, or nobody has answered. */
class AnsweredTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry demanded accounts from the fund, which the fund submitted on 20 May.  | fund       | ministry  | accounts from the fund
            The regulator asked for a list of branches, which Orlin Bank supplied on 3 June.   | Orlin Bank | regulator | a list of branches
            Chile urged Peru to hand over the files, which it did on Monday.                   | Peru       | Chile     | hand over the files
            The court ordered the files to be sent to Lima, which the ministry did on 5 June.  | ministry   | court     | the files
            """)
    void whoHandsInWhatWasAskedForHasDoneIt(String text, String who, String towards, String object) {
        Claim claim = Readings.claim(text, "commitment/fulfilled");
        assertThat(claim.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(Readings.names(claim.roles().actors())).isEqualTo(who);
        assertThat(Readings.names(claim.roles().anyCounterparts())).isEqualTo(towards);
        assertThat(claim.roles().object()).contains(object);
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("money/requested", "work/started");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The auditors asked for the list that the bank submitted in May.",
                "The mayor ordered a curfew, which the council did not like.",
                "The union demanded the arrears, which the ministry paid on 3 May.",
            })
    void whatSaysWhichThingIsMeantIsNoAnswer(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("commitment/fulfilled");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The committee requested the minutes, which the board has not yet provided.          | commitment/fulfilled | board    | committee
            The nurses' letter to the ministry went unanswered.                                 | commitment/made      | ministry | nurses
            Peru's request to Chile for ships remains unanswered.                               | commitment/made      | Chile    | Peru
            The farmers are still waiting for a reply from the ministry.                        | commitment/made      | ministry | farmers
            The council is still waiting for an answer to its request for 4 million euros.      | commitment/made      |          | council
            Four letters to the harbour board have been left without an answer.                 | commitment/made      | harbour board |
            The appeal of the nurses went unheeded.                                             | commitment/made      |          | nurses
            The union has had no response to its demand for a pay rise.                         | commitment/made      |          | union
            The ministry never replied to the letter.                                           | commitment/made      | ministry |
            """)
    void nobodyHasAnswered(String text, String move, String who, String towards) {
        Claim claim = Readings.claim(text, move);
        assertThat(claim.modality()).isEqualTo(Modality.NEGATED);
        assertThat(Readings.names(claim.roles().actors())).isEqualTo(who == null ? "" : who);
        assertThat(Readings.names(claim.roles().anyCounterparts())).isEqualTo(towards == null ? "" : towards);
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("waiver/pending");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill is waiting for an answer to its application.   | waiver/pending
            """)
    void anApplicationIsUndecided(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ministry never replied to a request for comment."})
    void whatReportersAskIsNotTold(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council asked the ministry to lift the ban, which the ministry shared with the press.",
                "The court asked the fund for a sum, which the fund had returned to its donors in 2003.",
                "The judge asked for a letter, which it had lodged abroad.",
                "Peru demanded ships from Chile, which Chile supplied to its neighbour.",
                "The senate requested a report, which the army gave to reporters.",
            })
    void whatIsHandedElsewhereOrBeforeIsNoAnswer(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("commitment/fulfilled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The farm waits for an answer on its licence.",
                "The port waits for an answer from the ministry on its exemption request.",
                "The petition for a permit waits for an answer.",
                "The licence application has had no answer.",
                "The farm has had no answer to its request for an exemption.",
            })
    void whoWaitsForAPermitIsUndecided(String text) {
        assertThat(Readings.moves(Readings.claims(text)))
                .contains("waiver/pending")
                .doesNotContain("commitment/made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army never responded to the raid.",
                "Chile never responded in kind.",
                "The mayor never answered the telephone.",
                "The government never answered for its crimes.",
                "The door bell went unanswered.",
                "Fans wait for an answer from the club.",
            })
    void whatAsksNothingIsNotLeftUnanswered(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("commitment/made", "waiver/pending");
    }

    @Test
    void whoDoesNotReplyIsNotWhoAsked() {
        Claim claim = Readings.claim("The letter was left without an answer from the ministry.", "commitment/made");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("ministry");
        assertThat(claim.roles().anyCounterparts()).isEmpty();
    }
}
