package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Who answers in an interview that is printed without quotation marks. */
class InterviewsTest {
    private static final String OPENING =
            "Bees and bridges\n\nNora Hale ran the county for nine years. She met us in her garden.\n\n";

    private static final String ANSWERS = """
            Why did you leave?

            I was tired. The county had frozen the road money in March.

            What did you try?

            I asked the state for a waiver. It refused.

            And now?

            I keep bees.
            """;

    private static List<String> speakers(String text) {
        List<Claim> claims = Readings.claims(text);
        assertThat(claims).isNotEmpty();
        return claims.stream()
                .map(claim -> claim.said().speaker().map(Party::name).orElse("nobody"))
                .distinct()
                .toList();
    }

    @Test
    void whoeverIsAskedAnswers() {
        assertThat(speakers(OPENING + ANSWERS)).containsExactly("Nora Hale");
    }

    @Test
    void iIsWhoeverAnswers() {
        assertThat(Readings.claim(OPENING + ANSWERS, "waiver/requested").roles().actors())
                .extracting(Party::name)
                .containsExactly("Nora Hale");
    }

    @Test
    void somebodyQuotedInAnAnswerSaysItHimself() {
        String text = OPENING
                + ANSWERS.replace(
                        "I keep bees.", "I keep bees. Commissioner Ed Lunt said the county would close the bridge.");
        assertThat(speakers(text)).containsExactly("Nora Hale", "Ed Lunt");
    }

    @Test
    void withoutAnybodyNamedBeforeNobodyAnswers() {
        assertThat(speakers("Three questions\n\n" + ANSWERS)).containsExactly("nobody");
    }

    @Test
    void questionsOfAColumnAreNoInterview() {
        String column = """
                Bees and bridges

                Nora Hale ran the county for nine years. Now she is gone.

                Who pays for the bridge?

                The county froze the road money in March.

                Who gains?

                The state refused a waiver.

                Who minds?

                Nobody does.
                """;
        assertThat(speakers(column)).containsExactly("nobody");
    }

    @Test
    void twoQuestionsAreNoInterview() {
        String text = OPENING + ANSWERS.replace("And now?\n\n", "");
        assertThat(speakers(text)).containsExactly("nobody");
    }

    @Test
    void aTranscriptSaysItselfWhoSpeaks() {
        String transcript = OPENING + """
                Q: Why did you leave?

                MR. LUNT: I was tired. The county had frozen the road money in March.

                Q: What did you try?

                MR. LUNT: I asked the state for a waiver.

                Q: And now?

                MR. LUNT: I keep bees.
                """;
        assertThat(speakers(transcript)).doesNotContain("Nora Hale");
    }
}
