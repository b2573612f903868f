package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.PartOfSpeech;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court blocked the order.            | blocked    | The court
            The ministry has tried to lift the ban. | to lift    | The ministry
            The tariffs imposed by Lima hurt.       | imposed    | The tariffs
            The court struck the ban and fined him. | fined      | The court
            The envoy who left signed the deal.     | signed     | The envoy
            """)
    void aVerbFindsItsSubject(String sentence, String verb, String subject) {
        Syntax syntax = Readings.syntax(sentence);
        int found = syntax.subject(Readings.chunk(syntax, verb)).orElseThrow();
        assertThat(syntax.words(found, found)).isEqualTo(subject);
    }

    @Test
    void aNounKnowsWhatFollowsIt() {
        Syntax syntax = Readings.syntax("The ban on salt from the coast ended.");
        assertThat(syntax.complements(Readings.chunk(syntax, "The ban"))).containsOnlyKeys("on", "from");
    }

    @Test
    void theVerbOfAHeadlineIsFoundBetweenItsGroups() {
        assertThat(Readings.tagged("Town mayor rebuffs senator on offer").get(2).tag())
                .isEqualTo(PartOfSpeech.VERB);
    }

    @Test
    void quotationsEndWithTheirParagraph() {
        String text = "He said \u201cno\u201d and \"never\".\n\n\u201cIt goes on\n\nto the end.\u201d";
        assertThat(Quotations.in(text, text.length()).stream().map(span -> span.of(text)))
                .startsWith("no", "never", "It goes on");
    }
}
