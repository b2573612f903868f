package org.proviso.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-02~, 2025-02-01, 2025-02-28",
        "2024-02-29?, 2024-02-29, 2024-02-29",
        "2024-33, 2024-01-01, 2024-03-31",
        "2024-36, 2024-10-01, 2024-12-31",
        "2024-21, 2024-03-01, 2024-05-31",
        "2024-24, 2024-12-01, 2025-02-28",
        "2021-10-01/2022-09-30, 2021-10-01, 2022-09-30"
    })
    void aDateMeansFromItsFirstDayToItsLast(String value, LocalDate first, LocalDate last) {
        assertThat(new Edtf(value).earliest()).contains(first);
        assertThat(new Edtf(value).latest()).contains(last);
    }

    @Test
    void anOpenEndHasNoDay() {
        assertThat(new Edtf("2025-04-02/..").latest()).isEqualTo(Optional.empty());
        assertThat(new Edtf("../2025-04-02").earliest()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-02-30", "2025-21-01", "../..", "2025-01-01/", "last year"})
    void whatIsNoDateIsRefusedWithItsValue(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edtf(value)).withMessageContaining("'" + value + "'");
    }
}
