package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Lane;
import org.proviso.core.register.lanes.LaneSketch;

/** Numbers that were told wrongly, and corrected more than once. */
class SlipsTest {
    private final LaneSketch sketch = new LaneSketch()
            .papers("first", "2025-06-03", "second", "2025-06-10", "third", "2025-06-17")
            .open("bridges", Lane.MEASURE);

    private List<String> amounts() {
        return sketch.state("bridges").amounts().stream()
                .map(amount -> amount.value().toPlainString())
                .toList();
    }

    @Test
    void inAChainTheLastCounts() {
        sketch.file("bridges", Lane.MEASURE, "first", that("lifted").worth(1240, "bridges"));
        sketch.file(
                "bridges",
                Lane.MEASURE,
                "second",
                that("lifted").worth(1204, "bridges").correcting(1240, "bridges"));
        sketch.file(
                "bridges",
                Lane.MEASURE,
                "third",
                that("lifted").worth(1198, "bridges").correcting(1204, "bridges"));

        assertThat(amounts()).containsExactly("1198");
    }

    @Test
    void ofTwoCorrectionsOfOneNumberTheLaterCountsAlsoWhereAllTellOneDay() {
        sketch.file(
                "bridges",
                Lane.MEASURE,
                "third",
                that("lifted").on("2025-05").worth(1198, "bridges").correcting(1240, "bridges"));
        sketch.file(
                "bridges", Lane.MEASURE, "first", that("lifted").on("2025-05").worth(1240, "bridges"));
        sketch.file(
                "bridges",
                Lane.MEASURE,
                "second",
                that("lifted").on("2025-05").worth(1204, "bridges").correcting(1240, "bridges"));

        assertThat(amounts()).contains("1198").doesNotContain("1240");
        assertThat(sketch.state("bridges").why())
                .contains("1,240 bridges was told wrongly: corrected to 1,198 bridges on 2025-06-17");
    }

    @Test
    void aCorrectionThatIsTakenBackIsGone() {
        sketch.file("bridges", Lane.MEASURE, "first", that("lifted").worth(1240, "bridges"));
        sketch.file(
                "bridges",
                Lane.MEASURE,
                "second",
                that("lifted").worth(1204, "bridges").correcting(1240, "bridges"));
        sketch.file(
                "bridges",
                Lane.MEASURE,
                "third",
                that("lifted").worth(1240, "bridges").correcting(1204, "bridges"));

        assertThat(amounts()).containsExactly("1240");
    }
}
