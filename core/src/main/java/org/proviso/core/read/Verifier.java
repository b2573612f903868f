package org.proviso.core.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.table.Complaint;

/**
 * Holds proposals against one document. A proposal stands when its lane has the act; its words stand in the document where
 * it says, or exactly once; its amount, its condition and the names of its actors stand in the sentence of these words (a
 * name may stand elsewhere when the sentence has a pronoun); its speaker stands in the document; and its date is one that
 * the document speaks of. White space and, in names, case may differ; the claim has the document's own words.
 * For one thread.
 */
final class Verifier {
    private static final int LONGEST = 2_000;
    private static final int MOST_DIGITS = 30;

    private final Document document;
    private final Reading reading;
    private final FoldedText text;
    private final NameCheck names;
    private final CodePoints codePoints;
    private final String why;

    /**
     * @param reading what was found in the document without the proposals
     * @param why the reason that accepted claims carry
     */
    Verifier(Document document, Reading reading, ActorTable actors, String why) {
        this.document = document;
        this.reading = reading;
        this.text = FoldedText.of(document.text());
        Author author = Author.of(document, reading.names(), reading.dates(), actors);
        this.names =
                new NameCheck(text, reading.names(), actors, author.official() ? author.party() : Optional.empty());
        this.codePoints = CodePoints.of(document.text());
        this.why = why;
    }

    Verdict verify(Proposal proposal) {
        Optional<String> unknown = LexiconCells.move(proposal.lane() + "/" + proposal.act())
                .or(() -> LexiconCells.modality(proposal.modality()))
                .map(Complaint::wrong);
        if (unknown.isPresent()) {
            return new Verdict.Refused(unknown.get());
        }
        return switch (placed(proposal.words())) {
            case Place.Nowhere(String reason) -> new Verdict.Refused(reason);
            case Place.At(Span words) -> verify(proposal, words);
        };
    }

    /** Where evidence stands. */
    private sealed interface Place {
        record At(Span words) implements Place {}

        record Nowhere(String reason) implements Place {}
    }

    private Place placed(Proposal.Words words) {
        if (words.exact().length() > LONGEST) {
            return new Place.Nowhere(
                    "its words are longer than " + LONGEST + " characters: give the fewest that tell it");
        }
        Optional<Span> said = words.start().isPresent() ? startingAt(words) : Optional.empty();
        if (said.isPresent()) {
            return new Place.At(said.get());
        }
        FoldedText.Found found =
                text.find(words.exact(), new Span(0, document.text().length()));
        String place =
                words.start().isPresent() ? ", and not at " + words.start().getAsInt() : "";
        return switch (found.count()) {
            case 0 -> new Place.Nowhere("its words do not stand in the document");
            case 1 -> new Place.At(found.first().orElseThrow());
            default ->
                new Place.Nowhere("its words stand " + found.count() + " times in the document" + place
                        + ": say where they start, or give more of them");
        };
    }

    private Optional<Span> startingAt(Proposal.Words words) {
        int start = words.start().orElse(0);
        int length = codePoints.ofUnits(document.text().length());
        return start < 0 || start >= length ? Optional.empty() : text.at(words.exact(), codePoints.toUnits(start));
    }

    private Verdict verify(Proposal proposal, Span words) {
        Span sentence = sentences(words);
        Optional<String> doubt = Stream.<Supplier<Optional<String>>>of(
                        () -> unnamed("actor", proposal.roles().actors(), sentence),
                        () -> unnamed("counterpart", proposal.roles().counterparts(), sentence),
                        () -> proposal.said()
                                .speaker()
                                .filter(speaker ->
                                        names.anywhere(speaker.name()).isEmpty())
                                .map(speaker -> "the document does not name the speaker '" + speaker.name() + "'"),
                        () -> missing("condition", proposal.terms().condition(), sentence),
                        () -> proposal.terms().quantity().flatMap(quantity -> unsaid(quantity, sentence)),
                        () -> proposal.terms().when().flatMap(this::undated))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
        return doubt.<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Accepted(claim(proposal, words, sentence)));
    }

    /** The words with the whole of each sentence that they touch. */
    private Span sentences(Span words) {
        return touching(reading.sentences(), Sentence::span, words).stream()
                .map(Sentence::span)
                .reduce(words, Span::union);
    }

    private static <T> List<T> touching(List<T> ordered, Function<T, Span> place, Span span) {
        int from = Math.max(0, Ordered.firstFrom(ordered, place, span.start()) - 1);
        int to = Ordered.firstFrom(ordered, place, span.end());
        return ordered.subList(from, to).stream()
                .filter(each -> place.apply(each).overlaps(span))
                .toList();
    }

    private Optional<String> unnamed(String role, List<Party> parties, Span sentence) {
        return parties.stream()
                .filter(party -> names.in(sentence, party.name()).isEmpty())
                .findFirst()
                .map(party -> "its sentence does not name the " + role + " '" + party.name() + "'");
    }

    private Optional<String> missing(String what, Optional<String> words, Span sentence) {
        return words.filter(given -> !text.holds(given, sentence))
                .map(given -> "its sentence does not hold the " + what + " '" + given + "'");
    }

    private Optional<String> unsaid(Quantity quantity, Span sentence) {
        boolean said = touching(reading.quantities(), QuantityMention::span, sentence).stream()
                .map(QuantityMention::quantity)
                .anyMatch(other -> isSame(quantity, other));
        return said
                ? Optional.empty()
                : Optional.of("its sentence does not hold the amount "
                        + written(quantity.value())
                        + (quantity.unit().isEmpty() ? "" : " " + quantity.unit()));
    }

    /** As digits, unless there would be too many of them. */
    private static String written(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_DIGITS ? value.toPlainString() : value.toString();
    }

    /** The same number, and the same money when either is money. */
    private static boolean isSame(Quantity quantity, Quantity other) {
        BigDecimal value = other.value();
        return quantity.value().compareTo(value) == 0
                && (quantity.unit().equals(other.unit()) || !quantity.isMoney() && !other.isMoney());
    }

    /**
     * A date must overlap one that the document gives, or the day when it was published. Without that day nobody can tell what
     * "last month" is, and any date passes.
     */
    private Optional<String> undated(Edtf when) {
        boolean given = document.published().isEmpty()
                || Stream.concat(
                                document.published().map(PublicationDate::date).stream(),
                                reading.dates().stream().map(DateMention::date))
                        .anyMatch(date -> overlap(date, when));
        return given ? Optional.empty() : Optional.of("the document speaks of no date such as " + when.value());
    }

    private static boolean overlap(Edtf one, Edtf other) {
        return startsBy(one, other) && startsBy(other, one);
    }

    private static boolean startsBy(Edtf one, Edtf other) {
        LocalDate start = one.earliest().orElse(LocalDate.MIN);
        return !start.isAfter(other.latest().orElse(LocalDate.MAX));
    }

    private Claim claim(Proposal proposal, Span words, Span sentence) {
        Span placed = codePoints.ofUnits(words);
        return new Claim(
                Move.parse(proposal.lane() + "/" + proposal.act()),
                Modality.ofWireName(proposal.modality()),
                new Claim.Roles(
                        resolved(proposal.roles().actors(), sentence),
                        resolved(proposal.roles().counterparts(), sentence),
                        proposal.roles().object()),
                proposal.terms(),
                new Claim.Said(
                        proposal.said().speaker().flatMap(speaker -> names.anywhere(speaker.name())),
                        proposal.said().via()),
                new Evidence(document.id(), placed.start(), placed.end(), words.of(document.text())),
                document.isFurniture(words),
                why);
    }

    private List<Party> resolved(List<Party> parties, Span sentence) {
        return parties.stream()
                .flatMap(party -> names.in(sentence, party.name()).stream())
                .toList();
    }
}
