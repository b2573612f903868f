package org.proviso.core.register.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.register.counts.SmallRegister;

/** A permission that one entry has as granted, and what another tells of its end. */
class WaiverEndsTest {
    private static List<Freeing> ends(SmallRegister register) {
        return ends(register, LocalDate.MAX);
    }

    private static List<Freeing> ends(SmallRegister register, LocalDate day) {
        var whole = register.register();
        return Freeings.of(whole, SmallRegister.all(whole), day).freeings();
    }

    private static SmallRegister granted() {
        return new SmallRegister()
                .document("first", "2025-02-03", "", "The Port Agency granted Norland a permit for the quay of Rosk.")
                .claim("first", "waiver/granted", "The Port Agency granted Norland a permit for the quay of Rosk")
                .by("Port Agency")
                .to("Norland")
                .object("a permit for the quay of Rosk")
                .in("permit", "one matter");
    }

    private static SmallRegister then(String move, String words, String object) {
        return granted()
                .document("second", "2025-03-10", "", words + ".")
                .claim("second", move, words)
                .to("Norland")
                .object(object)
                .in("end", "another matter");
    }

    @ParameterizedTest
    @CsvSource({
        "waiver/revoked, ended, true",
        "measure/lifted, ended, true",
        "measure/suspended, suspended, true",
        "measure/blocked, stopped by a court or legislature, true",
        "work/stopped, put on hold, false"
    })
    void whateverBecameOfItIsSaidBesideIt(String move, String said, boolean sure) {
        assertThat(ends(then(move, "struck down the permit for the quay of Rosk", "the permit for the quay of Rosk")))
                .singleElement()
                .satisfies(freeing -> {
                    assertThat(freeing.ends()).isTrue();
                    assertThat(freeing.sure()).isEqualTo(sure);
                    assertThat(freeing.said()).isEqualTo(said);
                    assertThat(freeing.held().entry()).isEqualTo(SmallRegister.entry("permit"));
                });
    }

    @Test
    void whatSaysOnlyWhoseItIsMayMeanIt() {
        assertThat(ends(then("waiver/revoked", "Norland's permit was withdrawn", "Norland's permit")))
                .singleElement()
                .satisfies(freeing -> {
                    assertThat(freeing.told()).isEqualTo("perhaps ended on 2025-03-10");
                    assertThat(freeing.why())
                            .extracting(Freeing.Reason::words)
                            .contains("both towards Norland", "both of a permit", "it says only whose it is");
                });
        assertThat(ends(
                        then("waiver/revoked", "Norland's permit was withdrawn", "Norland's permit"),
                        LocalDate.parse("2025-03-09")))
                .isEmpty();
    }

    @Test
    void whatIsNoPermissionItselfEndsNone() {
        assertThat(ends(then(
                        "measure/lifted",
                        "lifted the ban on permits for the quay of Rosk",
                        "the ban on permits for the quay of Rosk")))
                .isEmpty();
        assertThat(ends(then("waiver/revoked", "Norland's visa was withdrawn", "Norland's visa")))
                .isEmpty();
    }

    @Test
    void whatDoesNotHoldAnyMoreIsEnded() {
        var register = granted()
                .document("second", "2025-03-10", "", "The permit for the quay of Rosk no longer holds.")
                .claim("second", "waiver/granted", "The permit for the quay of Rosk no longer holds")
                .object("The permit for the quay of Rosk")
                .negated()
                .in("end", "another matter");

        assertThat(ends(register))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.said()).isEqualTo("ended"));
    }

    @Test
    void whatWasNeverGrantedIsNoEnd() {
        var register = granted()
                .document("second", "2025-03-10", "", "The permit for the quay of Rosk was not granted.")
                .claim("second", "waiver/granted", "The permit for the quay of Rosk was not granted")
                .object("The permit for the quay of Rosk")
                .negated()
                .in("end", "another matter");

        assertThat(ends(register)).isEmpty();
    }

    @Test
    void whatWasGivenAgainIsNotEndedByWhatCameBefore() {
        var register = then(
                        "waiver/revoked", "revoked the permit for the quay of Rosk", "the permit for the quay of Rosk")
                .document("third", "2025-04-02", "", "It granted the permit for the quay of Rosk again on 1 April.")
                .claim("third", "waiver/granted", "granted the permit for the quay of Rosk again on 1 April")
                .when("2025-04-01")
                .object("the permit for the quay of Rosk")
                .in("permit", "one matter");

        assertThat(ends(register)).isEmpty();
        assertThat(ends(register, LocalDate.parse("2025-03-15"))).hasSize(1);
    }

    @Test
    void anEntryThatTellsTheEndItselfNeedsNoOther() {
        var register = then(
                        "measure/blocked",
                        "struck down the permit for the quay of Rosk",
                        "the permit for the quay of Rosk")
                .claim("second", "waiver/revoked", "the permit for the quay of Rosk")
                .object("the permit for the quay of Rosk")
                .in("permit", "one matter");

        assertThat(ends(register)).isEmpty();
    }

    @Test
    void whoTakesWhatAnotherGaveIsOnlyPerhapsTheOneWhoMay() {
        var register = granted()
                .document("second", "2025-03-10", "", "The Tax Department revoked the permit for the quay of Rosk.")
                .claim("second", "waiver/revoked", "The Tax Department revoked the permit for the quay of Rosk")
                .by("Tax Department")
                .to("Norland")
                .object("the permit for the quay of Rosk")
                .in("end", "another matter");

        assertThat(ends(register))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.sure()).isFalse());
    }

    private static List<Freeing> ofAnother(String granted, String move, String words) {
        return ends(new SmallRegister()
                .document("first", "2025-02-03", "", "The Port Agency granted Norland " + granted + ".")
                .claim("first", "waiver/granted", "The Port Agency granted Norland " + granted)
                .by("Port Agency")
                .to("Norland")
                .object(granted)
                .in("permit", "one matter")
                .document("second", "2025-03-10", "", "It did away with " + words + ".")
                .claim("second", move, "did away with " + words)
                .to("Norland")
                .object(words)
                .in("end", "another matter"));
    }

    @ParameterizedTest
    @CsvSource({
        "a permit to clear land in Rosk, work/stopped, land clearance in Rosk",
        "a waiver of debt payments, work/stopped, debt relief",
        "parole for citizens of Norland, measure/lifted, Norland's status as a state under sanctions",
        "an exemption from the quotas on fish, measure/lifted, the exclusion from the quotas on fish",
        "a permit for the quay of Rosk, waiver/revoked, the visa for the quay of Rosk",
        "a waiver from steel tariffs, waiver/revoked, Norland's visa waiver"
    })
    void whatIsNoSuchPermissionEndsNone(String granted, String move, String words) {
        assertThat(ofAnother(granted, move, words)).isEmpty();
    }

    @Test
    void theVisaTellsWhichWaiverEnds() {
        assertThat(ofAnother("a visa waiver for its sailors", "waiver/revoked", "Norland's visa waiver"))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.said()).isEqualTo("ended"));
    }
}
