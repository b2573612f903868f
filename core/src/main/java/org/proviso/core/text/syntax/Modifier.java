package org.proviso.core.text.syntax;

/**
 * What a noun group holds besides its head.
 *
 * @param words between the head and it: {@code of}, {@code to}, {@code in exchange for}; empty when nothing is
 * @param word the word that it hangs by; of "whose" the noun that it stands for
 */
public record Modifier(Kind kind, String words, int word) {
    /** What it is to the noun. */
    public enum Kind {
        DETERMINER,
        /** A number that counts: "12 migrants". */
        NUMERAL,
        /** "Mexico's water", "its water". */
        POSSESSOR,
        ADJECTIVE,
        /** A noun in front: "water treaty". */
        COMPOUND,
        /** A further word of a name: "Marco Rubio". */
        NAME_PART,
        /** What somebody is, in front of the name: "Secretary Rubio". */
        TITLE,
        /** A second group for the same: "Rubio, the secretary of state". */
        APPOSITION,
        /** A short form in brackets: "the Agency for International Development (USAID)". */
        ACRONYM,
        /** A group behind a preposition: "secretary of state". */
        PREPOSITIONAL,
        /** A group without a preposition: "last week". */
        UNMARKED,
        /** A clause without a relative pronoun: "a plan to withdraw", "tariffs imposed in May". */
        CLAUSE,
        RELATIVE_CLAUSE
    }
}
