package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

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
            commitment/made    | Ana Ruiz          | The Executive Mayor, Cllr Ana Ruiz, met growers. The Executive Mayor promised to pay.
            commitment/made    | Mayor             | In 2019 the Mayor, Ana Ruiz, met growers. The Mayor promised to pay.
            commitment/made    | Mayor             | The Mayor, Ana Ruiz, met growers. Later the Mayor, Carlos Diaz, met them. The Mayor promised to pay.
            commitment/made    | Mayor             | The Mayor, Ana Ruiz, who resigned in 2020, was replaced. The Mayor promised to pay.
            commitment/made    | Mayor             | The Mayor, Ana Ruiz, formerly of the bank, met growers. The Mayor promised to pay.
            commitment/refused | Netherlands       | Dutch growers went to court on Monday. The judge heard that the State has refused to pay.
            commitment/refused | State             | Dutch and Chilean growers went to court on Monday. The judge heard that the State has refused to pay.
            waiver/requested   | Kansa Copper      | Kansa Copper closed its mill. The company applied for a waiver in 2008.
            commitment/made    | European Union    | The EU has frozen the money and on Monday agreed to send monitors.
            money/withheld     | US president      | The US president suspended aid. Peru's president Ana Ruiz objected.
            measure/ordered    | Texas governor    | The Texas governor signed the law. Gov. Ana Ruiz of Ohio objected.
            measure/ordered    | Ana Ruiz          | The Ohio governor signed the law. Gov. Ana Ruiz of Ohio was pleased.
            measure/blocked    | Peru's foreign minister | Peru's foreign minister blocked the sanctions. Foreign Minister Eva Lind of Norway protested.
            commitment/made    | Peru's finance minister | Peru's finance minister promised $3 million. Norwegian Finance Minister Eva Lind objected.
            commitment/made    | Ana Ruiz          | Peru's finance minister promised $3 million. Peruvian Finance Minister Ana Ruiz spoke.
            measure/ordered    | director of the FBI | The director of the FBI ordered a review. CDC director Eva Lind agreed.
            measure/blocked    | Senate majority leader | The Senate majority leader blocked the bill. Peru's leader Ana Ruiz objected.
            money/withheld     | US ambassador     | The US ambassador suspended aid. Ambassador Eva Lind objected.
            money/withheld     | minister          | A minister suspended the subsidy. Finance Minister Ana Ruiz objected.
            work/stopped       | chamber           | The Senate voted. In Paris, the chamber suspended the session.
            work/stopped       | Sida              | Sida stopped all deliveries to 212 clinics.
            commitment/refused | Sida              | Sida rejected a request for funds.
            money/paid         | Peru              | Chile's army met Peruvian Defence Minister Ana Ruiz. Peru's foreign minister said that his country would pay for the ships.
            money/paid         | Peru              | Chile's ships waited. Peruvian Defence Minister Ana Ruiz said her government would pay for the ships.
            commitment/made    | Norway            | Chile and Chile's army waited. Norwegian Prime Minister Eva Lind spoke. Eva Lind's cabinet promised to pay.
            commitment/sought  | Lima City Council | The Lima City Council met on Monday. Instead, members asked the mayor to wait.
            commitment/sought  | Supreme Court of Norland | The Supreme Court of Norland met on Monday. The justices asked the minister to wait.
            commitment/sought  | Members           | The union met on Monday. Members asked the mayor to wait.
            arrangement/ended  | Chile; Peru       | Chile and Peru met on Monday. Neither side has renounced the treaty.
            commitment/sought  | Ana Ruiz          | Governor Ana Ruiz lost. Her lawyers asked the court to count again.
            dispute/denied     | Ana Ruiz          | Ana Ruiz spoke on Monday. Ruiz's office denied that anybody had been paid.
            dispute/denied     | Ministry of Health | A spokesman for the Ministry of Health denied that anybody had been paid.
            commitment/sought  | Ana Ruiz          | Kofi Mensah's own congressman, Democrat Ana Ruiz, has begged the mayor to wait.
            money/approved     | ''                | A bill that the Senate passed in June sets aside $300 million for Chile.
            measure/ordered    | city council      | By six votes to one the city council banned the sale of coal.
            measure/ordered    | court in the Georgian city of Kutaisi | A court in the Georgian city of Kutaisi ordered the sale of the mill.
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
    void whoeverServesSomebodyStaysWhoSaysIt() {
        Claim claim = Readings.claim(
                "Ana Ruiz spoke on Monday. Ruiz's office denied that anybody had been paid.", "dispute/denied");
        assertThat(claim.said().speaker()).map(Party::name).hasValue("Ruiz's office");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/withheld  | Kenya      | Kenya's president spoke. The Pentagon said it was sending troops. The Pentagon added nothing. The government froze fuel subsidies.
            measure/lifted  | Hungary    | The European Commission warned Hungary. The Bundestag voted. The government lifted the ban on exports.
            measure/ordered | government | The IRS and the Pentagon stopped. In Lagos, the government banned protests.
            measure/ordered | United States | The IRS and the Pentagon stopped. In May, the government banned protests.
            """)
    void aNamedCountryGoesBeforeTheBodiesOfAnother(String move, String actor, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo(actor);
    }

    @Test
    void aRequestThatIsDeniedIsItsAskers() {
        String text =
                "The ministry of Peru waived the duty for the Norland Seamen's Union. A request of the Lima Trade Chamber for the same waiver was denied.";
        assertThat(Readings.names(Readings.claim(text, "waiver/denied").roles().anyCounterparts()))
                .isEqualTo("Lima Trade Chamber");
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/sought").roles().anyCounterparts()))
                .doesNotContain("Seamen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Letter of the Norland Nurses Union to the Ministry of Health | Norland Nurses Union
            Nurses and allowances                                        | ''
            """)
    void whoeverWritesAsks(String title, String actor) {
        String text = title
                + "\n\nTo: Minister of Health Elias Banda\n\nWe demand that the Ministry pay the allowances. We also ask the Minister to publish the audit report.";
        assertThat(Readings.claims(text))
                .filteredOn(claim -> claim.roles().object().orElse("").contains("audit"))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(Readings.names(claim.roles().anyActors())).isEqualTo(actor));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ministry of Trade   | The Ministry of Trade halted grain sales. Ministry of Trade officials said so. The Ministry of Trade was firm. The Ministry of Finance will lose money. Farmers were angry. The ministry extended the ban.
            Ministry of Finance | The Ministry of Trade halted grain sales. The Ministry of Finance objected. The ministry extended the ban.
            Ministry of Trade   | The Ministry of Trade halted grain sales. The ministry extended the ban.
            Ministry of Trade   | The Ministry of Trade halted grain sales. The Ministry of Finance objected. The trade ministry extended the ban.
            ministry            | Envoys of the Ministry of Trade met those of the Trade Union of Ports. Farmers met the Ministry of Trade. Aides of the Ministry of Finance waited. Nobody spoke. The ministry extended the ban.
            """)
    void theMinistryIsTheOneThatTheTextTellsOf(String actor, String text) {
        assertThat(Readings.claims(text))
                .filteredOn(claim -> claim.evidence().exact().contains("extended"))
                .last()
                .satisfies(claim ->
                        assertThat(Readings.names(claim.roles().actors())).isEqualTo(actor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Friday the Supreme Court upheld the ban. The ban took effect on Monday.",
                "The High Court struck down the levy on salt. The levy was raised to 12 percent in May.",
                "Traders challenged the ban in court. The ban was extended until June."
            })
    void whoRulesOnAMeasureOrChallengesItDidNotMakeIt(String text) {
        assertThat(Readings.claim(text, "measure/ordered").roles().anyActors()).isEmpty();
    }
}
