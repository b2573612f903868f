package org.proviso.core.read;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

/**
 * Dates that say which thing is meant, and not when something is done to it: "under the Foreign Assistance Act of 1961",
 * "left the 2015 agreement", "amends the order of April 2".
 */
final class NamingDates {
    private static final Set<String> GROUNDS = WordLists.read("before what an act is done by");
    private static final Set<String> STRETCHES = WordLists.read("stretches of time");
    private static final Set<String> LASTING = Stream.of("lasting words", "prolonging verbs")
            .flatMap(list -> WordLists.read(list).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> UNTIL = WordLists.read("before last days");
    /** "Until midnight on", "to the end of". */
    private static final Set<String> HOURS = Set.of("midnight", "noon", "at", "on", "of", "the", "end");

    private static final int YEAR = 4;
    private static final Pattern MONTH =
            Pattern.compile("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", Pattern.CASE_INSENSITIVE);

    private NamingDates() {}

    /** Whether the date names a thing other than the act of the anchor word. */
    static boolean isOne(Syntax syntax, int anchor, DateMention date) {
        int first = syntax.wordFrom(date.span().start());
        int last = syntax.wordFrom(date.span().end()) - 1;
        if (first > last) {
            return false;
        }
        if (isOfAnotherDeed(syntax, anchor, first, last) || isLastDay(syntax, anchor, first)) {
            return true;
        }
        if (date.relative()
                && !isOfMonth(syntax, date, datedBehind(syntax, last).isPresent())) {
            return false;
        }
        OptionalInt dated = datedBefore(syntax, first);
        boolean isLaw = dated.isPresent()
                && syntax.is(dated.getAsInt(), PartOfSpeech.PROPN)
                && date.span().length() == YEAR;
        OptionalInt thing = dated.isPresent() ? dated : datedBehind(syntax, last);
        return thing.isPresent()
                && thing.getAsInt() != anchor
                && !syntax.isTime(thing.getAsInt())
                && !STRETCHES.contains(syntax.lower(thing.getAsInt()))
                && (isLaw || isDoneTo(syntax, anchor, thing.getAsInt()));
    }

    /** "Lifted on 1 July", "lifted Monday": nothing but a preposition between. */
    static boolean isRightBehind(Syntax syntax, int anchor, DateMention date) {
        int first = syntax.wordFrom(date.span().start());
        return first == anchor + 1 || first == anchor + 2 && syntax.is(anchor + 1, PartOfSpeech.ADP);
    }

    /** "The ban, extended on 30 May, was lifted on 1 July": whether the date hangs on the anchor word, and on no other deed below it. */
    static boolean isOwn(Syntax syntax, int anchor, DateMention date) {
        int at = syntax.wordFrom(date.span().start());
        while (at >= 0 && at < syntax.size() && at != anchor) {
            if (syntax.is(at, PartOfSpeech.VERB)) {
                return false;
            }
            at = syntax.tree().node(at).head();
        }
        return at == anchor;
    }

    /** "The review ordered in January is complete": the date of a participle that says which thing is meant. */
    private static boolean isOfAnotherDeed(Syntax syntax, int anchor, int first, int last) {
        int head = syntax.tree().node(last).head();
        boolean inside = head >= first && head <= last;
        int deed = inside ? syntax.tree().node(head).head() : head;
        return deed != Node.ROOT && deed != anchor && deed < first && isOfNoun(syntax, deed, anchor, last);
    }

    private static boolean isOfNoun(Syntax syntax, int deed, int anchor, int last) {
        Node node = syntax.tree().node(deed);
        return (node.is(Relation.ACL) || node.is(Relation.ACL_RELCL)) && anchor > last;
    }

    /** "Extended to 30 June", "until midnight on 30 June": the last day of what goes on, and not the day on which that was told. */
    private static boolean isLastDay(Syntax syntax, int anchor, int first) {
        int before = first - 1;
        while (before > 0 && HOURS.contains(syntax.lower(before))) {
            before--;
        }
        boolean hour = before < first - 1;
        return LASTING.contains(syntax.lemma(anchor))
                && (syntax.lower(before).equals("to") || hour && UNTIL.contains(syntax.lower(before)));
    }

    /**
     * "April 2", "the April deadline": a day of a month is written out, though its year is not, where "Monday" and "last week" only point.
     *
     * @param names whether a noun stands behind it that it belongs to
     */
    private static boolean isOfMonth(Syntax syntax, DateMention date, boolean names) {
        String written = date.span().of(syntax.text());
        return (names || written.chars().anyMatch(Character::isDigit))
                && MONTH.matcher(written).find();
    }

    /** The noun of "the order of DATE", "Order 14257 of DATE". */
    private static OptionalInt datedBefore(Syntax syntax, int first) {
        if (!syntax.lower(first - 1).equals("of")) {
            return OptionalInt.empty();
        }
        int noun = syntax.is(first - 2, PartOfSpeech.NUM) ? first - 3 : first - 2;
        return isNoun(syntax, noun) ? OptionalInt.of(noun) : OptionalInt.empty();
    }

    /** The noun of "the DATE order". */
    private static OptionalInt datedBehind(Syntax syntax, int last) {
        int head = syntax.tree().node(last).head();
        boolean isWithin = syntax.is(last + 1, PartOfSpeech.NOUN)
                || syntax.is(last + 1, PartOfSpeech.ADJ)
                || syntax.is(last + 1, PartOfSpeech.PROPN);
        return head > last && isWithin && isNoun(syntax, head) ? OptionalInt.of(head) : OptionalInt.empty();
    }

    private static boolean isNoun(Syntax syntax, int word) {
        return syntax.is(word, PartOfSpeech.NOUN) || syntax.is(word, PartOfSpeech.PROPN);
    }

    /** It stands behind the act, and is not that by which the act is done: "imposed by the order of April 2". */
    private static boolean isDoneTo(Syntax syntax, int anchor, int thing) {
        OptionalInt group = syntax.groupAt(thing);
        int first = syntax.core(group.orElse(thing)).first();
        boolean isGround = GROUNDS.contains(syntax.lower(first - 1)) || GROUNDS.contains(syntax.lower(first - 2));
        return thing > anchor && !isGround;
    }
}
