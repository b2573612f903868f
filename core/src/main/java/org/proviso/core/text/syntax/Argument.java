package org.proviso.core.text.syntax;

/**
 * What takes part in a predicate.
 *
 * @param role as what, by the grammar: the subject of a passive is its {@link Role#SUBJECT}
 * @param preposition of an {@link Role#OBLIQUE} the words between: {@code for}, {@code in exchange for}; else empty
 * @param word the head of the noun group that takes part, of a relative pronoun the noun it stands for; where a clause is
 *     the subject or is what "which" stands for, the word that heads the clause. The rest of a coordination is not
 *     repeated: {@link Views#spread} gives it.
 * @param origin how it is known
 */
public record Argument(Role role, String preposition, int word, Origin origin) {
    /** The grammatical role. */
    public enum Role {
        SUBJECT,
        OBJECT,
        INDIRECT_OBJECT,
        /** Who does it, in a passive: "imposed by the court". */
        AGENT,
        OBLIQUE,
        /** What a whole clause is said to be: "the plan is to leave". */
        TOPIC
    }

    /** How an argument is known, from the plainest to the least sure. */
    public enum Origin {
        /** It hangs on the predicate. */
        STATED,
        /** The predicate stands in a relative clause about it: "the aid that was frozen", "the people the country takes". */
        RELATIVE,
        /** A conjunct of the predicate states it: "they met and agreed". */
        SHARED,
        /** The predicate is a participle that modifies it: "tariffs imposed in May", "frozen funds". */
        MODIFIED,
        /** A word above the predicate says so: "agreed to accept", "asked Mexico to stop", "a plan to withdraw". */
        UNDERSTOOD
    }

    boolean is(Role other) {
        return role == other;
    }
}
