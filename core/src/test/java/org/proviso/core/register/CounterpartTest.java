package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;

final class CounterpartTest {
    /** A claim in the making. */
    private record Saying(
            String words,
            List<Party> by,
            List<Party> to,
            String object,
            Optional<String> condition,
            Optional<Edtf> when) {
        static Saying that(String words) {
            return new Saying(words, List.of(), List.of(), "", Optional.empty(), Optional.empty());
        }

        Saying by(String... names) {
            return new Saying(words, parties(names), to, object, condition, when);
        }

        Saying to(String... names) {
            return new Saying(words, by, parties(names), object, condition, when);
        }

        Saying about(String other) {
            return new Saying(words, by, to, other, condition, when);
        }

        Saying condition(String other) {
            return new Saying(words, by, to, object, Optional.of(other), when);
        }

        Saying on(String day) {
            return new Saying(words, by, to, object, condition, Optional.of(new Edtf(day)));
        }

        private static List<Party> parties(String... names) {
            return Arrays.stream(names).map(Party::named).toList();
        }

        Claim claim() {
            return new Claim(
                    Move.parse("measure/ordered"),
                    Modality.ACTUAL,
                    new Claim.Roles(by, to, Optional.of(object).filter(text -> !text.isEmpty())),
                    new Claim.Terms(Optional.empty(), condition, when),
                    new Claim.Said(Optional.empty(), Optional.empty()),
                    new Evidence(Sketch.id("one"), 0, words.length(), words),
                    false,
                    "test");
        }
    }

    private static boolean isAltered(Saying text, Saying copy) {
        return Counterpart.isAltered(text.claim(), copy.claim());
    }

    @Test
    void whoDoesItAndToWhomItIsDoneMayNotChangePlaces() {
        Saying text = Saying.that("Hill District has barred lorries of Lake District from the bridge")
                .by("Hill District")
                .to("Lake District");

        assertThat(isAltered(
                        text,
                        Saying.that("Lorries of Hill District are no longer let over the bridge by Lake District")
                                .by("Lake District")
                                .to("Hill District")))
                .isTrue();
        assertThat(isAltered(
                        text,
                        Saying.that("Lorries of Lake District are no longer let over the bridge by Hill District")
                                .by("Hill District")
                                .to("Lake District")))
                .isFalse();
    }

    @Test
    void anotherNameInTheSameWordsIsAltered() {
        Saying text = Saying.that("the Harbour Board banned the export of rice from the port")
                .by("Harbour Board")
                .about("the export of rice");

        assertThat(isAltered(
                        text,
                        Saying.that("the Water Ministry banned the export of rice from the port")
                                .by("Water Ministry")
                                .about("the export of rice")))
                .isTrue();
        assertThat(isAltered(
                        text,
                        Saying.that("the Harbour Board of Porttown banned the exports of rice from the port")
                                .by("Harbour Board of Porttown")
                                .about("the exports of rice")))
                .isFalse();
    }

    @Test
    void otherWordsForAThingOrABodyAreNotAltered() {
        Saying text = Saying.that("the harbour authority kept lorries out of the eastern quay")
                .by("harbour authority")
                .about("lorries");

        assertThat(isAltered(
                        text,
                        Saying.that("the port authority kept trucks out of the east quay")
                                .by("port authority")
                                .about("trucks")))
                .isFalse();
    }

    @Test
    void aWeekdayThatIsPrintedAgainIsNotAltered() {
        assertThat(isAltered(
                        Saying.that("the ban began on Monday").on("2025-05-05"),
                        Saying.that("on Monday the ban began").on("2025-05-12")))
                .isFalse();
    }

    @Test
    void noLaterThanDeniesNothing() {
        Saying text = Saying.that("the ban ends").condition("if the council signs the lease before the recess");
        assertThat(isAltered(
                        text,
                        Saying.that("the ban ends")
                                .condition("if the council signs the lease no later than the recess")))
                .isFalse();
        assertThat(isAltered(
                        text, Saying.that("the ban ends").condition("if the council signs no lease before the recess")))
                .isTrue();
    }

    @Test
    void anotherVerbIsNotAlteredAsItTellsTheSameAct() {
        Saying text =
                Saying.that("the board banned the export of rice").by("board").about("the export of rice");

        assertThat(isAltered(
                        text,
                        Saying.that("the board forbade the export of rice")
                                .by("board")
                                .about("the export of rice")))
                .isFalse();
    }

    @Test
    void anotherDayIsAlteredAndAMonthThatHasTheDayIsNot() {
        Saying text = Saying.that("the ban began on 4 May").on("2025-05-04");

        assertThat(isAltered(text, Saying.that("the ban began on 14 May").on("2025-05-14")))
                .isTrue();
        assertThat(isAltered(text, Saying.that("the ban began in May").on("2025-05")))
                .isFalse();
    }

    @Test
    void aConditionThatIsTurnedRoundOrHasAnotherDayIsAltered() {
        Saying text = Saying.that("the permit lapses").condition("unless the company repairs its stage by 20 May");

        assertThat(isAltered(
                        text, Saying.that("the permit lapses").condition("if the company repairs its stage by 20 May")))
                .isTrue();
        assertThat(isAltered(
                        text,
                        Saying.that("the permit lapses").condition("unless the company repairs its stage by 20 June")))
                .isTrue();
        assertThat(isAltered(
                        text,
                        Saying.that("the permit lapses")
                                .condition("if the company does not repair its stage by 20 May 2025")))
                .isFalse();
    }

    @Test
    void ofTheTextThatClaimIsMeantWhichHasMostWordsInCommon() {
        Claim title = Saying.that("Board bans rice").claim();
        Claim line = Saying.that("the Harbour Board banned the export of rice").claim();

        assertThat(Counterpart.of(
                        Saying.that("the Harbour Board banned the export of wheat")
                                .claim(),
                        List.of(title, line)))
                .contains(line);
        assertThat(Counterpart.of(Saying.that("no word of it").claim(), List.of(title)))
                .isEmpty();
    }
}
