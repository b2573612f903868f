package org.proviso.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.history.History;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Holding;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso show}: one entry, or every entry of one matter, with transitions, claims, evidence and sources. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows one entry, or a whole matter: on one screen, or in full.",
            "What is longer than a screen is first told in short: how it stands, who says so, since and until when, what is disputed,"
                    + " due and unanswered; of a matter the entries that weigh most, and what happened when. --all prints all of it.",
            "In full it has why it stands as it does, its transitions with what is irregular or not told, its disputes, every claim with its exact words and the rule that found it, and the documents that say so, by origin, with what"
                    + " derives from what, why that is thought, and dates that cannot be right.",
            "A matter then begins with its timeline over all lanes; of a long one the lines that weigh most, in the order of their days: what an order"
                    + " tells before talks, what happened before what is meant, what is told by many, names money or a last day. It also has what the matter\u2019s documents tell of entries of other matters,"
                    + " which it names; what only documents of other matters tell of its entries stands apart. Each line says in which of the"
                    + " numbered documents it is told.",
            "Where time counts: what is due or ends by itself and when, the review date of what is held back, what a limited grant"
                    + " covers.",
            "ID is an id as other commands print it, of an entry, a matter, a claim or a dispute; the last two lead to the entry. Its first"
                    + " characters are enough when they name one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso show 7fd560fec5ef                      an entry of examples/border",
            "  proviso show 7fd560fec5ef --as-of 2025-03-01   how it stood on that day of the world",
            "  proviso show 7fd560fec5ef --known 2026-03-01   what was read until that day",
            "  proviso show d950ab54 --why                    the entry of a claim, with scores",
            "  proviso show m-6141935830                      a matter on one screen",
            "  proviso show m-6141935830 --timeline 50        its timeline alone",
            "  proviso show m-6141935830 --all                the timeline, and all entries in full"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int TIMELINE = 100;

    /** With more claims it is longer than a screen. */
    private static final int MOST_CLAIMS = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(
            paramLabel = "ID",
            description = "the id of an entry, a matter, a claim or a dispute, or its first characters")
    private String id = "";

    @Option(
            names = "--json",
            description =
                    "print JSON, one a line: the timeline of a matter; each entry, its origins, passages and doubtful dates,"
                            + " transitions, disputes, clocks, claims")
    private boolean json;

    @Option(
            names = "--timeline",
            paramLabel = "N",
            description =
                    "print the timeline of a matter alone, the N of its lines that weigh most, and how many are left out; with"
                            + " --all before its entries (default: " + TIMELINE + ")")
    private Optional<Integer> timeline = Optional.empty();

    @Option(names = "--all", description = "print all of it, however long it is")
    private boolean all;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "how it stood on this day (YYYY-MM-DD): its state, for how many days, and which clocks ran out")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "as far as the register knew at the end of this day, UTC")
    private Optional<LocalDate> known = Optional.empty();

    @Option(
            names = "--history",
            description =
                    "print how what the register says of the entry changed, from time to time, and what changed it")
    private boolean history;

    @Option(
            names = "--why",
            description =
                    "tell with scores why claims were filed and put together, in full; docs/why.md says what they are")
    private boolean why;

    /** Where the id leads, in words, where it is not that of what is shown. */
    private Optional<String> led = Optional.empty();

    @Override
    public Integer call() {
        if (timeline.filter(lines -> lines < 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--timeline must be at least 0");
        }
        if (history && asOf.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--history and --as-of exclude each other");
        }
        if (history && known.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--history and --known exclude each other");
        }
        if (history && isMatter()) {
            throw new ParameterException(spec.commandLine(), "--history is of an entry; give an entry's id");
        }
        try (RegisterFile file = register.open(RegisterFile.Mode.READ)) {
            AskedRegister asked = new AskedRegister(file);
            if (history) {
                history(asked);
            } else {
                show(asked, file);
            }
        }
        return 0;
    }

    private void history(AskedRegister asked) {
        EntryId entry = named(asked);
        sayLed();
        Register part = asked.history(entry);
        HistoryText text = new HistoryText(part, History.of(part, entry, LocalDate.MAX));
        PrintWriter out = spec.commandLine().getOut();
        (json ? text.json() : text.lines()).forEach(out::println);
    }

    private void show(AskedRegister asked, RegisterFile file) {
        Optional<RecordedAt> time = known.map(RegisterCommand::endOf);
        if (isMatter()) {
            NamedMatter named = NamedMatter.of(asked, id, time);
            led = named.led();
            MatterId matter = named.matter();
            Register part = asked.inFull(matter, time);
            show(asked, part, ofMatter(part, matter, file), file);
        } else {
            EntryId entry = named(asked);
            Register part = asked.inFull(entry, time);
            Entry shown = part.entry(entry).orElseThrow(() -> withoutClaims(file));
            show(asked, part, List.of(shown), file);
        }
    }

    /** The entry that the id names, or to which what it names leads; then that is said. */
    private EntryId named(AskedRegister asked) {
        NamedEntry named = NamedEntry.of(asked, id);
        led = named.led();
        return named.entry();
    }

    /** Says where the id leads; to programs that is no result. */
    private void sayLed() {
        PrintWriter to = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        ledLines().forEach(to::println);
    }

    private List<String> ledLines() {
        List<String> lines = new ArrayList<>();
        led.ifPresent(words -> {
            lines.addAll(Words.hanging(words, 0, EntryText.WIDEST));
            lines.add("");
        });
        return lines;
    }

    private boolean isMatter() {
        return id.startsWith(GivenId.OF_MATTER);
    }

    /** Those of a matter; of what was known at an earlier time, as far as it has both sides. */
    private Freeings freeings(AskedRegister asked, Register part, MatterId matter) {
        List<Holding> own = Holding.of(part, ofMatter(part, matter));
        Around around =
                known.isPresent() ? Around.ofAll(Holding.of(part, part.entries().values())) : asked.around(own);
        return Freeings.of(
                own, around, JudgedLinks.of(asked, known.map(RegisterCommand::endOf)), asOf.orElse(LocalDate.MAX));
    }

    /** What was asked in a matter, with what other matters tell in answer; of what was known at an earlier time, what it tells itself. */
    private Demands demands(AskedRegister asked, Register part, List<Entry> entries) {
        return known.isPresent()
                ? Demands.of(part, entries)
                : AnswersAround.of(asked, part, entries).of(entries);
    }

    private static List<Entry> ofMatter(Register whole, MatterId matter) {
        return whole.entries().values().stream()
                .filter(entry -> entry.matter().equals(matter))
                .toList();
    }

    /**
     * What is shown.
     *
     * @param entries one, or those of the matter
     */
    private record Shown(Register whole, List<Entry> entries, MatterViews views, Beside beside, Demands demands) {}

    private void show(AskedRegister asked, Register whole, List<Entry> entries, RegisterFile file) {
        StoredDates dates = new StoredDates(file.documents());
        MatterId matter = entries.getFirst().matter();
        Balances balances = new MoneyAround(file, asked, known.map(RegisterCommand::endOf), asOf)
                .ofEntries(isMatter() ? ofMatter(whole, matter) : entries);
        Shown shown = new Shown(
                whole,
                entries,
                MatterViews.of(whole, matter),
                new Beside(freeings(asked, whole, matter), balances, Resolved.NONE),
                demands(asked, whole, ofMatter(whole, matter)));
        PrintWriter out = spec.commandLine().getOut();
        if (timeline.isPresent() && isMatter() && !json && !all) {
            sayLed();
            timeline(shown).lines().forEach(out::println);
        } else if (json || all || why) {
            sayLed();
            inFull(out, shown, dates, file);
        } else {
            onOneScreen(shown, dates, file).forEach(out::println);
        }
    }

    private TimelineText timeline(Shown shown) {
        return new TimelineText(shown.whole, shown.views, shown.beside.freeings(), timeline.orElse(TIMELINE));
    }

    /** In full, where that fits. */
    private List<String> onOneScreen(Shown shown, StoredDates dates, RegisterFile file) {
        int claims =
                shown.entries.stream().mapToInt(entry -> entry.filings().size()).sum();
        if (claims <= MOST_CLAIMS) {
            StringWriter text = new StringWriter();
            try (PrintWriter out = new PrintWriter(text)) {
                inFull(out, shown, dates, file);
            }
            List<String> lines =
                    Stream.concat(ledLines().stream(), text.toString().lines()).toList();
            if (lines.size() <= OneScreen.HEIGHT) {
                return lines;
            }
        }
        if (isMatter()) {
            return new ScreenOfMatter(shown.whole, shown.views, shown.beside, shown.demands, asOf).lines(id, led);
        }
        Entry entry = shown.entries.getFirst();
        return new ScreenOfEntry(
                        shown.whole,
                        standing(shown.whole, entry),
                        shown.views,
                        new ClocksText(shown.whole, entry, asOf))
                .lines(shown.beside, shown.demands, led);
    }

    private Standing standing(Register whole, Entry entry) {
        return new Standing(entry, whole.state(entry, asOf.orElse(LocalDate.MAX)), whole.support(entry));
    }

    private void inFull(PrintWriter out, Shown shown, StoredDates dates, RegisterFile file) {
        Register whole = shown.whole;
        if (isMatter()) {
            TimelineText text = timeline(shown);
            (json ? text.json() : text.lines()).forEach(out::println);
        }
        for (Entry entry : shown.entries) {
            Standing standing = standing(whole, entry);
            ClocksText clocks = new ClocksText(whole, entry, asOf);
            if (json) {
                EntryDetail.printJson(out, whole, standing, shown.views, dates.flags(whole, entry), clocks);
            } else {
                new EntryDetail(new ReasonText(why))
                        .print(out, whole, standing, shown.views, dates.flags(whole, entry), clocks);
            }
        }
        findings(out, shown, new StoredTexts(whole, file.documents()::bytes));
    }

    /** What is found over the matter: of one entry what concerns it. */
    private void findings(PrintWriter out, Shown shown, StoredTexts texts) {
        Register whole = shown.whole;
        Entry first = shown.entries.getFirst();
        Findings found = Findings.of(whole, ofMatter(whole, first.matter()), shown.beside, shown.demands, texts);
        Findings dated = asOf.map(found::asOf).orElse(found);
        Findings own = isMatter() ? dated : dated.of(first.id());
        if (json) {
            FindingsJson.objects(whole, own, asOf).forEach(fields -> out.println(EntryJson.line(fields)));
        } else {
            FindingsText.lines(whole, own, asOf, why).forEach(out::println);
        }
    }

    private List<Entry> ofMatter(Register whole, MatterId matter, RegisterFile file) {
        List<Entry> entries = ofMatter(whole, matter);
        if (entries.isEmpty()) {
            throw withoutClaims(file);
        }
        return entries;
    }

    private ProvisoException withoutClaims(RegisterFile file) {
        return new ProvisoException(
                ProvisoException.Category.NOT_FOUND,
                "nothing of '" + id + "' "
                        + known.map(day -> "was known to this register on " + day)
                                .orElse("has claims left in this register")
                        + "; 'proviso register WORDS' prints the ids"
                        + known.flatMap(day -> KnownDays.before(file, day))
                                .map(words -> ". " + words)
                                .orElse(""));
    }
}
