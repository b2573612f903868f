package org.proviso.core.register.foremost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.not;
import static org.proviso.core.register.lanes.LaneSketch.Say.planned;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Lane;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.course.Courses;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.lanes.LaneSketch;

/** What of a timeline is told first. */
class ForemostTest {
    private final LaneSketch sketch = new LaneSketch()
            .papers("herald", "2025-03-03", "times", "2025-03-05", "post", "2025-03-05", "sun", "2025-03-07")
            .paper("order", Optional.of("2025-03-05"), Optional.of("https://example.org/presidential-actions/ban/"))
            .open("ban", Lane.MEASURE)
            .open("other", Lane.MEASURE)
            .open("third", Lane.MEASURE)
            .open("ask", Lane.COMMITMENT)
            .open("count", Lane.COUNT);

    private Foremost foremost() {
        Register register = sketch.register();
        MatterId matter = sketch.entries().getFirst().matter();
        Timeline timeline =
                Timeline.of(register, matter, new Courses(register, sketch.entries()), sketch.entries(), List.of());
        return Foremost.of(register, timeline, matter, "Ban on ferries", LocalDate.MAX);
    }

    private List<EntryId> entries() {
        return foremost().items().stream().map(item -> item.line().entry().id()).toList();
    }

    private static EntryId id(String entry) {
        return LaneSketch.id(entry);
    }

    @Test
    void whatIsOrderedComesBeforeWhatIsAskedAndCounted() {
        sketch.file("count", Lane.COUNT, "herald", that("reported").worth(9, "ferries"));
        sketch.file("ask", Lane.COMMITMENT, "herald", that("sought").of("ferries"));
        sketch.file("ban", Lane.MEASURE, "herald", that("ordered").of("ferries"));
        assertThat(entries()).containsExactly(id("ban"), id("ask"), id("count"));
    }

    @Test
    void whatHappenedComesBeforeWhatIsMeantOrDidNotHappen() {
        sketch.file(
                "other",
                Lane.MEASURE,
                "herald",
                planned("ordered", "2025-03-03").of("barges"));
        sketch.file("third", Lane.MEASURE, "herald", not("ordered").of("rafts"));
        sketch.file("ban", Lane.MEASURE, "herald", that("ordered").of("ships"));
        assertThat(entries()).containsExactly(id("ban"), id("other"), id("third"));
    }

    @Test
    void anOrderWeighsMoreThanNews() {
        sketch.file("other", Lane.MEASURE, "times", that("ordered").of("barges"));
        sketch.file("ban", Lane.MEASURE, "order", that("ordered").of("ships"));
        assertThat(entries()).containsExactly(id("ban"), id("other"));
    }

    @Test
    void anObjectOfWordsThatOrdersAreFullOfSaysLittle() {
        sketch.file("other", Lane.MEASURE, "post", that("ordered").of("such actions under this order"));
        sketch.file("ban", Lane.MEASURE, "times", that("ordered").of("ships"));
        assertThat(entries()).containsExactly(id("ban"), id("other"));
    }

    @Test
    void whatIsToldAgainWeighsLessThanWhatChanges() {
        sketch.file("ban", Lane.MEASURE, "herald", that("ordered").of("ships"));
        sketch.file("ban", Lane.MEASURE, "times", that("ordered").of("ships"));
        sketch.file("ban", Lane.MEASURE, "sun", that("lifted").of("ships"));
        assertThat(foremost().items().getLast().line().day()).isEqualTo(LocalDate.parse("2025-03-05"));
    }

    @Test
    void whatThreeDaysTellInTheSameWordsIsAFormula() {
        for (String paper : List.of("herald", "times", "sun")) {
            sketch.file(
                    "other", Lane.MEASURE, paper, that("ordered").of("ships").saying("the ships shall be listed here"));
        }
        sketch.file("ban", Lane.MEASURE, "sun", that("ordered").of("rafts").saying("the rafts shall be burnt"));
        assertThat(entries().getFirst()).isEqualTo(id("ban"));
    }

    @Test
    void whatDocumentsOfOneDayTellInOtherWordsIsOneLine() {
        sketch.file(
                "ban", Lane.MEASURE, "times", that("ordered").of("old ferries").worth(25, "percent"));
        sketch.file(
                "other", Lane.MEASURE, "post", that("ordered").of("the boats").worth(25, "percent"));
        sketch.file("third", Lane.MEASURE, "order", that("ordered").of("barges").worth(10, "percent"));
        assertThat(foremost().items()).hasSize(2);
        assertThat(foremost().items()).anySatisfy(item -> {
            assertThat(item.alike()).hasSize(2);
            assertThat(item.documents()).containsExactlyInAnyOrder(LaneSketch.paper("times"), LaneSketch.paper("post"));
        });
    }

    @Test
    void whereThereIsRoomLinesThatTellTheSameAreShownToo() {
        sketch.file("ban", Lane.MEASURE, "times", that("ordered").of("old ferries"));
        sketch.file("other", Lane.MEASURE, "post", that("ordered").of("old ferries"));
        sketch.file("third", Lane.MEASURE, "post", that("ordered").of("old ferries"));
        assertThat(foremost().items()).hasSize(1);
        assertThat(foremost().besides(1)).isEmpty();
        assertThat(foremost().besides(2)).hasSize(1);
        assertThat(foremost().besides(9))
                .hasSize(2)
                .doesNotContain(foremost().items().getFirst().line());
    }

    @Test
    void towardsAnotherItIsAnotherAct() {
        sketch.file(
                "ban",
                Lane.MEASURE,
                "times",
                that("ordered").of("ferries").worth(5, "percent").to("Ohio"));
        sketch.file(
                "other",
                Lane.MEASURE,
                "post",
                that("ordered").of("ferries").worth(5, "percent").to("Texas"));
        sketch.file("third", Lane.MEASURE, "post", that("ordered").of("ferries").worth(5, "percent"));
        assertThat(foremost().items()).hasSize(3);
    }

    @Test
    void ofAnotherNameItIsAnotherAct() {
        sketch.file("ban", Lane.MEASURE, "times", that("lifted").of("the freeze on grants to Utah"));
        sketch.file("other", Lane.MEASURE, "post", that("lifted").of("the freeze on grants to Maine"));
        assertThat(foremost().items()).hasSize(2);
    }

    @Test
    void aCapitalThatOpensTheSentenceIsNoName() {
        sketch.file("ban", Lane.MEASURE, "times", that("lifted").of("Barriers on old ferries"));
        sketch.file("other", Lane.MEASURE, "post", that("lifted").of("barriers on old ferries"));
        assertThat(foremost().items()).hasSize(1);
    }

    @Test
    void twoThingsOfOneDocumentAreTwoActs() {
        sketch.file("ban", Lane.MEASURE, "order", that("ordered").of("steel").worth(25, "percent"));
        sketch.file("other", Lane.MEASURE, "order", that("ordered").of("cars").worth(25, "percent"));
        sketch.file(
                "third",
                Lane.MEASURE,
                "order",
                that("ordered").of("cars on the quay").worth(25, "percent"));
        assertThat(foremost().items()).hasSize(2);
    }

    @Test
    void noDayIsToldOfAlone() {
        sketch.file("ban", Lane.MEASURE, "order", that("ordered").of("ships"));
        sketch.file("other", Lane.MEASURE, "order", that("ordered").of("rafts"));
        sketch.file("third", Lane.MEASURE, "sun", that("ordered").of("barges").worth(10, "percent"));
        assertThat(foremost().foremost(2))
                .extracting(item -> item.line().day().toString())
                .containsExactlyInAnyOrder("2025-03-05", "2025-03-07");
        assertThat(foremost().foremost(9)).hasSize(3);
    }

    @Test
    void whatHoldsUntilADayHasThatDay() {
        sketch.file("ban", Lane.MEASURE, "order", that("ordered").of("ships").saying("banned ships until May 1, 2025"));
        assertThat(foremost().items().getFirst().until()).contains(LocalDate.parse("2025-05-01"));
    }

    @Test
    void aLineThatIsTooLongHasItsObjectWhereThatSaysSomething() {
        String exact = "the ministry of the harbour put a ban on old paddle steamers";
        sketch.file(
                "ban",
                Lane.MEASURE,
                "order",
                that("ordered").of("old paddle steamers").saying(exact));
        sketch.file(
                "other",
                Lane.MEASURE,
                "sun",
                that("ordered").of("such additional duties").saying(exact));
        assertThat(foremost().items())
                .extracting(item -> item.words(30))
                .containsExactlyInAnyOrder("old paddle steamers", exact);
        assertThat(foremost().items())
                .allSatisfy(item -> assertThat(item.words(99)).isEqualTo(exact));
    }

    @Test
    void whatIsDatedYearsAheadIsRatherNoDay() {
        sketch.file("other", Lane.MEASURE, "order", that("ordered").of("ships").on("2099-01-16"));
        sketch.file("ban", Lane.MEASURE, "sun", that("ordered").of("rafts"));
        assertThat(entries()).containsExactly(id("ban"), id("other"));
    }

    @Test
    void whatNoLongerBindsWeighsMoreThanOneMoreOrder() {
        sketch.file("other", Lane.MEASURE, "times", that("ordered").of("barges"));
        sketch.file("ban", Lane.MEASURE, "post", that("suspended").of("ships"));
        assertThat(entries()).containsExactly(id("ban"), id("other"));
    }

    @Test
    void ofATimeBeforeIsNoNews() {
        sketch.file("other", Lane.MEASURE, "times", that("ordered").of("barges"));
        sketch.file(
                "ban", Lane.MEASURE, "post", that("ordered").of("ships").saying("banned the ships in his first term"));
        assertThat(entries()).containsExactly(id("other"), id("ban"));
    }

    @Test
    void whatADocumentTellsWithAndWithoutItsDayIsToldOnThatDay() {
        sketch.file("ban", Lane.MEASURE, "order", that("ordered").of("ferries").worth(50, "percent"));
        sketch.file(
                "ban",
                Lane.MEASURE,
                "order",
                that("ordered").of("ferries").worth(50, "percent").on("2025-03-20"));
        assertThat(foremost().items()).singleElement().satisfies(item -> {
            assertThat(item.line().day()).isEqualTo(LocalDate.parse("2025-03-20"));
            assertThat(item.alike()).hasSize(2);
        });
    }

    @Test
    void anotherRateOfAnotherDayIsAnotherAct() {
        sketch.file("ban", Lane.MEASURE, "order", that("ordered").of("ferries").worth(50, "percent"));
        sketch.file(
                "other",
                Lane.MEASURE,
                "order",
                that("ordered").of("ferries").worth(10, "percent").on("2025-03-20"));
        assertThat(foremost().items()).hasSize(2);
    }
}
