package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.sources.Inputs;
import org.proviso.store.RegisterFile;

class ReadRunTest {
    private static final Instant NOW = Instant.parse("2025-03-04T10:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter words = new StringWriter();

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private ReadSummary read(ReadRun run, String... paths) {
        Inputs inputs = new Inputs(new ByteArrayInputStream(new byte[0]), new CapturedAt(NOW), 1_000_000);
        try (Stopping stopping = new Stopping()) {
            return run.read(inputs, List.of(paths), stopping);
        }
    }

    private ReadRun run(RegisterFile register) {
        return new ReadRun(register, new RecordedAt(NOW), new TableOptions().tools(), new PrintWriter(words));
    }

    @Test
    void whatAnotherProcessAddedMeanwhileIsTakenIntoAccountAndNothingIsLostOrDoubled() throws IOException {
        String ours = file("a.txt", "Mexico agreed on Monday to send 400 troops to the border.");
        String theirs = file("b.txt", "Canada pledged $5.2 million to Haiti on Monday.");
        Path place = folder.resolve("r.db");
        try (RegisterFile register = RegisterFile.open(place, RegisterFile.Mode.CREATE)) {
            ReadRun run = run(register);
            assertThat(CommandRun.of("read", theirs, ours, "--register", place.toString())
                            .exitCode())
                    .isZero();
            String third = file("c.txt", "Canada pledged $5.2 million to Haiti on Monday.\n\nThe ministry said so.");
            ReadSummary summary = read(run, ours, third);
            assertThat(summary.known()).isEqualTo(1);
            assertThat(summary.taken()).isEqualTo(1);
            Register whole = Register.of(register.log());
            assertThat(whole.documents()).hasSize(3);
            assertThat(whole.entries().values())
                    .anySatisfy(entry -> assertThat(entry.filings())
                            .extracting(filing -> filing.document())
                            .doesNotHaveDuplicates()
                            .hasSize(2));
        }
        assertThat(CommandRun.of("verify", "--register", place.toString()).exitCode())
                .isZero();
    }

    @Test
    void aSkippedFileIsRecordedOnceWithItsReason() throws IOException {
        String empty = file("empty.txt", "");
        Path place = folder.resolve("r.db");
        for (int i = 0; i < 2; i++) {
            try (RegisterFile register = RegisterFile.open(place, RegisterFile.Mode.CREATE)) {
                assertThat(read(run(register), empty).skippedCount()).isEqualTo(1);
                assertThat(Register.of(register.log()).skipped()).hasSize(1);
            }
        }
    }

    @Test
    void oneRunAndManyRunsDecideTheSame() throws IOException {
        Path examples = Path.of("..", "examples", "border");
        List<String> files;
        try (Stream<Path> found = Files.list(examples)) {
            files = found.map(Path::toString).sorted().toList();
        }
        List<Event> atOnce;
        try (RegisterFile register = RegisterFile.open(folder.resolve("one.db"), RegisterFile.Mode.CREATE)) {
            read(run(register), files.toArray(new String[0]));
            atOnce = events(register);
        }
        Path place = folder.resolve("many.db");
        for (String file : files) {
            try (RegisterFile register = RegisterFile.open(place, RegisterFile.Mode.CREATE)) {
                read(run(register), file);
            }
        }
        try (RegisterFile register = RegisterFile.open(place, RegisterFile.Mode.READ)) {
            assertThat(events(register)).isEqualTo(atOnce).hasSizeGreaterThan(100);
        }
        assertThat(words.toString()).doesNotContain("working out again");
    }

    private static List<Event> events(RegisterFile register) {
        List<Event> events = new ArrayList<>();
        register.log().replay(0, recorded -> events.add(recorded.event()));
        return events;
    }
}
