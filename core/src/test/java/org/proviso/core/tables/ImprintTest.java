package org.proviso.core.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose report a text is. */
class ImprintTest {
    @Test
    void theAgencyOfADateline() {
        assertThat(Imprint.outlet(
                        "Ferries are back\n\nBy Ana Ruiz\n\nQUILLA, Aug 14 (Strait Press) - The ferries run again."))
                .hasValue("Strait Press");
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
