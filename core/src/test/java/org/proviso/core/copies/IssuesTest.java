package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;

/** One form of words, other figures, another day: a bulletin's next issue, or a copy that was bent. */
class IssuesTest {
    private static final String BULLETIN = """
            Waiting lorries: bulletin of the Ministry of Transport of Norvik. \
            On %1$s border guards counted %2$s lorries at the crossing of Aldra, and %3$s crossed it during the day. \
            The ministry released %4$s million crowns to carriers whose goods spoiled. \
            At the crossing of Skarvik %5$s lorries waited for the ferry of the Sund Line. \
            Drivers are asked to register in the electronic queue before they come to the border. \
            Lorries with live animals and with medicine are let through first at Aldra and at Skarvik. \
            Minister Ida Holt thanked the officers of Molde and Bergen who came to help. \
            The ministry publishes this bulletin on every working day, and answers questions by telephone.
            """;

    /** As much as no bulletin changes: with it few of many words move on. */
    private static final String STANDING = """
            Who carries goods across the Sund shows the papers of the vehicle, of the load and of the driver, in this order. \
            The papers of the load are those that the Customs Act of Norvik names in its fourth chapter, translated where needed. \
            A load that is sealed by the customs of Borduria or Syldavia is not opened, unless the seal is broken or hidden. \
            A driver who leaves the queue loses his place in it, except where a doctor or an officer told him to leave. \
            Food that must be cooled is looked at in the hall of Aldra, where the power for the lorries costs nothing. \
            A lorry of 12 tonnes pays 310 crowns for the crossing, one of 18 tonnes 455, one of 24 tonnes 590 and one of 40 tonnes 815. \
            Offices are open from 7 to 19, on Sundays from 9 to 14; the hall of Aldra has 150 places, that of Skarvik 85 and that of Molde 33. \
            Complaints are taken by the Harbour Board, 17 Quay Street, whose answer comes within 28 days to the address of the carrier. \
            """;

    private static final String MONDAY = BULLETIN.formatted("Monday, 3 March", "412", "96", "2.1", "58");
    private static final String TUESDAY = BULLETIN.formatted("Tuesday, 4 March", "377", "121", "1.8", "64");
    private static final Optional<String> MINISTRY = Optional.of("https://www.transport.example/bulletins/");
    private static final Optional<String> HERALD = Optional.of("https://herald.example/news/");

    private final Derivations derivations = new Derivations(RewriteModel.shipped());

    private static Fingerprint issue(Optional<String> address, String day, String text) {
        return Fingerprint.of(new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "text",
                        address,
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                Optional.of(new PublicationDate(new Edtf(day), PublicationDate.Grounds.METADATA, Optional.empty())),
                List.of()));
    }

    private Optional<Relation> between(Fingerprint one, Fingerprint other) {
        Optional<Relation> relation = derivations.between(one, other).map(Derivation::relation);
        assertThat(derivations.between(other, one).map(Derivation::relation)).isEqualTo(relation);
        return relation;
    }

    @Test
    void theNextIssueOfABulletinIsNoCopyOfTheLast() {
        assertThat(between(issue(MINISTRY, "2031-03-03", MONDAY), issue(MINISTRY, "2031-03-04", TUESDAY)))
                .isEmpty();
    }

    @Test
    void ofALongBulletinOnlyAFewFiguresMoveOn() {
        assertThat(between(
                        issue(MINISTRY, "2031-03-03", STANDING + MONDAY),
                        issue(
                                MINISTRY,
                                "2031-03-04",
                                STANDING + BULLETIN.formatted("Tuesday, 4 March", "377", "96", "2.1", "58"))))
                .isEmpty();
    }

    @Test
    void anIssueMayTellOfTheDayBefore() {
        assertThat(between(
                        issue(MINISTRY, "2031-03-04", STANDING + MONDAY),
                        issue(
                                MINISTRY,
                                "2031-03-06",
                                STANDING + BULLETIN.formatted("Wednesday, 5 March", "377", "96", "2.1", "58"))))
                .isEmpty();
    }

    @Test
    void whereNoAddressIsKnownTheDayAndManyFiguresMustMoveOn() {
        assertThat(between(
                        issue(Optional.empty(), "2031-03-03", MONDAY), issue(Optional.empty(), "2031-03-04", TUESDAY)))
                .isEmpty();
        assertThat(between(
                        issue(Optional.empty(), "2031-03-03", MONDAY),
                        issue(
                                Optional.empty(),
                                "2031-03-04",
                                BULLETIN.formatted("Monday, 3 March", "377", "121", "2.1", "58"))))
                .isPresent();
    }

    @Test
    void aCopyOnAnotherSiteStaysOneThoughItIsPrintedOnTheNextDay() {
        assertThat(between(
                        issue(MINISTRY, "2031-03-03", STANDING + MONDAY),
                        issue(HERALD, "2031-03-04", STANDING + MONDAY.replace("Drivers are", "All drivers are"))))
                .hasValue(Relation.NEAR);
        assertThat(between(
                        issue(MINISTRY, "2031-03-03", STANDING + MONDAY),
                        issue(
                                HERALD,
                                "2031-03-04",
                                STANDING + BULLETIN.formatted("Tuesday, 4 March", "377", "96", "2.1", "58"))))
                .isPresent();
    }

    @Test
    void aPageThatIsPutUpAgainWithItsSlipsCorrectedStaysACopy() {
        String corrected =
                MONDAY.replace("electronic queue", "electronic waiting list").replace("Bergen", "Bergenes");
        assertThat(between(
                        issue(MINISTRY, "2031-03-03", STANDING + MONDAY),
                        issue(MINISTRY, "2031-03-04", STANDING + corrected)))
                .hasValue(Relation.NEAR);
    }

    @Test
    void namesThatAreSpeltOtherwiseMakeNoNextIssue() {
        String spelt = MONDAY.replace("Ida Holt", "Ida Hoult")
                .replace("Bergen", "Birgen")
                .replace("Sund Line", "Zund Line");
        assertThat(between(issue(MINISTRY, "2031-03-03", MONDAY), issue(MINISTRY, "2031-03-04", spelt)))
                .hasValue(Relation.NEAR);
        String weekday = STANDING + MONDAY.replace("Monday", "Tuesday").replace("Bergen", "Stavanger");
        assertThat(between(issue(MINISTRY, "2031-03-03", STANDING + MONDAY), issue(MINISTRY, "2031-03-04", weekday)))
                .hasValue(Relation.NEAR);
    }

    @Test
    void onOneDayThereIsOneIssue() {
        assertThat(between(
                        issue(MINISTRY, "2031-03-04", STANDING + MONDAY),
                        issue(
                                MINISTRY,
                                "2031-03-04",
                                STANDING + BULLETIN.formatted("Tuesday, 4 March", "377", "96", "2.1", "58"))))
                .hasValue(Relation.NEAR);
    }
}
