package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void theWordsOfSomeClassesAreThoseThatAnyOfThemHolds() {
        WordClasses words = WordClasses.read("common-words.tsv");
        Set<String> some = words.ofAny("modifier", "particle");
        assertThat(some).contains("former", "van");
        assertThat(words.byWord().keySet())
                .allSatisfy(word -> assertThat(some.contains(word))
                        .isEqualTo(words.is("modifier", word) || words.is("particle", word)));
    }
}
