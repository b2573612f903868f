package org.proviso.sources;

import java.util.List;
import org.proviso.core.text.Sentence;

/**
 * A sentence of a CoNLL-U file.
 *
 * @param lines its lines as they were given, in order
 * @param words its words, one for each {@link ConlluLine.Word}, untagged, with their place in the file's text
 */
public record ConlluSentence(List<ConlluLine> lines, Sentence words) {
    public ConlluSentence {
        lines = List.copyOf(lines);
    }

    /** What was given about the words, in order. */
    public List<ConlluRow> rows() {
        return lines.stream()
                .filter(ConlluLine.Word.class::isInstance)
                .map(line -> ((ConlluLine.Word) line).row())
                .toList();
    }
}
