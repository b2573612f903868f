package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.read.Reader;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.sources.ConlluIntake;
import org.proviso.sources.ConlluTaking;
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

/** {@code proviso annotate}: reads without a register and prints one layer of what was found. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents without a register and prints what was found in them.",
            "One JSON object a line, in the order of the documents. 'document' is the file's name without its folder. Offsets"
                    + " are Unicode code points into the document's text, half-open; the text of a plain-text file is the"
                    + " file's own, that of a marked-up file its title, an empty line and the blocks of the page.",
            "",
            "  claims        the codebook's file format, and 'why': the rule that found it",
            "  attributions  document; source, cue, content: lists of [start, end]; speaker, via",
            "  quantities    document, start, end, exact, value, unit, approx",
            "  dates         document, start, end, exact, edtf",
            "  sentences     document, start, end, exact",
            "  syntax        CoNLL-U: words with lemma, tags and tree; TokenRange in MISC",
            "",
            "Syntax also reads files that end in .conllu, or that are piped in: their words, sentences, comments and MISC"
                    + " stay, all else is filled anew. Offsets are then into the sentences, each on a line of its own.",
            "What cannot be read is named on standard error with the reason, and passed over."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso annotate claims examples/border > claims.jsonl",
            "  proviso annotate quantities report.txt statement.html.gz",
            "  curl -s ADDRESS | proviso annotate syntax -",
            "  proviso annotate syntax --tree report.txt | less",
            "  proviso annotate syntax gold.conllu.gz > system.conllu"
        })
final class AnnotateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "LAYER", description = "one of ${COMPLETION-CANDIDATES}")
    private Layer layer = Layer.CLAIMS;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--json",
            description = "print JSON lines for syntax too: document, start, end, exact, tokens; a token's head is its"
                    + " place among them from 1, or 0")
    private boolean json;

    @Option(names = "--tree", description = "draw the tree of each sentence of syntax, for people")
    private boolean tree;

    /** What became of one thing that was given. */
    private sealed interface Outcome {
        record Read(String name, List<String> lines, List<String> notes) implements Outcome {}

        record Skipped(String name, String reason) implements Outcome {}
    }

    @Override
    public Integer call() {
        requireOneForm();
        Inputs.requireAll(paths);
        Inputs inputs = new Inputs(
                System.in,
                new CapturedAt(Instant.now()),
                IntakeSettings.defaults().maxFileBytes());
        PrintWriter out = spec.commandLine().getOut();
        try (Progress progress = Progress.of("Reading", "documents", () -> Inputs.count(paths));
                InOrder<Item, Outcome> inOrder =
                        new InOrder<>(Reading.job(reading(), Outcome.Skipped::new), outcome -> {
                            print(outcome);
                            progress.step();
                        })) {
            // when nobody takes the output any more, as after "| head", nothing is left to do
            inOrder.addAll(inputs.of(paths).iterator(), () -> !out.checkError());
            inOrder.finish();
        }
        return 0;
    }

    private void requireOneForm() {
        if (tree && (json || layer != Layer.SYNTAX)) {
            throw new ParameterException(
                    spec.commandLine(), "--tree draws syntax: give it with 'annotate syntax', and without --json");
        }
    }

    private Function<Item, Outcome> reading() {
        SyntaxLines.Form form = tree ? SyntaxLines.Form.DRAWN : json ? SyntaxLines.Form.JSON : SyntaxLines.Form.CONLLU;
        SyntaxLines syntax = new SyntaxLines(form, new Lazy<>(NeuralParser::shipped));
        Annotations annotations = new Annotations(layer, new Lazy<>(Reader::shipped), syntax);
        Intake intake = Reading.intake();
        ConlluIntake conllu = new ConlluIntake(IntakeSettings.defaults());
        return item -> switch (item) {
            case Item.Skipped(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Item.Found(Given given) ->
                layer == Layer.SYNTAX && ConlluIntake.recognises(given)
                        ? outcome(conllu.apply(given), given, syntax)
                        : outcome(intake.apply(given), given, annotations);
        };
    }

    private static Outcome outcome(Taking taking, Given given, Annotations annotations) {
        return switch (taking) {
            case Taking.Refused(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Taking.Taken(var document, var notes) ->
                new Outcome.Read(given.name(), annotations.lines(document), Reading.notes(document, notes));
        };
    }

    private static Outcome outcome(ConlluTaking taking, Given given, SyntaxLines syntax) {
        return switch (taking) {
            case ConlluTaking.Refused(var name, var reason) -> new Outcome.Skipped(name, reason);
            case ConlluTaking.Taken taken ->
                new Outcome.Read(given.name(), syntax.lines(EntryText.fileName(given.name()), taken), List.of());
        };
    }

    private void print(Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        switch (outcome) {
            case Outcome.Skipped(var name, var reason) -> err.println("skipped " + name + ": " + reason);
            case Outcome.Read read -> {
                read.notes().forEach(note -> err.println("note " + read.name() + ": " + note));
                // one line end on every system: these are files for programs
                read.lines().forEach(line -> out.print(line + "\n"));
            }
        }
    }
}
