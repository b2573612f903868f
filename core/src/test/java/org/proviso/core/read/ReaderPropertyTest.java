package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

class ReaderPropertyTest {
    private static final List<String> PIECES = List.of(
            "Kenya imposed a ban on salt",
            "\ud83d\ude00",
            "the ministry said that",
            "\u201cWe will not pay,\u201d he said",
            "$4.5 million",
            "3,200 migrants",
            "did not",
            "if",
            "in exchange for aid",
            "President Ruto",
            "has repeatedly tried to lift the order",
            "\u0000",
            "\u202e",
            "(",
            "\"",
            ".",
            ". ",
            "\n\n",
            "\n",
            ", which",
            "and",
            "by",
            "'s",
            "to",
            "waiver",
            "was returned on 3 May 2021",
            "no",
            "of the of",
            "a\u0301",
            "\uD83D");

    static String made(long seed, int pieces) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void evidenceQuotesTheTextByCodePoints(long seed) {
        String text = made(seed, 400);
        for (Claim claim : Readings.claims(text)) {
            int start = text.offsetByCodePoints(0, claim.evidence().start());
            int end = text.offsetByCodePoints(0, claim.evidence().end());
            assertThat(text.substring(start, end))
                    .as("seed %d", seed)
                    .isEqualTo(claim.evidence().exact());
        }
    }

    @Test
    void readingIsAFunctionOfTheDocument() throws Exception {
        List<String> texts =
                IntStream.range(20, 32).mapToObj(seed -> made(seed, 120)).toList();
        List<Reading> once = texts.stream()
                .map(text -> Readings.READER.apply(Readings.document(text)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Reading>> again = texts.stream()
                    .map(text -> pool.submit(() -> Readings.READER.apply(Readings.document(text))))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                assertThat(again.get(i).get()).isEqualTo(once.get(i));
            }
        }
    }

    @Test
    void hostileTextIsReadWithoutComplaint() {
        List<String> texts = List.of(
                "",
                " ",
                "\u0000\u0000",
                "x".repeat(1_000_000),
                "\"\u201c'".repeat(20_000),
                ".,;:!?".repeat(20_000),
                "\u202eban\u202c imposed \u200f",
                "\ud83d\ude00".repeat(5_000),
                "\uD83D",
                "the ban was lifted and ".repeat(9_000),
                "(".repeat(50_000),
                "no no no not not n't ".repeat(5_000),
                "1,000,000 ".repeat(10_000));
        for (String text : texts) {
            assertThatCode(() -> Readings.claims(text)).as("%.30s", text).doesNotThrowAnyException();
        }
    }

    @Test
    void aLongDocumentCostsWhatItsPiecesCost() {
        String piece = made(77, 200);
        String small = piece.repeat(Math.max(1, 100_000 / piece.length()));
        String large = piece.repeat(Math.max(10, 1_000_000 / piece.length()));
        cost(small);
        double ratio = (double) cost(large) / Math.max(1, Math.min(cost(small), cost(small)));
        assertThat(ratio).as("ten times the text").isLessThan(40);
    }

    private static long cost(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Readings.claims(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
