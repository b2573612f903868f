package org.proviso.core.pipeline;

import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.Document;
import org.proviso.core.model.Stage;
import org.proviso.core.read.Reader;
import org.proviso.core.register.Event;
import org.proviso.core.tables.Imprint;

/** Document to what the register needs of it: reads and sketches. Pure; safe to share between threads. */
public final class DocumentStage implements Stage<Document, ReadDocument> {
    private final Reader reader;

    public DocumentStage(Reader reader) {
        this.reader = reader;
    }

    @Override
    public ReadDocument apply(Document document) {
        Event.DocumentTaken taken = new Event.DocumentTaken(
                document.id(),
                document.provenance(),
                document.title(),
                document.published(),
                Imprint.outlet(document.text()));
        return new ReadDocument(
                taken, Fingerprint.of(document), reader.apply(document).claims());
    }
}
