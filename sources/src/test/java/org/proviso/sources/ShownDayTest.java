package org.proviso.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateFinder;

class ShownDayTest {
    private static Optional<ShownDay> shown(String text, Furniture... furniture) {
        Document document = new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "a.txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(furniture));
        return ShownDay.latest(document, new DateFinder()::find);
    }

    private static Furniture whole(String text, Furniture.Kind kind) {
        return new Furniture(new Span(0, text.length()), kind);
    }

    @Test
    void theLatestDayThatIsToldAsPastCounts() {
        assertThat(shown(
                        "The board met on March 3, 2025. It adjourned on March 5, 2025. It will meet on June 1, 2025."))
                .hasValueSatisfying(day -> {
                    assertThat(day.day()).isEqualTo(LocalDate.parse("2025-03-05"));
                    assertThat(day.words()).isEqualTo("March 5, 2025");
                    assertThat(day.inCaption()).isFalse();
                });
    }

    @Test
    void aPictureWasTakenByTheDayOfItsCaptionWhateverTheTense() {
        String caption = "The chair will speak in Port Elden on Tuesday, March 4, 2025.";
        assertThat(shown(caption, whole(caption, Furniture.Kind.CAPTION))).hasValueSatisfying(day -> {
            assertThat(day.day()).isEqualTo(LocalDate.parse("2025-03-04"));
            assertThat(day.inCaption()).isTrue();
        });
    }

    @Test
    void otherFurnitureMayBeYoungerThanTheArticle() {
        String line = "The board adjourned on March 5, 2025.";
        assertThat(shown(line, whole(line, Furniture.Kind.RELATED))).isEmpty();
    }

    @Test
    void aMonthAndAWeekdayAreNoWholeDay() {
        assertThat(shown("The board met in March 2025. It adjourned on Thursday."))
                .isEmpty();
    }
}
