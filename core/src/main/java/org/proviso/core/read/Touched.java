package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/**
 * Whom a promise, or its refusal, touches by what it says: "agreed not to charge him", "refused to speak to reporters",
 * "pledged to vaccinate most of the nurses".
 */
final class Touched {
    private static final Set<Act> ACTS = EnumSet.of(Act.MADE, Act.REFUSED, Act.UNDERWAY, Act.FULFILLED, Act.BROKEN);
    private static final Set<String> PERSONAL = WordLists.read("personal objects");
    private static final Set<String> HELPING = WordLists.read("helping verbs");
    private static final Set<String> TAKING = WordLists.read("taking verbs");
    /** Behind these stands somebody. */
    private static final List<String> TOWARDS = List.of("to", "with", "against", "for", "after", "on");

    private static final int DEEPEST = 3;

    private final Syntax syntax;
    private final Parties parties;
    private final List<Party> actors;
    private final Bearers bearers;

    Touched(Syntax syntax, Parties parties, List<Party> actors) {
        this.syntax = syntax;
        this.parties = parties;
        this.actors = actors;
        this.bearers = new Bearers(syntax, parties, actors);
    }

    Optional<Counterparts.Found> by(Draft draft) {
        if (draft.move().lane() != Lane.COMMITMENT
                || !ACTS.contains(draft.move().act())) {
            return Optional.empty();
        }
        OptionalInt clause = draft.grounds()
                .what()
                .map(filling -> filling.slots().clauseHead())
                .orElse(OptionalInt.empty());
        Optional<Predicate> at = syntax.predicate(clause.orElse(draft.anchor()));
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            Optional<Counterparts.Found> found = in(at.get());
            if (found.isPresent()) {
                return found;
            }
            at = at.get().clause(Clause.Link.OPEN_COMPLEMENT).flatMap(next -> syntax.predicate(next.word()));
        }
        return Optional.empty();
    }

    private Optional<Counterparts.Found> in(Predicate verb) {
        List<Integer> people = new ArrayList<>();
        List<Integer> pronouns = new ArrayList<>();
        List<Integer> holders = new ArrayList<>();
        verb.argument(Role.INDIRECT_OBJECT).map(Argument::word).ifPresent(people::add);
        verb.argument(Role.INDIRECT_OBJECT).map(Argument::word).ifPresent(pronouns::add);
        Optional<Integer> thing = verb.undergoer().map(Argument::word).filter(word -> word > verb.word());
        thing.ifPresent(pronouns::add);
        thing.stream().flatMap(word -> syntax.possessor(word).stream().boxed()).forEach(people::add);
        thing.filter(word -> Pronouns.isHolder(syntax, word)).ifPresent(holders::add);
        if (!TAKING.contains(syntax.lemma(verb.word()))) {
            thing.map(word -> syntax.complements(word).get("of")).ifPresent(people::add);
        }
        for (String preposition : TOWARDS) {
            verb.oblique(preposition).map(Argument::word).ifPresent(word -> {
                people.add(word);
                pronouns.add(word);
            });
            thing.map(syntax::complements)
                    .map(behind -> behind.get(preposition))
                    .ifPresent(pronouns::add);
        }
        return pronouns.stream()
                .flatMap(word -> meant(word).stream())
                .findFirst()
                .or(() -> people.stream()
                        .filter(this::arePeople)
                        .flatMap(word -> bearers.whom(word, "whom it touches (people)").stream())
                        .findFirst())
                .or(() -> holders.stream().map(this::holder).findFirst())
                .or(() -> helped(verb, thing));
    }

    /** "vowed to compensate Asturias": a name that nobody knows. */
    private Optional<Counterparts.Found> helped(Predicate verb, Optional<Integer> thing) {
        return thing.filter(word ->
                        HELPING.contains(verb.lemma()) && syntax.is(word, PartOfSpeech.PROPN) && !syntax.isTime(word))
                .flatMap(word -> parties.unknown(syntax, word)
                        .filter(party -> !actors.contains(party))
                        .map(party -> new Counterparts.Found(
                                List.of(party), syntax.span(syntax.core(word)), "whom it touches (name)")));
    }

    /** "pledged to back the nominee" */
    private Counterparts.Found holder(int word) {
        Party party = parties.one(syntax, word).orElseGet(() -> Party.named(parties.description(syntax, word)));
        return new Counterparts.Found(List.of(party), syntax.span(syntax.core(word)), "whom it touches (holder)");
    }

    /** "nurses", "over-65s"; not "their clients". */
    private boolean arePeople(int word) {
        boolean several = syntax.tree().node(word).penn().equals("NNS")
                || syntax.lower(word).endsWith("s");
        return several && syntax.possessor(word).isEmpty() && bearers.isSomebody(word);
    }

    private Optional<Counterparts.Found> meant(int word) {
        if (!PERSONAL.contains(syntax.lower(word))) {
            return Optional.empty();
        }
        return new ObjectPronouns(syntax, parties, actors)
                .meant(word)
                .or(() -> parties.one(syntax, word).filter(party -> !actors.contains(party)))
                .map(party ->
                        new Counterparts.Found(List.of(party), syntax.span(word, word), "whom it touches (pronoun)"));
    }
}
