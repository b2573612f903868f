package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;

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
                        The road ministry of Peru published its grants.

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
    void aRequestForMoneyThatIsRefusedHoldsNoMoneyBack() {
        assertThat(told("""
                        Ministry of Works: grants

                        | Applicant | Requested (euros) | Outcome |
                        |---|---|---|
                        | Tarn Boatyard | 410,000 | granted |
                        | Elder Mill | 220,000 | refused |
                        """))
                .containsExactly("money/approved Tarn Boatyard 410000 EUR", "waiver/denied Elder Mill 220000 EUR");
    }

    @Test
    void whoIsNamedWhatForAndWhatWasPaid() {
        List<Claim> rows = rows("""
                        # Relief tracker

                        Kept by the Harbour Alliance, which lists each request for an exemption.

                        | # | Partner | Activity | Requested (EUR m) | Decision | Date of decision | Paid (EUR m) |
                        |---|---|---|---|---|---|---|
                        | 1 | Norland Church Fund | Food for schools | 3.5 | Granted | 25/03/2026 | 2.0 on 08/04/2026 |
                        | 2 | Kete Clinic | Malaria drugs | 1.2 | Granted, subject to an audit | 25/03/2026 | 0 |
                        | 3 | Lake Trust | Wells | 1.1 (was 1.6) | Pending; returned 26 March, resubmitted 22/04/2026 | - | - |
                        | 4 | Hill Mission | Seeds | 0.4 | No request filed; it uses its own funds | - | 0 |
                        """);
        assertThat(rows)
                .extracting(DecisionTablesTest::line)
                .containsExactly(
                        "waiver/granted [Norland Church Fund] 3500000 EUR Food for schools on 2026-03-25",
                        "money/paid [Norland Church Fund] 2000000 EUR Food for schools on 2026-04-08",
                        "waiver/granted [Kete Clinic] 1200000 EUR Malaria drugs on 2026-03-25",
                        "waiver/pending [Lake Trust] 1100000 EUR Wells",
                        "waiver/returned [Lake Trust] Wells on 2026-03-26",
                        "waiver/requested by Lake Trust [] Wells on 2026-04-22",
                        "not waiver/requested by Hill Mission [] Seeds");
        assertThat(rows.get(2).terms().condition()).contains("subject to an audit");
        assertThat(rows)
                .as("who keeps the list, or has asked too, decides nothing")
                .allMatch(claim -> claim.roles().likely().actor().isEmpty()
                        && claim.roles().likely().counterpart().isEmpty());
    }

    private static String line(Claim claim) {
        String asker = Readings.names(claim.roles().actors());
        return (claim.modality() == Modality.NEGATED ? "not " : "")
                + claim.move()
                + (asker.isEmpty() ? "" : " by " + asker)
                + " [" + Readings.names(claim.roles().counterparts()) + "]"
                + claim.terms()
                        .quantity()
                        .map(amount -> " " + amount.value().toPlainString() + " " + amount.unit())
                        .orElse("")
                + claim.roles().object().map(words -> " " + words).orElse("")
                + claim.terms().when().map(day -> " on " + day.value()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Organisation ! Goods   ! Amount asked (USD '000) ! Outcome ! Decided on ! Disbursed (USD '000)
            Grantee      ! Project ! Sought (USD '000)       ! Status  ! Decided    ! Paid out (USD '000)
            Applicant    ! Purpose ! Claimed (USD '000)      ! Result  ! Date       ! Payments (USD '000)
            """)
    void byOtherHeadings(String who, String what, String asked, String state, String day, String paid) {
        String table = String.join("\t", who, what, asked, state, day, paid)
                + "\nKete Clinic\tBeds\t240\tRefused\t18/05/2026\t0"
                + "\nLake Trust\tPumps\t90\tApproved in part\t18/05/2026\t45 on 20/05/2026";
        assertThat(rows("The Health Ministry decided on requests.\n\n" + table))
                .extracting(DecisionTablesTest::line)
                .containsExactly(
                        "waiver/denied [Kete Clinic] 240000 USD Beds on 2026-05-18",
                        "money/approved [Lake Trust] Pumps on 2026-05-18",
                        "money/paid [Lake Trust] 45000 USD Pumps on 2026-05-20");
    }

    @Test
    void aHeadingOfATableTellsNothing() {
        String table = """
                        Relief Board: waivers

                        Partner | Requested (EUR m) | Decision
                        Kete Clinic | 1.2 | Refused
                        """;
        assertThat(Readings.claims(table)).extracting(Claim::why).allMatch(why -> why.startsWith("row of"));
    }

    @Test
    void sumsAreNoRowsAndNobodyIsNobody() {
        assertThat(told("""
                        The Committee decided on export permits.

                        Country | Quantity asked (MT) | Decision | Quantity allowed (MT)
                        Chad | 40 | Allowed | 30
                        n/a | 12 | Allowed | 12
                        Total | 52 | Allowed | 42
                        """)).containsExactly("waiver/granted Chad 30 tonnes", "waiver/granted  12 tonnes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Amount (EUR m)        ! 2.4 ! 2400000 EUR
            Amount ($m)           ! 2.4 ! 2400000 USD
            Amount, US$ million   ! 2.4 ! 2400000 USD
            Amount (000 EUR)      ! 240 ! 240000 EUR
            Amount (\u00a3k)     ! 240 ! 240000 GBP
            Amount (USD bn)       ! 1.5 ! 1500000000 USD
            Amount (EUR)          ! 240 ! 240 EUR
            Quantity (MT)         ! 75,000 ! 75000 tonnes
            Length (m)            ! 40  ! 40 m
            """)
    void theHeadingSaysOfWhatAndOfHowMany(String heading, String cell, String amount) {
        assertThat(HeadedAmounts.of(cell, heading)
                        .map(quantity -> quantity.value().toPlainString() + " " + quantity.unit()))
                .contains(amount);
    }

    @Test
    void aLongTableTakesNoLongerThanItIsLong() {
        StringBuilder table =
                new StringBuilder("The Committee decided on permits.\n\nWho | Place | Decision | Amount\n");
        for (int row = 0; row < 4_000; row++) {
            table.append("Firm ")
                    .append(row)
                    .append(" | Lome | Allowed | ")
                    .append(row)
                    .append(" t\n");
        }
        String text = table.toString();

        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> DecisionTables.in(
                                text, text.length(), Readings.LEXICON, stretch -> List.of(), Optional.empty())))
                .isNotNull();
    }

    @Test
    void ofPlacesThatOpenAndShut() {
        List<Claim> told = rows("""
                        Ministry of Interior, Lusaka

                        Border post | Status | Since
                        Mwami border post | Closed | 3 March 2026
                        Nakonde | Reopened | 4 May 2026
                        """);

        assertThat(told)
                .extracting(claim -> claim.move() + " " + claim.roles().object().orElse(""))
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
                "Name | Age | Answer\nAnn | 40 | Yes\nBob | 31 | No",
                "Item | Price | Decision\nHammer | $12 | Approved\nSaw | $9 | Rejected",
                "Flight | To | Status\nBA123 | Paris | Cancelled\nBA9 | Rome | Closed",
                "Order | Item | Status\n1001 | Chair | Paid\n1002 | Desk | Released"
            })
    void otherTablesAreSilent(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void anEmptyCellNamesWhomTheRowAboveDoes() {
        String table = """
                Grants to counties: how they stood on 30 April 2026

                County | Programme | Amount | Decision | Date
                Kitui | Water towers | KES 42 million | Withheld | 10 Apr
                 | Rural clinics | KES 18 million | Released | 14 Apr
                Homa Bay | Water towers | KES 37 million | Suspended | 12 Apr
                 | Feeder roads | - | - | -
                """;
        assertThat(rows(table))
                .extracting(claim -> claim.move() + " " + claim.roles().object().orElse("") + " "
                        + Readings.names(claim.roles().counterparts()) + " "
                        + claim.terms().when().map(Edtf::value).orElse(""))
                .containsExactly(
                        "money/withheld Water towers Kitui 2026-04-10",
                        "money/paid Rural clinics Kitui 2026-04-14",
                        "money/withheld Water towers Homa Bay 2026-04-12");
        assertThat(rows(table).get(1).evidence().exact()).isEqualTo("KES 18 million | Released");
    }
}
