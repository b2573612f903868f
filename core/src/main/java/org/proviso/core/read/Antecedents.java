package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.GivenNames;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentence;

/** Whom a pronoun or a bare "the president" points back to: the nearest fitting name before it. */
final class Antecedents {
    private static final int LOOK_BACK = 3;
    private static final int FAR_BACK = 40;
    private static final int NEAR_AHEAD = 12;
    private static final Set<Kind> BODIES = Set.of(Kind.COUNTRY, Kind.AUTHORITY, Kind.ORGANISATION);

    private final String text;
    private final List<Sentence> sentences;
    private final List<NameMention> names;

    Antecedents(String text, List<Sentence> sentences, List<NameMention> names) {
        this.text = text;
        this.sentences = sentences;
        this.names = names;
    }

    /** The first person of this sentence before the place whom the pronoun can mean, or of the nearest sentence before. */
    Optional<Party> person(String pronoun, int offset) {
        return first(
                offset,
                name -> name.kind() == Kind.PERSON
                        && GivenNames.mayBe(pronoun, name.party().name()));
    }

    /** The same for countries and bodies. */
    Optional<Party> body(int offset) {
        return first(offset, name -> BODIES.contains(name.kind()));
    }

    private Optional<Party> first(int offset, Predicate<NameMention> fits) {
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        for (int s = at; s >= Math.max(0, at - LOOK_BACK); s--) {
            Span span = sentences.get(s).span();
            Span before = s == at ? new Span(span.start(), Math.max(span.start(), offset)) : span;
            Optional<Party> found = Ordered.in(names, NameMention::span, before).stream()
                    .filter(fits)
                    .map(NameMention::party)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "the administration", "the government", "the president": the last name before it that was called so, else the next. */
    Optional<Party> called(String word, int offset) {
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK); i--) {
            if (isCalled(names.get(i), word)) {
                return Optional.of(names.get(i).party());
            }
        }
        return names.subList(before, Math.min(names.size(), before + NEAR_AHEAD)).stream()
                .filter(name -> name.kind() == Kind.PERSON && isCalled(name, word))
                .map(NameMention::party)
                .findFirst();
    }

    private boolean isCalled(NameMention name, String word) {
        boolean country = name.kind() == Kind.COUNTRY || name.kind() == Kind.DEMONYM;
        String written = name.span().of(text).toLowerCase(Locale.ROOT);
        return word.equals("government") ? country : written.contains(word) && name.kind() != Kind.PLACE;
    }
}
