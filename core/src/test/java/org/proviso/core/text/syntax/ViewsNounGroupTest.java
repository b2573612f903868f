package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.syntax.Modifier.Kind;
import org.proviso.core.text.syntax.NounGroup.Sort;

/** What belongs to a noun. */
class ViewsNounGroupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the/DT/3/det old/JJ/3/amod treaty/NN/0/root | treaty | the old treaty | the old treaty | DETERMINER the, ADJECTIVE old
                    about/RB/2/advmod 12/CD/3/nummod boats/NNS/0/root | boats | about 12 boats | about 12 boats | NUMERAL 12
                    Malta/NNP/4/nmod:poss 's/POS/1/case water/NN/4/compound treaty/NN/0/root | treaty | Malta 's water treaty | Malta 's water treaty | POSSESSOR Malta, COMPOUND water
                    Secretary/NNP/2/nmod:desc Marco/NNP/0/root Rubio/NNP/2/flat | Marco | Secretary Marco Rubio | Secretary Marco Rubio | TITLE Secretary, NAME_PART Rubio
                    Rubio/NNP/0/root ,/,/4/punct the/DT/4/det secretary/NN/1/appos of/IN/6/case state/NN/4/nmod | Rubio | Rubio | Rubio , the secretary of state | APPOSITION secretary
                    the/DT/2/det secretary/NN/0/root of/IN/4/case state/NN/2/nmod | secretary | the secretary | the secretary of state | DETERMINER the, PREPOSITIONAL of state
                    the/DT/2/det Agency/NNP/0/root for/IN/4/case Development/NNP/2/nmod (/-LRB-/6/punct USAID/NNP/2/appos )/-RRB-/6/punct | Agency | the Agency | the Agency for Development ( USAID ) | DETERMINER the, PREPOSITIONAL for Development, ACRONYM USAID
                    aid/NN/0/root in/IN/3/case exchange/NN/1/nmod for/IN/5/case oil/NN/3/nmod | aid | aid | aid in exchange for oil | PREPOSITIONAL in exchange for oil
                    a/DT/2/det plan/NN/0/root to/TO/4/mark leave/VB/2/acl | plan | a plan | a plan to leave | DETERMINER a, CLAUSE to leave
                    the/DT/2/det aid/NN/0/root that/WDT/4/nsubj came/VBD/2/acl:relcl | aid | the aid | the aid that came | DETERMINER the, RELATIVE_CLAUSE came
                    the/DT/2/det state/NN/0/root whose/WP$/4/nmod:poss aid/NN/5/nsubj ended/VBD/2/acl:relcl | aid | whose aid | whose aid | POSSESSOR state
                    It/PRP/4/nsubj is/VBZ/4/cop a/DT/4/det threat/NN/0/root to/IN/6/case peace/NN/4/nmod | threat | a threat | a threat to peace | DETERMINER a, PREPOSITIONAL to peace
                    """)
    void aNounGroupHoldsItsModifiers(String written, String head, String core, String whole, String modifiers) {
        var tree = Trees.of(written);
        var group = Views.of(tree).nounGroupAt(Trees.place(tree, head)).orElseThrow();
        assertThat(said(tree, group.core())).isEqualTo(core);
        assertThat(said(tree, group.whole())).isEqualTo(whole);
        assertThat(group.modifiers().stream()
                        .map(each -> each.kind()
                                + (each.words().isEmpty() ? " " : " " + each.words() + " ")
                                + Trees.form(tree, each.word()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(modifiers);
    }

    private static String said(Tree tree, Stretch words) {
        return IntStream.rangeClosed(words.first(), words.last())
                .mapToObj(word -> Trees.form(tree, word))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aVerbWithADeterminerStandsForANoun() {
        var tree = Trees.of("They/PRP/2/nsubj freed/VBD/0/root the/DT/4/det accused/VBN/2/obj");
        assertThat(Views.of(tree).nounGroupAt(3)).isPresent();
        assertThat(Views.of(tree).predicateAt(3)).isEmpty();
    }

    @Test
    void conjunctsSpreadFromTheFirst() {
        var tree = Trees.of(
                "It/PRP/2/nsubj told/VBD/0/root Cuba/NNP/2/obj ,/,/5/punct Nicaragua/NNP/3/conj and/CC/7/cc Venezuela/NNP/3/conj");
        var views = Views.of(tree);
        assertThat(views.spread(2)).containsExactly(2, 4, 6);
        assertThat(said(tree, views.nounGroupAt(2).orElseThrow().whole())).isEqualTo("Cuba");
    }

    @Test
    void aConjunctHasThePrepositionOfTheFirst() {
        var tree = Trees.of("aid/NN/0/root to/IN/3/case Cuba/NNP/1/nmod and/CC/5/cc Malta/NNP/3/conj");
        assertThat(Views.of(tree).nounGroupAt(4).orElseThrow().preposition()).isEqualTo("to");
    }

    @Test
    void aPrepositionOfSeveralWordsIsOne() {
        var tree = Trees.of("It/PRP/2/nsubj fell/VBD/0/root because/IN/5/case of/IN/3/fixed rain/NN/2/obl");
        assertThat(Views.of(tree).nounGroupAt(4).orElseThrow().preposition()).isEqualTo("because of");
    }

    @ParameterizedTest
    @CsvSource({
        "boats/NNS/0/root, COMMON, true",
        "Malta/NNP/0/root, NAME, false",
        "they/PRP/0/root, PRONOUN, true",
        "these/DT/0/root, PRONOUN, true",
        "it/PRP/0/root, PRONOUN, false",
        "10/CD/0/root, NUMBER, false",
        "12/CD/2/nummod aircraft/NN/0/root, COMMON, true",
        "one/CD/2/nummod aircraft/NN/0/root, COMMON, false",
    })
    void aNounGroupHasASortAndANumber(String written, Sort sort, boolean plural) {
        var tree = Trees.of(written);
        var group = Views.of(tree).nounGroupAt(tree.root()).orElseThrow();
        assertThat(group.sort()).isEqualTo(sort);
        assertThat(group.plural()).isEqualTo(plural);
    }

    @Test
    void aModifierIsFoundByItsKindOrPreposition() {
        var tree = Trees.of("the/DT/2/det secretary/NN/0/root of/IN/4/case state/NN/2/nmod");
        var group = Views.of(tree).nounGroups().getFirst();
        assertThat(group.words(Kind.DETERMINER)).containsExactly(0);
        assertThat(group.complement("of").orElseThrow().word()).isEqualTo(3);
        assertThat(group.modifier(Kind.POSSESSOR)).isEmpty();
    }
}
