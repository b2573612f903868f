package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, tokens are in order and quote it, and only blanks are outside of them. */
class SentencesPropertyTest {
    private static final String[] PIECES = {
        "a",
        "b",
        "C",
        "D",
        ".",
        ".",
        ",",
        "1",
        "2",
        " ",
        " ",
        "\n",
        "'",
        "\u2019",
        "\"",
        "\u201d",
        "-",
        "$",
        "%",
        "(",
        "?",
        "!",
        "\u00a0",
        "\u200b",
        "\u0000",
        "\u0007",
        "\u00ad",
        "\u200d",
        "\u0301",
        "@",
        "/",
        ":",
        "_",
        "&",
        "#",
        "[",
        "]",
        "<",
        ">",
        "`",
        "n't",
        "'s",
        "...",
        "www.",
        "://",
        ".com",
        "No.",
        "etc.",
        "Dear",
        "Thanks",
        ",",
        " \u2014 ",
        "-----",
        "The ",
        "km",
        "cannot",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\ud83c\udffd",
        "\ud83c\uddf5",
        "\u2764\ufe0f",
        "\u0645\u06cc",
        "\u4f60\u3002",
        "\u0416",
        "\ud835\udc00",
        "\u0e01\u0e34",
        "\r\n",
        "\ufeff"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyMixtureIsCovered(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            made.append(PIECES[random.nextInt(PIECES.length)]);
        }
        check(made.toString(), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyUnitsAreCovered(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            made.append(random.nextInt(4) == 0 ? ' ' : (char) random.nextInt(0x10000));
        }
        check(made.toString(), seed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "WORD ",
                "a",
                ".",
                ".a",
                "a@",
                "a.com",
                "www.",
                "1,22,",
                "1-2",
                "'s",
                "\ud83d\ude00",
                "\u200d",
                "e\u0301",
                "=+"
            })
    void aLongRunOfOneThingIsCoveredInGoodTime(String piece) {
        check(piece.repeat(400_000 / piece.length()), 0);
    }

    @Test
    void aRunOnOfTenThousandWordsIsCutAtTheLimit() {
        List<Sentence> sentences = Sentences.of("word ".repeat(10_000));
        assertThat(sentences).hasSize(10);
        assertThat(sentences).allMatch(sentence -> sentence.span().length() <= Sentences.LONGEST + 10);
    }

    private static void check(String text, long seed) {
        List<String> wrong = new ArrayList<>();
        int last = 0;
        for (Sentence sentence : Sentences.of(text)) {
            for (Token token : sentence.tokens()) {
                int start = token.span().start();
                boolean blank =
                        text.substring(last, Math.max(last, start)).chars().allMatch(c -> Characters.isBlank((char) c));
                boolean pair =
                        cutsPair(text, start) || cutsPair(text, token.span().end());
                if (start < last
                        || !blank
                        || pair
                        || !token.form().equals(token.span().of(text))
                        || token.form().isEmpty()) {
                    wrong.add(token.toString());
                }
                last = token.span().end();
            }
        }
        assertThat(wrong).as("seed %d", seed).isEmpty();
        assertThat(text.substring(last).chars().allMatch(c -> Characters.isBlank((char) c)))
                .as("seed %d: only blanks after the last token", seed)
                .isTrue();
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
