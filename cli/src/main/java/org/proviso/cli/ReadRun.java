package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.resolve.Decision;
import org.proviso.sources.Inputs;
import org.proviso.sources.Item;
import org.proviso.store.PackedDocument;
import org.proviso.store.RegisterFile;

/**
 * One run of reading into one register: files are read in parallel, decided in order, and written in batches, each batch
 * whole or not at all. When another process added to the register meanwhile, the batch is decided again on what is there
 * now.
 */
final class ReadRun {
    private static final int BATCH_DOCUMENTS = 200;
    private static final int BATCH_EVENTS = 20_000;

    /** Each further attempt decides on everything that other processes wrote before it. */
    private static final int MOST_ATTEMPTS = 10;

    private final RegisterFile file;
    private final RecordedAt now;
    private final TableOptions.Tools tools;
    private final PrintWriter err;
    private final ReadSummary summary = new ReadSummary();
    private final Map<EntryId, Integer> touched = new LinkedHashMap<>();
    private Registrar registrar;

    /** What is decided and not yet written, with what was decided. */
    private final List<Reading.Outcome> waiting = new ArrayList<>();

    private final List<List<Event>> decided = new ArrayList<>();
    private int waitingEvents;

    ReadRun(RegisterFile file, RecordedAt now, TableOptions.Tools tools, PrintWriter err) {
        this.file = file;
        this.now = now;
        this.tools = tools;
        this.err = err;
        this.registrar = FileRegistrar.of(file, tools.actors(), err);
    }

    /** The entries that got claims, with how many, in the order in which they got the first. */
    Map<EntryId, Integer> touched() {
        return touched;
    }

    /** @param stopping asked before each file; what is under way is finished and kept */
    ReadSummary read(Inputs inputs, List<String> paths, Stopping stopping) {
        Reading reading = new Reading(tools.reader());
        try (Progress progress = Progress.of("Reading", "documents", () -> Inputs.count(paths));
                InOrder<Item, Reading.Outcome> inOrder = new InOrder<>(
                        Reading.job(item -> reading.apply(item, progress), Reading.Outcome.Skipped::new), outcome -> {
                            take(outcome);
                            progress.step();
                        })) {
            inOrder.addAll(inputs.of(paths).iterator(), () -> !stopping.isAsked());
            inOrder.finish();
            flush();
            if (stopping.isAsked()) {
                summary.stopped();
            }
        }
        return summary;
    }

    private void take(Reading.Outcome outcome) {
        switch (outcome) {
            case Reading.Outcome.Skipped(var name, var reason) -> summary.skipped(name, reason);
            case Reading.Outcome.Read read ->
                read.notes().forEach(note -> err.println("note " + Words.printable(read.name()) + ": " + note));
        }
        decide(outcome);
        if (waiting.size() >= BATCH_DOCUMENTS || waitingEvents >= BATCH_EVENTS) {
            flush();
        }
    }

    private void decide(Reading.Outcome outcome) {
        Decision decision = switch (outcome) {
            case Reading.Outcome.Skipped(var name, var reason) ->
                registrar.skip(new Event.DocumentSkipped(name, reason));
            case Reading.Outcome.Read read -> registrar.register(read.document());
        };
        switch (decision) {
            case Decision.Added(var events) -> {
                waiting.add(outcome);
                decided.add(events);
                waitingEvents += events.size();
            }
            case Decision.Known known -> {
                if (outcome instanceof Reading.Outcome.Read) {
                    summary.knew();
                }
            }
        }
    }

    private void flush() {
        int attempt = 1;
        while (!waiting.isEmpty() && !isWritten(attempt == MOST_ATTEMPTS)) {
            decideAgain();
            attempt++;
        }
        decided.forEach(this::count);
        clear();
    }

    /** False when another process wrote meanwhile, unless this is the last attempt. */
    private boolean isWritten(boolean last) {
        List<PackedDocument> bytes = new ArrayList<>();
        for (Reading.Outcome outcome : waiting) {
            if (outcome instanceof Reading.Outcome.Read read) {
                bytes.add(read.bytes());
            }
        }
        try {
            file.append(bytes, decided.stream().flatMap(List::stream).toList(), now);
            return true;
        } catch (ProvisoException e) {
            if (last || e.category() != ProvisoException.Category.CONFLICT) {
                throw e;
            }
            return false;
        }
    }

    private void decideAgain() {
        List<Reading.Outcome> again = List.copyOf(waiting);
        clear();
        registrar = FileRegistrar.of(file, tools.actors(), err);
        again.forEach(this::decide);
    }

    private void clear() {
        waiting.clear();
        decided.clear();
        waitingEvents = 0;
    }

    /** What was added for one document, or for one that was skipped. */
    private void count(List<Event> added) {
        int claims = 0;
        boolean taken = false;
        for (Event event : added) {
            switch (event) {
                case Event.ClaimFiled filed -> {
                    claims++;
                    touched.merge(filed.entry(), 1, Integer::sum);
                }
                case Event.EntryOpened entry -> {}
                case Event.OriginFound origin ->
                    summary.derives(origin.document(), origin.relation().isCopy());
                case Event.DocumentTaken took -> {
                    taken = true;
                    if (took.published().isEmpty()) {
                        summary.undated(took.provenance().name());
                    }
                }
                case Event.DocumentSkipped skipped -> {}
                case Event.OriginJudged judged -> {}
                case Event.PassageFound passage -> {}
                case Event.MatterOpened matter -> {}
                case Event.EntryPlaced placed -> {}
                case Event.MatterPlaced placed -> {}
                case Event.LinkProposed link -> {}
                case Event.ClaimMoved moved -> {}
                case Event.ClaimLapsed lapsed -> {}
                case Event.JudgementMade made -> {}
            }
        }
        if (taken) {
            summary.took(claims);
        }
    }
}
