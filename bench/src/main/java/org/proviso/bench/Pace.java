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
    private static final long LONGEST_WARM_NANOS = 120_000_000_000L;
    /** A work is warm when nine rounds are no faster than the nine before by more than this share. */
    private static final double STEADY = 0.01;

    /** By the clock, of {@link #of}. */
    static double perSecond(LongSupplier round) {
        return of(round).clock();
    }

    /**
     * The medians of nine rounds, once nine are not faster than nine before.
     *
     * @param round goes once through a text and says how many things that were
     */
    static Pace of(LongSupplier round) {
        warm(round);
        return measured(round);
    }

    /** The compilers of the JDK go on for half a minute and more where the code that runs is large. */
    private static void warm(LongSupplier round) {
        long started = System.nanoTime();
        double before = 0;
        double now = 0;
        while (System.nanoTime() - started < WARM_NANOS || now > before * (1 + STEADY)) {
            if (System.nanoTime() - started > LONGEST_WARM_NANOS) {
                return;
            }
            before = now;
            now = measured(round).processor();
        }
    }

    private static Pace measured(LongSupplier round) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> byClock = new ArrayList<>();
        List<Double> byProcessor = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long started = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            long things = round.getAsLong();
            if (things == 0) {
                throw new IllegalArgumentException("nothing to measure with");
            }
            byProcessor.add(things * NANOS_PER_SECOND / (threads.getCurrentThreadCpuTime() - used));
            byClock.add(things * NANOS_PER_SECOND / (System.nanoTime() - started));
        }
        return new Pace(median(byClock), median(byProcessor));
    }

    private static double median(List<Double> paces) {
        return paces.stream().sorted().toList().get(ROUNDS / 2);
    }
}
