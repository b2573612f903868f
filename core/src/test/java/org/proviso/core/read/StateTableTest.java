package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Quantity;

/** Tables and lines that count how requests stand. */
class StateTableTest {
    private static final String HEAD = "Harbour Authority, 29 April 2025\n\nApplications for berth permits.\n\n";

    private static List<String> told(String text) {
        return Readings.READER.apply(Readings.dated(text, "2025-04-29")).claims().stream()
                .filter(claim -> claim.why().startsWith("row of"))
                .map(claim -> claim.move() + " "
                        + claim.terms().quantity().map(StateTableTest::amount).orElse("")
                        + claim.terms()
                                .corrects()
                                .map(wrong -> ", not " + amount(wrong))
                                .orElse("")
                        + claim.terms()
                                .when()
                                .map(Edtf::value)
                                .map(day -> " on " + day)
                                .orElse(""))
                .toList();
    }

    private static String amount(Quantity quantity) {
        return quantity.value().toPlainString() + " " + quantity.unit();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| State | As published 24 April | As corrected 29 April |\n|---|---|---|\n| Granted | 8 | 9 |\n| Denied | 6 | 6 |\n| Pending | 4 | 3 |\n| Total | 18 | 18 |",
                "State      24 April    29 April (corrected)\nGranted    8           9\nDenied     6           6\nPending    4           3",
                "+---------+--------------------+------------------+\n| Status  | Originally 24 April | Revised 29 April |\n+=========+====+====+\n| Granted | 8 | 9 |\n+---------+----+----+\n| Denied | 6 | 6 |\n| Pending | 4 | 3 |\n+---------+----+----+",
                "Correction of the table of 24 April\n\nOutcome\t24 April\t29 April\nGranted\t8\t9\nDenied\t6\t6\nPending\t4\t3"
            })
    void eachRowIsACountOfItsStateThatCorrectsTheOneBefore(String table) {
        assertThat(told(HEAD + table))
                .containsExactly(
                        "waiver/granted 9 permits, not 8 permits on 2025-04-29",
                        "waiver/denied 6 permits on 2025-04-29",
                        "waiver/pending 3 permits, not 4 permits on 2025-04-29");
    }

    @Test
    void ofTwoDaysTheLaterIsNowAndCorrectsNothing() {
        assertThat(told(HEAD + "State | 29 April | 24 April\nGranted | 14 | 12\nReturned | 5 | 5"))
                .containsExactly("waiver/granted 14 permits on 2025-04-29", "waiver/returned 5 permits on 2025-04-29");
    }

    @Test
    void moneyBesideTheCountIsCountedToo() {
        String text = """
                Ministry of Housing

                Grants for repair, count of requests.

                | Decision | Published 2 April | Corrected 8 April |
                |---|---|---|
                | Approved | 31 (EUR 1,240,000) | 29 (EUR 1,160,000) |
                | Rejected | 11 | 13 |
                """;
        assertThat(told(text))
                .containsExactly(
                        "money/approved 29 requests, not 31 requests on 2025-04-08",
                        "money/approved 1160000 EUR, not 1240000 EUR on 2025-04-08",
                        "waiver/denied 13 requests, not 11 requests on 2025-04-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Granted: 8\nDenied: 6\nPending: 4",
                "- Granted \u2013 8\n- Denied \u2013 6\n- Pending \u2013 4",
                "\u2022 8 granted,\n\u2022 6 denied,\n\u2022 4 pending.",
                "Permits granted: 8\nRequests denied: 6\nStill pending: 4"
            })
    void soAreLinesOfAStateAndANumber(String lines) {
        assertThat(told(HEAD + lines))
                .filteredOn(row -> !row.contains("granted"))
                .startsWith("waiver/denied 6 permits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop prices\n\nGranted: 8\nDenied: 6",
                "Harbour Authority\n\nApplications for berth permits.\n\nMonday: 8\nTuesday: 6"
            })
    void whatIsOfNoRequestsOrHasNoStateIsNoCount(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aTableOfDecisionsKeepsItsParties() {
        String table = "Decision | Applicant | Quantity\nGranted | Chad | 40 tonnes\nDenied | Benin | 35 tonnes";
        assertThat(told(HEAD + table)).containsExactly("waiver/granted 40 tonnes", "waiver/denied 35 tonnes");
    }

    @Test
    void bidsAtAnAuctionAreNoRequests() {
        assertThat(told("Bids at the auction:\n\nAccepted: 14\nRejected: 6")).isEmpty();
    }
}
