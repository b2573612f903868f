package org.proviso.core.register.wire;

import java.util.Optional;
import org.proviso.core.register.ChainCheck;

/** Walks a hash chain link by link, in order, and remembers the first that does not follow. */
public final class ChainLinks {
    private long sequence;
    private String head = StoredEvent.GENESIS;
    private Optional<ChainCheck.Broken> broken = Optional.empty();

    /** Takes the next link; after a broken one, nothing more is looked at. */
    public void add(StoredEvent link) {
        if (broken.isPresent()) {
            return;
        }
        if (link.sequence() != sequence + 1) {
            broken = Optional.of(new ChainCheck.Broken(
                    sequence + 1, "event " + (sequence + 1) + " is missing: event " + link.sequence() + " comes next"));
        } else if (!link.follows(head)) {
            broken = Optional.of(new ChainCheck.Broken(
                    link.sequence(),
                    "the hash of event " + link.sequence() + " does not match its content and the event before it"));
        } else {
            sequence = link.sequence();
            head = link.hash();
        }
    }

    public ChainCheck result() {
        return broken.<ChainCheck>map(found -> found).orElseGet(() -> new ChainCheck.Whole(sequence, head));
    }
}
