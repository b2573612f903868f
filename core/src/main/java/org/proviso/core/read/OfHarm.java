package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Relation;

/**
 * Numbers that stand for deaths, goods and days, of which words tell that would be a claim of requests, promises or troops: "four deaths are under
 * review", "one has been ruled out", "some 80 (vials) have been pulled back".
 */
final class OfHarm {
    private static final Move PENDING = new Move(Lane.WAIVER, Act.PENDING);
    private static final Move REFUSED = new Move(Lane.COMMITMENT, Act.REFUSED);
    private static final Move TERMINATED = new Move(Lane.WORK, Act.TERMINATED);
    private static final Set<String> LOOKED_INTO = WordLists.read("looked into, and asked for by nobody");
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> SINGLE = Set.of("one", "another", "none", "others", "both");

    private OfHarm() {}

    static boolean isMistaken(Syntax syntax, Draft draft) {
        boolean ruledOut = draft.move().equals(REFUSED) && draft.rule().startsWith("verb rule out");
        if (!draft.move().equals(PENDING) && !draft.move().equals(TERMINATED) && !ruledOut) {
            return false;
        }
        return Stream.concat(Stream.of(draft.anchor()), draft.used().stream().sorted())
                .flatMap(word -> syntax.subject(word).stream().boxed())
                .findFirst()
                .filter(subject -> isOfOther(syntax, subject, draft.move().equals(TERMINATED)))
                .isPresent();
    }

    /** "20 March", "March 20": a day is nothing that is given or allowed. */
    static boolean isDay(Syntax syntax, int head) {
        return syntax.is(head, PartOfSpeech.NUM)
                && (MONTHS.contains(syntax.lower(head + 1)) || MONTHS.contains(syntax.lower(head - 1)));
    }

    private static boolean isOfOther(Syntax syntax, int subject, boolean forces) {
        Optional<Numbered> numbered = isBare(syntax, subject)
                ? lastNumbered(syntax, subject)
                        .or(() -> syntax.sentenceBefore().flatMap(before -> lastNumbered(before, before.size())))
                : Optional.empty();
        return forces
                ? numbered.filter(noun -> !noun.isPeople()).isPresent()
                : LOOKED_INTO.contains(numbered.map(Numbered::lemma).orElseGet(() -> syntax.lemma(subject)));
    }

    /** A noun with a number before it. */
    private record Numbered(Syntax syntax, int head) {
        private String lemma() {
            return syntax.lemma(head);
        }

        private boolean isPeople() {
            return syntax.is(head, NounClass.FORCE) || syntax.is(head, NounClass.PEOPLE);
        }
    }

    private static boolean isBare(Syntax syntax, int head) {
        return syntax.is(head, PartOfSpeech.NUM) || SINGLE.contains(syntax.lower(head));
    }

    /** The noun of the last number before: "five deaths". */
    private static Optional<Numbered> lastNumbered(Syntax syntax, int end) {
        return syntax.views().nounGroups().stream()
                .map(group -> group.head())
                .filter(head -> head < end
                        && syntax.is(head, PartOfSpeech.NOUN)
                        && !syntax.isTime(head)
                        && syntax.tree().children(head).stream()
                                .anyMatch(child -> child < head
                                        && syntax.tree().node(child).is(Relation.NUMMOD)))
                .reduce((one, other) -> other)
                .map(head -> new Numbered(syntax, head));
    }
}
