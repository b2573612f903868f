package org.proviso.core.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.GivenNames;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;

/**
 * Whose thing "his" and "her" say it is where the sentence tells it: "Hale attacked Ruiz over his refusal" is of Ruiz's refusal, and
 * "some of Ruiz's plans, above all his plan to sell" of Ruiz's plan.
 */
final class Blamed {
    private static final Set<String> POSSESSIVE = Set.of("his", "her");
    /** Behind these stands why something is done to somebody. */
    private static final Set<String> REASONS = Set.of("for", "over");

    private final Syntax syntax;
    private final Parties parties;

    Blamed(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    Optional<Party> of(int pronoun, int thing) {
        return POSSESSIVE.contains(syntax.lower(pronoun))
                ? ofObject(pronoun, thing).or(() -> ofSubject(pronoun, thing)).or(() -> ofSameThing(pronoun, thing))
                : Optional.empty();
    }

    private Optional<Party> ofObject(int pronoun, int thing) {
        return syntax.group(thing)
                .filter(group -> REASONS.contains(group.preposition()))
                .flatMap(group -> verbBefore(thing))
                .flatMap(verb -> verb.argument(Role.OBJECT).or(() -> verb.oblique("after")))
                .map(Argument::word)
                .filter(object -> object < pronoun)
                .flatMap(object -> parties.one(syntax, object))
                .filter(party -> fits(pronoun, party));
    }

    /** The verb that a noun hangs on, through other nouns. */
    private Optional<Predicate> verbBefore(int thing) {
        int at = syntax.tree().node(thing).head();
        while (at >= 0 && !syntax.is(at, PartOfSpeech.VERB)) {
            at = syntax.tree().node(at).head();
        }
        return at < thing ? syntax.predicate(at) : Optional.empty();
    }

    /** "one of Ruiz's weaknesses is his refusal to" */
    private Optional<Party> ofSubject(int pronoun, int thing) {
        return syntax.predicate(thing)
                .filter(Predicate::copular)
                .flatMap(Predicate::subject)
                .map(subject -> syntax.complements(subject.word()).getOrDefault("of", subject.word()))
                .flatMap(owned -> owner(pronoun, owned));
    }

    private Optional<Party> ofSameThing(int pronoun, int thing) {
        String lemma = syntax.lemma(thing);
        for (int word = pronoun - 1; word > 0; word--) {
            if (syntax.lemma(word).equals(lemma)) {
                Optional<Party> owner = owner(pronoun, word);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    /** The person whose name is the possessive of a group. */
    private Optional<Party> owner(int pronoun, int owned) {
        OptionalInt owner = syntax.possessor(owned);
        return owner.isPresent() && syntax.is(owner.getAsInt(), PartOfSpeech.PROPN)
                ? parties.namesIn(syntax.span(syntax.core(owner.getAsInt()))).stream()
                        .map(NameMention::party)
                        .filter(party -> fits(pronoun, party))
                        .findFirst()
                : Optional.empty();
    }

    private boolean fits(int pronoun, Party party) {
        return Parties.isPerson(party) && GivenNames.mayBe(syntax.lower(pronoun), party.name());
    }
}
