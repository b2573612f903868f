package org.proviso.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final DocumentId DOCUMENT = new DocumentId("a".repeat(64));

    private static Claim claim(String actor, Quantity.Approx approx) {
        return new Claim(
                Move.parse("waiver/granted"),
                Modality.ACTUAL,
                new Claim.Roles(List.of(Party.named(actor)), List.of(), Optional.of("the ferry")),
                new Claim.Terms(
                        Optional.of(new Quantity(new BigDecimal("5.20E+6"), "USD", approx)),
                        Optional.empty(),
                        Optional.empty()),
                new Claim.Said(Optional.empty(), Optional.empty()),
                new Evidence(DOCUMENT, 3, 6, "a\ud83d\ude00b"),
                false,
                "a rule");
    }

    @Test
    void theSameFieldsGiveTheSameIdAndOthersAnother() {
        assertThat(claim("Chile", Quantity.Approx.EXACT).id())
                .isEqualTo(claim("Chile", Quantity.Approx.EXACT).id())
                .isNotEqualTo(claim("Peru", Quantity.Approx.EXACT).id());
    }

    @Test
    void evidenceCountsCodePoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(DOCUMENT, 0, 4, "a\ud83d\ude00b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(DOCUMENT, 2, 2, ""));
    }

    @Test
    void anActBelongsToItsLane() {
        assertThat(Move.parse("commitment/sought")).hasToString("commitment/sought");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Move.parse("money/sought"))
                .withMessageContaining("money");
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        assertThat(Digest.ofFields(List.of("ab", "c"))).isNotEqualTo(Digest.ofFields(List.of("a", "bc")));
    }

    @Test
    void aSpanNeverEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3)).withMessageContaining("[4, 3)");
        assertThat(new Span(1, 3).union(new Span(5, 6))).isEqualTo(new Span(1, 6));
        assertThat(new Span(1, 3).overlaps(new Span(3, 4))).isFalse();
    }

    @Test
    void oneAmountIsTheSameHoweverItIsWritten() {
        Quantity written = new Quantity(new BigDecimal("5200000.00"), "USD", Quantity.Approx.ABOUT);
        assertThat(written.sameAmount(
                        claim("Chile", Quantity.Approx.EXACT).terms().quantity().orElseThrow()))
                .isTrue();
        assertThat(written.isMoney()).isTrue();
    }
}
