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

    private static SmallRegister.Telling held(SmallRegister register, String by, String object) {
        String words = by + " froze " + object;
        return register.document("first", "2025-02-03", "", words + ".")
                .claim("first", "money/withheld", words)
                .by(by)
                .object(object);
    }

    private static SmallRegister.Telling let(SmallRegister register, String document, String by, String object) {
        String words = by + " lifted " + object;
        return register.document(document, "2025-03-10", "", words + ".")
                .claim(document, "measure/lifted", words)
                .by(by)
                .object(object);
    }

    @Test
    void wordsOfSeveralClaimsAreNotTakenTogether() {
        var register = held(new SmallRegister(), "Health Agency", "grants for the salmon museum")
                .in("money", "one matter");
        register = let(register, "second", "Health Agency", "the freeze on grants for the salmon fishery")
                .in("freeze", "another matter");
        register = let(register, "third", "Health Agency", "the freeze on grants for the railway museum")
                .in("freeze", "another matter");

        assertThat(freeings(register)).noneMatch(Freeing::sure);
    }

    @Test
    void twoThingsInOnePlaceAreNotOne() {
        var register = held(new SmallRegister(), "Health Agency", "grants for a hospital in Rosk")
                .in("money", "one matter")
                .claim("first", "measure/lifted", "Health Agency froze grants for a hospital in Rosk")
                .by("Health Agency")
                .object("the freeze on grants for a school in Rosk")
                .when("2025-02-20")
                .in("freeze", "one matter");

        assertThat(freeings(register)).isEmpty();
    }

    @Test
    void whoIsNamedMoreFullyIsTheSame() {
        var register = held(new SmallRegister(), "Health Agency", "grants for nurseries")
                .to("nurseries")
                .in("money", "one matter");
        register = let(register, "second", "Health Agency", "the freeze")
                .to("nurseries in Rosk")
                .in("freeze", "another matter");

        assertThat(freeings(register))
                .singleElement()
                .satisfies(freeing -> assertThat(freeing.sure()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"country:GH", "body:gh-parliament"})
    void oneCountryDoesNotFreeWhatABodyOfAnotherHolds(String other) {
        assertThat(Freeings.areApart(List.of(party("body:us-education-department")), List.of(party(other))))
                .isTrue();
        assertThat(Freeings.areApart(List.of(party("body:gh-army")), List.of(party(other))))
                .isFalse();
        assertThat(Freeings.areApart(List.of(party("body:usaid")), List.of(party(other))))
                .isFalse();
    }

    private static Holding.Named party(String key) {
        return new Holding.Named(key, key);
    }

    @Test
    void whatIsDisputedIsOnlyPerhapsSo() {
        var register = lifted(frozen(), "measure/lifted").in("freeze", "another matter");
        assertThat(freeings(register)).allMatch(Freeing::sure).hasSize(1);

        var disputed =
                lifted(register, "measure/lifted").negated().when("2025-03-12").in("freeze", "another matter");

        assertThat(freeings(disputed)).hasSize(1).noneMatch(Freeing::sure);
        assertThat(freeings(disputed, LocalDate.parse("2025-03-11"))).hasSize(1).allMatch(Freeing::sure);
    }

    @Test
    void whatFitsManyIsToldOfFew() {
        assertThat(freeings(many(9))).hasSize(3).noneMatch(Freeing::sure);
    }

    @Test
    void whereMoreIsLikeItThanIsLookedThroughNothingIsAsserted() {
        assertThat(freeings(many(1))).allMatch(Freeing::sure).hasSize(1);
        assertThat(freeings(many(160))).noneMatch(Freeing::sure);
    }

    private static SmallRegister many(int held) {
        SmallRegister register = new SmallRegister();
        for (int i = 0; i < held; i++) {
            String object =
                    "grants for clinics of Rosk" + (held == 1 ? "" : " by road" + (char) ('a' + i % 26) + "x" + i);
            register = register.document("held" + i, "2025-02-03", "", "Health Agency froze " + object + ".")
                    .claim("held" + i, "money/withheld", "Health Agency froze " + object)
                    .by("Health Agency")
                    .object(object)
                    .in("money" + i, "matter " + i);
        }
        return let(register, "second", "Health Agency", "the freeze on grants for clinics of Rosk")
                .in("freeze", "another matter");
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
