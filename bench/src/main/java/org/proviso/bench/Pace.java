package org.proviso.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How many tokens or articles a second work goes through on one thread, once it is warm.
 *
 * @param clock a second of the clock
 * @param processor a second that the thread has of the processor, which tells less of how busy the machine is; collecting garbage is not counted
 */
record Pace(double clock, double processor) {
    private static final int ROUNDS = 9;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long WARM_NANOS = 10_000_000_000L;

    /** By the clock, of {@link #of}. */
    static double perSecond(LongSupplier round) {
        return of(round).clock();
    }

    /**
     * The medians of nine rounds.
     *
     * @param round goes once through a text and says how many things that were
     */
    static Pace of(LongSupplier round) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long warmUntil = System.nanoTime() + WARM_NANOS;
        long warming = 0;
        do {
            warming += round.getAsLong();
        } while (System.nanoTime() < warmUntil);
        if (warming == 0) {
            throw new IllegalArgumentException("nothing to measure with");
        }
        List<Double> byClock = new ArrayList<>();
        List<Double> byProcessor = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long started = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            long things = round.getAsLong();
            byProcessor.add(things * NANOS_PER_SECOND / (threads.getCurrentThreadCpuTime() - used));
            byClock.add(things * NANOS_PER_SECOND / (System.nanoTime() - started));
        }
        return new Pace(median(byClock), median(byProcessor));
    }

    private static double median(List<Double> paces) {
        return paces.stream().sorted().toList().get(ROUNDS / 2);
    }
}
