package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/**
 * The words of public acts where they are of other fields: clubs and players near a deal or under pressure, a bird that is off the
 * red list, a waiter who "moved that".
 */
final class OtherFields {
    /** They play, train and perform: what they are close to or pressed for is no public act. */
    private static final Set<String> PLAYERS = WordLists.read("players and performers");
    /** In a sentence with one of these, so does whoever else acts in it. */
    private static final Set<String> SPORT = WordLists.read("only in sport");

    private static final Set<String> NATURE = WordLists.read("only in nature");
    private static final Set<String> PRIVATE_DOERS = WordLists.read("private doers");

    private static final Set<Lane> OF_DEALS = EnumSet.of(Lane.ARRANGEMENT, Lane.COMMITMENT);
    private static final Set<Act> NEAR = EnumSet.of(Act.CONCLUDED, Act.PROPOSED, Act.SOUGHT);

    /** Rows of what only members of chambers do. */
    private static final Set<String> OF_CHAMBERS =
            Set.of("verb move [that]", "verb turn back [bill]", "verb table [bill]", "verb second [bill]");

    private OtherFields() {}

    static boolean isIdiom(Syntax syntax, PhraseFrames.Found found, Slots slots, Move move) {
        boolean played = OF_DEALS.contains(move.lane())
                && NEAR.contains(move.act())
                && (slots.group("subject")
                                .filter(who -> PLAYERS.contains(syntax.lemma(who)))
                                .isPresent()
                        || holds(syntax, SPORT));
        boolean listed = move.lane() == Lane.MEASURE && found.phrase().words().contains("red") && holds(syntax, NATURE);
        return played || listed;
    }

    static boolean isVerb(Syntax syntax, Predicate predicate, Draft draft) {
        return OF_CHAMBERS.contains(draft.rule())
                && predicate
                        .doer()
                        .map(Argument::word)
                        .filter(who -> PRIVATE_DOERS.contains(syntax.lemma(who)) || PLAYERS.contains(syntax.lemma(who)))
                        .isPresent();
    }

    private static boolean holds(Syntax syntax, Set<String> words) {
        return IntStream.range(0, syntax.size())
                .anyMatch(word -> words.contains(syntax.lower(word)) || words.contains(syntax.lemma(word)));
    }
}
