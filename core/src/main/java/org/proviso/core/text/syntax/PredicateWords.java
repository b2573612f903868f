package org.proviso.core.text.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;

/** Which words of a tree head clauses. */
final class PredicateWords {
    /** In these a verb is a piece of something else: "the United Nations", "according to". */
    private static final Set<Relation> PIECES = EnumSet.of(
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.CASE,
            Relation.MARK,
            Relation.CC,
            Relation.FIXED,
            Relation.FLAT,
            Relation.COMPOUND,
            Relation.COMPOUND_PRT,
            Relation.GOESWITH,
            Relation.DET,
            Relation.PUNCT,
            Relation.DISCOURSE,
            Relation.REPARANDUM);

    private static final Set<Relation> CLAUSES = EnumSet.of(
            Relation.XCOMP,
            Relation.CCOMP,
            Relation.CSUBJ,
            Relation.CSUBJ_PASS,
            Relation.ADVCL,
            Relation.ACL_RELCL,
            Relation.ADVCL_RELCL);
    private static final Set<PartOfSpeech> NOMINALS = EnumSet.of(
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.PRON,
            PartOfSpeech.NUM,
            PartOfSpeech.ADV);

    private final Grammar grammar;
    private final boolean[] are;

    PredicateWords(Grammar grammar) {
        this.grammar = grammar;
        are = new boolean[grammar.size()];
        for (int word : grammar.order()) {
            are[word] = decide(word);
        }
    }

    boolean has(int word) {
        return word != Grammar.NONE && are[word];
    }

    /** Of a word that heads a clause: whether it is no verb. */
    boolean isCopular(int word) {
        return !grammar.is(word, PartOfSpeech.VERB) && !grammar.is(word, PartOfSpeech.AUX);
    }

    private boolean decide(int word) {
        Relation relation = grammar.relation(word);
        if (PIECES.contains(relation) || grammar.is(word, PartOfSpeech.PUNCT)) {
            return false;
        }
        if (grammar.isHelped(word) || grammar.subject(word) != Grammar.NONE || CLAUSES.contains(relation)) {
            return true;
        }
        boolean isName = grammar.penn(word).startsWith("NNP");
        if (grammar.is(word, PartOfSpeech.VERB) && !isName) {
            return !grammar.isNounLikeVerb(word);
        }
        boolean isConjunct = relation == Relation.CONJ && has(grammar.head(word));
        return isConjunct && isCopular(grammar.head(word)) && NOMINALS.contains(tag(word))
                || grammar.is(word, PartOfSpeech.AUX);
    }

    private PartOfSpeech tag(int word) {
        return grammar.tree().node(word).token().tag();
    }
}
