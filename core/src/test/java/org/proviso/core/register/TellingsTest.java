package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.core.register.Sketch.Saying.that;
import static org.proviso.core.register.Sketch.entry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;

/** How tellings make entries: placed, moved, lapsed, proposed. */
final class TellingsTest {
    private final Sketch sketch = new Sketch();
    private final Claim ofTimes = that("times", "waiver/granted").claim();

    @BeforeEach
    void threeTellings() {
        sketch.document("herald", "2025-03-03");
        sketch.document("times", "2025-03-04");
        for (int i = 1; i <= 3; i++) {
            sketch.open(i, Lane.WAIVER);
        }
        sketch.file(1, that("herald", "waiver/granted"));
        sketch.file(2, that("times", "waiver/granted"), that("times", "waiver/pending"));
        sketch.file(3, that("times", "waiver/denied"));
    }

    private Register register() {
        return sketch.register();
    }

    private void place(int entry, int into) {
        sketch.tell(new Event.EntryPlaced(entry(entry), entry(into), "fits"));
    }

    @Test
    void whatIsPlacedInAnotherIsPartOfIt() {
        place(2, 1);

        assertThat(register().entries().keySet()).containsExactly(entry(1), entry(3));
        assertThat(register().entry(entry(2)).orElseThrow())
                .isEqualTo(register().entries().get(entry(1)));
        assertThat(register().entry(entry(2)).orElseThrow().filings()).hasSize(3);
        assertThat(register().entry(entry(2)).orElseThrow().tellings())
                .extracting(Entry.Telling::id)
                .containsExactly(entry(1), entry(2));
    }

    @Test
    void theLastPlaceHoldsAndEarlierOnesWereKnownThen() {
        sketch.at(Sketch.day(1));
        place(2, 1);
        sketch.at(Sketch.day(2));
        place(2, 2);

        assertThat(register().entries()).hasSize(3);
        assertThat(register().knownAt(Sketch.day(1)).entries()).hasSize(2);
        assertThat(register().knownAt(Sketch.day(0)).entries()).hasSize(3);
    }

    @Test
    void aPlaceInSomethingThatIsPlacedItselfLeadsOn() {
        place(2, 1);
        place(3, 2);

        assertThat(register().entries().keySet()).containsExactly(entry(1));
    }

    @Test
    void aCircleOfADamagedLogEndsSomewhereAndLosesNothing() {
        place(1, 2);
        place(2, 3);
        place(3, 1);

        assertThat(register().entries()).hasSize(1);
        assertThat(register().entries().firstEntry().getValue().filings()).hasSize(4);
    }

    @Test
    void whatLeadsIntoACircleLeadsToWhereTheCircleDoes() {
        place(1, 2);
        place(2, 3);
        place(3, 2);

        assertThat(register().entries()).hasSize(1);
        assertThat(register().entries().firstEntry().getValue().filings()).hasSize(4);
    }

    @Test
    void aClaimThatMovedStandsElsewhere() {
        sketch.tell(new Event.ClaimMoved(ofTimes.id(), entry(2), entry(1), "the same grant"));

        assertThat(register().entry(entry(1)).orElseThrow().filings()).hasSize(2);
        assertThat(register().entry(entry(2)).orElseThrow().filings())
                .singleElement()
                .satisfies(filing -> assertThat(filing.claim().move()).hasToString("waiver/pending"));
    }

    @Test
    void aClaimThatLapsedWasKnownTillThen() {
        sketch.at(Sketch.day(3));
        sketch.tell(new Event.ClaimLapsed(that("times", "waiver/denied").claim().id(), entry(3), "read again"));

        assertThat(register().entry(entry(3))).isEmpty();
        assertThat(register().knownAt(Sketch.day(2)).entry(entry(3))).isPresent();
        sketch.at(Sketch.day(4));
        sketch.file(3, that("times", "waiver/denied"));
        assertThat(register().entry(entry(3)).orElseThrow().filings()).hasSize(1);
        assertThat(register().knownAt(Sketch.day(3)).entry(entry(3))).isEmpty();
    }

    @Test
    void aProposalWaitsUntilTheTwoAreOneOrItIsWithdrawn() {
        sketch.tell(new Event.LinkProposed(entry(2), entry(1), "may be one"));
        assertThat(register().proposals()).hasSize(1);

        sketch.tell(new Event.LinkProposed(entry(2), entry(2), "nothing any more"));
        assertThat(register().proposals()).isEmpty();

        sketch.tell(new Event.LinkProposed(entry(2), entry(1), "may be one"));
        place(2, 1);
        assertThat(register().proposals()).isEmpty();
    }

    @Test
    void aPlaceInWhatNobodyOpenedIsDamage() {
        place(1, 9);

        assertThatThrownBy(this::register)
                .hasMessageContaining(entry(9).value())
                .hasMessageContaining("damaged");
    }
}
