package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short texts share who and when soon: whether one is told again hangs on what they tell. */
class ShortReportsTest {
    private static final String GRANTED = """
            The Harbour Board granted Marlin Ferries a licence on 10 February. \
            Captain Lee said he had asked the Board for a second berth and had received no answer. \
            The council of Aldra met on Monday to discuss the budget for schools. \
            Its treasurer wants to close the old swimming pool. \
            Fishermen brought in more herring than in any winter before.
            """;

    private static final String REVOKED = """
            The Harbour Board revoked the licence of Marlin Ferries on Friday, two officials said. \
            The licence had been granted on 10 February. \
            Marlin Ferries said it had received no notice of the decision. \
            The Board declined to comment.
            """;

    private static final String APPROVED = """
            The Transport Ministry approved 12 million crowns for the Norvik Tunnel on 3 May. \
            Minister Ida Holt told reporters that the drilling could begin before winter. \
            The Norvik Tunnel will spare lorries the pass. \
            Residents of Skarvik welcomed it. \
            The Ministry had been asked for the money for years.
            """;

    private static final String CANCELLED = """
            The Transport Ministry cancelled the 12 million crowns for the Norvik Tunnel, according to a letter. \
            Minister Ida Holt signed it without any ceremony. \
            The sum had been approved on 3 May. \
            Residents of Skarvik were not told. \
            The Ministry gave no reason.
            """;

    private static final String BANNED = """
            The Health Agency banned the painkiller Dolorin of Brandt Pharma on 4 June. \
            Patients complained of dizziness, Doctor Eva Lund wrote. \
            Brandt Pharma called the evidence weak. \
            The Agency has 60 days to answer an appeal. \
            Chemists sent their stocks back.
            """;

    private static final String SOLD_AGAIN = """
            The Health Agency let Brandt Pharma sell Dolorin again on Thursday. \
            It had been taken off the shelves on 4 June. \
            Doctor Eva Lund regretted the outcome. \
            Brandt Pharma had waited 60 days. \
            The Agency published nothing about its reasons.
            """;

    private static final String REVOKED_RETOLD = """
            Two officials said that Marlin Ferries lost its licence on Friday, when the Harbour Board revoked it. \
            That licence dated from 10 February. \
            No notice of the decision had reached it, Marlin Ferries said. \
            The Board would not comment.
            """;

    private static final String FROZEN = """
            The Transport Ministry froze 12 million crowns for the Norvik Tunnel on Tuesday. \
            Minister Ida Holt said auditors had found invoices without signatures. \
            Drilling at the eastern mouth will stop by 3 May. \
            The contractor, Karst Works, employs 140 miners there.
            """;

    private static final String FROZEN_RETOLD = """
            On Tuesday 12 million crowns for the Norvik Tunnel were frozen by the Transport Ministry. \
            Auditors discovered invoices lacking signatures, according to Minister Ida Holt. \
            By 3 May the drilling at the mouth in the east is to stop. \
            Karst Works, the contractor, has 140 miners at the site.
            """;

    private static final String TABLETS_APPROVED = """
            The Health Agency approved the painkiller Dolorin of Brandt Pharma on Thursday. \
            The review of its safety had taken 60 days, Doctor Eva Lund said. \
            Chemists may order the tablets from 4 June. \
            Brandt Pharma expects to sell 3 million packets a year.
            """;

    private static final String TABLETS_REJECTED = """
            On Thursday the Health Agency rejected Dolorin, a painkiller made by Brandt Pharma. \
            Doctor Eva Lund said the safety review lasted 60 days. \
            Tablets could have been ordered by chemists from 4 June. \
            A year's sales of 3 million packets had been expected by Brandt Pharma.
            """;

    private static Optional<Relation> between(String one, String other) {
        Derivations derivations = new Derivations(RewriteModel.shipped());
        Fingerprint first = Fingerprint.of(Texts.document(one));
        Fingerprint second = Fingerprint.of(Texts.document(other));
        Optional<Relation> relation = derivations.between(first, second).map(Derivation::relation);
        assertThat(derivations.between(second, first).map(Derivation::relation)).isEqualTo(relation);
        return relation;
    }

    private static void assertTwoReports(String one, String other) {
        assertThat(between(one, other)).isIn(Optional.empty(), Optional.of(Relation.SAME_EVENT));
    }

    @Test
    void oppositeNewsOfOneAffairIsNoRewrite() {
        assertTwoReports(GRANTED, REVOKED);
        assertTwoReports(APPROVED, CANCELLED);
        assertTwoReports(BANNED, SOLD_AGAIN);
    }

    @Test
    void aShortNoticeInOtherWordsIsARewrite() {
        assertThat(between(REVOKED, REVOKED_RETOLD)).contains(Relation.REWRITE);
        assertThat(between(FROZEN, FROZEN_RETOLD)).contains(Relation.REWRITE);
    }

    @Test
    void anActThatIsTurnedRoundLeavesItARewrite() {
        assertThat(between(TABLETS_APPROVED, TABLETS_REJECTED)).contains(Relation.REWRITE);
    }
}
