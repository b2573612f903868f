package org.proviso.core.register.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked before the patterns must never keep them from finding a day. */
class WrittenDaysTest {
    private static final long SEED = 20_261_130;
    private static final int TEXTS = 20_000;
    private static final Pattern ANY = Pattern.compile("(?i)\\b" + WrittenDays.DAY_OR_MONTH);
    private static final List<String> PIECES = List.of(
            "until",
            "by",
            "the end of",
            "end of",
            "midnight on",
            "4",
            "30th",
            "2026",
            "2026-03-04",
            "5-6",
            "march",
            "Mar.",
            "JUNE",
            "september,",
            "Sept",
            "May",
            "may",
            "troops",
            "a",
            "(1 June)",
            "summary",
            "-",
            "x-ray",
            "dec");

    @ParameterizedTest
    @CsvSource({
        "until 4 March, true",
        "by 2026-03-04, true",
        "'no later than the end of june', true",
        "'Sept. 11', true",
        "'ends on the 28th', true",
        "'the ministry froze 40 million of the money', false",
        "'in talks at the summary court', false",
        "'', false"
    })
    void textsWithADayAreTold(String text, boolean may) {
        assertThat(WrittenDays.mayBeIn(text)).isEqualTo(may);
    }

    @Test
    void whereADayIsFoundItMayBe() {
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(1 + random.nextInt(6), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(" "));
            if (ANY.matcher(text).find()) {
                found++;
                assertThat(WrittenDays.mayBeIn(text)).as(text).isTrue();
            }
        }
        assertThat(found).isGreaterThan(TEXTS / 10);
    }
}
