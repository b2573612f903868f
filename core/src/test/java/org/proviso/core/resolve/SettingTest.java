package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

class SettingTest {
    private static Setting setting(String title, String object, String words) {
        Claim claim = Claims.claim("one", 0, "measure/ordered")
                .by("Graustark")
                .object(object)
                .words(words)
                .build();
        return Setting.of(List.of(Keyed.of(List.of(claim), Claims::countryOf)), Optional.of(title));
    }

    /** Two documents of one title, as like as that. */
    private static Fit.Settings alike(double likeness, boolean titlesApart, boolean yearly, double crowd) {
        Claim claim = Claims.claim("one", 0, "measure/ordered")
                .by("Graustark")
                .object("the lighthouse")
                .words("the lighthouse of Zemlya is closed")
                .build();
        Setting setting = Setting.of(
                List.of(Keyed.of(List.of(claim), Claims::countryOf)),
                Optional.of("The lighthouse of Zemlya"),
                new Setting.Published(0, 1));
        return new Fit.Settings(setting, setting, likeness, 0, titlesApart, false, yearly, crowd, 0, 0, false);
    }

    private static Setting emergency(String country) {
        return setting(
                "Notice on the Continuation of the National Emergency with Respect to " + country,
                "the national emergency",
                "I am continuing the national emergency with respect to " + country);
    }

    @Test
    void ordersAboutTwoCountriesAreInOneForm() {
        assertThat(emergency("Ruritania").isInOneFormWith(emergency("Borduria")))
                .isTrue();
        assertThat(emergency("Ruritania").isInOneFormWith(emergency("Ruritania")))
                .isFalse();
    }

    @Test
    void titlesThatShareARareWordAreInNoForm() {
        Setting denied = setting(
                "Borduria denies the national fishing agreement", "the fishing agreement", "it denies the agreement");
        Setting confirmed = setting(
                "Borduria confirms the national fishing agreement",
                "the fishing agreement",
                "it confirms the agreement");
        assertThat(denied.isInOneFormWith(confirmed)).isFalse();
    }

    @Test
    void aTitleIsMetByWhatTheOtherDocumentTells() {
        Setting one = setting("Zemlya lighthouse closed", "the lighthouse", "the lighthouse of Zemlya is closed");
        Setting same = setting("Keepers of Zemlya go home", "the lighthouse", "Zemlya closed its lighthouse");
        Setting other = setting("Quarry at Klow reopened", "the quarry", "the quarry of Klow reopened");
        assertThat(one.titlesMet(same)).isGreaterThan(.5);
        assertThat(one.titlesMet(other)).isZero();
        assertThat(same.titlesMet(one)).isEqualTo(one.titlesMet(same));
    }

    @Test
    void aTitleThatSaysTooLittleTellsNothingApart() {
        assertThat(setting("Statement", "the quarry", "the quarry reopened").titlesMet(emergency("Ruritania")))
                .isEqualTo(1);
        assertThat(Setting.of(List.of(), Optional.empty()).likeness(emergency("Ruritania")))
                .isZero();
    }

    @Test
    void anAmendmentNamesTheMeasureThatItAmends() {
        Setting order = titled("Imposing Duties to Curb the Smuggling of Lamp Oil Across Our Northern Border");
        assertThat(titled("Amendment to Duties to Curb the Smuggling of Lamp Oil Across Our Northern Border")
                        .namesMeasureOf(order))
                .isTrue();
        assertThat(titled("Imposing Duties to Relieve the Crisis of Shipwrecks at Our Southern Coast")
                        .namesMeasureOf(order))
                .as("other duties")
                .isFalse();
        assertThat(titled("Amendment to Duties to Curb the Smuggling of Lamp Oil Across Our Southern Border")
                        .namesMeasureOf(order))
                .as("duties at another border")
                .isFalse();
        assertThat(titled("To Modify the Harmonized Tariff Schedule for Lighthouses and Lamp Oil")
                        .namesMeasureOf(
                                titled("To Modify the Harmonized Tariff Schedule for Lighthouses and Lamp Oil")))
                .as("a schedule is no measure")
                .isFalse();
        assertThat(titled("Lighthouses Along Our Northern Border")
                        .namesMeasureOf(titled("Lighthouses Along Our Northern Border")))
                .as("no measure")
                .isFalse();
    }

    private static Setting titled(String title) {
        return setting(title, "the duties", "the duties stand");
    }

    @Test
    void titlesOfWhichTheOtherDocumentSpeaksNotAreApart() {
        Setting one = setting("Zemlya lighthouse closed", "the lighthouse", "the lighthouse of Zemlya is closed");
        Setting same = setting("Keepers of Zemlya go home", "the lighthouse", "Zemlya closed its lighthouse");
        Setting other = setting("Quarry at Klow reopened", "the quarry", "the quarry of Klow reopened");
        assertThat(one.isApartFrom(other)).isTrue();
        assertThat(other.isApartFrom(one)).isTrue();
        assertThat(one.isApartFrom(same)).isFalse();
        assertThat(one.isApartFrom(setting("Statement", "the quarry", "the quarry reopened")))
                .isFalse();
    }

    /** What a harbour master always does says the less of one thing, the less two documents speak of each other's titles. */
    @Test
    void titlesThatAreApartWeighAgainstOneEntry() {
        Keyed one = clause("one");
        Keyed other = clause("two");
        Fit.Settings met = alike(.4, false, false, 0);
        Fit.Settings apart = alike(.4, true, false, 0);
        assertThat(Fit.scoreAcross(one.facet(), other.facet(), apart))
                .isLessThan(Fit.scoreAcross(one.facet(), other.facet(), met) - .5);
        assertThat(Fit.across(one.facet(), other.facet(), apart).map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("titles apart -1.20"));
    }

    @Test
    void theSameOfAnotherYearIsAnother() {
        Setting one = titled("A Proclamation on Lamplighters Day, 2023");
        assertThat(one.isOfAnotherYearThan(titled("A Proclamation on Lamplighters Day, 2024")))
                .isTrue();
        assertThat(one.isOfAnotherYearThan(titled("A Proclamation on Lamplighters Day, 2023")))
                .isFalse();
        assertThat(one.isOfAnotherYearThan(titled("A Proclamation on Lamplighters Day")))
                .isFalse();
        assertThat(one.isOfAnotherYearThan(titled("Harbour Dues of the Quarry, 2024")))
                .isFalse();
        Fit.Settings yearly = alike(.9, false, true, 0);
        assertThat(Fit.across(clause("one").facet(), clause("two").facet(), yearly))
                .isEmpty();
    }

    /** Of two lists of a hundred acts, some of each are alike by chance. */
    @Test
    void theMoreTwoDocumentsClaimTheMoreTwoClaimsMustFit() {
        Fit.Settings short_ = alike(.4, false, false, 0);
        Fit.Settings lists = alike(.4, false, false, 2);
        assertThat(Fit.scoreAcross(clause("one").facet(), clause("two").facet(), lists))
                .isLessThan(Fit.scoreAcross(clause("one").facet(), clause("two").facet(), short_) - .3);
        assertThat(many(100).claims()).isEqualTo(100);
        assertThat(Fit.Settings.of(many(100), many(100)).crowd()).isGreaterThan(2);
        assertThat(Fit.Settings.of(many(5), many(20)).crowd()).isZero();
    }

    /** "The council told the keeper to report" may be said of anything: who tells whom counts only beside words that few use. */
    @Test
    void whoTellsWhomCountsAsFarAsTheWordsTellWhatOf() {
        Fit.Settings settings = alike(.4, false, false, 0);
        String vague = reason("report", "the council told the keeper to report to it", settings);
        String clear = reason(
                "repaint the lighthouse of Zemlya Point and its foghorn",
                "the council told the keeper to repaint the lighthouse of Zemlya Point and its foghorn",
                settings);
        assertThat(weight(vague, "counterpart same")).isLessThan(weight(clear, "counterpart same"));
    }

    private static String reason(String object, String words, Fit.Settings settings) {
        List<Keyed> two = List.of("one", "two").stream()
                .map(document -> Claims.claim(document, 0, "commitment/sought")
                        .by("Graustark")
                        .to("Ruritania")
                        .object(object)
                        .words(words)
                        .build())
                .map(claim -> Keyed.of(claim, Claims::countryOf))
                .toList();
        return Fit.across(two.getFirst().facet(), two.getLast().facet(), settings)
                .map(Fit::reason)
                .orElse("");
    }

    private static double weight(String reason, String name) {
        int at = reason.indexOf(name);
        return at < 0
                ? 0
                : Double.parseDouble(
                        reason.substring(at + name.length()).strip().replaceAll("(?s)[, ].*", ""));
    }

    private static Setting many(int claims) {
        List<Claim> all = IntStream.range(0, claims)
                .mapToObj(number -> Claims.claim("one", number, "commitment/sought")
                        .by("Graustark")
                        .object("monitor the harbour dues")
                        .words("the keeper shall monitor the harbour dues")
                        .build())
                .toList();
        return Setting.of(
                List.of(all.stream()
                        .map(claim -> Keyed.of(claim, Claims::countryOf))
                        .toList()),
                Optional.empty());
    }

    /** In a list of many orders, that one was told last or most says the less the smaller its part in the list is. */
    @Test
    void whatAListToldLastOrMostSaysLittle() {
        Keyed lamps = Keyed.of(order(0, "lamps"), Claims::countryOf);
        Keyed ropes = Keyed.of(order(1, "ropes"), Claims::countryOf);
        assertThat(score(ropes, lamps, .1)).isLessThan(score(ropes, lamps, 1) - 1);
        assertThat(Gathering.of(keyed(List.of(order(0, "lamps"), order(1, "lamps"), order(2, "them")))))
                .as("a report on one order")
                .hasSize(1);
        List<Claim> list = IntStream.range(0, 12)
                .mapToObj(number -> number % 2 == 0 ? order(number, "lamps") : order("Ruritania", number, "ropes"))
                .toList();
        assertThat(Gathering.of(keyed(list)).getFirst().claims().getLast().reason())
                .contains("main of lane")
                .doesNotContain("main of lane +1.15");
    }

    /** In a document of many measures two that have nothing but their place in common are less one than in a short one. */
    @Test
    void longListsTellManyThings() {
        Keyed lamps = Keyed.of(order(0, "lamps"), Claims::countryOf);
        Keyed ropes = Keyed.of(order(1, "ropes"), Claims::countryOf);
        assertThat(score(ropes, lamps, 1, 1)).isLessThan(score(ropes, lamps, 1, 0));
        assertThat(Gathering.of(keyed(many("lamps", "them", 2))))
                .as("\"them\" in a report of two measures")
                .hasSize(1);
        List<Gathering.Gathered> list = Gathering.of(keyed(many("lamps", "ropes", 30)));
        assertThat(list.stream().flatMap(telling -> telling.claims().stream()).map(Gathering.Joined::reason))
                .as("of a list the reasons say that it is long")
                .anyMatch(reason -> reason.contains("crowded -"));
    }

    /** What an office of a country does is less likely what the country was told to do before. */
    @Test
    void anotherOfficeOfOneCountryIsAnotherActor() {
        Keyed country = Keyed.of(order("United States", 0, "lamps"), Claims::countryOf);
        Keyed ministry = Keyed.of(order("White House", 1, "ropes"), Claims::countryOf);
        Keyed again = Keyed.of(order("United States", 1, "ropes"), Claims::countryOf);
        assertThat(score(ministry, country, 1)).isLessThan(Weight.JOINS.value(true));
        assertThat(score(again, country, 1)).isGreaterThan(score(ministry, country, 1) + .4);
    }

    /** What two documents say in a few words that are not rare counts less than what they say in as many rare ones. */
    @Test
    void commonWordingCountsLessThanRareWording() {
        Fit.Settings settings = alike(.5, false, false, 0);
        String common = reason("families", "we continue to work for American families", settings);
        String rare = reason("foghorn", "the council told the keeper to repaint the Zemlya foghorn skerry", settings);
        assertThat(common).contains("words shared");
        assertThat(weight(common, "words shared")).isLessThan(weight(rare, "words shared"));
    }

    private static List<Claim> many(String odd, String even, int claims) {
        return IntStream.range(0, claims)
                .mapToObj(number -> order(number, number % 2 == 0 ? odd : even))
                .toList();
    }

    private static double score(Keyed claim, Keyed earlier, double share) {
        return score(claim, earlier, share, 0);
    }

    private static double score(Keyed claim, Keyed earlier, double share, double crowd) {
        Fit.Situation situation = new Fit.Situation(share, share, false, false, false, false, crowd, Rarity::of);
        return Fit.within(claim.facet(), earlier.facet(), situation)
                .map(Fit::score)
                .orElse(Double.NaN);
    }

    private static Claim order(int number, String thing) {
        return order("Graustark", number, thing);
    }

    private static Claim order(String who, int number, String thing) {
        return Claims.claim("one", number * 900, "measure/ordered")
                .by(who)
                .object(thing)
                .words(who + " banned " + thing)
                .build();
    }

    private static List<Keyed> keyed(List<Claim> claims) {
        return Keyed.of(claims, Claims::countryOf);
    }

    private static Keyed clause(String document) {
        Claim claim = Claims.claim(document, 0, "commitment/sought")
                .by("Graustark")
                .object("monitor the harbour dues")
                .words("the Keeper of Harbours shall monitor the harbour dues and tell the council")
                .build();
        return Keyed.of(claim, Claims::countryOf);
    }
}
