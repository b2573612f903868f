package org.proviso.core.text.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"Waived,waived", "10,00", "2026,0000", "40000,000", "5.2,0.0", "n’t,n't", "“,\"", "—,-", "---,--"})
    void formsThatHardlyDifferAreMadeEqual(String form, String normal) {
        assertThat(Feature.normal(form)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"Waived,Xxx", "USAID,XX", "U.S.,X.X.", "1994,dd", "mid-2026,xx-dd"})
    void shapesTellLettersDigitsAndMarksApart(String form, String shape) {
        assertThat(Feature.SHAPE.of(form, Feature.normal(form))).isEqualTo(shape);
    }

    @Test
    void shortWordsAreTheirOwnEndings() {
        assertThat(Feature.ENDING_3.of("Of", "of")).isEqualTo("of");
        assertThat(Feature.OPENING_3.of("", "")).isEmpty();
    }

    @Test
    void endlessFormsAreCut() {
        assertThat(Feature.normal("x".repeat(100_000))).hasSizeLessThan(100);
    }
}
