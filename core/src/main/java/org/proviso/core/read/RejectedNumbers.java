package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.QuantityMention;

/**
 * Numbers of which a text says that they are not right, and not what they should be: "The figure of 640 families was overstated". They are told as
 * not so, by whoever says that, in the sentence that says it and where he told them before.
 */
final class RejectedNumbers {
    private static final String RULE = "number rejected";
    /** The number may stand so far, in characters, before the words that reject it. */
    private static final int REACH = 600;

    private final Document document;
    private final CodePoints codePoints;
    private final Deniers deniers;
    private final List<Syntax> syntaxes;

    RejectedNumbers(Document document, Deniers deniers, List<Syntax> syntaxes) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.deniers = deniers;
        this.syntaxes = syntaxes;
    }

    List<Notes.Told> of(List<Notes.Told> told, List<QuantityMention> rejected) {
        List<Notes.Told> all = told;
        for (QuantityMention number : rejected) {
            all = without(all, number);
        }
        return all;
    }

    private List<Notes.Told> without(List<Notes.Told> told, QuantityMention number) {
        Optional<Syntax> syntax = syntaxes.stream()
                .filter(each -> each.sentence().span().contains(number.span()))
                .findFirst();
        if (syntax.isEmpty()) {
            return told;
        }
        Span words = syntax.get().sentence().span();
        Optional<Party> denier = deniers.of(number.span());
        List<Notes.Told> all = new ArrayList<>();
        boolean known = false;
        for (Notes.Told each : told) {
            boolean itself = each.amount()
                    .filter(amount -> amount.span().equals(number.span()))
                    .isPresent();
            boolean counted = itself && each.claim().move().lane() == Lane.COUNT;
            known |= counted;
            if (counted) {
                all.add(rejected(each, words, denier));
            } else if (!itself || !isTakingBack(each)) { // "withdrew its figure of 40 licences" withdraws none
                all.add(
                        isTold(each, number, words)
                                ? rejected(each, each.draft().evidence().union(words), denier)
                                : each);
            }
        }
        if (!known) {
            all.add(counted(syntax.get(), number, words, denier));
        }
        return all;
    }

    private static boolean isTakingBack(Notes.Told told) {
        return Corrections.takesBack(told.syntax().lower(told.draft().anchor()));
    }

    /** Whether it tells the number a little before, and nobody else is said to tell it. */
    private boolean isTold(Notes.Told told, QuantityMention number, Span words) {
        Claim claim = told.claim();
        int start = told.draft().evidence().start();
        return claim.move().lane() == Lane.COUNT
                && claim.modality() == Modality.ACTUAL
                && start < words.start()
                && words.start() - start < REACH
                && claim.terms().corrects().isEmpty()
                && claim.terms()
                        .quantity()
                        .filter(amount ->
                                amount.value().compareTo(number.quantity().value()) == 0)
                        .isPresent()
                && claim.said()
                        .speaker()
                        .filter(speaker -> deniers.of(number.span())
                                .filter(speaker::equals)
                                .isEmpty())
                        .isEmpty();
    }

    private Notes.Told rejected(Notes.Told told, Span words, Optional<Party> denier) {
        Claim claim = told.claim();
        return told.denied(
                new Claim(
                        claim.move(),
                        Modality.NEGATED,
                        claim.roles(),
                        claim.terms(),
                        new Claim.Said(
                                claim.said().speaker().or(() -> denier),
                                claim.said().via()),
                        evidence(words),
                        claim.furniture(),
                        claim.why() + ", " + RULE),
                words);
    }

    private Notes.Told counted(Syntax syntax, QuantityMention number, Span words, Optional<Party> denier) {
        int word = syntax.wordFrom(number.span().start());
        Optional<String> object = Corrections.counted(words.of(document.text())).map(Corrections.Counted::phrase);
        Draft draft = new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                Modality.NEGATED,
                List.of(),
                List.of(),
                object,
                words,
                word,
                Set.of(word),
                RULE,
                Grounds.at(Set.of(word)));
        Claim claim = new Claim(
                draft.move(),
                draft.modality(),
                new Claim.Roles(List.of(), List.of(), object),
                new Claim.Terms(Optional.of(number.quantity()), Optional.empty(), Optional.empty()),
                new Claim.Said(denier, Optional.empty()),
                evidence(words),
                document.isFurniture(words),
                RULE);
        return new Notes.Told(syntax, draft, claim, Optional.of(number), Optional.empty(), Optional.empty());
    }

    private Evidence evidence(Span words) {
        Span points = codePoints.ofUnits(words);
        return new Evidence(document.id(), points.start(), points.end(), words.of(document.text()));
    }
}
