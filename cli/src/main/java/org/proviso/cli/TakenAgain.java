package org.proviso.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Provenance;
import org.proviso.core.register.Event;
import org.proviso.core.register.EventLog;
import org.proviso.sources.Given;

/** Documents of a register taken in once more, by the names and days that its log has for them. */
final class TakenAgain {
    private final EventLog log;
    private @Nullable Map<DocumentId, Provenance> provenances;

    TakenAgain(EventLog log) {
        this.log = log;
    }

    /** Nothing when the log does not know the document, or its bytes are refused now. */
    Optional<Fingerprint> fingerprint(DocumentId document, byte[] bytes) {
        return Optional.ofNullable(provenances().get(document))
                .flatMap(taken ->
                        Reading.fingerprint(new Given(taken.name(), bytes, taken.address(), taken.capturedAt())));
    }

    /** The log is read only when a document is asked for. */
    private Map<DocumentId, Provenance> provenances() {
        Map<DocumentId, Provenance> known = provenances;
        if (known == null) {
            known = new HashMap<>();
            Map<DocumentId, Provenance> found = known;
            log.replay(0, recorded -> {
                if (recorded.event() instanceof Event.DocumentTaken taken) {
                    found.put(taken.document(), taken.provenance());
                }
            });
            provenances = known;
        }
        return known;
    }
}
