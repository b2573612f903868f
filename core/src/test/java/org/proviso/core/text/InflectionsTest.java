package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    private final Inflections inflections = new Inflections(Map.of("take", List.of("took", "taken")));

    @ParameterizedTest
    @CsvSource({
        "ban, banned",
        "ban, banning",
        "lift, lifts",
        "deny, denied",
        "deny, denies",
        "impose, imposing",
        "permit, permitted",
        "cancel, canceled",
        "cancel, cancelled",
        "take, took",
        "take, taken",
        "veto, vetoes",
        "agree, agreeing"
    })
    void aVerbHasItsForms(String lemma, String form) {
        assertThat(inflections.ofVerb(lemma)).containsKey(form);
    }

    @Test
    void anIrregularVerbHasNoRegularPast() {
        assertThat(inflections.ofVerb("take")).doesNotContainKey("taked");
    }

    @Test
    void theLastWordOfATermTakesThePlural() {
        assertThat(Inflections.ofNoun("travel ban")).containsExactly("travel ban", "travel bans");
        assertThat(Inflections.ofNoun("policeman")).contains("policemen");
    }
}
