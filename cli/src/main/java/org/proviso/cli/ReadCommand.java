package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.RecordedAt;
import org.proviso.sources.Inputs;
import org.proviso.sources.IntakeSettings;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso read}: documents into a register; prints what is new. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents into a register and prints what is new.",
            "What is new are entries by matter, each with its lane, state, amount, condition, who says so, how many origins,"
                    + " and the words that prove it.",
            "Plain text, Markdown and HTML are read, also packed as .gz; folders with all below them; - is standard input."
                    + " Reading the same again adds nothing. What cannot be read is named with the reason and passed over; where"
                    + " that is everything, no register is made and the exit code is 5."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso read examples/border",
            "  proviso read statements/ article.html --register tracker.db",
            "  curl -s ADDRESS | proviso read -"
        })
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            defaultValue = "proviso.db",
            description = "the register; made when it is not there (default: ${DEFAULT-VALUE})")
    private Path register = Path.of("proviso.db");

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "print at most N new or changed entries (default: ${DEFAULT-VALUE}); all are in the register")
    private int limit = 100;

    @Option(names = "--json", description = "print JSON, one entry a line, then a summary")
    private boolean json;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Override
    public Integer call() {
        Instant now = Instant.now();
        Inputs.requireAll(paths);
        TableOptions.Tools tools = tables.tools();
        Inputs inputs = new Inputs(
                System.in, new CapturedAt(now), IntakeSettings.defaults().maxFileBytes());
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        boolean made = Files.notExists(register);
        ReadSummary summary;
        try (Stopping stopping = new Stopping();
                RegisterFile file = RegisterFile.open(register, RegisterFile.Mode.CREATE)) {
            ReadRun run = new ReadRun(file, new RecordedAt(now), tools, err);
            summary = run.read(inputs, paths, stopping);
            NewEntries news = NewEntries.of(file, run.touched(), limit);
            summary.opened(news.opened());
            if (json) {
                news.printJson(out, summary);
            } else if (!summary.isNothing()) {
                news.print(out, summary, register);
            }
            summary.warn(err);
            out.flush();
            err.flush();
            made &= file.log().size() == summary.skippedCount();
        }
        return summary.isNothing() ? nothing(made) : 0;
    }

    /** Nothing of what was given could be read: a register that holds nothing else is not left behind. */
    private int nothing(boolean made) {
        if (made) {
            RegisterFile.delete(register);
        }
        throw new ProvisoException(
                ProvisoException.Category.INVALID,
                "nothing was read: everything that was given was skipped, for the reasons above"
                        + (made ? "; no register was made" : ""));
    }
}
