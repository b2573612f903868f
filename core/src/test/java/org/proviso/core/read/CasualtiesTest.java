package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;

/** How many people came to harm, as authorities count, and works that are promised for a day. */
class CasualtiesTest {
    private static List<Claim> claims(String text) {
        return Readings.READER.apply(Readings.dated(text, "2025-03-04")).claims();
    }

    private static String count(Claim claim) {
        return claim.move() + " "
                + claim.terms()
                        .quantity()
                        .map(of -> of.value().toPlainString() + " " + of.unit())
                        .orElse("-")
                + " " + claim.said().speaker().map(Party::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll has risen to 12, the prosecutor's office said.|12 people",
                "Eleven people have died, according to the health ministry.|11 people",
                "Three people are missing, the police said.|3 people",
                "Forty-one workers were injured, the health ministry said.|41 workers",
                "At least 14 residents drowned, the civil defence ministry said.|14 residents",
                "The police said that two are still missing.|2 people",
                "The police said 4 of 12 had died.|4 people",
                "The health ministry said 100 of 2,000 patients had died.|100 patients",
                "The police said two of its 30 were missing.|2 people",
                "The bodies of nine people have been recovered, the health ministry said.|9 people"
            })
    void whatAnAuthorityCountsIsACountOfPeople(String text, String number) {
        assertThat(claims(text))
                .singleElement()
                .satisfies(claim -> assertThat(count(claim)).startsWith("count/reported " + number + " "));
    }

    @Test
    void whoIsStillMissingIsOfThoseWhoWere() {
        assertThat(claims("He had been one of the three missing. Two are still missing."))
                .extracting(CasualtiesTest::count)
                .containsExactly("count/reported 2 people -");
    }

    /** Nobody answers for the number, somebody killed them, or none came to harm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eleven people have died.",
                "Two guests were hurt, a barman said.",
                "Eleven people were shot dead, the health ministry said.",
                "Three pages are missing from the file.",
                "The police said that nobody of the 30 was hurt.",
                "The health ministry said none of the 300 people had died.",
                "The police asked whether 20 people had died.",
                "The health ministry said it did not know whether 20 people had died.",
                "The health ministry said it feared 50 people had died.",
                "The health ministry hoped that fewer than 50 people had died.",
                "The health ministry said no evidence showed that 20 people had died.",
                "In the crash of 2019 people died, the health ministry said.",
                "Since 2019 dozens have died, the health ministry said.",
                "By 2030 people are hurt, the health ministry said.",
                "The police said seat 14 was missing."
            })
    void elseNothingIsCounted(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge at Elden has collapsed.",
                "The sirens sounded at 01:30.",
                "A wall of the school collapsed."
            })
    void whatFallsDownIsNotEnded(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Ada Lund said on Monday that the bridge at Elden would be open to cars by April 1.|Ada Lund|2025-04-01",
                "Governor Ivo Stahl said the road will be ready by 3 June.|Ivo Stahl|2025-06-03"
            })
    void worksArePromisedForADay(String text, String who, String day) {
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.move()).hasToString("commitment/made");
            assertThat(claim.roles().actors()).extracting(Party::name).containsExactly(who);
            assertThat(claim.terms().when().map(Edtf::value)).contains("../" + day);
        });
    }

    @Test
    void aContractorPromisesNothing() {
        assertThat(claims("Builder Ada Lund said that the bridge would be open by April 1."))
                .isEmpty();
    }
}
