package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;

/** What orders, notices, fact sheets and lists of nominees assert, and what in them is only form. */
class OfficialPapersTest {
    private static final String FACT_SHEET = "FACT SHEET: The Ministry Announces New Steps\n\n";

    private static String actors(Claim claim) {
        return Readings.names(claim.roles().actors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing in this order shall be construed to impair the authority of an agency.",
                "This order shall be implemented consistent with applicable law.",
                "The term “grant” means money paid by the ministry to a state.",
                "Section 4 of the Salt Act of 1950, as amended, authorizes the President to adjust imports of salt.",
                "If any provision of this order is held to be invalid, the rest of it stays as it is.",
                "Any provision of earlier orders that is inconsistent with this order is superseded to the extent of such inconsistency.",
                "You are authorized and directed to publish this memorandum in the Federal Register.",
                "The Minister of Ports is authorized and directed to publish this determination in the Gazette.",
                "The Secretary shall take all appropriate steps to implement this proclamation.",
                "The ministry pays implementing local organizations.",
                "The Secretary may use all powers granted to the President by the Act.",
                "Barley withdrawn from warehouse for consumption was listed there.",
                "(d) Resumption of frozen health aid.",
                "They will decide within 90 days on whether to continue, change, or end each health programme.",
                "Ana Ruiz, of Lima, to be a Member of the Mediation Board.",
            })
    void formsOfWordsAssertNothing(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court held that the ban on ferries was invalid.            | measure/blocked
            The ministry authorized the port to open on Sundays.           | measure/ordered
            The agency resumed its payments to the clinics.                | money/paid
            The ministry withdrew the rule on salt.                        | measure/lifted
            The minister published the order in the gazette and banned eels. | measure/ordered
            Norland banned eel imports, according to a decree published in the State Gazette. | measure/ordered
            A judge blocked the curfew in a decision published in the Court Journal.          | measure/blocked
            The levy was abolished by an act published in the Gazette.                        | measure/lifted
            The licence was granted by a notice published in the Harbour Register.            | waiver/granted
            The mayor signed the order and told her clerks to publish it in the Gazette.      | measure/ordered
            If a part of the road fails, this city will halt the works.                       | work/stopped
            The assembly voted to implement the order.                                        | measure/ordered
            The cabinet decided to implement the order on 3 June.                             | measure/ordered
            The region suspended the implementing agency.                                     | work/stopped
            The state banned the implementing partner.                                        | measure/ordered
            This section authorizes the payment of $7 million to fishers.                     | money/approved
            """)
    void whatIsLikeThemIsToldStill(String text, String move) {
        assertThat(Readings.moves(Readings.claims(text))).contains(move);
    }

    @Test
    void theTitleOfAnOrderThatIsCitedIsNoActOfToday() {
        String text =
                "In Order 812 of April 2, 2024 (Banning Exports of Salt to Peru), I declared a state of emergency.";
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.roles().object().orElse("").contains("Salt"));
        assertThat(Readings.moves(Readings.claims("The minister signed an order (banning exports of salt to Peru).")))
                .contains("measure/ordered");
    }

    @Test
    void whatAnOrderDoesNotApplyToIsAnExceptionStill() {
        assertThat(Readings.moves(Readings.claims("Nothing in this order shall apply to nurses.")))
                .containsExactly("waiver/granted");
    }

    @Test
    void withWhomSomethingIsBuiltIsNoStandingArrangement() {
        assertThat(Readings.moves(Readings.claims("The agency opened it in collaboration with the state of Peru.")))
                .doesNotContain("arrangement/operating");
        assertThat(Readings.moves(Readings.claims("There is collaboration between Chile and Peru.")))
                .contains("arrangement/operating");
    }

    @Test
    void whatStepsAreForIsNotKeptYet() {
        assertThat(Readings.moves(Readings.claims("The agency announced new steps to meet its pledge to Peru.")))
                .doesNotContain("commitment/fulfilled");
        assertThat(Readings.moves(Readings.claims("Chile met its pledge to Peru.")))
                .contains("commitment/fulfilled");
    }

    @Test
    void aNumberOfPeopleTakesANumber() {
        assertThat(Readings.moves(Readings.claims("The ministry condemned the unlawful detention of its citizens.")))
                .doesNotContain("count/reported");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Support for Fishing Towns on the Coast: The Ministry of Fisheries awarded $5 million to Palau. | money/approved  | Ministry of Fisheries
            - Making it easier to vote: The Department of Justice issued new guidance.                       | measure/ordered | Department of Justice
            """)
    void whatAPointIsAboutDoesNotAct(String text, String move, String actor) {
        assertThat(actors(Readings.claim(FACT_SHEET + text, move))).isEqualTo(actor);
    }

    @Test
    void aListIsLedInByItsOwnSentence() {
        Claim claim = Readings.claim("- Peru: “Chile banned the sale of salt”", "measure/ordered");
        assertThat(actors(claim)).isEqualTo("Chile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Davivienda commits to train 40 nurses in Peru.",
                "The National Association of Bakers commits to train 40 nurses in Peru.",
                "Philanthropies committed to train 40 nurses in Peru.",
            })
    void whatFirmsPledgeBesideAnAuthorityIsNoneOfItsPromises(String text) {
        assertThat(Readings.moves(Readings.claims(FACT_SHEET + text))).doesNotContain("commitment/made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile commits to train 40 nurses.",
                "The leaders committed to train 40 nurses.",
                "Federal agencies commit to train 40 nurses.",
                "The National Science Foundation commits to train 40 nurses in Peru.",
                "The Inter-American Foundation commits to train 40 nurses in Peru.",
                "The Federal Deposit Insurance Corporation commits to train 40 nurses.",
                "The University of California commits to train 40 nurses.",
            })
    void authoritiesPledge(String text) {
        assertThat(Readings.moves(Readings.claims(FACT_SHEET + text))).contains("commitment/made");
    }

    @Test
    void aPairOfLeadersHasOneAdministration() {
        assertThat(actors(Readings.claim(
                        "Two years ago, the Biden-Harris administration imposed tariffs.", "measure/ordered")))
                .isEqualTo("Biden-Harris Administration");
    }

    @Test
    void whoeverSignsActsAndHisPredecessorDidBefore() {
        String notice = """
                Notice on the Continuation of the National Emergency

                On April 3, 2014, by Executive Order 13664, the President declared a national emergency.

                The director shall lead the council that was founded by Executive Order 13647 of June 26, 2013.

                Therefore, I am continuing the national emergency for 1 year.

                JOSEPH R. BIDEN JR.

                THE WHITE HOUSE,

                March 29, 2023.
                """;
        List<Claim> claims = Readings.claims(notice);
        assertThat(claims).extracting(OfficialPapersTest::actors).contains("Barack Obama", "Joe Biden");
        assertThat(claims)
                .filteredOn(claim -> claim.evidence().exact().contains("I am continuing")
                        || claim.evidence().exact().contains("shall lead"))
                .extracting(OfficialPapersTest::actors)
                .containsOnly("Joe Biden");
    }

    @Test
    void whoeverMayComeIn() {
        assertThat(Readings.moves(Readings.claims("The entry of nationals of Benin is hereby suspended.")))
                .containsExactly("measure/ordered");
        assertThat(Readings.moves(Readings.claims("The agency is hereby authorized to take such actions.")))
                .containsExactly("measure/ordered");
    }

    @Test
    void whatIsDeclaredAndWhatIsOrderedByIt() {
        List<String> moves =
                Readings.moves(Readings.claims("The president declared that a major disaster exists in the valley"
                        + " and ordered Federal assistance to supplement local efforts."));
        assertThat(moves).contains("measure/ordered", "money/approved");
    }

    @Test
    void whereAHouseStandsIsNoAmount() {
        Claim claim = Readings.claim(
                "The law designates the post office located at 80 West Street in Kingsland as the Cash Post Office.",
                "measure/ordered");
        assertThat(claim.terms().quantity()).isEmpty();
    }

    @Test
    void aTermThatOpensAPointOfAPaperIsDefined() {
        String point = "(a) “Grant” means money that the ministry paid to Chad.";
        assertThat(Readings.moves(Readings.claims(FACT_SHEET + point))).isEmpty();
        assertThat(Readings.moves(Readings.claims("“Grant” means money that the ministry paid to Chad.")))
                .isNotEmpty();
    }

    @Test
    void theLivesOfNomineesAreNoActsOfAnAuthority() {
        String life =
                "The President Announces Key Nominees\n\nIn 2011, Lena Orban banned plastic straws at the college.\n";
        Document news = Readings.document(life);
        Document official = new Document(
                DocumentId.ofBytes(life.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "nominees.txt",
                        Optional.of("https://www.whitehouse.gov/nominees/"),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                life,
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(Readings.READER.apply(official).claims())
                .hasSizeLessThan(Readings.READER.apply(news).claims().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure/ordered | Under the Relief Act of 1961 the ministry delegated the task to the governor. | ",
                "arrangement/ended | Kenya withdrew from the 2015 fishing agreement. | ",
                "measure/lifted | The president revoked the order of April 2, 2025. | ",
                "work/terminated | The review ordered in 2021 was complete. | ",
                "measure/ordered | The ministry banned charcoal exports in 2021. | 2021",
                "measure/ordered | The order of April 2, 2025 imposed a tariff on steel. | 2025-04-02",
                "measure/ordered | Tariffs were imposed by the order of April 2, 2025. | 2025-04-02",
                "measure/ordered | Duties were imposed pursuant to Order 14 of April 2, 2025. | 2025-04-02",
                "measure/ordered | Farmers live with the 2021 ban on charcoal. | 2021",
            })
    void aDateThatSaysWhichThingIsMeantIsNotThatOfTheAct(String move, String text, String when) {
        assertThat(Readings.claim(text, move).terms().when().map(Edtf::value)).isEqualTo(Optional.ofNullable(when));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president revoked the order of April 2. | ",
                "The mayor lifted the curfew of 12 March on Friday. | 2025-04-11",
                "The mayor lifted the curfew on 12 March. | 2025-03-12",
                "The mayor lifted the curfew on Friday. | 2025-04-11",
            })
    void aDayWithoutAYearNamesAThingToo(String text, String when) {
        assertThat(Readings.READER.apply(Readings.dated(text, "2025-04-12")).claims())
                .extracting(claim -> claim.terms().when().map(Edtf::value))
                .containsExactly(Optional.ofNullable(when));
    }
}
