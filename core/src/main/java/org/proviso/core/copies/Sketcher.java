package org.proviso.core.copies;

import java.util.List;

/** Turns the words of one article into the parts of a {@link Sketch}; memory does not grow with the text. */
final class Sketcher implements ArticleWords.Listener {
    private static final int LONGEST_RUN = 5;
    /** A name or figure makes pairs with this many before it, */
    private static final int NEIGHBOURS = 3;
    /** as far as they stand within this many words: about a sentence. */
    private static final int REACH = 20;

    private final BottomK finders = new BottomK(Sketch.FINDERS);
    private final Bands bands = new Bands();
    private final BottomK fives = new BottomK(Sketch.SAMPLE);
    private final BottomK numbers = new BottomK(Sketch.NUMBERS);
    private final BottomK names = new BottomK(Sketch.NAMES);
    private final BottomK pairs = new BottomK(Sketch.PAIRS);
    private final Sketch.Days days;
    private final int publisher;

    // the last words outside quotation marks, newest last, and how many of them stand side by side
    private long fifthLast;
    private long fourthLast;
    private long thirdLast;
    private long secondLast;
    private long last;
    /** The last names and figures, newest last, with the number of the word at which each stands. */
    private final long[] recentFacts = new long[NEIGHBOURS];

    private final int[] recentFactsAt = new int[NEIGHBOURS];

    private int run;
    private long allWords;
    private int words;
    private int freeRuns;

    Sketcher(Sketch.Days days, int publisher) {
        this.days = days;
        this.publisher = publisher;
    }

    @Override
    public void word(long hash, ArticleWords.Kind kind, boolean quoted) {
        allWords = Hash.mix(allWords + hash);
        words++;
        if (quoted) {
            run = 0;
            return;
        }
        fifthLast = fourthLast;
        fourthLast = thirdLast;
        thirdLast = secondLast;
        secondLast = last;
        last = hash;
        run = Math.min(run + 1, LONGEST_RUN);
        addFact(kind, hash);
        addRuns();
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
        System.arraycopy(recentFacts, 1, recentFacts, 0, NEIGHBOURS - 1);
        System.arraycopy(recentFactsAt, 1, recentFactsAt, 0, NEIGHBOURS - 1);
        recentFacts[NEIGHBOURS - 1] = fact;
        recentFactsAt[NEIGHBOURS - 1] = words;
    }

    @Override
    public void gap() {
        run = 0;
    }

    private void addRuns() {
        if (run >= LONGEST_RUN - 1) {
            long four = then(then(then(then(4, fourthLast), thirdLast), secondLast), last);
            finders.add((int) four);
            bands.add(four);
            if (run == LONGEST_RUN) {
                fives.add((int) then(four, fifthLast));
                freeRuns++;
            }
        }
    }

    private static long then(long run, long word) {
        return Hash.mix(run ^ word);
    }

    Sketch sketch() {
        return new Sketch(
                new Sketch.Size(words, freeRuns),
                days,
                publisher,
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
