package org.proviso.core.register.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.counts.SmallRegister;

/** Which amounts are sums of others. */
class SumsTest {
    private static Sums sums(SmallRegister register) {
        var whole = register.register();
        return Sums.of(whole, SmallRegister.all(whole));
    }

    private static SmallRegister waivers() {
        return new SmallRegister()
                .document(
                        "origin", "2025-02-14", "", "Waivers of $5.2 million were granted; $2.5 million was sent back.")
                .document("rewrite", "2025-02-15", "", "More than $7 million in waivers is through.")
                .claim("rewrite", "waiver/granted", "More than $7 million in waivers")
                .number("7000000", "USD", Approx.MORE_THAN)
                .in("seven")
                .claim("origin", "waiver/granted", "Waivers of $5.2 million were granted")
                .number("5200000", "USD")
                .in("granted")
                .claim("origin", "waiver/returned", "$2.5 million was sent back")
                .number("2500000", "USD")
                .in("returned");
    }

    @Test
    void aSumOfWhatWasGrantedAndWhatWasSentBackAddsAcrossStates() {
        var sums = sums(waivers());

        assertThat(sums.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.entry()).isEqualTo(SmallRegister.entry("seven"));
            assertThat(sum.acrossStates()).isTrue();
            assertThat(sum.words()).isEqualTo("adds across states: granted 5,200,000 + returned 2,500,000 = 7,700,000");
        });
        assertThat(sums.isSum(SmallRegister.entry("seven"))).isTrue();
        assertThat(sums.isSum(SmallRegister.entry("granted"))).isFalse();
        assertThat(sums.of(SmallRegister.entry("returned"))).hasSize(1);
    }

    @Test
    void theOrderOfFilingChangesNothing() {
        var register = waivers();
        for (long seed = 0; seed < 20; seed++) {
            var shuffled = register.shuffled(seed);
            assertThat(Sums.of(shuffled, SmallRegister.all(shuffled)).sums())
                    .as("seed %d", seed)
                    .isEqualTo(sums(register).sums());
        }
    }

    @Test
    void paymentsToFiveCountriesAddUp() {
        var register = new SmallRegister()
                .document("report", "2026-01-15", "", "More than $32 million to five countries: 7.5 7.5 7.5 5.1 4.76")
                .claim("report", "money/paid", "More than $32 million to five countries")
                .number("32000000", "USD", Approx.MORE_THAN)
                .in("total");
        for (var paid : Map.of(
                        "Norland", "7500000",
                        "Sudland", "7500000",
                        "Westland", "7500000",
                        "Guatemala", "5100000",
                        "Honduras", "4760000")
                .entrySet()) {
            register.claim("report", "money/paid", "7.5")
                    .to(paid.getKey())
                    .number(paid.getValue(), "USD")
                    .in(paid.getKey());
        }

        assertThat(sums(register).sums()).singleElement().satisfies(sum -> {
            assertThat(sum.parts()).hasSize(5);
            assertThat(sum.acrossStates()).isFalse();
            assertThat(sum.words()).endsWith("= 32,360,000");
        });
    }

    @Test
    void amountsThatMeetByAccidentAreNoSum() {
        var register =
                new SmallRegister().document("page", "2025-01-01", "", "It gave $45 million to schools and others.");
        register.claim("page", "money/approved", "It gave $45 million to schools")
                .number("45000000", "USD")
                .in("schools");
        for (int amount : new int[] {25, 20, 13, 12, 9, 6, 5, 3}) {
            register.claim("page", "money/approved", "others")
                    .number(amount + "000000", "USD")
                    .in("other " + amount);
        }

        assertThat(sums(register).sums()).isEmpty();
    }

    @Test
    void thePartsMayLieInAnotherMatterThatTheDocumentTellsOf() {
        var register = inTwoMatters("page");

        assertThat(sums(register).sums()).singleElement().satisfies(sum -> {
            assertThat(sum.entry()).isEqualTo(SmallRegister.entry("seven"));
            assertThat(sum.acrossStates()).isTrue();
        });
        var whole = register.register();
        for (String one : List.of("seven", "five", "two")) {
            var part = List.of(whole.entry(SmallRegister.entry(one)).orElseThrow());
            assertThat(Sums.of(whole, Sums.around(whole, part)).touching(Set.of(SmallRegister.entry(one))))
                    .hasSize(1);
        }
    }

    @Test
    void theSameSumToldRoundedInTheSameTextIsNoAmountOfItsOwn() {
        var register = inTwoMatters("page")
                .claim("page", "money/approved", "7 million")
                .number("7000000", "USD", Approx.MORE_THAN)
                .in("rounded", "one");

        assertThat(sums(register).isSum(SmallRegister.entry("rounded"))).isTrue();
        assertThat(sums(register).isSum(SmallRegister.entry("seven"))).isTrue();
    }

    @Test
    void aMatterThatTheDocumentDoesNotTellOfHasOtherSums() {
        assertThat(sums(inTwoMatters("another")).sums()).isEmpty();
    }

    private static SmallRegister inTwoMatters(String teller) {
        return new SmallRegister()
                .document(
                        "page",
                        "2025-01-01",
                        "",
                        "$7.7 million in waivers, over 7 million, $5.2 million granted, $2.5 million sent back")
                .document("another", "2025-01-02", "", "Some $7.7 million in waivers")
                .claim(teller, "waiver/granted", "$7.7 million in waivers")
                .number("7700000", "USD")
                .in("seven", "one")
                .claim("page", "waiver/granted", "$5.2 million granted")
                .number("5200000", "USD")
                .in("five", "other")
                .claim("page", "waiver/returned", "$2.5 million sent back")
                .number("2500000", "USD")
                .in("two", "other");
    }

    @Test
    void moreAmountsThanTheLimitAreLeftOutAndThatIsSaid() {
        var register = new SmallRegister().document("page", "2025-01-01", "", "funds");
        for (int i = 1; i <= Sums.MOST_AMOUNTS + 3; i++) {
            register.claim("page", "money/paid", "funds")
                    .number(String.valueOf(1000 * i * i), "USD")
                    .in("entry " + i);
        }

        assertThat(sums(register).bounds())
                .singleElement()
                .satisfies(words -> assertThat(words).contains("the largest 12 of 15 amounts in USD"));
    }
}
