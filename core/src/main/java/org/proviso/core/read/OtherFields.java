package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/**
 * The words of public acts where they are of other fields: clubs and players near a deal or under pressure, a bird that is off the
 * red list, a waiter who "moved that".
 */
final class OtherFields {
    /** They play, train and perform: what they are close to or pressed for is no public act. */
    private static final Set<String> PLAYERS = WordLists.read("players and performers");
    /** Whoever is close to a deal about one of these plays too. */
    private static final Set<String> SPORT = WordLists.read("only in sport");

    private static final Set<String> NATURE = WordLists.read("only in nature");
    private static final Set<String> PRIVATE_DOERS = WordLists.read("private doers");

    private static final Set<Lane> OF_DEALS = EnumSet.of(Lane.ARRANGEMENT, Lane.COMMITMENT);
    private static final Set<Act> NEAR = EnumSet.of(Act.CONCLUDED, Act.PROPOSED, Act.SOUGHT);

    private static final Set<String> OF_SOMEBODY = Set.of("of", "from");
    private static final Set<Relation> OF_DEAL = EnumSet.of(Relation.NSUBJ, Relation.OBJ, Relation.OBL, Relation.NMOD);
    private static final Set<Relation> TAKEN_OFF = EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
    private static final int DEEPEST = 2;

    /** Rows of what only members of chambers do. */
    private static final Set<String> OF_CHAMBERS =
            Set.of("verb move [that]", "verb turn back [bill]", "verb table [bill]", "verb second [bill]");

    private OtherFields() {}

    static boolean isIdiom(Syntax syntax, PhraseFrames.Found found, Slots slots, Move move) {
        boolean played = OF_DEALS.contains(move.lane())
                && NEAR.contains(move.act())
                && (slots.group("subject").filter(who -> isPlayer(syntax, who)).isPresent()
                        || holds(syntax, found, SPORT, OF_DEAL));
        boolean listed = move.lane() == Lane.MEASURE
                && found.phrase().words().contains("red")
                && holds(syntax, found, NATURE, TAKEN_OFF);
        return played || listed;
    }

    static boolean isVerb(Syntax syntax, Predicate predicate, Draft draft) {
        return OF_CHAMBERS.contains(draft.rule())
                && predicate
                        .doer()
                        .map(Argument::word)
                        .filter(who -> PRIVATE_DOERS.contains(syntax.lemma(who)) && isOnlyThat(syntax, who)
                                || isPlayer(syntax, who))
                        .isPresent();
    }

    private static boolean isPlayer(Syntax syntax, int who) {
        return PLAYERS.contains(syntax.lemma(who)) && isOnlyThat(syntax, who);
    }

    /** Not "the team of negotiators", "the team from the ministry", "the player who sits in parliament". */
    private static boolean isOnlyThat(Syntax syntax, int who) {
        return syntax.complements(who).keySet().stream().noneMatch(OF_SOMEBODY::contains)
                && syntax.tree().children(who).stream()
                        .noneMatch(child -> syntax.tree().node(child).is(Relation.ACL_RELCL));
    }

    /** Whether one of the words heads a group that hangs on the idiom, or on what that tells: "a deal for the striker", "to sign the winger". */
    private static boolean holds(Syntax syntax, PhraseFrames.Found found, Set<String> words, Set<Relation> places) {
        return IntStream.range(0, syntax.size())
                .filter(word -> words.contains(syntax.lower(word)) || words.contains(syntax.lemma(word)))
                .anyMatch(word -> places.contains(syntax.tree().node(word).relation())
                        && isOnlyThat(syntax, word)
                        && hangsOn(syntax, found, word));
    }

    private static boolean hangsOn(Syntax syntax, PhraseFrames.Found found, int word) {
        int at = syntax.tree().node(word).head();
        for (int depth = 0; depth < DEEPEST && at != Node.ROOT; depth++) {
            if (found.words().contains(at)) {
                return true;
            }
            at = syntax.tree().node(at).head();
        }
        return false;
    }
}
