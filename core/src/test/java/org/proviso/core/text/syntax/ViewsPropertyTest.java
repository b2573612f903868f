package org.proviso.core.text.syntax;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;

/** Any tree has views, however wrong it is. */
class ViewsPropertyTest {
    private static final List<String> FORMS = List.of(
            "who",
            "that",
            "which",
            "whose",
            "where",
            "to",
            "not",
            "no",
            "nor",
            "without",
            "in",
            "exchange",
            "for",
            "of",
            "promised",
            "ask",
            "asked",
            "call",
            "on",
            "plan",
            "pressure",
            "hard",
            "is",
            "'s",
            "been",
            "will",
            "going",
            "go",
            "get",
            "frozen",
            "Malta",
            "(",
            ")",
            "?",
            "USAID",
            "one",
            "12",
            "only",
            "longer",
            "but",
            "by",
            "");
    private static final List<String> PENNS = List.of(
            "NN", "NNS", "NNP", "PRP", "WDT", "WP", "WRB", "VB", "VBD", "VBG", "VBN", "VBZ", "MD", "TO", "IN", "RB",
            "DT", "JJ", "CC", "CD", "POS", ".", "");

    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<PartOfSpeech> TAGS = List.of(PartOfSpeech.values());

    @Test
    void aTreeOfRandomWordsHasViews() {
        for (int seed = 0; seed < 4_000; seed++) {
            var random = new Random(seed);
            check(random(random, 1 + random.nextInt(24), random.nextInt(3)), seed);
        }
    }

    @Test
    void theEmptyTreeHasNone() {
        var views = Views.of(new Tree(List.of()));
        assertThat(views.predicates()).isEmpty();
        assertThat(views.nounGroups()).isEmpty();
    }

    /** A chain, a star and a bush of many words take little more time for each word than a sentence does. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aHugeTreeTakesLinearTime(int shape) {
        var tree = random(new Random(shape), 40_000, shape);
        assertTimeoutPreemptively(ofSeconds(20), () -> check(tree, shape));
    }

    /** All words alike in one long chain or star, for each relation: the steps that follow a relation must end. */
    @Test
    void aHugeTreeOfOneRelationTakesLinearTime() {
        assertTimeoutPreemptively(ofSeconds(60), () -> {
            for (var relation : Relation.values()) {
                if (relation != Relation.ROOT) {
                    check(uniform(relation, 3_000, true), relation.label().length());
                    check(uniform(relation, 3_000, false), relation.label().length());
                }
            }
        });
    }

    private static void check(Tree tree, int seed) {
        var views = Views.of(tree);
        for (var predicate : views.predicates()) {
            for (var argument : predicate.arguments()) {
                assertThat(argument.word()).as("seed %d", seed).isBetween(0, tree.size() - 1);
            }
            for (var clause : predicate.clauses()) {
                assertThat(clause.governor()).as("seed %d", seed).isBetween(0, tree.size() - 1);
                assertThat(views.predicateAt(clause.word())).as("seed %d", seed).isPresent();
            }
        }
        for (var group : views.nounGroups()) {
            assertThat(group.core().contains(group.head())).as("seed %d", seed).isTrue();
            assertThat(group.whole().first())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(group.core().first());
            assertThat(group.whole().last())
                    .as("seed %d", seed)
                    .isBetween(group.core().last(), tree.size() - 1);
        }
    }

    private static Tree random(Random random, int size, int shape) {
        List<Node> nodes = new ArrayList<>();
        int root = random.nextInt(size);
        for (int word = 0; word < size; word++) {
            // counted from the root on, every word hangs on an earlier one
            int place = Math.floorMod(word - root, size);
            int above = switch (shape) {
                case 0 -> place == 0 ? 0 : random.nextInt(place);
                case 1 -> place - 1;
                case 2 -> 0;
                default -> Math.max(0, place - 1 - random.nextInt(3));
            };
            int head = place == 0 ? Node.ROOT : Math.floorMod(above + root, size);
            var relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            var fit = place == 0 ? Relation.ROOT : relation == Relation.ROOT ? Relation.CONJ : relation;
            nodes.add(node(random, head, fit));
        }
        return new Tree(nodes);
    }

    private static Tree uniform(Relation relation, int size, boolean chain) {
        var random = new Random(relation.label().length());
        List<Node> nodes = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            int head = word == 0 ? Node.ROOT : chain ? word - 1 : 0;
            nodes.add(node(random, head, word == 0 ? Relation.ROOT : relation));
        }
        return new Tree(nodes);
    }

    private static Node node(Random random, int head, Relation relation) {
        var form = FORMS.get(random.nextInt(FORMS.size()));
        var token = new Token(new Span(0, form.length()), form, TAGS.get(random.nextInt(TAGS.size())));
        var penn = PENNS.get(random.nextInt(PENNS.size()));
        return new Node(token, penn, Lemmas.shipped().of(form, token.tag(), penn), head, relation);
    }
}
