package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/**
 * Towards whom an act goes, where its row has no place for it or the place names nobody: whom a rule binds, a waiver
 * spares, a promise or a payment serves, whose offer is refused, with whom something is agreed.
 */
final class Counterparts {
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.COUNTRY, Kind.DEMONYM, Kind.PERSON, Kind.AUTHORITY, Kind.ORGANISATION);

    private static final Set<String> BEARING = WordLists.read("bearing words");
    private static final Set<String> MARKS = WordLists.read("telling marks");
    private static final Set<String> TAKING = WordLists.read("taking verbs");
    private static final String BESIDE = "who else acts";

    private static final Map<Lane, List<String>> TOWARDS = Map.of(
            Lane.MEASURE, List.of("on", "against", "for", "from", "to"),
            Lane.WAIVER, List.of("for", "to", "from"),
            Lane.MONEY, List.of("for", "to", "from"),
            Lane.WORK, List.of("against", "for", "to", "with"),
            Lane.COMMITMENT, List.of("to", "with", "for", "from"),
            Lane.ARRANGEMENT, List.of("with", "between", "among"));

    private final Syntax syntax;
    private final Parties parties;
    private final ActorTable table;

    Counterparts(Syntax syntax, Parties parties, ActorTable table) {
        this.syntax = syntax;
        this.parties = parties;
        this.table = table;
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

        /** Only somebody who does something else in the sentence. */
        boolean isGuess() {
            return why.equals(BESIDE);
        }
    }

    /** The nearest of the places that can name the counterpart, in the order of how sure they are. */
    Optional<Found> of(Draft draft, Span words, List<Party> actors, Optional<Party> speaker) {
        return owner(draft, actors)
                .or(() -> holder(draft, actors))
                .or(() -> about(draft, actors))
                .or(() -> complement(draft, words, actors))
                .or(() -> people(draft, actors))
                .or(() -> meant(draft, actors))
                .or(() -> named(draft, words, actors))
                .or(() -> beside(draft, actors, speaker));
    }

    /** "Norland raised the levy, and Lima wants talks": who does something else in the sentence. */
    private Optional<Found> beside(Draft draft, List<Party> actors, Optional<Party> speaker) {
        if (actors.isEmpty() || !isMutual(draft.move())) {
            return Optional.empty();
        }
        return syntax.views().predicates().stream()
                .filter(predicate -> predicate.word() != draft.anchor())
                .sorted(Comparator.comparingInt(predicate -> Math.abs(predicate.word() - draft.anchor())))
                .flatMap(predicate -> predicate.subject().stream())
                .filter(subject -> subject.origin() == Origin.STATED)
                .flatMap(subject -> parties.all(syntax, subject.word()).stream()
                        .filter(party ->
                                party.id().filter(id -> !id.is("person")).isPresent()
                                        && !actors.contains(party)
                                        && !isOwn(party, actors)
                                        && !speaker.filter(party::equals).isPresent())
                        .map(party -> new Found(List.of(party), syntax.span(syntax.core(subject.word())), BESIDE)))
                .findFirst();
    }

    /** "the mill's licence": who holds the exception. */
    private Optional<Found> holder(Draft draft, List<Party> actors) {
        if (draft.move().lane() != Lane.WAIVER || draft.move().act() == Act.REQUESTED) {
            return Optional.empty();
        }
        for (int head : things(draft)) {
            List<Party> owners = syntax.is(head, NounClass.WAIVER)
                    ? new ArrayList<>(parties.possessors(syntax, head))
                    : new ArrayList<>();
            owners.removeAll(actors);
            if (!owners.isEmpty()) {
                return Optional.of(new Found(owners, syntax.span(syntax.core(head)), "whose it is"));
            }
        }
        return Optional.empty();
    }

    /** "the Norland-Quito deal", "Norland sanctions": whom an agreement or rule is named for, besides whose it is. */
    private Optional<Found> about(Draft draft, List<Party> actors) {
        for (int head : things(draft)) {
            boolean deal = draft.move().lane() == Lane.ARRANGEMENT && syntax.is(head, NounClass.AGREEMENT);
            boolean rule = draft.move().lane() == Lane.MEASURE && syntax.is(head, NounClass.RULE);
            List<Integer> before = syntax.before(head);
            if (before.isEmpty() || !deal && !rule) {
                continue;
            }
            Optional<Found> found = parties.namesIn(syntax.span(before.getFirst(), head)).stream()
                    .filter(name -> NAMED.contains(name.kind()) && name.span().start() < syntax.start(head))
                    .filter(name -> deal ? name.party().id().isPresent() : Parties.isSpelledCountry(syntax, name))
                    .filter(name -> !actors.contains(name.party()) && !isOwn(name.party(), actors))
                    .map(name -> new Found(List.of(name.party()), name.span(), "whom it is named for"))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * "pledged to ban smugglers", "calls for expelling envoys": people to whom the clause has it done. Whoever takes people in does so
     * towards those from whom they come.
     */
    private Optional<Found> meant(Draft draft, List<Party> actors) {
        return draft.grounds()
                .what()
                .map(filling -> filling.slots().clauseHead())
                .filter(OptionalInt::isPresent)
                .flatMap(clause -> syntax.predicate(clause.getAsInt()))
                .filter(verb -> !TAKING.contains(syntax.lemma(verb.word())))
                .flatMap(Predicate::undergoer)
                .filter(thing -> syntax.is(thing.word(), NounClass.PEOPLE)
                        || draft.move().act() == Act.REFUSED && syntax.is(thing.word(), NounClass.AUTHORITY))
                .flatMap(thing -> group(thing.word(), actors, "to whom it is to be done"));
    }

    /** What always has another side. */
    private static boolean isMutual(Move move) {
        return move.lane() == Lane.COMMITMENT || move.lane() == Lane.ARRANGEMENT || move.act() == Act.REQUESTED;
    }

    /** A country does not act towards itself through those who lead it. */
    private boolean isOwn(Party country, List<Party> actors) {
        List<ActorId> known =
                actors.stream().flatMap(actor -> actor.id().stream()).toList();
        return isCountry(country)
                && !known.isEmpty()
                && known.stream().allMatch(id -> table.countryOf(id).equals(country.id()));
    }

    private static boolean isCountry(Party party) {
        return party.id().filter(id -> id.is("country")).isPresent();
    }

    /** "rejected Ruiz's offer": whose thing is refused, stopped or upheld. */
    private Optional<Found> owner(Draft draft, List<Party> actors) {
        Act act = draft.move().act();
        boolean stopped = act == Act.REFUSED || act == Act.BLOCKED || act == Act.UPHELD || act == Act.DENIED;
        if (!stopped && draft.move().lane() != Lane.MONEY) {
            return Optional.empty();
        }
        for (int head : things(draft)) {
            List<Party> owners = new ArrayList<>(parties.possessors(syntax, head));
            if (owners.isEmpty() && stopped) {
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
                .flatMap(subject -> group(subject.word(), actors, "who is to do it"))
                .or(() -> bound(draft, actors))
                .or(() -> bearer(draft, actors));
    }

    /** "the law requires clinics to report": who is to do what the infinitive says. */
    private Optional<Found> bound(Draft draft, List<Party> actors) {
        return binding(draft)
                .filter(predicate -> syntax.infinitive(predicate).isPresent())
                .flatMap(Predicate::undergoer)
                .filter(who -> syntax.is(who.word(), PartOfSpeech.NOUN)
                        && !syntax.is(who.word(), NounClass.RULE)
                        && !syntax.is(who.word(), NounClass.BILL))
                .flatMap(who -> somebody(who.word(), actors, "who is to do it"));
    }

    /** "Banks hit by the sanctions", "nurses are subject to the curfew": on whom a rule lies that only stands behind another word. */
    private Optional<Found> bearer(Draft draft, List<Party> actors) {
        if (draft.move().lane() != Lane.MEASURE || syntax.group(draft.anchor()).isEmpty()) {
            return Optional.empty();
        }
        return syntax.predicate(syntax.tree().node(draft.anchor()).head())
                .filter(verb -> BEARING.contains(syntax.lower(verb.word())) || BEARING.contains(verb.lemma()))
                .flatMap(verb -> verb.subject().or(verb::undergoer))
                .filter(who -> who.word() != draft.anchor())
                .flatMap(who -> somebody(who.word(), actors, "on whom it lies"));
    }

    private Optional<Found> somebody(int head, List<Party> actors, String why) {
        List<Party> found = new ArrayList<>(Slots.somebody(syntax, parties, head));
        found.removeAll(actors);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(found, syntax.span(syntax.core(head)), why));
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
        if (draft.move().lane() == Lane.DISPUTE) {
            return Optional.empty();
        }
        int from = syntax.start(draft.anchor());
        List<NameMention> names = parties.namesIn(new Span(Math.min(from, words.end()), words.end())).stream()
                .filter(name -> NAMED.contains(name.kind()) && !actors.contains(name.party()))
                .filter(name -> !isOwn(name.party(), actors) && !actsAside(name))
                .toList();
        return names.stream()
                .findFirst()
                .map(first -> names.stream()
                        .filter(name -> name.kind() == Kind.PERSON && inOneGroup(first, name))
                        .findFirst()
                        .orElse(first))
                .map(name -> new Found(List.of(name.party()), name.span(), "the next name behind the trigger"));
    }

    /** "called for the ban after Ruiz had left": who does something in a clause that only tells when or why. */
    private boolean actsAside(NameMention name) {
        OptionalInt group = syntax.groupAt(syntax.wordFrom(name.span().end()) - 1);
        return group.isPresent()
                && syntax.predicate(syntax.tree().node(group.getAsInt()).head())
                        .filter(verb -> verb.subject()
                                .filter(subject -> subject.word() == group.getAsInt())
                                .isPresent())
                        .flatMap(Predicate::dependence)
                        .filter(clause -> clause.link() == Clause.Link.ADVERBIAL && MARKS.contains(clause.mark()))
                        .isPresent();
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
