package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.core.register.history.Difference;
import org.proviso.core.text.ActorTable;
import org.proviso.store.RegisterFile;

/** What a judgement says that it changes is made from a part of the register: it must be what the whole register says. */
class JudgedPartTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "border");
    private static final int JUDGEMENTS = 60;
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(20_261_128);

    @Test
    void whatAPartSaysOfAJudgementIsWhatTheWholeRegisterSays() {
        CommandRun.of("read", EXAMPLES.toString(), "--register", register());
        Register before = load();
        int recorded = 0;
        int changing = 0;
        for (int i = 0; i < JUDGEMENTS; i++) {
            CommandRun run = judge(before);
            Register after = load();
            if (run.exitCode() == 0) {
                recorded++;
                List<String> whole = Difference.between(before, after, LocalDate.MAX).stream()
                        .map(one -> EntryJson.line(DifferenceText.fields(after, one)))
                        .toList();
                List<String> part = run.lines().subList(1, run.lines().size());
                assertThat(part).as(run.lines().getFirst()).isEqualTo(whole);
                changing += whole.isEmpty() ? 0 : 1;
            } else {
                assertThat(after).as(run.err()).isEqualTo(before);
            }
            before = after;
        }
        assertThat(recorded).isGreaterThan(JUDGEMENTS / 2);
        assertThat(changing).isGreaterThan(JUDGEMENTS / 4);
        assertThat(CommandRun.of("verify", "--register", register()).exitCode()).isZero();
    }

    /** What leaves an entry is named by an event; the entry that it leaves need not be. */
    @Test
    void theEntryThatSomethingLeavesIsWithinReach() {
        CommandRun.of("read", EXAMPLES.toString(), "--register", register());
        Entry entry = load().entries().values().stream()
                .filter(one -> one.tellings().size() > 1)
                .findFirst()
                .orElseThrow();
        EntryId leaving = entry.tellings().getLast().id();
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            AskedRegister asked = new AskedRegister(file);
            Reach moved = new Reach(Set.of(), Set.of(), Set.of())
                    .and(List.of(new Event.EntryPlaced(leaving, leaving, "it leaves")));
            Register before = moved.in(asked);
            assertThat(before.entries()).containsOnlyKeys(entry.id());
            assertThat(moved.andTellings(before).entries())
                    .contains(entry.id(), leaving)
                    .hasSizeGreaterThanOrEqualTo(entry.tellings().size());
        }
    }

    @Test
    void whatAnEarlierVersionDecidedOtherwiseIsWorkedOutOnce() {
        CommandRun.of("read", EXAMPLES.toString(), "--register", register());
        Entry entry = load().entries().values().stream()
                .filter(one -> one.tellings().size() > 1)
                .findFirst()
                .orElseThrow();
        EntryId apart = entry.tellings().getLast().id();
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.WRITE)) {
            file.append(List.of(), List.of(new Event.EntryPlaced(apart, apart, "as an earlier version had it")), NOW);
            assertThat(isCurrent(file)).isFalse();
        }
        String claim = one(entry.all()).id().value();

        CommandRun run = CommandRun.of("judge", "accept", claim, "--why", "seen", "--register", register());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("decided otherwise than before in 1 case;");
        assertThat(load().entry(apart)).map(Entry::id).contains(entry.id());
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            assertThat(isCurrent(file)).isTrue();
        }
    }

    private static boolean isCurrent(RegisterFile file) {
        return file.resolving(ActorTable.standard().countries()).isCurrent();
    }

    private CommandRun judge(Register register) {
        List<Entry> entries = List.copyOf(register.entries().values());
        Entry entry = one(entries);
        List<String> words = new ArrayList<>(List.of("judge"));
        switch (random.nextInt(8)) {
            case 0 -> words.addAll(List.of("accept", one(entry.all()).id().value()));
            case 1 -> words.addAll(List.of("reject", one(entry.all()).id().value()));
            case 2 -> words.addAll(List.of("correct", one(entry.all()).id().value(), "quantity", "12000 USD"));
            case 3, 4 -> {
                List<Entry> ofLane = entries.stream()
                        .filter(other -> other.lane() == entry.lane())
                        .toList();
                words.addAll(
                        List.of("merge", entry.id().value(), one(ofLane).id().value()));
            }
            case 5 -> {
                Entry large = entries.stream()
                        .filter(other -> other.tellings().size() > 1)
                        .skip(random.nextInt(3))
                        .findFirst()
                        .orElse(entry);
                words.addAll(List.of(
                        "part",
                        large.id().value(),
                        large.tellings().getLast().id().value()));
            }
            case 6 -> {
                words.addAll(List.of("split", entry.id().value()));
                words.addAll(entry.all().stream()
                        .map(Filing::id)
                        .map(id -> id.value())
                        .limit(Math.max(1, entry.all().size() / 2))
                        .collect(Collectors.toList()));
            }
            default ->
                words.addAll(List.of(
                        "undo",
                        register.judgements().isEmpty()
                                ? "j-0"
                                : one(register.judgements().stream()
                                                .map(Told::event)
                                                .toList())
                                        .id()));
        }
        words.addAll(List.of("--json", "--why", "step " + random.nextInt(1_000_000), "--register", register()));
        return CommandRun.of(words.toArray(new String[0]));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Register load() {
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            return Register.of(file.log());
        }
    }

    private String register() {
        return folder.resolve("r.db").toString();
    }
}
