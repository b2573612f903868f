package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;

/** What is asked of earlier times prints the same with the lists beside the log and from the whole of it. */
class TwoTimesTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "border");

    /** Some days apart, so that each part of the log has a day of its own. */
    private static final int PARTS = 8;

    private static final List<String> DAYS = List.of("2025-01-02", "2025-01-04", "2025-01-06", "2025-01-30");

    @TempDir
    private Path folder = Path.of("");

    private String register() {
        return folder.resolve("r.db").toString();
    }

    /** Writes what was read at one time into another register, part by part, a day for each. */
    @BeforeEach
    void readThroughSomeDays() {
        String once = folder.resolve("once.db").toString();
        assertThat(CommandRun.of("read", EXAMPLES.toString(), "--register", once)
                        .exitCode())
                .isZero();
        List<Event> events = new ArrayList<>();
        try (RegisterFile file = RegisterFile.open(Path.of(once), RegisterFile.Mode.READ)) {
            file.log().replay(0, (Recorded recorded) -> events.add(recorded.event()));
        }
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.CREATE)) {
            for (int part = 0; part < PARTS; part++) {
                file.append(
                        List.of(),
                        events.subList(events.size() * part / PARTS, events.size() * (part + 1) / PARTS),
                        new RecordedAt(Instant.parse("2025-01-01T12:00:00Z").plusSeconds(86_400L * part)));
            }
        }
    }

    private List<String> printed() {
        List<String> printed = new ArrayList<>();
        Register whole;
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            whole = Register.of(file.log());
        }
        List<EntryId> entries = List.copyOf(whole.ids());
        for (int i = 0; i < entries.size(); i += 6) {
            String id = entries.get(i).value();
            printed.add(run("show", id, "--history"));
            printed.add(run("show", id, "--history", "--json"));
            printed.add(run("show", id, "--known", DAYS.get(i % DAYS.size())));
            printed.add(run("show", id, "--known", DAYS.get(i % DAYS.size()), "--all"));
            printed.add(run("show", id, "--known", DAYS.get(i % DAYS.size()), "--as-of", "2025-02-14", "--json"));
        }
        for (MatterId matter : whole.matters().keySet()) {
            DAYS.forEach(day -> {
                printed.add(run("show", matter.value(), "--known", day));
                printed.add(run("show", matter.value(), "--known", day, "--all"));
            });
        }
        for (String first : DAYS) {
            for (String second : DAYS) {
                printed.add(run("diff", first, second, "--all"));
                printed.add(run("diff", first, second, "--json"));
            }
            printed.add(run("register", "--known", first));
            printed.add(run("register", "--known", first, "--as-of", "2025-02-14", "--limit", "3", "--offset", "2"));
            printed.add(run("register", "waiver", "--known", first, "--json"));
        }
        return printed;
    }

    private String run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", register()));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        return String.join(" ", arguments) + "\n" + run.exitCode() + run.out() + run.err();
    }

    @Test
    void whatIsPrintedIsTheSameWithoutTheListsBesideTheLog() throws SQLException {
        List<String> lists = printed();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + register());
                Statement statement = file.createStatement()) {
            statement.executeUpdate("drop table past_state");
        }
        List<String> whole = printed();
        assertThat(lists).hasSizeGreaterThan(100).hasSameSizeAs(whole);
        for (int i = 0; i < lists.size(); i++) {
            assertThat(lists.get(i)).isEqualTo(whole.get(i));
        }
        assertThat(lists)
                .anyMatch(text -> text.contains("known at 2025-01-03"))
                .anyMatch(text -> text.contains("told by"));
    }

    @Test
    void whatWasNotKnownYetIsNotShown() {
        String id;
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            id = Register.of(file.log()).ids().iterator().next().value();
        }
        CommandRun before = CommandRun.of("show", id, "--known", "2024-12-31", "--register", register());
        assertThat(before.exitCode()).isEqualTo(3);
        assertThat(before.err()).contains("nothing of '" + id + "' was known to this register on 2024-12-31");
        assertThat(CommandRun.of("show", id, "--known", "+900000000-01-01", "--register", register())
                        .out())
                .isEqualTo(CommandRun.of("show", id, "--register", register()).out())
                .isNotEmpty();
        assertThat(CommandRun.of("show", id, "--known", "-900000000-01-01", "--register", register())
                        .exitCode())
                .isEqualTo(3);
        assertThat(CommandRun.of("show", id, "--known", "2025-01-02", "--history", "--register", register())
                        .exitCode())
                .isEqualTo(2);
    }

    /** Of one day is asked what that day changed: what was told between the end of the day before and its own. */
    @Test
    void oneDayIsWhatItChanged() {
        String day = run("diff", "2025-01-03").replace("diff 2025-01-03\n", "");
        assertThat(day)
                .contains("between what was known at the end of the day before 2025-01-03 and at its end")
                .startsWith("0");
        assertThat(run("diff", "2025-01-03", "2025-01-03")).contains(day);
        assertThat(run("diff", "2025-01-03", "--all", "--json").lines().skip(1))
                .isEqualTo(run("diff", "2025-01-02", "2025-01-03", "--all", "--json")
                        .lines()
                        .skip(1)
                        .toList());
        assertThat(run("diff", "2025-01-05", "2025-01-04")).contains("DATE1 must not be after DATE2");
    }

    @Test
    void whatIsLongIsToldOnOneScreen() {
        Register whole;
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            whole = Register.of(file.log());
        }
        List<String> ids =
                new ArrayList<>(whole.ids().stream().map(EntryId::value).toList());
        whole.matters().keySet().forEach(matter -> ids.add(matter.value()));
        int shorter = 0;
        for (String id : ids) {
            CommandRun screen = CommandRun.of("show", id, "--register", register());
            CommandRun all = CommandRun.of("show", id, "--all", "--register", register());
            if (screen.exitCode() != 0) {
                continue; // a matter that belongs to another
            }
            assertThat(screen.lines()).as(id).hasSizeLessThanOrEqualTo(40);
            if (!screen.out().equals(all.out())) {
                assertThat(screen.out().replaceAll("\\s+", " ")).contains(" --all' prints all of it");
                shorter++;
            }
        }
        assertThat(shorter).isGreaterThan(10);
    }
}
