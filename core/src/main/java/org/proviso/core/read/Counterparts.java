package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Predicate;

/**
 * Towards whom an act goes, where its row has no place for it or the place names nobody: whom a rule binds, a waiver
 * spares, a promise or a payment serves, whose offer is refused, with whom something is agreed.
 */
final class Counterparts {
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.COUNTRY, Kind.DEMONYM, Kind.PERSON, Kind.AUTHORITY, Kind.ORGANISATION);

    private static final Map<Lane, List<String>> TOWARDS = Map.of(
            Lane.MEASURE, List.of("on", "against", "for", "from", "to"),
            Lane.WAIVER, List.of("for", "to", "from"),
            Lane.MONEY, List.of("for", "to", "from"),
            Lane.WORK, List.of("against", "for", "to", "with"),
            Lane.COMMITMENT, List.of("to", "with", "for", "from"),
            Lane.ARRANGEMENT, List.of("with", "between", "among"));

    private final Syntax syntax;
    private final Parties parties;

    Counterparts(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /**
     * Who was found.
     *
     * @param words what names them
     * @param why how they were reached, in plain words
     */
    record Found(List<Party> parties, Span words, String why) {
        Found {
            parties = List.copyOf(parties);
        }
    }

    /** The nearest of the places that can name the counterpart, in the order of how sure they are. */
    Optional<Found> of(Draft draft, Span words, List<Party> actors) {
        return owner(draft, actors)
                .or(() -> complement(draft, words, actors))
                .or(() -> people(draft, actors))
                .or(() -> named(draft, words, actors));
    }

    /** "rejected Ruiz's offer": whose thing is refused, stopped or upheld. */
    private Optional<Found> owner(Draft draft, List<Party> actors) {
        Act act = draft.move().act();
        if (act != Act.REFUSED && act != Act.BLOCKED && act != Act.UPHELD && act != Act.DENIED) {
            return Optional.empty();
        }
        for (int head : things(draft)) {
            List<Party> owners = new ArrayList<>(parties.possessors(syntax, head));
            if (owners.isEmpty()) {
                parties.modifier(syntax, head).ifPresent(owners::add);
            }
            owners.removeAll(actors);
            if (!owners.isEmpty()) {
                return Optional.of(new Found(owners, syntax.span(syntax.core(head)), "whose it is"));
            }
        }
        return Optional.empty();
    }

    /** "a ban on settlers", "a licence for banks": whom the noun's complement names. */
    private Optional<Found> complement(Draft draft, Span words, List<Party> actors) {
        List<String> prepositions = TOWARDS.getOrDefault(draft.move().lane(), List.of());
        for (int head : things(draft)) {
            Map<String, Integer> complements = syntax.complements(head);
            for (String preposition : prepositions) {
                Integer word = complements.get(preposition);
                if (word != null && words.contains(syntax.tokens().get(word).span())) {
                    Optional<Found> found = group(word, actors, "behind " + preposition);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "expelled the settlers", "the law requires doctors to report": people to whom it is done, or who must do it. */
    private Optional<Found> people(Draft draft, List<Party> actors) {
        for (int head : things(draft)) {
            if (draft.move().lane() != Lane.COUNT && syntax.is(head, NounClass.PEOPLE)) {
                Optional<Found> found = group(head, actors, "to whom it is done");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return binding(draft)
                .flatMap(predicate ->
                        syntax.content(predicate).stream().boxed().findFirst().flatMap(syntax::predicate))
                .flatMap(Predicate::subject)
                .filter(subject -> subject.origin() == Origin.STATED)
                .filter(subject -> syntax.is(subject.word(), NounClass.PEOPLE)
                        || syntax.is(subject.word(), NounClass.AUTHORITY)
                        || syntax.is(subject.word(), PartOfSpeech.PROPN))
                .flatMap(subject -> group(subject.word(), actors, "who is to do it"));
    }

    /** What demands of others that they do something. */
    private Optional<Predicate> binding(Draft draft) {
        Act act = draft.move().act();
        boolean binds = act == Act.SOUGHT || act == Act.ORDERED || act == Act.PROPOSED;
        return binds ? syntax.predicate(draft.anchor()) : Optional.empty();
    }

    private Optional<Found> group(int head, List<Party> actors, String why) {
        List<Party> found = new ArrayList<>(parties.all(syntax, head));
        found.removeAll(actors);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(found, syntax.span(syntax.core(head)), why));
    }

    /** The first other actor named behind the trigger; of "senator Ruiz's offer" Ruiz. */
    private Optional<Found> named(Draft draft, Span words, List<Party> actors) {
        int from = syntax.start(draft.anchor());
        List<NameMention> names = parties.namesIn(new Span(Math.min(from, words.end()), words.end())).stream()
                .filter(name -> NAMED.contains(name.kind()) && !actors.contains(name.party()))
                .toList();
        return names.stream()
                .findFirst()
                .map(first -> names.stream()
                        .filter(name -> name.kind() == Kind.PERSON && inOneGroup(first, name))
                        .findFirst()
                        .orElse(first))
                .map(name -> new Found(List.of(name.party()), name.span(), "the next name behind the trigger"));
    }

    private boolean inOneGroup(NameMention one, NameMention other) {
        int last = syntax.wordFrom(other.span().start());
        return syntax.groupAt(last).isPresent()
                && syntax.span(syntax.core(syntax.groupAt(last).getAsInt()))
                        .contains(one.span().start());
    }

    /** The trigger, when it is a noun, and the noun groups that fill the claim's roles. */
    private Set<Integer> things(Draft draft) {
        Set<Integer> heads = new LinkedHashSet<>();
        if (syntax.group(draft.anchor()).isPresent()) {
            heads.add(draft.anchor());
        }
        draft.grounds()
                .what()
                .flatMap(filling -> filling.slots().objectWords(syntax, filling.roles()))
                .filter(words -> syntax.group(words.word()).isPresent())
                .ifPresent(words -> heads.add(words.word()));
        draft.used().stream().sorted().filter(head -> head > draft.anchor()).forEach(heads::add);
        return heads;
    }
}
