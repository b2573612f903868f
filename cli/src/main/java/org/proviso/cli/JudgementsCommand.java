package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.pipeline.OriginJudgements;
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
        JudgementStanding standing = new JudgementStanding(whole);
        List<Listed> all = listed(whole, standing);
        for (Listed one : all) {
            if (json) {
                JudgementStanding.put(one.fields, one.standing);
                out.println(EntryJson.line(one.fields));
            } else {
                Words.hanging(one.line(), 0, EntryText.WIDEST).forEach(out::println);
            }
        }
        if (!json) {
            int holding = (int) all.stream()
                    .filter(one -> JudgementStanding.isHolding(one.standing))
                    .count();
            out.println(Words.count(all.size(), "judgement")
                    + (holding == all.size()
                            ? "."
                            : ", " + holding + " of which " + (holding == 1 ? "holds." : "hold.")));
        }
        return 0;
    }

    /**
     * A judgement as it is listed.
     *
     * @param standing whether it holds, in words
     */
    private record Listed(
            Instant made,
            String id,
            String who,
            String words,
            String why,
            String standing,
            Map<String, Object> fields) {
        String line() {
            return made.truncatedTo(ChronoUnit.SECONDS) + "  " + id + " \u00b7 " + standing + " \u00b7 " + who + ": "
                    + words + " \u2014 \u201c" + why + "\u201d";
        }
    }

    /** Of documents and of all else, by the time when they were made. */
    private static List<Listed> listed(Register whole, JudgementStanding standing) {
        List<Listed> all = new ArrayList<>();
        for (OriginJudgements.Numbered judged : standing.origins()) {
            all.add(new Listed(
                    judged.told().recordedAt().value(),
                    judged.id(),
                    judged.event().who(),
                    OriginJudging.words(whole, judged.event()),
                    judged.event().why(),
                    standing.words(judged),
                    OriginJudging.fields(whole, judged)));
        }
        for (Told<Event.JudgementMade> told : whole.judgements()) {
            Event.JudgementMade made = told.event();
            all.add(new Listed(
                    made.made(),
                    made.id(),
                    made.who(),
                    JudgementText.words(made.judgement()),
                    made.why(),
                    standing.words(made),
                    JudgementText.fields(made)));
        }
        all.sort(Comparator.comparing(Listed::made));
        return all;
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
}
