package org.proviso.core.register.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.register.EntryId;

/** Paragraphs of a text with many claims are found near each, in any order of claims, and not by looking through all of the text. */
class ParagraphsTest {
    private static final DocumentId DOCUMENT = DocumentId.ofBytes(new byte[] {1});
    private static final EntryId ENTRY = new EntryId("0123456789ab");
    private static final int MOST = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wordsAreWidenedToTheirParagraph(long seed) {
        Random random = new Random(seed);
        String letter = seed % 2 == 0 ? "\uD83D\uDE00" : "e";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            all.append("w").append(letter.repeat(random.nextInt(9))).append(random.nextInt(60) == 0 ? "\n\n" : " ");
        }
        String text = all.toString();
        List<Figures.Quote> quotes = new ArrayList<>();
        int codePoints = text.codePointCount(0, text.length());
        for (int i = 0; i < 400; i++) {
            int start = random.nextInt(codePoints - 40);
            int from = text.offsetByCodePoints(0, start);
            int to = text.offsetByCodePoints(from, 30);
            String words = text.substring(from, to);
            if (!words.startsWith("\n")) {
                Evidence evidence = new Evidence(DOCUMENT, start, start + 30, words);
                quotes.add(new Figures.Quote(ENTRY, evidence, evidence));
            }
        }
        List<Figures.Quote> widened = new Paragraphs(text).widened(quotes);
        for (int i = 0; i < quotes.size(); i++) {
            assertThat(widened.get(i).around())
                    .as("seed %d, quote %d", seed, i)
                    .isEqualTo(plainly(text, quotes.get(i).evidence()));
        }
    }

    /** By the whole text. */
    private static Evidence plainly(String text, Evidence evidence) {
        int start = text.offsetByCodePoints(0, evidence.start());
        int end = text.offsetByCodePoints(0, evidence.end());
        int blank = text.lastIndexOf("\n\n", start);
        int next = text.indexOf("\n\n", end);
        int from = Math.max(blank < 0 ? 0 : blank + 2, start - MOST);
        int to = Math.min(next < 0 ? text.length() : next, end + MOST);
        while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > 0 && to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String words = text.substring(from, to);
        int at = text.codePointCount(0, from);
        return new Evidence(evidence.document(), at, at + words.codePointCount(0, words.length()), words);
    }
}
