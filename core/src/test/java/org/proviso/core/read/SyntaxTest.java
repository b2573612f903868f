package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court blocked the order.            | blocked    | The court
            The ministry has tried to lift the ban. | lift       | The ministry
            The tariffs imposed by Lima hurt.       | imposed    | The tariffs
            The court struck the ban and fined him. | fined      | The court
            The envoy who left signed the deal.     | signed     | The envoy
            """)
    void aVerbFindsItsSubject(String sentence, String verb, String subject) {
        Syntax syntax = Readings.syntax(sentence);
        int found = syntax.subject(Readings.word(syntax, verb)).orElseThrow();
        assertThat(syntax.span(syntax.core(found)).of(sentence)).isEqualTo(subject);
    }

    @Test
    void aNounKnowsWhatFollowsIt() {
        Syntax syntax = Readings.syntax("The ban on salt from the coast ended.");
        assertThat(syntax.complements(Readings.word(syntax, "ban"))).containsOnlyKeys("on", "from");
    }

    @Test
    void aClauseLeavesOutWhatHangsOnIt() {
        String sentence = "Lima froze the fund after the vote, and the bank closed.";
        Syntax syntax = Readings.syntax(sentence);
        assertThat(syntax.span(syntax.clause(Readings.word(syntax, "froze"))).of(sentence))
                .startsWith("Lima froze the fund")
                .doesNotContain("bank");
    }

    @Test
    void nobodyIsMeantByTheItOfAnOpinion() {
        Syntax syntax = Readings.syntax("It is in the interest of the state to waive the fee.");
        assertThat(syntax.subject(Readings.word(syntax, "waive"))).isEmpty();
    }

    @Test
    void theVerbOfAHeadlineIsFoundBetweenItsGroups() {
        Syntax syntax = Readings.syntax("Governor of Oaxaca signs state forest measure");
        int verb = Readings.word(syntax, "signs");
        assertThat(syntax.predicate(verb)).isPresent();
        assertThat(syntax.subject(verb)).hasValue(0);
        assertThat(syntax.size()).isEqualTo(syntax.tree().size());
    }

    @Test
    void aHeadlinesInfinitiveIsWhatIsToCome() {
        Syntax syntax = Readings.syntax("Chile to send troops to border");
        assertThat(syntax.predicate(Readings.word(syntax, "send"))
                        .orElseThrow()
                        .verb()
                        .tense())
                .isEqualTo(org.proviso.core.text.syntax.VerbGroup.Tense.FUTURE);
    }

    @Test
    void anAdjectiveBelongsToItsNoun() {
        Syntax syntax = Readings.syntax("Thai law forbids the use of salt.");
        assertThat(syntax.before(Readings.word(syntax, "law"))).containsExactly(0);
    }

    @Test
    void quotationsEndWithTheirParagraph() {
        String text = "He said \u201cno\u201d and \"never\".\n\n\u201cIt goes on\n\nto the end.\u201d";
        assertThat(Quotations.of(text, text.length()).spans().stream().map(span -> span.of(text)))
                .startsWith("no", "never", "It goes on");
    }
}
