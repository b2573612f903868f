package org.proviso.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code proviso export}: the register as a file for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a register out for other programs.",
            "The text is UTF-8; docs/export.md explains each column. With --output the file appears whole or not at all, in"
                    + " place of one of that name.",
            "",
            "  jsonl  one JSON object a line, 'type' says what it is; without --table:",
            "         entries, transitions, claims, positions of disputes, counts,",
            "         arithmetic, balances and judgements",
            "  csv    one table as RFC 4180 has it, with a header line; by default the",
            "         transitions, one a row; lists in one cell, apart by '; '",
            "",
            "In CSV, a cell of text that begins with = + - @ or a control character gets an apostrophe in front, so that no"
                    + " spreadsheet runs it as a formula; where the exact words matter, take jsonl."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso export > register.jsonl",
            "  proviso export --format csv --output transitions.csv",
            "  proviso export --format csv --table claims --register tracker.db --output claims.csv"
        })
final class ExportCommand implements Callable<Integer> {
    /** How the file is written. */
    enum Format {
        JSONL,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.JSONL;

    @Option(names = "--table", paramLabel = "TABLE", description = "only this table: one of ${COMPLETION-CANDIDATES}")
    private Optional<ExportTable> table = Optional.empty();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            defaultValue = "proviso.db",
            description = "the register (default: ${DEFAULT-VALUE})")
    private Path register = Path.of("proviso.db");

    @Option(names = "--output", paramLabel = "FILE", description = "write to this file, not to standard output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--json", description = "the same as --format jsonl")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (json && format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "--json and --format csv exclude each other");
        }
        try (RegisterFile file = RegisterFile.open(register, RegisterFile.Mode.READ)) {
            Register whole = Register.of(file.log());
            Rows rows = one -> one.rows(whole, () -> new StoredTexts(whole, file.documents()::bytes))
                    .iterator();
            if (output.isPresent()) {
                WholeFile.write(output.get(), out -> write(out, rows));
            } else {
                write(spec.commandLine().getOut(), rows);
            }
        }
        return 0;
    }

    /** The rows of a table of the register. */
    private interface Rows {
        Iterator<Map<String, Object>> of(ExportTable one);
    }

    private void write(Writer out, Rows rows) throws IOException {
        switch (format) {
            case CSV -> {
                ExportTable one = table.orElse(ExportTable.TRANSITIONS);
                CsvText.write(out, one, rows.of(one));
            }
            case JSONL -> {
                List<ExportTable> tables = table.map(List::of).orElseGet(() -> Arrays.asList(ExportTable.values()));
                for (ExportTable one : tables) {
                    Iterator<Map<String, Object>> each = rows.of(one);
                    while (each.hasNext()) {
                        out.write(EntryJson.line(each.next()));
                        out.write('\n');
                    }
                }
            }
        }
    }
}
