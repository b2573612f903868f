package org.proviso.core.read;

import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

/**
 * What something hangs on: "paid on condition that Peru passes a law", "subject to the assembly lifting the ban", "pending the release of
 * the report". It is not told to be so. "The ministry provided care and waived the fees" has no condition: there the word is the verb.
 */
final class Stipulations {
    private static final Set<String> CLAUSES = WordLists.read("conditions of clauses");
    private static final Set<String> DEEDS = WordLists.read("conditions of deeds");
    /** That may be a verb like any other: "provided care", "assuming office". */
    private static final Set<String> VERBS = WordLists.read("verbs of conditions");
    /** What a fact may follow too: "goes on as long as the ministry withholds the funds", "exports subject to the ban". */
    private static final Set<String> OF_FACTS_TOO = WordLists.read("conditions of what is to come");

    private static final Set<String> SUBORDINATORS =
            Set.of("since", "after", "as", "when", "before", "because", "until");
    private static final Set<Relation> LEADING = Set.of(Relation.MARK, Relation.CASE, Relation.ADVMOD);
    private static final Set<Relation> OF_VERB =
            Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX, Relation.AUX_PASS, Relation.OBL_AGENT);
    /** No word of a noun group without a preposition. */
    private static final Set<String> APART = Set.of("IN", "TO", "CC", ",", "VBD", "VBZ", "VBP", "VBN", "MD");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    /** "had provided", "was subject to": told of somebody, no condition beside it. */
    private static final Set<String> NOT_BEFORE = Set.of("has", "have", "had", "was", "were", "been", "by");

    private static final int WIDEST = 25;
    private static final int LONGEST_CUE = 4;

    private final Syntax syntax;
    private final int anchor;

    private Stipulations(Syntax syntax, int anchor) {
        this.syntax = syntax;
        this.anchor = anchor;
    }

    static boolean isIn(Syntax syntax, Draft draft) {
        return new Stipulations(syntax, draft.anchor()).isIn(draft.rule().contains(" as verb "));
    }

    private boolean isIn(boolean nounOfDeed) {
        boolean clause = syntax.predicate(anchor).isPresent() && syntax.is(anchor, PartOfSpeech.VERB);
        boolean deed = clause ? penn(anchor).equals("VBG") : nounOfDeed;
        for (int word = anchor - 1; word >= Math.max(0, anchor - WIDEST); word--) {
            if (clause && opens(word, CLAUSES) || deed && opens(word, DEEDS)) {
                return true;
            }
            if (ends(word)) {
                return false;
            }
        }
        return false;
    }

    /** A comma, a verb of its own that the anchor does not go on from, or what leads another clause in. */
    private boolean ends(int word) {
        boolean verb = syntax.is(word, PartOfSpeech.VERB)
                && FINITE.contains(penn(word))
                && !(node(anchor).is(Relation.CONJ) && node(anchor).head() == word);
        boolean other = SUBORDINATORS.contains(syntax.lower(word))
                && LEADING.contains(node(word).relation());
        return verb || other || syntax.is(word, PartOfSpeech.PUNCT);
    }

    /** Whether the words of a cue end here, and something hangs on what is behind them. */
    private boolean opens(int last, Set<String> cues) {
        StringBuilder words = new StringBuilder();
        for (int word = last; word >= Math.max(0, last - LONGEST_CUE); word--) {
            words.insert(0, words.isEmpty() ? syntax.lower(word) : syntax.lower(word) + " ");
            String cue = words.toString();
            if (cues.contains(cue)) {
                return (word == 0 || !NOT_BEFORE.contains(syntax.lower(word - 1)))
                        && !goesOnFrom(word, last)
                        && !isVerb(word, last)
                        && (!OF_FACTS_TOO.contains(cue) || isOfWhatIsToCome(word, last));
            }
        }
        return false;
    }

    /** "provided tents and lifted the ban": what the anchor goes on from is the cue itself. */
    private boolean goesOnFrom(int first, int last) {
        int word = anchor;
        while (node(word).is(Relation.CONJ)) {
            word = node(word).head();
            if (first <= word && word <= last) {
                return true;
            }
        }
        return false;
    }

    /** Somebody provided or assumes something: it has a subject; or, without "that", what is behind it is no clause of its own. */
    private boolean isVerb(int first, int last) {
        if (!VERBS.contains(syntax.lower(first)) || node(first).is(Relation.MARK)) {
            return false;
        }
        boolean told = syntax.tree().children(first).stream()
                .anyMatch(child -> OF_VERB.contains(node(child).relation()));
        return first == last ? !isBeside(first) && (told || !isClauseOf(first)) : told;
    }

    private boolean isClauseOf(int cue) {
        int first = firstOfList(anchor);
        return node(first).is(Relation.CCOMP) && node(first).head() == cue;
    }

    /** "provided the council lifts": the subject stands right behind, wherever the tree hangs its verb. */
    private boolean isBeside(int cue) {
        int subject = syntax.subject(firstOfList(anchor)).orElse(-1);
        boolean beside = subject > cue;
        for (int between = cue + 1; between < subject; between++) {
            beside &= !APART.contains(penn(between));
        }
        return beside;
    }

    private int firstOfList(int word) {
        int first = word;
        while (node(first).is(Relation.CONJ)) {
            first = node(first).head();
        }
        return first;
    }

    /** "may sell salt as long as", "will be paid subject to", "was approved subject to"; not "goes on as long as", "exports subject to". */
    private boolean isOfWhatIsToCome(int first, int last) {
        boolean attribute = first > 0 && syntax.is(first - 1, PartOfSpeech.NOUN);
        boolean ofDeed =
                syntax.lower(last).equals("to") && (!attribute || penn(anchor).equals("VBG"));
        return ofDeed || isToCome(governor(first, last));
    }

    /** The verb that the words of a cue hang on. */
    private int governor(int first, int last) {
        int word = first;
        while (word >= 0 && (word >= first && word <= last || !syntax.is(word, PartOfSpeech.VERB))) {
            word = node(word).head();
        }
        return word;
    }

    private boolean isToCome(int verb) {
        return verb >= 0
                && (penn(verb).equals("VB")
                        || syntax.auxiliaryWords(verb).stream()
                                .anyMatch(word -> penn(word).equals("MD")));
    }

    private Node node(int word) {
        return syntax.tree().node(word);
    }

    private String penn(int word) {
        return node(word).penn();
    }
}
