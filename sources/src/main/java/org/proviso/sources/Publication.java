package org.proviso.sources;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.PublicationDate.Grounds;

/** Picks a page's publication date by its grounds: metadata, then a dateline, then a signature's date, then a dateline without a year, its year by days told as past or by its weekday, or none. */
final class Publication {
    private Publication() {}

    /** @param captured the day in UTC on which the page was taken; it may be the next one already where it was written */
    static Optional<PublicationDate> of(Page page, List<Furniture> furniture, DatesInText dates, LocalDate captured) {
        return date(page.published(), Grounds.METADATA)
                .or(() -> written(page, NumericDates.spelled(page.lined()), captured))
                .or(() -> written(page, NumericDates.spelled(page.text()), captured))
                .or(() -> date(
                        YearlessDateline.of(page, furniture, dates, captured.plusDays(1)),
                        Grounds.DATELINE_WITHOUT_YEAR))
                .or(() -> date(
                        YearlessDateline.byWeekday(page, furniture, dates, captured.plusDays(1)),
                        Grounds.DATELINE_BY_WEEKDAY));
    }

    /** What to say of a page that would be dated by a line whose numbers can be two days, or by a dateline if its year were known. */
    static Optional<String> undecided(Page page, LocalDate captured) {
        return twoDays(page, captured)
                .or(() -> YearlessDateline.inAnyYear(page)
                        .map(day -> "its dateline says " + day.getDayOfMonth() + " "
                                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + ", and nothing else tells the year: it has no date"));
    }

    private static Optional<String> twoDays(Page page, LocalDate captured) {
        return NumericDates.undecided(page.text())
                .filter(words -> written(page, NumericDates.spelledDayFirst(page.lined()), captured)
                        .isPresent())
                .map(words -> "\u201c" + words
                        + "\u201d can be two days, and nothing else tells which number is the month: it has no date");
    }

    private static Optional<PublicationDate> written(Page page, String text, LocalDate captured) {
        return date(Datelines.dateline(text, page.units()), Grounds.DATELINE)
                .or(() -> date(Datelines.signed(text, page.units()), Grounds.TEXT))
                .or(() -> date(ReleaseHead.day(text, page.units()), Grounds.DATELINE))
                .or(() -> date(Datelines.headLine(text, page.units(), captured.plusDays(1)), Grounds.DATELINE))
                .or(() -> date(belowHead(page, text, captured.plusDays(1)), Grounds.DATELINE))
                .or(() -> date(Datelines.lastOfRange(text, page.units(), captured.plusDays(1)), Grounds.DATELINE))
                .or(() -> date(DecisionDay.of(text, page.units(), captured.plusDays(1)), Grounds.TEXT));
    }

    /** A paper's folio, a table of labels, the minutes of a meeting. */
    private static Optional<LocalDate> belowHead(Page page, String text, LocalDate last) {
        return Folio.day(text, page.units())
                .filter(day -> !day.isAfter(last))
                .or(() -> HeadTable.day(text, page.units(), last))
                .or(() -> HeadMinutes.day(text, page.units(), last));
    }

    private static Optional<PublicationDate> date(Optional<LocalDate> day, Grounds grounds) {
        return day.map(date -> new PublicationDate(Edtf.of(date), grounds, Optional.empty()));
    }
}
