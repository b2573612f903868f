package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;

class DerivationsTest {
    private static final String REPORT = """
            The fisheries council of Norvik on Tuesday lifted its ban on herring nets for 14 villages along the Sund. \
            Chairwoman Elin Brandvold said 320 boats would be back at sea before Easter. \
            The ban had been imposed in March 2021 after stocks fell by 62 percent. \
            Marine biologist Tor Aakre of Lindesnes College warned that the count was taken in a warm winter. \
            Fishermen in Skarvik and Molde had blocked the ferry to Aldra for 9 days. \
            The council refused a second request, from the trawler firm Havgard, to fish inside the 4 mile line. \
            It promised 12 million crowns for new gear, to be paid by the Coastal Bank. \
            Brandvold wants a report from Aakre by October. \
            Opposition member Jens Kvamme called the vote a gift to Skarvik.
            """;

    private static final String RETOLD = """
            Herring may be netted again off 14 settlements on the Sund, after Norvik's council on fisheries scrapped its prohibition on Tuesday. \
            Some 320 vessels are going to sail by Easter, according to Elin Brandvold, who heads the body. \
            Nets had been outlawed since March 2021, when the shoals shrank by 62 percent. \
            Tor Aakre, who studies the sea at Lindesnes College, cautioned that the figures date from a mild season. \
            A blockade of the Aldra ferry by crews out of Skarvik and Molde had lasted 9 days. \
            Havgard, a trawling company, asked to work within the 4 mile limit and was turned down. \
            The Coastal Bank is to hand out 12 million crowns for equipment, the members pledged. \
            By October Aakre has to deliver a paper to Brandvold. \
            To Jens Kvamme of the opposition it all amounts to a present for Skarvik.
            """;

    private static final String ANOTHER_REPORT = """
            Cheers rose on the quay of Skarvik when the radio brought the news. \
            "We will be back before Easter," said Oddny Heim, 51, whose family has fished here since 1903. \
            Not all her neighbours were glad. \
            The decision in Norvik came after a debate of six hours, and 11 of 20 members were for it. \
            The Green List called it reckless and will ask the court in Bergen to look at it. \
            Brandvold defended herself on television in the evening. \
            The herring, she said, had recovered faster than anybody at Lindesnes College foretold. \
            Shops in Molde sold out of net floats by noon.
            """;

    private static final String NOTICE = """
            By the powers given to me by Chapter 8 of the Storm Act, I declare that an emergency exists in the county of %1$s. \
            Heavy seas that began on %2$s damaged the harbours of %3$s and the roads to %4$s. \
            Federal help shall be given to the people of %1$s at three quarters of its cost. \
            Funds may go to debris removal and to the protection of life in %3$s. \
            The coordinator for %1$s shall be %5$s of the Emergency Office. \
            Further counties may be named when the damage is known. \
            This declaration shall be printed in the Gazette.
            """;

    /** An order whose form others have, too: on whom, which border, what was done. */
    private static final String ORDER = """
            By the authority vested in me by the Constitution and by the Tariff Act, it is hereby ordered as follows. \
            On the first day of the month I determined that the failure of %1$s to stop smugglers at our %2$s border is a threat to \
            the security of the Union, and imposed a duty of 20 percent on all goods that are products of %1$s. \
            I have now determined that the government of %1$s has taken steps that relieve the emergency at the %2$s border. \
            In recognition of these steps the duty shall be paused and shall not take effect before the fourth of next month. \
            During the pause the Secretary of Trade shall watch the situation at our %2$s border and report to me every week. \
            Should %1$s fail to act, the duty shall take effect at once and without a further order. \
            All departments shall take such measures as are needed to carry out this order within the law and their budgets. \
            Nothing in this order impairs the authority that the law gives to a department or to its head. \
            This order creates no right that any party could enforce against the Union, its officers or its agents. \
            %3$s
            """;

    private static final String NORTHERN = ORDER.formatted("Borduria", "northern", "");
    private static final String SOUTHERN = ORDER.formatted("Syldavia", "southern", "");

    private static final String PALACE = "https://www.palace.gov/orders/";

    private static final Fingerprint NORTHERN_ORDER =
            page(PALACE + "1", "Progress at Our Northern Border", "2031-02-03", NORTHERN);

    private final Derivations derivations = new Derivations(RewriteModel.shipped());

    private static Fingerprint fingerprint(String text, String address) {
        return fingerprint(text, address, Optional.empty(), Optional.empty());
    }

    /** A page with a title, as it is read: the text begins with it. */
    private static Fingerprint page(String address, String title, String day, String text) {
        return fingerprint(
                title + "\n\n" + text,
                address,
                Optional.of(title),
                Optional.of(new PublicationDate(new Edtf(day), PublicationDate.Grounds.METADATA, Optional.empty())));
    }

    private static Fingerprint fingerprint(
            String text, String address, Optional<String> title, Optional<PublicationDate> published) {
        return Fingerprint.of(new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "text",
                        Optional.of(address),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                title,
                published,
                List.of()));
    }

    private Optional<Derivation> between(String one, String other) {
        Optional<Derivation> derivation = derivations.between(
                fingerprint(one, "https://one.example/a"), fingerprint(other, "https://www.two.example/b"));
        assertThat(derivations.between(
                        fingerprint(other, "https://www.two.example/b"), fingerprint(one, "https://one.example/a")))
                .isEqualTo(derivation);
        return derivation;
    }

    @Test
    void aTextRetoldInOtherWordsIsARewrite() {
        assertThat(between(REPORT, RETOLD)).hasValueSatisfying(found -> {
            assertThat(found.relation()).isEqualTo(Relation.REWRITE);
            assertThat(found.evidence()).contains("sentences correspond in order", "names and figures");
        });
    }

    @Test
    void aTextRetoldWithinAReportOfItsOwnIsARetelling() {
        assertThat(between(REPORT, ANOTHER_REPORT + RETOLD)).hasValueSatisfying(found -> {
            assertThat(found.relation()).isEqualTo(Relation.RETOLD);
            assertThat(found.evidence()).contains("sentences of its own", "that the other has not");
        });
    }

    @Test
    void seenFromTheShorterItIsARewrite() {
        Fingerprint longer = fingerprint(ANOTHER_REPORT + RETOLD, "https://one.example/a");
        Fingerprint shorter = fingerprint(REPORT, "https://two.example/a");

        assertThat(Derivations.seenFrom(longer, shorter, Relation.RETOLD)).isEqualTo(Relation.RETOLD);
        assertThat(Derivations.seenFrom(shorter, longer, Relation.RETOLD)).isEqualTo(Relation.REWRITE);
        assertThat(Derivations.seenFrom(shorter, longer, Relation.NEAR)).isEqualTo(Relation.NEAR);
    }

    @Test
    void someSentencesMoreMakeNoReportOfItsOwn() {
        assertThat(between(REPORT, RETOLD + "Shops in Molde sold out of net floats by noon. It rained in Skarvik."))
                .hasValueSatisfying(found -> assertThat(found.relation()).isEqualTo(Relation.REWRITE));
    }

    @Test
    void nobodyRewritesWhatHePublishedHimself() {
        assertThat(derivations.between(
                        fingerprint(REPORT, "https://one.example/a"), fingerprint(RETOLD, "http://www.one.example/c")))
                .isEmpty();
    }

    @Test
    void anotherReportOfTheEventIsNoCopy() {
        assertThat(between(REPORT, ANOTHER_REPORT).map(Derivation::relation))
                .isIn(Optional.empty(), Optional.of(Relation.SAME_EVENT));
    }

    @Test
    void twoActsInLikeWordsAreNotOneText() {
        String first = NOTICE.formatted("Aldra", "May 3", "Skarvik", "Molde", "Ingrid Solheim");
        String second = NOTICE.formatted("Finnmar", "June 11", "Torsvaag", "Hesten", "Peder Lien");
        assertThat(between(first, second).filter(found -> found.relation().isCopy()))
                .isEmpty();
    }

    @Test
    void aPageThatQuotesTheOpeningContainsAPassage() {
        String opening = REPORT.substring(0, REPORT.indexOf("Fishermen in Skarvik"));
        assertThat(between(REPORT, ANOTHER_REPORT + "As the wire reported: " + opening))
                .hasValueSatisfying(found -> assertThat(found.relation()).isEqualTo(Relation.CONTAINS));
    }

    @Test
    void aTruncatedCopyIsACopy() {
        assertThat(between(REPORT, REPORT.substring(0, REPORT.indexOf("It promised"))))
                .hasValueSatisfying(
                        found -> assertThat(found.relation().isCopy()).isTrue());
    }

    private Optional<Relation> toNorthern(Fingerprint other) {
        Optional<Relation> relation = derivations.between(NORTHERN_ORDER, other).map(Derivation::relation);
        assertThat(derivations.between(other, NORTHERN_ORDER).map(Derivation::relation))
                .isEqualTo(relation);
        return relation;
    }

    @Test
    void twoActsOfAuthoritiesInOneFormAreNoCopies() {
        String title = "Progress at Our Southern Border";
        assertThat(toNorthern(page(PALACE + "2", title, "2031-02-03", SOUTHERN)))
                .isEmpty();
        assertThat(toNorthern(page("https://www.gazette.gov/2", title, "2031-02-04", SOUTHERN)))
                .as("as another authority publishes it")
                .isEmpty();
    }

    @Test
    void whoIsNoAuthorityMayHaveAlteredAnAct() {
        assertThat(toNorthern(
                        page("https://herald.example/2", "Progress at Our Southern Border", "2031-02-03", SOUTHERN)))
                .contains(Relation.NEAR);
    }

    @Test
    void anActThatIsPublishedAgainIsACopy() {
        assertThat(toNorthern(page(
                        PALACE + "3",
                        "Progress at our northern border",
                        "2031-02-05",
                        NORTHERN.replace("every week", "each month"))))
                .as("a correction")
                .contains(Relation.NEAR);
        assertThat(toNorthern(page(PALACE + "4", "Progress on Our Nothern Border", "2031-02-03", NORTHERN)))
                .as("a title with a slip")
                .contains(Relation.NEAR);
        assertThat(
                        toNorthern(
                                page(
                                        "https://www.gazette.gov/1",
                                        "Order 77: Progress at Our Northern Border",
                                        "2031-02-06",
                                        "Filed at the Office of the Gazette on the sixth at nine in the morning. "
                                                + NORTHERN
                                                + " Printed by the Office of the Gazette, which keeps the original in its vault for whoever asks.")))
                .as("as another authority publishes it")
                .contains(Relation.NEAR);
    }

    @Test
    void theNextActUnderATitleIsNoCopy() {
        String title = "Progress at Our Northern Border";
        String next = ORDER.formatted("Borduria", "northern", "")
                .replace("all goods that are products of", "lumber and potash that crossed the bridges from")
                .replace("steps that relieve the emergency", "bribes that worsen the lawlessness")
                .replace("paused and shall not", "doubled and shall");
        assertThat(toNorthern(page(PALACE + "5", title, "2031-02-07", next))).isEmpty();
        assertThat(toNorthern(page(PALACE + "5", title, "2031-02-03", next)))
                .as("on the same day")
                .contains(Relation.NEAR);
    }

    @Test
    void whatAnAuthorityIssuesAgainWeeksLaterIsAnotherAct() {
        String title = "Progress at Our Northern Border";
        assertThat(toNorthern(page(PALACE + "6", title, "2031-02-05", NORTHERN)))
                .as("put on the site once more")
                .contains(Relation.EXACT);
        assertThat(toNorthern(page(PALACE + "6", title, "2031-03-03", NORTHERN)))
                .isEmpty();
        assertThat(toNorthern(page(PALACE + "7", title, "2031-03-03", NORTHERN.replace("20 percent", "35 percent"))))
                .as("with another figure")
                .isEmpty();
        assertThat(toNorthern(page("https://herald.example/6", title, "2031-03-03", NORTHERN)))
                .as("as a paper prints it weeks later")
                .contains(Relation.EXACT);
    }

    @Test
    void ofTwinsOfTwoDaysEachIsFoundWhicheverCameFirst() {
        String title = "Progress at Our Northern Border";
        Map<DocumentId, Fingerprint> family = new LinkedHashMap<>();
        family.put(id("first"), NORTHERN_ORDER);
        family.put(id("again"), page(PALACE + "6", title, "2031-03-03", NORTHERN));
        family.put(
                id("corrected"), page(PALACE + "8", title, "2031-03-04", NORTHERN.replace("every week", "each month")));
        for (List<String> order : List.of(
                List.of("first", "again", "corrected"),
                List.of("again", "corrected", "first"),
                List.of("corrected", "first", "again"))) {
            CopyIndex index = new MemoryCopyIndex();
            Origins origins = new Origins(index, RewriteModel.shipped());
            order.forEach(name -> origins.add(id(name), Objects.requireNonNull(family.get(id(name)))));
            assertThat(index.found(id("first")).map(Found::origin))
                    .as("%s", order)
                    .contains(id("first"));
            assertThat(index.found(id("corrected")).map(Found::origin))
                    .as("%s", order)
                    .contains(id("again"));
        }
    }

    @Test
    void whatIsIssuedAgainAndAgainIsNoChain() {
        String title = "Progress at Our Northern Border";
        Map<String, Fingerprint> family = new LinkedHashMap<>();
        for (String day : List.of("01", "06", "11", "16")) {
            family.put(day, page(PALACE + day, title, "2031-05-" + day, NORTHERN));
        }
        family.put("paper", page("https://herald.example/6", title, "2031-05-03", NORTHERN));
        List<String> order = new ArrayList<>(family.keySet());
        for (long seed = 1; seed <= 12; seed++) {
            Collections.shuffle(order, new Random(seed));
            CopyIndex index = new MemoryCopyIndex();
            Origins origins = new Origins(index, RewriteModel.shipped());
            order.forEach(name -> origins.add(id(name), Objects.requireNonNull(family.get(name))));
            assertThat(List.of("01", "06", "paper", "11", "16"))
                    .as("%s", order)
                    .extracting(name -> index.found(id(name)).map(Found::origin).orElseThrow())
                    .containsExactly(id("01"), id("01"), id("01"), id("11"), id("11"));
        }
    }

    private static DocumentId id(String name) {
        return DocumentId.ofBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
