package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Lemmas;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Views;

/** What lemmas and views say of the treebanks' development parts, against what people wrote there. */
class TreebankViewsTest {
    private static final Set<Relation> ARGUMENTS =
            Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ, Relation.IOBJ, Relation.OBL_AGENT);

    /** Hits and misses by what was asked. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private void count(String question, boolean hit) {
        counts.computeIfAbsent(question, key -> new int[2])[hit ? 0 : 1]++;
    }

    private double share(String question) {
        int[] count = counts.getOrDefault(question, new int[] {0, 1});
        return count[0] / (double) (count[0] + count[1]);
    }

    private static Treebank treebank(String name) {
        var gold = Gold.shared();
        assumeTrue(gold.isThere(), gold.absence());
        return Treebank.read(gold.file("treebank/" + name + "-dev.conllu.gz"));
    }

    /** Letter case is left aside, as are forms that the treebank mends: a lemma is of what is written. */
    @ParameterizedTest
    @ValueSource(strings = {"ewt", "gum-free"})
    void lemmasAreThoseOfTheTreebank(String name) {
        var lemmas = Lemmas.shipped();
        for (var sentence : treebank(name).sentences()) {
            for (Node node : sentence.tree().nodes()) {
                var token = node.token();
                count("lemma", lemmas.of(token.form(), token.tag(), node.penn()).equalsIgnoreCase(node.lemma()));
            }
        }
        assertThat(share("lemma")).isGreaterThan(0.985);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ewt", "gum-free"})
    void theVoiceIsThatOfTheTreebank(String name) {
        for (var sentence : treebank(name).sentences()) {
            for (Predicate predicate : Views.of(sentence.tree()).predicates()) {
                if (sentence.tree().node(predicate.word()).token().is(PartOfSpeech.VERB)) {
                    var features = sentence.details().get(predicate.word()).features();
                    count(
                            "voice",
                            features.contains("Voice=Pass") == predicate.verb().isPassive());
                }
            }
        }
        assertThat(share("voice")).isGreaterThan(0.995);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ewt", "gum-free"})
    void everyArgumentIsInTheViewOfItsPredicate(String name) {
        for (var sentence : treebank(name).sentences()) {
            var views = Views.of(sentence.tree());
            for (int word = 0; word < sentence.tree().size(); word++) {
                var node = sentence.tree().node(word);
                if (ARGUMENTS.contains(node.relation())) {
                    int place = word;
                    count(
                            "argument",
                            views.predicateAt(node.head()).stream()
                                    .flatMap(predicate -> predicate.arguments().stream())
                                    .anyMatch(each -> each.word() == place || each.origin() == Origin.RELATIVE));
                }
            }
        }
        assertThat(share("argument")).isGreaterThan(0.995);
    }

    /** Where the graph names nobody for an open complement, views often do, and rightly: precision is a lower bound. */
    @ParameterizedTest
    @CsvSource({"ewt, 0.98, 0.90", "gum-free, 0.96, 0.80"})
    void understoodSubjectsAreThoseOfTheEnhancedGraph(String name, double recall, double precision) {
        forEachPredicate(treebank(name), (predicate, sentence) -> {
            var gold = enhanced(sentence, predicate.word(), "nsubj:xsubj");
            var subject = predicate.subject();
            if (!gold.isEmpty()) {
                count("recall", isIn(subject, gold));
            }
            boolean isOpen = sentence.tree().node(predicate.word()).relation() == Relation.XCOMP;
            if (isOpen && subject.filter(each -> each.origin() != Origin.STATED).isPresent()) {
                count("precision", isIn(subject, gold));
            }
        });
        assertThat(share("recall")).isGreaterThan(recall);
        assertThat(share("precision")).isGreaterThan(precision);
    }

    @Test
    void sharedAndRelativeArgumentsAreThoseOfTheEnhancedGraph() {
        forEachPredicate(treebank("ewt"), (predicate, sentence) -> {
            var relation = sentence.tree().node(predicate.word()).relation();
            var subject = predicate.subject();
            var subjects = enhanced(sentence, predicate.word(), "nsubj", "nsubj:pass", "nsubj:xsubj");
            boolean isUnstated =
                    subject.filter(each -> each.origin() == Origin.STATED).isEmpty();
            if (isUnstated && !subjects.isEmpty()) {
                count("subject of " + relation.label(), isIn(subject, subjects));
            }
            var object = predicate.argument(Role.OBJECT);
            var objects = enhanced(sentence, predicate.word(), "obj");
            if (object.filter(each -> each.origin() == Origin.STATED).isEmpty() && !objects.isEmpty()) {
                count("object of " + relation.label(), isIn(object, objects));
            }
        });
        assertThat(share("subject of conj")).isGreaterThan(0.98);
        assertThat(share("subject of acl:relcl")).isGreaterThan(0.98);
        assertThat(share("object of acl:relcl")).isGreaterThan(0.85);
    }

    private static void forEachPredicate(Treebank treebank, BiConsumer<Predicate, Treebank.Sentence> step) {
        for (var sentence : treebank.sentences()) {
            Views.of(sentence.tree()).predicates().forEach(predicate -> step.accept(predicate, sentence));
        }
    }

    private static boolean isIn(Optional<Argument> argument, Set<Integer> words) {
        return argument.filter(each -> words.contains(each.word())).isPresent();
    }

    /** The words that the enhanced graph hangs on a word in one of these relations. */
    private static Set<Integer> enhanced(Treebank.Sentence sentence, int head, String... relations) {
        Set<String> wanted = new HashSet<>();
        for (var relation : relations) {
            wanted.add(head + 1 + ":" + relation);
        }
        Set<Integer> words = new HashSet<>();
        IntStream.range(0, sentence.tree().size()).forEach(word -> {
            for (var edge : sentence.details().get(word).enhanced().split("\\|", -1)) {
                if (wanted.contains(edge)) {
                    words.add(word);
                }
            }
        });
        return words;
    }
}
