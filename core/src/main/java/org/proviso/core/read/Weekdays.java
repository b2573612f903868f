package org.proviso.core.read;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Which Tuesday is meant: of what is to come the next one, of what was done the last one. Dates are found before trees are, so that a bare
 * weekday is the last one there, and behind "by" or "until" the next.
 */
final class Weekdays {
    private static final Set<String> DAYS = WordLists.read("weekdays");
    private static final Set<Lane> DONE_BY = EnumSet.of(Lane.COUNT, Lane.WORK);
    private static final String BY = "by ";
    private static final String OPEN = "..";
    private static final Pattern ENDS = Pattern.compile("/");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Weekdays() {}

    /** The same mention where it is no bare weekday, or the day is right as it is. */
    static DateMention meant(Syntax syntax, Draft draft, DateMention mention, Document document) {
        Optional<LocalDate> published =
                document.published().map(PublicationDate::date).flatMap(Edtf::latest);
        String words = mention.span().of(syntax.text()).toLowerCase(Locale.ROOT);
        Optional<LocalDate> day = mention.date().latest();
        if (published.isEmpty() || day.isEmpty() || !DAYS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            return mention;
        }
        Optional<VerbGroup> verb = syntax.views()
                .predicateOf(syntax.wordFrom(mention.span().end()) - 1)
                .map(Predicate::verb);
        boolean ahead = draft.modality() == Modality.PLANNED
                || verb.filter(Weekdays::isAhead).isPresent();
        if (ahead && day.get().isBefore(published.get())) {
            return moved(mention, 1);
        }
        boolean done = !ahead
                && words.startsWith(BY)
                && day.get().isAfter(published.get())
                && (DONE_BY.contains(draft.move().lane()) || draft.move().act() == Act.REQUESTED)
                && verb.filter(each -> each.tense() == Tense.PAST).isPresent();
        return done ? moved(mention, -1) : mention;
    }

    /** "Will meet", "may leave", "agreed to meet", "the talks resume". */
    private static boolean isAhead(VerbGroup verb) {
        return verb.tense() == Tense.FUTURE
                || verb.modal().isPresent()
                || verb.tense() == Tense.PRESENT && !verb.perfect()
                || verb.form() == Form.INFINITIVE;
    }

    /** Both ends of "between Tuesday and Thursday"; nothing moves where an end is no day, as in "last month through Friday". */
    private static DateMention moved(DateMention mention, int weeks) {
        String value = mention.date().value();
        boolean days = ENDS.splitAsStream(value)
                .allMatch(end -> end.equals(OPEN) || DAY.matcher(end).matches());
        return days
                ? new DateMention(
                        mention.span(),
                        new Edtf(DAY.matcher(value)
                                .replaceAll(day -> LocalDate.parse(day.group())
                                        .plusWeeks(weeks)
                                        .toString())),
                        mention.relative())
                : mention;
    }
}
