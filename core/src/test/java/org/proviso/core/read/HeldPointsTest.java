package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;

/** Points and headings that name whose case follows, what for and how much. */
class HeldPointsTest {
    private static final String HEAD = "Decisions on exemptions\n\nCustoms Directorate of Norland, 14 May 2026\n\n";
    private static final String INTRO = HEAD + "The Directorate decided the following on 12 May 2026:\n\n";

    private static List<String> told(String text) {
        return Readings.claims(text).stream().map(HeldPointsTest::told).toList();
    }

    private static String told(Claim claim) {
        return claim.move() + " [" + Readings.names(claim.roles().counterparts()) + "]"
                + claim.terms()
                        .quantity()
                        .map(amount -> " " + amount.value().toPlainString() + " " + amount.unit())
                        .orElse("")
                + claim.roles().object().map(words -> " " + words).orElse("")
                + claim.terms().when().map(Edtf::value).map(day -> " on " + day).orElse("");
    }

    @Test
    void aSentenceOfAPointIsOfWhomItsLeadNames() {
        String text = INTRO
                + "a) Kete Hospital, dialysis machines, EUR 410,000. The exemption is granted on condition that it is not sold before any"
                + " payment is made.\n\n"
                + "b) Adriatic Foods Ltd, frozen fish, EUR 95,000. The request is refused. The goods are for resale.\n\n"
                + "c) Save the Lake, school chairs, EUR 62,500. The request is returned. An invoice is missing.\n";
        assertThat(told(text))
                .containsExactly(
                        "waiver/granted [Kete Hospital] 410000 EUR dialysis machines on 2026-05-12",
                        "waiver/denied [Adriatic Foods Ltd] 95000 EUR frozen fish on 2026-05-12",
                        "waiver/returned [Save the Lake] 62500 EUR school chairs on 2026-05-12");
        Claim granted = Readings.claims(text).getFirst();
        assertThat(granted.terms().condition())
                .hasValueSatisfying(words -> assertThat(words).startsWith("on condition that"));
        assertThat(Readings.names(granted.roles().anyActors())).isEqualTo("Customs Directorate of Norland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Kete Hospital (beds), EUR 9,000: refused.",
                "(b) Kete Hospital, beds, EUR 9,000. Refused, as they are not new.",
                "iii. Kete Hospital - beds - EUR 9,000. Exemption refused.",
                "Kete Hospital \u2013 beds \u2013 EUR 9,000\n\nThe exemption is refused.",
                "Kete Hospital, beds, EUR 9,000.\nThe application was rejected.",
                "- Kete Hospital, beds, EUR 9,000. The Directorate refuses the exemption."
            })
    void howeverThePointIsWritten(String point) {
        assertThat(told(INTRO + point + "\n"))
                .containsExactly("waiver/denied [Kete Hospital] 9000 EUR beds on 2026-05-12");
    }

    @Test
    void whatIsAskedForMayBeThingsOrMoney() {
        assertThat(told(INTRO + "- Bay Trawlers, cod, 300 tonnes. The exemption is granted.\n"))
                .containsExactly("waiver/granted [Bay Trawlers] 300 tonnes cod on 2026-05-12");
        String grants = "Health Ministry of Norland\n\nRequests for emergency funding. It decided as follows:\n\n";
        assertThat(told(grants + "Kete Clinic \u2013 drugs \u2013 USD 400,000\n\nThe request is granted.\n"))
                .contains("money/approved [Kete Clinic] 400000 USD drugs");
        assertThat(told(grants + "ii. Kete Clinic, drugs, USD 400,000. Decision deferred to the next meeting.\n"))
                .contains("waiver/pending [Kete Clinic] 400000 USD drugs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Kete Mines, copper, $40 million. The company said that its bank refused the request.",
                "Kete Mines, which owns three pits, made $40 million. The request is refused.",
                "1. The ministry paid Kete Mines, of Dale, $40 million. The request is refused.",
                "1. Norland, in its letter of 3 May, paid EUR 4 million. The request was refused.",
                "2. Kete Mines, after years of talks, must pay EUR 4 million. The request was refused.",
                "3. Norland, Kete and Dale gave EUR 4 million. The request was refused.",
                "4. Members, by 9 votes to 2, approved EUR 4 million. The request was refused.",
                "5. Kete Mines, which is broke, EUR 4 million. The request was refused.",
                "6. Kete Mines, pumps, EUR 4 million. The request of Sweden was refused.",
                "7. Kete Mines, pumps, EUR 4 million. The request for more was refused.",
                "8. Kete Mines, pumps, EUR 4 million. The request was refused by the court."
            })
    void whatIsNoLeadOrNoDecisionIsOfNobody(String point) {
        assertThat(Readings.claims(HEAD + point + "\n"))
                .extracting(Claim::why)
                .noneMatch(why -> why.contains("whose the point is"));
    }

    @Test
    void theSentencesOwnDayAndActorStay() {
        String point = INTRO + "a) Kete Hospital, beds, EUR 9,000. The exemption was refused on 3 March.\n";
        assertThat(told(point)).singleElement().asString().doesNotContain("2026-05-12");
        Claim own = Readings.claims(
                        INTRO + "a) Kete Hospital, beds, EUR 9,000. The Directorate refuses the exemption.\n")
                .getFirst();
        assertThat(own.why()).contains("whose the point is");
        assertThat(Readings.names(own.roles().actors())).contains("Directorate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annex. Meeting of 8 June 2025 of the Transport Agency",
                "Transport Agency",
                "Meeting of 8 June 2025",
                "The Transport Agency met on 8 June 2025 in Dale."
            })
    void anotherBodyOrDayEndsWhatTheLineAboveTells(String between) {
        String text = INTRO + "a) Kete Hospital, beds, EUR 9,000. The exemption is granted.\n\n" + between
                + "\n\na) Lake Line, ferries, EUR 80,000. The request is granted.\n";
        assertThat(told(text).getFirst()).endsWith("on 2026-05-12");
        assertThat(told(text).getLast()).contains("[Lake Line]").doesNotContain("2026-05-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d) Budget for 2026, USD 900,000. Approved.",
                "e) Minutes of May, USD 90. Approved.",
                "f) Monday, 4 May, $20. Paid."
            })
    void aThingOrADayHoldsNothing(String point) {
        assertThat(Readings.claims(INTRO + point + "\n"))
                .allSatisfy(claim -> assertThat(claim.roles().counterparts()).isEmpty());
    }

    @Test
    void whatIsPutOffIsPutOffUntilThen() {
        assertThat(Readings.claims(INTRO + "f) Kete Hospital, beds, USD 3,000. Deferred until June.\n"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.terms().condition()).hasValue("until June"));
    }

    @Test
    void aHeadingThatAsksBindsNobody() {
        assertThat(told(HEAD + "3. What recipients must do\n\nThe form is on the site."))
                .isEmpty();
    }
}
