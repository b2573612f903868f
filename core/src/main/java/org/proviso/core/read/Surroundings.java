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

    private final boolean publicNames;
    private final boolean publicThings;
    private final boolean authorities;

    private Surroundings(Syntax syntax, Parties parties, PrivatePeople people, Lexicon lexicon) {
        this.syntax = syntax;
        this.people = people;
        this.lexicon = lexicon;
        boolean names = false;
        boolean things = false;
        boolean doers = false;
        for (NounGroup group : syntax.views().nounGroups()) {
            int head = group.head();
            if (syntax.tree().node(head).penn().startsWith("NN")) {
                names |= NEAR_OFFICE.contains(syntax.lower(head))
                        || parties.all(syntax, head).stream().anyMatch(people::isOfPublicLife);
                things |= !EVERYBODYS.containsAll(syntax.classes(head));
                doers |= syntax.is(head, NounClass.AUTHORITY);
            }
        }
        this.publicNames = names;
        this.publicThings = things;
        this.authorities = doers;
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
        if (publicNames) {
            return false;
        }
        boolean somebodys = !authorities && !draft.actors().isEmpty();
        return draft.move().lane() == Lane.COMMITMENT
                ? !publicThings || somebodys && isOfOldWord(draft)
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
                || !publicNames
                        && !publicThings
                        && people.isOutsidePublicLife(lexicon, counted.draft().actors())
                        && isOfPeople(counted.draft());
    }

    private boolean isOfPeople(Draft count) {
        return Optional.of(count.anchor())
                .filter(head -> syntax.is(head, NounClass.PEOPLE))
                .isPresent();
    }
}
