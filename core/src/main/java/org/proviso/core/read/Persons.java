package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;

/** Whom "I", "we", and in a letter "you" mean at a place, and who is quoted there. */
record Persons(
        IntFunction<Optional<Party>> singular,
        IntFunction<List<Party>> plural,
        IntFunction<Optional<Party>> quoted,
        IntFunction<Optional<Party>> addressed,
        IntPredicate letter,
        IntPredicate point) {
    /** While it is not yet known who speaks where: "I" and "we" are whoever writes the document. */
    static Persons of(Optional<Party> author) {
        return new Persons(
                offset -> author,
                offset -> author.map(List::of).orElse(List.of()),
                offset -> Optional.empty(),
                offset -> Optional.empty(),
                offset -> false,
                offset -> false);
    }

    static Persons of(Voices voices) {
        return new Persons(
                voices::singular, voices::plural, voices::quoted, voices::addressed, voices::isLetter, voices::isPoint);
    }

    /** Whether a place stands in the own words of a letter. */
    boolean isLetter(int offset) {
        return letter.test(offset);
    }

    /** Whether "we" there are those whose decisions a list of points tells. */
    boolean isPoint(int offset) {
        return point.test(offset);
    }

    /** Who writes there. */
    List<Party> writer(int offset) {
        return singular.apply(offset).map(List::of).orElse(List.of());
    }

    /** To whom a letter goes. */
    Optional<Party> reader(int offset) {
        return addressed.apply(offset);
    }

    /** "You promised it": whom a letter is written to, outside quotations. */
    Optional<Party> reader(Syntax syntax, Argument you) {
        return syntax.lower(you.word()).equals("you") ? reader(syntax.start(you.word())) : Optional.empty();
    }
}
