package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void wordsStandOnOneLine() {
        assertThat(Slots.plain("the levy")).isEqualTo("the levy");
        assertThat(Slots.plain(" the levy ")).isEqualTo("the levy");
        assertThat(Slots.plain("the  levy")).isEqualTo("the levy");
        assertThat(Slots.plain("the\nlevy\t on salt\r\n")).isEqualTo("the levy on salt");
        assertThat(Slots.plain("")).isEmpty();
    }
}
