package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;

/** Interviews whose paragraphs name who asks and who answers, and answers of half a sentence. */
class RepliesTest {
    private static final String FERRIES = """
            HARBOUR WEEKLY

            Transport Minister Lena Orvik on ferries and fuel. Interview: Tom Baker

            Q: You promised six ferries by 1 April. How many are there?

            A: Four. Two are missing.

            Q: When will the others arrive?

            A: By 30 June. All of them.

            Q: How many passengers were stranded in March?

            A: About 3,400. I paid for their rooms.

            Q: And the levy?

            A: I do not know.
            """;

    private static List<String> told(String text) {
        return Readings.READER.apply(Readings.dated(text, "2025-05-12")).claims().stream()
                .map(RepliesTest::words)
                .toList();
    }

    private static String words(Claim claim) {
        return claim.move() + " by "
                + claim.roles().actors().stream().map(Party::name).collect(Collectors.joining()) + ": "
                + claim.roles().object().orElse("-") + ", "
                + claim.terms()
                        .quantity()
                        .map(of -> of.value().toPlainString() + " " + of.unit())
                        .orElse("-")
                + ", " + claim.terms().when().map(Edtf::value).orElse("-") + ", said by "
                + claim.said().speaker().map(Party::name).orElse("nobody");
    }

    @Test
    void whatIsAskedCompletesTheAnswer() {
        assertThat(told(FERRIES))
                .containsExactly(
                        "commitment/made by Lena Orvik: six ferries, 6 ferries, ../2025-04-01, said by nobody",
                        "count/reported by : ferries, 4 ferries, -, said by Lena Orvik",
                        "count/reported by : ferries missing, 2 ferries, -, said by Lena Orvik",
                        "commitment/made by Lena Orvik: the others arrive, 2 ferries, ../2025-06-30, said by Lena Orvik",
                        "count/reported by : passengers were stranded in March, 3400 passengers, -, said by Lena Orvik");
    }

    @Test
    void namesBeforeTheColonAreReadLikeLetters() {
        String named = FERRIES.replace("Q: ", "Harbour Weekly: ").replace("A: ", "Orvik: ");

        assertThat(told(named)).isEqualTo(told(FERRIES));
    }

    @Test
    void whereTheQuestionDoesNotDetermineItNothingIsTold() {
        String open = FERRIES.replace("How many are there?", "Well?")
                .replace("When will the others arrive?", "And the others?")
                .replace("How many passengers were stranded in March?", "And in March?");

        assertThat(told(open))
                .noneMatch(words -> words.contains("Lena Orvik: the others") || words.contains("ferries, 4"));
    }

    @Test
    void whoeverHoldsNoOfficePromisesNothing() {
        String captain = FERRIES.replace("Transport Minister Lena Orvik", "Skipper Lena Orvik");

        assertThat(told(captain)).noneMatch(words -> words.contains("the others arrive"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When will Norland invade?",
                "When will the other countries leave the treaty?",
                "When will Chile pay?",
                "When are the elections?"
            })
    void whatOthersDoNobodyPromises(String question) {
        assertThat(told(FERRIES.replace("When will the others arrive?", question)))
                .noneMatch(words -> words.contains("../2025-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"When will you lift the ban?,lift the ban", "When will the pier be opened?,the pier be opened"})
    void whatOneIsAskedToDoOnePromises(String question, String object) {
        assertThat(told(FERRIES.replace("When will the others arrive?", question)))
                .contains("commitment/made by Lena Orvik: " + object + ", -, ../2025-06-30, said by Lena Orvik");
    }

    @Test
    void whatIsNotTheNumberIsNoCount() {
        assertThat(told(FERRIES.replace("About 3,400. I", "100 is not the number. I")))
                .noneMatch(words -> words.contains(" 100 "));
    }

    @Test
    void theVerbOfTheQuestionIsNotCounted() {
        assertThat(told(FERRIES.replace("passengers were stranded in March", "crates did you lose")))
                .contains("count/reported by : crates, 3400 crates, -, said by Lena Orvik");
    }

    @Test
    void whoAsksDoesNotAnswer() {
        String byline = FERRIES.replace("Transport Minister Lena", "By Tom Baker\n\nTransport Minister Lena");

        assertThat(told(byline)).isEqualTo(told(FERRIES));
    }
}
