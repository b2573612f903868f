package org.proviso.core.copies;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two outlines beside each other: which sentences correspond, and the traits that tell a rewrite. What many sentences of the
 * two texts have (the topic's words) weighs little, what few have weighs much ({@link SentenceLikeness}). The same whichever
 * text is given first.
 */
final class Comparison {
    /** Sentences less alike do not correspond. */
    static final double LEAST_LIKENESS = .12;

    /** From here on sentences are told in nearly the same words. */
    private static final double MUCH_ALIKE = .4;

    private final Outline fewer;
    private final Outline more;
    private final boolean firstFewer;
    private final double[][] likeness;
    private final Alignment alignment;

    private Comparison(Outline fewer, Outline more, boolean firstFewer) {
        this.fewer = fewer;
        this.more = more;
        this.firstFewer = firstFewer;
        this.likeness = SentenceLikeness.between(fewer, more);
        this.alignment = Alignment.of(likeness, LEAST_LIKENESS);
    }

    static Comparison of(Outline one, Outline other) {
        return isFewer(one, other) ? new Comparison(one, other, true) : new Comparison(other, one, false);
    }

    /** Pairs of sentences of the text that has fewer (first) and of the other. */
    Alignment alignment() {
        return alignment;
    }

    Outline fewer() {
        return fewer;
    }

    /** Whether the text that was given first is the one with fewer sentences. */
    boolean isFirstFewer() {
        return firstFewer;
    }

    Outline more() {
        return more;
    }

    Traits traits() {
        double sentences = Math.max(1, fewer.size());
        double[] chained = new double[fewer.size()];
        alignment.inOrder().forEach(pair -> chained[pair.first()] = Math.max(chained[pair.first()], pair.likeness()));
        double chain = Arrays.stream(chained).sum();
        double any = Arrays.stream(likeness)
                .mapToDouble(row -> Arrays.stream(row).max().orElse(0))
                .sum();
        FactOrder facts = facts();
        return new Traits(
                chain / sentences,
                any / sentences,
                any == 0 ? 0 : chain / any,
                contained(fewer.plain(), more.plain()),
                facts.share(),
                facts.shareInPassing(),
                facts.sequence(),
                facts.kept());
    }

    /**
     * Which share of the names and figures of sentences that are much alike stands in one of the two texts only; of the two
     * shares, seen from either text, the smaller: what is left out is not exchanged.
     */
    double exchanged() {
        return exchanged(set(fewer.facts()), set(more.facts()));
    }

    /** How many sentences of the text that has more answer to none of the other. */
    int ownSentences() {
        return (int) IntStream.range(0, more.size()).filter(own -> !isTold(own)).count();
    }

    /** How many names and figures of these the other text has not. */
    int ownFacts() {
        Set<Character> known = set(fewer.facts());
        Set<Character> counted = set(more.facts());
        Set<Character> own = new HashSet<>();
        for (int i = 0; i < more.size(); i++) {
            if (!isTold(i)) {
                own.addAll(set(more.sentence(i)));
            }
        }
        own.retainAll(counted);
        own.removeAll(known);
        return own.size();
    }

    private boolean isTold(int sentence) {
        return Stream.concat(alignment.inOrder().stream(), alignment.moved().stream())
                .anyMatch(pair -> pair.second() == sentence);
    }

    /** The same of all their content words. */
    double exchangedWords() {
        return exchanged(words(fewer), words(more));
    }

    /** How many names and figures of sentences that are much alike stand in one of the two texts only; of the two numbers the smaller. */
    int exchangedFacts() {
        Set<Character> ofFewer = set(fewer.facts());
        Set<Character> ofMore = set(more.facts());
        return (int) Math.min(missing(alike(true, ofFewer), ofMore), missing(alike(false, ofMore), ofFewer));
    }

    /** Which share of the sentences of the text that has fewer the other has in nearly the same words. */
    double alike() {
        return (double) muchAlike().map(Alignment.Pair::first).distinct().count() / Math.max(1, fewer.size());
    }

    /** Whether of two sentences that are much alike the one of the text that has fewer has a word, the other another in its place. */
    boolean isExchanged(char ofFewer, char ofMore) {
        return ofFewer != ofMore
                && muchAlike().anyMatch(pair -> {
                    Set<Character> first = set(fewer.sentence(pair.first()));
                    Set<Character> second = set(more.sentence(pair.second()));
                    return first.contains(ofFewer)
                            && second.contains(ofMore)
                            && !first.contains(ofMore)
                            && !second.contains(ofFewer);
                });
    }

    private Stream<Alignment.Pair> muchAlike() {
        return alignment.inOrder().stream().filter(pair -> pair.likeness() >= MUCH_ALIKE);
    }

    private double exchanged(Set<Character> countedOfFewer, Set<Character> countedOfMore) {
        Set<Character> ofFewer = alike(true, countedOfFewer);
        Set<Character> ofMore = alike(false, countedOfMore);
        return Math.min(
                share(missing(ofFewer, countedOfMore), ofFewer), share(missing(ofMore, countedOfFewer), ofMore));
    }

    /** What of these words stands in sentences of one of the texts that are much alike to those of the other. */
    private Set<Character> alike(boolean ofFewer, Set<Character> counted) {
        Set<Character> words = new HashSet<>();
        muchAlike()
                .forEach(pair ->
                        words.addAll(set(ofFewer ? fewer.sentence(pair.first()) : more.sentence(pair.second()))));
        words.retainAll(counted);
        return words;
    }

    private static long missing(Set<Character> words, Set<Character> others) {
        return words.stream().filter(word -> !others.contains(word)).count();
    }

    private static double share(long some, Set<Character> all) {
        return all.isEmpty() ? 0 : (double) some / all.size();
    }

    /**
     * How many content words corresponding sentences share, each counted once; names and figures, which say who and when,
     * are not among them. Two sentences that answer to the same one tell no more than it does.
     */
    int toldAlike() {
        Set<Character> told = new HashSet<>();
        for (Alignment.Pair pair : alignment.all()) {
            Set<Character> both = set(fewer.sentence(pair.first()));
            both.retainAll(set(more.sentence(pair.second())));
            told.addAll(both);
        }
        told.retainAll(set(fewer.plain()));
        told.retainAll(set(more.plain()));
        return told.size();
    }

    private static Set<Character> words(Outline outline) {
        Set<Character> words = new HashSet<>();
        for (int i = 0; i < outline.size(); i++) {
            words.addAll(set(outline.sentence(i)));
        }
        return words;
    }

    private static Set<Character> set(char[] values) {
        Set<Character> set = new HashSet<>();
        for (char value : values) {
            set.add(value);
        }
        return set;
    }

    /** What the comparison shows, for a reader. */
    String words() {
        long aligned = alignment.inOrder().stream()
                .map(Alignment.Pair::first)
                .distinct()
                .count();
        FactOrder facts = facts();
        return String.format(
                Locale.ROOT,
                "%d of %d sentences correspond in order; %d of %d names and figures stand in both",
                aligned,
                fewer.size(),
                facts.shared(),
                facts.all());
    }

    FactOrder facts() {
        return new FactOrder(fewer.facts(), more.facts());
    }

    /** The share of the content words of the text with fewer that stand in the other, at little cost. */
    static double sharedWords(Outline one, Outline other) {
        double words = contained(one.plain(), other.plain());
        return Math.max(words, contained(other.plain(), one.plain()));
    }

    /** The order of two outlines must not hang on who is asked first, even where they are equally long. */
    private static boolean isFewer(Outline one, Outline other) {
        if (one.size() != other.size()) {
            return one.size() < other.size();
        }
        if (one.plain().length != other.plain().length) {
            return one.plain().length < other.plain().length;
        }
        return Arrays.compare(one.toBytes(), other.toBytes()) <= 0;
    }

    private static double contained(char[] part, char[] whole) {
        return part.length == 0 ? 0 : (double) shared(part, whole) / part.length;
    }

    /** How many values two ascending arrays share. */
    private static int shared(char[] one, char[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = one[i] - other[j];
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
