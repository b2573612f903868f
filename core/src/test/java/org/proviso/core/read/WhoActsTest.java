package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Whom a claim names as acting where the words beside the verb are a place, people, a pronoun or a bare "the agency". */
class WhoActsTest {
    private static List<String> actors(String text, String move) {
        return Readings.claim(text, move).roles().actors().stream()
                .map(Party::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oregon banned plastic straws in June.                          | measure/ordered | Oregon
            Seattle's ban on plastic straws was upheld.                    | measure/upheld  | Seattle
            Nevada law requires a permit for every pool.                   | measure/ordered | Nevada
            Officials in Ohio said the state has opened two free clinics.  | work/started    | Ohio
            """)
    void aStateOrCityThatActsIsItsGovernment(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Manitoba accused the federal minister of going back on her word. | commitment/broken | federal minister
            Chile accuses Peru of breach of promise on salmon.               | commitment/broken | Peru
            Peru was accused of breaking the truce.                          | commitment/broken | Peru
            """)
    void whoIsAccusedHasDoneItAndNotWhoAccuses(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unions denounced the head of the railway after a strike was banned.                 | head
            The opposition condemned the president of the senate as the bill was withdrawn.     | president
            Lawmakers criticised the minister of trade at a hearing where aid to Sudan was cut. | minister
            A court fined the union of dockers while the port was closed.                       | union
            Unions blamed the mayor for silence after a strike was banned.                      | mayor
            Unions blamed the mayor for remarks at a meeting where a strike was banned.         | mayor
            """)
    void whoIsAccusedHasNotDoneWhatIsToldBeside(String text, String accused) {
        assertThat(Readings.claims(text))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(Readings.names(claim.roles().anyActors())).doesNotContain(accused));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The United States said the court upheld its order on visas. | measure/upheld  | United States
            Brazil said the tribunal overturned its ban.                | measure/blocked | Brazil
            Brazil said the council overturned its ban.                 | measure/blocked | ''
            """)
    void whatACourtRulesOnIsOfWhoSaysSo(String text, String move, String owner) {
        assertThat(Readings.names(Readings.claim(text, move).roles().anyCounterparts()))
                .isEqualTo(owner);
    }

    @Test
    void whoStrikesAnOrderDownHasNotMadeIt() {
        List<Claim> claims = Readings.claims("Judge Ana Ruiz threw out an order that had barred new wells.");
        assertThat(claims)
                .filteredOn(claim -> claim.move().toString().equals("measure/ordered"))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(Readings.names(claim.roles().actors())).isNotEqualTo("Ana Ruiz"));
    }

    @Test
    void theGovernmentIsThatOfWhosePaperItIs() {
        String text = """
                NATIONAL ASSEMBLY OF TANZANIA

                No. 38: Refugees of Burundi

                The minister answered: From January to October 900 refugees went home to Burundi. Burundi has received them. The Government will close \
                the camp on 31 December.
                """;
        assertThat(actors(text, "work/terminated")).containsExactly("Tanzania");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BUNGE LA TANZANIA                                 | Tanzania
            National Assembly of Tanzania                     | Tanzania
            PARLIAMENT OF CANADA                              | Canada
            HOUSE OF COMMONS OF CANADA                        | Canada
            Ministry of Foreign Affairs of the Republic of Kenya | Kenya
            Parliament of the United Kingdom                  | United Kingdom
            KENYA GAZETTE                                     | Kenya
            Government of the Netherlands                     | Netherlands
            Government bans steel imports from China          | Burundi
            Government Bans Steel Imports From China          | Burundi
            GOVERNMENT ENDS VISA WAIVER FOR PERU              | Burundi
            Government ends visa waiver for Peru              | Burundi
            Government Condemns Invasion of Ukraine           | Burundi
            House of Representatives Warns of China           | Burundi
            Government and the Netherlands                    | Burundi
            GOVERNMENT ACCUSES CHINA                          | Burundi
            the Government of China                           | Burundi
            """)
    void onlyANameIsAMasthead(String line, String country) {
        String text =
                line + "\n\nFrom January to October 900 refugees went home to Burundi. Burundi has received them. "
                        + "The Government will close the camp on 31 December.";
        assertThat(actors(text, "work/terminated")).containsExactly(country);
    }

    @Test
    void severalStatesSueTogether() {
        assertThat(actors("Oregon, Nevada and Utah sued on Friday to undo the freeze.", "measure/blocked"))
                .containsExactly("Oregon", "Nevada", "Utah");
    }

    @Test
    void aRegionHasNoGovernment() {
        assertThat(actors("Europe banned the dye in 1994.", "measure/ordered")).isEmpty();
    }

    @Test
    void aPlaceInWhichSomethingIsDoneDoesNotDoIt() {
        assertThat(actors("In Oregon, plastic straws were banned in June.", "measure/ordered"))
                .isEmpty();
    }

    @Test
    void theAgencyIsTheBodyNamedBefore() {
        String text =
                "The Bureau of Land Management closed its office in Elko. A week later the agency suspended all permits for grazing.";
        assertThat(actors(text, "waiver/revoked")).containsExactly("Bureau of Land Management");
    }

    @Test
    void theAgencyIsNoCourt() {
        String text =
                "The Bureau of Land Management lost in the Supreme Court. The agency suspended all permits for grazing.";
        assertThat(actors(text, "waiver/revoked")).containsExactly("Bureau of Land Management");
    }

    @Test
    void peopleOfACountryAreNotTheCountry() {
        assertThat(actors("Danish farmers demanded that the tax be dropped.", "commitment/sought"))
                .containsExactly("Danish farmers");
    }

    @Test
    void peopleWithoutAnOfficeAreNamedInTheirOwnWords() {
        assertThat(actors("Her lawyers asked the ministry for an exemption.", "waiver/requested"))
                .containsExactly("lawyers");
    }

    @Test
    void whatStandsInFrontOfANameIsWhatThePersonIs() {
        assertThat(actors("Backbencher Nora Hale has tabled a motion to lift the cap.", "measure/proposed"))
                .containsExactly("Nora Hale");
    }

    @Test
    void aNameWithPartyAndStateBeforeThePastIsItsSubject() {
        assertThat(actors(
                        "Sen. Nora Hale, D-N.M., called on the inspector general to look into it.",
                        "commitment/sought"))
                .containsExactly("Nora Hale");
    }

    @Test
    void theDoerMayStandBehindTheDay() {
        assertThat(actors(
                        "Rents may rise under a bill passed Thursday by the House, its third this year.",
                        "measure/ordered"))
                .containsExactly("House");
    }

    @Test
    void aPronounMeansTheSubjectOfTheSentenceBefore() {
        String text = "After a call with Peru, Chile welcomed the talks. It promised to reopen the border.";
        assertThat(actors(text, "commitment/made")).containsExactly("Chile");
    }

    @Test
    void heMayBeNamedSeveralSentencesBefore() {
        String text =
                "Gov. Walter Quist opened the fair. There was rain. A band played. Nobody danced. The pies were cold. "
                        + "He vowed to close the pass.";
        assertThat(actors(text, "commitment/made")).containsExactly("Walter Quist");
    }

    @Test
    void whoCountsSaysSo() {
        Claim claim = Readings.claim("The health ministry recorded 412 cases of measles in May.", "count/reported");
        assertThat(claim.said().speaker().map(Party::name)).isEqualTo(Optional.of("health ministry"));
    }

    @Test
    void figuresSpeakForWhomTheyAreOf() {
        Claim claim = Readings.claim(
                "Data from the Danish interior ministry show that 900 people were deported in May.", "count/reported");
        assertThat(claim.said().speaker().map(Party::name)).isEqualTo(Optional.of("Danish interior ministry"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor spoke for an hour. She has refused to reopen the pool.         | commitment/refused | mayor
            The mayor lost the vote. She left the hall. She vowed to sue.           | commitment/made    | mayor
            The city council met on Monday. It promised to reopen the pool.         | commitment/made   | city council
            """)
    void aPronounMeansAnAuthorityInCommonWords(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @Test
    void itIsNoBodyWhereTheSentenceBeforeIsAboutARule() {
        String text = "Norland welcomed the guests. The ordinance is nine pages long. It bans whistling after dark.";
        assertThat(actors(text, "measure/ordered")).doesNotContain("Norland");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Transport Malta impounded the ferry on arrival.                       | measure/ordered    | Transport Malta
            The state auditor told the council to return the funds.               | commitment/sought  | state auditor
            The prefect of Doubs banned access to the forests.                    | measure/ordered    | prefect
            A wave of governors urged the army to close the border.               | commitment/sought  | governors
            """)
    void whoActsNeedNotBeKnown(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @Test
    void aSurnameThatIsAWordMeansWhoeverBearsIt() {
        String text =
                "Senator Miriam Castle spoke for an hour. Castle herself has undertaken to keep the troops there.";
        assertThat(actors(text, "commitment/made")).containsExactly("Miriam Castle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HELENA, Mont. — The House killed a bill on wolves.                | measure/blocked | Montana House
            The Montana Senate met. The House killed a bill on wolves.          | measure/blocked | Montana House
            The U.S. Senate met. The House killed a bill on wolves.             | measure/blocked | US House of Representatives
            """)
    void theHouseIsThatOfTheStateThatIsSpokenOf(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The defense ministry in Ljubljana promised to withdraw its troops from Portugal. | Slovenian defense ministry
            In Ljubljana, the defense ministry promised to withdraw its troops from Portugal. | Slovenian defense ministry
            """)
    void aMinistryIsOfTheCountryWhoseCapitalIsNamedBesideIt(String text, String actor) {
        assertThat(actors(text, "commitment/made")).containsExactly(actor);
    }

    @Test
    void brusselsActsForTheUnion() {
        assertThat(actors("Brussels banned the dye in 1994.", "measure/ordered"))
                .containsExactly("European Union");
        assertThat(actors("The Belgian king came. Brussels banned the dye in 1994.", "measure/ordered"))
                .doesNotContain("European Union");
    }

    @Test
    void theGovernmentIsThatOfTheDateline() {
        String text = "ATHENS — Belgium and Norway lost. The government banned the dye in 1994.";
        assertThat(actors(text, "measure/ordered")).containsExactly("Greece");
    }

    @Test
    void whoIsThePersonRightBeforeIt() {
        String text =
                "A request from Norland remains on the desk of Senator Amos Trilling, who placed a hold on it in March.";
        assertThat(actors(text, "measure/blocked")).containsExactly("Amos Trilling");
    }

    @Test
    void aDecisionIsOfTheCourtThatMadeIt() {
        assertThat(actors("The 6-5 decision by the Court of Appeal upheld the tariffs.", "measure/upheld"))
                .containsExactly("Court of Appeal");
    }

    @Test
    void aRequestIsOfTheStateThatMakesIt() {
        assertThat(actors("Ohio's request for a waiver is pending.", "waiver/pending"))
                .containsExactly("Ohio");
    }

    @Test
    void whoIsSaidToBeOneWhoPromisesPromises() {
        assertThat(actors(
                        "Nora Hale is a crank, a bully and a fraud who has pledged to ban all ferries.",
                        "commitment/made"))
                .containsExactly("Nora Hale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOP frontrunner Nora Hale has called for the camps to be closed.            | Nora Hale
            Labour frontbencher Dilys Crane last night called on Mr Frost to resign as minister. | Dilys Crane
            Former Nevada State Senator Dr. Nora Hale called for a vote on the tax.     | Nora Hale
            LIMA - Mayor Nora Hale made news on Friday by calling for a vote on taxes.  | Nora Hale
            The governor of South Kansa, Nora Hale, has called for a vote on the tax.    | Nora Hale
            The mayor of Kansa, Noh Se-min, has called for a vote on the tax.            | Noh Se-min
            Nora Hale to call for wider efforts against the drought.                    | Nora Hale
            """)
    void thePersonBeforeTheVerbActsNotTheTitleBeforeTheName(String text, String actor) {
        assertThat(actors(text, "commitment/sought")).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks stopped after Moscow held back 20 million euros.             | money/withheld  | Russia
            Schools closed after the finance ministry held back the grant.     | money/withheld  | finance ministry
            Two boats left before Peru banned exports of salt.                 | measure/ordered | Peru
            """)
    void whoStandsBehindAfterAndBeforeAPastActs(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @Test
    void theAideOfSomebodyIsNotHimself() {
        assertThat(actors("Lawyers for Senator Nora Hale called for a vote on the tax.", "commitment/sought"))
                .doesNotContain("Nora Hale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senator Carl Frost criticised David Hale on Monday over his refusal to resign. | David Hale
            Senator Carl Frost went after David Hale over his refusal to resign.           | David Hale
            Senator Carl Frost said one of David Hale's faults is his refusal to resign.   | David Hale
            Senator Carl Frost regretted his refusal to resign.                            | Carl Frost
            """)
    void whatSomebodyIsBlamedForIsHis(String text, String actor) {
        assertThat(actors(text, "commitment/refused")).containsExactly(actor);
    }

    @Test
    void whatIsPossessedTwiceIsOfOnePerson() {
        String text = "Carl Frost disliked some of David Hale's plans, above all his plan to ban ferries.";
        assertThat(actors(text, "measure/proposed")).containsExactly("David Hale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gov. Nora Hale met nurses. The governor vowed to raise their pay.                     | Nora Hale
            Republican candidate Nora Hale promised a bridge. The GOP candidate vowed to raise taxes.    | Nora Hale
            Foreign Minister Nora Hale met nurses. The deputy foreign minister vowed to resign.   | deputy foreign minister
            Gov. Nora Hale met nurses. A governor vowed to raise their pay.                       | governor
            Nora Hale spoke. Then Nora Hale rode. The real estate tycoon vowed to raise taxes.    | Nora Hale
            """)
    void whoWasSaidToHoldAnOfficeHoldsItLater(String text, String actor) {
        assertThat(actors(text, "commitment/made")).containsExactly(actor);
    }

    @Test
    void nobodyIsMeantByWordsForAnotherThanTheSubject() {
        String text =
                "Nora Hale spoke. Nora Hale rode. Carl Frost spoke. Nora Hale mocked the candidate's vow to raise taxes.";
        assertThat(actors(text, "commitment/made")).doesNotContain("Nora Hale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The deal worries Iran, whose leaders have called for new talks.  | commitment/sought | Iran
            For sixty years, the Census denied any part in the camps.        | dispute/denied    | Census
            The White House has issued a veto threat.                        | measure/blocked   | White House
            """)
    void whoIsNamedBesideActs(String text, String move, String actor) {
        assertThat(actors(text, move)).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Ana Ruiz has also broadly called for "boats on the river."                        | commitment/sought | Ana Ruiz
            Ana Ruiz, while being interviewed on Monday morning, called again for talks.            | commitment/sought | Ana Ruiz
            Ana Ruiz and Carlos Vega spoke. And both vowed to be tougher as president.              | commitment/made   | Ana Ruiz; Carlos Vega
            Ana Ruiz has made several statements on it, including a call for a ban on diesel boats. | measure/proposed  | Ana Ruiz
            """)
    void theSubjectIsFoundWhereTheTreeHasLostIt(String text, String move, String actors) {
        assertThat(Readings.names(Readings.claim(text, move).roles().anyActors()))
                .isEqualTo(actors);
    }

    @Test
    void hisCountryIsTheOneThatTheTextIsAbout() {
        assertThat(actors("Japanese Defence Minister Gen Sato said his country would help Laos.", "commitment/made"))
                .containsExactly("Japan");
    }

    @Test
    void thingsAreNobody() {
        assertThat(actors("The factors imposed tariffs on steel.", "measure/ordered"))
                .isEmpty();
        assertThat(actors("Growers imposed tariffs on steel.", "measure/ordered"))
                .containsExactly("Growers");
    }
}
