package org.proviso.core.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.proviso.core.model.Edtf;

/**
 * The fiscal year of a government. That of the United States runs from October to September and is called by the year that
 * it ends in.
 *
 * @param month the first of the year, 1 to 12
 * @param byEnd it is called by the calendar year that it ends in, not by that which it begins in
 */
record FiscalYear(int month, boolean byEnd) {
    static final FiscalYear AMERICAN = new FiscalYear(10, true);

    private static final WordTable WORDS = WordTable.read("fiscal-years.tsv");
    private static final int MOST_WORDS = 3;

    /** The calendar of the possessor right before {@code at} ("Japan's", "the British government's"), else the American. */
    static FiscalYear before(Scan scan, int at) {
        int start = at;
        for (int i = 0; i < MOST_WORDS; i++) {
            int end = scan.previous(start);
            boolean possessive = scan.at(end - 1) == 's' && (scan.at(end - 2) == '\'' || scan.at(end - 2) == '\u2019');
            end = possessive ? end - 2 : end;
            start = scan.wordStart(end);
            String word = scan.lower(start, end);
            if (WORDS.has(word)) {
                return new FiscalYear(
                        Integer.parseInt(WORDS.field(word, 1)),
                        WORDS.field(word, 2).equals("end"));
            }
            boolean goesOn = word.equals("government")
                    || DatePointReader.WORDS.field(word, 2).equals("which");
            if (!goesOn) {
                break;
            }
        }
        return AMERICAN;
    }

    /** The fiscal year of that name. */
    Edtf period(int year) {
        LocalDate first = start(year);
        return month == 1
                ? new Edtf(YearMonth.from(first).toString().substring(0, 4))
                : Edtf.between(first, first.plusYears(1).minusDays(1));
    }

    /** The name of the fiscal year that a day lies in. */
    int of(LocalDate day) {
        int begun = day.getMonthValue() >= month ? day.getYear() : day.getYear() - 1;
        return byEnd && month > 1 ? begun + 1 : begun;
    }

    LocalDate start(int year) {
        return LocalDate.of(byEnd && month > 1 ? year - 1 : year, month, 1);
    }
}
