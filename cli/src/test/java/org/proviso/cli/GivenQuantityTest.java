package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenQuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42 million kroner | 42000000 NOK",
                "42 Million NOK about | 42000000 NOK about",
                "about 42 million kroner | 42000000 NOK about",
                "$5.2 million | 5200000 USD",
                "2,4 million USD | 2400000 USD",
                "2.5 million people more than | 2500000 people more than",
                "12 dozen | 144",
                "1,200,000 USD | 1200000 USD"
            })
    void scaleWordsMultiplyAsTheyDoInADocument(String given, String written) {
        assertThat(GivenQuantity.written(given)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5200000 USD", "72 activities about", "42 pounds", "-3 percent", "100", "3.50 EUR up to"})
    void whatIsWrittenInFullStaysAsItIs(String given) {
        assertThat(GivenQuantity.written(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2,4,6 million", "2,4,6 million USD", "5.2m USD", "5 million (USD)", "five to six million", "lots"
            })
    void whatIsNotOneQuantityAsAWholeIsLeftToBeRefused(String given) {
        assertThat(GivenQuantity.written(given)).isEqualTo(given);
    }
}
