package org.proviso.core.read;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.GivenNames;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;

/** Whom "him", "it" and "them" mean as an object: never who acts, so the nearest other name or people before. */
final class ObjectPronouns {
    private static final Set<String> PERSON = Set.of("him", "her");
    private static final Set<Kind> BODIES = EnumSet.of(Kind.COUNTRY, Kind.AUTHORITY, Kind.ORGANISATION);
    /** How far it points back, in characters. */
    private static final int NEAR = 400;

    private static final int FAR = 5000;

    private final Syntax syntax;
    private final Parties parties;
    private final List<Party> actors;

    ObjectPronouns(Syntax syntax, Parties parties, List<Party> actors) {
        this.syntax = syntax;
        this.parties = parties;
        this.actors = actors;
    }

    /** Whether the word is a pronoun for one or several others. */
    static boolean isOne(String word) {
        return PERSON.contains(word) || word.equals("it") || word.equals("them");
    }

    /** Whom the pronoun means, where it stands for somebody. */
    Optional<Party> meant(int word) {
        String lower = syntax.lower(word);
        if (PERSON.contains(lower)) {
            return name(
                    word,
                    name -> name.kind() == Kind.PERSON
                            && GivenNames.mayBe(lower, name.party().name()));
        }
        return lower.equals("it") ? body(word) : lower.equals("them") ? people(word) : Optional.empty();
    }

    /** Whom "his" and "her" mean before what another refuses or denies. */
    Optional<Party> whose(int word) {
        String lower = syntax.lower(word);
        String person = lower.equals("his") ? "him" : lower;
        return PERSON.contains(person)
                ? name(
                        word,
                        name -> name.kind() == Kind.PERSON
                                && GivenNames.mayBe(person, name.party().name()))
                : Optional.empty();
    }

    private Optional<Party> name(int word, Predicate<NameMention> fits) {
        int end = syntax.start(word);
        return parties.namesIn(new Span(Math.max(0, end - NEAR), end)).reversed().stream()
                .filter(fits)
                .map(NameMention::party)
                .filter(party -> !actors.contains(party))
                .findFirst();
    }

    /** The body named most before. */
    private Optional<Party> body(int word) {
        int end = syntax.start(word);
        Map<Party, Integer> counts = new LinkedHashMap<>();
        for (NameMention name :
                parties.namesIn(new Span(Math.max(0, end - FAR), end)).reversed()) {
            if (BODIES.contains(name.kind()) && !actors.contains(name.party())) {
                counts.merge(name.party(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** The last people named in the plural, in this sentence or the one before. */
    private Optional<Party> people(int word) {
        Bearers bearers = new Bearers(syntax, parties, actors);
        return bearers.lastPlural(word)
                .or(() -> syntax.sentenceBefore()
                        .flatMap(before -> new Bearers(before, parties, actors).lastPlural(before.size())));
    }
}
