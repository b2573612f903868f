package org.proviso.core.register.lists;

import java.util.List;
import java.util.Optional;
import org.proviso.core.register.Entry;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;

/** All that lists show of an entry on a day: a value, made by the fold, that can be kept. */
public record Listing(Head head, MatterId matter, String matterTitle, Stand stand) {
    /** Of an entry of a register. */
    public static Listing of(Register register, Standing standing) {
        Entry entry = standing.entry();
        return new Listing(
                Head.of(register, entry, standing.support()),
                entry.matter(),
                Optional.ofNullable(register.matters().get(entry.matter()))
                        .map(told -> told.event().title())
                        .orElse(entry.matter().value()),
                Stand.of(register, entry, standing.state()));
    }

    /** Who brought about how it stands, where that is somebody else than who acts in most of the entry; see {@link Head#others}. */
    public List<String> by() {
        return head.others(stand.acting());
    }

    /** Whether a person rejected every claim of the entry: nothing is told of it any more, not even by page furniture. */
    public boolean isRejected() {
        return head.pointer() && stand.shown().isEmpty();
    }
}
