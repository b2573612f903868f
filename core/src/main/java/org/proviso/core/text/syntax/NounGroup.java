package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.text.syntax.Modifier.Kind;

/**
 * A noun, name, pronoun or number with what belongs to it.
 *
 * @param core from its determiner to its head, or to the last word of a name; without the preposition before it
 * @param whole with all that modifies it behind the head as well; without its conjuncts
 * @param plural by form or because a number above one counts it
 * @param preposition the words that govern it: {@code for}, {@code in exchange for}; empty when nothing does
 * @param modifiers in the order of the sentence
 */
public record NounGroup(
        int head,
        Stretch core,
        Stretch whole,
        Sort sort,
        boolean plural,
        String preposition,
        List<Modifier> modifiers) {
    public NounGroup {
        modifiers = List.copyOf(modifiers);
    }

    /** What its head is. */
    public enum Sort {
        NAME,
        COMMON,
        PRONOUN,
        /** A number or sign by itself: "10,000 were sent", "$5 million". */
        NUMBER
    }

    /** The first modifier of a kind. */
    public Optional<Modifier> modifier(Kind kind) {
        for (Modifier modifier : modifiers) {
            if (modifier.kind() == kind) {
                return Optional.of(modifier);
            }
        }
        return Optional.empty();
    }

    /** The words of a kind. */
    public List<Integer> words(Kind kind) {
        List<Integer> words = new ArrayList<>(2);
        for (Modifier modifier : modifiers) {
            if (modifier.kind() == kind) {
                words.add(modifier.word());
            }
        }
        return words;
    }

    /** What stands behind a preposition in this group: {@code complement("of")}. */
    public Optional<Modifier> complement(String preposition) {
        for (Modifier modifier : modifiers) {
            if (modifier.kind() == Kind.PREPOSITIONAL && modifier.words().equals(preposition)) {
                return Optional.of(modifier);
            }
        }
        return Optional.empty();
    }
}
