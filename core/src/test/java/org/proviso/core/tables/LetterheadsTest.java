package org.proviso.core.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines say who writes, or in which form. */
class LetterheadsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE HARBOUR WEEKLY",
                "The Exampleton Courier",
                "Ministry of Ports",
                "MINISTRY OF PORTS, EXAMPLETON",
                "Embassy of Ruritania",
                "Ports Commission",
                "PORTO DA RURITANIA",
                "Joint communiqué",
                "FERRY CORRIDOR - SITUATION REPORT No. 7",
                "Ferry Committee - Public Notice No. 3 of 2025",
                "News release"
            })
    void namesOfPapersAndBodiesAndForms(String line) {
        assertThat(Letterheads.isOne(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port reopens after a strike",
                "Ruritania Opens Ferry Lines To Islands",
                "FERRY LAW PASSED BY BOTH HOUSES",
                "Ministry lifts ban on ferries",
                "Weekly ferries to the islands",
                ""
            })
    void noHeadline(String line) {
        assertThat(Letterheads.isOne(line)).isFalse();
    }
}
