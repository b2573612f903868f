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
}
