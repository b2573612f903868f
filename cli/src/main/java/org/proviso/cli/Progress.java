package org.proviso.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on standard error for long work, when that is a terminal (the launcher says so); silent otherwise. */
final class Progress implements AutoCloseable {
    private static final int UPDATE_MILLIS = 250;
    private static final int WIDTH = 100;
    private static final long MEGABYTE = 1L << 20;

    /** Reading takes a minute for some 1.5 MB. */
    private static final long LARGE = MEGABYTE;

    private static final int LONGEST_NAME = 30;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * A bar for one task.
     *
     * @param total counts the steps to come; asked only when a bar is drawn
     */
    static Progress of(String task, String unit, LongSupplier total) {
        if (!Boolean.getBoolean("proviso.terminal")) {
            return new Progress(Optional.empty());
        }
        PrintStream terminal = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.err),
                true,
                java.nio.charset.StandardCharsets.UTF_8);
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total.getAsLong())
                .setUnit(" " + unit, 1)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .startsFrom(0, Duration.ZERO)
                .build()));
    }

    /** What is being worked on, where that is so large that the bar stands still meanwhile. */
    void at(String name, long bytes) {
        if (bytes >= LARGE) {
            bar.ifPresent(shown -> shown.setExtraMessage(" " + Words.shortened(Words.printable(name), LONGEST_NAME)
                    + ", " + (bytes + MEGABYTE / 2) / MEGABYTE + " MB, may take minutes"));
        }
    }

    /** It is done. */
    void done(long bytes) {
        if (bytes >= LARGE) {
            bar.ifPresent(shown -> shown.setExtraMessage(""));
        }
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
