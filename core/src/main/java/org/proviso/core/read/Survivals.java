package org.proviso.core.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** "Rejected a motion to end the freeze": a measure stays in force where the attempt to end it is stopped. */
final class Survivals {
    private static final Move STOPPED = new Move(Lane.MEASURE, Act.BLOCKED);
    private static final Move UPHELD = new Move(Lane.MEASURE, Act.UPHELD);
    private static final Set<Act> ENDING = EnumSet.of(Act.LIFTED, Act.SUSPENDED, Act.NARROWED);

    private static final Set<String> CHALLENGES = WordLists.read("challenges");

    private final VerbFrames verbs;

    Survivals(VerbFrames verbs) {
        this.verbs = verbs;
    }

    /** The stop told of the measure that survives it; the same draft where nothing does. */
    Draft of(Syntax syntax, Parties parties, Draft stop) {
        return stop.move().equals(STOPPED)
                ? attempt(syntax, stop)
                        .flatMap(predicate -> verbs.fit(syntax, parties, predicate))
                        .filter(Survivals::isEnding)
                        .flatMap(fit -> fit.slots().group("object"))
                        .map(measure -> survival(syntax, stop, measure, stop.rule() + ", to end it"))
                        .orElse(stop)
                : stop;
    }

    /** "A motion to lift the ban was defeated": what was tried is no act of its own. */
    static void hold(Syntax syntax, Draft stop, Set<Integer> taken, List<Draft> drafts) {
        Set<Integer> attempted = attempted(syntax, stop);
        taken.addAll(attempted);
        drafts.removeIf(draft -> attempted.contains(draft.anchor()));
    }

    private static Set<Integer> attempted(Syntax syntax, Draft draft) {
        return draft.move().equals(STOPPED) || draft.move().equals(UPHELD)
                ? attempt(syntax, draft).map(Predicate::word).map(Set::of).orElse(Set.of())
                : Set.of();
    }

    /** "Dismissed an appeal against the permit": what survives is the permit, not the appeal. */
    static Draft challenged(Syntax syntax, Draft draft) {
        if (!draft.move().equals(UPHELD)) {
            return draft;
        }
        for (int word = 0; word < syntax.size(); word++) {
            Optional<Integer> measure =
                    CHALLENGES.contains(syntax.lemma(word)) && draft.evidence().contains(syntax.start(word))
                            ? Optional.ofNullable(syntax.complements(word).get("against"))
                            : Optional.empty();
            if (measure.isPresent()) {
                return survival(syntax, draft, measure.get(), draft.rule());
            }
        }
        return draft;
    }

    private static boolean isEnding(VerbFrames.Fit fit) {
        return fit.sense()
                .move()
                .filter(move -> move.lane() == Lane.MEASURE && ENDING.contains(move.act()))
                .isPresent();
    }

    /** The infinitive that belongs to what is stopped, or stands right behind it. */
    private static Optional<Predicate> attempt(Syntax syntax, Draft stop) {
        OptionalInt noun = syntax.tree().children(stop.anchor()).stream()
                .filter(child -> syntax.tree().node(child).is(Relation.OBJ)
                        || syntax.tree().node(child).is(Relation.NSUBJ_PASS))
                .mapToInt(Integer::intValue)
                .findFirst();
        return noun.isEmpty() ? Optional.empty() : infinitive(syntax, noun.getAsInt());
    }

    private static Optional<Predicate> infinitive(Syntax syntax, int noun) {
        int behind = noun + 2;
        boolean to = behind < syntax.size() && syntax.lower(noun + 1).equals("to");
        return to
                ? syntax.predicate(behind)
                        .filter(predicate -> predicate.verb().form() == Form.INFINITIVE)
                        .filter(predicate -> predicate
                                .dependence()
                                .map(Clause::governor)
                                .filter(head -> head == noun
                                        || head == syntax.tree().node(noun).head())
                                .isPresent())
                : Optional.empty();
    }

    private static Draft survival(Syntax syntax, Draft told, int measure, String rule) {
        Set<Integer> used = new HashSet<>(told.used());
        used.add(measure);
        Span object = syntax.objectSpan(measure);
        return new Draft(
                UPHELD,
                told.modality(),
                told.actors(),
                told.counterparts(),
                Optional.of(Slots.plain(object.of(syntax.text()))),
                told.evidence().union(object),
                told.anchor(),
                used,
                rule,
                told.grounds());
    }
}
