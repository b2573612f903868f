package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * Whether what a word tells is said not to be so by what it hangs on: "denied that it had paid", "reports that it had paid are untrue", "it is a lie
 * that it paid", "contrary to reports that it paid".
 */
final class Denied {
    private static final int DEEPEST = 5;
    private static final Set<String> DENYING = WordLists.read("denying verbs");
    private static final Set<String> REJECTING = WordLists.read("verbs that reject reports");
    private static final Set<String> UNTRUE = words("untrue");
    private static final Set<String> TRUE = words("true");
    private static final Set<String> TOLD = words("told");
    private static final Set<Relation> SAID_OF = Set.of(Relation.XCOMP, Relation.OBL, Relation.ADVCL, Relation.CCOMP);

    private Denied() {}

    private static Set<String> words(String kind) {
        return Tables.cells(Denied.class, "denials.tsv", 3).stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Tables.parts(row.get(1)).stream())
                .map(words -> words.replaceFirst("^(?:an?|the) ", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a verb. */
    static boolean isVerb(Syntax syntax, int word) {
        int at = word;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Clause> clause = syntax.predicate(at).flatMap(Predicate::dependence);
            if (clause.isEmpty() || !isPassedOn(syntax, clause.get()) && !isRightBehind(syntax, clause.get())) {
                return false;
            }
            boolean said = isSaid(syntax, clause.get()) || isRightBehind(syntax, clause.get());
            boolean that = said || clause.get().mark().equals("that");
            at = clause.get().governor();
            if (said && isDenying(syntax, at) || that && isReport(syntax, at)) {
                return true;
            }
        }
        return false;
    }

    /** Of a noun: "reports of cuts are false". */
    static boolean isNoun(Syntax syntax, int head) {
        Node node = syntax.tree().node(head);
        int first = syntax.core(head).first();
        return node.is(Relation.NMOD)
                && syntax.lower(first - 1).equals("of")
                && syntax.core(node.head()).last() == first - 2
                && isReport(syntax, node.head());
    }

    private static boolean isPassedOn(Syntax syntax, Clause clause) {
        return switch (clause.link()) {
            case COMPLEMENT, OPEN_COMPLEMENT, CONJUNCT, MODIFIER, SUBJECT -> true;
            case RELATIVE -> clause.mark().equals("that") && isTold(syntax, clause.governor());
            case ADVERBIAL, PARATAXIS, OTHER -> false;
        };
    }

    /** "Denied paying it", "denies having refused": a gerund with nothing before it, whatever the tree makes of it. */
    private static boolean isRightBehind(Syntax syntax, Clause clause) {
        return syntax.tree().node(clause.word()).head() == clause.governor()
                && syntax.clause(clause.word()).first() == clause.governor() + 1
                && syntax.lower(clause.governor() + 1).endsWith("ing")
                && DENYING.contains(syntax.lemma(clause.governor()));
    }

    private static boolean isSaid(Syntax syntax, Clause clause) {
        return switch (clause.link()) {
            case COMPLEMENT, SUBJECT -> true;
            case OPEN_COMPLEMENT ->
                syntax.predicate(clause.word())
                        .filter(predicate -> predicate.verb().form() == Form.GERUND
                                || predicate.verb().form() == Form.PARTICIPLE)
                        .isPresent();
            case CONJUNCT, MODIFIER, RELATIVE, ADVERBIAL, PARATAXIS, OTHER -> false;
        };
    }

    /** "denied that", "it is a lie that", "it is not true that". */
    private static boolean isDenying(Syntax syntax, int word) {
        return DENYING.contains(syntax.lemma(word)) && !isNegated(syntax, word) || isCalledUntrue(syntax, word);
    }

    private static boolean isCalledUntrue(Syntax syntax, int word) {
        return isNegated(syntax, word) ? TRUE.contains(syntax.lower(word)) : UNTRUE.contains(syntax.lower(word));
    }

    private static boolean isNegated(Syntax syntax, int word) {
        return syntax.predicate(word).filter(each -> each.verb().negated()).isPresent();
    }

    private static boolean isTold(Syntax syntax, int noun) {
        return syntax.is(noun, NounClass.REPORT) || TOLD.contains(syntax.lower(noun));
    }

    /** Whether the noun is a report that is denied. */
    private static boolean isReport(Syntax syntax, int noun) {
        if (!isTold(syntax, noun)) {
            return false;
        }
        Node node = syntax.tree().node(noun);
        int over = node.head();
        if (over == Node.ROOT) {
            return false;
        }
        if (node.is(Relation.OBJ)) {
            return isRejected(syntax, over) || isCalledSo(syntax, over);
        }
        if (node.is(Relation.NSUBJ) || node.is(Relation.NSUBJ_PASS)) {
            return isCalledUntrue(syntax, over)
                    || node.is(Relation.NSUBJ_PASS) && (isRejected(syntax, over) || isCalledSo(syntax, over));
        }
        return isContrary(syntax, noun) || syntax.lower(over).equals("truth") && isNo(syntax, over);
    }

    private static boolean isRejected(Syntax syntax, int verb) {
        String lemma = syntax.lemma(verb);
        return (DENYING.contains(lemma) || REJECTING.contains(lemma)) && !isNegated(syntax, verb);
    }

    /** "called reports that it had paid baseless", "dismissed as untrue a report that". */
    private static boolean isCalledSo(Syntax syntax, int verb) {
        return !isNegated(syntax, verb)
                && syntax.tree().children(verb).stream()
                        .anyMatch(child ->
                                SAID_OF.contains(syntax.tree().node(child).relation())
                                        && UNTRUE.contains(syntax.lower(child)));
    }

    private static boolean isContrary(Syntax syntax, int noun) {
        int first = syntax.core(noun).first();
        return syntax.lower(first - 1).equals("to") && syntax.lower(first - 2).equals("contrary");
    }

    private static boolean isNo(Syntax syntax, int noun) {
        List<Integer> before = syntax.before(noun);
        return before.stream().anyMatch(word -> syntax.lower(word).equals("no"));
    }
}
