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

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
