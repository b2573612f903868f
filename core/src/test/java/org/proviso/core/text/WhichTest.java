package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhichTest {
    @Test
    void theKindIsThatOfTheFirstThingThatIsNamed() {
        assertThat(Which.kindIn("the permit for the port")).isEqualTo("permit");
        assertThat(Which.kindIn("the port and its permits")).isEqualTo("port");
        assertThat(Which.kindIn("Border posts")).isEqualTo("crossing");
    }

    @Test
    void whatOnlyHoldsTheLettersOfAKindNamesNone() {
        assertThat(Which.kindIn("the export of minerals")).isEmpty();
        assertThat(Which.in("a report of the Senate at Erst")).isEmpty();
    }

    @Test
    void namesTellThingsOfOneKindApart() {
        String text = "They closed the crossings at Erst and Zemel.";
        assertThat(Which.in(text)).hasSize(1).first().satisfies(which -> {
            assertThat(which.kind()).isEqualTo("crossing");
            assertThat(which.several()).isTrue();
            assertThat(which.names()).extracting(name -> name.of(text)).containsExactly("Erst", "Zemel");
        });
    }
}
