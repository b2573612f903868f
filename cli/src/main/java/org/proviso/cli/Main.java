package org.proviso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The {@code proviso} command. A subcommand is a class in this package that is named in the one list below; it writes
 * results to {@code spec.commandLine().getOut()} and words to {@code getErr()}, and throws
 * {@link org.proviso.core.model.ProvisoException} when the world fails it.
 */
@Command(
        name = "proviso",
        description = {
            "Reads news and official documents and keeps a register of what public authorities have frozen, waived,"
                    + " promised, demanded, refused, agreed and counted."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ReadCommand.class,
            RereadCommand.class,
            CopiesCommand.class,
            RegisterCommand.class,
            ShowCommand.class,
            JudgeCommand.class,
            JudgementsCommand.class,
            DiffCommand.class,
            AnnotateCommand.class,
            CompareCommand.class,
            ExportCommand.class,
            VerifyCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something failed",
            "2:the command was not understood",
            "3:not found",
            "4:in conflict with what is there",
            "5:invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso read examples/border        into proviso.db; prints what is new",
            "  proviso register waiver --as-of 2025-02-14",
            "                                      the waivers as they stood on that day",
            "  proviso show --help                 explains one command"
        })
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int exitCode = run(writer(output), err, arguments);
        System.exit(exitCode == 0 ? output.exitCode(err) : exitCode);
    }

    /** Runs one command on the given streams and returns its exit code; both streams are flushed. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var failures = new Failures(out, err);
        var commandLine = new CommandLine(new Main())
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(Integer.TYPE, Main::number)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler((exception, command, parsed) -> failures.failed(exception));
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError error) {
            return failures.failed(error);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static Integer number(String value) {
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + value + "' is no whole number, or too large a one");
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value + "' is no day: write YYYY-MM-DD, as in 2025-02-14");
        }
    }

    /** Without a command there is nothing to do: says what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** Results are UTF-8 whatever the locale, so that a file written in one place can be read in another. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
