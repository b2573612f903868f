package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;

/**
 * Promises that a claim of the same sentence waits for: "it holds the announcement until Norland makes more pledges". Nobody has
 * made them; they are asked of who is to make them, by who waits.
 */
final class Awaited {
    private static final Set<String> WAITING = WordLists.read("waiting");
    private static final Move MADE = new Move(Lane.COMMITMENT, Act.MADE);
    private static final Move SOUGHT = new Move(Lane.COMMITMENT, Act.SOUGHT);

    private Awaited() {}

    /** The claims of one sentence, those that another waits for as demands. */
    static List<Notes.Told> asDemands(List<Notes.Told> told) {
        List<Notes.Told> read = new ArrayList<>();
        for (Notes.Told one : told) {
            read.add(
                    isMade(one)
                            ? told.stream()
                                    .filter(other -> waitsFor(other, one))
                                    .findFirst()
                                    .map(other ->
                                            demand(one, other.claim().roles().actors()))
                                    .orElse(one)
                            : one);
        }
        return read;
    }

    private static boolean isMade(Notes.Told told) {
        return told.claim().move().equals(MADE) && told.claim().modality() == Modality.ACTUAL;
    }

    private static boolean waitsFor(Notes.Told waiting, Notes.Told promise) {
        int anchor = promise.syntax().start(promise.draft().anchor());
        return !waiting.claim().equals(promise.claim())
                && waiting.condition()
                        .filter(span -> span.contains(anchor)
                                && !span.contains(waiting.draft().evidence().start()))
                        .flatMap(span -> waiting.claim().terms().condition())
                        .filter(Awaited::isWaiting)
                        .isPresent();
    }

    private static boolean isWaiting(String condition) {
        String lower = condition.toLowerCase(Locale.ROOT);
        return WAITING.stream().anyMatch(cue -> lower.startsWith(cue + " "));
    }

    private static Notes.Told demand(Notes.Told told, List<Party> waiting) {
        Claim claim = told.claim();
        List<Party> asked = claim.roles().actors();
        List<Party> asking =
                waiting.stream().filter(party -> !asked.contains(party)).toList();
        Draft draft = told.draft();
        Draft changed = new Draft(
                SOUGHT,
                draft.modality(),
                asking,
                asked,
                draft.object(),
                draft.evidence(),
                draft.anchor(),
                draft.used(),
                draft.rule(),
                draft.grounds().swapped(!draft.grounds().swapped()));
        return told.with(changed, new Claim.Roles(asking, asked, claim.roles().object()), Optional.empty());
    }
}
