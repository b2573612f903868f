package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;
import org.proviso.core.text.Tokens;

class NeuralParserTest {
    private static final NeuralParser PARSER = NeuralParser.shipped();

    private static List<Token> tokens(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }

    private static Tree tree(String text) {
        return PARSER.parse(tokens(text));
    }

    /** {@code relation(head, word)} of each word that is not a mark. */
    private static List<String> arcs(Tree tree) {
        return tree.nodes().stream()
                .filter(node -> !node.is(Relation.PUNCT))
                .map(node -> node.relation().label() + "("
                        + (node.head() == Node.ROOT
                                ? ""
                                : tree.node(node.head()).token().form() + ", ")
                        + node.token().form() + ")")
                .toList();
    }

    private static String tags(String text) {
        return String.join(" ", tree(text).nodes().stream().map(Node::penn).toList());
    }

    @Test
    void aPastOrPresentThatCanBeNothingElseIsOne() {
        assertThat(tags("Kenya's Ministry of Finance froze the fund.")).isEqualTo("NNP POS NNP IN NNP VBD DT NN .");
        assertThat(tags("The council of the town severs it.")).isEqualTo("DT NN IN DT NN VBZ PRP .");
        assertThat(tags("Officials in Lima unfroze it.")).isEqualTo("NNS IN NNP VBD PRP .");
        assertThat(tags("The state paid 30 billion won.")).isEqualTo("DT NN VBD CD CD NNS .");
        assertThat(tree("Kenya's Ministry of Finance froze the fund.").node(5).lemma())
                .isEqualTo("freeze");
    }

    @Test
    void theEndOfANameIsNoVerb() {
        Tree grant = tree("The ministry lifted the suspension of the Rural Schools Grant on Friday.");
        assertThat(grant.node(9).token().is(PartOfSpeech.PROPN)).isTrue();
        assertThat(arcs(grant)).contains("nmod(suspension, Grant)");
        assertThat(tree("Human Rights Watch called it a sham.").node(2).token().is(PartOfSpeech.PROPN))
                .isTrue();
        assertThat(tree("Kenya Grants Rural Schools Funds").node(1).token().is(PartOfSpeech.PROPN))
                .as("in a headline verbs have capitals too")
                .isFalse();
    }

    @Test
    void whoDoesWhatIsInTheTree() {
        assertThat(arcs(tree("The ministry froze the aid.")))
                .containsExactly(
                        "det(ministry, The)",
                        "nsubj(froze, ministry)",
                        "root(froze)",
                        "det(aid, the)",
                        "obj(froze, aid)");
    }

    @Test
    void thePassiveIsSaidToBeOne() {
        assertThat(arcs(tree("Two waivers were granted by the department on Friday.")))
                .contains("nsubj:pass(granted, waivers)", "aux:pass(granted, were)", "obl:agent(granted, department)");
    }

    @ParameterizedTest
    @CsvSource({
        "He did not promise to pay the fee .,promise,VB,VERB",
        "Officials have waived the rule .,waived,VBN,VERB",
        "The waived fee is gone .,is,VBZ,AUX",
        "She wants to freeze it .,to,TO,PART"
    })
    void pennTagsTellFormsApart(String text, String form, String penn, PartOfSpeech tag) {
        assertThat(tree(text).nodes())
                .filteredOn(node -> node.token().form().equals(form))
                .allSatisfy(node -> assertThat(node.penn()).isEqualTo(penn))
                .allSatisfy(node -> assertThat(node.token().tag()).isEqualTo(tag));
    }

    @Test
    void whatHasNoLetterIsNoWord() {
        assertThat(tree("\ud83d\ude00 Mexico agreed.").node(0).token().tag()).isEqualTo(PartOfSpeech.SYM);
    }

    @Test
    void lemmasComeWithTheWords() {
        assertThat(tree("Officials waived fees.").nodes())
                .extracting(Node::lemma)
                .containsExactly("official", "waive", "fee", ".");
    }

    static Stream<String> broken() {
        return Stream.of(
                ".",
                "a",
                "\u0000 \u0007",
                "MINISTRY FREEZES ALL AID AS TALKS COLLAPSE",
                "aid | 5.2 | 7.1 | 9.9 | x",
                "- one\n- two\n- three",
                "\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddf2\ud83c\uddfd",
                "\ud83d",
                "\u5916\u4ea4\u90e8\u5ba3\u5e03\u51bb\u7ed3\u63f4\u52a9",
                "\u0623\u0639\u0644\u0646\u062a \u0627\u0644\u0648\u0632\u0627\u0631\u0629",
                "Le minist\u00e8re a gel\u00e9 l'aide .",
                "((((((((((",
                "x".repeat(20_000),
                "no stop here and no mark and no capital ".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void anythingIsGivenOneTree(String text) {
        List<Token> tokens = tokens(text);
        Tree tree = PARSER.parse(tokens);
        assertThat(tree.nodes())
                .extracting(node -> node.token().span())
                .isEqualTo(tokens.stream().map(Token::span).toList());
        assertThat(tree.nodes()).extracting(Node::penn).doesNotContain("");
    }

    @Test
    void nothingIsAnEmptyTree() {
        assertThat(PARSER.parse(List.of()).size()).isZero();
        assertThat(PARSER.tag(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void randomTextIsGivenATree(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.appendCodePoint(random.nextInt(3) == 0 ? ' ' : random.nextInt(1, 0x3000));
            }
            for (Sentence sentence : Sentences.of(text.toString())) {
                assertThat(PARSER.parse(sentence.tokens()).size())
                        .isEqualTo(sentence.tokens().size());
            }
        }
    }

    @Test
    void aSentenceTooLongIsReadInPiecesThatHangTogether() {
        Tree tree = tree("the court froze the aid and ".repeat(100));
        assertThat(tree.size()).isGreaterThan(2 * NeuralParser.LONGEST);
        assertThat(tree.children(tree.root()))
                .filteredOn(child -> tree.node(child).relation() == Relation.PARATAXIS)
                .anySatisfy(child -> assertThat(child).isGreaterThan(NeuralParser.LONGEST))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void timeIsLinear() {
        List<Token> tokens = tokens("the court froze the aid and ".repeat(10_000));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> PARSER.parse(tokens));
    }

    @Test
    void tagsAreThoseOfTheTree() {
        List<Token> tokens = tokens("Mexico agreed to accept 30,000 people, Reuters reported.");
        assertThat(PARSER.tag(tokens))
                .isEqualTo(
                        PARSER.parse(tokens).nodes().stream().map(Node::token).toList());
    }

    /** One sentence after the other is worked out in the same arrays. */
    @Test
    void whatWasReadBeforeChangesNoTree() {
        List<Token> tokens = tokens("The ministry lifted the ban on Friday.");
        List<Node> first = PARSER.parse(tokens).nodes();
        PARSER.parse(tokens("The office refused " + "a waiver and another waiver and ".repeat(25) + "the last."));
        assertThat(PARSER.parse(tokens).nodes()).isEqualTo(first);
    }

    @Test
    void threadsShareAParser() throws InterruptedException, ExecutionException {
        List<List<Token>> sentences = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sentences.add(tokens("Office " + i + " waived fee" + i + " and refused the other in 20" + i % 100 + "."));
        }
        List<List<Node>> alone =
                sentences.stream().map(each -> PARSER.parse(each).nodes()).toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            List<Future<List<Node>>> together = new ArrayList<>();
            for (List<Token> sentence : sentences) {
                together.add(workers.submit(() -> PARSER.parse(sentence).nodes()));
            }
            for (int i = 0; i < sentences.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }
}
