package org.proviso.core.read;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Predicate;

/** Tells numbers that are the amount of a claim from those that count who acts, how old one must be or how large a body is. */
final class Amounts {
    private static final Set<String> TOGETHER = WordLists.read("together");
    /** "the 55-member union", "a 40-page order": what these count is part of a body or paper. */
    private static final Pattern SIZE =
            Pattern.compile("(?s).*\\d-(?:member|nation|state|country|seat|judge|page|point|article|year-old)s?\\b.*");

    private static final Pattern AGE = Pattern.compile("(?s).*\\b(?:age of|aged|ages|under age|over age)\\s+$");
    private static final Pattern FROM = Pattern.compile("(?s).*\\bfrom\\s+$");
    private static final Pattern TO = Pattern.compile("(?s)^\\s+to\\s+\\S*\\d.*");
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
    /** However few, they are told as an amount where they stop, lapse or move. */
    private static final Set<NounClass> THINGS =
            EnumSet.of(NounClass.FORCE, NounClass.PROGRAMME, NounClass.AGREEMENT, NounClass.WAIVER, NounClass.RULE);

    private final String text;

    Amounts(String text) {
        this.text = text;
    }

    boolean isOne(Syntax syntax, Draft draft, QuantityMention number) {
        Span span = number.span();
        String before = text.substring(Math.max(0, span.start() - REACH), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
        boolean large = SIZE.matcher(span.of(text) + behind).matches();
        boolean left = FROM.matcher(before).matches() && TO.matcher(behind).matches();
        return !large
                && !left
                && !AGE.matcher(before).matches()
                && !isOfSides(number)
                && !isOfDoer(syntax, draft, number);
    }

    /** How long something holds, not when it was: "a stay of 37 days", "for two years", "a 90-day pause"; not "two years ago", "the past week". */
    boolean isTerm(QuantityMention number) {
        Span span = number.span();
        String before = text.substring(Math.max(0, span.start() - REACH), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
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
