package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Span;

class NumeralReaderTest {
    private static Numeral read(String text) {
        Scan scan = Scan.of(text, new Span(0, text.length()));
        return new NumeralReader(scan).at(0, /* money= */ false).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seven eighths                | 0.875
            3/5                          | 0.6
            ⅝                            | 0.625
            12 1/4                       | 12.25
            forty and three quarters     | 40.75
            six point zero four          | 6.04
            two point seventy-five       | 2.75
            one million and a half       | 1500000
            three quarters of a million  | 750000
            two lakh crore               | 2000000000000
            3 412 908                    | 3412908
            4,56,789                     | 456789
            2.5mil                       | 2500000
            ninety - six                 | 96
            one over eight               | 0.125
            two out of sixteen           | 0.125
            one in five                  | 0.2
            2.5e3                        | 2500
            2^10                         | 1024
            five hundred and two dozen   | 524
            """)
    void fractionsDecimalsAndFormulasHaveTheirValue(String text, BigDecimal value) {
        assertThat(read(text).value()).isEqualByComparingTo(value);
        assertThat(read(text).end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two and a third man came     | 2
            ten and half of them         | 10
            2000 over 3 years            | 2000
            one in 24 hours              | 1
            one in 2019                  | 1
            17,21,30                     | 17
            """)
    void wordsBehindANumberThatAreNoPartOfIt(String text, BigDecimal value) {
        assertThat(read(text).value()).isEqualByComparingTo(value);
    }
}
