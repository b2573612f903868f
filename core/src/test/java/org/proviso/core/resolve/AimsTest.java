package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.groups.Longs;

/** What countries do to each other, and what documents say of themselves. */
class AimsTest {
    private static final StrandFits FITS = new StrandFits();

    private static Claim tariff(String document, int start, String country, String object) {
        return Claims.claim(document, start, "measure/ordered")
                .by("United States")
                .to(country)
                .object(object)
                .words("the United States put " + object + " on goods of the neighbour")
                .build();
    }

    private static Strand strand(Claim... claims) {
        List<Keyed> keyed = Keyed.of(List.of(claims), Claims::countryOf);
        return Strand.of(keyed, Home.of(List.of(keyed)), TitleAims.NONE, Setting.of(List.of(keyed), Optional.empty()));
    }

    private static Strand strand(String title, String object, String words) {
        List<Keyed> keyed = Keyed.of(
                List.of(Claims.claim(title, 0, "measure/ordered")
                        .by("United States")
                        .object(object)
                        .words(words)
                        .build()),
                Claims::countryOf);
        return Strand.of(
                keyed, Home.of(List.of(keyed)), TitleAims.NONE, Setting.of(List.of(keyed), Optional.of(title)));
    }

    @Test
    void anAmendmentThatNamesNoCountryIsOfTheMatterOfTheOrderWithItsTitle() {
        Strand order = strand(
                "Imposing Duties to Curb the Smuggling of Lamp Oil Across Our Northern Border",
                "ad valorem duties on articles",
                "the United States impose ad valorem duties on articles");
        Strand amendment = strand(
                "Amendment to Duties to Curb the Smuggling of Lamp Oil Across Our Northern Border",
                "duties",
                "the duties do not hold for parcels until adequate systems are in place");
        assertThat(FITS.fit(amendment, order)).isGreaterThanOrEqualTo(FITS.joins());
        assertThat(FITS.reason(amendment, order)).contains("one measure +1.00");
    }

    @Test
    void whatNamesOneMeasureByItsTitleIsNotApartByItsParties() {
        String title = "Duties to Curb the Smuggling of Lamp Oil Across Our Northern Border";
        Strand order = ofBoard("Imposing " + title, "Ferry Board", "ad valorem duties on articles");
        Strand amendment = ofBoard("Amendment to " + title, "Harbour Board", "duties");
        Strand elsewhere = ofBoard("Closing the Quarry of Zemlya", "Harbour Board", "duties");
        assertThat(FITS.reason(amendment, order)).contains("one measure").doesNotContain("parties apart");
        assertThat(FITS.reason(elsewhere, order)).contains("parties apart");
    }

    private static Strand ofBoard(String title, String board, String object) {
        Claim claim = Claims.claim(title, 0, "measure/ordered")
                .by("United States")
                .to(board)
                .object(object)
                .words("the United States order " + object)
                .build();
        List<Keyed> keyed = Keyed.of(List.of(claim), Claims::countryOf);
        return Strand.of(
                keyed, Home.of(List.of(keyed)), TitleAims.NONE, Setting.of(List.of(keyed), Optional.of(title)));
    }

    private static Claim own(String document, String words) {
        return Claims.claim(document, 0, "commitment/sought")
                .by("United States")
                .to("Secretary of Lighthouses")
                .object(words)
                .words("the Secretary of Lighthouses must " + words)
                .build();
    }

    @Test
    void tariffsOnTwoCountriesAreTwoEntriesOfTwoMattersEvenInAShortReport() {
        Filed register = new Filed();
        Claim mexico = tariff("article", 0, "Mexico", "new tariffs on lamp oil");
        Claim ruritania = tariff("article", 300, "Ruritania", "new tariffs on lamp oil");
        Claim again = tariff("article", 600, "Mexico", "higher tariffs on lamp oil");
        register.take(Claims.submission("article", mexico, ruritania, again));
        assertThat(register.entry(ruritania)).isNotEqualTo(register.entry(mexico));
        assertThat(register.matter(ruritania)).isNotEqualTo(register.matter(mexico));
        assertThat(register.matter(again)).isEqualTo(register.matter(mexico));
    }

    private static Claim freeze(int start, String act, String whom) {
        return Claims.claim("article", start, "measure/" + act)
                .by("United States")
                .to(whom)
                .object("the freeze on grants")
                .words("the freeze on grants to " + whom)
                .build();
    }

    @Test
    void freezesOfGrantsToTwoPlacesAreTwoEntriesWhicheverIsToldFirst() {
        for (List<String> order : List.of(List.of("Ohio", "Texas"), List.of("Texas", "Ohio"))) {
            Filed register = new Filed();
            Claim first = freeze(0, "lifted", order.get(0));
            Claim second = freeze(60, "ordered", order.get(1));
            Claim again = freeze(120, "lifted", order.get(0));
            register.take(Claims.submission("article", first, second, again));
            assertThat(register.entry(second)).isNotEqualTo(register.entry(first));
            assertThat(register.entry(again)).isEqualTo(register.entry(first));
        }
    }

    @Test
    void aPlaceIsNotToldApartFromTheCountryInWhichItIs() {
        Filed register = new Filed();
        Claim country = freeze(0, "ordered", "United States");
        Claim place = freeze(60, "ordered", "Ohio");
        register.take(Claims.submission("article", country, place));
        assertThat(register.entry(place)).isEqualTo(register.entry(country));
    }

    @Test
    void aReportOfTariffsOnOneCountryIsNotParted() {
        Filed register = new Filed();
        Claim mexico = tariff("article", 0, "Mexico", "new tariffs on lamp oil");
        Claim other = Claims.claim("article", 300, "work/started")
                .by("United States")
                .object("a new lighthouse")
                .words("the United States began to build a new lighthouse")
                .build();
        register.take(Claims.submission("article", mexico, other));
        assertThat(register.matter(other)).isEqualTo(register.matter(mexico));
    }

    @Test
    void strandsOfMeasuresOnTheSameCountryFitAndOnAnotherDoNot() {
        Strand one = strand(tariff("one", 0, "Mexico", "duties"));
        Strand same = strand(tariff("two", 0, "Mexico", "tariffs"));
        Strand other = strand(tariff("three", 0, "Ruritania", "tariffs"));
        assertThat(FITS.fit(same, one)).isGreaterThanOrEqualTo(FITS.joins());
        assertThat(FITS.fit(other, one)).isLessThan(FITS.proposes());
        assertThat(FITS.reason(same, one)).contains("aim +2.00").doesNotContain("parties apart");
        assertThat(FITS.reason(other, one)).contains("aims apart");
    }

    @Test
    void theHomeIsACountryWhereOneIsToldOf() {
        List<Claim> claims = List.of(
                tariff("one", 0, "Mexico", "tariffs on lamp oil"),
                tariff("one", 100, "Ruritania", "tariffs on lamp oil"),
                Claims.claim("one", 300, "work/started").by("Lamp Oil Union").build(),
                Claims.claim("one", 600, "work/stopped").by("Lamp Oil Union").build(),
                Claims.claim("one", 900, "work/resumed").by("Lamp Oil Union").build());
        List<Keyed> keyed = Keyed.of(claims, Claims::countryOf);
        assertThat(Home.of(List.of(keyed)))
                .isEqualTo(keyed.getFirst().facet().actor().countries()[0]);
        List<Keyed> nobody = keyed.subList(2, 5);
        assertThat(Home.of(List.of(nobody))).isNotEqualTo(Strand.Parties.NOBODY);
    }

    private static long home(Claim... claims) {
        return Home.of(List.of(Keyed.of(List.of(claims), Claims::countryOf)));
    }

    private static Claim duties(String who, String... on) {
        Claims.Builder claim = Claims.claim("one", 0, "measure/ordered").to(on).object("duties on lamp oil");
        return (who.isEmpty() ? claim : claim.by(who)).build();
    }

    private static Claim promise(int start, String who) {
        return Claims.claim("one", start, "commitment/made").by(who).build();
    }

    @Test
    void whatMeasuresAreOnIsNotTheHome() {
        long mexico = Hashes.of("country:MX");
        Claim[] answers = {promise(400, "Mexico"), promise(600, "Mexico")};
        assertThat(home(answers)).isEqualTo(mexico);
        // whoever takes them
        assertThat(home(duties("Ruritania", "Mexico"), answers[0], answers[1])).isEqualTo(Hashes.of("country:RU"));
        assertThat(home(duties("Ruritania", "Mexico", "Graustark"))).isEqualTo(Hashes.of("country:RU"));
        // of no country that is known
        assertThat(home(duties("Foghorn League", "Mexico"), answers[0], answers[1]))
                .isEqualTo(Hashes.of("foghorn league"));
        // another that acts
        assertThat(home(duties("Foghorn League", "Mexico"), answers[0], answers[1], promise(800, "Graustark")))
                .isEqualTo(Hashes.of("country:GR"));
        // nobody
        assertThat(home(duties("", "Mexico"), answers[0], answers[1])).isEqualTo(Strand.Parties.NOBODY);
    }

    @Test
    void aShortReportOnTwoCountriesIsOnBoth() {
        List<Keyed> keyed = Keyed.of(
                List.of(Claims.claim("one", 0, "measure/ordered")
                        .by("United States")
                        .to("Mexico", "Kenya")
                        .object("duties on Mexico and Kenya")
                        .build()),
                Claims::countryOf);
        Optional<String> title = Optional.of("Duties on Mexico and Kenya");
        Strand strand = Strand.of(keyed, Home.of(List.of(keyed)), TitleAims.NONE, Setting.of(List.of(keyed), title));
        assertThat(strand.sides()).hasSize(2);
    }

    @Test
    void aTitleThatNamesGoodsAndACountryHasBothAsAims() {
        List<Keyed> keyed = Keyed.of(List.of(tariff("one", 0, "Kenya", "duties on motor vehicles")), Claims::countryOf);
        long home = Home.of(List.of(keyed));
        String title = "Duties to Offset Kenyan Discrimination with Respect to Motor Vehicles";
        Strand strand = Strand.of(
                keyed, home, TitleAims.of(Optional.of(title), home), Setting.of(List.of(keyed), Optional.of(title)));
        assertThat(strand.sides()).hasSize(2);
        assertThat(strand.sides())
                .allSatisfy(side -> assertThat(strand.on(side).aims().size()).isEqualTo(1));
    }

    @Test
    void whicheverOfTheTwoDoesItItIsBetweenTheSame() {
        Claim answer = Claims.claim("two", 0, "measure/ordered")
                .by("Mexico")
                .to("United States")
                .object("tariffs")
                .words("Mexico answers with tariffs")
                .build();
        Claim measure = tariff("two", 300, "Mexico", "tariffs");
        Claim more = tariff("two", 600, "Mexico", "duties");
        assertThat(strand(answer, measure, more).aims())
                .isEqualTo(strand(tariff("one", 0, "Mexico", "tariffs")).aims());
    }

    @Test
    void ofOneCountryComesBeforeOfSeveral() {
        Strand several = strand(
                tariff("one", 0, "Mexico", "tariffs on lamp oil"),
                tariff("one", 300, "Ruritania", "tariffs on lamp oil"));
        Strand one = strand(tariff("one", 0, "Mexico", "tariffs on lamp oil"));
        Ranks ranks = new Ranks(Claims.document("one"), 7, false);
        assertThat(several.aims().size()).isEqualTo(2);
        assertThat(ranks.next(one, 1).isBefore(ranks.next(several, 2))).isTrue();
        assertThat(ranks.next(several, 3).isBefore(ranks.next(one, 4))).isFalse();
    }

    @Test
    void daysLessThanHalfAYearApartLeadToEachOther() {
        Strand strand = strand(tariff("one", 0, "Mexico", "tariffs"));
        int atAnyTime = blocks(strand, 20_000).shared(blocks(strand, 22_000));
        for (int day = 20_000; day < 20_800; day += 13) {
            assertThat(blocks(strand, day).shared(blocks(strand, day + 170))).isGreaterThan(atAnyTime);
        }
    }

    private static Longs blocks(Strand strand, int day) {
        Ranks ranks = new Ranks(Claims.document("one"), day, false);
        return strand.blocks(Ranks.times(ranks.next(strand, 1)));
    }

    @Test
    void aCountryInTheNameOfAnAgreementIsNotWhatItIsAbout() {
        assertThat(ObjectWords.countries("the Canada-Mexico-Peru Lighthouse Pact"))
                .doesNotContain("country:MX");
        assertThat(ObjectWords.countries("a pact on Mexico-made lamps")).contains("country:MX");
    }

    @Test
    void whatTwoDocumentsSayOfThemselvesIsTwo() {
        Filed register = new Filed();
        Claim one = own("one", "print this memorandum in the Lighthouse Gazette");
        Claim other = own("two", "print this memorandum in the Lighthouse Gazette");
        register.take(Claims.submission("one", Optional.of("Memorandum on Lamps of Klow"), List.of(one)));
        register.take(Claims.submission("two", Optional.of("Memorandum on Foghorns of Zemlya"), List.of(other)));
        assertThat(register.entry(other)).isNotEqualTo(register.entry(one));
    }

    @Test
    void whatTwoCopiesSayOfThemselvesIsOne() {
        Filed register = new Filed();
        Claim one = own("one", "print this memorandum in the Lighthouse Gazette");
        Claim copy = own("two", "print this memorandum in the Lighthouse Gazette");
        register.take(Claims.submission("one", Optional.of("Memorandum on Lamps of Klow"), List.of(one)));
        register.take(Claims.submission("two", Optional.of("Memorandum on Lamps of Klow"), List.of(copy)));
        assertThat(register.entry(copy)).isEqualTo(register.entry(one));
    }

    @Test
    void whatIsNotOfTheDocumentMayBeOne() {
        Filed register = new Filed();
        Claim one = own("one", "print the foghorn tables in the Lighthouse Gazette");
        Claim other = own("two", "print the foghorn tables in the Lighthouse Gazette");
        register.take(Claims.submission("one", Optional.of("Memorandum on Lamps of Klow"), List.of(one)));
        register.take(Claims.submission("two", Optional.of("Memorandum on Foghorns of Zemlya"), List.of(other)));
        assertThat(register.entry(other)).isEqualTo(register.entry(one));
    }

    private static void take(Filed register, String document, String title, String country, Claim clause) {
        Claim measure = Claims.claim(document, 0, "measure/ordered")
                .by("United States")
                .object("duties")
                .words("the United States put duties on goods of " + country)
                .build();
        register.take(Claims.submission(document, Optional.of(title), List.of(measure, clause)));
    }

    private static Claim clause(String document, String words) {
        return Claims.claim(document, 700, "commitment/sought")
                .by("United States")
                .to("Secretary of Lighthouses")
                .object(words)
                .words("the Secretary of Lighthouses must " + words)
                .build();
    }

    @Test
    void ordersOnTwoCountriesShareNoClauseThatNamesNoneAndTheirAmendmentsDo() {
        Filed register = new Filed();
        String words = "amend the foghorn tables of Strelsau within ten days";
        Claim peru = clause("one", words);
        Claim kenya = clause("two", words);
        Claim amendment = clause("three", words);
        take(register, "one", "Duties on Kippers of Peru", "Peru", peru);
        take(register, "two", "Duties on Lanterns of Kenya", "Kenya", kenya);
        take(register, "three", "More Peruvian Duties", "the neighbour", amendment);
        assertThat(register.entry(kenya)).isNotEqualTo(register.entry(peru));
        assertThat(register.entry(amendment)).isEqualTo(register.entry(peru));
        assertThat(register.matter(amendment)).isEqualTo(register.matter(peru));
        assertThat(register.matter(kenya)).isNotEqualTo(register.matter(peru));
    }

    @Test
    void whatOrdersOnTwoCountriesSayOfAnActByItsNumberIsOne() {
        Filed register = new Filed();
        String words = "heed the foghorn tables of Executive Order 91234";
        Claim peru = clause("one", words);
        Claim kenya = clause("two", words);
        take(register, "one", "Duties on Kippers of Peru", "Peru", peru);
        take(register, "two", "Duties on Lanterns of Kenya", "Kenya", kenya);
        assertThat(register.entry(kenya)).isEqualTo(register.entry(peru));
    }

    @Test
    void aTariffScheduleIsNoTariff() {
        assertThat(ObjectWords.words("the Harmonized Tariff Schedule and the Tariff Act", List.of(), 9))
                .doesNotContain("tariff");
        assertThat(ObjectWords.words("a new tariff and a schedule", List.of(), 9))
                .contains("tariff");
    }

    private static Claim goods(String document, int start, String object) {
        return Claims.claim(document, start, "measure/ordered")
                .by("Ruritania")
                .object(object)
                .words("the King of Ruritania put " + object + " from everywhere")
                .build();
    }

    @Test
    void tariffsOnTwoKindsOfGoodsAreTwoEntriesOfTwoMatters() {
        Filed register = new Filed();
        Claim steel = goods("article", 0, "new tariffs on steel");
        Claim copper = goods("article", 300, "new tariffs on copper");
        Claim aluminium = goods("article", 600, "higher tariffs on aluminium");
        register.take(Claims.submission("article", steel, copper, aluminium));
        assertThat(register.entry(copper)).isNotEqualTo(register.entry(steel));
        assertThat(register.matter(copper)).isNotEqualTo(register.matter(steel));
        assertThat(register.matter(aluminium)).isEqualTo(register.matter(steel));
    }

    @Test
    void strandsOfMeasuresOnTheSameGoodsFitAndOnOthersDoNot() {
        Strand one = strand(goods("one", 0, "duties on steel"));
        Strand same = strand(goods("two", 0, "tariffs on aluminum and steel"));
        Strand other = strand(goods("three", 0, "tariffs on copper"));
        assertThat(FITS.fit(same, one)).isGreaterThanOrEqualTo(FITS.joins());
        assertThat(FITS.fit(other, one)).isLessThan(FITS.proposes());
        assertThat(FITS.reason(same, one)).contains("aim +2.00");
        assertThat(FITS.reason(other, one)).contains("aims apart");
    }

    @Test
    void goodsThatComeInAreToldOfAsInMeasures() {
        assertThat(Goods.of(Hashes.of(List.of("steel", "import")), false).isEmpty())
                .isFalse();
        assertThat(Goods.of(Hashes.of(List.of("steel", "bridge")), false).isEmpty())
                .isTrue();
        assertThat(Goods.of(Hashes.of(List.of("steel", "bridge")), true))
                .isEqualTo(Goods.of(Hashes.of(List.of("steel", "import")), false));
    }

    @Test
    void whatATitleIsAboutIsTheAimOfMeasuresThatNameNothing() {
        long home = Hashes.of("country:US");
        assertThat(Aims.goods("Adjusting Imports of Copper into the United States", home)
                        .size())
                .isEqualTo(1);
        assertThat(Aims.goods("New Duties on Copper from Canada", home).isEmpty())
                .isTrue();
        assertThat(Aims.goods("The Sale of Northern Copper Corporation", home).isEmpty())
                .isTrue();
        List<Keyed> keyed =
                Keyed.of(List.of(goods("one", 0, "further tariffs"), goods("one", 300, "duties")), Claims::countryOf);
        Setting setting = Setting.of(List.of(keyed), Optional.empty());
        Longs copper = Aims.goods("Copper", home);
        long teller = Home.of(List.of(keyed));
        assertThat(Strand.of(keyed, teller, new TitleAims(copper, Longs.NONE, true), setting)
                        .aims())
                .isEqualTo(copper);
        assertThat(Strand.of(keyed, teller, TitleAims.NONE, setting).aims().isEmpty())
                .isTrue();
    }

    @Test
    void ofCountriesAndGoodsAStrandIsAboutThoseThatMoreOfItsClaimsName() {
        Strand country = strand(
                tariff("one", 0, "Mexico", "tariffs on steel"),
                tariff("one", 300, "Mexico", "tariffs on everything else"));
        assertThat(country.aims())
                .isEqualTo(strand(tariff("two", 0, "Mexico", "tariffs")).aims());
        Strand both = strand(tariff("one", 0, "Mexico", "tariffs on steel"));
        assertThat(both.aims().size()).isEqualTo(2);
    }

    @Test
    void documentsTitledAfterOtherGoodsShareNoEntryUnlessItNamesItsOwn() {
        Filed register = new Filed();
        String clause = "amend the foghorn tables of Strelsau within ten days";
        Claim copper = own("one", clause);
        Claim steel = own("two", clause);
        Claim again = own("three", clause);
        register.take(Claims.submission("one", Optional.of("Adjusting Imports of Copper"), List.of(copper)));
        register.take(Claims.submission("two", Optional.of("Adjusting Imports of Steel"), List.of(steel)));
        register.take(Claims.submission("three", Optional.of("Further Adjusting Imports of Copper"), List.of(again)));
        assertThat(register.entry(steel)).isNotEqualTo(register.entry(copper));
        assertThat(register.entry(again)).isEqualTo(register.entry(copper));

        Filed named = new Filed();
        Claim one = goods("one", 0, "a tariff of brass rings on imported steel of Strelsau");
        Claim other = goods("two", 0, "a tariff of brass rings on imported steel of Strelsau");
        named.take(Claims.submission("one", Optional.of("Adjusting Imports of Copper"), List.of(one)));
        named.take(Claims.submission("two", Optional.of("Adjusting Imports of Steel"), List.of(other)));
        assertThat(named.entry(other)).isEqualTo(named.entry(one));
    }
}
