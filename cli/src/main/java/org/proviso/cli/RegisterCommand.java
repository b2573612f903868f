package org.proviso.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.State;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.register.lists.WantedEnds;
import org.proviso.core.register.lists.WantedStates;
import org.proviso.store.PageQuery;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso register}: the register, or the part of it that is asked for, as of any two dates. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the register, or a part of it, as of any two dates.",
            "Entries stand by matter, each as it is now, or as it stood on a day (--as-of), as far as the register knew on a"
                    + " day (--known).",
            "WORDS narrow it to entries in which every word occurs: in titles, parties, objects or evidence. A word may be the"
                    + " beginning of another (ban: bans, banned), not its middle or end (Durban); several in quotes are words one"
                    + " behind the other ('soybean meal'). Entries that have them all themselves stand before those that have some in the title of their matter alone.",
            "Origins, speakers and words of a line are of those documents that tell the state which it shows; 'show' has all that tell of"
                    + " the entry. With --as-of a line says which last day (\u201cuntil 30 June\u201d, \u201cby 4 March\u201d) is"
                    + " past, and that what followed is not told."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso register",
            "  proviso register waiver Mexico --as-of 2025-02-14",
            "  proviso register --lane commitment --actor Mexico --json",
            "  proviso register --state ordered,withheld,stopped",
            "                                      what is frozen: measures, money and work",
            "  proviso register --open asked        what was asked, and not answered",
            "  proviso register --open promised --ends-before 2025-04-01",
            "                                      promised for a day before, and not told to be done",
            "  proviso register --state broken      promises that are told to be broken",
            "  proviso register --ends-from 2025-03-01 --ends-before 2025-04-01 --as-of 2025-03-01",
            "                                      what ends or is due in March, as it stood on the first",
            "  proviso register waiver --known 2026-03-01",
            "                                      what was read until then says so"
        })
final class RegisterCommand implements Callable<Integer> {
    /** So many entries that may be open are looked at, at least. */
    private static final int FEW = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(paramLabel = "WORDS", description = "words, or beginnings of words, that must all occur")
    private List<String> words = List.of();

    @Option(names = "--lane", paramLabel = "LANE", description = "only this lane: ${COMPLETION-CANDIDATES}")
    private Optional<Lane> lane = Optional.empty();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description =
                    "only what stands so on that day, as the lists show it: stopped, 'made (negated)', disputed; may be given"
                            + " several times")
    private List<String> states = List.of();

    @Option(
            names = "--open",
            paramLabel = "KIND[,KIND]",
            split = ",",
            description =
                    "only what is open on that day. asked: asked for (commitments, waivers, money), and neither promised, done nor"
                            + " refused, as far as its matter tells. promised: promised, and told neither to be done nor broken")
    private Set<OpenEntries.Kind> open = EnumSet.noneOf(OpenEntries.Kind.class);

    @Option(
            names = "--ends-before",
            paramLabel = "DATE",
            description =
                    "only what ends or is due before this day, by the words that tell how it stands (\u201cuntil 30 June\u201d,"
                            + " \u201cby 4 March\u201d, \u201cfor 90 days\u201d), or is planned for a day before it"
                            + " (\u201cwill reopen on 7 April\u201d); the next first")
    private Optional<LocalDate> endsBefore = Optional.empty();

    @Option(
            names = "--ends-from",
            paramLabel = "DATE",
            description = "only what ends, is due or is planned on this day or after it, in the same way")
    private Optional<LocalDate> endsFrom = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "only entries in which this actor acts or is acted towards: beginnings of words of its name")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "as it stood on this day (YYYY-MM-DD)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "as far as the register knew at the end of this day, UTC")
    private Optional<LocalDate> known = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "print at most N entries (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "pass over the first N entries")
    private int offset;

    @Option(names = "--json", description = "print JSON, one entry a line")
    private boolean json;

    @Override
    public Integer call() {
        if (limit < 1 || offset < 0) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, --offset at least 0");
        }
        try (RegisterFile file = register.open(RegisterFile.Mode.READ)) {
            Page page = open.isEmpty() ? page(file, offset, limit) : opened(file);
            print(page);
            Stream.concat(page.beside.balances().bounds().stream(), page.bounds.stream())
                    .distinct()
                    .forEach(this::say);
            hidden(file).ifPresent(this::say);
            known.flatMap(day -> KnownDays.before(file, day)).ifPresent(this::say);
        }
        return 0;
    }

    /** Which entries the day hides; of what is open or ends then, what would be so is not told. */
    private Optional<String> hidden(RegisterFile file) {
        return open.isEmpty() && ends().areAny()
                ? HiddenByDay.words(
                        file, new PageQuery(wanted(), asOf, states(), 0, 1), known.map(RegisterCommand::endOf))
                : asOf.flatMap(day -> KnownDays.undated(file, day));
    }

    /** Words behind the results; to programs they are no result. */
    private void say(String words) {
        PrintWriter to = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        Words.wrapped(words, 0, EntryText.WIDEST).forEach(to::println);
    }

    /**
     * What is printed.
     *
     * @param entries how many were found
     * @param themselves how many of these are what is asked for themselves
     * @param matters in how many matters
     * @param beside what frees what of these, or is freed by them, and which of their disputes are resolved
     * @param more whether there may be more of them: not all were looked at
     * @param bounds which limits were reached where answers were looked for, in words
     */
    private record Page(
            List<Listing> listings,
            int entries,
            int themselves,
            int matters,
            Beside beside,
            boolean more,
            List<String> bounds) {}

    private Page page(RegisterFile file, int from, int most) {
        return listed(file, from, most).orElseGet(() -> folded(file, from, most));
    }

    /** Of entries that may be open as many are looked at as a page needs, and a few hundred at least. */
    private Page opened(RegisterFile file) {
        AskedRegister asked = new AskedRegister(file);
        OpenEntries entries = OpenEntries.of(asked, known.map(RegisterCommand::endOf), asOf);
        int look = Math.max(FEW, limit);
        while (true) {
            Page all = page(file, 0, look);
            boolean whole = all.listings.size() == all.entries;
            Map<EntryId, OpenEntries.Open> found =
                    entries.among(all.listings, open, whole ? Integer.MAX_VALUE : offset + limit + 1);
            if (whole || found.size() > offset + limit || look == PageQuery.MOST_ENTRIES) {
                return opened(all, found, !whole, entries.bounds());
            }
            look = Math.min(PageQuery.MOST_ENTRIES, look * 8);
        }
    }

    private Page opened(Page all, Map<EntryId, OpenEntries.Open> found, boolean more, List<String> bounds) {
        Predicate<Listing> isOpen = listing -> found.containsKey(listing.head().id());
        return new Page(
                all.listings.stream().filter(isOpen).skip(offset).limit(limit).toList(),
                found.size(),
                (int) all.listings.stream().limit(all.themselves).filter(isOpen).count(),
                (int) all.listings.stream()
                        .filter(isOpen)
                        .map(Listing::matter)
                        .distinct()
                        .count(),
                all.beside.with(found),
                more,
                bounds);
    }

    /** From the register's list of entries, where that can tell. */
    private Optional<Page> listed(RegisterFile file, int from, int most) {
        if (most > PageQuery.MOST_ENTRIES) {
            return Optional.empty();
        }
        PageQuery query = new PageQuery(wanted(), asOf, states(), ends(), from, most);
        return known.map(day -> file.past().page(query, endOf(day)))
                .orElseGet(() -> file.pages().page(query))
                .map(page -> new Page(
                        page.listings(),
                        page.entries(),
                        page.themselves(),
                        page.matters(),
                        beside(file, page.listings(), page.around()),
                        false,
                        List.of()));
    }

    private Beside beside(RegisterFile file, List<Listing> listings, Around around) {
        AskedRegister asked = new AskedRegister(file);
        Optional<RecordedAt> time = known.map(RegisterCommand::endOf);
        Freeings freeings = Freeings.of(
                listings.stream()
                        .flatMap(listing -> listing.head().holding().stream())
                        .toList(),
                around,
                JudgedLinks.of(asked, time),
                asOf.orElse(LocalDate.MAX));
        Balances balances = new MoneyAround(file, asked, time, asOf).of(listings);
        return new Beside(freeings, balances, Resolved.of(asked, listings, time));
    }

    private WantedStates states() {
        try {
            return WantedStates.of(states.isEmpty() ? OpenEntries.Kind.states(open) : states);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--state: " + e.getMessage(), e);
        }
    }

    private WantedEnds ends() {
        try {
            return new WantedEnds(endsFrom, endsBefore);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--ends-from must be before --ends-before: " + e.getMessage(), e);
        }
    }

    private Wanted wanted() {
        return new Wanted(words, lane, actor);
    }

    private Page folded(RegisterFile file, int from, int most) {
        Register view = known.map(day -> file.past().whole(List.of(endOf(day))).getFirst())
                .orElseGet(() -> Register.of(file.log()));
        Wanted wanted = wanted();
        WantedStates asked = states();
        LocalDate day = asOf.orElse(LocalDate.MAX);
        Map<Wanted.Match, List<Entry>> matching = view.entries().values().stream()
                .filter(entry -> asOf.isEmpty() && asked.areAny() || isAsked(view.state(entry, day), asked))
                .collect(Collectors.groupingBy(
                        entry -> wanted.match(view, entry),
                        () -> new EnumMap<>(Wanted.Match.class),
                        Collectors.toList()));
        matching.remove(Wanted.Match.NONE);
        if (!ends().areAny()) {
            matching.replaceAll((match, entries) -> ending(view, entries, day));
        }
        List<Entry> found = matching.values().stream().flatMap(List::stream).toList();
        List<Listing> page = found.stream()
                .skip(from)
                .limit(most)
                .map(entry -> new Standing(entry, view.state(entry, day), view.support(entry)))
                .map(standing -> Listing.of(view, standing))
                .toList();
        return new Page(
                page,
                found.size(),
                matching.getOrDefault(Wanted.Match.ITSELF, List.of()).size(),
                (int) found.stream().map(Entry::matter).distinct().count(),
                new Beside(
                        Freeings.of(view, view.entries().values(), day),
                        Balances.of(view, view.entries().values(), day),
                        Resolved.of(MatterViews.disputes(
                                view,
                                page.stream()
                                        .flatMap(listing ->
                                                view.entry(listing.head().id()).stream())
                                        .toList()))),
                false,
                List.of());
    }

    /** Those that end or are due then, the next first. */
    private List<Entry> ending(Register view, List<Entry> entries, LocalDate day) {
        Map<EntryId, LocalDate> ending = new HashMap<>();
        entries.forEach(entry -> ends().first(Stand.of(view, entry, view.state(entry, day)))
                .ifPresent(first -> ending.put(entry.id(), first)));
        return entries.stream()
                .filter(entry -> ending.containsKey(entry.id()))
                .sorted(Comparator.comparing(entry -> ending.getOrDefault(entry.id(), LocalDate.MAX)))
                .toList();
    }

    private boolean isAsked(State state, WantedStates asked) {
        return (asOf.isEmpty() || state.since().isPresent()) && asked.have(state.label(), state.acts());
    }

    private void print(Page page) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            page.listings.forEach(listing -> out.println(EntryJson.line(listing, page.beside, asOf)));
        } else {
            int first = Math.clamp(page.themselves - offset, 0, page.listings.size());
            print(out, page, page.listings.subList(0, first));
            if (first < page.listings.size()) {
                out.println("Of these the title of their matter says it:\n");
                print(out, page, page.listings.subList(first, page.listings.size()));
            }
            Words.onScreen(closing(page)).forEach(out::println);
        }
    }

    private void print(PrintWriter out, Page page, List<Listing> listings) {
        if (ends().areAny()) {
            EntryText.print(out, listings, page.beside, asOf);
        } else {
            EntryText.printByEnd(out, listings, page.beside, asOf, ends());
        }
    }

    static RecordedAt endOf(LocalDate day) {
        return new RecordedAt(
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1_000));
    }

    private String closing(Page page) {
        String all = (page.more ? "At least " : "") + Words.count(page.entries, "entry", "entries") + " in "
                + Words.count(page.matters, "matter");
        String themselves =
                page.themselves < page.entries ? ", " + page.themselves + " of which say it themselves" : "";
        String when = asOf.map(day -> " as of " + day).orElse("")
                + known.map(day -> ", as known on " + day).orElse("");
        int last = offset + page.listings.size();
        String shown = page.listings.size() < page.entries
                ? " Shown: " + (offset + 1) + " to " + last + "; --offset " + last + " goes on."
                : "";
        return all + themselves + when + "." + shown;
    }
}
