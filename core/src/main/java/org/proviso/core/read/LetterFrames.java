package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** How a letter asks: "please send us the list", "could you publish it?", "we would be grateful if you paid". */
final class LetterFrames {
    private static final Set<String> COURTESIES = WordLists.read("courtesies");
    private static final String PLEASE = "please";
    private static final Set<String> POLITE = Set.of("can", "could", "would", "will");
    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
    private static final Pattern SHORTENED = Pattern.compile("^n['\u2019]t");
    private static final Set<String> THANKFUL = WordLists.read("thankful");

    private LetterFrames() {}

    /** Who writes asks whoever is written to, unless it is only said so out of courtesy: "please find attached". */
    static Optional<Draft> demand(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        int offset = syntax.start(predicate.word());
        return isDemand(syntax, parties, predicate) || isOfNotice(syntax, predicate, speakers)
                ? Optional.of(withNot(
                        syntax,
                        predicate,
                        ImpliedFrames.draft(
                                syntax,
                                predicate,
                                Act.SOUGHT,
                                parties.persons().writer(offset),
                                parties.persons().reader(offset).map(List::of).orElse(List.of()),
                                "asked in a letter")))
                : Optional.empty();
    }

    /** "Could you pick up the tab?": what an idiom tells is only asked. */
    static boolean isAsked(Syntax syntax, Parties parties, PhraseFrames.Found idiom) {
        return idiom.words().stream()
                .flatMap(word -> syntax.predicate(word).stream())
                .anyMatch(predicate -> isDemand(syntax, parties, predicate));
    }

    private static boolean isDemand(Syntax syntax, Parties parties, Predicate predicate) {
        return parties.persons().isLetter(syntax.start(predicate.word()))
                && !COURTESIES.contains(predicate.lemma())
                && !predicate.copular()
                && (isTold(predicate) || isAsked(syntax, predicate) || isHoped(syntax, predicate));
    }

    /** "Please report stocks on Fridays", "Do not open the boxes": an authority asks it in its notice. */
    private static boolean isOfNotice(Syntax syntax, Predicate predicate, Speakers speakers) {
        return isTold(predicate)
                && !predicate.copular()
                && !COURTESIES.contains(predicate.lemma())
                && pleads(syntax, predicate)
                && speakers.isNotice(syntax.start(predicate.word()));
    }

    private static boolean pleads(Syntax syntax, Predicate predicate) {
        int first = syntax.sentence().span().start();
        return syntax.lower(syntax.wordFrom(first)).equals(PLEASE)
                || syntax.tree().children(predicate.word()).stream()
                        .anyMatch(child -> child < predicate.word() && NOT.contains(syntax.lower(child)));
    }

    /** "Do not lift the ban": what is asked is not to lift it. */
    private static Draft withNot(Syntax syntax, Predicate predicate, Draft draft) {
        OptionalInt not = syntax.tree().children(predicate.word()).stream()
                .mapToInt(child -> child)
                .filter(child -> child < predicate.word() && NOT.contains(syntax.lower(child)))
                .findFirst();
        if (not.isEmpty()) {
            return draft;
        }
        Span words = new Span(syntax.start(not.getAsInt()), draft.evidence().end());
        return new Draft(
                draft.move(),
                draft.modality(),
                draft.actors(),
                draft.counterparts(),
                Optional.of(
                        SHORTENED.matcher(Slots.plain(words.of(syntax.text()))).replaceFirst("not")),
                draft.evidence().union(words),
                draft.anchor(),
                draft.used(),
                draft.rule(),
                draft.grounds());
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
