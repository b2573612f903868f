package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Lines that tell how each of several applications fares, labels that are states, and amounts that stay as they are. */
class ApplicantLinesTest {
    private static final String HEAD =
            "Ministry of Ports, Republic of Norland\n\nThese applications were decided (in EUR million):\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Potters' Cooperative: applied 5.1; granted 1.9.          | approved 1900000 to Potters' Cooperative, requested 5100000 by Potters' Cooperative
            - Ridge Clinic: applied 1.4; refused on 22 March.          | denied 1400000 to Ridge Clinic, requested 1400000 by Ridge Clinic
            - Kete Boys' School: applied 0.7; pending.                 | requested 700000 by Kete Boys' School
            (c) Coral Library (EUR 300,000): application still pending | requested 300000 by Coral Library
            - Ridge School: applied 1.4; refused; review requested.    | denied 1400000 to Ridge School, pending 1400000 to Ridge School, requested 1400000 by Ridge School
            * Dune Theatre (EUR 0.4 million): refusal stands.          | denied 400000 to Dune Theatre
            """)
    void eachLineTellsHowItsApplicantFares(String line, String told) {
        assertThat(Readings.claims(HEAD + line).stream()
                        .filter(claim -> claim.why().equals("row of a table of decisions"))
                        .map(ApplicantLinesTest::told)
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    private static String told(Claim claim) {
        List<Party> actors = claim.roles().actors();
        String whose = actors.isEmpty()
                ? " to " + Readings.names(claim.roles().counterparts())
                : " by " + Readings.names(actors);
        return claim.move().act().wireName() + " "
                + claim.terms().quantity().orElseThrow().value().toPlainString() + whose;
    }

    @Test
    void whatIsNoMoneyIsAllowed() {
        String text = "Fisheries ministry\n\nQuota applications:\n- Reef Crews: applied 40 tonnes; granted 25 tonnes.";
        assertThat(Readings.claims(text))
                .extracting(claim -> claim.move().toString())
                .allMatch(move -> move.toLowerCase(java.util.Locale.ROOT).contains("waiver"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Applications (in EUR million):\n- Reef Crews: applied 4.2; granted 2.8.",
                "Ministry of Ports\n\nHow to paint:\n- Blue: applied twice; dry after an hour."
            })
    void withoutAnAuthorityOrAnApplicationNothingIsTold(String text) {
        assertThat(Readings.claims(text)).noneMatch(claim -> claim.why().equals("row of a table of decisions"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            money/withheld | 9000000 | - Withheld by the ports ministry as of 9 June: EUR 9 million, being EUR 6 million since May and EUR 3 million since June.
            money/paid     | 2000000 | - Paid out so far: EUR 2 million.
            money/withheld | 7000000 | The balance of GHS 7.0 million remains suspended.
            money/withheld | 3000000 | A sum of $3 million is still withheld by the ministry.
            money/approved | 7000000 | By decision of 3 March an amount of GHS 7.0 million is made available to the council.
            """)
    void anAmountIsInTheStateOfItsLabelAndOfItsNoun(String move, String amount, String text) {
        assertThat(Readings.claim(text, move)
                        .terms()
                        .quantity()
                        .orElseThrow()
                        .value()
                        .toPlainString())
                .isEqualTo(amount);
    }

    @Test
    void aBalanceOfAnotherPointIsMoneyOnACondition() {
        Claim claim = Readings.claim(
                "2. The balance of EUR 3 million remains suspended.\n\n"
                        + "3. Unless the council files the two reports by 1 June 2025, the balance under point 2 will be returned to the treasury.",
                "money/paid");
        assertThat(claim.terms().condition().orElseThrow()).startsWith("Unless the council files");
        assertThat(claim.terms().quantity()).isEmpty();
    }

    @Test
    void aNoticeIsOfTheBodyThatItsNextLineNamesAndNotOfWhatItIsAbout() {
        String text = "Public Notice 4: Harbour Resettlement Fund\n\nMinistry of Ports, Republic of Norland\n\n"
                + "The grant is suspended.";
        assertThat(Readings.claim(text, "money/withheld")
                        .roles()
                        .likely()
                        .actor()
                        .orElseThrow()
                        .name())
                .isEqualTo("Ministry of Ports");
    }
}
