package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.Sketch.Saying.that;
import static org.proviso.core.register.Sketch.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.register.history.Cause;
import org.proviso.core.register.history.Difference;
import org.proviso.core.register.history.History;
import org.proviso.core.register.history.Said;

/** What the register said at one time and at another, and what changed it. */
final class HistoryTest {
    private static final LocalDate LATE = LocalDate.MAX;

    private final Sketch sketch = new Sketch();
    private final Claim denied = that("times", "waiver/denied").on("2025-03-09").claim();

    @BeforeEach
    void aWaiverThatChanges() {
        sketch.at(Sketch.day(1));
        sketch.document("herald", "2025-03-03");
        sketch.open(1, Lane.WAIVER);
        sketch.file(1, that("herald", "waiver/granted"));
        sketch.at(Sketch.day(2));
        sketch.document("times", "2025-03-10");
        sketch.open(2, Lane.WAIVER);
        sketch.file(2, that("times", "waiver/denied").on("2025-03-09"));
        sketch.tell(new Event.EntryPlaced(entry(2), entry(1), "the same ferries"));
    }

    private Event.JudgementMade judge(Judgement judgement) {
        Event.JudgementMade made = Event.JudgementMade.of(judgement, "Ana Holm", "I asked", Instant.EPOCH);
        sketch.tell(made);
        return made;
    }

    private Difference difference(int then, int now, int entry) {
        Register register = sketch.register();
        return Difference.of(register.knownAt(Sketch.day(then)), register.knownAt(Sketch.day(now)), entry(entry), LATE)
                .orElseThrow();
    }

    @Test
    void aNewEntryHasTheDocumentThatToldOfIt() {
        Difference difference = difference(0, 1, 1);

        assertThat(difference.before()).isEmpty();
        assertThat(difference.after().map(Said::state)).contains("granted");
        assertThat(difference.causes()).containsExactly(new Cause.Document(Sketch.id("herald"), 1));
        assertThat(difference.isNews()).isTrue();
    }

    @Test
    void aChangedStateHasWhatChangedIt() {
        Difference difference = difference(1, 2, 1);

        assertThat(difference.before().map(Said::state)).contains("granted");
        assertThat(difference.after().map(Said::state)).contains("denied");
        assertThat(difference.causes()).containsExactly(new Cause.Document(Sketch.id("times"), 1));
    }

    @Test
    void aJudgementAndItsTakingBackAreCauses() {
        sketch.at(Sketch.day(3));
        Event.JudgementMade rejected = judge(new Judgement.Reject(denied.id()));
        sketch.at(Sketch.day(4));
        Event.JudgementMade undone = judge(new Judgement.Undo(rejected.id()));

        assertThat(difference(2, 3, 1).causes()).containsExactly(new Cause.Judged(rejected));
        assertThat(difference(2, 3, 1).after().map(Said::state)).contains("granted");
        assertThat(difference(3, 4, 1).causes()).containsExactly(new Cause.Judged(undone));
        assertThat(Difference.between(
                        sketch.register().knownAt(Sketch.day(2)),
                        sketch.register().knownAt(Sketch.day(4)),
                        LATE))
                .isEmpty();
    }

    @Test
    void whatLeavesAnEntryIsNewAndItLosesIt() {
        sketch.at(Sketch.day(3));
        sketch.tell(new Event.EntryPlaced(entry(2), entry(2), "stands for itself"));

        assertThat(difference(2, 3, 1).causes()).contains(new Cause.Left(entry(2)), new Cause.Gone(1));
        assertThat(difference(2, 3, 2).before()).isEmpty();
    }

    @Test
    void whatJoinsAnotherIsNamedOnBothSides() {
        sketch.at(Sketch.day(3));
        sketch.tell(new Event.EntryPlaced(entry(2), entry(2), "stands for itself"));
        sketch.at(Sketch.day(4));
        sketch.tell(new Event.EntryPlaced(entry(2), entry(1), "the same ferries after all"));

        assertThat(difference(3, 4, 1).causes()).contains(new Cause.Joined(entry(2), "the same ferries after all"));
        assertThat(difference(3, 4, 2).after()).isEmpty();
        assertThat(difference(3, 4, 2).into()).contains(entry(1));
    }

    @Test
    void anotherOriginOfADocumentChangesSupportAlone() {
        sketch.at(Sketch.day(3));
        sketch.copy("times", "herald", Event.Relation.UNDECIDED);

        Difference difference = difference(2, 3, 1);
        assertThat(difference.isNews()).isFalse();
        assertThat(difference.causes()).containsExactly(new Cause.Origin(Sketch.id("times")));
        assertThat(difference.before().map(Said::origins)).contains(2);
        assertThat(difference.after().map(Said::origins)).contains(1);
    }

    @Test
    void theHistoryOfAnEntryHasEachTimeAtWhichSomethingElseWasSaid() {
        sketch.at(Sketch.day(3));
        judge(new Judgement.Reject(denied.id()));
        sketch.at(Sketch.day(5));
        sketch.document("gazette", "2025-04-01"); // says nothing of it

        History.Steps history = History.of(sketch.register(), entry(1), LATE);

        assertThat(history.passedOver()).isZero();
        assertThat(history.steps())
                .extracting(History.Step::knownAt)
                .containsExactly(Sketch.day(1), Sketch.day(2), Sketch.day(3));
        assertThat(history.steps())
                .extracting(step -> step.difference().after().map(Said::state))
                .containsExactly(Optional.of("granted"), Optional.of("denied"), Optional.of("granted"));
        assertThat(List.copyOf(history.steps().getLast().difference().causes()))
                .singleElement()
                .isInstanceOf(Cause.Judged.class);
    }
}
