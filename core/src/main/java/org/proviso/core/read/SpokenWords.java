package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Span;
import org.proviso.core.read.Sources.Source;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Stretch;

/**
 * What is said in so many words or in a clause, and by whom: a quotation beside the cue goes before what the tree says,
 * for quotation marks are surer than a parse of what stands between them.
 */
final class SpokenWords {
    /** No source is longer, in characters, with its cue. */
    private static final int LONGEST_OWN = 400;
    /** What stands before a comma and is shorter, in characters, is no content: "Still, she said". */
    private static final int SHORTEST_PART = 8;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> GOING_ON =
            Set.of("and", "but", "or", "though", "although", "while", "because", "so");

    private final Quotations quotations;

    SpokenWords(Quotations quotations) {
        this.quotations = quotations;
    }

    /** What is quoted beside the cue, else the clause that it takes or stands in. */
    List<Span> clause(Contents contents, Predicate predicate, Stretch cue, Optional<Source> source) {
        Syntax syntax = contents.syntax();
        Span own = own(syntax, cue, source);
        List<Span> clauses = contents.spans(contents.clause(predicate.word()));
        if (quotations.holds(own.start())) {
            return clauses;
        }
        List<Span> parts = new ArrayList<>();
        quotations.endingAt(own.start()).map(span -> whole(span, clauses)).ifPresent(parts::add);
        if (!contents.isAs(predicate.word())) {
            after(syntax, own, clauses).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            clauses.forEach(part -> parts.add(quotations.widened(part)));
        }
        parts.removeIf(part -> part.overlaps(syntax.span(cue)));
        rest(syntax, own, parts).ifPresent(parts::add);
        return parts;
    }

    /** "The aid has stopped, she said, and requests go unanswered": what goes on behind words put in between. */
    private Optional<Span> rest(Syntax syntax, Span own, List<Span> parts) {
        Span sentence = syntax.sentence().span();
        int next = syntax.wordFrom(own.end());
        boolean between = next + 1 < syntax.size()
                && syntax.lower(next).equals(",")
                && GOING_ON.contains(syntax.lower(next + 1))
                && parts.size() == 1
                && parts.getFirst().end() <= own.start()
                && quotations
                        .lastBefore(sentence.end())
                        .filter(each -> each.end() > sentence.start())
                        .isEmpty();
        return between
                ? Contents.trimmed(syntax.text(), new Span(syntax.start(next + 1), sentence.end()))
                : Optional.empty();
    }

    /** A quotation that only ends what is said with the words before it: "It was “a mistake,” she said." */
    private static Span whole(Span quotation, List<Span> clauses) {
        return clauses.stream()
                .filter(part -> part.start() < quotation.start() && part.overlaps(quotation))
                .reduce(quotation, Span::union);
    }

    private static Span own(Syntax syntax, Stretch words, Optional<Source> source) {
        return source.map(each -> syntax.span(each.words()).union(syntax.span(words)))
                .filter(span -> span.length() < LONGEST_OWN)
                .orElse(syntax.span(words));
    }

    /** The quotation right behind the cue, with the rest of a clause that begins with it. */
    private Optional<Span> after(Syntax syntax, Span own, List<Span> clauses) {
        int end = syntax.sentence().span().end();
        boolean free = clauses.stream().noneMatch(part -> part.start() >= own.end());
        Optional<Span> next = quotations
                .beginningAt(own.end())
                .or(() -> free ? quotations.ledIn(own.end(), end) : Optional.empty())
                .filter(span -> span.start() <= end);
        return next.map(span -> clauses.stream()
                .filter(part -> part.overlaps(span) && part.start() >= span.start() - 2)
                .map(quotations::widened)
                .reduce(span, Span::union));
    }

    /** Who is named between a quotation and the verb, or right behind the verb, where the tree gives it no subject. */
    Optional<Source> source(Syntax syntax, Stretch cue) {
        Optional<Span> quotation = quotations
                .lastBefore(syntax.start(cue.first()))
                .filter(span -> span.end() > syntax.sentence().span().start());
        if (quotation.isEmpty()) {
            return Optional.empty();
        }
        int first = syntax.wordFrom(quotation.get().end());
        while (first < cue.first() && (syntax.is(first, PartOfSpeech.PUNCT) || syntax.is(first, PartOfSpeech.CCONJ))) {
            first++;
        }
        boolean inverted = first == cue.first();
        OptionalInt head = syntax.groupFrom(inverted ? cue.last() + 1 : first);
        if (head.isEmpty() || !inverted && holdsFiniteVerb(syntax, first, cue.first())) {
            return Optional.empty();
        }
        Stretch words = inverted
                ? Sources.words(syntax, head.getAsInt(), cue.first())
                : new Stretch(first, lastWordBefore(syntax, cue.first(), first));
        return Optional.of(new Source(head.getAsInt(), words));
    }

    private static boolean holdsFiniteVerb(Syntax syntax, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(word -> FINITE.contains(syntax.tree().node(word).penn()));
    }

    private static boolean holdsPredicate(Syntax syntax, int end) {
        return IntStream.range(0, end).anyMatch(word -> syntax.predicate(word).isPresent());
    }

    /** "The aid is frozen, says a minister": who is named right behind a verb that a comma parts from what is said. */
    static Optional<Source> inverted(Syntax syntax, Stretch cue) {
        boolean parted = cue.first() > 1
                && syntax.lower(cue.first() - 1).equals(",")
                && FINITE.contains(syntax.tree().node(cue.last()).penn());
        OptionalInt head = parted ? syntax.groupFrom(cue.last() + 1) : OptionalInt.empty();
        return head.isPresent()
                ? Optional.of(new Source(head.getAsInt(), Sources.words(syntax, head.getAsInt(), cue.first())))
                : Optional.empty();
    }

    private static int lastWordBefore(Syntax syntax, int end, int first) {
        int last = end - 1;
        while (last > first && syntax.is(last, PartOfSpeech.PUNCT)) {
            last--;
        }
        return last;
    }

    /** "The bill, she said, was dead." where the tree does not see it: what commas part from the clause of the cue. */
    List<Span> parted(Syntax syntax, Stretch cue, Optional<Source> source) {
        Span own = own(syntax, cue, source);
        if (quotations.holds(own.start())) {
            return List.of();
        }
        String text = syntax.text();
        Span sentence = syntax.sentence().span();
        int at = own.start() - 1;
        while (at > sentence.start() && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        boolean comma = at - sentence.start() > SHORTEST_PART
                && text.charAt(at) == ','
                && quotations
                        .lastBefore(at)
                        .filter(span -> span.end() > sentence.start())
                        .isEmpty();
        if (!comma) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        Contents.trimmed(text, new Span(sentence.start(), at)).ifPresent(parts::add);
        if (own.end() + 1 < sentence.end() && text.charAt(own.end()) == ',') {
            Contents.trimmed(text, new Span(own.end() + 1, sentence.end())).ifPresent(parts::add);
        }
        boolean told = parts.size() > 1 || holdsPredicate(syntax, syntax.wordFrom(at));
        return told ? parts : List.of();
    }
}
