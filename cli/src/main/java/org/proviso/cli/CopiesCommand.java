package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.MemoryCopyIndex;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.model.Document;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.text.DateFinder;
import org.proviso.sources.Inputs;
import org.proviso.sources.Intake;
import org.proviso.sources.IntakeSettings;
import org.proviso.sources.Item;
import org.proviso.sources.ShownDay;
import org.proviso.sources.Taking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso copies}: which of some files derive from one text, without a register. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which documents are copies of one text, without a register.",
            "Below each text stand what derives from it and why that is thought, and what else has to do with it:",
            "",
            "  same words   the same, whatever case, punctuation and white space",
            "  near copy    nearly the same words",
            "  rewrite      the same text in other words: a machine rewrite, a translation",
            "               there and back, a condensed copy",
            "  undecided    a copy or not: it cannot be told; it is no second origin",
            "  quoted by    quotes a passage, and has a text of its own: no copy",
            "  same event   reports the event in a text of its own",
            "  dates        a publication date that cannot be right, with both grounds",
            "",
            "What is read is the same as for 'read'. What cannot be read is named on standard error with the reason, and passed"
                    + " over. Some 6 kB of memory are used for each document."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso copies examples/border",
            "  proviso copies articles/ --tsv > groups.tsv",
            "  proviso copies one.html two.html --json"
        })
final class CopiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--tsv",
            description = "print columns apart by tabs: document, group (the file that stands for the text), relation,"
                    + " score (how sure it is, 0 to 1), of (the text that it derives from, or may derive from)")
    private boolean tsv;

    @Option(
            names = "--json",
            description = "print JSON: documents, one a line, then passages, other reports of an event, and dates")
    private boolean json;

    private final Intake intake = Reading.intake();
    private final DateFinder dates = new DateFinder();
    private final MemoryCopyIndex index = new MemoryCopyIndex();
    private final Origins origins = new Origins(index, RewriteModel.shipped());
    private final List<CopiedFile> files = new ArrayList<>();
    private final CopyChanges changes = new CopyChanges();

    /** What became of one thing that was given. */
    private sealed interface Outcome {
        record Read(CopiedFile file, Document document, Fingerprint fingerprint, List<String> notes)
                implements Outcome {}

        record Skipped(String name, String reason) implements Outcome {}
    }

    @Override
    public Integer call() {
        if (tsv && json) {
            throw new ParameterException(spec.commandLine(), "--tsv and --json exclude each other");
        }
        Inputs.requireAll(paths);
        Inputs inputs = new Inputs(
                System.in,
                new CapturedAt(Instant.now()),
                IntakeSettings.defaults().maxFileBytes());
        try (Progress progress = Progress.of("Reading", "documents", () -> Inputs.count(paths));
                InOrder<Item, Outcome> inOrder =
                        new InOrder<>(Reading.job(this::read, Outcome.Skipped::new), outcome -> {
                            take(outcome);
                            progress.step();
                        })) {
            inOrder.addAll(inputs.of(paths).iterator(), () -> true);
            inOrder.finish();
        }
        print(new CopyGroups(new CopyNames(paths).shortened(files), index));
        return 0;
    }

    private Outcome read(Item item) {
        return switch (item) {
            case Item.Skipped(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Item.Found(var given) ->
                switch (intake.apply(given)) {
                    case Taking.Refused(var name, var reason) -> new Outcome.Skipped(name, reason);
                    case Taking.Taken(var document, var notes) -> read(given.name(), document, notes);
                };
        };
    }

    private Outcome read(String name, Document document, List<String> notes) {
        CopiedFile file = new CopiedFile(
                name, document.id(), document.title(), document.published(), ShownDay.latest(document, dates::find));
        return new Outcome.Read(file, document, Fingerprint.of(document), notes);
    }

    private void take(Outcome outcome) {
        PrintWriter err = spec.commandLine().getErr();
        switch (outcome) {
            case Outcome.Skipped(var name, var reason) ->
                err.println("skipped " + Words.printable(name) + ": " + reason);
            case Outcome.Read(var file, var document, var fingerprint, var notes) -> {
                notes.forEach(note -> err.println("note " + Words.printable(file.name()) + ": " + note));
                origins.add(file.document(), fingerprint);
                files.add(file);
                if (!tsv && !json) {
                    changes.keep(document);
                }
            }
        }
    }

    private void print(CopyGroups found) {
        PrintWriter out = spec.commandLine().getOut();
        if (tsv) {
            CopiesRows.printTsv(out, found);
        } else if (json) {
            CopiesRows.printJson(out, found);
        } else {
            new CopiesText(out, changes).print(found);
            changes.bound().ifPresent(words -> spec.commandLine().getErr().println("note: " + words));
        }
    }
}
