package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Party;

/** Of which country a ministry is that is called by none. */
class WhoseMinistryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The village asked for a bridge. Serbia sent two engineers. The Ministry of Finance froze the grant.|Ministry of Finance",
                "The bridge of a village in Montenegro fell. Serbia sent two engineers. The Ministry of Finance froze the grant.|Ministry of Finance",
                "Podgorica, 4 May 2026//Serbia sent two engineers. The Ministry of Finance froze the grant.|Montenegrin Ministry of Finance",
                "Malawi's auditors wrote to Malawi. The Norwegian Ministry froze the grant.|Norwegian Ministry",
                "Malawi's parliament met. The Ministry of Finance froze the grant.|Malawian Ministry of Finance"
            })
    void itIsNotThatOfACountryNamedInPassing(String text, String ministry) {
        assertThat(Readings.claim(text.replace("//", "\n\n"), "money/withheld")
                        .roles()
                        .actors())
                .extracting(Party::name)
                .containsExactly(ministry);
    }
}
