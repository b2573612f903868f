package org.proviso.core.register.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.proviso.core.register.ChainCheck;
import org.proviso.core.register.Event;
import org.proviso.core.register.EventLog;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;

/** A log that lives as long as the program. It keeps the stored form, so that what comes back went through the wire format. */
public final class MemoryEventLog implements EventLog {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<StoredEvent> links = new ArrayList<>();

    @Override
    public List<Recorded> append(List<Event> events, RecordedAt recordedAt) {
        lock.lock();
        try {
            Batch batch = Batch.after(
                    links.isEmpty() ? Batch.Head.START : Batch.Head.of(links.getLast()), events, recordedAt);
            links.addAll(batch.links());
            return batch.recorded();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void replay(long after, Consumer<Recorded> reader) {
        for (StoredEvent link : linksAfter(after)) {
            reader.accept(link.toRecorded());
        }
    }

    @Override
    public long size() {
        return linksAfter(0).size();
    }

    @Override
    public ChainCheck check() {
        ChainLinks chain = new ChainLinks();
        linksAfter(0).forEach(chain::add);
        return chain.result();
    }

    private List<StoredEvent> linksAfter(long sequence) {
        lock.lock();
        try {
            return List.copyOf(links.subList(Math.clamp(sequence, 0, links.size()), links.size()));
        } finally {
            lock.unlock();
        }
    }
}
