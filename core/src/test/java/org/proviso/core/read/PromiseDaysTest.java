package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** What the sentences behind a promise tell of it. */
class PromiseDaysTest {
    private static final String PROMISED = "The council pledged to reopen the market by 31 March. ";

    private static Claim last(String text, String move) {
        List<Claim> claims = Readings.READER.apply(Readings.dated(text, "2025-04-01")).claims().stream()
                .filter(claim -> claim.move().toString().equals(move))
                .toList();
        assertThat(claims).as(text).isNotEmpty();
        return claims.getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 40 families will sleep in their own beds by 31 March. That is the word of the mayor.             | mayor
            The last families will be home by 31 March. That was the undertaking of the city council.           | city council
            The remaining residents will be in their houses before 20 May. It was a promise of the minister.    | minister
            Everyone will be rehoused by 12 May: the council has given its word.                                 | council
            """)
    void whatASentenceCallsAPromiseIsTheOneBefore(String text, String actor) {
        Claim promise = last(text, "commitment/made");
        assertThat(Readings.names(promise.roles().anyActors())).isEqualTo(actor);
        assertThat(promise.roles().object().orElse("")).matches(".*(March|May)");
        assertThat(promise.evidence().exact()).startsWith(text.substring(0, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 March came and went.",
                "The day passed without a single stall open.",
                "The deadline has come and gone.",
                "But the date went by.",
                "The date of 31 March, which the council had given, was not kept.",
                "The deadline it gave was missed.",
                "The date that the council set was never met.",
                "The deadline has not been met."
            })
    void aDayThatPassedBreaksThePromise(String then) {
        Claim broken = last(PROMISED + then, "commitment/broken");
        assertThat(Readings.names(broken.roles().actors())).isEqualTo("council");
        assertThat(broken.roles().object()).contains("reopen the market by 31 March");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It now says 15 May.",
                "The council now speaks of 15 May.",
                "The date has been moved to 15 May.",
                "The deadline slipped to 15 May.",
                "The new date is 15 May.",
                "That date was pushed back to 15 May."
            })
    void aNewDayIsPromisedByWhoPromisedTheOld(String then) {
        Claim promise = last(PROMISED + then, "commitment/made");
        assertThat(Readings.names(promise.roles().actors())).isEqualTo("council");
        assertThat(promise.roles().object()).contains("reopen the market");
        assertThat(promise.terms().when())
                .hasValueSatisfying(day -> assertThat(day.value()).endsWith("2025-05-15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The reopening passed quietly.",
                "31 March passed, and every stall was open.",
                "31 March passed without a drop of rain.",
                "1 March came and went.",
                "The match date was moved to 15 May.",
                "The date of the vote was moved to 15 May.",
                "The union now names 15 May as a day of strikes.",
                "The opposition now says 15 May is too early.",
                "The opposition now says 15 May.",
                "The theatre has a new roof. The date was pushed to 15 May.",
                "The theatre has a new roof. It now says 15 May.",
                "The theatre has a new roof. The day came and went."
            })
    void whatIsToldOfOtherDaysLeavesThePromiseAlone(String then) {
        assertThat(Readings.moves(Readings.claims(PROMISED + then)))
                .containsOnlyOnce("commitment/made")
                .doesNotContain("commitment/broken");
    }

    @Test
    void whatFollowsAPassedDayIsStillOfThePromise() {
        Claim promise = last(PROMISED + "31 March came and went. The date was moved to 15 May.", "commitment/made");
        assertThat(promise.roles().object()).contains("reopen the market");
    }

    @Test
    void aDayThatWasNotKeptIsOfWhoGaveIt() {
        Claim broken =
                last("The date of 29 May, which the Embassy of Norland had given, was not kept.", "commitment/broken");
        assertThat(Readings.names(broken.roles().actors())).isEqualTo("Embassy of Norland");
        assertThat(broken.roles().object()).contains("29 May");
    }

    @Test
    void withoutAPromiseForADayNothingIsBroken() {
        for (String text : List.of(
                "The market was quiet. The day passed.",
                PROMISED + "30 June came and went.",
                "The market was quiet. The deadline we gave was missed.",
                "The council opened the market. The date was moved to 15 May.")) {
            assertThat(Readings.moves(Readings.claims(text))).as(text).doesNotContain("commitment/broken");
        }
    }
}
