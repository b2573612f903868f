package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom common words and "you" mean, and whom a rule or an exception is said to be for. */
class WhoIsMeantTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/blocked    | Ana Ruiz          | Mayor vetoes curfew. Mayor Ana Ruiz, who took office in May, called it unfair.
            commitment/refused | Ana Ruiz          | Latvia's central bank governor refused on Tuesday to step down. Ana Ruiz, the governor, has a year left.
            commitment/refused | Latvia's central bank governor | Latvia's central bank governor refused on Tuesday to step down. The governor, Ana Ruiz, met the deputy governor, Eva Lind.
            commitment/refused | Norland leader    | Norland leader refuses to sign the treaty. Sourland leader Ana Ruiz was pleased.
            commitment/sought  | House Ethics Committee | The House Ethics Committee met in May. The panel now wants five years of bank records.
            commitment/sought  | Ana Ruiz campaign | Ana Ruiz spoke in Lima on Monday. Her campaign wants the newspaper to release the tape.
            waiver/requested   | Kansa Copper      | Kansa Copper closed its mill. The company applied for a waiver in 2008.
            commitment/made    | European Union    | The EU has frozen the money and on Monday agreed to send monitors.
            """)
    void whoActsIsWhoIsMeant(String move, String actor, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered  | pharmacists     | Gov. Ana Ruiz signed a law in 2015 that lets pharmacists sell the drug without a prescription.
            measure/proposed | governors       | The finance committee will draft a bill obliging governors to stand aside when charged.
            waiver/granted   | Existing grants | Existing grants are exempt.
            waiver/granted   | 14 projects     | The list names 14 projects that have been exempted.
            money/paid       | farmers         | Last year Peru paid farmers $12 billion.
            waiver/denied    | Kansa Copper    | A suspension of the licence of Kansa Copper took effect on 3 May. The environment agency denied the company a permit for a second dam.
            """)
    void towardsWhomIsWhoIsMeant(String move, String counterpart, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().counterparts()))
                .isEqualTo(counterpart);
    }

    @Test
    void theGovernmentIsThatOfTheCountryWhoseBodiesAreNamed() {
        String text =
                "The U.S. Supreme Court met on Monday. The Senate Judiciary Committee and the Justice Department wrote to it. "
                        + "A plane had come from Honduras. The government asked the judge for a stay.";
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/sought").roles().actors()))
                .isEqualTo("United States");
    }

    @Test
    void nobodyIsCalledByADay() {
        String text = "A ministry decree will be published by Friday, said Ana Ruiz.";
        assertThat(Readings.claims(text))
                .allSatisfy(claim ->
                        assertThat(Readings.names(claim.roles().anyActors())).doesNotContain("Friday"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Letter to the Minister of Public Works, Nairobi | Minister of Public Works
            To: Ana Ruiz, mayor                             | Ana Ruiz
            Notice for the tenants                          | ''
            """)
    void whoeverALetterIsWrittenToHasPromised(String first, String actor) {
        String text = first
                + "\n\nWe write on behalf of the tenants. In the meeting of 11 February you promised each family 150,000 shillings."
                + "\n\nYours sincerely,\nKofi Mensah\n";
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/made").roles().actors()))
                .isEqualTo(actor);
    }

    @Test
    void whoIsPairedElsewhereIsSoByASign() {
        String text =
                "Norway and Chile quarrel\n\nNorway imposed a duty of 12 percent on Chile in May. Norway raised the duty on Friday.";
        assertThat(Readings.READER.study(Readings.document(text)))
                .filteredOn(question -> !question.acting())
                .flatMap(CastQuestion::candidates)
                .filteredOn(candidate -> Readings.names(candidate.parties()).equals("Chile"))
                .flatMap(CastQuestion.Candidate::signs)
                .contains("paired=1", "is acted on in its like=1", "of the other's country=no; kind=country");
    }
}
