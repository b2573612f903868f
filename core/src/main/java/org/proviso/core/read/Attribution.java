package org.proviso.core.read;

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
 */
public record Attribution(
        List<Span> source, List<Span> cue, List<Span> content, Optional<Party> speaker, Optional<String> via) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
