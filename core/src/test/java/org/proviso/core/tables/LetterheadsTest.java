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
                "Ferry Appeals Court",
                "Court of Appeals",
                "Ministry of Public Works",
                "PORTO DA RURITANIA",
                "Joint communiqué",
                "FERRY CORRIDOR - SITUATION REPORT No. 7",
                "Ferry Committee - Public Notice No. 3 of 2025",
                "Harbour Press Agency (HPA)",
                "Exampleton Herald \u2014 English edition",
                "PORTAL HARBOUR | LIVE",
                "HarbourNews24 \u2013 World \u2013 Trade",
                "Ferry Forum \u2013 Directorate of Islands",
                "P.O. Box 20061, 2500 EB Exampleton",
                "17 Old Quay Street, Exampleton",
                "17b Quay road",
                "Media statement",
                "FERRY FORUM \u2013 Working Party on the Lower Dams",
                "News release",
                "O Porto, English edition",
                "Opinion / Against the current",
                "Business | Page B3",
                "IN THE HIGH COURT OF RURITANIA AT STRELSAU",
                "Exampleton Court of Appeal"
            })
    void namesOfPapersAndBodiesAndForms(String line) {
        assertThat(Letterheads.isOne(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port reopens after a strike",
                "12 killed on coast road",
                "12 Killed On Coast Road",
                "3 teachers fired after protest in square",
                "40 Harbour Road traders fined",
                "Ruritania Opens Ferry Lines To Islands",
                "FERRY LAW PASSED BY BOTH HOUSES",
                "Ministry lifts ban on ferries",
                "Weekly ferries to the islands",
                "RURITANIA BANS FERRIES",
                "Ruritania Reopens Embassy",
                "Mayor Fires Ferry Board",
                "Judge Blocks Ferry Board",
                "Mayor Denies Reports to Weekly Courier",
                "House of Ports Rejects Ferry Bill",
                "Government of Ruritania Lifts Ban",
                "Ferry Forum \u2013 Lines to the islands",
                "Exampleton Herald \u2013 Ferries return",
                ""
            })
    void noHeadline(String line) {
        assertThat(Letterheads.isOne(line)).isFalse();
    }
}
