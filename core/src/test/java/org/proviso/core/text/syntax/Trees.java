package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;

/**
 * Trees written by hand, a word as {@code form/Penn tag/head/relation} with heads counted from 1 and 0 for the root:
 * {@code They/PRP/2/nsubj agreed/VBD/0/root}. The universal tag and the lemma follow from these.
 */
final class Trees {
    private Trees() {}

    static Tree of(String written) {
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (String word : written.strip().split("\\s+", -1)) {
            String[] parts = word.split("/", -1);
            String form = parts[0];
            Relation relation = Relation.of(parts[3]).orElseThrow(() -> new IllegalArgumentException(word));
            PartOfSpeech tag = tag(parts[1], relation, form);
            Token token = new Token(new Span(at, at + form.length()), form, tag);
            String lemma = Lemmas.shipped().of(form, tag, parts[1]);
            nodes.add(new Node(token, parts[1], lemma, Integer.parseInt(parts[2]) - 1, relation));
            at += form.length() + 1;
        }
        return new Tree(nodes);
    }

    private static PartOfSpeech tag(String penn, Relation relation, String form) {
        boolean helps = relation.is(Relation.AUX) || relation == Relation.COP;
        return switch (penn) {
            case "NN", "NNS" -> PartOfSpeech.NOUN;
            case "NNP", "NNPS" -> PartOfSpeech.PROPN;
            case "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> PartOfSpeech.PRON;
            case "DT" -> relation.is(Relation.DET) ? PartOfSpeech.DET : PartOfSpeech.PRON;
            case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJ;
            case "RB", "RBR", "RBS", "WRB" ->
                form.equals("not") || form.equals("n't") ? PartOfSpeech.PART : PartOfSpeech.ADV;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> helps ? PartOfSpeech.AUX : PartOfSpeech.VERB;
            case "IN" -> relation == Relation.MARK ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
            case "RP" -> PartOfSpeech.ADP;
            case "TO", "POS" -> PartOfSpeech.PART;
            case "CC" -> PartOfSpeech.CCONJ;
            case "CD" -> PartOfSpeech.NUM;
            case "$" -> PartOfSpeech.SYM;
            default -> PartOfSpeech.PUNCT;
        };
    }

    /** The place of a form in the tree; its first where it stands more than once. */
    static int place(Tree tree, String form) {
        for (int word = 0; word < tree.size(); word++) {
            if (tree.node(word).token().form().equals(form)) {
                return word;
            }
        }
        throw new IllegalArgumentException("no word " + form);
    }

    static String form(Tree tree, int word) {
        return tree.node(word).token().form();
    }
}
