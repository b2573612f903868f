package org.proviso.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.history.Difference;
import org.proviso.store.RegisterFile;
import org.proviso.store.RegisterPast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso diff}: what the register said on one day and on another, and what changed it. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the register said at the end of one day, what it said at the end of another, and which document or"
                    + " judgement changed it.",
            "The two days are of the register\u2019s knowledge (UTC), of when documents were read and judged, not of the world; before its first"
                    + " reading it knew nothing. --as-of says of which day of the world it is asked. Entries whose state, date,"
                    + " amounts, parties or condition differ are shown; --all adds those of which only the support, the name or"
                    + " an earlier transition differs.",
            "With one day, or the same twice: what was read and judged on that day changed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso diff 2026-03-01 2026-03-08     what a week of reading and judging changed",
            "  proviso diff 2026-03-08                what that day changed",
            "  proviso diff 2026-03-01 2026-03-08 --as-of 2025-02-14 --json"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(index = "0", paramLabel = "DATE1", description = "the earlier day (YYYY-MM-DD)")
    private LocalDate first = LocalDate.MIN;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DATE2",
            description = "the later day; without it DATE1, and what changed on that day")
    private Optional<LocalDate> second = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "what was said of this day (default: of the latest)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--all", description = "entries whose support alone differs, too")
    private boolean all;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "print at most N entries (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(names = "--json", description = "print JSON, one entry a line")
    private boolean json;

    @Override
    public Integer call() {
        if (limit < 1 || last().isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(), "DATE1 must not be after DATE2, and --limit must be at least 1");
        }
        try (RegisterFile file = register.open(RegisterFile.Mode.READ)) {
            print(two(file));
            KnownDays.before(file, isOneDay() ? last() : first).ifPresent(this::say);
        }
        return 0;
    }

    private LocalDate last() {
        return second.orElse(first);
    }

    /** What one day changed is asked for: from the end of the day before. */
    private boolean isOneDay() {
        return first.equals(last());
    }

    private void say(String words) {
        PrintWriter to = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        Words.wrapped(words, 0, EntryText.WIDEST).forEach(to::println);
    }

    private void print(RegisterPast.Two two) {
        Register then = two.then();
        Register now = two.now();
        List<Difference> found = Difference.between(then, now, asOf.orElse(LocalDate.MAX)).stream()
                .filter(difference -> all || difference.isNews())
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        List<Difference> shown = found.stream().limit(limit).toList();
        if (json) {
            shown.forEach(one -> out.println(EntryJson.line(DifferenceText.fields(now, one))));
            return;
        }
        shown.forEach(one -> {
            DifferenceText.lines(then, now, one).forEach(out::println);
            out.println();
        });
        Words.onScreen(Words.count(found.size(), "entry", "entries") + (found.size() == 1 ? " differs" : " differ")
                        + (isOneDay()
                                ? " between what was known at the end of the day before " + first + " and at its end"
                                : " between what was known on " + first + " and on " + last())
                        + asOf.map(day -> ", of " + day).orElse("") + "."
                        + (shown.size() < found.size()
                                ? " Shown: the first " + shown.size() + "; --limit shows more."
                                : ""))
                .forEach(out::println);
    }

    /** The register at both times, or those parts of it that may differ. */
    private RegisterPast.Two two(RegisterFile file) {
        RecordedAt earlier = RegisterCommand.endOf(isOneDay() ? first.minusDays(1) : first);
        RecordedAt later = RegisterCommand.endOf(last());
        return file.past().between(earlier, later).orElseGet(() -> {
            List<Register> whole = file.past().whole(List.of(earlier, later));
            return new RegisterPast.Two(whole.getFirst(), whole.getLast());
        });
    }
}
