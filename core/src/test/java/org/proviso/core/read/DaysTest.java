package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;

/** Of which day an act is, and until when what it sets holds. */
class DaysTest {
    private static String when(Claim claim) {
        return claim.terms().when().map(Edtf::value).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered       | until 30 June  | The curfew will last until 30 June.
            measure/ordered       | until 20 March | The ministry said that the ban on salt will last until 20 March.
            waiver/granted        | until 7 April  | The waiver runs until 7 April.
            waiver/granted        | until 7 April  | Norland granted a waiver that runs until 7 April.
            measure/ordered       | until 7 April  | Norland imposed a ban on salt that lasts until 7 April.
            waiver/granted        | until 7 April  | The permit stays in place until 7 April.
            arrangement/operating | until 7 April  | The truce will last until 7 April.
            """)
    void whatLastsUntilADayHolds(String move, String until, String text) {
        Claim claim = Readings.claim(text, move);

        assertThat(claim.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(claim.terms().condition()).contains(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland imposed a levy on hotels which stay open until 12 June.",
                "Norland imposed a ban on ships which remain in port until 6 June.",
                "Norland imposed a ban on ships which run until 6 June."
            })
    void untilWhenAThingStaysIsNoTermOfTheMeasure(String text) {
        assertThat(Readings.claim(text, "measure/ordered").terms().condition()).isEmpty();
    }

    @Test
    void aProposedRuleIsProposedHoweverLongItWillLast() {
        assertThat(Readings.moves(Readings.claims("The proposed ban will last until 30 June.")))
                .containsExactly("measure/proposed");
    }

    @Test
    void thatATruceWillHoldIsHoped() {
        assertThat(Readings.claims("The truce will hold until Sunday, the mediator hopes."))
                .noneMatch(claim -> claim.modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The curfew would last until 30 June.",
                "The ban on salt is to last until 20 March.",
                "The mayor of Lamu ruled out a curfew that will last until 30 June.",
                "Norland scrapped plans for a ban that will run until 30 June.",
                "Unions called for a ban that will last until 30 June.",
                "The council will vote on a ban on nets that will last until 30 June.",
                "The proposed ban will last until 30 June.",
                "A ban is proposed and would last until 30 June.",
                "The ban would last until 30 June, if the council adopted it.",
                "If the council passes it, the ban will run until 30 June.",
                "A waiver, if granted, will last until 30 June.",
                "The waiver, if granted, will last until 30 June.",
                "From 1 June a curfew will apply until 30 June.",
                "From 1 June the curfew will apply until 30 June.",
                "The ban will come into force on 1 May and remain in force until 30 June.",
                "The waiver will be granted on 1 May and will run until 30 June.",
                "The curfew will begin on 1 June. The curfew will last until 30 June.",
                "The next waiver will run until 30 June.",
                "Under the bill, the tariff will stay in place until 30 June.",
                "The ban, which was to last until 30 June, was lifted."
            })
    void whatIsYetToComeDoesNotHoldUntilItsDay(String text) {
        assertThat(Readings.claims(text))
                .filteredOn(claim -> claim.modality() == Modality.ACTUAL)
                .extracting(claim -> claim.move().toString())
                .doesNotContain("measure/ordered", "waiver/granted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted  | The exemption is good through 30 June 2025.
            measure/ordered | The emergency will run through 30 June 2025.
            """)
    void whatLastsThroughADayHolds(String move, String text) {
        assertThat(Readings.claim(text, move).modality()).isEqualTo(Modality.ACTUAL);
        assertThat(when(Readings.claim(text, move))).isEqualTo("../2025-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river runs until the dam.",
                "The minister is to last until 7 April.",
                "The bus runs until 10 pm.",
                "The contest lasts until 5 May 2025.",
                "The rule runs through the courts of Norland.",
                "The sanctions run through three banks in Lamu.",
                "The law lasts to this day.",
                "The permit is good to go."
            })
    void whatElseLastsIsNoClaim(String text) {
        assertThat(Readings.claims(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/revoked    | The waiver expires 1 May 2025.
            arrangement/ended | The truce ends on 1 May 2025.
            arrangement/ended | The treaty is set to expire on 1 May 2025.
            """)
    void whatRunsOutOnADayIsToEndThen(String move, String text) {
        Claim claim = Readings.claim(text, move);

        assertThat(claim.modality()).isEqualTo(Modality.PLANNED);
        assertThat(when(claim)).isEqualTo("2025-05-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/stopped    | 2025-03-03 | The Lamu clinic was closed on 3 March 2025 and reopened on 12 April 2025.
            work/resumed    | 2025-04-12 | The Lamu clinic was closed on 3 March 2025 and reopened on 12 April 2025.
            work/resumed    | 2025-04-12 | The clinic, which was closed on 3 March 2025, was reopened on 12 April 2025.
            measure/lifted  |            | The pause, which the council had announced in 2024, was lifted.
            """)
    void eachActHasItsOwnDay(String move, String when, String text) {
        assertThat(when(Readings.claim(text, move))).isEqualTo(when == null ? "" : when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/ordered | The suspension was extended to 30 June 2025.
            waiver/granted  | The ministry extended the waiver to 30 June 2025.
            waiver/granted  | The permit will remain valid to 30 June 2025.
            """)
    void theLastDayIsNotTheDayOfTheAct(String move, String text) {
        assertThat(when(Readings.claim(text, move))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/stopped    | The ministry closed 11 clinics.
            work/terminated | The ministry closed 11 clinics for good.
            work/terminated | The ministry has permanently closed 11 clinics.
            work/terminated | The ministry shut down 11 clinics for good.
            work/terminated | The city closed six schools and merged them.
            work/terminated | The city closed the museum and sold the site.
            work/terminated | The city closed down the pool.
            work/terminated | The city abolished and closed the nursery.
            work/terminated | The ministry closed the hospital in 1974.
            work/stopped    | The ministry closed the clinic, which could not open its ward.
            work/terminated | The state shut the radio station.
            work/terminated | The fleet closed the naval station.
            work/stopped    | The ministry closed the hospital in March 2025.
            work/stopped    | The city closed the pool and the library.
            work/terminated | The ministry closed its mission in Lamu.
            """)
    void aHouseThatIsClosedMayOpenAgain(String move, String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly(move);
    }

    @Test
    void aHouseThatWillNotOpenAgainIsClosedForGood() {
        assertThat(Readings.moves(Readings.claims("The city closed the library, which will not open again.")))
                .contains("work/terminated")
                .doesNotContain("work/stopped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ban lapsed on 3 March 2025 and was not renewed.",
                "The ban expired and has not been renewed."
            })
    void whatEndedAndWasNotRenewedEnded(String text) {
        assertThat(Readings.moves(Readings.claims(text))).containsExactly("measure/lifted");
    }
}
