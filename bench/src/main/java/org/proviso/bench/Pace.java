package org.proviso.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** How many tokens or articles a second work goes through on one thread, once it is warm. */
final class Pace {
    private static final int ROUNDS = 9;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long WARM_NANOS = 10_000_000_000L;

    private Pace() {}

    /**
     * The median of nine rounds.
     *
     * @param round goes once through a text and says how many things that were
     */
    static double perSecond(LongSupplier round) {
        long warmUntil = System.nanoTime() + WARM_NANOS;
        long warming = 0;
        do {
            warming += round.getAsLong();
        } while (System.nanoTime() < warmUntil);
        if (warming == 0) {
            throw new IllegalArgumentException("nothing to measure with");
        }
        List<Double> paces = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long started = System.nanoTime();
            long things = round.getAsLong();
            paces.add(things * NANOS_PER_SECOND / (System.nanoTime() - started));
        }
        return paces.stream().sorted().toList().get(ROUNDS / 2);
    }
}
