package org.proviso.core.register.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.register.counts.SmallRegister;

/** Money that was frozen, and the freeze that was lifted. */
class FreeingsTest {
    private static List<Freeing> freeings(SmallRegister register) {
        return freeings(register, LocalDate.MAX);
    }

    private static List<Freeing> freeings(SmallRegister register, LocalDate day) {
        var whole = register.register();
        return Freeings.of(whole, SmallRegister.all(whole), day).freeings();
    }

    private static SmallRegister frozen() {
        return new SmallRegister()
                .document("first", "2025-02-03", "", "The Health Agency froze $12 million for the clinics of Rosk.")
                .claim("first", "money/withheld", "The Health Agency froze $12 million for the clinics of Rosk")
                .by("Health Agency")
                .to("clinics")
                .object("$12 million for the clinics of Rosk")
                .number("12000000", "USD")
                .in("money", "one matter")
                .document(
                        "second",
                        "2025-03-10",
                        "",
                        "The Health Agency lifted the freeze on the funding of the clinics.");
    }

    private static SmallRegister.Telling lifted(SmallRegister register, String move) {
        return register.claim("second", move, "The Health Agency lifted the freeze on the funding of the clinics")
                .by("Health Agency")
                .to("clinics")
                .object("the freeze on the funding of the clinics");
    }

    @Test
    void aFreezeThatIsLiftedFreesTheMoneyAndDoesNotSayThatItWasPaid() {
        var register = lifted(frozen(), "measure/lifted").in("freeze", "another matter");

        assertThat(freeings(register)).singleElement().satisfies(freeing -> {
            assertThat(freeing.sure()).isTrue();
            assertThat(freeing.held().entry()).isEqualTo(SmallRegister.entry("money"));
            assertThat(freeing.by().entry()).isEqualTo(SmallRegister.entry("freeze"));
            assertThat(freeing.words()).isEqualTo("freeze lifted on 2025-03-10; payment is not told");
            assertThat(freeing.why())
                    .extracting(Freeing.Reason::words)
                    .contains("both speak of \u2018clinic\u2019", "both by Health Agency", "both towards clinics");
        });
        assertThat(register.register()
                        .state(
                                register.register()
                                        .entry(SmallRegister.entry("money"))
                                        .orElseThrow(),
                                LocalDate.MAX)
                        .label())
                .isEqualTo("withheld");
    }

    @ParameterizedTest
    @CsvSource({
        "measure/narrowed, freeze eased",
        "measure/suspended, freeze paused",
        "measure/blocked, freeze stopped by a court or legislature"
    })
    void whatBecameOfTheFreezeIsSaid(String move, String said) {
        assertThat(freeings(lifted(frozen(), move).in("freeze", "another matter")))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.said()).isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource({"measure/ordered", "measure/upheld", "measure/proposed"})
    void whatHoldsItFreesNothing(String move) {
        assertThat(freeings(lifted(frozen(), move).in("freeze", "another matter")))
                .isEmpty();
    }

    @Test
    void norDoesWhatWasNotDone() {
        assertThat(freeings(lifted(frozen(), "measure/lifted").negated().in("freeze", "another matter")))
                .isEmpty();
    }

    @Test
    void norWhatCameBeforeTheMoneyWasFrozen() {
        assertThat(freeings(
                        lifted(frozen(), "measure/lifted").when("2025-01-10").in("freeze", "another matter")))
                .isEmpty();
    }

    @Test
    void norDoesItOnTheDaysBefore() {
        var register = lifted(frozen(), "measure/lifted").in("freeze", "another matter");

        assertThat(freeings(register, LocalDate.parse("2025-03-09"))).isEmpty();
        assertThat(freeings(register, LocalDate.parse("2025-03-10"))).hasSize(1);
    }

    @Test
    void moneyThatIsFrozenAgainIsNotFreedByWhatCameBefore() {
        var register = lifted(frozen(), "measure/lifted")
                .in("freeze", "another matter")
                .document("third", "2025-04-02", "", "It froze the money for the clinics of Rosk again on 1 April.")
                .claim("third", "money/withheld", "froze the money for the clinics of Rosk again on 1 April")
                .by("Health Agency")
                .when("2025-04-01")
                .object("the money for the clinics of Rosk")
                .in("money", "one matter");

        assertThat(freeings(register)).isEmpty();
        assertThat(freeings(register, LocalDate.parse("2025-03-15"))).hasSize(1);
    }

    @Test
    void anotherFreezeOfTheSameAgencyFreesNothing() {
        var register = frozen().document(
                        "third", "2025-03-12", "", "The Health Agency lifted the freeze on wages of drivers.")
                .claim("third", "measure/lifted", "The Health Agency lifted the freeze on wages of drivers")
                .by("Health Agency")
                .object("the freeze on wages of drivers")
                .in("freeze", "another matter");

        assertThat(freeings(register)).isEmpty();
    }

    @Test
    void norDoesThatOfAnotherCountry() {
        var register = new SmallRegister()
                .document("first", "2025-02-03", "", "Norland froze aid for the clinics of Rosk.")
                .claim("first", "money/withheld", "Norland froze aid for the clinics of Rosk")
                .by("Norland")
                .object("aid for the clinics of Rosk")
                .in("money", "one matter")
                .document("second", "2025-03-10", "", "Sudland lifted the freeze on aid for the clinics of Rosk.")
                .claim("second", "measure/lifted", "Sudland lifted the freeze on aid for the clinics of Rosk")
                .by("Sudland")
                .object("the freeze on aid for the clinics of Rosk")
                .in("freeze", "another matter");

        assertThat(freeings(register)).isEmpty();
    }

    @Test
    void whereLittleSpeaksForItItIsOnlyPerhapsSo() {
        var register = frozen().document(
                        "third", "2025-03-12", "", "The ministry lifted the freeze on funding of clinics.")
                .claim("third", "measure/lifted", "The ministry lifted the freeze on funding of clinics")
                .by("ministry")
                .to("clinics")
                .object("the freeze on funding of clinics")
                .in("freeze", "another matter");

        assertThat(freeings(register)).singleElement().satisfies(freeing -> {
            assertThat(freeing.sure()).isFalse();
            assertThat(freeing.words()).startsWith("perhaps freeze lifted");
        });
    }

    @Test
    void whichOfTwoIsFreedIsNotAssertedWhereTheTextDoesNotSay() {
        var register = lifted(
                        frozen().document(
                                        "other",
                                        "2025-02-04",
                                        "",
                                        "The Health Agency froze $3 million for the clinics of Tarn.")
                                .claim(
                                        "other",
                                        "money/withheld",
                                        "The Health Agency froze $3 million for the clinics of Tarn")
                                .by("Health Agency")
                                .to("clinics")
                                .object("$3 million for the clinics of Tarn")
                                .in("others", "a third matter"),
                        "measure/lifted")
                .in("freeze", "another matter");

        assertThat(freeings(register)).hasSize(2).noneMatch(Freeing::sure);
    }

    @Test
    void aFreezeThatIsLiftedWithoutAWordOfWhichIsTheOneThatItsTextTells() {
        var register = frozen().claim(
                        "first", "measure/lifted", "The Health Agency froze $12 million for the clinics of Rosk")
                .by("Health Agency")
                .object("the freeze")
                .when("2025-02-20")
                .in("freeze", "one matter");

        assertThat(freeings(register))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.sure()).isTrue());
    }

    @Test
    void moneyThatIsReleasedFreesWhatAFreezeHeld() {
        var register = new SmallRegister()
                .document(
                        "first",
                        "2025-02-03",
                        "",
                        "The Health Agency ordered a freeze on grants to the clinics of Rosk.")
                .claim("first", "measure/ordered", "ordered a freeze on grants to the clinics of Rosk")
                .by("Health Agency")
                .object("a freeze on grants to the clinics of Rosk")
                .in("freeze", "one matter")
                .document("second", "2025-03-10", "", "The Health Agency released grants to the clinics of Rosk.")
                .claim("second", "money/paid", "The Health Agency released grants to the clinics of Rosk")
                .by("Health Agency")
                .object("grants to the clinics of Rosk")
                .foundBy("verb release [money]")
                .in("money", "another matter");

        assertThat(freeings(register))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.words())
                        .isEqualTo("money released on 2025-03-10; that the freeze is lifted is not told"));
    }

    @Test
    void inWhateverOrderItIsTold() {
        var register = lifted(frozen(), "measure/lifted").in("freeze", "another matter");
        var shuffled = register.shuffled(5);

        assertThat(Freeings.of(shuffled, SmallRegister.all(shuffled), LocalDate.MAX)
                        .freeings())
                .isEqualTo(freeings(register));
    }
}
