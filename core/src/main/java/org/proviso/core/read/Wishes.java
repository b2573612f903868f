package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;

/** "Peru wants the ship released", "would like to see the camp closed": what somebody wants done is asked for. */
final class Wishes {
    private static final Set<String> WANTING = Set.of("want", "like");
    private static final Set<String> SEEING = Set.of("see", "have");
    private static final Set<String> WOULD = Set.of("would", "'d", "\u2019d");

    private Wishes() {}

    static Optional<Draft> in(Syntax syntax, Parties parties, Predicate predicate) {
        if (!isWish(syntax, predicate)) {
            return Optional.empty();
        }
        OptionalInt deed = wanted(syntax, predicate);
        Optional<Integer> who = predicate.subject().map(Argument::word);
        return deed.isPresent() && deed.getAsInt() != predicate.word() && who.isPresent()
                ? draft(syntax, parties, predicate, who.get(), deed.getAsInt())
                : Optional.empty();
    }

    private static boolean isWish(Syntax syntax, Predicate predicate) {
        return WANTING.contains(predicate.lemma())
                && !predicate.verb().negated()
                && !predicate.copular()
                && !IndirectQuestions.has(syntax, predicate.word())
                && (!predicate.lemma().equals("like") || ImpliedFrames.has(syntax, predicate, WOULD));
    }

    /** "wants the ship released", "wants to see the ship released", "wants to see the ship leave" */
    private static OptionalInt wanted(Syntax syntax, Predicate predicate) {
        OptionalInt seeing = syntax.infinitive(predicate);
        if (seeing.isPresent() && SEEING.contains(syntax.lemma(seeing.getAsInt()))) {
            return syntax.predicate(seeing.getAsInt())
                    .map(sees -> done(syntax, sees, true))
                    .orElse(OptionalInt.empty());
        }
        return seeing.isPresent() ? OptionalInt.empty() : done(syntax, predicate, false);
    }

    private static OptionalInt done(Syntax syntax, Predicate predicate, boolean seen) {
        Optional<Integer> thing = predicate.argument(Role.OBJECT).map(Argument::word);
        if (thing.isEmpty()) {
            return OptionalInt.empty();
        }
        int last = syntax.core(thing.get()).last();
        for (int word = last + 1; word < Math.min(syntax.size(), last + 3); word++) {
            String tag = syntax.tree().node(word).penn();
            boolean deed = tag.equals("VBN") || seen && (tag.equals("VB") || tag.equals("VBP"));
            int head = syntax.tree().node(word).head();
            if (deed && (head == thing.get() || head == predicate.word())) {
                return OptionalInt.of(word);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<Draft> draft(Syntax syntax, Parties parties, Predicate predicate, int who, int deed) {
        List<Party> asking = Slots.somebody(syntax, parties, who);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Span evidence = Slots.evidence(syntax, predicate.word()).union(syntax.span(syntax.clause(deed)));
        Span object = new Span(syntax.start(predicate.word() + 1), evidence.end());
        return Optional.of(new Draft(
                new Move(Lane.COMMITMENT, Act.SOUGHT),
                Modality.ACTUAL,
                asking,
                List.of(),
                Optional.of(Slots.plain(object.of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(deed),
                "wants it done",
                Grounds.at(Set.of(predicate.word(), deed))));
    }
}
