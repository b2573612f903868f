package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenScorerTest {
    private static final String TREEBANK = """
            # sent_id = a-1
            # text = Ana didn't pay.
            1\tAna\t_\t_\t_\t_\t_\t_\t_\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
            3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
            4\tpay\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            5\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # sent_id = a-2
            # text = EU-US talks
            1\tEU-US\t_\t_\t_\t_\t_\t_\t_\t_
            1.1\tthe\t_\t_\t_\t_\t_\t_\t_\t_
            2\ttalks\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

            # sent_id = a-3
            # text = (Peru)
            1\t(\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\tPeru\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            3\t)\t_\t_\t_\t_\t_\t_\t_\t_

            # newpar
            # sent_id = a-4
            # text = Yes.
            1\tYes\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # sent_id = b-1
            # text = No.
            1\tNo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            2\t.\t_\t_\t_\t_\t_\t_\t_\t_

            """;

    @Test
    void theRawTextIsThatOfTheSentencesWithTheirGaps() {
        TreebankText text = TreebankText.of(TREEBANK);
        assertThat(text.text()).isEqualTo("Ana didn't pay. EU-US talks(Peru)\n\nYes.\n\nNo.");
        assertThat(text.sentences()).extracting(span -> span.of(text.text())).contains("EU-US talks", "(Peru)", "No.");
        assertThat(text.tokens())
                .extracting(span -> span.of(text.text()))
                .contains("didn't")
                .hasSize(13);
        assertThat(text.words())
                .extracting(span -> span.of(text.text()))
                .contains("did", "n't")
                .hasSize(14);
    }

    /** EU-US is cut in three, and its sentence is joined to the next. */
    @Test
    void onlyExactSpansCount() {
        TokenScorer score = TokenScorer.score(TreebankText.of(TREEBANK));
        assertThat(score.tokens()).isEqualTo(Rate.of(12, 15, 13));
        assertThat(score.words()).isEqualTo(Rate.of(13, 16, 14));
        assertThat(score.sentences()).isEqualTo(Rate.of(3, 4, 5));
        assertThat(score.misquoted()).isZero();
    }

    @Test
    void aTreebankWhoseTokensAreNotInItsTextIsRefused() {
        assertThatThrownBy(() -> TreebankText.of(TREEBANK.replace("# text = Yes.", "# text = Yet.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Yes\"")
                .hasMessageContaining("Yet.");
    }

    @ParameterizedTest
    @CsvSource({"ewt-dev, 0.99, 0.99, 0.78", "gum-free-dev, 0.99, 0.99, 0.86"})
    void tokensAndSentencesStayAboveTheirFloors(String file, double tokens, double words, double sentences) {
        GoldReadings.requireGold();
        TokenScorer score = TokenScorer.score(GoldReadings.GOLD, file);
        assertThat(score.tokens().f1()).isGreaterThanOrEqualTo(tokens);
        assertThat(score.words().f1()).isGreaterThanOrEqualTo(words);
        assertThat(score.sentences().f1()).isGreaterThanOrEqualTo(sentences);
        assertThat(score.misquoted()).isZero();
    }
}
