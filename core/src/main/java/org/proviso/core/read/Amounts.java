package org.proviso.core.read;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Predicate;

/**
 * Which of the numbers around a claim is its amount: none that counts who acts, how old one must be or how large a body is, and of several that of
 * the thing itself, what something is set to rather than by how much it moves, and so many of a whole rather than the whole.
 */
final class Amounts {
    private static final Set<String> TOGETHER = WordLists.read("together");
    /** "the 55-member union", "a 40-page order": what these count is part of a body or paper. */
    private static final Pattern SIZE =
            Pattern.compile("(?s).*\\d-(?:member|nation|state|country|seat|judge|page|point|article|year-old)s?\\b.*");

    private static final Pattern AGE = Pattern.compile("(?s).*\\b(?:age of|aged|ages|under age|over age)\\s+$");
    private static final Pattern FROM = Pattern.compile("(?s).*\\bfrom\\s+$");
    /** "To 55", "a litre to EUR 55", "to about 3 percent". */
    private static final Pattern TO = Pattern.compile(
            "(?s)^(?:\\s+(?:an?|per)\\s+\\p{L}+)?,?\\s+to\\s+(?:(?:about|around|some|just|only|nearly|almost)\\s+)?(?:\\p{Lu}\\p{L}{0,3}\\.?\\s)?\\S{0,4}\\d.*");
    /** "in two years", "the past two weeks": when it was or will be. */
    private static final Pattern PASSED = Pattern.compile(
            "(?s).*\\b(?:in|after|since|past|last|next|coming|previous|these|those|first|every|the)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST =
            Pattern.compile("(?s)^[\\s-]+\\w+[\\s-]+(?:ago|later|earlier|before|after|since|old|into)\\b.*");

    /** More of them are told as an amount: "10,000 troops patrol the coast". */
    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    private static final BigDecimal SIDES = BigDecimal.valueOf(3);

    private static final int REACH = 30;
    /** What is told of these may hold for a time. */
    private static final Set<Lane> LASTING = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.COMMITMENT);

    /** By these something moves. */
    private static final Set<String> MOVES = Set.of("percent", "percentage points", "points", "times");

    private static final Pattern BY = Pattern.compile("(?s).*\\bby\\s+$");
    private static final Pattern TIMES =
            Pattern.compile("(?s)^\\s+(?:times|basis points|percentage points|points)\\b.*");
    private static final Pattern TO_BEFORE = Pattern.compile("(?s).*\\bto\\s+$");
    private static final Pattern LEADS_TO = Pattern.compile("(?:\\s+[\\w-]+){0,4},?\\s+to\\s+");
    private static final Pattern LEADS_FROM = Pattern.compile("(?:\\s+[a-z]+)?,?\\s+from\\s+");
    /** No words between the two numbers of one move are longer. */
    private static final int APART = 60;

    private static final int OUTSIDE = 100_000;
    private static final int OTHER_KIND = 1_000;
    private static final Pattern WORTH = Pattern.compile(
            "(?is).*\\b(?:worth|valued at|totall?ing|amounting to)(?: (?:about|some|nearly|over|roughly|around|more than|up to))? \\S?");
    private static final Set<Lane> OF_MONEY = EnumSet.of(Lane.MONEY, Lane.WAIVER);
    /** However few, they are told as an amount where they stop, lapse or move. */
    private static final Set<NounClass> THINGS =
            EnumSet.of(NounClass.FORCE, NounClass.PROGRAMME, NounClass.AGREEMENT, NounClass.WAIVER, NounClass.RULE);

    private final String text;
    private final Speakers speakers;

    Amounts(String text, Speakers speakers) {
        this.text = text;
        this.speakers = speakers;
    }

    /** The amount of a claim; where there is none, how long what is ordered holds. */
    Optional<QuantityMention> of(Syntax syntax, Draft draft, List<QuantityMention> numbers) {
        List<QuantityMention> told =
                numbers.stream().filter(number -> isTold(syntax, draft, number)).toList();
        List<QuantityMention> amounts = told.stream()
                .filter(number -> !number.quantity().isTime() && isOne(syntax, draft, number))
                .toList();
        return amounts.stream()
                .min(Comparator.comparingInt(number -> rank(syntax, draft, number)))
                .map(nearest -> ofHead(nearest, draft, numbers, syntax))
                .map(nearest -> setTo(nearest, amounts))
                .map(nearest ->
                        Wholes.partOf(text, nearest, amounts).orElseGet(() -> Wholes.ofWhole(text, nearest, numbers)))
                .map(nearest -> Wholes.ofMoney(text, nearest, numbers))
                .flatMap(nearest -> Wholes.shareOf(text, nearest, draft.evidence()))
                .map(nearest -> draft.move().lane() == Lane.WAIVER ? Wholes.ofNamed(text, nearest, numbers) : nearest)
                .or(() -> term(draft, told));
    }

    /** "By 77 percent to 5,300 taka", "four times, to 7 percent", "to four dollars from 124": what it is set to, not by how much or from where. */
    private QuantityMention setTo(QuantityMention nearest, List<QuantityMention> amounts) {
        return amounts.stream()
                .filter(other -> isMove(nearest, other) && stands(LEADS_TO, nearest, other)
                        || stands(LEADS_FROM, other, nearest)
                                && TO_BEFORE.matcher(before(other)).matches())
                .findFirst()
                .orElse(nearest);
    }

    private boolean stands(Pattern words, QuantityMention first, QuantityMention second) {
        int from = first.span().end();
        int to = second.span().start();
        return from < to
                && to - from <= APART
                && words.matcher(text).region(from, to).matches();
    }

    /**
     * How often or by how much, so that the other is what it is set to: of the same unit, or a plain level behind percent, points or times;
     * not "cut aid by $20 million to 12 countries", "20 percent of it to 40 families".
     */
    private boolean isMove(QuantityMention number, QuantityMention other) {
        Quantity level = other.quantity();
        boolean plain =
                level.isMoney() || level.unit().isEmpty() || level.unit().equals("percent");
        boolean moves = MOVES.contains(number.quantity().unit())
                || TIMES.matcher(behind(number)).matches();
        boolean same = number.quantity().unit().equals(level.unit());
        return moves && plain || same && BY.matcher(before(number)).matches();
    }

    private String behind(QuantityMention number) {
        int end = number.span().end();
        return text.substring(end, Math.min(text.length(), end + REACH));
    }

    private String before(QuantityMention number) {
        int start = number.span().start();
        return text.substring(Math.max(0, start - REACH), start);
    }

    /** "A stay of 37 days", "up to five years in prison", "30 days' notice": how long what is ordered, allowed or promised holds. */
    private Optional<QuantityMention> term(Draft draft, List<QuantityMention> told) {
        return LASTING.contains(draft.move().lane())
                ? told.stream()
                        .filter(number -> number.quantity().isTime() && isTerm(number))
                        .findFirst()
                : Optional.empty();
    }

    /** Of "the 25 percent rates, and 10 percent rates on fuel," the amount of what is named first, which is the head of the group. */
    private static QuantityMention ofHead(
            QuantityMention nearest, Draft draft, List<QuantityMention> numbers, Syntax syntax) {
        for (int head : draft.used()) {
            Span core = syntax.span(syntax.core(head));
            if (syntax.objectSpan(head).contains(nearest.span())
                    && core.end() <= nearest.span().start()) {
                for (QuantityMention number : numbers) {
                    if (core.contains(number.span())
                            && number.quantity()
                                    .unit()
                                    .equals(nearest.quantity().unit())) {
                        return number;
                    }
                }
            }
        }
        return nearest;
    }

    /** A number in the evidence or in a group that fills a role; not how many people say so, unless it is told in their description. */
    private boolean isTold(Syntax syntax, Draft draft, QuantityMention number) {
        boolean inside = draft.evidence().contains(number.span())
                || draft.used().stream()
                        .anyMatch(head -> syntax.objectSpan(head).contains(number.span()));
        boolean below = syntax.predicate(draft.anchor()).isEmpty()
                && syntax.span(syntax.all(draft.anchor())).contains(number.span());
        int anchor = syntax.start(draft.anchor());
        return (inside || below)
                && speakers.sourcesNear(number.span()).stream()
                        .noneMatch(source -> source.overlaps(number.span()) && !source.contains(anchor));
    }

    /** The amount of the thing itself before others, money before counts, the nearest to the trigger first; of waivers what they are worth. */
    private int rank(Syntax syntax, Draft draft, QuantityMention number) {
        int anchor = syntax.tokens().get(draft.anchor()).span().end();
        int distance = Math.abs(number.span().start() - anchor);
        boolean worth = number.quantity().isMoney()
                && OF_MONEY.contains(draft.move().lane())
                && WORTH.matcher(before(number)).matches();
        boolean own = draft.used().stream()
                .filter(head -> isOfObject(syntax, draft, head))
                .map(head -> syntax.span(worth ? syntax.all(head) : syntax.core(head)))
                .anyMatch(span -> span.contains(number.span()));
        int kind = number.quantity().isMoney() ? 0 : OTHER_KIND;
        return distance + kind + (own ? 0 : OUTSIDE);
    }

    private static boolean isOfObject(Syntax syntax, Draft draft, int head) {
        String core = Slots.plain(syntax.span(syntax.core(head)).of(syntax.text()));
        return draft.object().filter(object -> object.contains(core)).isPresent();
    }

    private boolean isOne(Syntax syntax, Draft draft, QuantityMention number) {
        String before = before(number);
        String behind = behind(number);
        boolean large = SIZE.matcher(number.span().of(text) + behind).matches();
        boolean left = FROM.matcher(before).matches() && TO.matcher(behind).matches();
        return !large
                && !left
                && !AGE.matcher(before).matches()
                && !isOfSides(number)
                && !isOfDoer(syntax, draft, number);
    }

    /** How long something holds, not when it was: "a stay of 37 days", "for two years", "a 90-day pause"; not "two years ago", "the past week". */
    private boolean isTerm(QuantityMention number) {
        String before = before(number);
        String behind = behind(number);
        return !AGE.matcher(before).matches()
                && !PASSED.matcher(before).matches()
                && !PAST.matcher(behind).matches();
    }

    /** "the two sides", "both countries" */
    private static boolean isOfSides(QuantityMention number) {
        return number.quantity().value().compareTo(SIDES) <= 0
                && TOGETHER.contains(number.quantity().unit().toLowerCase(Locale.ROOT));
    }

    private static boolean isFew(QuantityMention number) {
        return number.quantity().value().compareTo(FEW) <= 0;
    }

    /** "two contractors sued", "by two companies": how many act; not "two contracts lapsed". */
    private static boolean isOfDoer(Syntax syntax, Draft draft, QuantityMention number) {
        if (draft.move().lane() == Lane.COUNT || number.quantity().isMoney() || !isFew(number)) {
            return false;
        }
        Optional<Predicate> predicate = syntax.predicate(draft.anchor());
        return predicate
                .filter(verb -> !verb.copular())
                .flatMap(Predicate::doer)
                .filter(doer -> doer.origin() != Origin.UNDERSTOOD)
                .map(Argument::word)
                .filter(doer -> syntax.classes(doer).stream().noneMatch(THINGS::contains))
                .filter(doer -> syntax.span(syntax.core(doer)).overlaps(number.span()))
                .isPresent();
    }
}
