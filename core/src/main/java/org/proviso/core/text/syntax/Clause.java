package org.proviso.core.text.syntax;

/**
 * How one clause hangs on another word.
 *
 * @param link in which way
 * @param mark the words that lead in the clause, in lower case: {@code if}, {@code because}, {@code in order to},
 *     {@code in exchange for}, {@code to}; empty when nothing does
 * @param governor the word that it hangs on: the head of another clause, or a noun
 * @param word the word that heads the clause
 */
public record Clause(Link link, String mark, int governor, int word) {
    /** The way a clause hangs. */
    public enum Link {
        /** What is said, thought or ordered: "said that it would pay". */
        COMPLEMENT,
        /** A complement without a subject of its own: "agreed to accept". */
        OPEN_COMPLEMENT,
        SUBJECT,
        /** When, why, if, how: "unless it pays", "saying that". */
        ADVERBIAL,
        /** About a noun: "the aid that was frozen"; about a whole clause: "which surprised many". */
        RELATIVE,
        /** In a noun's group, without a relative pronoun: "a plan to withdraw", "tariffs imposed in May", "frozen funds". */
        MODIFIER,
        CONJUNCT,
        /** Side by side: "the king, he said, agreed". */
        PARATAXIS,
        /** In another way, which makes no clause in a right tree. */
        OTHER
    }

    static Link linkOf(Relation relation) {
        return switch (relation) {
            case CCOMP -> Link.COMPLEMENT;
            case XCOMP -> Link.OPEN_COMPLEMENT;
            case CSUBJ, CSUBJ_OUTER, CSUBJ_PASS -> Link.SUBJECT;
            case ADVCL -> Link.ADVERBIAL;
            case ACL_RELCL, ADVCL_RELCL -> Link.RELATIVE;
            case ACL, AMOD -> Link.MODIFIER;
            case CONJ -> Link.CONJUNCT;
            case PARATAXIS -> Link.PARATAXIS;
            default -> Link.OTHER;
        };
    }
}
