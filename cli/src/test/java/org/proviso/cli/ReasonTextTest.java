package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.resolve.Resolver;
import org.proviso.core.tables.Tables;

class ReasonTextTest {
    private static final Set<String> THRESHOLDS = Set.of(
            "joins",
            "stays",
            "follows",
            "proposes",
            "anchor",
            "setting",
            "anchor-form",
            "sure",
            "words-full",
            "round-least",
            "crowd",
            "story-free",
            "story-full",
            "story-abroad",
            "story-words",
            "story-amount",
            "story-country",
            "unmet-free",
            "story-days",
            "titles-least",
            "unmet-days",
            "brief",
            "mould",
            "mould-title",
            "thin-full",
            "chain");
    private static final String SCORED =
            "joins: quantity one sided -0.42, object open +0.04, act same +0.49, main of lane +1.15, near +0.67, lane"
                    + " money +0.31 = 2.24 (joins at 2.20)";

    @Test
    void whatSpeaksForItMostStandsInPlaceOfTheScores() {
        assertThat(new ReasonText(false).words(SCORED))
                .isEqualTo(
                        "joins: what the document tells most of in this lane, close by in the text, the same act, both"
                                + " are about money");
        assertThat(new ReasonText(true).words(SCORED)).isEqualTo(SCORED);
    }

    @Test
    void aReasonWithoutScoresStaysAsItIs() {
        String reason = "same matter: it is told in the same short report";
        assertThat(new ReasonText(false).words(reason)).isEqualTo(reason);
    }

    @Test
    void whereNothingSpeaksForItThatIsSaid() {
        assertThat(new ReasonText(false)
                        .words("may be one: object open -0.47 = 1.53 (joins at 2.20); no more is known"))
                .isEqualTo("may be one: little speaks for it; no more is known");
    }

    /** A new score without words would be shown by its name. */
    @ParameterizedTest
    @ValueSource(strings = {"scores.tsv", "matter-scores.tsv"})
    void everyScoreThatCanSpeakForItHasWords(String table) {
        Stream<String> names = Tables.read(Resolver.class, table).stream()
                .filter(row -> !THRESHOLDS.contains(row.cell(0)))
                .filter(row -> isMore(row.cell(1)) || (table.equals("scores.tsv") && isMore(row.cell(2))))
                .map(row -> row.cell(0).replace('-', ' '));
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(
                                new ReasonText(false).words("joins: " + name + " +1.00 = 2.50 (joins at 2.20)"))
                        .isNotEqualTo("joins: " + name));
    }

    private static boolean isMore(String number) {
        return Double.parseDouble(number) > 0;
    }
}
