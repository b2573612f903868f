package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * Ways through a tree in plain words: {@code subject}, {@code object > on}, {@code subject of “agreed” (understood)}. A step
 * that leads to what stands behind a preposition is called by it.
 */
final class Paths {
    private static final String STEP = " > ";

    private Paths() {}

    /** From the trigger's word to another. */
    static String of(Syntax syntax, int trigger, int word) {
        if (trigger == word) {
            return "the trigger itself";
        }
        Optional<Argument> argument = argument(syntax, trigger, word);
        return argument.filter(each -> each.origin() == Origin.STATED).isPresent()
                ? named(argument.get())
                : throughTree(syntax, trigger, word, argument);
    }

    /** How many steps it is from one word to the other. */
    static int length(Syntax syntax, int trigger, int word) {
        int meeting = meeting(syntax.tree(), trigger, word);
        return depth(syntax.tree(), trigger) + depth(syntax.tree(), word) - 2 * depth(syntax.tree(), meeting);
    }

    private static Optional<Argument> argument(Syntax syntax, int trigger, int word) {
        return syntax.predicate(trigger)
                .flatMap(predicate -> predicate.arguments().stream()
                        .filter(each -> each.word() == word)
                        .findFirst());
    }

    private static String named(Argument argument) {
        return switch (argument.role()) {
            case SUBJECT -> "subject";
            case OBJECT -> "object";
            case INDIRECT_OBJECT -> "indirect object";
            case AGENT -> "by";
            case OBLIQUE -> argument.preposition().isEmpty() ? "beside it" : argument.preposition();
            case TOPIC -> "what it is said of";
        };
    }

    private static String throughTree(Syntax syntax, int trigger, int word, Optional<Argument> argument) {
        Tree tree = syntax.tree();
        int meeting = meeting(tree, trigger, word);
        if (meeting == word) {
            return argument.map(each -> named(each) + " (the noun that its clause is about)")
                    .orElseGet(() -> above(syntax, trigger, word));
        }
        String steps = String.join(STEP, down(syntax, meeting, word));
        if (meeting == trigger) {
            return steps;
        }
        String of = meeting == Node.ROOT
                ? ""
                : " of \u201c" + syntax.tokens().get(meeting).form() + "\u201d";
        return steps + of + argument.map(each -> how(each.origin())).orElse("");
    }

    private static String above(Syntax syntax, int trigger, int word) {
        List<String> steps = down(syntax, word, trigger);
        boolean clause = syntax.predicate(word).isPresent();
        return (clause ? "the verb" : "the noun") + " that the trigger hangs on as " + String.join(STEP, steps);
    }

    private static String how(Origin origin) {
        return switch (origin) {
            case SHARED -> " (shared)";
            case UNDERSTOOD -> " (understood)";
            case RELATIVE, MODIFIED, STATED -> "";
        };
    }

    /** The steps from a word down to one that hangs on it. */
    private static List<String> down(Syntax syntax, int top, int word) {
        List<String> steps = new ArrayList<>();
        for (int at = word;
                at != top && at != Node.ROOT;
                at = syntax.tree().node(at).head()) {
            steps.addFirst(step(syntax, at));
        }
        return steps;
    }

    private static String step(Syntax syntax, int word) {
        Relation relation = syntax.tree().node(word).relation();
        return switch (relation) {
            case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER -> "subject";
            case OBJ -> "object";
            case IOBJ -> "to";
            case OBL, OBL_AGENT, OBL_UNMARKED, NMOD, NMOD_UNMARKED, NMOD_DESC -> preposition(syntax, word);
            case NMOD_POSS -> "whose it is";
            case COMPOUND, AMOD, FLAT, NUMMOD, DET, DET_PREDET -> "word before it";
            case APPOS -> "the same in other words";
            case CONJ -> "and";
            case CCOMP, XCOMP, CSUBJ, CSUBJ_PASS, CSUBJ_OUTER, ACL, ADVCL -> "clause";
            case ACL_RELCL, ADVCL_RELCL -> "clause about it";
            default -> "beside it";
        };
    }

    private static String preposition(Syntax syntax, int word) {
        List<String> words = new ArrayList<>();
        for (int child : syntax.tree().children(word)) {
            boolean between = syntax.tree().node(child).is(Relation.CASE) && child < word;
            if (between
                    && !syntax.lower(child).startsWith("'")
                    && !syntax.lower(child).startsWith("\u2019")) {
                words.add(syntax.lower(child));
            }
        }
        return words.isEmpty() ? "beside it" : String.join(" ", words);
    }

    /** The lowest word that both hang on, or are. */
    private static int meeting(Tree tree, int one, int other) {
        int left = one;
        int right = other;
        int leftDepth = depth(tree, left);
        int rightDepth = depth(tree, right);
        while (left != right) {
            if (leftDepth >= rightDepth) {
                left = tree.node(left).head();
                leftDepth--;
            } else {
                right = tree.node(right).head();
                rightDepth--;
            }
        }
        return left;
    }

    private static int depth(Tree tree, int word) {
        int depth = 0;
        for (int at = word; at != Node.ROOT; at = tree.node(at).head()) {
            depth++;
        }
        return depth;
    }
}
