package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Token;

/** Official numbers: a number of people or of countable acts, where no other claim holds it. */
final class Counts {
    private static final Set<NounClass> COUNTED = EnumSet.of(NounClass.PEOPLE, NounClass.TALLY);
    private static final int FEWEST = 10;

    private static final Set<String> PERIODS =
            Set.of("year", "years", "month", "months", "quarter", "week", "weeks", "decade", "since", "fiscal");
    private static final int LONGEST_PERIOD = 8;

    private final Lexicon lexicon;

    Counts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A count and the number that it reports. */
    record Counted(Draft draft, QuantityMention number) {}

    List<Counted> read(Syntax syntax, Parties parties, List<QuantityMention> numbers, List<Draft> drafts) {
        List<QuantityMention> counted = new ArrayList<>();
        for (QuantityMention number : numbers) {
            boolean told = drafts.stream().anyMatch(draft -> holds(draft, number));
            if (!told && isCounted(number, !counted.isEmpty())) {
                counted.add(withNoun(number, counted));
            }
        }
        return counted.stream()
                .map(number -> new Counted(draft(syntax, parties, number, counted), number))
                .toList();
    }

    /** "1.94 million encounters ... and 458,000 in 2020": the noun is said once. */
    private static QuantityMention withNoun(QuantityMention number, List<QuantityMention> before) {
        Quantity quantity = number.quantity();
        return quantity.unit().isEmpty() && !before.isEmpty()
                ? new QuantityMention(
                        number.span(),
                        new Quantity(
                                quantity.value(), before.getLast().quantity().unit(), quantity.approx()))
                : number;
    }

    /** Acts on people that are done and told with their number are counts: "has taken in 299,000 migrants". */
    List<Counted> told(Syntax syntax, List<QuantityMention> numbers, List<Draft> drafts) {
        List<Counted> found = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean done = (draft.move().lane() == Lane.WORK || draft.move().lane() == Lane.COMMITMENT)
                    && (draft.move().act() == Act.STARTED
                            || draft.move().act() == Act.MADE
                            || draft.move().act() == Act.UNDERWAY)
                    && draft.modality() == Modality.ACTUAL
                    && isPast(syntax, draft.anchor());
            if (done) {
                numbers.stream()
                        .filter(number -> draft.evidence().contains(number.span()) && isCounted(number, false))
                        .filter(number -> isOwn(syntax, draft.anchor(), number))
                        .findFirst()
                        .ifPresent(number -> found.add(new Counted(asCount(syntax, draft), number)));
            }
        }
        return found;
    }

    /** No other verb stands between: "promised to take 300" has taken none. */
    private static boolean isOwn(Syntax syntax, int anchor, QuantityMention number) {
        int chunk = chunkAt(syntax, number.span().start());
        for (int c = anchor + 1; c < chunk; c++) {
            if (syntax.verb(c).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPast(Syntax syntax, int anchor) {
        return syntax.verb(anchor)
                .filter(group ->
                        group.shape() != Chunk.VerbGroup.Shape.INFINITIVE && group.modality() == Modality.ACTUAL)
                .isPresent();
    }

    private static Draft asCount(Syntax syntax, Draft draft) {
        return new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                draft.modality(),
                draft.actors(),
                draft.counterparts(),
                draft.object(),
                withPeriod(syntax, draft.evidence()),
                draft.anchor(),
                draft.used(),
                draft.rule() + " with a number");
    }

    /** A promise, a piece of work or money that names the number has told it already. */
    private static boolean holds(Draft draft, QuantityMention number) {
        return draft.evidence().contains(number.span()) && draft.move().lane() != Lane.DISPUTE;
    }

    private boolean isCounted(QuantityMention number, boolean nounSaid) {
        if (number.quantity().isMoney() || number.quantity().value().intValue() < FEWEST) {
            return false;
        }
        String unit = number.quantity().unit().toLowerCase(Locale.ROOT);
        if (unit.isEmpty()) {
            return nounSaid && number.quantity().value().intValue() > 2100;
        }
        List<String> words = Lexicon.words(unit);
        return !words.isEmpty()
                && !lexicon.classesOfWord(words.getLast(), COUNTED).isEmpty();
    }

    private static Draft draft(Syntax syntax, Parties parties, QuantityMention number, List<QuantityMention> others) {
        int chunk = chunkAt(syntax, number.span().start());
        int verb = verbNear(syntax, chunk);
        OptionalInt subject = verb < 0 ? OptionalInt.empty() : syntax.subject(verb);
        List<Party> actors = subject.isPresent() && subject.getAsInt() != chunk
                ? parties.all(syntax, subject.getAsInt())
                : List.of();
        int first = subject.isPresent() ? Math.min(subject.getAsInt(), chunk) : chunk;
        int last = Math.max(chunk, syntax.clauseEnd(Math.max(verb, chunk)) - 1);
        Span clause = syntax.spanOf(first, last).union(number.span());
        boolean shared = others.stream().anyMatch(other -> !other.equals(number) && clause.contains(other.span()));
        Span evidence = shared ? upToNext(syntax, number, clause, others) : withPeriod(syntax, clause);
        Modality modality =
                verb < 0 ? Modality.ACTUAL : syntax.verb(verb).orElseThrow().modality();
        return new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                modality,
                actors,
                List.of(),
                Optional.of(Slots.objectSpan(syntax, chunk).of(syntax.text()).replaceAll("\\s+", " ")),
                evidence,
                chunk,
                Set.of(chunk),
                "number of counted things");
    }

    /** Of several numbers in one clause each goes as far as the next begins. */
    private static Span upToNext(Syntax syntax, QuantityMention number, Span clause, List<QuantityMention> others) {
        int end = others.stream()
                .mapToInt(other -> other.span().start())
                .filter(start -> start > number.span().start())
                .min()
                .orElse(clause.end());
        int chunk = chunkAt(syntax, number.span().start());
        int last = chunk;
        for (int c = chunk + 1; c < syntax.chunks().size(); c++) {
            boolean inside = syntax.spanOf(c, c).end() <= Math.min(end, clause.end());
            last = inside && syntax.noun(c).isPresent() ? c : last;
        }
        return syntax.spanOf(chunk, last).union(number.span());
    }

    /** "So far this fiscal year, ...": the period that opens the sentence belongs to its count. */
    static Span withPeriod(Syntax syntax, Span evidence) {
        boolean period = false;
        int before = 0;
        for (Token token : syntax.tokens()) {
            if (token.span().end() > evidence.start()) {
                break;
            }
            before++;
            period |= PERIODS.contains(token.lower());
        }
        return period && before <= LONGEST_PERIOD
                ? new Span(syntax.sentence().span().start(), evidence.end())
                : evidence;
    }

    private static int chunkAt(Syntax syntax, int offset) {
        for (int t = 0; t < syntax.tokens().size(); t++) {
            if (syntax.tokens().get(t).span().end() > offset) {
                int chunk = syntax.chunkOf(t);
                while (syntax.noun(chunk).isEmpty()
                        && chunk + 1 < syntax.chunks().size()) {
                    chunk++;
                }
                return syntax.noun(chunk).isPresent() ? chunk : syntax.chunkOf(t);
            }
        }
        return syntax.chunks().size() - 1;
    }

    private static int verbNear(Syntax syntax, int chunk) {
        for (int distance = 1; distance < 12; distance++) {
            if (syntax.verb(chunk - distance).filter(Chunk.VerbGroup::isFinite).isPresent()) {
                return chunk - distance;
            }
            if (syntax.verb(chunk + distance).filter(Chunk.VerbGroup::isFinite).isPresent()) {
                return chunk + distance;
            }
        }
        return -1;
    }
}
