package org.proviso.core.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Digest;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;

/** Something that the register was told. Each case has a versioned wire name, chosen and never changed. */
public sealed interface Event {
    /** How a document derives from another. */
    enum Relation {
        /** It derives from none that the register knows. */
        ORIGINAL,
        /** The same words. */
        EXACT,
        /** Nearly the same words. */
        NEAR,
        /** The same text in other words. */
        REWRITE,
        /** It tells all of the other in other words, and has a text of its own besides: what only it tells is its own report. */
        RETOLD,
        /** It may derive from it; it cannot be told, and so it is no second origin. */
        UNDECIDED,
        /** A person said that it does. */
        JUDGED;

        /** Whether it is known to be a copy. */
        public boolean isCopy() {
            return this == EXACT || this == NEAR || this == REWRITE || this == RETOLD || this == JUDGED;
        }

        /**
         * Whether it is the other's text and no more, so that what it tells otherwise is altered. Of documents that a person put together
         * nobody knows which one is altered; and a report that retells a text reports more than that.
         */
        public boolean isRendering() {
            return this == EXACT || this == NEAR || this == REWRITE;
        }
    }

    /** What a person says about two documents. */
    enum Verdict {
        /** They derive from one text. */
        SAME,
        /** They do not. */
        APART,
        /** What was said of them before is taken back: what the program finds counts again. */
        NEITHER
    }

    /**
     * {@code document-taken/1}: a document was read; its bytes are in the store under its id. Of one that names the outlet that it is of,
     * it is {@code document-taken/2}.
     *
     * @param outlet the outlet whose report it is, as its dateline or its first line says
     */
    record DocumentTaken(
            DocumentId document,
            Provenance provenance,
            Optional<String> title,
            Optional<PublicationDate> published,
            Optional<String> outlet)
            implements Event {
        public DocumentTaken(
                DocumentId document,
                Provenance provenance,
                Optional<String> title,
                Optional<PublicationDate> published) {
            this(document, provenance, title, published, Optional.empty());
        }
    }

    /**
     * {@code document-skipped/1}: something given was not read.
     *
     * @param name as it was given
     * @param reason why, with the place and the remedy
     */
    record DocumentSkipped(String name, String reason) implements Event {}

    /**
     * {@code origin-found/2}: which text a document derives from, or may derive from; itself when it is its own origin. Version
     * 1 knew the relations original, exact and near; of a retelling it is {@code origin-found/3}.
     *
     * @param relation how the document derives from it
     * @param reason the evidence in words
     */
    record OriginFound(DocumentId document, DocumentId origin, Relation relation, String reason) implements Event {}

    /**
     * {@code origin-judged/1}: a person said that two documents derive from one text, or that they do not. Of two judgements
     * about the same two the later holds. What takes one back is {@code origin-judged/2}: it says what holds without that.
     *
     * @param who the person, as they name themselves
     * @param why the person's reason
     * @param undoes the id of the judgement that it takes back
     */
    record OriginJudged(
            DocumentId document, DocumentId other, Verdict judgement, String who, String why, Optional<String> undoes)
            implements Event {
        private static final int DIGITS = 10;

        public OriginJudged(DocumentId document, DocumentId other, Verdict judgement, String who, String why) {
            this(document, other, judgement, who, why, Optional.empty());
        }

        /**
         * The same in every register: of what it says, or which it takes back, not of when.
         *
         * @param before how often the same was said before
         */
        public String id(int before) {
            List<String> fields = new ArrayList<>(List.of(
                    "origin-judged", document.value(), other.value(), undoes.orElse(judgement.name()), who, why));
            if (before > 0) {
                fields.add(Integer.toString(before));
            }
            return "o-" + Digest.ofFields(fields).substring(0, DIGITS);
        }

        public OriginJudged {
            if (document.equals(other)) {
                throw new IllegalArgumentException("a judgement is about two documents: " + document.value());
            }
            if (who.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a judgement says who judged and why");
            }
        }
    }

    /**
     * {@code passage-found/1}: a document quotes a passage of another and has a text of its own; they stay two origins.
     *
     * @param evidence how much of the other it quotes, in words
     */
    record PassageFound(DocumentId document, DocumentId other, String evidence) implements Event {}

    /** {@code matter-opened/1}: a matter begins. */
    record MatterOpened(MatterId matter, String title) implements Event {}

    /** {@code entry-opened/1}: one thing to track begins, in one lane, within a matter. */
    record EntryOpened(EntryId entry, Lane lane, String title, MatterId matter, String reason) implements Event {}

    /** {@code claim-filed/1}: a claim was read and belongs to an entry, for the reason given. */
    record ClaimFiled(ClaimId id, Claim claim, EntryId entry, String reason) implements Event {}

    /**
     * {@code entry-placed/1}: what one document tells, opened as an entry of its own, belongs to another entry; to itself when it
     * stands for its entry again. The last word about an entry holds; an entry of which nothing is told stands for itself.
     *
     * @param reason in words, with the score where one was counted
     */
    record EntryPlaced(EntryId entry, EntryId into, String reason) implements Event {}

    /** {@code matter-placed/1}: the same for matters. */
    record MatterPlaced(MatterId matter, MatterId into, String reason) implements Event {}

    /**
     * {@code link-proposed/1}: an entry may be the same as another: it waits for a person's judgement, and until then they are two. The
     * last word about an entry holds.
     *
     * @param other the entry itself when nothing is proposed for it any more
     */
    record LinkProposed(EntryId entry, EntryId other, String reason) implements Event {}

    /** {@code claim-moved/1}: a claim that was filed in an entry stands in another from now on. */
    record ClaimMoved(ClaimId claim, EntryId from, EntryId into, String reason) implements Event {}

    /** {@code claim-lapsed/1}: the document was read again, and does not make the claim as it is read now. */
    record ClaimLapsed(ClaimId claim, EntryId entry, String reason) implements Event {}

    /**
     * {@code judgement-made/1}: a person's decision.
     *
     * @param id the same judgement of the same person at the same time has the same id, in every register
     * @param who the person, as they name themselves
     * @param why the person's reason
     * @param made when it was made; which is before the register came to know it, where it was brought in from a file. In whole
     *     microseconds
     */
    record JudgementMade(String id, Judgement judgement, String who, String why, Instant made) implements Event {
        private static final int DIGITS = 10;

        public JudgementMade {
            made = made.truncatedTo(ChronoUnit.MICROS);
            if (who.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a judgement says who judged and why");
            }
        }

        public static JudgementMade of(Judgement judgement, String who, String why, Instant made) {
            Instant moment = made.truncatedTo(ChronoUnit.MICROS);
            List<String> fields = new ArrayList<>(List.of("judgement/1", who, why, moment.toString()));
            fields.addAll(judgement.fields());
            String digest = Digest.ofFields(fields);
            return new JudgementMade("j-" + digest.substring(0, DIGITS), judgement, who, why, moment);
        }
    }
}
