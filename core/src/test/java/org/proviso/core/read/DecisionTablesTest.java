package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;

class DecisionTablesTest {
    private static final String PERMITS = """
            Ministry of Trade, Lomé
            Notice of 4 May 2026

            Requests for fishing permits were decided as follows.

            Applicant        Quantity asked (MT)   Decision               Quantity allowed (MT)   Valid until
            Chad             40                    Refused                -                       -
            Norland Fish Co  900                   Allowed (27 April)     750                     30 June 2026
            Benin            35                    Under consideration    -                       -
            Gabon            12                    Not allowed            nil                     -

            Permits are not for sale.
            """;

    private static List<Claim> rows(String text) {
        return Readings.READER.apply(Readings.dated(text, "2026-05-04")).claims().stream()
                .filter(claim -> claim.why().startsWith("row of"))
                .toList();
    }

    private static List<String> told(String text) {
        return rows(text).stream()
                .map(claim -> claim.move() + " "
                        + Readings.names(claim.roles().counterparts())
                        + claim.terms()
                                .quantity()
                                .map(amount -> " " + amount.value().toPlainString() + " " + amount.unit())
                                .orElse(""))
                .toList();
    }

    @Test
    void eachRowTellsWhatWasDecidedForWhomAndHowMuch() {
        assertThat(told(PERMITS))
                .containsExactly(
                        "waiver/denied Chad 40 tonnes",
                        "waiver/granted Norland Fish Co 750 tonnes",
                        "waiver/pending Benin 35 tonnes",
                        "waiver/denied Gabon 12 tonnes");
        Claim granted = rows(PERMITS).get(1);
        assertThat(granted.roles().object()).contains("fishing permits");
        assertThat(granted.roles().anyActors())
                .extracting(actor -> actor.name())
                .containsExactly("Ministry of Trade");
        assertThat(granted.terms().condition()).contains("until 30 June 2026");
        assertThat(granted.terms().when().map(Edtf::value)).contains("2026-04-27");
        assertThat(granted.evidence().exact()).startsWith("Norland Fish Co ").endsWith("750");
    }

    @Test
    void ofMoneyWhereTheAmountsAreMoney() {
        assertThat(told("""
                        The Road Fund of Lima published its grants.

                        | District | Grant (US$ million) | Status |
                        |---|---|---|
                        | Huaral | 2.4 | Paid on 12 April 2026 |
                        | Canta | 1.1 | Withheld pending audit |
                        | Oyón | 0.8 | Approved |
                        """))
                .containsExactly(
                        "money/paid Huaral 2400000 USD",
                        "money/withheld Canta 1100000 USD",
                        "money/approved Oyón 800000 USD");
    }

    @Test
    void ofPlacesThatOpenAndShut() {
        assertThat(
                        told(
                                "Border post\tStatus\tSince\nMwami border post\tClosed\t3 March 2026\nNakonde\tReopened\t4 May 2026"))
                .containsExactly("work/stopped Mwami border post", "work/resumed Nakonde");
    }

    @Test
    void whoIsNamedAboveTheTableLikelyDecided() {
        Claim refused = rows("""
                        Visas for six teams

                        LOME, 4 May 2026 - The Ministry of Sport told teams on Monday whether they get visas.

                        Team | Country | Outcome
                        Reds | Chad | Refused
                        Blues | Gabon | Granted
                        """).getFirst();

        assertThat(Readings.names(refused.roles().counterparts())).isEqualTo("Chad");
        assertThat(Readings.names(refused.roles().anyActors())).isEqualTo("Ministry of Sport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Club | Points | Status\nReds | 40 | Promoted\nBlues | 9 | Relegated",
                "Ship | Length | Status\nAda | 40 m | For sale\nEve | 31 m | Sold",
                "Name | Age | Answer\nAnn | 40 | Yes\nBob | 31 | No"
            })
    void otherTablesAreSilent(String text) {
        assertThat(rows(text)).isEmpty();
    }
}
