package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.proviso.core.copies.ArticleWords.Kind;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Span;

class ArticleWordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]");
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "zebra",
            "Azores",
            "incomprehensibilities",
            "0",
            "9",
            "1984",
            " ",
            "  ",
            "\n",
            ". ",
            "?",
            "! ",
            ": ",
            ", ",
            "-",
            "@",
            "[",
            "`",
            "{",
            "/",
            "\u007f",
            "\u0015",
            "\u00e9",
            "\u00c9tat",
            "\u4e2d",
            "\ud835\udc00",
            "\ud83d\ude00",
            "\ud83d",
            "\u2019",
            "\u00df",
            "\u0661");

    private record Word(long hash, Kind kind) {}

    /** Pieces of words, marks and characters of all planes in any order, as a regular expression reads them. */
    @Test
    void wordsAreRunsOfLettersAndDigits() {
        SplittableRandom random = new SplittableRandom(20);
        for (int round = 0; round < 1_500; round++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < round / 5) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(read(text.toString())).as(text.toString()).isEqualTo(expected(text.toString()));
        }
    }

    /** Wherever it begins and ends: a word that it cuts is two. */
    @Test
    void furnitureIsLeftOut() {
        String text = "Nobody sails a barge of overwhelmingly heavy stones, 40 of them, to \u00c9vora. "
                + "The second sentence keeps the end of the first block of characters away from the last word.";
        for (int from = 0; from < text.length(); from++) {
            int until = Math.min(text.length(), from + 1 + from % 70);
            Furniture furniture = new Furniture(new Span(from, until), Furniture.Kind.CAPTION);
            assertThat(read(text, furniture))
                    .extracting(Word::hash)
                    .isEqualTo(expected(text.substring(0, from) + "|" + text.substring(until)).stream()
                            .map(Word::hash)
                            .toList());
        }
    }

    @Test
    void unlikeWordsHaveUnlikeHashes() {
        List<String> words =
                List.of("a", "aa", "b", "1", "eightyei", "eightyeig", "eightyeig1", "eightyei\u00e9", "\u00e9");
        assertThat(words.stream().map(ArticleWordsTest::hash)).doesNotHaveDuplicates();
    }

    private static List<Word> read(String text, Furniture... furniture) {
        List<Word> words = new ArrayList<>();
        ArticleWords.read(Texts.document(text, furniture), new ArticleWords.Listener() {
            @Override
            public void word(long hash, Kind kind, boolean quoted) {
                words.add(new Word(hash, kind));
            }

            @Override
            public void gap() {
                // only words count here
            }
        });
        return words;
    }

    private static List<Word> expected(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int before = 0;
        while (word.find()) {
            boolean opens = before == 0
                    || SENTENCE_END
                            .matcher(text.substring(before, word.start()))
                            .find();
            words.add(new Word(hash(word.group()), kind(word.group(), opens)));
            before = word.end();
        }
        return words;
    }

    private static Kind kind(String word, boolean opens) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return Kind.NUMBER;
        }
        return Character.isUpperCase(word.codePointAt(0)) && !opens ? Kind.NAME : Kind.PLAIN;
    }

    /** Of the word alone, in lower case. */
    private static long hash(String word) {
        StringBuilder lower = new StringBuilder();
        word.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return read(lower.toString()).getFirst().hash();
    }
}
