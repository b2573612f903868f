package org.proviso.core.register.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContentWordsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*(?:'[\\p{L}\\p{N}]+)*");

    /** Letters, digits, marks, combining and other signs, and letters and numbers beyond the first 65,536. */
    private static final List<String> SIGNS = List.of(
            "a",
            "B",
            "\u00e9",
            "\u0416",
            "\u4e2d",
            "s",
            "7",
            "0",
            "\u00bd",
            "\u0663",
            "\u2167",
            ".",
            ",",
            "'",
            "\u2019",
            " ",
            "-",
            "\u0301",
            "\ud835\udd04",
            "\ud835\udfd8",
            "\ud83d\ude80",
            "\ud83d",
            "\n");

    @Test
    void wordsKeepTheirNumbersAndApostrophes() {
        assertThat(ContentWords.words(
                        "O\u2019Hara's 1,200.5 tonnes, worth $3.m; rock'n'roll. 'Quoted', the ministry's, 4th"))
                .containsExactly(
                        "o'hara",
                        "1,200.5",
                        "tonnes",
                        "worth",
                        "3",
                        "m",
                        "rock'n'roll",
                        "quoted",
                        "the",
                        "ministry",
                        "4th");
    }

    @Test
    void wordsAreWhatThePatternFinds() {
        Random random = new Random(5);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int sign = random.nextInt(14); sign >= 0; sign--) {
                text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            assertThat(ContentWords.words(text.toString())).as(text.toString()).isEqualTo(byPattern(text.toString()));
        }
    }

    private static List<String> byPattern(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .results()
                .map(found -> found.group())
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .toList();
    }
}
