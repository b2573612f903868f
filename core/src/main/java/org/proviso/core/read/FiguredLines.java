package org.proviso.core.read;

import java.util.List;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;

/** "Requests approved so far: 34": the figure behind the colon that ends a line is of what the line tells. */
final class FiguredLines {
    private static final Pattern LEADS = Pattern.compile("[^:.;,()]{0,40}:\\s*");

    private FiguredLines() {}

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
