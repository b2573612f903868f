package org.proviso.core.read;

import java.util.List;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;

/**
 * Everything found in one document; a pure function of it.
 *
 * @param attributions who says what, in order of their cues; of those inside each other the outermost
 * @param informants from whom the document has what is said in it
 */
public record Reading(
        DocumentId document,
        List<Sentence> sentences,
        List<NameMention> names,
        List<QuantityMention> quantities,
        List<DateMention> dates,
        List<Attribution> attributions,
        List<Informant> informants,
        List<Claim> claims,
        List<Rejected> rejected) {
    /** A stretch that was not read, or a trigger that gave no claim, and why. */
    public record Rejected(Span at, String reason) {}

    public Reading {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
        attributions = List.copyOf(attributions);
        informants = List.copyOf(informants);
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
    }
}
