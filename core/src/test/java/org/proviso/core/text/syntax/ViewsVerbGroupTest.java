package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.syntax.Clause.Link;

/** Voice, tense, aspect, modal, negation and form; and how clauses hang together. */
class ViewsVerbGroupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Malta/NNP/2/nsubj pays/VBZ/0/root | pays | active present statement
                    Malta/NNP/2/nsubj paid/VBD/0/root | paid | active past statement
                    Malta/NNP/3/nsubj will/MD/3/aux pay/VB/0/root | pay | active future statement
                    Malta/NNP/3/nsubj is/VBZ/3/aux going/VBG/0/root to/TO/5/mark pay/VB/3/xcomp | pay | active future infinitive
                    Malta/NNP/3/nsubj has/VBZ/3/aux paid/VBN/0/root | paid | active present perfect statement
                    Malta/NNP/3/nsubj 's/VBZ/3/aux paid/VBN/0/root | paid | active present perfect statement
                    Malta/NNP/3/nsubj is/VBZ/3/aux paying/VBG/0/root | paying | active present progressive statement
                    Fees/NNS/4/nsubj:pass are/VBP/4/aux being/VBG/4/aux:pass paid/VBN/0/root | paid | passive present progressive statement
                    It/PRP/6/nsubj:pass would/MD/6/aux not/RB/6/advmod have/VB/6/aux been/VBN/6/aux:pass paid/VBN/0/root | paid | passive present perfect would negated statement
                    He/PRP/3/nsubj:pass got/VBD/3/aux:pass arrested/VBN/0/root | arrested | passive past statement
                    Two/CD/2/nsubj:pass killed/VBN/0/root | killed | passive none participle
                    Malta/NNP/4/nsubj does/VBZ/4/aux n't/RB/4/advmod pay/VB/0/root | pay | active present negated statement
                    Malta/NNP/3/nsubj never/RB/3/advmod paid/VBD/0/root | paid | active past negated statement
                    Malta/NNP/4/nsubj no/RB/3/advmod longer/RB/4/advmod pays/VBZ/0/root | pays | active present negated statement
                    No/DT/2/det one/NN/3/nsubj paid/VBD/0/root | paid | active past negated statement
                    Malta/NNP/2/nsubj accepted/VBD/0/root no/DT/4/det refugees/NNS/2/obj | accepted | active past negated statement
                    It/PRP/4/nsubj not/RB/4/advmod only/RB/2/advmod paid/VBD/0/root | paid | active past statement
                    Malta/NNP/3/nsubj may/MD/3/aux pay/VB/0/root | pay | active present may statement
                    It/PRP/4/nsubj will/MD/4/aux not/RB/4/advmod fund/VB/0/root or/CC/6/cc support/VB/4/conj it/PRP/6/obj | support | active future negated statement
                    It/PRP/4/nsubj did/VBD/4/aux not/RB/4/advmod fund/VB/0/root but/CC/6/cc support/VB/4/conj it/PRP/6/obj | support | active past statement
                    He/PRP/3/nsubj:pass was/VBD/3/aux:pass arrested/VBN/0/root and/CC/5/cc charged/VBN/3/conj | charged | passive past statement
                    Stop/VB/0/root the/DT/3/det flights/NNS/1/obj | Stop | active none imperative
                    Will/MD/3/aux Malta/NNP/3/nsubj pay/VB/0/root ?/./3/punct | pay | active future question
                    It/PRP/2/nsubj agreed/VBD/0/root to/TO/4/mark pay/VB/2/xcomp | pay | active none infinitive
                    It/PRP/2/nsubj agreed/VBD/0/root not/RB/5/advmod to/TO/5/mark pay/VB/2/xcomp | pay | active none negated infinitive
                    It/PRP/2/nsubj stopped/VBD/0/root paying/VBG/2/xcomp | paying | active none gerund
                    It/PRP/2/nsubj left/VBD/0/root without/IN/4/mark paying/VBG/2/advcl | paying | active none negated gerund
                    It/PRP/2/nsubj left/VBD/0/root saying/VBG/2/advcl little/JJ/3/obj | saying | active none participle
                    frozen/VBN/2/amod funds/NNS/0/root | frozen | passive none participle
                    Malta/NNP/5/nsubj was/VBD/5/cop not/RB/5/advmod a/DT/5/det party/NN/0/root | party | active past negated statement
                    The/DT/2/det point/NN/6/nsubj:outer is/VBZ/6/cop that/IN/6/mark it/PRP/6/nsubj ended/VBD/0/root | ended | active past statement
                    """)
    void aPredicateSaysWhatItsVerbsSay(String written, String head, String expected) {
        var tree = Trees.of(written);
        var predicate = Views.of(tree).predicateAt(Trees.place(tree, head)).orElseThrow();
        assertThat(said(predicate.verb())).isEqualTo(expected);
    }

    private static String said(VerbGroup verb) {
        var words = verb.voice() + " " + verb.tense() + (verb.perfect() ? " perfect" : "")
                + (verb.progressive() ? " progressive" : "")
                + verb.modal().map(modal -> " " + modal).orElse("")
                + (verb.negated() ? " negated" : "") + " " + verb.form();
        return words.toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It/PRP/2/nsubj said/VBD/0/root that/IN/5/mark it/PRP/5/nsubj paid/VBD/2/ccomp | paid | COMPLEMENT that said
                    It/PRP/2/nsubj leaves/VBZ/0/root unless/IN/5/mark Malta/NNP/5/nsubj pays/VBZ/2/advcl | pays | ADVERBIAL unless leaves
                    It/PRP/2/nsubj paid/VBD/0/root in/IN/6/mark order/NN/3/fixed to/TO/6/mark leave/VB/2/advcl | leave | ADVERBIAL in order to paid
                    It/PRP/2/nsubj paid/VBD/0/root in/IN/4/case exchange/NN/2/obl for/IN/6/mark staying/VBG/4/acl | staying | ADVERBIAL in exchange for paid
                    the/DT/2/det aid/NN/0/root that/WDT/4/nsubj came/VBD/2/acl:relcl | came | RELATIVE aid
                    a/DT/2/det plan/NN/0/root to/TO/4/mark leave/VB/2/acl | leave | MODIFIER to plan
                    They/PRP/2/nsubj met/VBD/0/root and/CC/4/cc agreed/VBD/2/conj | agreed | CONJUNCT met
                    """)
    void aClauseHangsOnAnotherWord(String written, String head, String expected) {
        var tree = Trees.of(written);
        var views = Views.of(tree);
        var clause = views.predicateAt(Trees.place(tree, head))
                .orElseThrow()
                .dependence()
                .orElseThrow();
        var mark = clause.mark().isEmpty() ? "" : " " + clause.mark();
        assertThat(clause.link() + mark + " " + Trees.form(tree, clause.governor()))
                .isEqualTo(expected);
        views.predicateAt(clause.governor())
                .ifPresent(above -> assertThat(above.clauses()).contains(clause));
    }

    @Test
    void aParticleBelongsToTheVerb() {
        var tree = Trees.of("They/PRP/2/nsubj carried/VBD/0/root out/RP/2/compound:prt raids/NNS/2/obj");
        var predicate = Views.of(tree).predicates().getFirst();
        assertThat(predicate.lemma()).isEqualTo("carry out");
        assertThat(predicate.copular()).isFalse();
    }

    @Test
    void whoDoesItAndWhatItIsDoneToAreTheSameInBothVoices() {
        var active = Trees.of("Malta/NNP/2/nsubj waived/VBD/0/root fees/NNS/2/obj");
        var passive = Trees.of(
                "fees/NNS/3/nsubj:pass were/VBD/3/aux:pass waived/VBN/0/root by/IN/5/case Malta/NNP/3/obl:agent");
        for (var tree : java.util.List.of(active, passive)) {
            var predicate = Views.of(tree).predicates().getFirst();
            assertThat(Trees.form(tree, predicate.doer().orElseThrow().word())).isEqualTo("Malta");
            assertThat(Trees.form(tree, predicate.undergoer().orElseThrow().word()))
                    .isEqualTo("fees");
        }
    }

    @Test
    void aWordKnowsThePredicateOfItsClause() {
        var tree = Trees.of("It/PRP/2/nsubj said/VBD/0/root it/PRP/4/nsubj paid/VBD/2/ccomp the/DT/6/det fee/NN/4/obj");
        var views = Views.of(tree);
        assertThat(views.predicateOf(4)).isEqualTo(views.predicateAt(3));
        assertThat(views.predicateAt(1).orElseThrow().clause(Link.COMPLEMENT)).isPresent();
        assertThat(views.predicateOf(0).orElseThrow().word()).isEqualTo(1);
    }
}
