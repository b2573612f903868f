package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** How a letter asks: "please send us the list", "could you publish it?", "we would be grateful if you paid". */
final class LetterFrames {
    private static final Set<String> COURTESIES = WordLists.read("courtesies");
    private static final Set<String> POLITE = Set.of("can", "could", "would", "will");
    private static final Set<String> THANKFUL = WordLists.read("thankful");

    private LetterFrames() {}

    /** Who writes asks whoever is written to, unless it is only said so out of courtesy: "please find attached". */
    static Optional<Draft> demand(Syntax syntax, Parties parties, Predicate predicate) {
        int offset = syntax.start(predicate.word());
        boolean asked = parties.persons().isLetter(offset)
                && !COURTESIES.contains(predicate.lemma())
                && !predicate.copular()
                && (isTold(predicate) || isAsked(syntax, predicate) || isHoped(syntax, predicate));
        return asked
                ? Optional.of(ImpliedFrames.draft(
                        syntax,
                        predicate,
                        Act.SOUGHT,
                        parties.persons().writer(offset),
                        parties.persons().reader(offset).map(List::of).orElse(List.of()),
                        "asked in a letter"))
                : Optional.empty();
    }

    /** "Send us the list.": in a sentence of its own. */
    private static boolean isTold(Predicate predicate) {
        return predicate.verb().form() == Form.IMPERATIVE
                && predicate
                        .dependence()
                        .filter(clause ->
                                clause.link() != Clause.Link.CONJUNCT && clause.link() != Clause.Link.PARATAXIS)
                        .isEmpty();
    }

    /** "Could you publish it?" */
    private static boolean isAsked(Syntax syntax, Predicate predicate) {
        OptionalInt you = you(syntax, predicate);
        return you.isPresent()
                && predicate.dependence().isEmpty()
                && syntax.auxiliaryWords(predicate.word()).stream()
                        .anyMatch(word -> word < you.getAsInt() && POLITE.contains(syntax.lower(word)));
    }

    /** "We would be grateful if you paid" */
    private static boolean isHoped(Syntax syntax, Predicate predicate) {
        return you(syntax, predicate).isPresent()
                && predicate
                        .dependence()
                        .filter(clause -> clause.mark().equals("if")
                                && (THANKFUL.contains(syntax.lemma(clause.governor()))
                                        || syntax.predicate(clause.governor()).stream()
                                                .flatMap(above -> above.dependence().stream())
                                                .anyMatch(above -> THANKFUL.contains(syntax.lemma(above.governor())))))
                        .isPresent();
    }

    private static OptionalInt you(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        return subject.isPresent() && syntax.lower(subject.getAsInt()).equals("you") ? subject : OptionalInt.empty();
    }
}
