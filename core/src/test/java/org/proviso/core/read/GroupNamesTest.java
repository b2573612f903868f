package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.text.NameFinder;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentences;

class GroupNamesTest {
    private static final String SENTENCE =
            "On Monday Prime Minister Aino Virtanen told the Supreme Court of Norland that Chile and Peru had banned salt.";

    @Test
    void aWordStandsInTheNameThatHoldsIt() {
        List<NameMention> names = NameFinder.standard().find(SENTENCE, Sentences.of(SENTENCE));
        assertThat(names).hasSizeGreaterThan(3).noneMatch(name -> name.kind() == Kind.DEMONYM);
        Syntax syntax = Readings.syntax(SENTENCE);
        GroupNames groups = new GroupNames(names);
        for (int word = 0; word < syntax.size(); word++) {
            int offset = syntax.start(word);
            Optional<NameMention> holding =
                    names.stream().filter(name -> name.span().contains(offset)).findFirst();
            assertThat(groups.over(syntax, word)).as(syntax.lower(word)).isEqualTo(holding);
        }
    }
}
