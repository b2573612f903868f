package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.core.register.Sketch.Saying.that;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Act;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.lanes.LaneSketch;

final class RegisterTest {
    private static final LocalDate LATE = LocalDate.parse("2030-01-01");

    private final Sketch sketch = new Sketch();

    @BeforeEach
    void threePapersAndOneEntry() {
        sketch.document("herald", "2025-03-03");
        sketch.document("times", "2025-03-05");
        sketch.document("reprint", "2025-03-06");
        sketch.copy("reprint", "herald");
        sketch.open(1, Lane.WAIVER);
    }

    private Entry entry() {
        return sketch.register().entry(Sketch.entry(1)).orElseThrow();
    }

    private String labelOn(String day) {
        return sketch.register().state(entry(), LocalDate.parse(day)).label();
    }

    private static Support.Voice text(String document) {
        return new Support.Voice.Text(Sketch.id(document));
    }

    private static Quantity euros(int amount) {
        return new Quantity(BigDecimal.valueOf(amount), "EUR", Quantity.Approx.EXACT);
    }

    @Test
    void theStateOnADayIsTheLatestClaimThatHolds() {
        sketch.file(1, that("times", "waiver/granted"), that("herald", "waiver/pending"));

        assertThat(labelOn("2025-03-02")).isEmpty();
        assertThat(labelOn("2025-03-03")).isEqualTo("pending");
        assertThat(labelOn("2025-03-04")).isEqualTo("pending");
        assertThat(labelOn("2025-03-05")).isEqualTo("granted");
        assertThat(sketch.register().state(entry(), LATE).since()).contains(LocalDate.parse("2025-03-05"));
    }

    @Test
    void aClaimsOwnDateGoesBeforeThePaper() {
        sketch.file(
                1,
                that("times", "waiver/requested").on("2025-01"),
                that("herald", "waiver/granted").on("../2025-02-01"));

        assertThat(sketch.register().transitions(entry()))
                .extracting(Transition::effective)
                .containsExactly(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-02-01"));
    }

    @Test
    void anImpossibleOrMissingPublicationDateGivesWayToTheCapture() {
        sketch.document("undated", Optional.empty());
        sketch.document(
                "misdated",
                Optional.of(new PublicationDate(
                        new Edtf("2019-01-01"), PublicationDate.Grounds.METADATA, Optional.of("it speaks of 2025"))));
        sketch.file(1, that("undated", "waiver/granted"), that("misdated", "waiver/granted"));

        assertThat(sketch.register().transitions(entry())).singleElement().satisfies(transition -> {
            assertThat(transition.effective()).isEqualTo(LocalDate.parse("2025-06-30"));
            assertThat(transition.filings()).hasSize(2);
        });
    }

    @Test
    void plansDenialsAndTriesAreListedButDoNotChangeTheState() {
        sketch.file(
                1,
                that("herald", "waiver/pending"),
                that("times", "waiver/granted").as(Modality.NEGATED),
                that("times", "waiver/granted").as(Modality.PLANNED));

        assertThat(labelOn("2025-03-09")).isEqualTo("pending, not granted");
        assertThat(sketch.register().transitions(entry()))
                .extracting(Transition::label)
                .containsExactly("pending", "granted (planned)", "granted (negated)");
    }

    @Test
    void whileNothingHoldsTheStateSaysWhatIsSaid() {
        sketch.file(
                1,
                that("herald", "waiver/granted").as(Modality.POSSIBLE),
                that("times", "waiver/granted").as(Modality.NEGATED));

        assertThat(labelOn("2025-03-04")).isEqualTo("granted (possible)");
        assertThat(labelOn("2025-03-05")).isEqualTo("granted (negated)");
    }

    @Test
    void whatWasNotDoneIsSaidBesideWhatHolds() {
        sketch.file(
                1,
                that("times", "waiver/requested"),
                that("times", "waiver/granted").as(Modality.NEGATED));

        assertThat(sketch.register().state(entry(), LATE).label()).isEqualTo("requested, not granted");
    }

    @Test
    void pageFurniturePointsAndProvesNothing() {
        sketch.file(1, that("times", "waiver/granted").inFurniture());

        assertThat(labelOn("2025-03-09")).isEmpty();
        assertThat(entry().pointers()).hasSize(1);
        assertThat(sketch.register().support(entry()).documents()).isEmpty();
    }

    @Test
    void differentActsOfOneDateStandSideBySide() {
        sketch.file(
                1,
                that("herald", "waiver/granted"),
                that("times", "waiver/denied").on("2025-03-03"));

        State state = sketch.register().state(entry(), LATE);

        assertThat(state.label()).isEqualTo("granted | denied");
        assertThat(state.isContested()).isTrue();
        assertThat(state.positions())
                .extracting(position -> position.support().origins().getFirst().voice())
                .containsExactly(text("herald"), text("times"));
    }

    /** "Extended the pause through August 31": it is extended now. */
    @Test
    void whatIsToldToBeSoAlreadyIsSoThoughOnlyItsEndIsTold() {
        sketch.document("paper", "2025-03-05");
        sketch.file(1, Sketch.Saying.that("paper", "waiver/granted").on("../2025-08-31"));

        assertThat(sketch.register()
                        .state(entry(), LocalDate.parse("2025-03-05"))
                        .label())
                .isEqualTo("granted");
        assertThat(sketch.register().state(entry(), LATE).since()).contains(LocalDate.parse("2025-03-05"));
    }

    /** "Ordered to pay by 31 August" is not paid on the day of the page. */
    @Test
    void whatIsDoneAndOverHasNoLaterEnd() {
        LaneSketch money = new LaneSketch().papers("paper", "2025-03-05").open("debt", Lane.MONEY);
        money.file("debt", Lane.MONEY, "paper", LaneSketch.Say.that("paid").on("../2025-08-31"));

        assertThat(money.state("debt", "2025-03-05").label()).isEmpty();
        assertThat(money.state("debt").since()).contains(LocalDate.parse("2025-08-31"));
    }

    @Test
    void copiesDoNotConfirm() {
        sketch.file(
                1,
                that("herald", "waiver/granted").by("Ana Holm"),
                that("reprint", "waiver/granted").on("2025-03-03").by("Ana Holm"),
                that("times", "waiver/granted").by("an official"));

        Support support = sketch.register().support(entry());

        assertThat(support.origins()).extracting(Support.Origin::voice).containsExactly(text("herald"), text("times"));
        assertThat(support.documents()).hasSize(3);
        assertThat(support.speakers()).containsExactly("Ana Holm", "an official");
        assertThat(sketch.register().transitions(entry()).getFirst().support().origins())
                .extracting(Support.Origin::voice)
                .containsExactly(text("herald"));
    }

    @Test
    void amountsStandSideBySideAndAreNeverAddedUp() {
        sketch.document("gazette", "2025-03-07");
        sketch.file(
                1,
                that("herald", "waiver/granted").of(euros(5_200_000)),
                that("gazette", "waiver/granted").on("2025-03-03").of(euros(2_500_000)),
                that("times", "waiver/granted").on("2025-03-03").of(euros(5_200_000)));

        assertThat(sketch.register().state(entry(), LATE).positions())
                .singleElement()
                .satisfies(
                        position -> assertThat(position.amounts()).containsExactly(euros(5_200_000), euros(2_500_000)));
    }

    @Test
    void whatWasNotYetKnownIsNotSeen() {
        sketch.at(Sketch.day(5));
        sketch.file(1, that("herald", "waiver/pending"));
        sketch.at(Sketch.day(7));
        sketch.file(1, that("times", "waiver/granted").on("2025-03-01"), that("times", "waiver/granted"));
        sketch.copy("times", "herald");
        Register register = sketch.register();

        assertThat(register.asOf(LATE, Sketch.day(4)))
                .singleElement()
                .satisfies(standing -> assertThat(standing.state().positions()).isEmpty());
        assertThat(register.asOf(LATE, Sketch.day(6)))
                .singleElement()
                .satisfies(standing -> assertThat(standing.state().label()).isEqualTo("pending"));
        assertThat(register.asOf(LocalDate.parse("2025-03-02"), Sketch.day(7)))
                .singleElement()
                .satisfies(standing -> assertThat(standing.state().label()).isEqualTo("granted (altered)"));
        assertThat(register.knownAt(Sketch.day(6)).origin(Sketch.id("times"))).isEqualTo(Sketch.id("times"));
        assertThat(register.origin(Sketch.id("times"))).isEqualTo(Sketch.id("herald"));
    }

    @Test
    void whatIsToldTwiceStaysAsItWasToldFirst() {
        sketch.document("herald", "2025-04-04");
        sketch.tell(new Event.EntryOpened(Sketch.entry(1), Lane.MONEY, "another", Sketch.MATTER, "again"));

        assertThat(sketch.register().entries()).hasSize(1);
        assertThat(entry().lane()).isEqualTo(Lane.WAIVER);
        assertThat(sketch.register().document(Sketch.id("herald")).orElseThrow().published())
                .hasValueSatisfying(date -> assertThat(date.date()).isEqualTo(new Edtf("2025-03-03")));
    }

    @Test
    void aClaimInAnUnknownEntryIsDamage() {
        sketch.file(2, that("herald", "waiver/granted"));
        assertThatThrownBy(sketch::register)
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining("Event 7")
                .hasMessageContaining(Sketch.entry(2).value());
    }

    @Test
    void aClaimFromAnUnknownDocumentIsDamage() {
        sketch.file(1, that("gazette", "waiver/granted"));
        assertThatThrownBy(sketch::register)
                .hasMessageContaining(Sketch.id("gazette").value());
    }

    @Test
    void skippedInputIsRemembered() {
        sketch.tell(new Event.DocumentSkipped("photo.jpg", "not text"));

        assertThat(sketch.register().skipped())
                .singleElement()
                .satisfies(told -> assertThat(told.event().name()).isEqualTo("photo.jpg"));
    }

    @Test
    void aViewDoesNotChangeWhileTheFoldGoesOn() {
        RegisterFold fold = new RegisterFold();
        sketch.recorded().forEach(fold::evolve);
        Register before = fold.register();
        int known = sketch.recorded().size();
        sketch.file(1, that("herald", "waiver/granted"));

        sketch.recorded().subList(known, sketch.recorded().size()).forEach(fold::evolve);

        assertThat(before.entry(Sketch.entry(1)).orElseThrow().filings()).isEmpty();
        assertThat(fold.register()).isEqualTo(sketch.register());
        assertThat(entry().filings().getFirst().claim().move().act()).isEqualTo(Act.GRANTED);
    }
}
