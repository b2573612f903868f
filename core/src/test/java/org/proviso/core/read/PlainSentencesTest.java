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
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Congress rejected the bill it had promised to pass.                      | measure/blocked
            The government cancelled the dam that it promised.                       | work/terminated
            The UK imposed sanctions as it pledged £5 million for Kyiv.              | measure/ordered
            The court struck down the ban as the mayor said it would.                | measure/blocked
            The agency fined the firm despite its promise to cooperate.              | measure/ordered
            The government lifted the ban as it had said it would not.               | measure/lifted
            The president arrested the man despite his promise to surrender.         | commitment/made
            """)
    void whatStandsBesideAPromiseNeitherKeepsNorBreaksIt(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text)))
                .contains(move)
                .doesNotContain("commitment/fulfilled", "commitment/broken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry suspended the $5 million that it pledged.        | money/withheld | ACTUAL  | commitment/made
            The ministry has not paid the $5 million as it had promised.  | money/paid     | NEGATED | commitment/made
            The ministry paid the nurses $5 million as it had pledged.    | money/paid     | ACTUAL  | commitment/fulfilled
            """)
    void theActKeepsItsOwnClaim(String text, String move, Modality modality, String beside) {
        Claim claim = Readings.claim(text, move);
        assertThat(claim.modality()).isEqualTo(modality);
        assertThat(claim.terms().quantity()).isPresent();
        assertThat(Readings.moves(Readings.claims(text))).contains(beside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army knows nothing of a deal.",
                "The minister dismissed protesters as thugs.",
                "Hospitals were unaffected by the quake.",
                "Schools remained closed on Monday because of snow.",
                "The mine stayed shut after the crash.",
                "The minister gave up his plan for a holiday.",
                "The president has not responded to the treatment.",
                "The patient has not responded.",
                "The minister has not answered the phone.",
                "We have until noon to find out.",
                "The two firms settled the deal."
            })
    void whatIsNoActOfAnAuthorityIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @Test
    void whoIsFinedForADeadlineBreaksNoPromise() {
        assertThat(Readings.moves(Readings.claims("The regulator fined the bank that missed a deadline.")))
                .containsExactly("measure/ordered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The drug is not subject to a tariff.", "Companies are not subject to the additional duty."})
    void whatIsNotSubjectToADutyIsSpared(String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("waiver/granted");
    }

    @Test
    void reportersRequestsAreOnNoFile() {
        assertThat(Readings.moves(Readings.claims("The ministry denied 12 requests from reporters.")))
                .containsExactly("commitment/refused");
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
    @ValueSource(strings = {"Do not lift the ban.", "Please don't lift the ban."})
    void whatIsNotToBeDoneIsAskedSo(String text) {
        Claim claim = Readings.claim(LETTER.formatted(text), "commitment/sought");
        assertThat(claim.roles().object()).contains("not lift the ban");
    }

    @Test
    void anIdiomOfALetterOnlyAsks() {
        assertThat(Readings.moves(Readings.claims(LETTER.formatted("Could you pick up the tab for the road?"))))
                .containsExactly("commitment/sought");
    }

    @Test
    void whoIsWrittenToSpeaksWhereQuoted() {
        Claim claim = Readings.claim(LETTER.formatted("\"We will cut the budget,\" you said."), "money/cut");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Minister of Housing");
    }

    @Test
    void aFurtherDemandIsMadeOfTheSame() {
        String text = "The union demanded that the ministry pay nurses by May and that it publish the plan.";
        assertThat(Readings.claims(text))
                .hasSize(2)
                .allSatisfy(claim ->
                        assertThat(Readings.names(claim.roles().counterparts())).isEqualTo("ministry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Letter to Congress warns of aid cuts\n\nPlease send the list.",
                "Letter to Congress Warns of Cuts\n\nPlease send the list.",
                "Hello Kitty lawsuit\n\nPlease send the list.",
                "Dear reader,\n\nPlease send the list.",
                "Letter to the editor\n\nPlease send the list.\n\nYours,\nAna Ruiz"
            })
    void newsIsNoLetter(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("commitment/sought");
    }

    @Test
    void aTitleNamesWhoWrites() {
        Claim claim = Readings.claim(
                "Letter of the Zambia Nurses Union\n\nDear Minister,\n\nPlease publish the list.\n\nYours,\nJane Phiri\n",
                "commitment/sought");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Zambia Nurses Union");
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
