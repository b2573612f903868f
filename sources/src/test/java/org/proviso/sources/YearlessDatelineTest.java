package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.PublicationDate.Grounds;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;

/** Pages that were taken on 2 January 2026. */
class YearlessDatelineTest {
    private static Optional<PublicationDate> published(String text) {
        return Samples.taken("a.txt", ("Port reopens\n\n" + text + "\n\nShips wait in the roads.\n").getBytes(UTF_8))
                .document()
                .published();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXAMPLETON, May 7 (Agency) - The port reopened. It was closed on 2025-02-10. | 2025-05-07",
                "EXAMPLETON, May 7 (Agency) - The port reopened. On 2025-02-10, it was closed. | 2025-05-07",
                "EXAMPLETON, May 7 (Agency) - The port reopened. It was closed on Monday, 2025-02-10. | 2025-05-07",
                "Exampleton, 7 May - The port reopened. It was closed on 2025-02-10. | 2025-05-07",
                "EXAMPLETON, Tuesday, May 7 (Agency) - The port reopened. It was closed on 2023-02-10. | 2024-05-07",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Wednesday. It was closed on 2023-02-10. | 2025-05-07"
            })
    void theOneYearThatFits(String text, String day) {
        assertThat(published(text)).hasValueSatisfying(date -> {
            assertThat(date.date().value()).isEqualTo(day);
            assertThat(date.grounds()).isEqualTo(Grounds.DATELINE_WITHOUT_YEAR);
        });
    }

    /** The last such day before it was read; a year further back only where the text names it or one beside it; shortly before, of the last weeks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXAMPLETON, May 7 (Agency) - The port reopened, the mayor said on Wednesday. | 2025-05-07",
                "EXAMPLETON, May 7 (Agency) - Wednesday's vote will be counted by Friday, the mayor said on Wednesday. | 2025-05-07",
                "EXAMPLETON, Wednesday, 7 May (Agency) - The port reopened. | 2025-05-07",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Tuesday. It was closed on 2024-02-10. | 2024-05-07",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Tuesday. It was built for the games of 2024. | 2024-05-07",
                "EXAMPLETON, Dec 19 (Agency) - The port reopened on Thursday. | 2025-12-19",
                "EXAMPLETON, Dec 19 (Agency) - The port reopened on Wednesday. | 2025-12-19"
            })
    void theYearInWhichTheWeekdayFits(String text, String day) {
        assertThat(published(text)).hasValueSatisfying(date -> {
            assertThat(date.date().value()).isEqualTo(day);
            assertThat(date.grounds()).isEqualTo(Grounds.DATELINE_BY_WEEKDAY);
        });
    }

    /** No weekday fits, or only that of a day to come; the text names only years long before; a year further back that nothing speaks for; two that fit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXAMPLETON, May 7 (Agency) - The port reopened on Friday.",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Tuesday.",
                "EXAMPLETON, May 7 (Agency) - The port will open on Wednesday.",
                "EXAMPLETON, May 7 (Agency) - The port reopens next Wednesday.",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Wednesday for the first time since 2014.",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Tuesday for the first time since 2021.",
                "EXAMPLETON, Dec 19 (Agency) - The port reopened on Thursday for the first time since 2024."
            })
    void elseTheYearIsLeftOpenAndTheDayIsNamed(String text) {
        Taking.Taken taken = Samples.taken("a.txt", ("Port reopens\n\n" + text + "\n").getBytes(UTF_8));

        assertThat(taken.document().published()).isEmpty();
        assertThat(taken.notes())
                .anyMatch(note -> note.startsWith("its dateline says ") && note.endsWith("the year: it has no date"));
    }

    /** Two years are left, or the weekday may be the day before of another; no year is told, or none as past; no dateline at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXAMPLETON, May 7 (Agency) - The port reopened. It was closed on 2024-02-10.",
                "EXAMPLETON, May 7 (Agency) - The port reopened on Tuesday. It was closed on 2014-02-10.",
                "EXAMPLETON, May 7 (Agency) - The port reopened.",
                "EXAMPLETON, May 7 (Agency) - The port reopened. They named 2025-02-10 as the last day of tolls.",
                "EXAMPLETON, May 7 (Agency) - The port reopened. They agreed on 2025-02-10 as the last day of tolls.",
                "EXAMPLETON, May 7 (Agency) - The port reopened. It bought a crane delivered on 2025-02-10.",
                "EXAMPLETON, May 7 (Agency) - The port reopened. The mayor announced a vote on 2025-02-10.",
                "EXAMPLETON, May 7 (Agency) - The port reopened. It will be closed by 2025-02-10.",
                "The port reopened on May 7 - it was closed on 2025-02-10."
            })
    void elseItIsNotKnown(String text) {
        assertThat(published(text)).isEmpty();
    }

    /** A month may be told as past, or be named, agreed or wished for: only a day is certain. */
    @Test
    void aMonthBoundsNoYear() {
        String text = "It was closed on 2025-02-10.";
        DateMention day = Samples.isoDates(text, new Span(0, text.length()), Optional.empty())
                .getFirst();
        DateMention month = new DateMention(day.span(), new Edtf("2025-02"), false);

        assertThat(PublicationDates.latestTold(text, List.of(), (all, within, published) -> List.of(day)))
                .contains(LocalDate.of(2025, 2, 10));
        assertThat(PublicationDates.latestTold(text, List.of(), (all, within, published) -> List.of(month)))
                .isEmpty();
    }

    @Test
    void aYearInTheDatelineGoesFirst() {
        assertThat(published("EXAMPLETON, May 7, 2023 (Agency) - The port reopened. It was closed on 2022-02-10."))
                .hasValueSatisfying(date -> assertThat(date.grounds()).isEqualTo(Grounds.DATELINE));
    }
}
