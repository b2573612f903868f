package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.proviso.core.model.Document;
import org.proviso.core.model.Provenance.CapturedAt;
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
import picocli.CommandLine.Mixin;
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
            "  claims        the codebook's file format, and 'why': the rule that found it;",
            "                --why and --near-misses print for people, with --json for programs",
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
            "  proviso annotate claims --why --near-misses report.txt | less",
            "  proviso annotate quantities report.txt statement.html.gz",
            "  proviso annotate claims --lexicon mine.tsv --actors ours.tsv articles/",
            "  proviso annotate claims --second model.jsonl articles/ > claims.jsonl",
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
            description =
                    "print JSON lines for syntax, --why and --near-misses too; of syntax: document, start, end, exact, tokens; a token's head is its"
                            + " place among them from 1, or 0")
    private boolean json;

    @Option(names = "--tree", description = "draw the tree of each sentence of syntax, for people")
    private boolean tree;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(
            names = "--second",
            paramLabel = "FILE",
            description =
                    "with claims: add what another reader proposes, as JSON lines in the codebook's file format, as far"
                            + " as the document bears it out; the rest is named on standard error with the reason")
    private Optional<Path> second = Optional.empty();

    @Option(
            names = "--why",
            description =
                    "print for every claim its words, the rule and trigger that found it, and from where each field"
                            + " was taken; docs/why.md tells how to read it")
    private boolean why;

    @Option(
            names = "--near-misses",
            description = "print the sentences with a trigger that gave no claim, with the rows that were tried and the"
                    + " reason")
    private boolean nearMisses;

    /** What became of one thing that was given. */
    private sealed interface Outcome {
        record Read(String name, Annotations.Lines lines, List<String> notes) implements Outcome {}

        record Skipped(String name, String reason) implements Outcome {}
    }

    @Override
    public Integer call() {
        requireOneForm();
        Inputs.requireAll(paths);
        Lazy<TableOptions.Tools> tools = new Lazy<>(tables::tools);
        if (tables.areGiven()) {
            tools.get(); // mistakes in them are told before anything is read
        }
        Optional<ProposalFile> proposals = second.map(ProposalFile::read);
        Inputs inputs = new Inputs(
                System.in,
                new CapturedAt(Instant.now()),
                IntakeSettings.defaults().maxFileBytes());
        PrintWriter out = spec.commandLine().getOut();
        try (Progress progress = Progress.of("Reading", "documents", () -> Inputs.count(paths));
                InOrder<Item, Outcome> inOrder =
                        new InOrder<>(Reading.job(reading(tools, proposals), Outcome.Skipped::new), outcome -> {
                            print(outcome);
                            progress.step();
                        })) {
            // when nobody takes the output any more, as after "| head", nothing is left to do
            inOrder.addAll(inputs.of(paths).iterator(), () -> !out.checkError());
            inOrder.finish();
        }
        proposals.ifPresent(this::printUnused);
        return 0;
    }

    private void requireOneForm() {
        if (tree && (json || layer != Layer.SYNTAX)) {
            throw new ParameterException(
                    spec.commandLine(), "--tree draws syntax: give it with 'annotate syntax', and without --json");
        }
        if (second.isPresent() && layer != Layer.CLAIMS) {
            throw new ParameterException(
                    spec.commandLine(), "--second proposes claims: give it with 'annotate claims'");
        }
        if ((why || nearMisses) && second.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--why and --near-misses tell of our own claims: give them without --second");
        }
        if ((why || nearMisses) && layer != Layer.CLAIMS) {
            throw new ParameterException(
                    spec.commandLine(), "--why and --near-misses tell of claims: give them with 'annotate claims'");
        }
    }

    private Function<Document, Annotations.Lines> lines(Annotations annotations, Lazy<TableOptions.Tools> tools) {
        if (!why && !nearMisses) {
            return annotations::of;
        }
        WhyLines whys = new WhyLines(document -> tools.get().reader().explain(document), why, nearMisses, json);
        return document -> new Annotations.Lines(whys.lines(document), List.of());
    }

    private Function<Item, Outcome> reading(Lazy<TableOptions.Tools> tools, Optional<ProposalFile> proposals) {
        SyntaxLines.Form form = tree ? SyntaxLines.Form.DRAWN : json ? SyntaxLines.Form.JSON : SyntaxLines.Form.CONLLU;
        SyntaxLines syntax = new SyntaxLines(form, new Lazy<>(NeuralParser::shipped));
        Annotations annotations = new Annotations(layer, tools, syntax, proposals.map(file -> file));
        Function<Document, Annotations.Lines> lines = lines(annotations, tools);
        Intake intake = Reading.intake();
        ConlluIntake conllu = new ConlluIntake(IntakeSettings.defaults());
        return item -> switch (item) {
            case Item.Skipped(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Item.Found(Given given) ->
                layer == Layer.SYNTAX && ConlluIntake.recognises(given)
                        ? outcome(conllu.apply(given), given, syntax)
                        : outcome(intake.apply(given), given, lines);
        };
    }

    private static Outcome outcome(Taking taking, Given given, Function<Document, Annotations.Lines> lines) {
        return switch (taking) {
            case Taking.Refused(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Taking.Taken(var document, var notes) ->
                new Outcome.Read(given.name(), lines.apply(document), Reading.notes(document, notes));
        };
    }

    private static Outcome outcome(ConlluTaking taking, Given given, SyntaxLines syntax) {
        return switch (taking) {
            case ConlluTaking.Refused(var name, var reason) -> new Outcome.Skipped(name, reason);
            case ConlluTaking.Taken taken ->
                new Outcome.Read(
                        given.name(),
                        new Annotations.Lines(syntax.lines(EntryText.fileName(given.name()), taken), List.of()),
                        List.of());
        };
    }

    private void print(Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        switch (outcome) {
            case Outcome.Skipped(var name, var reason) ->
                err.println("skipped " + Words.printable(name) + ": " + reason);
            case Outcome.Read read -> {
                read.notes().forEach(note -> err.println("note " + Words.printable(read.name()) + ": " + note));
                read.lines()
                        .refused()
                        .forEach(refusal -> err.println("refused " + Words.printable(read.name()) + ": " + refusal));
                // one line end on every system: these are files for programs
                read.lines().lines().forEach(line -> out.print(line + "\n"));
            }
        }
    }

    private void printUnused(ProposalFile proposals) {
        PrintWriter err = spec.commandLine().getErr();
        proposals.refused().forEach(refusal -> err.println("refused " + refusal));
        proposals.unread().forEach(file -> err.println("refused all about " + file + ": it was not read"));
    }
}
