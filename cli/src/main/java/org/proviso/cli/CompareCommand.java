package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.proviso.core.copies.changes.Changes;
import org.proviso.core.copies.changes.Comparison;
import org.proviso.core.model.Document;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.sources.Given;
import org.proviso.sources.Inputs;
import org.proviso.sources.Intake;
import org.proviso.sources.IntakeSettings;
import org.proviso.sources.Item;
import org.proviso.sources.Taking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso compare}: what one text changed in another. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what B changed in A: two texts of one origin, sentence by sentence.",
            "Figures, units, dates and names first; then negation, conditions, modality, acts, quantifiers, durations, scope, speakers,"
                    + " quotations and roles; then dates that cannot be, what translations leave behind, and passages that"
                    + " one has and the other has not. Menus, captions and other page furniture are passed over. Each change"
                    + " shows the words of both sides and line:column. Which of the two is right, it does not say.",
            "",
            "With --json the first line counts (type summary), each other line is a change: kind, original and copy with"
                    + " document, start, end and exact as in 'annotate', and reason."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso compare agency.txt copy.html",
            "  proviso compare --json agency.txt copy.html > changes.jsonl",
            "  curl -s ADDRESS | proviso compare agency.txt -"
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "the original, a file, or - for standard input")
    private String original = "";

    @Parameters(index = "1", paramLabel = "B", description = "the copy, a file, or - for standard input")
    private String copy = "";

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public Integer call() {
        if (original.equals(copy)) {
            throw new ParameterException(
                    spec.commandLine(), "A and B are the same: '" + original + "'; give two texts");
        }
        Inputs.requireAll(List.of(original, copy));
        Intake intake = Reading.intake();
        Inputs inputs = new Inputs(
                System.in,
                new CapturedAt(Instant.now()),
                IntakeSettings.defaults().maxFileBytes());
        Document before = document(inputs, intake, original);
        Document after = document(inputs, intake, copy);
        Stream.of(before, after)
                .filter(Changes::isLonger)
                .forEach(document -> spec.commandLine()
                        .getErr()
                        .println("note: only the beginning of "
                                + document.provenance().name() + " is compared; it is too long"));
        Comparison comparison = Changes.shipped().between(before, after);
        ChangeLines lines = new ChangeLines(page(original, before), page(copy, after), comparison);
        PrintWriter out = spec.commandLine().getOut();
        (json ? lines.json() : lines.text()).forEach(out::println);
        return 0;
    }

    private Document document(Inputs inputs, Intake intake, String path) {
        List<Item> items = new ArrayList<>(inputs.of(List.of(path)).limit(2).toList());
        if (items.size() != 1) {
            throw new ProvisoException(
                    Category.FAILURE, "cannot compare " + path + ": it is a folder; name a file in it");
        }
        return switch (items.getFirst()) {
            case Item.Skipped(var name, var reason) -> throw unreadable(name, reason);
            case Item.Found(Given given) ->
                switch (intake.apply(given)) {
                    case Taking.Refused(var name, var reason) -> throw unreadable(name, reason);
                    case Taking.Taken(var document, var notes) -> {
                        notes.forEach(note -> spec.commandLine().getErr().println(path + ": " + note));
                        yield document;
                    }
                };
        };
    }

    private static ProvisoException unreadable(String name, String reason) {
        return new ProvisoException(Category.FAILURE, "cannot compare " + name + ": " + reason);
    }

    private static Page page(String path, Document document) {
        return new Page(EntryText.fileName(path), document.text());
    }
}
