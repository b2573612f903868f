package org.proviso.core.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/** Who asks for exceptions, holds them or owns what is exempt, and so is not the one who decides about them, unless the document says so. */
final class WaiverHolders {
    private static final Set<Act> DECIDED = EnumSet.of(Act.PENDING, Act.RETURNED, Act.GRANTED, Act.DENIED, Act.REVOKED);
    /** Whose things are: "programmes of the bureau", "a licence for the mill". */
    private static final Set<String> OWNING = Set.of("of", "for", "to", "by", "from");

    private static final Set<String> GIVEN = Set.of("for", "to");

    private final Set<String> holders = new HashSet<>();
    private final Set<String> deciders = new HashSet<>();

    WaiverHolders(List<Notes.Told> told) {
        for (Notes.Told each : told) {
            Claim claim = each.claim();
            Set<String> actors = Cast.keys(claim.roles().actors());
            Set<String> counterparts = Cast.keys(claim.roles().counterparts());
            if (isDecided(claim)) {
                deciders.addAll(actors);
                holders.addAll(counterparts);
            } else if (claim.move().lane() == Lane.WAIVER) {
                holders.addAll(actors);
                deciders.addAll(counterparts);
            }
        }
    }

    private static boolean isDecided(Claim claim) {
        return claim.move().lane() == Lane.WAIVER
                && DECIDED.contains(claim.move().act());
    }

    /** Whether he cannot be who decides in a claim, by what its sentence or the rest of the document says of him. */
    boolean isOne(CastFrame frame, Cast.Member member) {
        if (!frame.acting() || !isDecided(frame.told().claim())) {
            return false;
        }
        boolean told =
                member.kind() != Cast.Kind.PERSON && holders.contains(member.key()) && !deciders.contains(member.key());
        return told
                || member.places().stream()
                        .anyMatch(place -> place.sentence() == frame.sentence()
                                && place.word() >= 0
                                && owns(frame.told(), place.word()));
    }

    /** "Some programmes of the bureau were waived": whose the exempt thing is. */
    private static boolean owns(Notes.Told told, int word) {
        Syntax syntax = told.syntax();
        Draft draft = told.draft();
        Optional<Integer> thing =
                syntax.predicate(draft.anchor()).flatMap(Predicate::undergoer).map(Argument::word);
        return Stream.concat(thing.stream(), draft.used().stream())
                .filter(head -> head != word)
                .anyMatch(head -> isOf(syntax, head, word));
    }

    private static boolean isOf(Syntax syntax, int thing, int word) {
        boolean waiver = syntax.is(thing, NounClass.WAIVER)
                || syntax.is(thing, NounClass.REQUEST_FILE)
                || syntax.is(thing, NounClass.RULE);
        for (Map.Entry<String, Integer> behind : syntax.complements(thing).entrySet()) {
            boolean owning = waiver ? GIVEN.contains(behind.getKey()) : OWNING.contains(behind.getKey());
            if (owning && behind.getValue() == word) {
                return true;
            }
        }
        return !waiver
                && (syntax.before(thing).contains(word)
                        || syntax.possessor(thing).orElse(-1) == word);
    }
}
