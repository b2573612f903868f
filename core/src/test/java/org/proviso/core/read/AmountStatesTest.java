package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Lane;

class AmountStatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crossing permits: 1,215 requested, 988 granted, 140 refused and 87 pending. | denied 140, granted 988, pending 87, requested 1215
            Waiver requests: 1,400 received, 900 granted as of 3 May, 500 refused.      | denied 500, granted 900, requested 1400
            Visa applications: 60 refused (40 granted); 12 returned                     | denied 60, granted 40, returned 12
            """)
    void eachFigureBehindALabelTellsItsState(String text, String told) {
        assertThat(Readings.claims(text)).allMatch(claim -> claim.move().lane() == Lane.WAIVER);
        assertThat(Readings.claims(text).stream()
                        .map(claim -> claim.move().act().wireName() + " "
                                + claim.terms().quantity().orElseThrow().value().toPlainString())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fund has decided on 20 requests for waivers: 8 granted, 6 denied, 2 returned, 4 pending.",
                "Requests for waivers so far: 8 granted, 6 denied, 2 returned and 4 pending.",
                "Of 20 waiver requests, 8 were granted, 6 denied, 2 returned and 4 are pending.",
                "The fund had 20 waiver requests. Eight were granted, six were denied, two were returned and four are still pending.",
                "Of the waiver requests 8 were granted; 6 were denied; 2 were returned; 4 remain undecided."
            })
    void figuresOnEndTellHowManyRequestsStandSo(String text) {
        assertThat(Readings.claims(text).stream()
                        .filter(claim -> claim.why().equals(AmountStates.RULE))
                        .map(claim -> claim.move() + " "
                                + claim.terms().quantity().orElseThrow().value().toPlainString())
                        .toList())
                .containsExactlyInAnyOrder(
                        "waiver/granted 8", "waiver/denied 6", "waiver/returned 2", "waiver/pending 4");
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("dispute/denied", "commitment/refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My permit: 2 returned calls and 3 approved words.",
                "Export licences: 10 percent approved, 20 percent refused."
            })
    void whatDescribesANounOrAShareTellsNoDecision(String text) {
        assertThat(Readings.claims(text)).allMatch(claim -> claim.move().lane() == Lane.COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/requested | ''
            waiver/pending   | ''
            waiver/granted   | Ministry of Interior
            """)
    void whoeverKeepsTheFiguresHasNotAsked(String move, String actor) {
        String text = "Ministry of Interior: Crossing permits: 1,215 requested, 988 granted and 87 pending.";
        assertThat(Readings.names(Readings.claim(text, move).roles().likely().actor().stream()
                        .toList()))
                .isEqualTo(actor);
    }
}
