package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of people who had to leave, by place. */
class PlaceTableTest {
    private static List<String> counts(String text) {
        return Readings.READER.apply(Readings.dated(text, "2025-05-12")).claims().stream()
                .map(claim -> claim.move() + " " + claim.roles().object().orElse("") + " "
                        + claim.terms()
                                .quantity()
                                .map(amount -> amount.value().toPlainString() + " " + amount.unit())
                                .orElse("")
                        + claim.terms()
                                .corrects()
                                .map(wrong -> ", not " + wrong.value().toPlainString())
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Displaced persons\n\n| Place | Households | Persons | Returned |\n|---|---|---|---|\n| Upper Loma | 40 | 162 | 29 |\n| Kete | 12 | 51 | 12 |",
                "After the evacuation\n\nVillage\tHouseholds\tPersons\tReturned\nUpper Loma\t40\t162\t29\nKete\t12\t51\t12",
                "Relief office\n\nDistrict       Households   Persons   Returned\nUpper Loma     40           162       29\nKete           12           51        12"
            })
    void eachCellCountsWhomItsColumnNamesInItsPlace(String text) {
        assertThat(counts(text))
                .containsExactly(
                        "count/reported Households, Upper Loma 40 households",
                        "count/reported Persons, Upper Loma 162 persons",
                        "count/reported Returned, Upper Loma 29 persons",
                        "count/reported Households, Kete 12 households",
                        "count/reported Persons, Kete 51 persons",
                        "count/reported Returned, Kete 12 persons");
    }

    @Test
    void whatIsCorrectedSaysSo() {
        assertThat(
                        counts(
                                "Evacuated persons\n\nPlace | As published 10 May | As corrected 12 May\nUpper Loma | 126 | 162\nKete | 51 | 51"))
                .containsExactly("count/reported Upper Loma 162 persons, not 126", "count/reported Kete 51 persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tax returns by county\n\nCounty | Returns | Late\nKete | 40 | 3\nMoss | 12 | 2",
                "Books returned to libraries\n\nDistrict | Returned | Missing\nKete | 40 | 3\nMoss | 12 | 2",
                "Homeless dogs sheltered\n\nDistrict | Sheltered | Waiting\nKete | 40 | 3\nMoss | 12 | 2",
                "Football\n\nPlace | Persons | Points\nFirst | 11 | 40\nSecond | 11 | 38",
                "Displaced persons\n\nPlace | Phone | Hours\nUpper Loma | 555 | 9\nKete | 556 | 8"
            })
    void otherTablesOfPlacesAreNone(String text) {
        assertThat(counts(text)).isEmpty();
    }
}
