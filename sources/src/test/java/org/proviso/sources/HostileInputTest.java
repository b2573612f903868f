package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Furniture;

class HostileInputTest {
    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\0",
            "\u202E",
            "\uFEFF",
            "\uFFFD",
            "\uD83D\uDE00",
            "A line. ",
            "Read more",
            "Comments (3)",
            "<p>",
            "</p>",
            "<div class=\"related\">",
            "<b>",
            "<!--",
            "-->",
            "<script>",
            "---\n",
            "title: x\n",
            "# H\n",
            "- item\n",
            "1. one\n",
            "|a|b|\n|-|-|\n",
            "```\n",
            "*",
            "**",
            "[",
            "](",
            ")",
            "&amp;",
            "&#x0;",
            "<table><tr><td>",
            "By Ann Lee",
            "May 3, 2021",
            "2025-02-30",
            "x".repeat(600),
            "The ministers of both countries met again on Monday to speak about the bridge and its price.\n",
            "Ann Lee in Peru\n");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void furnitureStaysWithinTheTextInOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder("Words ");
        IntStream.range(0, random.nextInt(200)).forEach(i -> source.append(PIECES.get(random.nextInt(PIECES.size()))));
        byte[] bytes = source.toString().getBytes(UTF_8);
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt());
        for (String name : List.of("a.txt", "a.md", "a.html", "a")) {
            Taking first = Samples.take(IntakeSettings.defaults(), name, bytes);
            assertThat(Samples.take(IntakeSettings.defaults(), name, bytes)).isEqualTo(first);
            if (first instanceof Taking.Taken(var document, var notes)) {
                int last = 0;
                for (Furniture piece : document.furniture()) {
                    assertThat(piece.at().start()).isGreaterThanOrEqualTo(last);
                    assertThat(piece.at().of(document.text())).isNotBlank();
                    last = piece.at().end();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "A. ", "2021 ", "Photo: x ", "[", "*", "May 3, 2021 was "})
    void aLineOfFiftyMegabytesIsReadInTime(String word) {
        byte[] line = word.repeat((50 << 20) / word.length()).getBytes(UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Samples.taken("a.txt", line));
    }

    @Test
    void aTextOfTwoHundredMegabytesIsReadInTime() {
        byte[] text =
                "A line of some words, and no more.\n".repeat((200 << 20) / 35).getBytes(UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> Samples.taken("a.txt", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*a **a ",
                "> ",
                "<!--",
                "<?",
                "`` ` ",
                "![",
                "[a](",
                "- ",
                "<div>",
                "a\n",
                "|a",
                "1. x\n",
                "<li>",
                "<td>",
                "<a>x",
                "&",
                "<table>",
                "<p class=\"related\">x",
                "Photo Photo",
                "By A ",
                "On May 3, ",
                "(photo ",
                "Read more: "
            })
    void repeatedMarkupTakesNoMoreThanLinearTime(String piece) {
        byte[] bytes = ("Words\n\n" + piece.repeat((1 << 18) / piece.length())).getBytes(UTF_8);
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(10), () -> Samples.take(IntakeSettings.defaults(), name, bytes), name);
        }
    }
}
