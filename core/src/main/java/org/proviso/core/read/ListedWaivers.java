package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;

/** "The ban shall not apply to: (a) seed; (b) food aid.": each point of the list is let off the rule by itself. */
final class ListedWaivers {
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?<mark>\\(?(?:[a-z]{1,4}|\\d{1,2})[.)]|[-*\u2022\u00b7\u2013\u25aa])\\s+");
    private static final Pattern END = Pattern.compile("(?:[;,.]|[;,]? (?:and|or))\\s*$");
    private static final int LONGEST_OBJECT = 120;

    private final Document document;
    private final List<QuantityMention> numbers;
    private final CodePoints codePoints;
    private final List<Span> found = new ArrayList<>();

    /** @param numbers of the document, in order */
    ListedWaivers(Document document, List<QuantityMention> numbers) {
        this.document = document;
        this.numbers = numbers;
        this.codePoints = CodePoints.of(document.text());
    }

    /**
     * The claims of one sentence, with one for each point of the list that it leads in, where it lets off a rule; a number in a point is how
     * much is let off, and no count. Sentences are to be given in order.
     */
    List<Notes.Told> of(List<Notes.Told> told) {
        List<Notes.Told> listed = new ArrayList<>();
        for (Notes.Told one : told) {
            if (one.claim().move().lane() == Lane.COUNT
                    && found.stream().anyMatch(one.draft().evidence()::overlaps)) {
                continue;
            }
            List<Span> points = isLead(one) ? points(one.syntax().sentence()) : List.of();
            found.addAll(points);
            points.forEach(point -> listed.add(with(one, point)));
            if (points.isEmpty()) {
                listed.add(one);
            }
        }
        return listed;
    }

    private boolean isLead(Notes.Told told) {
        Span sentence = told.syntax().sentence().span();
        return told.claim().move().lane() == Lane.WAIVER
                && told.claim().move().act() == Act.GRANTED
                && document.text().charAt(sentence.end() - 1) == ':'
                && told.draft().evidence().end() >= sentence.end() - 1;
    }

    /** The lines below that begin like points, without their marks. */
    private List<Span> points(Sentence lead) {
        String text = document.text();
        List<Span> points = new ArrayList<>();
        String sort = "";
        int start = text.indexOf('\n', lead.span().end() - 1) + 1;
        while (start > 0 && start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Matcher label = LABEL.matcher(text).region(start, end);
            if (label.lookingAt() && (sort.isEmpty() || sort.equals(sort(label)))) {
                sort = sort(label);
                int last = end - behind(text.substring(label.end(), end));
                points.add(new Span(label.end(), Math.max(label.end(), last)));
            } else if (!text.substring(start, end).isBlank()) {
                break;
            }
            start = end + 1;
        }
        points.removeIf(Span::isEmpty);
        return points;
    }

    /** The sort of a mark: that of "(b)" and "(c)", not that of "3.". */
    private static String sort(Matcher label) {
        return label.group("mark").replaceAll("[a-z]+", "a").replaceAll("\\d+", "1");
    }

    private static int behind(String words) {
        Matcher end = END.matcher(words);
        return end.find()
                ? words.length() - end.start()
                : words.length() - words.stripTrailing().length();
    }

    private Notes.Told with(Notes.Told lead, Span point) {
        Claim claim = lead.claim();
        String words = point.of(document.text());
        Optional<QuantityMention> amount =
                Ordered.in(numbers, QuantityMention::span, point).stream().findFirst();
        Span points = codePoints.ofUnits(point);
        Claim listed = new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(
                        claim.roles().actors(),
                        claim.roles().counterparts(),
                        Optional.of(words).filter(object -> object.length() <= LONGEST_OBJECT)),
                new Claim.Terms(
                        amount.map(QuantityMention::quantity),
                        claim.terms().condition(),
                        claim.terms().when()),
                claim.said(),
                new Evidence(document.id(), points.start(), points.end(), words),
                claim.furniture(),
                claim.why() + ", point of its list");
        return new Notes.Told(
                lead.syntax(),
                lead.draft(),
                listed,
                amount,
                lead.condition(),
                lead.date(),
                lead.said(),
                lead.towards(),
                lead.acting(),
                lead.guessed());
    }
}
