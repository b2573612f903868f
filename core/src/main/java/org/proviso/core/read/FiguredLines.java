package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** "Requests approved so far: 34": the figure behind the colon that ends a line is of what the line tells. */
final class FiguredLines {
    private static final Pattern LEADS = Pattern.compile("[^:.;,()]{0,40}:\\s*");

    private static final Set<NounClass> COUNTED = EnumSet.of(NounClass.PEOPLE, NounClass.TALLY, NounClass.REQUEST_FILE);
    private static final Set<String> APPROXIMATE = WordLists.read("approximate");
    private static final Set<String> ENDS = Set.of(";", ":");
    private static final int LONGEST_LABEL = 12;
    private static final int FEWEST = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private FiguredLines() {}

    /** "Arrivals: 88", "Teachers on the payroll: 38,406; struck off: 1,914": the figure behind a label of what authorities count. */
    static List<Counts.Counted> labelled(
            Syntax syntax, List<QuantityMention> numbers, List<Draft> drafts, List<Counts.Counted> counted) {
        List<Counts.Counted> found = new ArrayList<>();
        boolean counting = false;
        for (QuantityMention number : numbers) {
            int colon = colonBefore(syntax, number);
            int first = colon < 0 ? -1 : firstOfLabel(syntax, colon);
            boolean told = counted.stream()
                            .anyMatch(count -> count.number().span().equals(number.span()))
                    || drafts.stream().anyMatch(draft -> draft.evidence().contains(number.span()));
            boolean counts = first >= 0
                    && colon - first <= LONGEST_LABEL
                    && isCounted(syntax, first, colon)
                    && !isClause(syntax, number, colon);
            counting |= counts;
            if ((counts || first >= 0 && counting) && !told && isFigure(number)) {
                found.add(new Counts.Counted(draft(syntax, number, first, colon), number));
            }
        }
        return found;
    }

    private static boolean isFigure(QuantityMention number) {
        int value = number.quantity().value().intValue();
        boolean year =
                value >= FIRST_YEAR && value <= LAST_YEAR && number.span().length() == 4;
        return !number.quantity().isMoney() && !number.quantity().isTime() && !year && value >= FEWEST;
    }

    /** The colon right before a number, but for words like "about"; -1 for none. */
    private static int colonBefore(Syntax syntax, QuantityMention number) {
        int at = syntax.wordFrom(number.span().start()) - 1;
        while (at > 0 && APPROXIMATE.contains(syntax.lower(at))) {
            at--;
        }
        return at > 0 && syntax.lower(at).equals(":") ? at : -1;
    }

    private static int firstOfLabel(Syntax syntax, int colon) {
        int first = colon;
        while (first > 0 && !ENDS.contains(syntax.lower(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isCounted(Syntax syntax, int first, int colon) {
        return syntax.views().nounGroups().stream()
                .filter(group -> first <= group.head() && group.head() < colon)
                .anyMatch(group -> COUNTED.stream().anyMatch(kind -> syntax.is(group.head(), kind)));
    }

    /** "The union contradicts the ministry: 22 of the 25 boats are back": a statement behind another. */
    private static boolean isClause(Syntax syntax, QuantityMention number, int colon) {
        int behind = syntax.wordFrom(number.span().end());
        return syntax.lower(behind).equals("of")
                && syntax.views().predicates().stream()
                        .anyMatch(predicate -> predicate.word() > behind
                                && predicate.word() > colon
                                && predicate.verb().form() == Form.STATEMENT);
    }

    private static Draft draft(Syntax syntax, QuantityMention number, int first, int colon) {
        Span label = syntax.span(first, Math.max(first, colon - 1));
        return new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(Slots.plain(label.of(syntax.text()))),
                label.union(number.span()),
                colon,
                Set.of(),
                "figure behind its label",
                Grounds.at(Counts.wordsOf(syntax, number)));
    }

    /** The draft with the figure among its words, where its line ends so. */
    static Draft withFigure(Syntax syntax, Draft draft, List<QuantityMention> numbers) {
        if (numbers.isEmpty()) {
            return draft;
        }
        Span last = numbers.getLast().span();
        int end = syntax.sentence().span().end();
        boolean ends = last.end() <= end
                && new Span(last.end(), end).of(syntax.text()).chars().noneMatch(Character::isLetterOrDigit);
        int from = draft.evidence().end();
        boolean behind = ends
                && from <= last.start()
                && LEADS.matcher(syntax.text()).region(from, last.start()).matches();
        return behind ? draft.withEvidence(draft.evidence().union(last)) : draft;
    }
}
