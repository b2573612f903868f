package org.proviso.core.text;

import java.util.List;
import org.proviso.core.model.Span;

/** A sentence, headline or list item with its tokens, in order. */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
