package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;

/** Whom sentences mean, and what the words around a trigger make of it. */
class RolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered       | Peru                | The curfew was imposed by Peru on Monday.
            measure/lifted        | Oman                | Oman agreed with the firm and lifted the ban.
            measure/lifted        | Ghana               | Ghana has decided to lift the ban.
            waiver/granted        | Brazil              | The waiver that Brazil granted in May was welcome.
            work/started          | Kenya; Uganda       | Kenya and Uganda deployed troops to the lake.
            measure/lifted        | Angela Ruiz         | Mark Lowe met Angela Ruiz on Monday. She lifted the ban.
            measure/lifted        | Mark Lowe           | Mark Lowe met Angela Ruiz on Monday. He lifted the ban.
            arrangement/concluded | Chile; Peru         | Chile and Peru held talks in May. They signed a treaty on water.
            arrangement/concluded | Chile; Peru         | Chile and Peru held talks. After a week the two sides signed a treaty.
            measure/blocked       | Ana Ruiz            | Ana Ruiz, the mayor of Lima, said no. The mayor vetoed the bill.
            measure/ordered       | Pope Francis        | Pope Francis issued a decree. The decree bans the sale of salt.
            measure/ordered       | Thailand            | Thai law forbids the use of drones.
            commitment/sought     | Ana Ruiz            | The delay is owed to Ana Ruiz's intent to secure further assurances from Peru.
            measure/lifted        | Peru                | The Peruvian government fell in May. The new government lifted the ban.
            measure/ordered       | Sweden              | Sweden said that it had imposed a ban on salt.
            measure/lifted        | Angela Ruiz         | Angela Ruiz met Nina Lowe. Nina Lowe was told by Angela Ruiz that she lifted the ban.
            arrangement/concluded | Chile; Peru         | Chile waited. Peru waited too. In May the two neighbours signed a treaty.
            waiver/requested      | Harbour Relief Fund | Harbour Relief Fund was founded in 2009. The fund has applied for a waiver.
            arrangement/concluded | ''                  | Kenya drafted a treaty in May. Only 27 have ratified the treaty.
            commitment/sought     | Peru                | Peru, which borders the lake on three sides, called on the soldiers to show restraint.
            commitment/sought     | Mark Lowe           | Governor Mark Lowe, whose state has many farms, called on the minister to apologize.
            measure/ordered       | army                | Schools held classes again after a two-day closure ordered by the army.
            money/approved        | city council        | The city council voted to set aside $185,000 for legal fees.
            measure/ordered       | Lowe                | NAIROBI, Nov. 3 (Reuters) - Mayor Lowe banned plastic bags.
            """)
    void theActorIsWhoeverTheWordsMean(String move, String actors, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo(actors);
    }

    @Test
    void theGovernmentIsThatOfTheCountryThatActs() {
        List<Claim> claims = Readings.claims(
                "Sweden halts aid to Mali. Sweden is halting aid to Mali, the government said on Wednesday.");
        assertThat(claims.getLast().said().speaker().map(Party::name)).contains("Sweden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/paid            | Kenya               | In Kenya, where Chile paid 40 million euros for patrols, the rains came late.
            waiver/granted        | Japan               | Japan does so under an exemption for research.
            commitment/sought     | Mark Lowe           | Senator Ana Ruiz told Governor Mark Lowe that the county wanted the road open.
            commitment/made       | Peru                | Peru ran out of gas in May. Chile promised firewood.
            commitment/made       | reporters           | Governor Ana Ruiz pledged to speak to reporters.
            commitment/made       | over-65s            | Kenya had pledged to vaccinate most of the over-65s by May.
            commitment/made       | Mark Lowe           | Mark Lowe told all he knew. Kenya agreed not to charge him.
            commitment/made       | Quispicanchi        | Ana Ruiz, the governor, vowed to compensate Quispicanchi.
            commitment/made       | party nominee       | Governor Ana Ruiz pledged to back the party nominee.
            commitment/sought     | Glimmera            | Peru fined the start-up Glimmera in May. Kenya asked the company to explain it.
            commitment/sought     | Houston             | Peru gave Houston a grant. On Thursday the ministry gave the city 30 days to scrap the ordinance.
            commitment/sought     | NATO                | The leaders of NATO met in May. Peru asked the alliance not to leave a gap.
            commitment/sought     | Bob Lindt           | Sheriff Bob Lindt shut the jail. Mayor Ana Ruiz urged the sheriff to reconsider.
            measure/proposed      | Mark Lowe           | President Ana Ruiz nominated Mark Lowe.
            work/continuing       | Ana Ruiz            | Ana Ruiz, the mayor, is ill. The ministry goes on with its investigation into her use of a van.
            waiver/granted        | thirty trawlers     | The permits that Peru granted to thirty trawlers lapsed.
            dispute/denied        | Mark Lowe           | The dam has a leak, Mark Lowe said. The energy ministry of Peru maintains that there was no leak.
            commitment/refused    | allies              | Peru has ruled out new tariffs on allies.
            measure/ordered       | settlers            | Peru imposed a ban on settlers.
            measure/ordered       | migrants            | The law requires migrants to register with the state.
            waiver/granted        | Cuba                | The ministry of Spain granted a licence for Cuba.
            commitment/refused    | Ana Ruiz            | Kenya rejected Senator Ana Ruiz's offer.
            work/started          | refugees            | Kenya expelled refugees.
            arrangement/concluded | Peru                | Chile signed a treaty with Peru.
            arrangement/proposed  | Peru                | Chilean lawmakers oppose the proposed Chile-Peru treaty.
            measure/ordered       | clinics             | The law requires clinics to keep records.
            measure/ordered       | nurses; teachers    | By law, nurses and teachers must register with the state.
            measure/ordered       | Member State        | No Member State shall expel a refugee.
            commitment/made       | migrants            | Kenya has pledged to expel all migrants by May.
            commitment/made       | Peru                | Kenya has promised to take in 400 migrants from Peru.
            commitment/sought     | Chile               | Chile raised the levy on salt, and Peru seeks talks.
            commitment/refused    | Peru                | Peru asked Chile to open the port, but Chile refused.
            waiver/granted        | Harbour Relief Fund | Harbour Relief Fund applied for two waivers. One was granted in May.
            money/withheld        | Kenya               | The senate suspended Kenya's aid.
            commitment/sought     | Angela Ruiz         | Angela Ruiz met Vice President Mark Lowe. President Angela Ruiz left. \
            Kenya urged the president to lift the ban.
            arrangement/operating | Chile; Peru         | Kenya increased cooperation with the navies of Chile and Peru.
            waiver/granted        | bakeries            | A judge exempted bakeries from the ban.
            waiver/granted        | bell-ringers        | Peru granted an exception for bell-ringers.
            waiver/granted        | Ana Ruiz            | Ana Ruiz was granted a waiver.
            measure/ordered       | grid operator       | Peru has forbidden its grid operator to buy coal.
            commitment/made       | senators            | Ana Ruiz told senators that she would call a vote in May.
            measure/ordered       | settler             | Peru imposed a settler ban.
            commitment/refused    | Chile               | Peru rejected an offer from Chile.
            measure/ordered       | Mark Lowe           | Mark Lowe left the office in May. Peru banned him from the port.
            measure/ordered       | six mills           | Peru imposed sanctions on six mills.
            waiver/granted        | Lamu clinic         | The ministry accorded the Lamu clinic an exemption.
            waiver/granted        | two smaller firms   | The mines ministry gave two smaller firms temporary permits.
            waiver/denied         | port                | The department denied the port a waiver.
            money/paid            | trust               | The ministry paid the trust 3 million euros.
            money/withheld        | clinics             | The treasury owes the clinics $3 million.
            waiver/revoked        | eleven mining companies | Zambia has stripped eleven mining companies of their licences.
            money/paid            | ''                  | The programme received $4 million from the ministry.
            measure/ordered       | anyone              | Peru has banned anyone with a drone from the port.
            measure/lifted        | large banks         | Peru dropped a bill to make large banks hold more capital.
            measure/proposed      | banks               | Ana Ruiz proposed a law that would dismantle banks.
            work/started          | two mills           | The regulator has opened proceedings against two mills.
            measure/upheld        | inmates             | The court rejected a challenge from inmates.
            commitment/sought     | member states       | Peru has asked member states for tents.
            commitment/sought     | Marchers            | Marchers filled the square, and the mayor asked them to go home.
            waiver/denied         | Mark Lowe           | Mark Lowe wept in May. Governor Ana Ruiz has denied him a reprieve.
            commitment/sought     | Chile               | Chile drafted a law. Chile's farmers like it. Peru told it to rewrite the law.
            commitment/refused    | Mark Lowe           | Mark Lowe asked for time. Judge Ana Ruiz rejected his request.
            dispute/denied        | Gull                | She rejected a claim in the Gull that the port would be shut.
            dispute/denied        | Mark Lowe           | Peru has frozen the aid, Mark Lowe said. The ministry denied that.
            commitment/refused    | Ana Ruiz            | Ana Ruiz proposed a ban on salt. The ministry balked.
            commitment/sought     | Chile               | Peru wrote to Chile requesting a delay.
            money/approved        | dairy farmers       | Peru approved $4 million in emergency aid for dairy farmers.
            work/stopped          | Chile               | The halt of Coast Guard patrols in Chile was a mistake.
            commitment/sought     | Chile               | Peru has demanded Chile's records.
            waiver/returned       | Chile               | Peru has returned Chile's application to waive the fee.
            measure/blocked       | Chile               | A judge ruled that Chile's levy violated the constitution.
            work/started          | Ana Ruiz            | Peru extradited Ana Ruiz to Chile.
            work/terminated       | Ana Ruiz            | The ministry ended its investigation of Ana Ruiz's emails.
            """)
    void theCounterpartIsWhomItConcerns(String move, String counterparts, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().anyCounterparts()))
                .isEqualTo(counterparts);
    }

    @Test
    void whomAThingConcernedIsRemembered() {
        Claim last = Readings.claims("Peru imposed a ban on settlers. In May Peru lifted the ban.")
                .getLast();
        assertThat(last.move().toString()).isEqualTo("measure/lifted");
        assertThat(Readings.names(last.roles().anyCounterparts())).isEqualTo("settlers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered | Donald Trump imposed a curfew in the United States.
            measure/lifted  | Peru lifted the ban after Mark Lowe had left.
            count/reported  | The ministry counted 40 deaths in May, according to Chile.
            measure/lifted  | Peru broadened the ban on salt in May. Peru lifted it.
            dispute/denied  | Kenya denied the report that it paid Uganda.
            measure/ordered | Peru imposed a ban on certain weapons.
            waiver/granted  | Peru granted a waiver for equipment.
            """)
    void nobodyIsTheCounterpartWhoOnlyStandsNear(String move, String text) {
        assertThat(Readings.claim(text, move).roles().counterparts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/blocked   | A judge blocks the blanket suspension of foreign aid. | the blanket suspension of foreign aid
            measure/blocked   | The cut in school funds was overturned by a court.    | The cut in school funds
            """)
    void whoStopsAnEndDoesNotBringItAbout(String move, String text, String object) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
        assertThat(Readings.claim(text, move).roles().object()).contains(object);
    }

    @Test
    void whoCriticisesAnActHasNotDoneIt() {
        Claim claim = Readings.claim("Chile criticised the suspension of tariffs.", "measure/suspended");
        assertThat(claim.roles().actors()).isEmpty();
    }

    @Test
    void whatSaysNothingIsNoObject() {
        Claim claim = Readings.claim("What Mexico agreed to is not known.", "commitment/made");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Mexico");
        assertThat(claim.roles().object()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arrangement/concluded | The two neighbours signed a treaty in May.
            arrangement/concluded | The 12-member union signed a treaty in May.
            measure/blocked       | Seven senators blocked the bill.
            measure/ordered       | By law, herders over the age of 70 must register with the state.
            """)
    void whatCountsWhoActsIsNoAmount(String move, String text) {
        assertThat(Readings.claim(text, move).terms().quantity()).isEmpty();
    }

    @Test
    void ofAChangeTheAmountIsWhatItComesTo() {
        Claim claim = Readings.claim("Kenya raised the levy from 20 percent to 35 percent.", "measure/ordered");
        assertThat(claim.terms().quantity().orElseThrow().value().intValue()).isEqualTo(35);
    }

    @Test
    void whatIsCountedIsNoCounterpart() {
        Claim claim = Readings.claim("The ministry said 300 migrants were returned.", "count/reported");
        assertThat(claim.roles().counterparts()).isEmpty();
    }

    @Test
    void theWeOfAJointStatementIsAllWhoMakeIt() {
        String text = """
                Joint Statement on Grain

                We, the leaders of Kenya, Uganda and Rwanda, met in Kigali.

                We commit to lifting the ban on maize.
                """;
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/made").roles().actors()))
                .isEqualTo("Kenya; Uganda; Rwanda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/made    | Governor Ana Ruiz told Reuters that she would fix the roads.
            measure/ordered    | The chamber passed the bill over veto threats from the White House.
            commitment/sought  | Governor Ana Ruiz called for a bigger effort to defeat Peru.
            commitment/refused | Governor Ana Ruiz would not agree to publish the names of her clients.
            commitment/made    | Peru is dry. We will send more ships.
            """)
    void whoIsOnlyNamedIsNoOtherSide(String move, String text) {
        assertThat(Readings.claim(text, move).roles().counterparts()).isEmpty();
    }

    @Test
    void demandsGoWhereMostClaimsWent() {
        String text = "Chile asked Peru to open the port. Chile urged Peru to pay. Kenya asked Peru for time. "
                + "In May the bishops demanded a debate.";
        List<Claim> claims = Readings.claims(text);
        assertThat(Readings.names(claims.getLast().roles().anyCounterparts())).isEqualTo("Peru");
    }

    @Test
    void theWeOfAPressOfficeIsTheAdministrationOfTheDay() {
        String text = """
                Statement by White House Press Secretary Ana Ruiz on Boats

                July 3, 2022. We will send boats to Kenya.
                """;
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/made").roles().actors()))
                .isEqualTo("Biden administration");
    }

    @Test
    void whoIsQuotedMeansAnotherByHe() {
        String text = "Mark Lowe met John Reed. \u201cHe lifted the ban,\u201d Lowe said.";
        assertThat(Readings.names(Readings.claim(text, "measure/lifted").roles().actors()))
                .isEqualTo("John Reed");
    }

    @Test
    void aHeadingInBoldLettersIsNoSubject() {
        Claim claim = Readings.claim("**A NEW ERA OF TRADE:** Kenya lifted the ban.", "measure/lifted");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Kenya");
        assertThat(claim.evidence().exact()).isEqualTo("Kenya lifted the ban");
    }

    @Test
    void theWeOfASpokespersonIsWhomSheSpeaksFor() {
        String text = "\u201cWe have suspended the fishing treaty,\u201d said Ana Ruiz, a spokeswoman for Peru.";
        Claim claim = Readings.claim(text, "arrangement/suspended");
        assertThat(Readings.names(claim.roles().actors())).isEqualTo("Peru");
        assertThat(claim.said().speaker().orElseThrow().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void aCountryThatARuleIsAboutDoesNotMakeIt() {
        Claim claim = Readings.claim("The Syria sanctions are in force.", "measure/ordered");
        assertThat(Readings.names(claim.roles().actors())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/made    | actual  | Kenya will send 300 soldiers to the lake.
            commitment/refused | actual  | Kenya will not send soldiers to the lake.
            work/started       | actual  | Kenya sent 300 soldiers to the lake.
            measure/ordered    | planned | Kenya will impose a ban on plastic bags.
            measure/ordered    | actual  | By law, all residents must register with the state.
            measure/ordered    | actual  | Drivers are required to register with the state.
            measure/ordered    | actual  | The decree instructs farmers to report the disease.
            commitment/sought  | actual  | The decree instructs the Ministry of Health to report the disease.
            measure/upheld     | actual  | A judge blocked the push to end the order.
            commitment/sought  | actual  | Kenya hopes Uganda will open the bridge.
            measure/ordered    | actual  | Farmers fear a law that bans salt.
            measure/ordered    | actual  | This curfew shall remain in force.
            work/started       | negated | Kenya denied that it had sent soldiers to the lake.
            work/started       | negated | Kenya denied a report that it had sent soldiers to the lake.
            waiver/requested   | actual  | A request for a waiver was sent on Monday.
            """)
    void theWordsAroundAVerbTurnItsRow(String move, String modality, String text) {
        assertThat(Readings.claim(text, move).modality().wireName()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Should the state lift the ban?
            Aid for the clinics should be cut.
            Stop the deliveries.
            The farmers sent workers to the fields.
            Ana Ruiz is a member of the academy.
            Peru is a country that accepts refugees.
            Reporters asked Ana Ruiz how the port works.
            Is this a freeze on pensions?
            Kenya thinks Uganda will open the bridge.
            The senator will win in May.
            The senator will face off with a nurse.
            The European Council will meet for talks in May.
            The flood killed 40 people in the valley.
            A poll of 1,200 voters was taken in May.
            The loan denied workers the right to rest.
            The treaties were short, and she enjoyed signing them.
            The loan will fund schools in the valley.
            The mayor is expected to sign the levy.
            Firms made travel arrangements for the nurses.
            Spain struggles to form a government.
            The ministry released a statement on Monday.
            The ministry refused to comment on the matter.
            Farmers spoke of their opposition to the levy.
            Nurses were asked to wait in the hall.
            The envoy asked not to be named.
            The ministry declined to give its name.
            The senate will decide on the matter in May.
            The leaders praised close ties between border towns.
            """)
    void whatNoAuthorityAssertsIsNoClaim(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    @Test
    void severalVerbsOfOnePromiseAreOne() {
        assertThat(Readings.moves(Readings.claims("Kenya will repair the road and open the bridge.")))
                .containsExactly("commitment/made");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered | Governor of Oaxaca signs state forest measure
            commitment/made | Chile to send troops to border
            measure/blocked | Court Blocks Travel Ban After Appeal by States
            """)
    void headlinesAreReadAsSentences(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dispute/denied | Official  | Official disputes report that all work on the dam is halted
            dispute/denied | Officials | Officials dispute report that the aid is frozen
            dispute/denied | Agency    | Agency disputes figures on deportations
            dispute/denied | Kenya     | Kenya denies report that it froze aid to Sudan
            """)
    void inHeadlinesABareNounMaySpeakOfAReport(String move, String actor, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().actors())).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            work/terminated  | General      | General warns troops will be withdrawn
            commitment/sought | Ana Ruiz    | “The province has many ways to vote,” Ana Ruiz said. “I hope the unions will end their strike.”
            waiver/granted   | senior Treasury official | A senior Treasury official revealed to the Daily Ledger that the minister has been granting exemptions from the freeze.
            commitment/made  | Ana Ruiz     | Kenya cites an announcement in May by Foreign Minister Ana Ruiz that Chile was prepared to accept 400 refugees.
            measure/blocked  | Officials    | Officials said the court had blocked the ban on visas.
            measure/blocked  | -            | Judge Ana Ruiz ruled the ban on visas violated the Constitution.
            money/withheld   | Ana Holm     | Ana Holm, a senator, tweeted a warning. "The ministry has frozen the aid."
            """)
    void theSpeakerIsWhoTellsOfAnAct(String move, String speaker, String text) {
        assertThat(Readings.claim(text, move).said().speaker().map(Party::name).orElse(null))
                .isEqualTo(speaker);
    }

    @Test
    void aShareIsNoCount() {
        assertThat(Readings.claim("The agency terminated two out of three grants.", "money/cut")
                        .terms()
                        .quantity())
                .hasValueSatisfying(share -> assertThat(share.unit()).isEqualTo("percent"));
        assertThat(Readings.claim("Nine in ten foreign awards cut, government tells court", "work/terminated")
                        .roles()
                        .object())
                .contains("Nine in ten foreign awards");
    }

    @Test
    void anAmountWithAStateIsItsStatesAlone() {
        String text = "Waivers worth $5 million were granted, with a further $2 million pending.";
        assertThat(Readings.claim(text, "waiver/granted").terms().quantity())
                .hasValueSatisfying(amount -> assertThat(amount.value()).isEqualByComparingTo("5000000"));
        assertThat(Readings.moves(Readings.claims("The request is pending resubmission.")))
                .containsExactly("waiver/returned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/blocked    | 37 | The governor granted Mark Lowe a stay of 37 days.
            measure/ordered    | 5  | The law requires doctors to keep records for up to five years.
            measure/ordered    | 30 | Peru set 30-year prison terms for smugglers.
            measure/proposed   | 30 | Peru has amendments to the penal code with terms of up to 30 years.
            """)
    void howLongItHoldsIsItsAmountWhereItHasNoOther(String move, int value, String text) {
        assertThat(Readings.claim(text, move).terms().quantity()).hasValueSatisfying(term -> {
            assertThat(term.value()).isEqualByComparingTo(String.valueOf(value));
            assertThat(term.isTime()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru imposed a ban on salt two years ago.",
                "Peru imposed a ban on salt in the past three weeks.",
                "Kenya opened 40 clinics within 30 days."
            })
    void whenItWasIsNoAmount(String text) {
        assertThat(Readings.claims(text))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.terms().quantity().filter(Quantity::isTime))
                        .isEmpty());
    }

    @Test
    void wordsThatHaveToldAnActTellNoSecond() {
        String text = "The court ruled the practice of holding migrants is unconstitutional.";
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("measure/blocked");
    }

    @Test
    void whatIsNoObjectWithoutItsClause() {
        assertThat(Readings.claim(
                                "The minister must agree to what the departments decide, the mayor said.",
                                "commitment/sought")
                        .roles()
                        .object())
                .contains("agree to what the departments decide");
        assertThat(Readings.claim("The minister did not say what Chile had promised.", "commitment/made")
                        .roles()
                        .object())
                .isEmpty();
    }
}
