package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What a sentence speaks of besides its claim. Where nobody known to be public acts and nothing public is named, people have it
 * among themselves: they promise a bicycle, ask for noodles, agree to lunch.
 */
final class Surroundings {
    /** Of these, sentences about private life are full too. */
    private static final Set<NounClass> EVERYBODYS = EnumSet.of(NounClass.PEOPLE);

    private static final Set<String> NEAR_OFFICE = WordLists.read("near office");

    /** What is told of these without any authority near is a firm's or a person's own. */
    private static final Set<Lane> OF_AUTHORITIES = EnumSet.of(Lane.WORK, Lane.PUBLICITY, Lane.COUNT);

    /** Anybody agrees to something: of these rows, only what those agree to who are of public life. */
    private static final String AGREEING = "verb agree to [*]";

    private static final Set<Act> GIVEN_WORD = EnumSet.of(Act.MADE, Act.REFUSED, Act.SOUGHT);

    private final Syntax syntax;
    private final PrivatePeople people;
    private final Lexicon lexicon;

    private final Parties parties;
    private Optional<Named> named = Optional.empty();

    /** What the noun groups of the sentence name: anybody of public life, things of public classes, authorities. */
    private record Named(boolean anybody, boolean things, boolean authorities) {}

    private Surroundings(Syntax syntax, Parties parties, PrivatePeople people, Lexicon lexicon) {
        this.syntax = syntax;
        this.parties = parties;
        this.people = people;
        this.lexicon = lexicon;
    }

    /** Worked out once, and only where somebody asks. */
    private Named named() {
        if (named.isEmpty()) {
            named = Optional.of(look());
        }
        return named.get();
    }

    private Named look() {
        boolean anybody = false;
        boolean things = false;
        boolean authorities = false;
        for (NounGroup group : syntax.views().nounGroups()) {
            int head = group.head();
            if (syntax.tree().node(head).penn().startsWith("NN")) {
                anybody = anybody
                        || NEAR_OFFICE.contains(syntax.lower(head))
                        || parties.all(syntax, head).stream().anyMatch(people::isOfPublicLife);
                things |= !EVERYBODYS.containsAll(syntax.classes(head));
                authorities |= syntax.is(head, NounClass.AUTHORITY);
            }
        }
        return new Named(anybody, things, authorities);
    }

    static Surroundings of(Syntax syntax, Parties parties, PrivatePeople people, Lexicon lexicon) {
        return new Surroundings(syntax, parties, people, lexicon);
    }

    /** Whether those who act, and all that stands around, say that it is no authority's matter. */
    boolean makePrivate(Draft draft) {
        if (!people.isOutsidePublicLife(lexicon, draft.actors())) {
            return false;
        }
        if (draft.rule().equals(AGREEING) && !draft.actors().isEmpty()) {
            return true;
        }
        if (named().anybody()) {
            return false;
        }
        boolean somebodys = !named().authorities() && !draft.actors().isEmpty();
        return draft.move().lane() == Lane.COMMITMENT
                ? !named().things() || somebodys && isOfOldWord(draft)
                : somebodys && OF_AUTHORITIES.contains(draft.move().lane()) && draft.modality() != Modality.PLANNED;
    }

    /** "She had promised the choir a piano": a word given before what is told, by somebody of whom the text tells a story. */
    private boolean isOfOldWord(Draft draft) {
        return GIVEN_WORD.contains(draft.move().act())
                && syntax.predicate(draft.anchor())
                        .map(Predicate::verb)
                        .filter(Surroundings::isPastPerfect)
                        .isPresent();
    }

    private static boolean isPastPerfect(VerbGroup verb) {
        return verb.perfect() && verb.tense() == Tense.PAST;
    }

    /** "Twelve hundred people came": a number of people where nothing public is named is counted by no authority. */
    boolean makeUnofficial(Counts.Counted counted) {
        return makePrivate(counted.draft())
                || isOfPeople(counted.draft())
                        && people.isOutsidePublicLife(lexicon, counted.draft().actors())
                        && !named().anybody()
                        && !named().things();
    }

    private boolean isOfPeople(Draft count) {
        return Optional.of(count.anchor())
                .filter(head -> syntax.is(head, NounClass.PEOPLE))
                .isPresent();
    }
}
