package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
        Fit.Settings met = new Fit.Settings(.4, false, false, false);
        Fit.Settings apart = new Fit.Settings(.4, true, false, false);
        assertThat(Fit.scoreAcross(one.facet(), other.facet(), apart))
                .isLessThan(Fit.scoreAcross(one.facet(), other.facet(), met) - .5);
        assertThat(Fit.across(one.facet(), other.facet(), apart).map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("titles apart -0.70"));
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
