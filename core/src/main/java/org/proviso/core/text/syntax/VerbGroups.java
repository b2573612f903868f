package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;
import org.proviso.core.text.syntax.VerbGroup.Voice;

/** Voice, tense, aspect, modal, negation and form of each predicate, from its auxiliaries, its tag and what leads it in. */
final class VerbGroups {
    private static final Set<String> FUTURE = Set.of("will", "shall");
    private static final Set<String> BE_OR_HAVE = Set.of("'s", "\u2019s");
    /** Their participle is said of who did it: "the fallen wall". */
    private static final Set<String> UNDERGOING = Set.of(
            "go",
            "come",
            "become",
            "fall",
            "rise",
            "arrive",
            "retire",
            "expire",
            "vanish",
            "lapse",
            "happen",
            "grow",
            "depart",
            "recede",
            "collapse",
            "emerge",
            "die");

    /** What an active verb has and a passive lacks. */
    private static final Set<Relation> NEEDED =
            Set.of(Relation.OBJ, Relation.IOBJ, Relation.CCOMP, Relation.XCOMP, Relation.COMPOUND_PRT);

    private static final Set<Relation> ORDERS =
            Set.of(Relation.ROOT, Relation.PARATAXIS, Relation.CCOMP, Relation.CONJ);

    private final Grammar grammar;
    private final PredicateWords predicates;
    private final Negation negation;
    private final VerbGroup[] groups;

    VerbGroups(Grammar grammar, PredicateWords predicates, Prepositions prepositions) {
        this.grammar = grammar;
        this.predicates = predicates;
        this.negation = new Negation(grammar, prepositions);
        this.groups = new VerbGroup[grammar.size()];
        for (int word : grammar.order()) {
            if (predicates.has(word)) {
                groups[word] = shares(word) ? shared(word, groups[grammar.head(word)]) : own(word);
            }
        }
    }

    /** Of a word that heads a clause. */
    VerbGroup of(int word) {
        return groups[word];
    }

    /** Whether the verbs of a conjunct are those of the first: "will not fund or support". */
    private boolean shares(int word) {
        int head = grammar.head(word);
        if (grammar.relation(word) != Relation.CONJ
                || !predicates.has(head)
                || grammar.isHelped(word)
                || grammar.subject(word) != Grammar.NONE
                || hasTo(word)) {
            return false;
        }
        if (predicates.isCopular(word) || predicates.isCopular(head)) {
            return predicates.isCopular(word) && predicates.isCopular(head);
        }
        return switch (grammar.penn(word)) {
            case "VB", "VBN", "VBG" -> grammar.penn(word).equals(grammar.penn(head));
            case "VBD" -> isUndergone(word, head);
            default -> false;
        };
    }

    /** "was arrested and deported": taggers take the second participle for a past, which would lack its object. */
    private boolean isUndergone(int word, int head) {
        return groups[head].isPassive()
                && !UNDERGOING.contains(grammar.lemma(word))
                && grammar.tree().children(word).stream().map(grammar::relation).noneMatch(NEEDED::contains);
    }

    private VerbGroup shared(int word, VerbGroup first) {
        boolean negated = first.negated() && !negation.isTurned(word) || negation.isOf(word);
        return new VerbGroup(
                first.voice(),
                first.tense(),
                first.perfect(),
                first.progressive(),
                first.modal(),
                negated,
                first.form());
    }

    private VerbGroup own(int word) {
        List<Integer> helpers = helpers(word);
        boolean going = isGoingTo(word) || isMeantTo(word, helpers);
        Tense tense = going ? Tense.FUTURE : tense(word, helpers);
        boolean negated = negation.isOf(word) || isGoingTo(word) && groups[grammar.head(word)].negated();
        return new VerbGroup(
                isPassive(word, helpers) ? Voice.PASSIVE : Voice.ACTIVE,
                tense,
                isPerfect(word, helpers),
                isProgressive(word, helpers),
                modal(helpers),
                negated,
                form(word, helpers, going ? Tense.NONE : tense));
    }

    /** Auxiliaries and copula; but not the one whose predicate is the whole clause: "the point is that it ended". */
    private List<Integer> helpers(int word) {
        List<Integer> helpers = new ArrayList<>(3);
        boolean hasOuter = false;
        for (int child : grammar.tree().children(word)) {
            switch (grammar.relation(child)) {
                case NSUBJ_OUTER, CSUBJ_OUTER -> hasOuter = true;
                case AUX, AUX_PASS, COP -> helpers.add(child);
                default -> {}
            }
        }
        if (hasOuter) {
            int inner = grammar.subject(word);
            helpers.removeIf(helper -> grammar.relation(helper) == Relation.COP
                    && (inner == Grammar.NONE ? !predicates.isCopular(word) : helper < inner));
        }
        return helpers;
    }

    private boolean isGoingTo(int word) {
        int head = grammar.head(word);
        return grammar.relation(word) == Relation.XCOMP
                && predicates.has(head)
                && grammar.penn(head).equals("VBG")
                && grammar.lemma(head).equals("go")
                && grammar.isHelped(head)
                && hasTo(word);
    }

    /** "a ban that was to end in June"; "his first act was to end it" tells what he did */
    private boolean isMeantTo(int word, List<Integer> helpers) {
        return hasTo(word)
                && !helpers.isEmpty()
                && grammar.relation(word) == Relation.ACL_RELCL
                && grammar.tree().children(word).stream()
                        .anyMatch(child -> child < helpers.getFirst()
                                && grammar.penn(child).equals("WDT"))
                && helpers.stream()
                        .anyMatch(helper -> grammar.relation(helper) == Relation.AUX
                                && grammar.lemma(helper).equals("be")
                                && ofFinite(helper) != Tense.NONE);
    }

    private Tense tense(int word, List<Integer> helpers) {
        for (int helper : helpers) {
            Tense tense = ofFinite(helper);
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        if (!helpers.isEmpty()) {
            return Tense.NONE;
        }
        // taggers take a past for a participle
        boolean isPast = grammar.penn(word).equals("VBN") && (hasPlainSubject(word) || isDoneNext(word, helpers));
        return isPast ? Tense.PAST : ofFinite(word);
    }

    private Tense ofFinite(int verb) {
        return switch (grammar.penn(verb)) {
            case "MD" -> FUTURE.contains(grammar.lemma(verb)) ? Tense.FUTURE : Tense.PRESENT;
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    private boolean hasPlainSubject(int word) {
        int subject = grammar.subject(word);
        return subject != Grammar.NONE && grammar.relation(subject) == Relation.NSUBJ;
    }

    private boolean isPassive(int word, List<Integer> helpers) {
        int subject = grammar.subject(word);
        if (helpers.stream().anyMatch(helper -> grammar.relation(helper) == Relation.AUX_PASS)
                || subject != Grammar.NONE
                        && (grammar.relation(subject) == Relation.NSUBJ_PASS
                                || grammar.relation(subject) == Relation.CSUBJ_PASS)) {
            return true;
        }
        boolean isBare = helpers.isEmpty()
                && !hasPlainSubject(word)
                && !isDoneNext(word, helpers)
                && grammar.is(word, PartOfSpeech.VERB);
        return isBare && grammar.penn(word).equals("VBN") && !UNDERGOING.contains(grammar.lemma(word));
    }

    /** "Granted two permits and denied three others": behind a past with which it shares its subject, and with an object, no participle. */
    private boolean isDoneNext(int word, List<Integer> helpers) {
        int head = grammar.head(word);
        return helpers.isEmpty()
                && grammar.relation(word) == Relation.CONJ
                && grammar.penn(word).equals("VBN")
                && predicates.has(head)
                && grammar.penn(head).equals("VBD")
                && !groups[head].isPassive()
                && grammar.subject(word) == Grammar.NONE
                && grammar.hasChild(word, Relation.OBJ);
    }

    private boolean isPerfect(int word, List<Integer> helpers) {
        boolean passive = helpers.stream().anyMatch(helper -> grammar.relation(helper) == Relation.AUX_PASS);
        for (int i = 0; i < helpers.size(); i++) {
            int helper = helpers.get(i);
            boolean isBare = grammar.relation(helper) == Relation.AUX;
            if (isBare && grammar.lemma(helper).equals("have")) {
                return true;
            }
            // "it's frozen the funds", "it's been frozen"
            boolean beforeBeen =
                    i + 1 < helpers.size() && grammar.penn(helpers.get(i + 1)).equals("VBN");
            if (isBare
                    && BE_OR_HAVE.contains(grammar.lower(helper))
                    && (beforeBeen || !passive && grammar.penn(word).equals("VBN"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isProgressive(int word, List<Integer> helpers) {
        boolean isIng = grammar.penn(word).equals("VBG");
        for (int helper : helpers) {
            boolean isBe = grammar.lemma(helper).equals("be");
            if (isBe && isIng && grammar.relation(helper) == Relation.AUX
                    || isBe && grammar.penn(helper).equals("VBG") && helper != helpers.getFirst()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> modal(List<Integer> helpers) {
        for (int helper : helpers) {
            if (grammar.penn(helper).equals("MD") && !FUTURE.contains(grammar.lemma(helper))) {
                return Optional.of(grammar.lemma(helper));
            }
        }
        return Optional.empty();
    }

    private Form form(int word, List<Integer> helpers, Tense tense) {
        if (tense != Tense.NONE) {
            return isAsked(word, helpers) ? Form.QUESTION : Form.STATEMENT;
        }
        if (predicates.isCopular(word) && helpers.isEmpty()) {
            return Form.VERBLESS;
        }
        String penn = grammar.penn(helpers.isEmpty() ? word : helpers.getFirst());
        return switch (penn) {
            case "VBG" -> isNounLike(word) ? Form.GERUND : Form.PARTICIPLE;
            case "VBN" -> Form.PARTICIPLE;
            default -> ofBase(word);
        };
    }

    private Form ofBase(int word) {
        Relation relation = grammar.relation(word);
        if (hasTo(word) || relation == Relation.XCOMP) {
            return Form.INFINITIVE;
        }
        if (grammar.subject(word) != Grammar.NONE) {
            return Form.STATEMENT;
        }
        boolean plural = grammar.penn(word).equals("NNS"); // "runs" that is taken for a noun is no order
        return !plural && ORDERS.contains(relation) ? Form.IMPERATIVE : Form.INFINITIVE;
    }

    private boolean isNounLike(int word) {
        return switch (grammar.relation(word)) {
            case ADVCL, ACL -> grammar.hasChild(word, Relation.MARK) || grammar.hasChild(word, Relation.CASE);
            case AMOD, ACL_RELCL, ROOT -> false;
            default -> true;
        };
    }

    /** A question mark, and the first verb before the subject or a question word in front. */
    private boolean isAsked(int word, List<Integer> helpers) {
        boolean hasMark = false;
        for (int child : grammar.tree().children(word)) {
            hasMark |= grammar.lower(child).startsWith("?");
        }
        int subject = grammar.subject(word);
        boolean isTurned = subject == Grammar.NONE || !helpers.isEmpty() && helpers.getFirst() < subject;
        return hasMark && (isTurned || grammar.penn(grammar.left(word)).startsWith("W"));
    }

    private boolean hasTo(int word) {
        for (int child : grammar.tree().children(word)) {
            if (grammar.relation(child) == Relation.MARK && grammar.penn(child).equals("TO")) {
                return true;
            }
        }
        return false;
    }
}
