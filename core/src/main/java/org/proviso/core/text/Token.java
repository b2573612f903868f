package org.proviso.core.text;

import java.util.Locale;
import org.proviso.core.model.Span;

/**
 * A word, number or mark of a sentence, as Universal Dependencies cuts English: {@code did} {@code n't}, {@code Rubio}
 * {@code 's}.
 *
 * @param form the words of the span, unchanged
 */
public record Token(Span span, String form, PartOfSpeech tag) {
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean is(PartOfSpeech other) {
        return tag == other;
    }

    public Token tagged(PartOfSpeech other) {
        return new Token(span, form, other);
    }
}
