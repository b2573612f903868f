package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.PublicationDate;
import org.proviso.sources.ShownDay;

class OriginDatesTest {
    private static OriginDates.Dated document(String name, String published, String shown) {
        return new OriginDates.Dated(
                name,
                published.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PublicationDate(
                                new Edtf(published), PublicationDate.Grounds.METADATA, Optional.empty())),
                shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ShownDay(LocalDate.parse(shown), "Tuesday, " + shown, false)));
    }

    private static List<String> flags(OriginDates.Dated origin, OriginDates.Dated... copies) {
        List<OriginDates.Dated> all = new java.util.ArrayList<>(List.of(origin));
        all.addAll(List.of(copies));
        return OriginDates.flags(origin, all);
    }

    @Test
    void aDateBeforeADayThatAnotherShowsIsFlaggedWithBothGrounds() {
        assertThat(flags(document("a.txt", "2025-01-24", ""), document("b.txt", "", "2025-02-06")))
                .containsExactly("a.txt says 2025-01-24 (metadata); b.txt, of the same origin, shows 2025-02-06"
                        + " (\u201cTuesday, 2025-02-06\u201d as past)");
    }

    @Test
    void aCopyOlderThanItsOriginIsFlagged() {
        assertThat(flags(document("a.txt", "2025-02-06", ""), document("b.txt", "2025-01-30", "")))
                .containsExactly("b.txt says 2025-01-30 (metadata); a.txt says 2025-02-06 (metadata), and the former"
                        + " derives from it");
    }

    @Test
    void aDateThatIsImpossibleByItsOwnTextIsFlaggedAndNoGroundForOthers() {
        OriginDates.Dated wrong = new OriginDates.Dated(
                "a.txt",
                Optional.of(new PublicationDate(
                        new Edtf("2025-09-01"), PublicationDate.Grounds.DATELINE, Optional.of("it is not"))),
                Optional.empty());

        assertThat(flags(wrong, document("b.txt", "2025-01-30", "")))
                .containsExactly("a.txt says 2025-09-01 (dateline), but it is not");
    }

    @Test
    void oneDayIsADifferenceOfTimeZones() {
        assertThat(flags(document("a.txt", "2025-02-06", "2025-02-06"), document("b.txt", "2025-02-05", "")))
                .isEmpty();
    }
}
