package org.proviso.sources;

import java.util.List;

/** What became of a CoNLL-U file that was given. */
public sealed interface ConlluTaking {
    /**
     * It was read.
     *
     * @param text the sentences, each on a line of its own: as the comment {@code # text} has it where that fits the words, else
     *     made from the words and {@code SpaceAfter}
     */
    record Taken(String text, List<ConlluSentence> sentences) implements ConlluTaking {
        public Taken {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * It was not read.
     *
     * @param name as it was given
     * @param reason the line, what is wrong with it, and what to do about it
     */
    record Refused(String name, String reason) implements ConlluTaking {}
}
