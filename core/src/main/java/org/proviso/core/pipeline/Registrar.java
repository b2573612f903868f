package org.proviso.core.pipeline;

import org.proviso.core.copies.Found;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.Sketch;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.Relation;
import org.proviso.core.resolve.Decision;
import org.proviso.core.resolve.ResolveIndex;
import org.proviso.core.resolve.Resolver;
import org.proviso.core.resolve.Submission;
import org.proviso.core.text.ActorTable;

/**
 * Takes read documents one by one, in order, and says which events they add: origin first, then entries. Holds the indexes
 * that this needs; fold a log's events and its documents' sketches into a new one before the first document. For one thread.
 */
public final class Registrar {
    private final Origins origins = new Origins();
    private final ResolveIndex index;
    private final Resolver resolver = new Resolver();

    /** @param actors what is known about the countries of actors */
    public Registrar(ActorTable actors) {
        this.index = new ResolveIndex(actors::countryOf);
    }

    public Registrar() {
        this(ActorTable.standard());
    }

    /** Takes an event of an existing log into account. */
    public void fold(Event event) {
        index.fold(event);
    }

    /** Takes a document of an existing register into account, in the order in which they were taken. */
    public void fold(DocumentId document, Sketch sketch) {
        origins.add(document, sketch);
    }

    /** What the document adds; {@link Decision.Known} when the register has it already. */
    public Decision register(ReadDocument read) {
        DocumentId document = read.taken().document();
        return resolver.decide(
                index,
                new Submission(read.taken(), told(document, origins.add(document, read.sketch())), read.claims()));
    }

    /** That something was not read, with the reason; recorded once. */
    public Decision skip(Event.DocumentSkipped skipped) {
        return resolver.decide(index, skipped);
    }

    private static Event.OriginFound told(DocumentId document, Found found) {
        Relation relation = switch (found) {
            case Found.Original original -> Relation.ORIGINAL;
            case Found.Exact exact -> Relation.EXACT;
            case Found.Near near -> Relation.NEAR;
        };
        return new Event.OriginFound(document, found.origin(), relation, found.reason());
    }
}
