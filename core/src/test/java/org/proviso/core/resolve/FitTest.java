package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.groups.Longs;

/** What tells claims of two documents apart. */
class FitTest {
    /** All documents are of one site, which puts out many that are alike. */
    private static final long SITE = 1;

    private record Told(Facet facet, Setting setting) {}

    private static Told told(String title, long day, String object, String words) {
        return told(
                title,
                day,
                Claims.claim(title + day, 0, "measure/ordered")
                        .by("Graustark")
                        .object(object)
                        .words(words)
                        .build());
    }

    private static Told told(String title, long day, Claim claim) {
        return told(title, new Setting.Published(day, SITE), claim);
    }

    private static Told told(String title, Setting.Published published, Claim claim) {
        Keyed keyed = Keyed.of(claim, Claims::countryOf);
        return new Told(keyed.facet(), Setting.of(List.of(List.of(keyed)), Optional.of(title), published));
    }

    private static Optional<Fit> fit(Told one, Told other) {
        return Fit.across(one.facet(), other.facet(), Fit.Settings.of(one.setting(), other.setting()));
    }

    private static double score(Told one, Told other) {
        return fit(one, other).map(Fit::score).orElse(Double.NEGATIVE_INFINITY);
    }

    private static Told lease(String title, long day, String words) {
        return told(title, day, "a lease of the Zemlya quarry", words);
    }

    @Test
    void twoDocumentsThatOrderOrderTwoThings() {
        String clause = "the keeper of Zemlya shall grant no lease of the quarry";
        Told order = lease("Closing the Quarry of Zemlya", 0, clause);
        assertThat(fit(order, lease("Reopening the Harbour of Zemlya", 0, clause)))
                .as("an order in the same words")
                .isEmpty();
        assertThat(fit(order, lease("Closing the Quarry of Zemlya", 3, clause)))
                .as("the order, published again")
                .isPresent();
        assertThat(fit(order, lease("Closing the Quarry of Zemlya", 400, clause)))
                .as("an order of that title in another year")
                .isEmpty();
        assertThat(fit(
                        order,
                        lease("Keepers Welcome Closing", 0, "the keeper of Zemlya is to grant no lease of the quarry")))
                .as("who tells of the order")
                .isPresent();
    }

    @Test
    void twoReportsThatQuoteOneOrderTellOfOne() {
        Told one = quoted("Quarry of Zemlya to close");
        Told other = quoted("Graustark ends leases at Zemlya");
        assertThat(fit(one, other)).isPresent();
    }

    private static Told quoted(String title) {
        return told(
                title,
                0,
                Claims.claim(title, 0, "measure/ordered")
                        .by("Graustark")
                        .object("a lease of the Zemlya quarry")
                        .words("the keeper of Zemlya shall grant no lease of the quarry")
                        .says("Graustark")
                        .build());
    }

    @Test
    void oneHeadlineIsNewsOnce() {
        Told first = lease("Graustark extends lease of Zemlya quarry", 0, "Graustark extends lease of Zemlya quarry");
        assertThat(fit(
                        first,
                        lease(
                                "Graustark extends lease of Zemlya quarry",
                                2,
                                "Graustark extends lease of Zemlya quarry")))
                .isPresent();
        assertThat(fit(
                        first,
                        lease(
                                "Graustark extends lease of Zemlya quarry",
                                370,
                                "Graustark extends lease of Zemlya quarry")))
                .as("another year's")
                .isEmpty();
        assertThat(fit(first, lease("A Year of Graustark", 370, "Graustark extends lease of Zemlya quarry")))
                .as("a document that looks back")
                .isPresent();
    }

    @Test
    void longAfterwardsWhatOneSaysMustStandInTheOther() {
        Told told = lease(
                "Quarry leased", 0, "Graustark leased the Zemlya quarry to basalt exporters of Klow and Strelsau");
        String other = "the Zemlya quarry was leased for a sanatorium with thermal springs, orchards and funiculars";
        double then = score(told, lease("Sanatorium planned at Zemlya", 5, other));
        assertThat(score(told, lease("Sanatorium planned at Zemlya", 29, other)))
                .isEqualTo(then);
        double later = score(told, lease("Sanatorium planned at Zemlya", 200, other));
        assertThat(later).isLessThan(then - .5);
        assertThat(fit(told, lease("Sanatorium planned at Zemlya", 200, other)).map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("unmet -"));
        String same = "Graustark had leased the Zemlya quarry to basalt exporters of Klow";
        assertThat(fit(told, lease("Basalt of Klow", 200, same)).map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("unmet"));
    }

    private static Told relief(String title, long day) {
        return told(
                title,
                day,
                Claims.claim(title + day, 0, "waiver/granted")
                        .by("Graustark")
                        .object("the charges for lamp oil of the harbour")
                        .words("the order frees the harbour of the charges for lamp oil")
                        .build());
    }

    @Test
    void declarationsForTwoPlacesAreTwoActs() {
        Told one = relief("Keeper Approves North Dakota Emergency Declaration", 0);
        assertThat(fit(one, relief("Keeper Approves South Dakota Emergency Declaration", 0)))
                .as("another state")
                .isEmpty();
        assertThat(fit(one, relief("North Dakota Freed of Charges", 0)))
                .as("the same state")
                .isPresent();
        assertThat(fit(one, relief("Keeper Frees Harbours of Charges", 0)))
                .as("no place named")
                .isPresent();
    }

    @Test
    void aPlaceInCommonThatIsInNoTitleTellsOfOneAct() {
        assertThat(fit(lent("Call with the King of Norway"), lent("Call with the King of Denmark")))
                .isPresent();
    }

    private static Told lent(String title) {
        return told(
                title,
                0,
                Claims.claim(title, 0, "money/paid")
                        .by("Graustark")
                        .to("Ruritania")
                        .object("lamp oil for the lighthouses")
                        .words("Graustark pays for the lamp oil of the lighthouses of Ruritania")
                        .build());
    }

    @Test
    void shortDocumentsOfOneMouldTellOfTwoActs() {
        String title = "Keeper Approves Harbour Declaration";
        assertThat(fit(relief(title, 0), relief(title, 400)))
                .as("another storm, long afterwards")
                .isEmpty();
        assertThat(fit(relief(title, 0), relief(title, 5)))
                .as("while it is news")
                .isPresent();
        assertThat(fit(relief(title, 0), relief("What the Harbour Was Freed Of", 400)))
                .as("who looks back")
                .isPresent();
        String notice = "Notice on the Continuation of the Harbour Declaration";
        assertThat(fit(relief(notice, 0), relief(notice, 400)))
                .as("what goes on")
                .isPresent();
    }

    private static Told delegated(long day) {
        return told(
                "Keeper Delegates Harbour Powers",
                day,
                Claims.claim("delegated" + day, 0, "waiver/granted")
                        .by("Graustark")
                        .object("the charges under the Lamp Oil Act (LOAX)")
                        .words("the order frees the harbour of the charges under the Lamp Oil Act (LOAX)")
                        .build());
    }

    @Test
    void aTermOfTheMouldTellsOfNoActInCommon() {
        assertThat(fit(delegated(0), delegated(400))).isEmpty();
        assertThat(fit(delegated(0), delegated(5))).as("while it is news").isPresent();
    }

    @Test
    void clausesOfTwoTimesAreTwoWhateverBothCite() {
        String clause = "The Quarry Act (QUAX), as amended, shall be read with the basalt annex of Zemlya";
        Told first = told("Basalt of Zemlya", 0, "the Quarry Act (QUAX)", clause);
        assertThat(fit(first, told("Annex on Orchards", 400, "the Quarry Act (QUAX)", clause)))
                .isEmpty();
        assertThat(fit(first, told("Annex on Orchards", 5, "the Quarry Act (QUAX)", clause)))
                .as("of one week, and of one act")
                .isPresent();
    }

    private static Told agreed(String title, String country) {
        Claims.Builder claim = Claims.claim(title, 0, "commitment/made")
                .object("good rules for the lamps of lighthouses")
                .words("shall adopt good rules for the lamps of lighthouses");
        return told(title, 0, (country.isEmpty() ? claim : claim.by(country)).build());
    }

    @Test
    void agreementsWithTwoCountriesAreTwoWhoeverActsInThem() {
        Told one = agreed("Agreement with Norway on Lamps of Lighthouses", "Norway");
        assertThat(fit(one, agreed("Agreement with Denmark on Lamps of Lighthouses", "")))
                .isEmpty();
        assertThat(fit(one, agreed("Agreement with Norway on Lamps and Lighthouses", "")))
                .isPresent();
    }

    @Test
    void whatIsDatedBeforeBothIsOneAct() {
        assertThat(fit(founded(4_000), founded(4_400))).isPresent();
    }

    private static Told founded(long day) {
        return told(
                "Keeper Names Members of the Council",
                day,
                Claims.claim("council" + day, 0, "work/started")
                        .by("Graustark")
                        .object("the council of lighthouses of Zemlya")
                        .words("the council of lighthouses of Zemlya was founded by Graustark in 1971")
                        .when("1971")
                        .build());
    }

    @Test
    void twoAppealsToThePublicAreTwo() {
        String words = "I call upon the people to light lamps at the quarry of Zemlya";
        assertThat(fit(lease("Lamp Day of Zemlya", 0, words), lease("Quarry Week", 0, words)))
                .isEmpty();
        String told = "the keeper calls upon the council to light lamps at the quarry of Zemlya";
        assertThat(fit(lease("Lamp Day of Zemlya", 0, told), lease("Quarry Week", 0, told)))
                .as("one demand, told twice")
                .isPresent();
    }

    @Test
    void whatTwoWillDoTogetherIsAnotherThingThanWhatOneOfThemWillDoWithAThird() {
        assertThat(fit(together("Keepers", "Mexico"), together("Quarry", "Ruritania")))
                .isEmpty();
        assertThat(fit(together("Keepers", "Mexico"), together("Quarry", "Mexico")))
                .isPresent();
        assertThat(fit(together("Keepers", "Mexico", "Graustark"), together("Quarry", "Ruritania")))
                .as("three of them")
                .isPresent();
    }

    private static Told together(String title, String... others) {
        return told(
                title,
                0,
                Claims.claim(title + others.length, 0, "commitment/made")
                        .by(Stream.concat(Stream.of("United States"), Stream.of(others))
                                .toArray(String[]::new))
                        .object("work together on lamp oil for lighthouses of Zemlya")
                        .words("they will work together on lamp oil for lighthouses of Zemlya")
                        .build());
    }

    @Test
    void theNextOfASeriesIsAnother() {
        Told fifth = relief("Keeper Announces Fifth Lamp Oil Mission", 0);
        double one = score(fifth, relief("Keeper Announces the Lamp Oil Mission", 0));
        assertThat(score(fifth, relief("Keeper Announces Sixth Lamp Oil Mission", 0)))
                .isLessThan(one - 2);
    }

    @Test
    void whatIsPromisedLaterIsPromisedAgain() {
        Told told = promised("Keepers Meet", 0);
        assertThat(score(told, promised("Lamp Oil at Zemlya", 300)))
                .isLessThan(score(told, promised("Lamp Oil at Zemlya", 20)) - 1);
    }

    private static Told promised(String title, long day) {
        return told(
                title,
                day,
                Claims.claim(title, 0, "commitment/made")
                        .by("Graustark")
                        .object("work together on lamp oil for lighthouses of Zemlya")
                        .words("Graustark will work together on lamp oil for lighthouses of Zemlya")
                        .build());
    }

    @Test
    void longAfterwardsCommonWordsSayTooLittle() {
        Told told = told("Keepers Meet", 0, "the lighthouse", "Graustark ordered the lighthouse");
        assertThat(fit(told, told("Lamp Oil at Zemlya", 300, "the lighthouse", "Graustark ordered the lighthouse"))
                        .map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("thin -"));
        assertThat(fit(told, told("Lamp Oil at Zemlya", 3, "the lighthouse", "Graustark ordered the lighthouse"))
                        .map(Fit::reason))
                .as("while it is news")
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("thin"));
        Told clear = told("Keepers Meet", 0, "the foghorn of Zemlya", "Graustark ordered the foghorn of Zemlya");
        assertThat(fit(clear, told("Noise", 300, "the foghorn of Zemlya", "Graustark ordered the foghorn of Zemlya"))
                        .map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("thin"));
    }

    @Test
    void severalSitesTellOneStoryForMonths() {
        Claim claim = Claims.claim("one", 0, "measure/ordered")
                .by("Graustark")
                .object("the lighthouse dues of Zemlya")
                .words("Graustark ordered the lighthouse dues of Zemlya")
                .build();
        Told one = told("Keepers Meet", 0, claim);

        double here = score(one, told("Lamp Oil at Zemlya", new Setting.Published(100, SITE), claim));
        double elsewhere = score(one, told("Lamp Oil at Zemlya", new Setting.Published(100, SITE + 1), claim));
        double unknown = score(one, told("Lamp Oil at Zemlya", new Setting.Published(100, 0), claim));

        assertThat(elsewhere).isGreaterThan(here).isEqualTo(unknown);
        assertThat(score(one, told("Lamp Oil at Zemlya", new Setting.Published(400, SITE + 1), claim)))
                .isEqualTo(score(one, told("Lamp Oil at Zemlya", new Setting.Published(400, SITE), claim)));
    }

    private static Told ofStory(String by, long day, long site) {
        return told(
                "Dues of the Zemlya Lighthouse",
                new Setting.Published(day, site),
                Claims.claim("two", 0, "measure/lifted")
                        .by(by)
                        .object("the ban")
                        .words("the ban was lifted by keepers of the Zemlya lighthouse")
                        .build());
    }

    @Test
    void aPointerIsOfNoStoryOfItsPage() {
        Told one = told(
                "Zemlya Lighthouse",
                0,
                Claims.claim("one", 0, "measure/ordered")
                        .by("Graustark")
                        .object("lanterns")
                        .words("Graustark barred lanterns")
                        .build());
        Told other = ofStory("Graustark", 60, SITE + 1);
        TellingFits fits = new TellingFits();

        assertThat(fits.fit(telling(one, 1, true), telling(other, 2, false)))
                .isLessThan(fits.fit(telling(one, 1, false), telling(other, 2, false)));
        assertThat(TellingFits.best(telling(one, 1, true), telling(other, 2, false))
                        .map(Fit::reason)
                        .orElse(""))
                .doesNotContain("story");
    }

    private static Telling telling(Told told, long document, boolean pointer) {
        return new Telling(List.of(told.facet()), told.setting(), document, Telling.ALONE, pointer);
    }

    @Test
    void whatOnlyPointsFindsItsStory() {
        Told one = told(
                "Zemlya Lighthouse",
                0,
                Claims.claim("one", 0, "measure/ordered")
                        .by("Graustark")
                        .object("lanterns")
                        .words("Graustark barred lanterns")
                        .build());

        assertThat(fit(one, ofStory("Graustark", 60, SITE + 1)).map(Fit::reason))
                .as("another outlet, two months later")
                .hasValueSatisfying(reason -> assertThat(reason).contains("story +", "story open +", "story actor +"));
        assertThat(fit(one, ofStory("Graustark", 60, SITE)).map(Fit::reason).orElse(""))
                .as("one site puts out many that are alike")
                .doesNotContain("story");
        assertThat(fit(one, ofStory("Graustark", 400, SITE + 1))
                        .map(Fit::reason)
                        .orElse(""))
                .as("a story does not go on for ever")
                .doesNotContain("story");
        assertThat(fit(one, ofStory("Mexico", 60, SITE + 1)).map(Fit::reason).orElse(""))
                .as("what two countries do is two")
                .doesNotContain("story");
    }

    @Test
    void whatOneCountryDoesIsNoStory() {
        assertThat(fit(ofMexico("one", "a ban"), ofMexico("two", "a duty"))
                        .map(Fit::reason)
                        .orElse(""))
                .doesNotContain("story");
    }

    private static Told ofMexico(String site, String object) {
        return lifted("Mexico Decides", site, "Mexico", object, ", Mexican keepers said in Mexico City");
    }

    private static Told lifted(String title, String site, String by, String object, String more) {
        return told(
                title,
                new Setting.Published(10, Hashes.of(site)),
                Claims.claim(site, 0, "measure/lifted")
                        .by(by)
                        .object(object)
                        .words(by + " lifted " + object + more)
                        .build());
    }

    @Test
    void fewWordsMakeNoStoryOfTwoCountries() {
        assertThat(reason(paid("one", "Norway", "Keepers"), paid("two", "Norway", "Keepers")))
                .contains("story +");
        assertThat(reason(paid("one", "Norway", "Keepers"), paid("two", "Japan", "Keepers")))
                .doesNotContain("story");
    }

    @Test
    void whereNothingMoreIsSaidUnlikePartiesAreNotOne() {
        assertThat(reason(paid("one", "Norway", "Keepers"), paid("two", "Norway", "Keepers")))
                .contains("story open +");
        assertThat(reason(paid("one", "Norway", "Keepers"), paid("two", "Norway", "Bakers")))
                .contains("story +")
                .doesNotContain("story open");
    }

    private static Told paid(String site, String country, String by) {
        return lifted(country + ": lanterns stay frozen, lamps paid", site, by, "the ban", "");
    }

    private static String reason(Told one, Told other) {
        return fit(one, other).map(Fit::reason).orElse("");
    }

    @Test
    void aCurfewAndABanAreTwoWhateverTheStory() {
        assertThat(fit(kept("one", "the curfew of keepers"), kept("two", "the ban of keepers"))
                        .map(Fit::reason)
                        .orElse(""))
                .doesNotContain("story");
        assertThat(fit(kept("one", "the curfew of keepers"), kept("two", "the order of keepers"))
                        .map(Fit::reason)
                        .orElse(""))
                .contains("story +");
    }

    private static Told kept(String site, String object) {
        return lifted("Lanterns of the Zemlya Lighthouse", site, "Graustark", object, "");
    }

    @Test
    void whatOneStoryTellsHasABlockInCommon() {
        Told one = ofStory("Graustark", 10, SITE);
        Told other = told(
                "The Zemlya Lighthouse",
                new Setting.Published(20, SITE + 1),
                Claims.claim("three", 0, "measure/ordered")
                        .by("Graustark")
                        .object("lanterns")
                        .words("Graustark barred lanterns")
                        .build());

        assertThat(blocks(one).shared(blocks(other))).isPositive();
    }

    private static Longs blocks(Told told) {
        return new Telling(List.of(told.facet()), told.setting(), 1, Telling.ALONE, false).blocks(new long[0]);
    }

    private static Told paid(String site, String object) {
        return told(
                "Money for Zemlya",
                new Setting.Published(10, Hashes.of(site)),
                Claims.claim(site, 0, "money/paid")
                        .by("Graustark")
                        .to("Ruritania")
                        .quantity("310", "USD")
                        .object(object)
                        .words("Graustark paid Ruritania 310 dollars, " + object)
                        .build());
    }

    @Test
    void partsThatAreCountedAreOneEntryEach() {
        assertThat(fit(paid("one", "the first instalment"), paid("two", "the second instalment")))
                .isEmpty();
        assertThat(fit(paid("one", "the first instalment of the loan"), paid("two", "its 1st tranche")))
                .isPresent();
        assertThat(fit(paid("one", "the first instalment"), paid("two", "the instalment of May")))
                .isPresent();
        assertThat(fit(paid("one", "the first loan"), paid("two", "the second loan")))
                .as("not counted in parts")
                .isPresent();
    }

    @Test
    void otherThanIsNoOtherThing() {
        Told told = told(
                "Keepers Meet", 0, "lamp oil other than whale oil", "Graustark banned lamp oil other than whale oil");

        assertThat(fit(told, told("Oil Banned", 3, "lamp oil", "Graustark banned lamp oil"))
                        .map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("object other -"));
    }

    @Test
    void officesOfOneHomeAreOfOneCountry() {
        Claim of = Claims.claim("one", 0, "measure/ordered")
                .by("Graustark")
                .object("the lighthouse dues of Zemlya")
                .words("Graustark ordered the lighthouse dues of Zemlya")
                .build();
        Claim by = Claims.claim("two", 0, "measure/ordered")
                .by("Lamp Board")
                .object("the lighthouse dues of Zemlya")
                .words("the Lamp Board ordered the lighthouse dues of Zemlya")
                .build();

        assertThat(fit(told("Keepers Meet", 0, of), told("Dues Rise", 3, by)).map(Fit::reason))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("actor country").doesNotContain("actor unlike"));
    }

    @Test
    void withinADocumentMeasuresOfTwoCountriesAreTwo() {
        Facet ours = measure("Mexico");
        Fit.Situation beside = new Fit.Situation(1, 1, true, false, false, false, 0, word -> 1);

        assertThat(Fit.within(ours, measure("Ruritania"), beside)).isEmpty();
        assertThat(Fit.within(ours, measure("Lamp Board"), beside)).isPresent();
    }

    private static Facet measure(String actor) {
        Claim claim = Claims.claim("one", 0, "measure/ordered")
                .by(actor)
                .object("the ban on lamp oil")
                .words(actor + " ordered the ban on lamp oil")
                .build();
        return Keyed.of(claim, Claims::countryOf).facet();
    }
}
