package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;

class FinderPropertyTest {
    private static final List<String> PIECES = List.of(
            "2025",
            "-",
            "/",
            ",",
            ".",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\u00a0",
            "12",
            "1",
            "$",
            "€",
            "US$",
            "Rs.",
            "million",
            "hundred",
            "a",
            "half",
            "and",
            "to",
            "between",
            "from",
            "May",
            "Jan.",
            "Monday",
            "last",
            "year",
            "fiscal",
            "FY",
            "Q",
            "first",
            "quarter",
            "ago",
            "within",
            "days",
            "percent",
            "%",
            "people",
            "one",
            "twenty",
            "dozen",
            "of",
            "the",
            "ten",
            "trillion",
            "so",
            "far",
            "this",
            "+",
            "or",
            "more",
            "\u0000",
            "\ud83d",
            "\u202e",
            "th",
            "<sup>",
            "(",
            ")",
            "99999999999999999999",
            "0",
            "¼",
            "'s",
            ">",
            "~",
            "per",
            "cent",
            "won",
            "pounds",
            "b",
            "k",
            "No.",
            "http://",
            "since",
            "week",
            "end",
            "now",
            "over",
            "point",
            "third",
            "half",
            "nineteen",
            "after",
            "next",
            "later",
            "seventies",
            "^",
            "e5",
            "3/4",
            "cents",
            "minus");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextGivesOrderedMentionsInsideTheSpan(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 4000; round++) {
            String text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(random.nextInt(24))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            int start = random.nextInt(text.length() + 1);
            Span within = new Span(start, start + random.nextInt(text.length() - start + 1));
            LocalDate published = LocalDate.ofEpochDay(random.nextInt(40000));
            List<Span> quantities = new QuantityFinder()
                    .find(text, within).stream().map(QuantityMention::span).toList();
            List<Span> dates = new DateFinder()
                    .find(text, within, Optional.of(published)).stream()
                            .map(DateMention::span)
                            .toList();
            assertOrdered(quantities, within, text, seed);
            assertOrdered(dates, within, text, seed);
        }
    }

    private static void assertOrdered(List<Span> spans, Span within, String text, long seed) {
        int free = within.start();
        for (Span span : spans) {
            assertThat(span.start()).as("seed %d in '%s'", seed, text).isGreaterThanOrEqualTo(free);
            assertThat(span.isEmpty()).as("seed %d in '%s'", seed, text).isFalse();
            free = span.end();
        }
        assertThat(free).as("seed %d in '%s'", seed, text).isLessThanOrEqualTo(within.end());
    }

    /** Each of these once made somebody's reader of numbers quadratic. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "a",
                " ",
                "1,",
                "1.",
                "one ",
                "hundred and ",
                "\n",
                "$",
                "-",
                "1-",
                "May ",
                "ago ",
                "last ",
                "(",
                "2025-",
                "half a ",
                "and a half ",
                "one over ",
                "1 1/2 ",
                "point one ",
                "1 day ",
                "first week of ",
                "in one ",
                "twenty-",
                "Friday next week ",
                "5 men\n\n",
                "$5\n\n",
                "May\n\n"
            })
    void aLongRunOfOneThingTakesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Span all = new Span(0, text.length());
        long start = System.nanoTime();
        new QuantityFinder().find(text, all);
        new DateFinder().find(text, all, Optional.of(LocalDate.of(2025, 1, 1)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void extremePublicationDatesAreBorne() {
        String text =
                "last year, next month, two hundred years ago, 900 decades ago, on Monday, July 4, this fiscal year";
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1001, 1, 1), LocalDate.of(7999, 12, 31))) {
            assertThat(new DateFinder().find(text, new Span(0, text.length()), Optional.of(day)))
                    .isNotNull();
        }
    }
}
