package org.proviso.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.Texts;
import org.proviso.sources.Given;
import org.proviso.sources.Intake;
import org.proviso.sources.Taking;

/** The texts of a register's documents, from their stored bytes; each is derived once, of many the first. */
final class StoredTexts implements Texts {
    /** More texts are not derived: numbers of further documents are compared by the words of claims alone. */
    private static final int MOST = 200;

    private final Register register;
    private final Function<DocumentId, Optional<byte[]>> bytes;
    private final Intake intake = Reading.intake();
    private final Map<DocumentId, Optional<String>> texts = new HashMap<>();

    private final Set<DocumentId> passedOver = new HashSet<>();

    StoredTexts(Register register, Function<DocumentId, Optional<byte[]>> bytes) {
        this.register = register;
        this.bytes = bytes;
    }

    @Override
    public Optional<String> of(DocumentId document) {
        if (texts.size() >= MOST && !texts.containsKey(document)) {
            passedOver.add(document);
            return Optional.empty();
        }
        return texts.computeIfAbsent(
                document, first -> register.document(document).flatMap(this::text));
    }

    /** What was not looked at, in words; nothing when everything was. */
    Optional<String> limit() {
        return passedOver.isEmpty()
                ? Optional.empty()
                : Optional.of("numbers were compared in the texts of " + MOST + " documents; of " + passedOver.size()
                        + " more only within the words of claims");
    }

    private Optional<String> text(DocumentTaken taken) {
        return bytes.apply(taken.document()).flatMap(found -> {
            var provenance = taken.provenance();
            Given given = new Given(provenance.name(), found, provenance.address(), provenance.capturedAt());
            return intake.apply(given) instanceof Taking.Taken(var document, var notes)
                    ? Optional.of(document.text())
                    : Optional.empty();
        });
    }
}
