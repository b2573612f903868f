package org.proviso.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.proviso.core.model.ProvisoException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where a failure becomes a message on standard error and an exit code. No stack trace is shown unless the
 * system property {@code proviso.trace} is set.
 */
final class Failures {
    private final PrintWriter out;
    private final PrintWriter err;

    Failures(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** The command line was not understood: what is wrong with it, what is close, where to read on. */
    int usage(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        say(unknownCommand(exception).orElseGet(() -> words(exception)));
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        trace(exception);
        return CommandLine.ExitCode.USAGE;
    }

    /** A command ended with an exception or an error of the virtual machine. */
    int failed(Throwable failure) {
        say(message(failure));
        trace(failure);
        return failure instanceof ProvisoException known
                ? known.category().exitCode()
                : ProvisoException.Category.FAILURE.exitCode();
    }

    /** What happened and what to do about it, in one sentence. */
    static String message(Throwable failure) {
        return switch (failure) {
            case ProvisoException known -> words(known);
            case UncheckedIOException io -> words(io);
            case OutOfMemoryError ignored ->
                "out of memory at " + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                        + " MB: give more with PROVISO_JAVA_OPTS=-Xmx4g, or read fewer files at a time";
            default ->
                "internal error, please report it: " + failure
                        + "; PROVISO_JAVA_OPTS=-Dproviso.trace shows where it came from";
        };
    }

    /** Which commands there are, where the first word that nothing takes stands in the place of one. */
    private static Optional<String> unknownCommand(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        if (!(exception instanceof UnmatchedArgumentException unmatched)
                || unmatched.isUnknownOption()
                || command.getSubcommands().isEmpty()) {
            return Optional.empty();
        }
        String name = command.getCommandSpec().qualifiedName();
        return Optional.of(
                "there is no command '" + name + " " + unmatched.getUnmatched().getFirst() + "'; there are: "
                        + String.join(", ", command.getSubcommands().keySet()));
    }

    private static String words(Throwable failure) {
        return Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
    }

    /** Results already produced come first, so that the message is the last thing on a terminal. */
    private void say(String message) {
        out.flush();
        err.println("proviso: " + message);
    }

    private void trace(Throwable failure) {
        if (System.getProperty("proviso.trace") != null) {
            failure.printStackTrace(err);
        }
    }
}
