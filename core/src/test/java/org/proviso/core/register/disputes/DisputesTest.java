package org.proviso.core.register.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.not;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Lane;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.lanes.LaneSketch;

final class DisputesTest {
    private final LaneSketch sketch = new LaneSketch()
            .papers("herald", "2025-03-03", "times", "2025-03-05", "gazette", "2025-03-07")
            .open("waiver", Lane.WAIVER)
            .open("other", Lane.WAIVER)
            .open("deal", Lane.ARRANGEMENT)
            .open("denial", Lane.DISPUTE)
            .open("count", Lane.COUNT);

    private List<Dispute> disputes() {
        return Disputes.of(sketch.register(), sketch.entries());
    }

    private List<String> positions() {
        return disputes().stream()
                .flatMap(dispute -> dispute.positions().stream())
                .map(Position::label)
                .toList();
    }

    @Test
    void approvedOrNotIsADisputeWithBothPositions() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").by("the minister").of("72 activities"));
        sketch.file(
                "waiver", Lane.WAIVER, "times", not("granted").by("a reporter").of("72 activities"));

        assertThat(disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(Dispute.Kind.HAPPENED);
            assertThat(dispute.entry()).isEqualTo(LaneSketch.id("waiver"));
            assertThat(dispute.isOpen()).isTrue();
            assertThat(dispute.positions()).extracting(Position::label).containsExactly("granted", "not granted");
            assertThat(dispute.positions().getFirst().support().speakers()).containsExactly("the minister");
            assertThat(dispute.positions().getLast().support().origins()).hasSize(1);
            assertThat(dispute.positions().getLast().first()).isEqualTo(LocalDate.parse("2025-03-05"));
        });
        assertThat(sketch.state("waiver").label()).isEqualTo("granted, disputed");
    }

    @Test
    void theSameInTwoEntriesIsTiedByPartyAndWords() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").of("72 Ebola activities"));
        sketch.file("other", Lane.WAIVER, "times", not("granted").of("none of the 72 Ebola activities"));

        assertThat(positions()).isEmpty();
        sketch.file("other", Lane.WAIVER, "times", not("granted").of("Ebola screening at airports"));
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").of("Ebola screening"));
        assertThat(positions()).containsExactly("granted", "not granted");
    }

    @Test
    void aLaterChangeIsAHistory() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-01-10"),
                that("revoked").on("2025-02-10"));
        sketch.file("waiver", Lane.WAIVER, "times", not("granted").on("2025-02-20"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void notYetGrantedBeforeTheGrantIsAHistory() {
        sketch.file("waiver", Lane.WAIVER, "herald", not("granted").on("2025-01-10"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").on("2025-02-20"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void pagesOfOneWeekTellOfOneTimeWhereNeitherSaysWhen() {
        sketch.file("waiver", Lane.WAIVER, "herald", not("granted").by("a reporter"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").by("the memo"));

        assertThat(positions()).containsExactly("granted", "not granted");
        assertThat(sketch.state("waiver").label()).isEqualTo("granted, disputed");
    }

    @Test
    void onALaterPageOrWithADateOfItsOwnItIsAHistory() {
        sketch.papers("late", "2025-03-11");
        sketch.file("waiver", Lane.WAIVER, "herald", not("granted"));
        sketch.file("waiver", Lane.WAIVER, "late", that("granted"));
        sketch.file("other", Lane.WAIVER, "herald", not("granted"));
        sketch.file("other", Lane.WAIVER, "times", that("granted").on("2025-03-05"));

        assertThat(disputes()).isEmpty();
        assertThat(sketch.state("waiver").label()).isEqualTo("granted");
        assertThat(sketch.state("other").label()).isEqualTo("granted");
    }

    @Test
    void whatIsDeniedOfOneAmountIsNotDeniedOfAnother() {
        sketch.open("refuted", Lane.COUNT);
        sketch.file(
                "count",
                Lane.COUNT,
                "herald",
                that("reported").worth(16_268, "people").of("people received from Norland"));
        sketch.file(
                "refuted",
                Lane.COUNT,
                "times",
                not("reported").worth(30_000, "people").of("people received from Norland"));

        assertThat(disputes()).isEmpty();
        sketch.file(
                "count",
                Lane.COUNT,
                "herald",
                that("reported").worth(30_000, "people").of("people received from Norland"));
        assertThat(positions()).containsExactly("reported", "not reported");
    }

    @Test
    void whereTheOrderIsNotKnownItIsADispute() {
        sketch.file("waiver", Lane.WAIVER, "herald", not("granted").on("2025-02"));
        sketch.file("waiver", Lane.WAIVER, "times", that("granted").on("2025-02-20"));

        assertThat(positions()).containsExactly("granted", "not granted");
    }

    @Test
    void theDenialOfADealAndItsConfirmation() {
        sketch.papers("report", "2025-08-19", "no", "2025-08-20", "yes", "2025-08-21", "wire", "2025-08-25")
                .copy("wire", "no");
        sketch.file("deal", Lane.ARRANGEMENT, "report", that("concluded"));
        sketch.file("deal", Lane.ARRANGEMENT, "no", not("concluded").by("a minister"));
        sketch.file("deal", Lane.ARRANGEMENT, "yes", that("concluded").by("the secretary"));
        sketch.file("deal", Lane.ARRANGEMENT, "wire", not("concluded").by("a minister"));

        assertThat(disputes()).singleElement().satisfies(dispute -> {
            Position denied = dispute.positions().getLast();
            assertThat(denied.filings()).hasSize(2);
            assertThat(denied.support().origins()).hasSize(1);
            assertThat(denied.last()).isEqualTo(LocalDate.parse("2025-08-20"));
            assertThat(dispute.positions().getFirst().last()).isEqualTo(LocalDate.parse("2025-08-21"));
        });
    }

    @Test
    void aDenialIsTiedToWhatItDenies() {
        sketch.file(
                "deal",
                Lane.ARRANGEMENT,
                "herald",
                that("concluded").of("a returns agreement").actor("Norland", "country:NO"));
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").of("ferry fuel").actor("Norland", "country:NO"));
        sketch.file(
                "denial",
                Lane.DISPUTE,
                "times",
                that("denied").of("any returns agreement").actor("Norland", "country:NO"));

        assertThat(disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(Dispute.Kind.DENIAL);
            assertThat(dispute.entry()).isEqualTo(LaneSketch.id("deal"));
            assertThat(dispute.positions()).extracting(Position::label).containsExactly("concluded", "denied");
            assertThat(dispute.positions().getLast().entry()).isEqualTo(LaneSketch.id("denial"));
        });
        assertThat(sketch.state("deal").label()).isEqualTo("concluded");
    }

    @Test
    void aDenialOfSomethingElseIsTiedToNothing() {
        sketch.file("deal", Lane.ARRANGEMENT, "herald", that("concluded").of("a returns agreement"));
        sketch.file("denial", Lane.DISPUTE, "times", that("denied").of("a lighthouse report"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void differentActsOfOneDayFromTwoTexts() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").on("2025-03-01"));
        sketch.file("waiver", Lane.WAIVER, "times", that("denied").on("2025-03-01"));

        assertThat(disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.kind()).isEqualTo(Dispute.Kind.ACT));
        assertThat(positions()).containsExactly("granted", "denied");
    }

    @Test
    void aTextDoesNotContradictItself() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-03-01"),
                that("denied").on("2025-03-01"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void twoNumbersOfOneThingAndDate() {
        sketch.file(
                "count",
                Lane.COUNT,
                "herald",
                that("reported").on("2022-07").worth(162_792, "persons").of("unique individuals"));
        sketch.file(
                "count",
                Lane.COUNT,
                "times",
                that("reported").on("2022-07").worth(166_792, "persons").of("unique individuals"));

        assertThat(positions()).containsExactly("162,792 persons", "166,792 persons");
    }

    @Test
    void vintagesAreNoDispute() {
        sketch.file(
                "count",
                Lane.COUNT,
                "herald",
                that("reported").on("2025-02-26").worth(92, "percent").of("awards cut"));
        sketch.file(
                "count",
                Lane.COUNT,
                "times",
                that("reported").on("2025-03-10").worth(83, "percent").of("awards cut"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void aTextThatTellsTwoAmountsTellsOfTwoThings() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").on("2025-03-01").worth(5, "EUR"),
                that("granted").on("2025-03-01").worth(2, "EUR"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void theIdStaysWhenClaimsComeAndTheJudgementIsKeptBeside() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted"));
        sketch.file("waiver", Lane.WAIVER, "times", not("granted"));
        DisputeId id = disputes().getFirst().id();
        sketch.file("waiver", Lane.WAIVER, "gazette", not("granted"));
        Resolution judged = new Resolution(
                "granted", "ana", new RecordedAt(Instant.parse("2026-01-01T00:00:00Z")), "the letter is there");

        assertThat(Disputes.of(
                        sketch.register(),
                        sketch.entries(),
                        one -> one.equals(id) ? Optional.of(judged) : Optional.empty()))
                .singleElement()
                .satisfies(dispute -> {
                    assertThat(dispute.id()).isEqualTo(id);
                    assertThat(dispute.resolution()).contains(judged);
                    assertThat(dispute.positions()).hasSize(2);
                });
    }

    @Test
    void whatAPersonDecidedStaysThoughTheOneIsReadSoThatItAdmitsTheOther() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("revoked"));
        sketch.file("waiver", Lane.WAIVER, "times", not("revoked"));
        DisputeId id = disputes().getFirst().id();
        LaneSketch again = new LaneSketch()
                .papers("herald", "2025-03-03", "times", "2025-03-05")
                .open("waiver", Lane.WAIVER);
        again.file("waiver", Lane.WAIVER, "herald", that("revoked").ruledBy("verb suspend [waiver]"));
        again.file("waiver", Lane.WAIVER, "times", not("revoked"));
        Resolution judged = new Resolution(
                "revoked", "ana", new RecordedAt(Instant.parse("2026-01-01T00:00:00Z")), "the gazette has it");

        assertThat(Disputes.of(again.register(), again.entries())).isEmpty();
        assertThat(Disputes.of(
                        again.register(),
                        again.entries(),
                        one -> one.equals(id) ? Optional.of(judged) : Optional.empty()))
                .singleElement()
                .satisfies(dispute -> {
                    assertThat(dispute.resolution()).contains(judged);
                    assertThat(dispute.positions())
                            .extracting(Position::label)
                            .containsExactly("revoked", "not revoked");
                });
    }

    @Test
    void anAlteredCopyHasNoPosition() {
        sketch.papers("copy", "2025-03-09").copy("copy", "herald");
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted"));
        sketch.file("waiver", Lane.WAIVER, "copy", not("granted"));

        assertThat(disputes()).isEmpty();
    }

    @Test
    void aDenialInWordsOfItsOwnIsNoSecondDisputeWhereItsPageTellsItAsNotSo() {
        sketch.file("waiver", Lane.WAIVER, "herald", that("granted").of("Ebola screening at airports"));
        sketch.file("waiver", Lane.WAIVER, "times", not("granted").of("Ebola screening at airports"));
        sketch.file("denial", Lane.DISPUTE, "times", that("denied").of("Ebola screening at airports"));

        assertThat(positions()).containsExactly("granted", "not granted");
        sketch.file("denial", Lane.DISPUTE, "gazette", that("denied").of("Ebola screening at airports"));
        assertThat(positions()).contains("denied");
    }

    @Test
    void aCountThatRejectsANumberDeniesWhatTellsItInAnotherLane() {
        sketch.file(
                "waiver",
                Lane.WAIVER,
                "herald",
                that("granted").worth(915, "boats").of("licences for boats"));
        sketch.file(
                "count",
                Lane.COUNT,
                "times",
                not("reported").worth(915, "boats").of("licensed boats, licences"));

        assertThat(disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(Dispute.Kind.DENIAL);
            assertThat(dispute.entry()).isEqualTo(LaneSketch.id("waiver"));
        });
        assertThat(positions()).containsExactly("granted", "another number");
    }

    @Test
    void aNumberThatIsRejectedIsNoOtherNumber() {
        sketch.file(
                "count",
                Lane.COUNT,
                "herald",
                that("reported").worth(580, "families").of("families"));
        sketch.file(
                "count",
                Lane.COUNT,
                "times",
                not("reported").worth(640, "families").of("families"));

        assertThat(disputes()).isEmpty();
        assertThat(sketch.state("count").label()).isEqualTo("reported");
        sketch.file(
                "count",
                Lane.COUNT,
                "times",
                not("reported").worth(580, "families").of("families"));
        assertThat(positions()).containsExactly("reported", "not reported");
        assertThat(sketch.state("count").label()).isEqualTo("reported, disputed");
    }
}
