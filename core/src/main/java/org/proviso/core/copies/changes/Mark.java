package org.proviso.core.copies.changes;

import java.util.Optional;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.QuantityMention;

/**
 * A word, number or date of a sentence, as copies are compared; punctuation is left out.
 *
 * @param span where it stands in the document's text
 * @param lower the word in lower case; empty for a quantity or date, unless it is a bare number that counts nothing
 * @param key equal for two marks that say the same: a stem, a name without accents, a number's value, a date
 */
record Mark(
        Span span,
        String lower,
        String key,
        Kind kind,
        Optional<QuantityMention> quantity,
        Optional<DateMention> date) {
    /** What sort of thing a mark is. */
    enum Kind {
        /** A word of grammar: it says little about where one is in a text. */
        SMALL,
        PLAIN,
        /** A capitalised word that is a name wherever the two documents use it. */
        NAME,
        /** A capitalised word that opens a sentence or stands in a headline, and may be a name. */
        MAYBE_NAME,
        QUANTITY,
        DATE
    }

    static Mark word(Span span, String lower, String key, Kind kind) {
        return new Mark(span, lower, key, kind, Optional.empty(), Optional.empty());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** A number that counts nothing: "Title 42". */
    boolean isBareNumber() {
        return kind == Kind.QUANTITY && !lower.isEmpty();
    }

    boolean mayBeName() {
        return kind == Kind.NAME || kind == Kind.MAYBE_NAME;
    }

    /** How much it says that two marks with this key correspond. */
    double weight() {
        return switch (kind) {
            case SMALL -> .25;
            case PLAIN, MAYBE_NAME -> 1;
            case NAME, QUANTITY, DATE -> 1.25;
        };
    }
}
