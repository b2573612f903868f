package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Provenance;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.resolve.Decision;
import org.proviso.sources.Given;
import org.proviso.sources.Item;
import org.proviso.store.RegisterFile;

/** One run of reading a register's documents again: read in parallel, decided in order, written in batches. */
final class RereadRun {
    private static final int BATCH_EVENTS = 20_000;

    private final RegisterFile file;
    private final RecordedAt now;
    private final Reading reading;
    private final Registrar registrar;
    private final List<Event> waiting = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int read;
    private int changed;
    private int lapsed;
    private int filed;

    /**
     * What came of it.
     *
     * @param changed documents that are read differently
     * @param unread documents that cannot be read any more, each with the reason
     */
    record Summary(int read, int changed, int lapsed, int filed, List<String> unread, boolean stopped) {
        Summary {
            unread = List.copyOf(unread);
        }

        String line(int entries) {
            return Words.count(read, "document") + " read again, " + changed + " differently: "
                    + Words.count(lapsed, "claim") + " lapsed, " + filed + " filed, "
                    + Words.count(entries, "entry", "entries") + " changed"
                    + (unread.isEmpty() ? "" : "; " + unread.size() + " could not be read")
                    + (stopped ? "; stopped early" : "") + ".";
        }

        Map<String, Object> fields(int entries) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "summary");
            fields.put("documentsRead", read);
            fields.put("documentsChanged", changed);
            fields.put("claimsLapsed", lapsed);
            fields.put("claimsFiled", filed);
            fields.put("entriesChanged", entries);
            fields.put("notRead", unread.size());
            fields.put("stoppedEarly", stopped);
            return fields;
        }
    }

    RereadRun(RegisterFile file, RecordedAt now, TableOptions.Tools tools, PrintWriter err) {
        this.file = file;
        this.now = now;
        this.reading = new Reading(tools.reader());
        this.registrar = FileRegistrar.of(file, tools.actors(), err);
    }

    /** @param names of documents; none for all */
    Summary read(Register register, List<String> names, Stopping stopping) {
        Set<DocumentId> wanted = new LinkedHashSet<>();
        names.forEach(name -> wanted.add(GivenDocument.of(register, name)));
        Set<DocumentId> documents = names.isEmpty() ? register.documents().keySet() : wanted;
        Map<DocumentId, SequencedMap<EntryId, List<Claim>>> told = register.readings();
        try (Progress progress = Progress.of("Reading again", "documents", () -> documents.size());
                InOrder<Item, Reading.Outcome> inOrder = new InOrder<>(
                        Reading.job(item -> reading.apply(item, progress), Reading.Outcome.Skipped::new), outcome -> {
                            take(register, told, outcome);
                            progress.step();
                        })) {
            for (DocumentId document : documents) {
                if (!stopping.isAsked()) {
                    given(register, document).map(Item.Found::new).ifPresent(inOrder::add);
                }
            }
            inOrder.finish();
            flush();
        }
        return new Summary(read, changed, lapsed, filed, unread, stopping.isAsked());
    }

    private Optional<Given> given(Register register, DocumentId document) {
        Provenance provenance = register.document(document).orElseThrow().provenance();
        Optional<byte[]> bytes = file.documents().bytes(document);
        if (bytes.isEmpty()) {
            unread.add(Words.printable(provenance.name()) + ": its bytes are not in the register");
        }
        return bytes.map(found -> new Given(provenance.name(), found, provenance.address(), provenance.capturedAt()));
    }

    private void take(
            Register register, Map<DocumentId, SequencedMap<EntryId, List<Claim>>> told, Reading.Outcome outcome) {
        switch (outcome) {
            case Reading.Outcome.Skipped(var name, var reason) -> unread.add(Words.printable(name) + ": " + reason);
            case Reading.Outcome.Read document -> {
                read++;
                DocumentId id = document.document().taken().document();
                Decision decision =
                        registrar.again(document.document(), told.getOrDefault(id, new LinkedHashMap<>()), register);
                changed += decision.events().isEmpty() ? 0 : 1;
                decision.events().forEach(this::count);
                waiting.addAll(decision.events());
                if (waiting.size() >= BATCH_EVENTS) {
                    flush();
                }
            }
        }
    }

    private void count(Event event) {
        lapsed += event instanceof Event.ClaimLapsed ? 1 : 0;
        filed += event instanceof Event.ClaimFiled ? 1 : 0;
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            file.append(List.of(), waiting, now);
            waiting.clear();
        }
    }
}
