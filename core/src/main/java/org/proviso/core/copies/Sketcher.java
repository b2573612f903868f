package org.proviso.core.copies;

import java.util.List;

/** Turns the words of one article into the parts of a {@link Sketch}; memory does not grow with the text. */
final class Sketcher implements ArticleWords.Listener {
    private static final long FACTOR = 0x9e3779b97f4a7c15L;
    private static final int LONGEST_RUN = 5;
    private static final int STRETCH = 256;
    /** A name or figure makes pairs with this many before it, */
    private static final int NEIGHBOURS = 3;
    /** as far as they stand within this many words: about a sentence. */
    private static final int REACH = 20;

    private final BottomK finders;
    private final Bands bands = new Bands();
    private final BottomK fives;
    private final BottomK numbers = new BottomK(Sketch.NUMBERS, 0);
    private final BottomK names = new BottomK(Sketch.NAMES, 0);
    private final BottomK pairs;
    private final Sketch.Days days;
    private final Sketch.Source source;

    /** Words that stand side by side outside quotation marks, in order, as far as they are still needed, */
    private final long[] stretch = new long[STRETCH];

    private int stretchWords;
    /** and how many of them, from the first on, end runs that have been added. */
    private int added;

    /** The last names and figures, in a ring, with the number of the word at which each stands. */
    private final long[] recentFacts = new long[NEIGHBOURS];

    private final int[] recentFactsAt = new int[NEIGHBOURS];
    private int nextFact;

    private long allWords;
    private int words;
    private int freeRuns;

    /** @param expected how many words will come, roughly */
    Sketcher(Sketch.Days days, Sketch.Source source, int expected) {
        this.finders = new BottomK(Sketch.FINDERS, expected);
        this.fives = new BottomK(Sketch.SAMPLE, expected);
        this.pairs = new BottomK(Sketch.PAIRS, expected / 2);
        this.days = days;
        this.source = source;
    }

    @Override
    public void word(long hash, ArticleWords.Kind kind, boolean quoted) {
        allWords = (allWords + hash) * FACTOR;
        words++;
        if (quoted) {
            gap();
            return;
        }
        if (stretchWords == STRETCH) {
            addRuns();
            stretchWords = LONGEST_RUN - 1;
            added = stretchWords;
            System.arraycopy(stretch, STRETCH - stretchWords, stretch, 0, stretchWords);
        }
        stretch[stretchWords++] = hash;
        addFact(kind, hash);
    }

    private void addFact(ArticleWords.Kind kind, long hash) {
        switch (kind) {
            case NUMBER -> {
                numbers.add((int) hash);
                addPairs(hash);
            }
            case NAME -> {
                names.add((int) hash);
                addPairs(hash);
            }
            case PLAIN -> {
                // it tells nothing apart
            }
        }
    }

    /** In either order, for a rewrite turns sentences round. */
    private void addPairs(long fact) {
        for (int i = 0; i < NEIGHBOURS; i++) {
            long other = recentFacts[i];
            if (other != 0 && other != fact && words - recentFactsAt[i] <= REACH) {
                pairs.add((int) Hash.mix(Math.min(fact, other) ^ Hash.mix(Math.max(fact, other))));
            }
        }
        nextFact = (nextFact + 1) % NEIGHBOURS;
        recentFacts[nextFact] = fact;
        recentFactsAt[nextFact] = words;
    }

    @Override
    public void gap() {
        addRuns();
        stretchWords = 0;
        added = 0;
    }

    /** Adds the runs of four and of five words that end in words of the stretch. */
    private void addRuns() {
        for (int i = Math.max(added, LONGEST_RUN - 2); i < stretchWords; i++) {
            long four = Hash.mix(((stretch[i - 3] * FACTOR + stretch[i - 2]) * FACTOR + stretch[i - 1]) * FACTOR
                    + stretch[i]);
            finders.add((int) four);
            bands.add(four);
            if (i >= LONGEST_RUN - 1) {
                fives.add((int) Hash.mix(four ^ stretch[i - 4]));
                freeRuns++;
            }
        }
    }

    Sketch sketch() {
        gap();
        return new Sketch(
                new Sketch.Size(words, freeRuns),
                days,
                source,
                allWords,
                new Sketch.Samples(List.of(
                        finders.smallest(),
                        bands.keys(),
                        fives.smallest(),
                        numbers.smallest(),
                        names.smallest(),
                        pairs.smallest())));
    }
}
