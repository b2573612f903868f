package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.history.Difference;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso reread}: the stored documents read again, by a better reader; prints what changed. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the register\u2019s documents again, with this version\u2019s reader and the tables that are given, and prints what changed.",
            "Claims that are read as before stay as they are. What is not found any more lapses: it is kept, and no longer counts;"
                    + " what is new is filed. People\u2019s judgements stay, on every claim that is read as before. A document that cannot"
                    + " be read any more keeps what it said, and is named. Origins stay as they are."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  proviso reread", "  proviso reread article.html --lexicon mine.tsv"})
final class RereadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "DOCUMENT",
            description = "only these: file names, or first digits of a sha256 (default: all)")
    private List<String> documents = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "print at most N changed entries (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(names = "--json", description = "print JSON, one changed entry a line, then a summary")
    private boolean json;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 0");
        }
        TableOptions.Tools tools = tables.tools();
        PrintWriter err = spec.commandLine().getErr();
        try (Stopping stopping = new Stopping();
                RegisterFile file = register.open(RegisterFile.Mode.WRITE)) {
            Register before = Register.of(file.log());
            RereadRun run = new RereadRun(file, new RecordedAt(Instant.now()), tools, err);
            RereadRun.Summary summary = run.read(before, documents, stopping);
            summary.unread().forEach(line -> err.println("not read again: " + line));
            Register after = Register.of(file.log());
            print(before, after, summary);
        }
        return 0;
    }

    private void print(Register before, Register after, RereadRun.Summary summary) {
        PrintWriter out = spec.commandLine().getOut();
        List<Difference> differences = Difference.between(before, after, LocalDate.MAX);
        List<Difference> shown = differences.stream().limit(limit).toList();
        if (json) {
            shown.forEach(one -> out.println(EntryJson.line(DifferenceText.fields(after, one))));
            out.println(EntryJson.line(summary.fields(differences.size())));
            return;
        }
        shown.forEach(one -> {
            DifferenceText.lines(before, after, one).forEach(out::println);
            out.println();
        });
        out.println(summary.line(differences.size())
                + (shown.size() < differences.size() ? " Shown: the first " + shown.size() + "." : ""));
    }
}
