package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.PublicationDate.Grounds;

/** Picks a page's publication date by its grounds: metadata, then a dateline, then a signature's date, then a dateline without a year, or none. */
final class Publication {
    private Publication() {}

    /** @param captured the day in UTC on which the page was taken; it may be the next one already where it was written */
    static Optional<PublicationDate> of(Page page, List<Furniture> furniture, DatesInText dates, LocalDate captured) {
        return date(page.published(), Grounds.METADATA)
                .or(() -> date(Datelines.dateline(page.text(), page.units()), Grounds.DATELINE))
                .or(() -> date(Datelines.signed(page.text(), page.units()), Grounds.TEXT))
                .or(() -> date(Datelines.headLine(page.text(), page.units(), captured.plusDays(1)), Grounds.DATELINE))
                .or(() -> date(
                        YearlessDateline.of(page, furniture, dates, captured.plusDays(1)),
                        Grounds.DATELINE_WITHOUT_YEAR));
    }

    private static Optional<PublicationDate> date(Optional<LocalDate> day, Grounds grounds) {
        return day.map(date -> new PublicationDate(Edtf.of(date), grounds, Optional.empty()));
    }
}
