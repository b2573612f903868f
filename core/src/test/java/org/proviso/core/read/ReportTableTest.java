package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Edtf;

/** Tables of what is counted now against what was counted before. */
class ReportTableTest {
    private static List<String> counts(String text) {
        return Readings.READER.apply(Readings.dated("Relief Commission\n\n" + text, "2025-06-04")).claims().stream()
                .map(claim -> claim.move() + " " + claim.roles().object().orElse("") + " "
                        + claim.terms()
                                .quantity()
                                .map(amount -> amount.value().toPlainString() + " " + amount.unit())
                                .orElse("")
                        + claim.terms()
                                .when()
                                .map(Edtf::value)
                                .map(day -> " on " + day)
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | This report | Last report |\n|---|---|---|\n| Schools reopened | 212 | 188 |\n| Teachers paid | 1,930 | 1,610 |",
                "Item\tLast report\tThis report\nSchools reopened\t188\t212\nTeachers paid\t1,610\t1,930",
                "\tCurrent\tPrevious\nSchools reopened\t212\t188\nTeachers paid\t1,930\t1,610",
                "                    This week    Last week\nSchools reopened    212          188\nTeachers paid       1,930        1,610",
                "Measure | Report No. 6 | Report No. 7\nSchools reopened | 188 | 212\nTeachers paid | 1,610 | 1,930",
                "Measure | This report | Last report | Change\nSchools reopened | 212 | 188 | 24\nTeachers paid | 1,930 | 1,610 | 320"
            })
    void onlyTheColumnOfNowIsACountOfThisDay(String table) {
        assertThat(counts(table))
                .containsExactly(
                        "count/reported Schools reopened 212 schools", "count/reported Teachers paid 1930 teachers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Product | Current | Previous\nRice (kg) | 12.50 | 11.00\nBananas | 1.20 | 1.10",
                "Train | New | Old\nPort to Lima | 9 | 8\nLima to Port | 17 | 16"
            })
    void whatThingsCostAndWhenTrainsLeaveIsNoCount(String table) {
        assertThat(counts(table)).isEmpty();
    }

    @Test
    void ofTwoDaysTheLaterIsNow() {
        assertThat(
                        counts(
                                "Item | as of 28 May 2025 | as of 4 June 2025\nSchools reopened | 188 | 212\nTeachers paid | 1,610 | 1,930"))
                .containsExactly(
                        "count/reported Schools reopened 212 schools on 2025-06-04",
                        "count/reported Teachers paid 1930 teachers on 2025-06-04");
    }

    @Test
    void aDayToComeIsNotNow() {
        assertThat(
                        counts(
                                "Item | 28 May 2025 | 4 June 2025 | 1 June 2030\nSchools reopened | 188 | 212 | 400\nTeachers paid | 1,610 | 1,930 | 4,000"))
                .containsExactly(
                        "count/reported Schools reopened 212 schools on 2025-06-04",
                        "count/reported Teachers paid 1930 teachers on 2025-06-04");
    }

    @Test
    void amountsHaveTheUnitOfTheirLabel() {
        assertThat(
                        counts(
                                "Item | Current | Previous\nPaid to schools (USD million) | 2.4 | 1.9\nSchools reopened | 212 | 188"))
                .containsExactly(
                        "count/reported Paid to schools (USD million) 2400000 USD",
                        "count/reported Schools reopened 212 schools");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item | North | South\nSchools | 212 | 188\nWells | 19 | 16",
                "Item | Current | Current\nSchools | 212 | 188\nWells | 19 | 16",
                "Item | This report | Last report\nSchools | open | shut\nWells | shut | open"
            })
    void otherTablesAreNone(String table) {
        assertThat(Readings.claims(table)).noneMatch(claim -> claim.why().startsWith("row of"));
    }
}
