package org.proviso.core.read;

import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.PartOfSpeech;

/**
 * Dates that say which thing is meant, and not when something is done to it: "under the Foreign Assistance Act of 1961",
 * "left the 2015 agreement", "amends the order of April 2".
 */
final class NamingDates {
    private static final Set<String> GROUNDS = WordLists.read("before what an act is done by");
    private static final Set<String> STRETCHES = WordLists.read("stretches of time");
    private static final int YEAR = 4;

    private NamingDates() {}

    /** Whether the date names a thing other than the act of the anchor word. */
    static boolean isOne(Syntax syntax, int anchor, DateMention date) {
        int first = syntax.wordFrom(date.span().start());
        int last = syntax.wordFrom(date.span().end()) - 1;
        if (date.relative() || first > last) {
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
