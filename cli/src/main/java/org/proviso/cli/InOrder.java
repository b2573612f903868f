package org.proviso.cli;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.proviso.core.model.ProvisoException;

/**
 * Runs a function over a stream of inputs on all processors and hands the results over in the order of the inputs, on the
 * thread that adds them, so that the outcome does not depend on the machine. Only a few inputs are under way at a time,
 * and of large ones fewer.
 */
final class InOrder<I, O> implements AutoCloseable {
    private static final int AHEAD_PER_WORKER = 4;

    /** Reading takes some ten times a file's size: this many bytes of files are under way, or one file that is larger. */
    private static final long MOST_BYTES = 16L << 20;

    /**
     * What is done with each input.
     *
     * @param failed the result when the function does not come to an end on one input: a defect of ours, or too little
     *     memory; the other inputs go on
     * @param bytes how large an input is
     */
    record Job<I, O>(Function<I, O> function, BiFunction<I, Throwable, O> failed, ToLongFunction<I> bytes) {}

    private record UnderWay<I, O>(I input, long bytes, Future<O> result) {}

    private final Job<I, O> job;
    private final Consumer<O> results;
    private final int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService executor = Executors.newFixedThreadPool(workers);
    private final Deque<UnderWay<I, O>> underWay = new ArrayDeque<>();
    private long bytesUnderWay;

    InOrder(Job<I, O> job, Consumer<O> results) {
        this.job = job;
        this.results = results;
    }

    /** @param goOn asked before each input; when it says no, nothing more is begun */
    void addAll(Iterator<I> inputs, BooleanSupplier goOn) {
        while (goOn.getAsBoolean() && inputs.hasNext()) {
            add(inputs.next());
        }
    }

    /** Begins one input, once there is room for it. */
    void add(I input) {
        long bytes = job.bytes().applyAsLong(input);
        while (!underWay.isEmpty()
                && (underWay.size() >= workers * AHEAD_PER_WORKER || bytesUnderWay + bytes > MOST_BYTES)) {
            handOver();
        }
        bytesUnderWay += bytes;
        underWay.add(new UnderWay<>(
                input, bytes, executor.submit(() -> job.function().apply(input))));
    }

    /** Waits for everything that was begun. */
    void finish() {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    /** Gives up what was begun and not finished. */
    @Override
    public void close() {
        underWay.forEach(one -> one.result().cancel(false));
        executor.close();
    }

    private void handOver() {
        UnderWay<I, O> first = underWay.remove();
        bytesUnderWay -= first.bytes();
        results.accept(result(first));
    }

    private O result(UnderWay<I, O> one) {
        try {
            return one.result().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case ProvisoException world -> throw world;
                case UncheckedIOException world -> throw world;
                case RuntimeException defect -> job.failed().apply(one.input(), defect);
                case StackOverflowError defect -> job.failed().apply(one.input(), defect);
                case OutOfMemoryError memory -> job.failed().apply(one.input(), memory);
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e.getCause());
            };
        }
    }
}
