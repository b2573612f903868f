package org.proviso.core.register.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.counts.SmallRegister;

/** What is left of what was held back or promised. */
class BalancesTest {
    private static List<Balance> balances(SmallRegister register, String day) {
        var whole = register.register();
        return Balances.of(whole, SmallRegister.all(whole), LocalDate.parse(day))
                .balances();
    }

    private static List<Balance> balances(SmallRegister register) {
        return balances(register, "2030-01-01");
    }

    private static String left(Balance balance) {
        return balance.left()
                .map(Quantity::value)
                .map(value -> value.toPlainString())
                .orElse("none");
    }

    /** Forty million frozen, in one document. */
    private static SmallRegister frozen() {
        return claim(
                        new SmallRegister(),
                        "first",
                        "2025-04-02",
                        "money/withheld",
                        "The Health Agency froze $40 million for clinics in Rosk",
                        "40000000")
                .in("whole", "one matter");
    }

    private static SmallRegister.Telling claim(
            SmallRegister register, String document, String day, String move, String words, String value) {
        return register.document(document, day, "", words + ".")
                .claim(document, move, words)
                .by("Health Agency")
                .to("Rosk")
                .object(words.substring(words.indexOf('$')))
                .number(value, "USD");
    }

    private static SmallRegister released() {
        return claim(
                        frozen(),
                        "second",
                        "2025-05-06",
                        "money/paid",
                        "The Health Agency released $15 million of the $40 million for clinics in Rosk",
                        "15000000")
                .in("part", "another matter");
    }

    @Test
    void whatIsReleasedIsNotFrozenAnyMore() {
        assertThat(balances(released())).singleElement().satisfies(balance -> {
            assertThat(balance.lead()).isEqualTo(SmallRegister.entry("whole"));
            assertThat(balance.words())
                    .isEqualTo("withheld 40,000,000 USD, released 15,000,000, left 25,000,000 USD"
                            + " (40,000,000 - 15,000,000 = 25,000,000)");
            assertThat(balance.parts()).singleElement().satisfies(part -> {
                assertThat(part.words()).isEqualTo("15,000,000 USD released on 2025-05-06");
                assertThat(part.why()).extracting(Balance.Reason::words).contains("it names the 40,000,000");
            });
            assertThat(balance.counted()).containsExactly(SmallRegister.entry("part"));
        });
    }

    @Test
    void onTheDaysBeforeItIs() {
        assertThat(balances(released(), "2025-05-05")).isEmpty();
        assertThat(balances(released(), "2025-05-06")).hasSize(1);
    }

    @Test
    void whatIsToldToBeLeftStandsBesideWhatComesOut() {
        var register = claim(
                        released(),
                        "third",
                        "2025-05-07",
                        "money/withheld",
                        "The remaining $25 million for clinics in Rosk is still frozen",
                        "25000000")
                .in("rest", "a third matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.words()).endsWith("(as told on 2025-05-07; 40,000,000 - 15,000,000 = 25,000,000)");
            assertThat(balance.flags()).isEmpty();
            assertThat(balance.counted())
                    .containsExactlyInAnyOrder(SmallRegister.entry("part"), SmallRegister.entry("rest"));
        });
    }

    @Test
    void andIsFlaggedWhereTheyDiffer() {
        var register = claim(
                        released(),
                        "third",
                        "2025-05-07",
                        "money/withheld",
                        "The remaining $20 million of the $40 million for clinics in Rosk is still frozen",
                        "20000000")
                .in("rest", "a third matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(left(balance)).isEqualTo("20000000");
            assertThat(balance.flags())
                    .containsExactly("told to be left 20,000,000, but 40,000,000 - 15,000,000 = 25,000,000");
        });
    }

    @Test
    void allButFiveMillionIsThirtyFiveInAll() {
        var register = claim(
                        released(),
                        "third",
                        "2025-07-10",
                        "money/paid",
                        "All but $5 million of the $40 million for clinics in Rosk has been paid",
                        "5000000")
                .in("all-but", "a third matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.gone().orElseThrow().value()).isEqualByComparingTo("35000000");
            assertThat(left(balance)).isEqualTo("5000000");
        });
    }

    @Test
    void aShareIsAPart() {
        var words = "The Health Agency has released a quarter of the $40 million for clinics in Rosk";
        var register = frozen().document("second", "2025-05-06", "", words + ".")
                .claim("second", "money/paid", words)
                .by("Health Agency")
                .object("a quarter of the $40 million for clinics in Rosk")
                .in("part", "another matter");

        assertThat(balances(register))
                .singleElement()
                .satisfies(balance -> assertThat(left(balance)).isEqualTo("30000000"));
    }

    @Test
    void anotherCurrencyIsNeverSubtracted() {
        var words = "The Health Agency released 15 million of the $40 million for clinics in Rosk";
        var register = frozen().document("second", "2025-05-06", "", words + ".")
                .claim("second", "money/paid", words)
                .by("Health Agency")
                .object("clinics in Rosk")
                .number("15000000", "EUR")
                .in("part", "one matter");

        assertThat(balances(register)).isEmpty();
    }

    @Test
    void aPartOfAnotherWholeIsNone() {
        var register = claim(
                        frozen(),
                        "second",
                        "2025-05-06",
                        "money/paid",
                        "The Health Agency released $15 million of the $90 million for clinics in Rosk",
                        "15000000")
                .in("part", "one matter");

        assertThat(balances(register)).isEmpty();
    }

    @Test
    void whatMayBeAPartIsProposedAndNotSubtracted() {
        var register = claim(
                        frozen(),
                        "second",
                        "2025-05-06",
                        "money/paid",
                        "The Health Agency sent $15 million",
                        "15000000")
                .in("part", "one matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.isSure()).isFalse();
            assertThat(balance.left()).isEmpty();
            assertThat(balance.perhaps()).hasSize(1);
            assertThat(balance.counted()).isEmpty();
        });
    }

    @Test
    void whatAnotherPaidForSomethingElseIsNotEvenProposed() {
        var words = "The Roads Board paid $15 million for bridges in Holm";
        var register = frozen().document("second", "2025-05-06", "", words + ".")
                .claim("second", "money/paid", words)
                .by("Roads Board")
                .to("Holm")
                .object("$15 million for bridges in Holm")
                .number("15000000", "USD")
                .in("part", "one matter");

        assertThat(balances(register)).isEmpty();
    }

    @Test
    void moreThanThereWasIsFlaggedAndNothingIsComputed() {
        var register = claim(
                        claim(
                                        frozen(),
                                        "second",
                                        "2025-05-06",
                                        "money/paid",
                                        "The Health Agency released $15 million of the $40 million for clinics in Rosk",
                                        "15000000")
                                .in("part", "one matter"),
                        "third",
                        "2025-06-06",
                        "money/paid",
                        "The Health Agency released $30 million of the $40 million for clinics in Rosk",
                        "30000000")
                .in("more", "one matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.computed()).isEmpty();
            assertThat(balance.left()).isEmpty();
            assertThat(balance.flags())
                    .containsExactly("more is told to be released (45,000,000) than was withheld (40,000,000)");
        });
    }

    @Test
    void instalmentsArePaidOfWhatWasPromised() {
        var register = claim(
                        new SmallRegister(),
                        "first",
                        "2025-02-10",
                        "commitment/made",
                        "Health Agency promised Rosk $30 million for clinics",
                        "30000000")
                .in("promise", "one matter");
        claim(
                        register,
                        "second",
                        "2025-06-03",
                        "money/paid",
                        "paid a first instalment of $10 million out of the $30 million for clinics",
                        "10000000")
                .in("one", "one matter");
        claim(
                        register,
                        "third",
                        "2025-10-15",
                        "money/paid",
                        "paid a second instalment of $10 million for clinics",
                        "10000000")
                .in("two", "one matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.kind()).isEqualTo("promised");
            assertThat(left(balance)).isEqualTo("10000000");
        });
        assertThat(balances(register, "2025-09-01"))
                .singleElement()
                .satisfies(balance -> assertThat(left(balance)).isEqualTo("20000000"));
    }

    @Test
    void whatTellsThePartMayTellTheWholeAgain() {
        var register = claim(
                        released(),
                        "third",
                        "2025-05-08",
                        "money/paid",
                        "released $15 million of the $40 million for clinics that it froze",
                        "15000000")
                .in("again", "a third matter");
        register.claim("third", "money/withheld", "$15 million of the $40 million for clinics that it froze")
                .by("Health Agency")
                .number("15000000", "USD")
                .in("again", "a third matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.lead()).isEqualTo(SmallRegister.entry("whole"));
            assertThat(left(balance)).isEqualTo("25000000");
        });
    }

    private static SmallRegister promised(String by, SmallRegister register, String day) {
        String words = by + " promised $50 million for flood defences in Rosk";
        return register.document(by, day, "", words + ".")
                .claim(by, "commitment/made", words)
                .by(by)
                .to("Rosk")
                .object("$50 million for flood defences in Rosk")
                .number("50000000", "USD")
                .in(by, "one matter");
    }

    private static SmallRegister paid(String by, SmallRegister register) {
        String words = by + " paid $20 million of the $50 million for flood defences in Rosk";
        return register.document("paid", "2025-03-03", "", words + ".")
                .claim("paid", "money/paid", words)
                .by(by)
                .to("Rosk")
                .object("$20 million of the $50 million for flood defences in Rosk")
                .number("20000000", "USD")
                .in("paid", "one matter");
    }

    @Test
    void equalPromisesOfTwoAreTwoWholes() {
        var register = promised("Sudland", promised("Norland", new SmallRegister(), "2025-01-02"), "2025-01-03");
        paid("Sudland", register);

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.entries()).containsExactly(SmallRegister.entry("Sudland"));
            assertThat(left(balance)).isEqualTo("30000000");
        });
    }

    @Test
    void whatAThirdPaysIsNotSubtracted() {
        var register = promised("Norland", new SmallRegister(), "2025-01-02");
        paid("Westland", register);

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.isSure()).isFalse();
            assertThat(balance.perhaps()).hasSize(1);
        });
    }

    @Test
    void allButFiveMillionWasCutAndNotPaid() {
        var register = claim(
                        frozen(),
                        "second",
                        "2025-05-06",
                        "money/cut",
                        "The Health Agency cut all but $5 million of the $40 million for clinics in Rosk",
                        "5000000")
                .in("cut", "one matter");

        assertThat(balances(register))
                .singleElement()
                .satisfies(balance -> assertThat(balance.words())
                        .startsWith("withheld 40,000,000 USD, cut 35,000,000, left 5,000,000 USD"));
    }

    private static SmallRegister.Telling later(String document, String day, String move, String words, String value) {
        return claim(frozen(), document, day, move, words, value);
    }

    private static void isPerhaps(SmallRegister register) {
        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(balance.gone()).isEmpty();
            assertThat(balance.perhaps()).hasSize(1);
        });
    }

    @Test
    void whatIsForAnotherThingIsNotSubtracted() {
        String words = "The Health Agency released $30 million for schools of nurses";
        isPerhaps(later("second", "2025-05-06", "money/paid", words, "30000000").in("part", "one matter"));
    }

    @Test
    void whatIsOnlyPaidIsNoReleaseOfWhatWasWithheld() {
        isPerhaps(later("second", "2025-05-06", "money/paid", "The Health Agency paid $5 million to clinics", "5000000")
                .in("part", "one matter"));
    }

    @Test
    void theWholeAmountReleasedByTheSameIsSure() {
        var register = later("second", "2025-05-06", "money/paid", "The Health Agency released $40 million", "40000000")
                .in("part", "another matter");

        assertThat(balances(register)).singleElement().satisfies(balance -> {
            assertThat(left(balance)).isEqualTo("0");
            assertThat(balance.perhaps()).isEmpty();
            assertThat(balance.parts().getFirst().why())
                    .extracting(Balance.Reason::words)
                    .contains("it is the whole amount");
        });
    }

    @Test
    void whatIsWithheldAgainIsNotSubtractedAndFlagged() {
        var register = claim(
                        released(),
                        "third",
                        "2025-06-06",
                        "money/withheld",
                        "The Health Agency again withheld the $15 million for clinics in Rosk",
                        "15000000")
                .in("part", "another matter");

        assertThat(balances(register))
                .filteredOn(balance -> balance.lead().equals(SmallRegister.entry("whole")))
                .singleElement()
                .satisfies(balance -> {
                    assertThat(balance.gone()).isEmpty();
                    assertThat(balance.flags())
                            .containsExactly(
                                    "15,000,000 is told to be released on 2025-05-06, and withheld again on 2025-06-06");
                });
    }

    @Test
    void soIsWhatIsToldNotToBeReleasedButNotWhatWillNotBe() {
        String has = "The Health Agency has not released the $15 million for clinics in Rosk";
        String will = "The Health Agency will not release the $15 million for clinics in Rosk";

        assertThat(balances(claim(released(), "third", "2025-05-07", "money/paid", has, "15000000")
                        .negated()
                        .in("part", "another matter")))
                .singleElement()
                .satisfies(balance -> assertThat(balance.gone()).isEmpty());
        assertThat(balances(claim(released(), "third", "2025-05-07", "money/paid", will, "15000000")
                        .negated()
                        .in("part", "another matter")))
                .singleElement()
                .satisfies(balance -> assertThat(left(balance)).isEqualTo("25000000"));
    }

    @Test
    void aLimitThatIsReachedIsTold() {
        var register = frozen().register();
        MoneyTold told = SmallRegister.all(register).stream()
                .flatMap(entry -> MoneyTold.of(register, entry).stream())
                .findFirst()
                .orElseThrow();
        Balances found = Balances.of(Collections.nCopies(Balances.MOST + 1, told), LocalDate.MAX);

        assertThat(found.balances()).isEmpty();
        assertThat(found.bounds()).singleElement().asString().contains("2001 claims");
    }
}
