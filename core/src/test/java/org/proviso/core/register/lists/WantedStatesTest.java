package org.proviso.core.register.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedStatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "stopped; stopped, disputed; true",
                "disputed; stopped, disputed; true",
                "denied; granted | denied; true",
                "ordered; ordered, blocked; true",
                "not made; sought, not made; true",
                "made; sought, not made; false",
                "made; made (negated); false",
                " Made  (Negated) ; made (negated); true",
                "granted; granted (altered); true",
                "granted; ''; false"
            })
    void onePartOfAStateIsEnough(String asked, String label, boolean has) {
        assertThat(WantedStates.of(List.of(asked)).have(label, label)).isEqualTo(has);
    }

    @Test
    void noneAskedForIsAny() {
        assertThat(WantedStates.of(List.of()).have("", "")).isTrue();
        assertThat(WantedStates.of(List.of("paid", "cut")).have("cut", "cut")).isTrue();
    }

    /** What ended of itself is asked for by its word and by the act of the lane. */
    @Test
    void whatExpiredIsWhatWasLiftedToo() {
        assertThat(WantedStates.of(List.of("lifted")).have("expired", "lifted")).isTrue();
        assertThat(WantedStates.of(List.of("Expired")).have("expired", "lifted"))
                .isTrue();
        assertThat(WantedStates.of(List.of("revoked")).have("expired", "lifted"))
                .isFalse();
        assertThat(WantedStates.of(List.of("expired")).have("lifted", "lifted")).isFalse();
    }

    @Test
    void whatIsNoStateIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> WantedStates.of(List.of("stopped", "frozen")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'frozen' is no state")
                .hasMessageContaining("work: started, continuing, stopped, resumed, terminated")
                .hasMessageContaining("(negated)");
    }
}
