package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;

/** Objects that end within a date. */
class CutDatesTest {
    private static final String TEXT = "asked for the names on 26 May 2025";
    private static final List<DateMention> DATES =
            List.of(new DateMention(new Span(TEXT.indexOf("26"), TEXT.length()), new Edtf("2025-05-26"), false));

    @Test
    void anObjectEndsBeforeTheDateOfWhichItHoldsTheBeginning() {
        assertThat(CutDates.without("the names on 26", DATES, TEXT)).isEqualTo("the names");
        assertThat(CutDates.without("the names on 26 May", DATES, TEXT)).isEqualTo("the names");
    }

    @Test
    void whatIsNoDateOrAWholeOneStays() {
        assertThat(CutDates.without("the keys of 27", DATES, TEXT)).isEqualTo("the keys of 27");
        assertThat(CutDates.without("the names on 26 May 2025", DATES, TEXT)).isEqualTo("the names on 26 May 2025");
    }
}
