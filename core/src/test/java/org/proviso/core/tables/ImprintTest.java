package org.proviso.core.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report a text is. */
class ImprintTest {
    @Test
    void theAgencyOfADateline() {
        assertThat(Imprint.outlet(
                        "Ferries are back\n\nBy Ana Ruiz\n\nQUILLA, Aug 14 (Strait Press) - The ferries run again."))
                .hasValue("Strait Press");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUILLA (Strait Press) - The ferries run again.                  | Strait Press
            PORT-AU-ZEMEL, Norland, 3 May 2025 (AFP) \u2014 The ferries run.   | AFP
            QUILLA, Norland (Harbour Courier) - The ferries run again.      | Harbour Courier
            QUILLA, Sunday, June 1 (Strait Press) - The ferries run.        | Strait Press
            """)
    void behindAPlaceOrADay(String text, String outlet) {
        assertThat(Imprint.outlet(text)).hasValue(outlet);
    }

    /** What goes into the log stays there: a bracket that may be something else says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN Security Council (UNSC) \u2013 Sanctions list",
                "UNITED NATIONS (UNSC) \u2013 Sanctions list",
                "GENEVA (Switzerland) - The ferries run again.",
                "LONDON (Ontario) - The ferries run again.",
                "GAZA, May 4 (UNRWA) - The ferries run again.",
                "MINISTRY OF PORTS (MoP) - Notice 7",
                "EU Directive on ferries (Recast) - a summary"
            })
    void noOtherBracketIsAnAgency(String text) {
        assertThat(Imprint.outlet(text)).isEmpty();
    }

    @Test
    void thePaperOfTheFirstLine() {
        assertThat(Imprint.outlet("HARBOUR COURIER\nTuesday\n\nFerries are back"))
                .hasValue("HARBOUR COURIER");
    }

    @Test
    void nobodyWhereTheHeadNamesNone() {
        assertThat(Imprint.outlet("Ferries are back\n\nThe Office for Ferries (OF) - a body - said so."))
                .isEmpty();
        assertThat(Imprint.outlet("Ministry of Ports\n\nNotice 7")).isEmpty();
    }
}
