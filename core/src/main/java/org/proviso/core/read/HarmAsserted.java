package org.proviso.core.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

/** Whether words that tell of people who came to harm are asserted: not asked, feared, hoped for, denied or under a condition. */
final class HarmAsserted {
    private static final int DEEPEST = 6;
    private static final Set<String> OPEN = Set.of("whether", "if", "unless", "lest");
    private static final Set<String> NEGATIVE = WordLists.read("nobody");
    private static final Set<String> VIEWS = WordLists.read("views");
    private static final Set<String> CHANCES = WordLists.read("fears and chances");

    /** "Whether 20 people", behind no other clause: where the tree hangs it elsewhere. */
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(?:whether|if|unless|lest)\\b[^,;:]*$");

    /** "Feared 50", "hoped that fewer than 50". */
    private static final Pattern HELD = Pattern.compile("(?i)\\b(?:" + String.join("|", new TreeSet<>(VIEWS)) + "|"
            + String.join("|", new TreeSet<>(CHANCES))
            + ")(?:s|e?d|ing|ped|ping)?(?: that)?(?: (?:\\p{L}+ than|at least|up to|as many as|about|some|the))? $");

    private HarmAsserted() {}

    static boolean isIn(Syntax syntax, Span words) {
        Span sentence = syntax.sentence().span();
        String before = syntax.text()
                .substring(sentence.start(), Math.max(sentence.start(), words.start()))
                .replace('\n', ' ');
        return !ASKED.matcher(before).find()
                && !HELD.matcher(before).find()
                && !sentence.of(syntax.text()).strip().endsWith("?")
                && isAsserted(syntax, syntax.wordFrom(words.end()) - 1);
    }

    /** Asks the clause and those that it is the content of. */
    private static boolean isAsserted(Syntax syntax, int fate) {
        int at = fate;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            Node node = syntax.tree().node(at);
            boolean asked = syntax.tree().children(at).stream()
                    .anyMatch(
                            child -> syntax.tree().node(child).is(Relation.MARK) && OPEN.contains(syntax.lower(child)));
            if (asked || Denied.isVerb(syntax, at) || isContent(node) && isOpen(syntax, node.head())) {
                return false;
            }
            if (node.is(Relation.ADVCL) || node.is(Relation.ACL_RELCL)) {
                break;
            }
            at = node.head();
        }
        return true;
    }

    private static boolean isContent(Node node) {
        return node.is(Relation.CCOMP) || node.is(Relation.XCOMP) || node.is(Relation.ACL) || node.is(Relation.CSUBJ);
    }

    /** "It feared that", "did not know that", "no evidence showed that". */
    private static boolean isOpen(Syntax syntax, int governor) {
        boolean negated = syntax.predicate(governor)
                .filter(predicate -> predicate.verb().negated())
                .isPresent();
        boolean none = syntax.tree().children(governor).stream()
                .anyMatch(child -> child < governor
                        && (NEGATIVE.contains(syntax.lower(child))
                                || syntax.before(child).stream()
                                        .anyMatch(word -> NEGATIVE.contains(syntax.lower(word)))));
        return negated || none || VIEWS.contains(syntax.lemma(governor)) || CHANCES.contains(syntax.lemma(governor));
    }
}
