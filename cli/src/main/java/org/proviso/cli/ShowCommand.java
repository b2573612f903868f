package org.proviso.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso show}: one entry, or every entry of one matter, with transitions, claims, evidence and sources. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows one entry, or a whole matter, in full.",
            "Transitions, every claim with its exact words and the rule that found it, and the documents that say so, by origin, with what"
                    + " derives from what, why that is thought, and dates that cannot be right.",
            "ID is an entry's or a matter's id as other commands print it; its first characters are enough when they name one."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  proviso show c04bc6bc10f5", "  proviso show m-5f3c --json"})
final class ShowCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(paramLabel = "ID", description = "an entry's or a matter's id, or its first characters")
    private String id = "";

    @Option(
            names = "--json",
            description =
                    "print JSON, one a line: the entry, its origins, passages and doubtful dates, transitions, claims")
    private boolean json;

    @Override
    public Integer call() {
        try (RegisterFile file = register.open(RegisterFile.Mode.READ)) {
            show(Register.of(file.log()), new StoredDates(file.documents()));
        }
        return 0;
    }

    private void show(Register whole, StoredDates dates) {
        List<Entry> entries = id.startsWith("m-") ? ofMatter(whole) : List.of(one(whole));
        PrintWriter out = spec.commandLine().getOut();
        for (Entry entry : entries) {
            Standing standing = new Standing(entry, whole.state(entry, LocalDate.MAX), whole.support(entry));
            if (json) {
                EntryDetail.printJson(out, whole, standing, dates.flags(whole, entry));
            } else {
                EntryDetail.print(out, whole, standing, dates.flags(whole, entry));
            }
        }
    }

    private List<Entry> ofMatter(Register whole) {
        List<Entry> entries = whole.entries().values().stream()
                .filter(entry -> entry.matter().value().startsWith(id))
                .toList();
        if (entries.isEmpty()) {
            throw notFound("no matter");
        }
        if (entries.stream().map(Entry::matter).distinct().count() > 1) {
            throw ambiguous(
                    "matters",
                    entries.stream()
                            .map(entry -> entry.matter().value())
                            .distinct()
                            .toList());
        }
        return entries;
    }

    private Entry one(Register whole) {
        List<Entry> entries = whole.entries().values().stream()
                .filter(entry -> !id.isEmpty() && entry.id().value().startsWith(id))
                .toList();
        if (entries.isEmpty()) {
            throw notFound("no entry");
        }
        if (entries.size() > 1) {
            throw ambiguous(
                    "entries", entries.stream().map(entry -> entry.id().value()).toList());
        }
        return entries.getFirst();
    }

    private ProvisoException notFound(String what) {
        return new ProvisoException(
                ProvisoException.Category.NOT_FOUND,
                what + " '" + id + "' in this register; 'proviso register WORDS' prints the ids");
    }

    private ProvisoException ambiguous(String what, List<String> ids) {
        return new ProvisoException(
                ProvisoException.Category.NOT_FOUND,
                "'" + id + "' names " + ids.size() + " " + what + ": "
                        + String.join(", ", ids.stream().limit(MOST_NAMED).toList())
                        + (ids.size() > MOST_NAMED ? ", ..." : "") + "; give more characters");
    }
}
