package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.read.Corrections.Correction;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.QuantityMention;

/**
 * Gives claims the number that a text says is right. Where a claim tells the wrong one ("the bulletin said that 168 halls were closed"), it is told
 * of the right one, in the words from the one to the other; where claims tell the right one, they say what they correct; where nothing else tells
 * either, the correction is a count of its own.
 */
final class RightNumbers {
    private static final String RULE = "number corrected";

    private final Document document;
    private final CodePoints codePoints;

    RightNumbers(Document document) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
    }

    /** @param told the claims of the document, of which the same are told with the numbers that are right */
    List<Notes.Told> of(List<Notes.Told> told, List<Correction> corrections, List<Syntax> syntaxes) {
        List<Notes.Told> all = told;
        for (Correction correction : corrections) {
            all = with(all, correction, syntaxes);
        }
        return all;
    }

    private List<Notes.Told> with(List<Notes.Told> told, Correction correction, List<Syntax> syntaxes) {
        boolean wrongly = told.stream().anyMatch(each -> tells(each, correction.wrong()));
        boolean rightly = told.stream().anyMatch(each -> isOf(each, correction));
        List<Notes.Told> corrected = new ArrayList<>();
        for (Notes.Told each : told) {
            if (tells(each, correction.wrong())) {
                corrected.add(asRight(each, correction));
            } else if (!isOf(each, correction)) {
                corrected.add(each);
            } else if (!wrongly || !tells(each, correction.right()) || !isBare(each)) {
                corrected.add(asCorrecting(each, correction));
            }
        }
        if (!wrongly && !rightly) {
            counted(correction, syntaxes).ifPresent(corrected::add);
        }
        return corrected;
    }

    /** "The correct number is 186" tells no more than what is told of the wrong one already. */
    private static boolean isBare(Notes.Told told) {
        return told.claim().move().lane() == Lane.COUNT
                && Corrections.counted(told.claim().roles().object().orElse("") + " is")
                        .isEmpty();
    }

    private boolean tells(Notes.Told told, QuantityMention number) {
        return told.amount()
                .filter(amount -> amount.span().equals(number.span()))
                .isPresent();
    }

    /** Whether it tells the right number, there or elsewhere. */
    private static boolean isOf(Notes.Told told, Correction correction) {
        Quantity right = correction.quantity();
        return told.claim().modality() == Modality.ACTUAL
                && told.claim()
                        .terms()
                        .quantity()
                        .filter(quantity -> quantity.value().compareTo(right.value()) == 0
                                && (quantity.unit().equals(right.unit())
                                        || (right.unit().isEmpty() && !quantity.isMoney())))
                        .isPresent();
    }

    private Notes.Told asRight(Notes.Told told, Correction correction) {
        Claim claim = told.claim();
        String unit = claim.terms().quantity().map(Quantity::unit).orElse("");
        Optional<String> object = claim.roles()
                .object()
                .map(words -> words.replace(correction.wrong().span().of(document.text()), "")
                        .strip());
        return made(
                told,
                new Claim.Roles(
                        claim.roles().actors(),
                        claim.roles().counterparts(),
                        object.filter(words -> !words.isEmpty()),
                        claim.roles().likely()),
                correction.quantity().unit().isEmpty()
                        ? Corrections.withUnit(correction.quantity(), unit)
                        : correction.quantity(),
                correction,
                new Claim.Said(Optional.empty(), Optional.empty()),
                units(claim.evidence()).union(correction.span()));
    }

    private Notes.Told asCorrecting(Notes.Told told, Correction correction) {
        Claim claim = told.claim();
        Span words = units(claim.evidence());
        return made(
                told,
                claim.roles(),
                claim.terms().quantity().orElseThrow(),
                correction,
                claim.said(),
                words.contains(correction.right().span()) ? words.union(correction.span()) : words);
    }

    private Notes.Told made(
            Notes.Told told, Claim.Roles roles, Quantity right, Correction correction, Claim.Said said, Span words) {
        Claim claim = told.claim();
        Claim other = new Claim(
                claim.move(),
                claim.modality(),
                roles,
                new Claim.Terms(
                        Optional.of(right),
                        claim.terms().condition(),
                        claim.terms().when(),
                        Optional.of(Corrections.withUnit(correction.wrong().quantity(), right.unit()))),
                said,
                evidence(words),
                claim.furniture(),
                claim.why());
        return told.corrected(other, correction.right(), words);
    }

    /** A count by no more than the correction's own words. */
    private Optional<Notes.Told> counted(Correction correction, List<Syntax> syntaxes) {
        return syntaxes.stream()
                .filter(syntax ->
                        syntax.sentence().span().contains(correction.right().span()))
                .findFirst()
                .map(syntax -> counted(correction, syntax, sentences(correction, syntaxes)));
    }

    private static Span sentences(Correction correction, List<Syntax> syntaxes) {
        return syntaxes.stream()
                .map(syntax -> syntax.sentence().span())
                .filter(correction.span()::overlaps)
                .reduce(correction.span(), Span::union);
    }

    private Notes.Told counted(Correction correction, Syntax syntax, Span around) {
        String text = document.text();
        Optional<Corrections.Counted> counted = Corrections.counted(around.of(text));
        Span words = counted.map(
                        found -> new Span(around.start() + around.of(text).indexOf(found.phrase()), around.end()))
                .map(span -> span.contains(correction.span()) ? span : span.union(correction.span()))
                .map(span -> new Span(span.start(), correction.span().end()))
                .orElse(correction.span());
        Quantity right = correction.quantity();
        Quantity quantity = right.unit().isEmpty()
                ? counted.map(found -> Corrections.withUnit(right, found.noun()))
                        .orElse(right)
                : right;
        int word = syntax.wordFrom(correction.right().span().start());
        Draft draft = Draft.of(
                new Move(Lane.COUNT, Act.REPORTED),
                Modality.ACTUAL,
                new Claim.Roles(List.of(), List.of(), counted.map(Corrections.Counted::phrase)),
                words,
                word,
                RULE);
        Claim claim = draft.claim(
                document,
                codePoints,
                new Claim.Terms(
                        Optional.of(quantity),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Corrections.withUnit(correction.wrong().quantity(), quantity.unit()))),
                new Claim.Said(Optional.empty(), Optional.empty()));
        return new Notes.Told(
                syntax, draft, claim, Optional.of(correction.right()), Optional.empty(), Optional.empty());
    }

    private Evidence evidence(Span words) {
        Span points = codePoints.ofUnits(words);
        return new Evidence(document.id(), points.start(), points.end(), words.of(document.text()));
    }

    private Span units(Evidence evidence) {
        return new Span(codePoints.toUnits(evidence.start()), codePoints.toUnits(evidence.end()));
    }
}
