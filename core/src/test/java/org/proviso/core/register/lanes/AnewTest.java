package org.proviso.core.register.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.tables.Tables;

/** What is asked before the pattern must never keep it from finding a word of the table. */
class AnewTest {
    private static final DocumentId DOCUMENT = new DocumentId("0".repeat(64));

    @Test
    void everyWordOfTheTableIsFoundInLettersOfAnySize() {
        assertThat(words("again"))
                .isNotEmpty()
                .allMatch(word -> tells("the ministry, " + word + ", froze it"))
                .allMatch(word -> tells(word.toUpperCase(Locale.ROOT) + " it froze"));
        assertThat(words("verb"))
                .isNotEmpty()
                .allMatch(verb -> tells("the ministry " + verb + "ed it"))
                .allMatch(verb -> tells("It " + verb.replaceFirst("re", "Re-") + "ed the curfew"));
    }

    @ParameterizedTest
    @CsvSource({
        "the ministry froze the money",
        "the ministry had again frozen it",
        "it imposed the curfew against advice",
        "a review was requested",
        "yet another ferry"
    })
    void otherWordsTellNothing(String words) {
        assertThat(tells(words)).isFalse();
    }

    private static List<String> words(String kind) {
        return Tables.cells(Anew.class, "anew-words.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Tables.parts(row.getLast()).stream())
                .toList();
    }

    private static boolean tells(String words) {
        return Anew.tells(new Claim(
                new Move(Lane.MEASURE, Act.ORDERED),
                Modality.ACTUAL,
                new Claim.Roles(List.of(), List.of(), Optional.empty()),
                new Claim.Terms(Optional.empty(), Optional.empty(), Optional.empty()),
                new Claim.Said(Optional.empty(), Optional.empty()),
                new Evidence(DOCUMENT, 0, words.length(), words),
                false,
                "sketch"));
    }
}
