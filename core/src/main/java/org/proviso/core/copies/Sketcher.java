package org.proviso.core.copies;

import java.util.List;

/** Turns the words of one article into the parts of a {@link Sketch}; memory does not grow with the text. */
final class Sketcher implements ArticleWords.Listener {
    private static final int LONGEST_RUN = 5;

    private final BottomK finders = new BottomK(Sketch.FINDERS);
    private final Bands bands = new Bands();
    private final BottomK threes = new BottomK(Sketch.SAMPLE);
    private final BottomK fives = new BottomK(Sketch.SAMPLE);
    private final BottomK numbers = new BottomK(Sketch.NUMBERS);
    private final BottomK names = new BottomK(Sketch.NAMES);
    private final Sketch.Days days;
    /** The last words outside quotation marks, newest last, and how many of them stand side by side. */
    private final long[] recent = new long[LONGEST_RUN];

    private int run;
    private long allWords;
    private int words;
    private int freeRuns;

    Sketcher(Sketch.Days days) {
        this.days = days;
    }

    @Override
    public void word(long hash, ArticleWords.Kind kind, boolean quoted) {
        allWords = Hash.mix(allWords + hash);
        words++;
        if (quoted) {
            run = 0;
            return;
        }
        System.arraycopy(recent, 1, recent, 0, LONGEST_RUN - 1);
        recent[LONGEST_RUN - 1] = hash;
        run = Math.min(run + 1, LONGEST_RUN);
        addFact(kind, hash);
        addRuns();
    }

    private void addFact(ArticleWords.Kind kind, long hash) {
        switch (kind) {
            case NUMBER -> numbers.add((int) hash);
            case NAME -> names.add((int) hash);
            case PLAIN -> {
                // it tells nothing apart
            }
        }
    }

    @Override
    public void gap() {
        run = 0;
    }

    private void addRuns() {
        if (run >= 3) {
            threes.add((int) last(3));
        }
        if (run >= 4) {
            long four = last(4);
            finders.add((int) four);
            bands.add(four);
        }
        if (run >= 5) {
            fives.add((int) last(5));
            freeRuns++;
        }
    }

    private long last(int length) {
        long hash = length;
        for (int i = LONGEST_RUN - length; i < LONGEST_RUN; i++) {
            hash = Hash.mix(hash ^ recent[i]);
        }
        return hash;
    }

    Sketch sketch() {
        return new Sketch(
                new Sketch.Size(words, freeRuns),
                days,
                allWords,
                new Sketch.Samples(List.of(
                        finders.smallest(),
                        bands.keys(),
                        threes.smallest(),
                        fives.smallest(),
                        numbers.smallest(),
                        names.smallest())));
    }
}
