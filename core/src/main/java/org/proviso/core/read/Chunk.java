package org.proviso.core.read;

import java.util.List;
import java.util.Set;
import org.proviso.core.model.Modality;

/** A run of tokens that belong together, as indexes into its sentence's tokens: {@code first} to {@code last}, both in it. */
sealed interface Chunk {
    int first();

    int last();

    /**
     * A noun with what precedes it.
     *
     * @param possessorEnd the token before the possessive ending, or the possessive pronoun; -1 when there is none
     * @param head the noun
     * @param owner what the possessor is, when it is a noun
     */
    record NounGroup(int first, int last, int head, int possessorEnd, Set<NounClass> owner, Set<NounClass> classes)
            implements Chunk {
        public NounGroup {
            owner = Set.copyOf(owner);
            classes = Set.copyOf(classes);
        }

        boolean is(NounClass kind) {
            return classes.contains(kind);
        }
    }

    /**
     * A verb with its auxiliaries.
     *
     * @param senses what the head verb can be
     * @param shape how it is built
     * @param modality what its own auxiliaries and negation say
     */
    record VerbGroup(
            int first, int last, List<Lexicon.VerbForm> senses, Shape shape, boolean passive, Modality modality)
            implements Chunk {
        /** How a verb group is built. */
        enum Shape {
            FINITE,
            INFINITIVE,
            GERUND,
            /** A participle without auxiliary behind its noun: "tariffs imposed by". */
            REDUCED,
            /** A form of be (or another auxiliary) alone. */
            COPULA
        }

        public VerbGroup {
            senses = List.copyOf(senses);
        }

        boolean isFinite() {
            return shape == Shape.FINITE || shape == Shape.COPULA;
        }

        boolean couldBe(String lemma) {
            return senses.stream().anyMatch(sense -> sense.lemma().equals(lemma));
        }
    }

    /** Any other token. */
    record Mark(int first, Kind kind, String lower) implements Chunk {
        /** What the token does. */
        enum Kind {
            PREPOSITION,
            CONJUNCTION,
            SUBORDINATOR,
            RELATIVE,
            COMMA,
            BREAK,
            QUOTE,
            ADVERB,
            ADJECTIVE,
            OTHER
        }

        @Override
        public int last() {
            return first;
        }
    }
}
