package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;

/**
 * Who says that something is not so.
 *
 * @param text of the document
 * @param attributions of the document, also those of what the author says that he said, in the order of their cues
 * @param names of the document, in order
 */
record Deniers(String text, List<Attribution> attributions, List<NameMention> names, Author author) {
    /** "It has not, said the minister, Ana Ruiz": what is left out is no clause that a tree knows. */
    private static final Pattern SAID =
            Pattern.compile("^[\\s,\"\u201d\u2019-]*(?:said|says|told|wrote|writes|according to)\\b");

    private static final int REACH = 120;

    Deniers {
        attributions = List.copyOf(attributions);
        names = List.copyOf(names);
    }

    /** Who is said to say the words, else whose document it is. */
    Optional<Party> of(Span words) {
        return attributions.stream()
                .filter(said ->
                        said.speaker().isPresent() && said.content().stream().anyMatch(words::overlaps))
                .findFirst()
                .flatMap(Attribution::speaker)
                .or(() -> namedBehind(words.end()))
                .or(author::party);
    }

    private Optional<Party> namedBehind(int end) {
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        Matcher said = SAID.matcher(behind);
        int stop = Math.max(behind.indexOf('.'), 0);
        return said.find()
                ? Ordered.in(names, NameMention::span, new Span(end + said.end(), end + Math.max(stop, said.end())))
                        .stream()
                        .map(NameMention::party)
                        .findFirst()
                : Optional.empty();
    }

    /** Who is said to say what stands at a place. */
    Optional<Attribution> at(int offset) {
        return attributions.stream()
                .filter(Attribution::spoken)
                .filter(said -> said.content().stream().anyMatch(words -> words.contains(offset)))
                .findFirst();
    }

    /** Whether a letter, a notice or a statement, which only tells what its author says. */
    boolean isOfOne() {
        return author.letter().isPresent() || author.issuer().isPresent() || author.official();
    }
}
