package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Asking;
import org.proviso.core.register.links.Demand;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.WantedStates;

/**
 * Which entries of lists are open on a day: what was asked for, and neither promised, done nor refused; what was promised, and is told neither to be done nor
 * to be broken. Answers to a demand are looked for in its matter, and of those that are told in other matters among what lists show.
 */
final class OpenEntries {
    /** Where one of these is told beside a promise, it is none that is waited for. */
    private static final List<String> OVER = List.of("fulfilled", "broken", "refused", "withdrawn");

    /** What is open. */
    enum Kind {
        ASKED(List.of("sought", "requested", "pending", "returned")),
        PROMISED(List.of("made", "underway"));

        @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
        private final List<String> names;

        Kind(List<String> names) {
            this.names = names;
        }

        /** The states in which an entry may have something of these kinds; of several demands one may be open where another is answered. */
        static List<String> states(Collection<Kind> kinds) {
            return Stream.concat(
                            kinds.stream().flatMap(kind -> kind.names.stream()),
                            kinds.contains(ASKED) ? ANSWERS.stream() : Stream.empty())
                    .toList();
        }

        private boolean has(Listing listing) {
            String acts = listing.stand().acts();
            return has(acts, names) && !(this == PROMISED && has(acts, OVER));
        }

        private static boolean has(String acts, List<String> names) {
            return new WantedStates(Set.copyOf(names)).have(acts, acts);
        }

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> ANSWERS =
            List.of("made", "underway", "fulfilled", "broken", "refused", "withdrawn");

    /**
     * An entry that is open.
     *
     * @param demand where it is one of a party to another: the first that is open
     */
    record Open(Kind kind, Optional<Demand> demand) {}

    private static final int AT_ONCE = 50;

    /** In these somebody applies for something, and others may tell what was decided. */
    private static final Set<Lane> REQUESTED = EnumSet.of(Lane.WAIVER, Lane.MONEY);

    /** What was asked and answered in some entries of a matter, of those that are read together. */
    @FunctionalInterface
    interface Answers {
        Function<List<Entry>, Demands> in(Register part, Collection<Entry> together);
    }

    private final Function<Collection<MatterId>, Register> register;
    private final Answers answers;
    private final int atOnce;
    private final Optional<LocalDate> day;
    private final Map<MatterId, Map<EntryId, List<Demand>>> demands = new HashMap<>();

    private final Set<String> bounds = new LinkedHashSet<>();

    /** Entries that ask for nothing that waits for an answer, and those that do not say what is promised. */
    private final Set<EntryId> idle = new HashSet<>();

    private final Set<EntryId> unsaid = new HashSet<>();

    /**
     * @param register has the entries of some matters, or more
     * @param answers what was asked and answered in some of them
     * @param atOnce of so many listed entries it is asked at once
     * @param day for which it is asked, if for one
     */
    OpenEntries(
            Function<Collection<MatterId>, Register> register, Answers answers, int atOnce, Optional<LocalDate> day) {
        this.register = register;
        this.answers = answers;
        this.atOnce = atOnce;
        this.day = day;
    }

    /** @param known as far as was known at this time */
    static OpenEntries of(AskedRegister asked, Optional<RecordedAt> known, Optional<LocalDate> day) {
        return known.isPresent()
                ? new OpenEntries(matters -> asked.inFull(matters.iterator().next(), known), OpenEntries::alone, 1, day)
                : new OpenEntries(
                        matters -> asked.part(List.of(), List.of(), matters),
                        (part, together) -> AnswersAround.of(asked, part, together)::of,
                        AT_ONCE,
                        day);
    }

    private static Function<List<Entry>, Demands> alone(Register part, Collection<Entry> together) {
        return of -> Demands.of(part, of, together);
    }

    /** Of all entries of a register, as it stands once everything that is dated has come. */
    static OpenEntries ofWhole(Register register) {
        OpenEntries entries = new OpenEntries(
                matters -> register,
                (part, together) -> of -> Demands.of(part, of, part.entries().values()),
                AT_ONCE,
                Optional.empty());
        entries.read(register.entries().values().stream().map(Entry::matter).collect(Collectors.toSet()));
        return entries;
    }

    /** Which limits were reached where answers were looked for so far, in words; mostly none. */
    List<String> bounds() {
        return List.copyOf(bounds);
    }

    /**
     * The first of these entries that are open, by their ids and in their order.
     *
     * @param most no more are looked for
     */
    Map<EntryId, Open> among(List<Listing> listings, Set<Kind> kinds, int most) {
        Map<EntryId, Open> open = new LinkedHashMap<>();
        for (int from = 0; from < listings.size() && open.size() < most; from += atOnce) {
            List<Listing> some = listings.subList(from, Math.min(listings.size(), from + atOnce));
            read(matters(some));
            for (Listing listing : some) {
                if (open.size() < most) {
                    of(listing, kinds)
                            .ifPresent(found -> open.put(listing.head().id(), found));
                }
            }
        }
        return open;
    }

    /** What of an entry is open; of its matter, what was asked and answered was worked out before. */
    Optional<Open> of(Listing listing, Set<Kind> kinds) {
        return Optional.of(listing)
                .filter(each -> kinds.contains(Kind.ASKED))
                .flatMap(this::asked)
                .or(() -> Optional.of(Kind.PROMISED)
                        .filter(kind -> kinds.contains(kind)
                                && kind.has(listing)
                                && !unsaid.contains(listing.head().id()))
                        .map(kind -> new Open(kind, Optional.empty())));
    }

    private Optional<Open> asked(Listing listing) {
        List<Demand> own = demands.getOrDefault(listing.matter(), Map.of())
                .getOrDefault(listing.head().id(), List.of());
        return own.isEmpty()
                ? Optional.of(new Open(Kind.ASKED, Optional.empty()))
                        .filter(open -> Kind.ASKED.has(listing)
                                && !idle.contains(listing.head().id()))
                : own.stream()
                        .filter(Demand::isWaiting)
                        .findFirst()
                        .map(demand -> new Open(Kind.ASKED, Optional.of(demand)));
    }

    private Set<MatterId> matters(List<Listing> listings) {
        return listings.stream()
                .filter(listing -> listing.head().lane() == Lane.COMMITMENT
                        || (REQUESTED.contains(listing.head().lane()) && Kind.ASKED.has(listing)))
                .map(Listing::matter)
                .filter(matter -> !demands.containsKey(matter))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Works out what was asked and answered in some matters. */
    private void read(Set<MatterId> matters) {
        if (matters.isEmpty()) {
            return;
        }
        Register part = register.apply(matters);
        Map<MatterId, List<Entry>> entries = new HashMap<>();
        matters.forEach(matter -> entries.put(matter, new ArrayList<>()));
        part.entries()
                .values()
                .forEach(entry ->
                        Optional.ofNullable(entries.get(entry.matter())).ifPresent(all -> all.add(entry)));
        Function<List<Entry>, Demands> found =
                answers.in(part, entries.values().stream().flatMap(List::stream).toList());
        entries.forEach((matter, all) -> {
            Demands of = found.apply(all);
            bounds.addAll(of.bounds());
            List<Demand> asked = of.demands();
            demands.put(
                    matter,
                    asked.stream()
                            .filter(demand ->
                                    day.filter(demand.since()::isAfter).isEmpty())
                            .map(demand -> day.map(demand::asOf).orElse(demand))
                            .collect(Collectors.groupingBy(Demand::entry)));
            sort(all, asked);
        });
    }

    /** What answers a demand is said there: "promised to do so". */
    private void sort(List<Entry> entries, List<Demand> asked) {
        Set<EntryId> answering = asked.stream()
                .flatMap(demand -> demand.answers().stream())
                .map(Demand.Answer::entry)
                .collect(Collectors.toSet());
        List<Filing> said = entries.stream()
                .filter(entry -> entry.lane() == Lane.COMMITMENT)
                .flatMap(entry -> entry.filings().stream())
                .toList();
        entries.stream().filter(entry -> entry.lane() == Lane.COMMITMENT).forEach(entry -> {
            if (!Asking.waits(Asking.unanswered(entry.filings(), said), false)) {
                idle.add(entry.id());
            }
            if (!answering.contains(entry.id()) && !Asking.promises(entry.filings())) {
                unsaid.add(entry.id());
            }
        });
    }
}
