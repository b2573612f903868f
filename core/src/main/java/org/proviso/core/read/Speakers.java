package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/** Who speaks at a place of the document: the attribution around it, or the speaker of the quotation that it stands in. */
final class Speakers {
    /** How far, in characters, a quotation may stand from the words that say whose it is. */
    private static final int NEAR = 600;
    /** No sentence and no quotation is longer than this. */
    private static final int REACH = 6_000;

    private final List<Attribution> attributions;
    /** Those that stand in the words of no other: only they say whose a quotation elsewhere is. */
    private final List<Attribution> outermost;

    private final AttributionLayer layer;
    private final List<Span> quotations;
    private final Optional<Party> author;
    private final boolean notice;
    private final boolean letter;

    /** @param author whose document it is: whom "I" and "we" mean outside quotations, where known */
    Speakers(AttributionLayer layer, List<Attribution> joined, List<Span> quotations, Author author) {
        this.layer = layer;
        this.attributions = layer.spoken(joined);
        this.outermost = layer.outermost(attributions);
        this.quotations = List.copyOf(quotations);
        this.author = author.party();
        this.notice = author.issuer().isPresent();
        this.letter = author.letter().isPresent();
    }

    /** Whether the notice of an authority tells it in its own words. */
    boolean isNotice(int offset) {
        return notice && around(offset).isEmpty();
    }

    /** The innermost attribution with a known speaker whose content holds the place. */
    Optional<Attribution> around(int offset) {
        List<Attribution> chain = chain(offset);
        for (Attribution each : chain.reversed()) {
            if (each.speaker().isPresent()) {
                return Optional.of(each);
            }
        }
        return chain.isEmpty() ? ofQuotation(offset) : Optional.of(chain.getLast());
    }

    /** Every attribution whose content holds the place, the outermost first: "A said that B had promised". */
    List<Attribution> chain(int offset) {
        List<Attribution> chain = new ArrayList<>();
        for (Attribution each :
                near(attributions, attribution -> attribution.cue().getFirst(), offset, offset)) {
            if (holds(each, offset)) {
                chain.add(each);
            }
        }
        chain.sort(Comparator.comparingInt(Speakers::extent).reversed());
        return chain;
    }

    private static boolean holds(Attribution attribution, int offset) {
        for (Span span : attribution.content()) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    private static int extent(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    /** What is said in a stretch, in order of the words that say so. */
    List<Attribution> heard(int start, int end) {
        return Ordered.beginningIn(outermost, each -> each.cue().getFirst(), start, end);
    }

    /** The words around a place that name speakers. */
    List<Span> sourcesNear(Span place) {
        return near(attributions, each -> each.cue().getFirst(), place.start(), place.end()).stream()
                .flatMap(each -> each.source().stream())
                .toList();
    }

    /** Whom "I" means: in a letter, outside quotation marks, who writes it, also where he tells what others say of him: "You report that I". */
    Optional<Party> firstPerson(int offset) {
        return (letter && !isQuoted(offset) ? author : Optional.<Party>empty())
                .or(() -> around(offset).flatMap(Attribution::speaker))
                .or(() -> author);
    }

    private boolean isQuoted(int offset) {
        return near(quotations, each -> each, offset, offset).stream()
                .anyMatch(quotation -> quotation.contains(offset));
    }

    /** Who speaks in the quotation that holds the place. */
    Optional<Party> quoted(int offset) {
        return isQuoted(offset) ? around(offset).flatMap(Attribution::speaker) : Optional.empty();
    }

    private Optional<Attribution> ofQuotation(int offset) {
        return near(quotations, each -> each, offset, offset).stream()
                .filter(quotation -> quotation.contains(offset))
                .findFirst()
                .flatMap(this::nearest);
    }

    /** An attribution that overlaps the quotation, else the last before it, else the first behind it; in a ticker of the same entry. */
    private Optional<Attribution> nearest(Span quotation) {
        List<Attribution> near = near(outermost, each -> each.cue().getFirst(), quotation.start(), quotation.end());
        return near.stream()
                .filter(each -> distance(each, quotation) < NEAR)
                .filter(each -> !layer.isParted(each.cue().getFirst().start(), quotation))
                .min(Comparator.comparingInt(each -> distance(each, quotation)));
    }

    /** Those within reach of a stretch. */
    private static <T> List<T> near(List<T> ordered, Function<T, Span> place, int start, int end) {
        return Ordered.beginningIn(ordered, place, start - REACH, end + REACH);
    }

    private static int distance(Attribution attribution, Span quotation) {
        if (attribution.content().stream().anyMatch(span -> span.overlaps(quotation))) {
            return -1;
        }
        int cue = attribution.cue().getFirst().start();
        return cue < quotation.start() ? quotation.start() - cue : 2 * (cue - quotation.end());
    }
}
