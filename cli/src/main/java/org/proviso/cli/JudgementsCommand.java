package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.Event;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso judgements}: what people decided: as a list, as a file that teams share, and from one. */
@Command(
        name = "judgements",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what people decided: who, when, why, and whether it still holds.",
            "'export' prints them as JSON lines that another register of the same documents can 'import': with the documents, they are"
                    + " all that a register is made of."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso judgements",
            "  proviso judgements export > judgements.jsonl",
            "  proviso judgements import judgements.jsonl --register other.db"
        })
final class JudgementsCommand implements Callable<Integer> {
    /** So many of a sha256 name a document. */
    private static final int DIGITS = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--json", description = "print JSON, one judgement a line")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Register whole = register.load();
        for (Told<Event.OriginJudged> told : whole.derived().judgements()) {
            if (json) {
                Map<String, Object> fields = OriginJudging.fields(whole, told.event());
                fields.put("holds", ExportJudgements.holds(whole, told));
                out.println(EntryJson.line(fields));
            } else {
                print(line(whole, told));
            }
        }
        for (Told<Event.JudgementMade> told : whole.judgements()) {
            boolean holds = whole.holds(told.event());
            if (json) {
                out.println(EntryJson.line(JudgementText.fields(told.event(), holds)));
            } else {
                String taken = holds ? "" : " (taken back)";
                print(told.event().made() + "  " + told.event().id() + "  "
                        + told.event().who() + ": "
                        + JudgementText.words(told.event().judgement()) + taken + " \u2014 \u201c"
                        + told.event().why() + "\u201d");
            }
        }
        if (!json) {
            int count = whole.judgements().size() + whole.derived().judgements().size();
            out.println(Words.count(count, "judgement") + ".");
        }
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Prints every judgement as a line of JSON, in order, with the place of the words that it is about.")
    int export(@Mixin RegisterOption from) {
        PrintWriter out = spec.commandLine().getOut();
        Register whole = from.load();
        JudgementFile.lines(whole).forEach(line -> out.println(line.json()));
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Makes the judgements of a file again, in order; those that the register has are passed over.",
                "A claim that is read differently here is found by the place of its words. What a judgement is about may be"
                        + " missing: such a line is not taken, and said so with its number; exit code 4."
            })
    int bringIn(
            @Mixin RegisterOption into,
            @Parameters(paramLabel = "FILE", description = "JSON lines from 'judgements export'") Path file) {
        JudgementFile given = JudgementFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        try (RegisterFile target = into.open(RegisterFile.Mode.WRITE)) {
            JudgementImport.Result result =
                    new JudgementImport(target, spec.commandLine().getErr()).take(given);
            result.refused().forEach(line -> spec.commandLine().getErr().println("not taken: " + line));
            out.println(Words.count(result.taken(), "judgement") + " taken, " + result.known() + " known already, "
                    + result.refused().size() + " not taken.");
            if (!result.refused().isEmpty()) {
                throw new ProvisoException(
                        Category.CONFLICT,
                        Words.count(result.refused().size(), "line") + " of " + file
                                + " not taken, for the reasons above; the others are recorded.");
            }
        }
        return 0;
    }

    private static String line(Register register, Told<Event.OriginJudged> told) {
        Event.OriginJudged judged = told.event();
        boolean same = judged.judgement() == Event.Verdict.SAME;
        String one = EntryText.name(register, judged.document());
        String other = EntryText.name(register, judged.other());
        String taken = ExportJudgements.holds(register, told)
                ? " (to take it back: judge " + (same ? "apart " : "same ") + digits(judged.document()) + " "
                        + digits(judged.other()) + ")"
                : " (a later one about the two holds)";
        return told.recordedAt().value() + "  " + judged.who() + ": " + one + " and " + other
                + (same ? " are one origin" : " are not one origin") + taken
                + " \u2014 \u201c" + judged.why() + "\u201d";
    }

    /** Names of files may have blanks in them, and may be those of two documents. */
    private static String digits(DocumentId document) {
        return document.value().substring(0, DIGITS);
    }

    private void print(String line) {
        List<String> lines = Words.hanging(line, 0, EntryText.WIDEST);
        lines.forEach(spec.commandLine().getOut()::println);
    }
}
