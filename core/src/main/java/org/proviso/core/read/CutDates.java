package org.proviso.core.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.text.DateMention;

/** Objects whose words end within a date, as trees may end a noun group there: of "asked for the keys on 26 | May" it is "the keys". */
final class CutDates {
    private static final Pattern LAST =
            Pattern.compile("^(.*\\S) (?:on|of|from|at|by|until|since|to|for|dated) (?:the )?(\\S+(?: \\S+)?)$");

    private CutDates() {}

    /** The object up to the preposition before the date of which it has only the beginning. */
    static String without(String object, List<DateMention> dates, String text) {
        Matcher last = LAST.matcher(object);
        return last.matches()
                        && dates.stream()
                                .map(date -> Slots.plain(date.span().of(text)))
                                .anyMatch(date -> date.startsWith(last.group(2) + " "))
                ? last.group(1)
                : object;
    }
}
