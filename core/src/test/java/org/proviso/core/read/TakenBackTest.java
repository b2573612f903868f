package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Modality;

/** What a text wrote itself and takes back. */
class TakenBackTest {
    private static List<String> told(String text) {
        return Readings.claims(text).stream()
                .map(claim -> claim.move() + " " + claim.modality().wireName())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In our report of 23 June we wrote that the council had frozen the grants for schools. That was wrong.",
                "We reported last week that the council had frozen the grants for schools. We regret the error.",
                "Our story of 4 May stated that the council had frozen the grants for schools. It has not.",
                "We wrongly reported that the council had frozen the grants for schools.",
                "An earlier version of this article said the council had frozen the grants for schools.",
                "This article was corrected: it said that the council had frozen the grants for schools.",
                "This report has been amended because it said that the council had frozen the grants for schools.",
                "Correction: an article on 3 May said that the council had frozen the grants for schools."
            })
    void whatATextTakesBackIsToldAsNotSo(String text) {
        assertThat(told(text)).containsExactly("money/withheld negated");
    }

    @Test
    void nobodyElseSaysIt() {
        assertThat(Readings.claim(
                                "An earlier version of this article said the minister will lift the ban on 30 September. He did not say so.",
                                "measure/lifted")
                        .said()
                        .speaker())
                .isEmpty();
    }

    @Test
    void oneMoreIsTakenBackByWhatIsSoBehindIt() {
        assertThat(
                        told(
                                "We wrote that Norland had paid 3 million euros. That was wrong. We also wrote that Norland had lifted the ban on salt; it had cut the fee."))
                .contains("measure/lifted negated", "measure/narrowed actual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We reported in May that the council had frozen the grants for schools. It was warm in May.",
                "The audit report said that the council had frozen the grants for schools. That was wrong, the opposition said.",
                "We wrote that the council had frozen the grants for schools; the council did not comment."
            })
    void whatIsNotTakenBackStands(String text) {
        assertThat(told(text)).contains("money/withheld actual");
    }

    @Test
    void ofANumberThatIsPutRightTheRestStands() {
        assertThat(Readings.claim(
                                "Correction: The first bulletin said that 168 schools in Harwick were closed. The correct number"
                                        + " is 186.",
                                "work/stopped")
                        .modality())
                .isEqualTo(Modality.ACTUAL);
    }
}
