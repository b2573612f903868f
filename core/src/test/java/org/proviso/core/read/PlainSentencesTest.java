package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;

/** Plain sentences about what authorities did: what is unanswered or unpaid, promises kept and broken, requests counted, and letters. */
class PlainSentencesTest {
    private static final String LETTER = """
            Letter to the Minister of Housing, Accra

            Dear Minister,

            %s

            Yours sincerely,
            Kofi Mensah
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry has not answered the letter from the fishermen.  | commitment/made
            The treasury has yet to answer the auditors.                  | commitment/made
            Our letters to the ministry remain unanswered.                | commitment/made
            The county has not paid the builders.                         | money/paid
            The council has yet to pay the contractors.                   | money/paid
            The ministry has never paid the firm for the bridge.          | money/paid
            Nothing has been paid since March.                            | money/paid
            """)
    void whatIsUnansweredOrUnpaidIsNegated(String text, String move) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.NEGATED);
    }

    @Test
    void aReportersQuestionIsNoRequest() {
        assertThat(Readings.claims("The ministry has not replied to a request for comment."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor has raised ferry fares despite his promise to freeze them.                  | commitment/broken
            The government raised the tax although it had promised not to.                        | commitment/broken
            The ministry missed the deadline for the report.                                      | commitment/broken
            The army has pulled back from Dilling as it said it would.                            | commitment/fulfilled
            The governor reopened the bus station on Tuesday, as he had pledged to the traders.   | commitment/fulfilled
            The city has yet to build the second pier that it promised the islanders.             | commitment/fulfilled
            """)
    void anActIsHeldAgainstThePromiseBesideIt(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @Test
    void whatWasExpectedIsNoPromise() {
        assertThat(Readings.moves(Readings.claims("The president signed the bill, as expected.")))
                .containsExactly("measure/ordered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Of 57 applications, the agency approved 31.               | waiver/granted | 31 applications
            The agency has received 210 applications and approved 34. | waiver/granted | 34 applications
            The office has rejected 31 requests.                      | waiver/denied  | 31 requests
            Requests approved so far: 34                              | waiver/granted | 34
            """)
    void requestsAreCountedByWhatBecameOfThem(String text, String move, String quantity) {
        Claim claim = Readings.claim(text, move);
        String told = claim.terms()
                .quantity()
                .map(each -> (each.value().toPlainString() + " " + each.unit()).strip())
                .orElse("");
        assertThat(told).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The commission gave Lima until March to mend its budget. | commitment/sought
            The court gave the city until May 3 to draw new maps.    | measure/ordered
            Farmers have until June 1 to register.                   | measure/ordered
            """)
    void aDayIsSet(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @Test
    void whoWritesAndToWhomIsTakenFromTheLetter() {
        Claim claim = Readings.claim(LETTER.formatted("You have not paid us."), "money/paid");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Minister of Housing");
        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo("Kofi Mensah");
        assertThat(claim.modality()).isEqualTo(Modality.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I ask you to pay the families before Easter.",
                "We urge you to lift the ban on night work.",
                "Please send us the list of approved plots by 12 May.",
                "Could you publish the map?"
            })
    void aLetterAsks(String text) {
        Claim claim = Readings.claim(LETTER.formatted(text), "commitment/sought");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Kofi Mensah");
        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo("Minister of Housing");
    }

    @Test
    void twoDemandsOfOneSentenceAreTwo() {
        String text =
                "I ask you to pay the families before Easter and to stop the bulldozers until the court has heard our case.";
        assertThat(Readings.moves(Readings.claims(LETTER.formatted(text))))
                .containsExactly("commitment/sought", "commitment/sought");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please find attached our list.",
                "Please do not hesitate to call.",
                "You can appeal within 30 days."
            })
    void courtesiesAndAdviceAskNothing(String text) {
        assertThat(Readings.claims(LETTER.formatted(text))).isEmpty();
    }

    @Test
    void whoIsFamiliarWithItSaysSo() {
        Claim claim = Readings.claim(
                "The waiver for the clinics was revoked last week, two people familiar with the decision said.",
                "waiver/revoked");
        assertThat(claim.said().speaker().map(Party::name)).contains("two people");
        assertThat(claim.terms().quantity()).isEmpty();
    }
}
