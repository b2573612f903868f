package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/**
 * Who says what.
 *
 * @param source the words that name the speaker; empty when nobody is named
 * @param cue the words that say that something is said
 * @param content what is said; several stretches when the cue stands inside
 * @param speaker the speaker as a plain name
 * @param via the outlet that the speaker told, where named
 * @param spoken whether somebody says it in a clause or in quotation marks; else it is wanted, praised, called something
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Optional<Party> speaker,
        Optional<String> via,
        boolean spoken) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The same with one more part of what is said. */
    Attribution with(Span part) {
        List<Span> all = new ArrayList<>(content);
        all.add(part);
        return new Attribution(source, cue, all, speaker, via, spoken);
    }

    /** The same said by somebody. */
    Attribution by(Party party) {
        return new Attribution(source, cue, content, Optional.of(party), via, spoken);
    }

    /** The same that is heard to say these words. */
    Attribution saying(List<Span> words) {
        return new Attribution(source, cue, words, speaker, via, true);
    }
}
