package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.lists.Listing;
import org.proviso.store.RegisterFile;

/**
 * The entries that a run of reading opened or added to, as far as they are shown: those of the matters that got the most
 * claims.
 *
 * @param total how many entries got claims
 * @param opened how many of them are told by nothing that was there before
 * @param beside what frees what of these, or is freed by them, and which of their disputes are resolved
 */
record NewEntries(Register register, int total, int opened, Beside beside) {
    /** Where something that was touched belongs. */
    private record Home(EntryId entry, MatterId matter) {}

    private static final LocalDate LATEST = LocalDate.MAX;

    /** So many are looked at in one part of the register. */
    private static final int AT_ONCE = 2_000;

    /** @param touched the entries, or what belongs to them, with the number of claims that each got */
    static NewEntries of(RegisterFile file, Map<EntryId, Integer> touched, int limit) {
        Optional<Register> none = file.pages().entries(List.of());
        Register whole = none.isPresent() ? none.get() : Register.of(file.log());
        Function<Collection<EntryId>, Register> part =
                ids -> none.isPresent() ? file.pages().entries(ids).orElse(whole) : whole;
        Map<EntryId, Home> homes = new HashMap<>();
        Set<EntryId> opened = new HashSet<>();
        List<EntryId> ids = List.copyOf(touched.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<EntryId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Register register = part.apply(some);
            for (EntryId id : some) {
                register.entry(id).ifPresent(entry -> {
                    homes.put(id, new Home(entry.id(), entry.matter()));
                    if (entry.tellings().stream().allMatch(telling -> touched.containsKey(telling.id()))) {
                        opened.add(entry.id());
                    }
                });
            }
        }
        long entries = homes.values().stream().map(Home::entry).distinct().count();
        Set<EntryId> shown = chosen(homes, touched, limit);
        Register listed = part.apply(shown).only(shown);
        return new NewEntries(listed, (int) entries, opened.size(), beside(file, listed, whole));
    }

    private static Beside beside(RegisterFile file, Register listed, Register whole) {
        List<Holding> own = Holding.of(listed, listed.entries().values());
        Around around = file.pages()
                .around(own)
                .orElseGet(() -> Around.ofAll(Holding.of(whole, whole.entries().values())));
        AskedRegister asked = new AskedRegister(file);
        List<Listing> listings = EntryText.listings(listed, LATEST);
        return new Beside(
                Freeings.of(own, around, JudgedLinks.of(asked, Optional.empty()), LATEST),
                new MoneyAround(file, asked, Optional.empty(), Optional.empty()).of(listings),
                Resolved.of(asked, listings, Optional.empty()));
    }

    private static Set<EntryId> chosen(Map<EntryId, Home> homes, Map<EntryId, Integer> touched, int limit) {
        Map<MatterId, Integer> weights = new HashMap<>();
        Map<EntryId, Integer> claims = new HashMap<>();
        homes.forEach((id, home) -> {
            weights.merge(home.matter(), touched.getOrDefault(id, 0), Integer::sum);
            claims.merge(home.entry(), touched.getOrDefault(id, 0), Integer::sum);
        });
        Comparator<Home> order = Comparator.<Home>comparingInt(home -> -weights.getOrDefault(home.matter(), 0))
                .thenComparing(Home::matter)
                .thenComparingInt(home -> -claims.getOrDefault(home.entry(), 0))
                .thenComparing(Home::entry);
        return homes.values().stream()
                .distinct()
                .sorted(order)
                .limit(limit)
                .map(Home::entry)
                .collect(Collectors.toSet());
    }

    void print(PrintWriter out, ReadSummary summary, Path file) {
        EntryText.print(out, EntryText.listings(register, LATEST), beside, Optional.empty());
        if (register.entries().size() < total) {
            out.println("Shown: " + register.entries().size() + " of " + total
                    + " entries that are new or got claims; 'proviso register' has them all.");
            out.println();
        }
        Words.onScreen(summary.line() + " Register: " + file).forEach(out::println);
    }

    void printJson(PrintWriter out, ReadSummary summary) {
        EntryText.listings(register, LATEST)
                .forEach(listing -> out.println(EntryJson.line(listing, beside, Optional.empty())));
        out.println(EntryJson.summary(summary));
    }
}
