package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;

class SentencesTest {
    private static List<String> forms(String text) {
        return Tokens.of(text, new Span(0, text.length())).stream()
                .map(Token::form)
                .toList();
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(s -> s.span().of(text)).toList();
    }

    @Test
    void aContractionIsTwoTokens() {
        assertThat(forms("Peru didn't pay, and won\u2019t; it cannot."))
                .containsExactly(
                        "Peru", "did", "n't", "pay", ",", "and", "wo", "n\u2019t", ";", "it", "can", "not", ".");
    }

    @Test
    void aPossessiveEndingIsATokenOfItsOwn() {
        assertThat(forms("Rubio's and the workers\u2019 pay"))
                .containsExactly("Rubio", "'s", "and", "the", "workers", "\u2019", "pay");
    }

    @Test
    void numbersStayWholeAndHyphensStandApart() {
        assertThat(forms("$5.2M for 10,000 U.S.-Mexico pre-war posts at 9:30"))
                .containsExactly("$", "5.2M", "for", "10,000", "U.S.", "-", "Mexico", "pre-war", "posts", "at", "9:30");
    }

    @Test
    void anAbbreviationDoesNotEndASentenceUnlessAnOpenerFollows() {
        assertThat(sentences("Gen. Ortiz left the U.S. Senate. He came to the U.S. The talks failed."))
                .containsExactly("Gen. Ortiz left the U.S. Senate.", "He came to the U.S.", "The talks failed.");
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertThat(sentences("\u201cWe agreed.\u201d The minister left. (He was late.) Then, nothing"))
                .containsExactly("\u201cWe agreed.\u201d", "The minister left.", "(He was late.)", "Then, nothing");
    }

    @Test
    void aHardWrappedLineGoesOnAndAShortLineEnds() {
        String wrapped = "The ministry said on Monday that the freeze on grants would be\n"
                + "lifted for hospitals that had filed a request before the end of\nJune.";
        assertThat(sentences(wrapped)).hasSize(1);
        assertThat(sentences("Joe Smith\nThe ministry said that the freeze on grants would be lifted soon."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTokenQuotesTheTextAndNoLetterIsLost(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String alphabet = "ab C.D1,2 \n'\u2019\"\u201d-$%(?!\u00a0\u200b\u0000@/:_\ud83d\ude00n't";
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            made.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String text = made.toString();
        int last = 0;
        for (Sentence sentence : Sentences.of(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.form())
                        .as("seed %d", seed)
                        .isEqualTo(token.span().of(text));
                assertThat(token.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(last, token.span().start()).chars().allMatch(c -> Tokens.isBlank((char) c)))
                        .as("seed %d: only blanks between tokens", seed)
                        .isTrue();
                last = token.span().end();
            }
        }
        assertThat(text.substring(last).chars().allMatch(c -> Tokens.isBlank((char) c)))
                .isTrue();
    }
}
