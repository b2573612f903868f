package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.resolve.groups.Longs;

/** A denial ties its document to what it denies. */
class SayingsTest {
    private static final Claim DISPUTE = Claims.claim("two", 0, "dispute/denied")
            .by("Mexico")
            .object("a report")
            .words("Mexico disputed a report")
            .build();

    private static Claim halt(String document, String object, Modality modality) {
        return Claims.claim(document, 300, "work/stopped")
                .by("Mexico")
                .object(object)
                .modality(modality)
                .words(object + " was halted")
                .build();
    }

    private static Sayings sayings(Claim... claims) {
        return Sayings.of(Keyed.of(List.of(claims), Claims::countryOf), Longs.NONE);
    }

    private final Sayings told = sayings(halt("one", "the foghorn inspection", Modality.ACTUAL));

    @Test
    void whoDisputesSpeaksOfWhatTheOtherTells() {
        Sayings denial = sayings(DISPUTE, halt("two", "the foghorn repair", Modality.NEGATED));
        assertThat(denial.areOfOneDenial(told)).isTrue();
        assertThat(told.areOfOneDenial(denial)).isTrue();
    }

    @Test
    void notOfSomethingElse() {
        Sayings denial = sayings(DISPUTE, halt("two", "the quarry", Modality.NEGATED));
        assertThat(denial.areOfOneDenial(told)).isFalse();
    }

    @Test
    void withoutADisputeWhatIsNotSoDeniesNobody() {
        Sayings plain = sayings(halt("two", "the foghorn repair", Modality.NEGATED));
        assertThat(plain.areOfOneDenial(told)).isFalse();
    }
}
