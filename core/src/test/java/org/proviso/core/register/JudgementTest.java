package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.core.register.Sketch.Saying.that;
import static org.proviso.core.register.Sketch.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.model.Quantity;

/** What people decide of claims and entries, folded from the log. */
final class JudgementTest {
    private static final LocalDate LATE = LocalDate.parse("2025-12-31");

    private final Sketch sketch = new Sketch();
    private final Claim granted = that("herald", "waiver/granted").claim();
    private final Claim denied =
            that("herald", "waiver/denied").on("2025-03-09").claim();
    private int second;

    @BeforeEach
    void aWaiverThatTwoPapersTellOf() {
        sketch.document("herald", "2025-03-03");
        sketch.document("times", "2025-03-04");
        sketch.open(1, Lane.WAIVER);
        sketch.open(2, Lane.WAIVER);
        sketch.open(3, Lane.MONEY);
        sketch.file(
                1,
                that("herald", "waiver/granted"),
                that("herald", "waiver/denied").on("2025-03-09"));
        sketch.file(2, that("times", "waiver/granted"));
    }

    private Event.JudgementMade judge(Judgement judgement) {
        Event.JudgementMade made = Event.JudgementMade.of(
                judgement,
                "Ana Holm",
                "I asked the board",
                Instant.parse("2025-07-01T10:00:00Z").plusSeconds(second++));
        sketch.register().check(judgement);
        sketch.tell(made);
        return made;
    }

    private Entry one() {
        return sketch.register().entry(entry(1)).orElseThrow();
    }

    private String state() {
        return sketch.register().state(one(), LATE).label();
    }

    private Filing filing(ClaimId id) {
        return one().filings().stream()
                .filter(filing -> filing.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRejectedClaimIsKeptAndProvesNothing() {
        assertThat(state()).isEqualTo("denied");

        judge(new Judgement.Reject(denied.id()));

        assertThat(state()).isEqualTo("granted");
        assertThat(one().struck()).extracting(Filing::id).containsExactly(denied.id());
        assertThat(one().struck().getFirst().judgements().getFirst().why()).isEqualTo("I asked the board");
    }

    @Test
    void ofAcceptingAndRejectingTheLaterHolds() {
        judge(new Judgement.Reject(denied.id()));
        judge(new Judgement.Accept(denied.id()));
        assertThat(state()).isEqualTo("denied");

        judge(new Judgement.Reject(denied.id()));
        assertThat(state()).isEqualTo("granted");
    }

    @Test
    void aJudgementIsTakenBackAndTheTakingBackToo() {
        Event.JudgementMade rejected = judge(new Judgement.Reject(denied.id()));
        Event.JudgementMade undone = judge(new Judgement.Undo(rejected.id()));
        assertThat(state()).isEqualTo("denied");

        judge(new Judgement.Undo(undone.id()));
        assertThat(state()).isEqualTo("granted");
        assertThat(sketch.register().judgements()).hasSize(3);
    }

    @Test
    void aCorrectedClaimSaysWhatItSaidBefore() {
        judge(new Judgement.Correct(granted.id(), Judgement.Field.QUANTITY, Optional.of("5200000 EUR"), List.of()));
        judge(new Judgement.Correct(
                granted.id(), Judgement.Field.ACTOR, Optional.of("Norland; the Board"), List.of("country:XN", "")));

        Filing filing = filing(granted.id());
        assertThat(filing.claim().terms().quantity())
                .contains(new Quantity(new BigDecimal("5200000"), "EUR", Quantity.Approx.EXACT));
        assertThat(filing.claim().roles().actors())
                .containsExactly(
                        new Party("Norland", Optional.of(new ActorId("country:XN"))), Party.named("the Board"));
        assertThat(filing.asRead()).contains(granted);
        assertThat(filing.id()).isEqualTo(granted.id());
    }

    @Test
    void whatOnlyLooksLikeAScaleIsAUnit() {
        judge(new Judgement.Correct(granted.id(), Judgement.Field.QUANTITY, Optional.of("42 m about"), List.of()));

        assertThat(filing(granted.id()).claim().terms().quantity())
                .contains(new Quantity(new BigDecimal("42"), "m", Quantity.Approx.ABOUT));
    }

    @Test
    void aCorrectedActMovesTheState() {
        judge(new Judgement.Correct(denied.id(), Judgement.Field.ACT, Optional.of("pending"), List.of()));

        assertThat(state()).isEqualTo("pending");
        assertThat(filing(denied.id()).claim().move().act()).isEqualTo(Act.PENDING);
    }

    @ParameterizedTest
    @CsvSource({
        "ACT, paid, 'act of lane waiver: requested, pending, returned, granted, denied, revoked'",
        "ACT, waiver/revoked, 'act of lane waiver: requested, pending, returned, granted, denied, revoked'",
        "ACT, , cannot be empty",
        "MODALITY, certain, 'none of the codebook''s words for this field: actual, planned, possible, attempted, negated'",
        "QUANTITY, lots, no quantity",
        "QUANTITY, 42 million kroner, multiplies the number: write it in full",
        "QUANTITY, 42 Million, multiplies the number",
        "QUANTITY, 5.2 m USD about, multiplies the number",
        "WHEN, 2025-13-40, not an EDTF date",
        "WHEN, 14 February 2025, for example 2025-02-14"
    })
    void aCorrectionThatTheCodebookDoesNotAllowIsRefused(Judgement.Field field, String value, String reason) {
        Judgement correct = new Judgement.Correct(denied.id(), field, Optional.ofNullable(value), List.of());

        assertThatThrownBy(() -> sketch.register().check(correct))
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining(reason)
                .extracting("category")
                .isEqualTo(Category.INVALID);
    }

    @Test
    void aCorrectionThatALaterReadingMakesImpossibleChangesNothing() {
        sketch.tell(Event.JudgementMade.of(
                new Judgement.Correct(denied.id(), Judgement.Field.ACT, Optional.of("paid"), List.of()),
                "Ana Holm",
                "by hand",
                Instant.EPOCH));

        assertThat(filing(denied.id()).claim()).isEqualTo(denied);
        assertThat(filing(denied.id()).judgements()).hasSize(1);
    }

    @Test
    void whatIsNotThereCannotBeJudged() {
        Register register = sketch.register();
        ClaimId nobody = new ClaimId("0123456789abcdef");

        assertThatThrownBy(() -> register.check(new Judgement.Reject(nobody))).hasMessageContaining(nobody.value());
        assertThatThrownBy(() -> register.check(new Judgement.Merge(entry(1), entry(9))))
                .hasMessageContaining(entry(9).value());
        assertThatThrownBy(() -> register.check(new Judgement.Undo("j-0123456789")))
                .hasMessageContaining("j-0123456789");
    }

    @Test
    void lanesAreNeverMerged() {
        assertThatThrownBy(() -> sketch.register().check(new Judgement.Merge(entry(1), entry(3))))
                .hasMessageContaining("never merged");
    }

    @Test
    void whatIsOneAlreadyCannotBeMerged() {
        sketch.tell(new Event.EntryPlaced(entry(2), entry(1), "fits"));

        assertThatThrownBy(() -> sketch.register().check(new Judgement.Merge(entry(2), entry(1))))
                .hasMessageContaining("are one already: " + entry(1).value())
                .extracting("category")
                .isEqualTo(Category.CONFLICT);
    }

    @Test
    void aSplitLeavesSomethingBehind() {
        assertThatThrownBy(() ->
                        sketch.register().check(new Judgement.Split(entry(1), List.of(granted.id(), denied.id()))))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> sketch.register()
                        .check(new Judgement.Split(
                                entry(1),
                                List.of(that("times", "waiver/granted").claim().id()))))
                .hasMessageContaining("is none of entry");
    }

    @Test
    void aJudgementHasTheSameIdInEveryRegister() {
        Instant now = Instant.parse("2025-07-01T10:00:00.000001Z");
        Judgement judgement = new Judgement.Reject(denied.id());

        assertThat(Event.JudgementMade.of(judgement, "Ana Holm", "seen", now))
                .isEqualTo(Event.JudgementMade.of(judgement, "Ana Holm", "seen", now));
        assertThat(Event.JudgementMade.of(judgement, "Ana Holm", "seen", now).id())
                .isNotEqualTo(Event.JudgementMade.of(new Judgement.Accept(denied.id()), "Ana Holm", "seen", now)
                        .id());
    }

    @Test
    void whatWasJudgedLaterWasNotKnownBefore() {
        sketch.at(Sketch.day(1));
        judge(new Judgement.Reject(denied.id()));
        Register before = sketch.register().knownAt(Sketch.day(0));

        assertThat(before.entry(entry(1)).orElseThrow().struck()).isEmpty();
        assertThat(before.judgements()).isEmpty();
    }
}
