package org.proviso.core.text;

import java.time.LocalDate;
import java.time.Month;
import org.proviso.core.model.Edtf;

/** The fiscal year of the United States government: from October of the year before to September. */
final class FiscalYear {
    private FiscalYear() {}

    static Edtf period(int year) {
        return Edtf.between(LocalDate.of(year - 1, Month.OCTOBER, 1), LocalDate.of(year, Month.SEPTEMBER, 30));
    }

    /** The fiscal year that a day lies in. */
    static int of(LocalDate day) {
        return day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
    }

    static LocalDate start(int year) {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }
}
