package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Points of a list that a sentence leads in: "The ban shall not apply to: (a) seed; (b) food aid." lets each point off the rule by itself,
 * and of "The union asks the ministry to: - lift the ban; - publish the accounts." each point is asked, promised or ordered, by and towards
 * whom the lead names.
 */
final class ListedPoints {
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?<mark>\\(?(?:[a-z]{1,4}|\\d{1,2})[.)]|[-*\u2022\u00b7\u2013\u25aa])\\s+");
    private static final Pattern END = Pattern.compile("(?:[;,.]|[;,]? (?:and|or))\\s*$");
    private static final Pattern MARK = Pattern.compile("(?:that|to)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    /** Before any clause that only says which thing is meant. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:(?!\\b(?:that|which|who|whom|whose|where|when|if|until|unless|as)\\b)[^\\n])+?\\b(?:was|were|has|had)\\b");

    private static final int LONGEST_OBJECT = 120;

    private static final Set<String> OPEN_ENDS = WordLists.read("words before a list");
    private static final Set<String> FOR_POINTS = WordLists.read("words for points");
    private static final Move SOUGHT = new Move(Lane.COMMITMENT, Act.SOUGHT);
    private static final Set<Move> LEADING =
            Set.of(SOUGHT, new Move(Lane.COMMITMENT, Act.MADE), new Move(Lane.MEASURE, Act.ORDERED));

    private final Document document;
    private final List<QuantityMention> numbers;
    private final CodePoints codePoints;

    /** @param numbers of the document, in order */
    ListedPoints(Document document, List<QuantityMention> numbers) {
        this.document = document;
        this.numbers = numbers;
        this.codePoints = CodePoints.of(document.text());
    }

    /**
     * The claims of a document, with one for each point of the lists that they lead in; a number in a point is how much is let off, and no
     * count, and what a point is asked to become is not told as done.
     */
    List<Notes.Told> of(List<Notes.Told> told) {
        List<Notes.Told> listed = new ArrayList<>();
        List<Span> asked = new ArrayList<>();
        List<Span> free = new ArrayList<>();
        for (Notes.Told one : told) {
            if (isToldElse(one, asked, free)) {
                continue;
            }
            List<Span> inline = inline(one);
            boolean waiver = isWaiver(one) || !inline.isEmpty();
            List<Span> own = (inline.isEmpty() ? below(one, waiver) : inline)
                    .stream()
                            .filter(point -> waiver || !isOfBefore(point, told))
                            .toList();
            (waiver ? free : asked).addAll(own);
            own.forEach(point -> listed.add(waiver ? with(one, point) : with(one, point, told)));
            if (own.isEmpty()) {
                listed.add(one);
            }
        }
        return listed;
    }

    /** The points that stand below the sentence, where it lets off or asks for something. */
    private List<Span> below(Notes.Told told, boolean waiver) {
        return waiver || isAsked(told) ? points(told.syntax().sentence()) : List.of();
    }

    private static boolean isToldElse(Notes.Told told, List<Span> asked, List<Span> free) {
        return isWithin(told, asked) && !isPast(told) || isWithin(told, free) && isCount(told);
    }

    private static boolean isWithin(Notes.Told told, List<Span> points) {
        return points.stream().anyMatch(told.draft().evidence()::overlaps);
    }

    private static boolean isCount(Notes.Told told) {
        return told.claim().move().lane() == Lane.COUNT;
    }

    /** "The return of the boats that the navy seized": what the point says of before. */
    private static boolean isPast(Notes.Told told) {
        return told.syntax().isRelative(told.draft().anchor())
                && told.syntax()
                        .predicate(told.draft().anchor())
                        .filter(predicate -> predicate.verb().tense() == Tense.PAST)
                        .isPresent();
    }

    /** "The school was closed in 2019": what a point says was done is not asked for. */
    private boolean isOfBefore(Span point, List<Notes.Told> told) {
        return BEFORE.matcher(point.of(document.text())).lookingAt()
                || told.stream()
                        .filter(one -> point.overlaps(one.draft().evidence()))
                        .flatMap(one -> one.syntax().predicate(one.draft().anchor()).stream())
                        .anyMatch(predicate -> predicate.dependence().isEmpty()
                                && predicate.verb().tense() == Tense.PAST
                                && predicate.verb().form() == Form.STATEMENT);
    }

    /** The points of an exception in the sentence itself. */
    private List<Span> inline(Notes.Told told) {
        Span sentence = told.syntax().sentence().span();
        int end = told.draft().evidence().end();
        return isGranted(told) && end < sentence.end()
                ? InlinePoints.in(document.text(), new Span(end, sentence.end()))
                : List.of();
    }

    private static boolean isGranted(Notes.Told told) {
        return told.claim().move().lane() == Lane.WAIVER && told.claim().move().act() == Act.GRANTED;
    }

    private boolean isWaiver(Notes.Told told) {
        return isGranted(told)
                && Leads.endsInColon(told.syntax())
                && told.draft().evidence().end()
                        >= told.syntax().sentence().span().end() - 1;
    }

    /** "Asks that:", "demands the following:", "its demands are:"; to do something may also be ordered or promised: "undertakes to:". */
    private boolean isAsked(Notes.Told told) {
        Syntax syntax = told.syntax();
        if (!Leads.endsInColon(syntax) || !LEADING.contains(told.claim().move())) {
            return false;
        }
        return Leads.isOpen(syntax, told.draft().anchor())
                || told.claim().move().equals(SOUGHT)
                        && isAtEnd(told)
                        && told.claim()
                                .roles()
                                .object()
                                .filter(object -> !isOfList(object))
                                .isEmpty();
    }

    /** "Its demands are as follows:": nothing but such words stands behind what tells that something is asked. */
    private static boolean isAtEnd(Notes.Told told) {
        return told.syntax().sentence().tokens().stream()
                .filter(token -> token.span().start() >= told.draft().evidence().end())
                .allMatch(token -> token.form().equals(":") || OPEN_ENDS.contains(token.lower()));
    }

    /** What stands for the points: "the following", "four things", "its demands". */
    private static boolean isOfList(String object) {
        return Lexicon.words(object).stream().anyMatch(FOR_POINTS::contains);
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

    /** The point as it is asked for; where the lead does not say of whom, of whoever is to act in it. */
    private Notes.Told with(Notes.Told lead, Span point, List<Notes.Told> told) {
        Matcher mark = MARK.matcher(document.text()).region(point.start(), point.end());
        Span words = mark.lookingAt() ? new Span(mark.end(), point.end()) : point;
        Notes.Told asked = with(lead, words);
        List<Party> towards = asked.claim().roles().counterparts();
        List<Party> doers = towards.isEmpty() ? doers(words, told) : List.of();
        return doers.isEmpty()
                ? asked
                : asked.with(
                        asked.draft(),
                        new Claim.Roles(
                                asked.claim().roles().actors(),
                                doers,
                                asked.claim().roles().object()),
                        asked.towards());
    }

    /** Who is to do what a point says: "that the ministry withdraw the circular". */
    private static List<Party> doers(Span point, List<Notes.Told> told) {
        return told.stream()
                .filter(one ->
                        one.guess(true).isEmpty() && point.overlaps(one.draft().evidence()) && !isPast(one))
                .findFirst()
                .map(one -> one.claim().roles().actors())
                .orElse(List.of());
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
