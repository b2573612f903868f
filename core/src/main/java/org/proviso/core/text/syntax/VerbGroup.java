package org.proviso.core.text.syntax;

import java.util.Optional;

/**
 * What a predicate's verbs say besides their meaning: "would not have been paid" is passive, perfect, negated and under
 * the modal {@code would}. What a conjunct shares ("will not fund or support") is said of both.
 *
 * @param tense of the first verb; {@link Tense#FUTURE} by "will", "shall" or "be going to"
 * @param perfect "has paid"
 * @param progressive "is paying"
 * @param modal {@code may}, {@code might}, {@code can}, {@code could}, {@code should}, {@code must}, {@code would} ...;
 *     not {@code will} and {@code shall}
 * @param negated by "not", "never", "no longer", "nor", "without", or by a subject or object with "no": "no one agreed"
 */
public record VerbGroup(
        Voice voice,
        Tense tense,
        boolean perfect,
        boolean progressive,
        Optional<String> modal,
        boolean negated,
        Form form) {
    /** Whether the subject does it or undergoes it. */
    public enum Voice {
        ACTIVE,
        PASSIVE
    }

    /** The tense. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /** Of an infinitive, a gerund, a participle or an order. */
        NONE
    }

    /** The form of the clause. */
    public enum Form {
        STATEMENT,
        QUESTION,
        /** "Stop the flights." */
        IMPERATIVE,
        INFINITIVE,
        /** A verb in {@code -ing} that stands for a noun: "by freezing", "stopped sending". */
        GERUND,
        /** "saying so", "imposed in May". */
        PARTICIPLE,
        /** No verb at all: "found him guilty". */
        VERBLESS
    }

    public boolean isPassive() {
        return voice == Voice.PASSIVE;
    }
}
