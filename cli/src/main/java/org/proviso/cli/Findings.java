package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.counts.CountSeries;
import org.proviso.core.register.counts.CountView;
import org.proviso.core.register.links.Demand;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.links.Exchange;
import org.proviso.core.register.links.Exchanges;
import org.proviso.core.register.links.Freeing;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Sum;
import org.proviso.core.register.links.Sums;

/** What is found over entries that belong together: counts and arithmetic, sums, exchanges, demands with their answers, what frees what, what is left of money. */
record Findings(
        CountView counts,
        List<Sum> sums,
        List<Exchange> exchanges,
        List<Demand> demands,
        List<Freeing> freeings,
        Balances balances,
        List<String> bounds) {
    Findings {
        sums = List.copyOf(sums);
        exchanges = List.copyOf(exchanges);
        demands = List.copyOf(demands);
        freeings = List.copyOf(freeings);
        bounds = List.copyOf(bounds);
    }

    /**
     * What is found.
     *
     * @param part the entries of one matter; the parts of a sum may lie in others
     * @param beside freeings and balances in which these, or others, are
     * @param demands of them, or more
     */
    static Findings of(Register register, List<Entry> part, Beside beside, Demands demands, StoredTexts texts) {
        CountView counts = CountView.of(register, part, texts);
        Sums sums = Sums.of(register, Sums.around(register, part));
        Set<EntryId> own = part.stream().map(Entry::id).collect(Collectors.toSet());
        Exchanges exchanges = Exchanges.of(part);
        List<String> bounds = new ArrayList<>(counts.bounds());
        bounds.addAll(sums.bounds());
        bounds.addAll(exchanges.bounds());
        bounds.addAll(demands.bounds());
        texts.limit().ifPresent(bounds::add);
        bounds.addAll(beside.balances().bounds());
        return new Findings(
                counts,
                sums.touching(own),
                exchanges.exchanges(),
                demands.demands(),
                beside.freeings().touching(own),
                beside.balances().touching(own),
                bounds);
    }

    /** What concerns one entry. */
    Findings of(EntryId entry) {
        return new Findings(
                counts.of(entry),
                new Sums(sums, List.of()).of(entry),
                new Exchanges(exchanges, List.of()).of(entry),
                new Demands(demands, List.of()).of(entry),
                new Freeings(freeings).of(entry),
                balances.touching(Set.of(entry)),
                bounds);
    }

    /** The same, with demands as they stood on a day; those of later days are none yet. */
    Findings asOf(LocalDate day) {
        List<Demand> until = demands.stream()
                .filter(demand -> !demand.since().isAfter(day))
                .map(demand -> demand.asOf(day))
                .toList();
        return new Findings(counts, sums, exchanges, until, freeings, balances, bounds);
    }

    /** Series that say more than their entry does: of a defined measure, or with more than one number. */
    List<CountSeries> series() {
        return counts.series().stream()
                .filter(each -> each.identity().defined() || each.isRevised())
                .toList();
    }
}
