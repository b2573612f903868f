package org.proviso.core.copies;

import java.util.Locale;
import java.util.Optional;

/**
 * Decides how two documents hang together, from their fingerprints alone; the same whichever is given first. Stage by stage,
 * the first that fits: the same words; a passage that one quotes; nearly the same words, unless they are two acts, or two issues, in one form;
 * a rewrite, or undecided; another report of the event; nothing.
 */
final class Derivations {
    /** From here on a rewrite is decided. */
    static final double COPY = .8;
    /** From here on it is left undecided. */
    static final double UNDECIDED = .4;
    /** Rewrites follow their original soon; later texts with the same names and figures report something else. */
    static final int MOST_DAYS_APART = 7;
    /** With fewer sentences there is no order to compare. */
    static final int FEWEST_SENTENCES = 4;
    /** With fewer names and figures there is no telling whether they are the same. */
    static final int FEWEST_FACTS = 5;
    /**
     * Where more of the names and figures of corresponding sentences are exchanged, two acts may be written in like words: each
     * disaster declaration, each yearly notice. Of 462 pairs of copies hardly one has more.
     */
    private static final double MOST_EXCHANGED = .33;
    /** Texts that share less of the words of the shorter are not compared sentence by sentence. */
    private static final double LEAST_SHARED = .12;

    /** A report that retells a notice has so many sentences of its own, and they are such a part of it. */
    private static final int FEWEST_OWN = 5;

    private static final double LEAST_OWN = .4;
    /**
     * So many names and figures in common hardly come together twice. Fewer do in two reports of one affair, and of opposite
     * news: who grants or revokes, what and when. Then what is told must be the same, too.
     */
    private static final int ENOUGH_FACTS = 20;

    private static final double SAME_EVENT_FACTS = .3;
    private static final double SAME_EVENT_WORDS = .25;
    /** No rewrite is as sure as a near copy. */
    private static final double SURE = .95;

    private final RewriteModel model;

    Derivations(RewriteModel model) {
        this.model = model;
    }

    /** Nothing when they have nothing to do with each other, as far as their words tell. */
    Optional<Derivation> between(Fingerprint one, Fingerprint other) {
        if (one.sketch().words() == other.sketch().words()) {
            return OfficialForms.isIssuedAgain(one.sketch(), other.sketch())
                    ? Optional.empty()
                    : Optional.of(new Derivation(Relation.EXACT, 1, "the same words"));
        }
        if (one.sketch().days().apart(other.sketch().days()) > Likeness.MOST_DAYS_APART || !mayShare(one, other)) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.of(one.outline(), other.outline());
        Optional<Passage> passage = Passage.longest(comparison).filter(found -> found.isAll(comparison));
        return passage.isPresent()
                ? passage.map(found -> contains(found, comparison))
                : nearOrRewrite(one, other, comparison);
    }

    /** Whether of two documents that share a passage and no more the first is the one that quotes it. */
    static boolean isQuotedByFirst(Outline one, Outline other) {
        Comparison comparison = Comparison.of(one, other);
        boolean quotedByMore = Passage.longest(comparison).orElseThrow().isQuotedByMore();
        return quotedByMore != comparison.isFirstFewer();
    }

    private static boolean mayShare(Fingerprint one, Fingerprint other) {
        return Comparison.sharedWords(one.outline(), other.outline()) >= LEAST_SHARED
                || shareFacts(one.outline(), other.outline())
                || shareFacts(other.outline(), one.outline());
    }

    private static boolean shareFacts(Outline one, Outline other) {
        return new FactOrder(one.facts(), other.facts()).share() >= SAME_EVENT_FACTS;
    }

    private static Derivation contains(Passage passage, Comparison comparison) {
        return new Derivation(
                Relation.CONTAINS,
                0,
                String.format(
                        Locale.ROOT,
                        "%d sentences one after the other stand in both; of the other %d hardly any",
                        passage.length(),
                        comparison.more().size() - passage.length()));
    }

    private Optional<Derivation> nearOrRewrite(Fingerprint one, Fingerprint other, Comparison comparison) {
        Optional<Double> shared = Likeness.of(one.sketch(), other.sketch());
        if (Issues.areTwo(one.sketch(), other.sketch(), comparison)) {
            return Optional.empty();
        }
        return shared.isPresent()
                ? shared.filter(share -> !OfficialForms.areTwoActs(one.sketch(), other.sketch(), comparison))
                        .map(Derivations::near)
                : rewrite(one, other, comparison);
    }

    private static Derivation near(double shared) {
        return new Derivation(
                Relation.NEAR,
                SURE + (1 - SURE) * shared,
                String.format(
                        Locale.ROOT,
                        "about %d %% of the word 5-grams outside quotations stand in both",
                        Math.round(shared * 100)));
    }

    private Optional<Derivation> rewrite(Fingerprint one, Fingerprint other, Comparison comparison) {
        if (one.sketch().days().apart(other.sketch().days()) > MOST_DAYS_APART
                || one.sketch().isOfSamePublisher(other.sketch())
                || comparison.fewer().size() < FEWEST_SENTENCES
                || comparison.facts().all() < FEWEST_FACTS) {
            return Optional.empty();
        }
        Traits traits = comparison.traits();
        return rewrite(traits, comparison).or(() -> sameEvent(traits, comparison));
    }

    private Optional<Derivation> rewrite(Traits traits, Comparison comparison) {
        RewriteModel.Fit fit = model.best(traits);
        double score = Math.min(fit.likelihood(), SURE);
        if (score < UNDECIDED || !tellsTheSame(comparison)) {
            return Optional.empty();
        }
        String words = fit.picture() + ": " + comparison.words();
        if (score >= COPY && comparison.exchanged() > MOST_EXCHANGED) {
            return Optional.of(new Derivation(
                    Relation.UNDECIDED, COPY, words + "; but like sentences have other names and figures in them"));
        }
        if (score < COPY) {
            return Optional.of(new Derivation(Relation.UNDECIDED, score, words));
        }
        return Optional.of(ownText(comparison)
                .map(own -> new Derivation(Relation.RETOLD, score, words + own))
                .orElseGet(() -> new Derivation(Relation.REWRITE, score, words)));
    }

    /**
     * Whether more than a few names and figures is in common: many of them, or what is told of them, more than a content word
     * for each sentence of the shorter text. All pairs of copies in the gold have 1.2 and more.
     */
    private static boolean tellsTheSame(Comparison comparison) {
        return comparison.facts().shared() >= ENOUGH_FACTS
                || comparison.toldAlike() > comparison.fewer().size();
    }

    /** What the longer text has besides what it retells, where that is a text of its own: half of it, with names and figures of its own. */
    private static Optional<String> ownText(Comparison comparison) {
        int sentences = comparison.ownSentences();
        int facts = comparison.ownFacts();
        return sentences >= FEWEST_OWN
                        && facts >= FEWEST_FACTS
                        && sentences >= LEAST_OWN * comparison.more().size()
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "; besides, the longer one has %d sentences of its own, with %d names and figures that the other"
                                + " has not",
                        sentences,
                        facts))
                : Optional.empty();
    }

    /**
     * What was decided about a document and its origin, seen from the document: one that is the shorter of the two has no text besides what it
     * retells.
     */
    static Relation seenFrom(Fingerprint document, Fingerprint origin, Relation relation) {
        boolean shorter = document.outline().size() <= origin.outline().size();
        return relation == Relation.RETOLD && shorter ? Relation.REWRITE : relation;
    }

    private static Optional<Derivation> sameEvent(Traits traits, Comparison comparison) {
        return traits.facts() >= SAME_EVENT_FACTS && traits.words() >= SAME_EVENT_WORDS
                ? Optional.of(new Derivation(Relation.SAME_EVENT, 0, comparison.words()))
                : Optional.empty();
    }
}
