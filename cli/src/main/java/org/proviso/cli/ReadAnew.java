package org.proviso.cli;

import java.util.List;
import java.util.Optional;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.wire.JudgementLine.About;

/** Where something went whose document was read again and says it otherwise: by the place of its words. */
final class ReadAnew {
    private ReadAnew() {}

    /** The entry that has now what is read of the words of one that has no claims left; nothing where none is. */
    static Optional<EntryId> of(AskedRegister register, EntryId id) {
        return register.history(id)
                .opening(id)
                .flatMap(filing ->
                        new JudgementPlaces(register.toldBy(List.of(filing.document()))).entry(about(id, filing)));
    }

    private static About about(EntryId id, Filing filing) {
        return new About(
                filing.id(),
                Optional.of(id),
                filing.document(),
                filing.claim().evidence().start(),
                filing.claim().evidence().end(),
                filing.claim().move());
    }
}
