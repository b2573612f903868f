package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.EventLog;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;

/**
 * The entries that a run of reading opened or added to, as far as they are shown: those of the matters that got the most
 * claims. Only what is shown is held in memory.
 *
 * @param total how many entries got claims
 */
record NewEntries(Register register, int total) {
    private static final LocalDate LATEST = LocalDate.MAX;

    /** @param touched the entries with the number of claims that each got */
    static NewEntries of(EventLog log, Map<EntryId, Integer> touched, int limit) {
        Set<EntryId> shown = chosen(matters(log, touched.keySet()), touched, limit);
        RegisterFold fold = new RegisterFold();
        log.replay(0, recorded -> {
            if (isShown(recorded.event(), shown)) {
                fold.evolve(recorded);
            } else if (recorded.event() instanceof Event.ClaimFiled) {
                fold.glance(recorded);
            }
        });
        return new NewEntries(fold.register(), touched.size());
    }

    private static Map<EntryId, MatterId> matters(EventLog log, Set<EntryId> entries) {
        Map<EntryId, MatterId> matters = new HashMap<>();
        log.replay(0, recorded -> {
            if (recorded.event() instanceof Event.EntryOpened opened && entries.contains(opened.entry())) {
                matters.put(opened.entry(), opened.matter());
            }
        });
        return matters;
    }

    private static Set<EntryId> chosen(Map<EntryId, MatterId> matters, Map<EntryId, Integer> touched, int limit) {
        Map<MatterId, Integer> weights = new HashMap<>();
        touched.forEach((entry, claims) -> weights.merge(matters.get(entry), claims, Integer::sum));
        Comparator<EntryId> order = Comparator.<EntryId>comparingInt(
                        entry -> -weights.getOrDefault(matters.get(entry), 0))
                .thenComparing(matters::get)
                .thenComparingInt(entry -> -touched.getOrDefault(entry, 0))
                .thenComparing(Comparator.naturalOrder());
        return new HashSet<>(
                touched.keySet().stream().sorted(order).limit(limit).toList());
    }

    private static boolean isShown(Event event, Set<EntryId> shown) {
        return switch (event) {
            case Event.ClaimFiled filed -> shown.contains(filed.entry());
            case Event.EntryOpened opened -> shown.contains(opened.entry());
            case Event.DocumentTaken taken -> true;
            case Event.OriginFound origin -> true;
            case Event.OriginJudged judged -> true;
            case Event.PassageFound passage -> true;
            case Event.MatterOpened matter -> true;
            case Event.DocumentSkipped skipped -> false;
        };
    }

    void print(PrintWriter out, ReadSummary summary, Path file) {
        EntryText.print(out, register, register.asOf(LATEST));
        if (register.entries().size() < total) {
            out.println("Shown: " + register.entries().size() + " of " + total
                    + " entries that are new or got claims; 'proviso register' has them all.");
            out.println();
        }
        out.println(summary.line() + " Register: " + file);
    }

    void printJson(PrintWriter out, ReadSummary summary) {
        register.asOf(LATEST).forEach(standing -> out.println(EntryJson.line(register, standing)));
        out.println(EntryJson.summary(summary));
    }
}
