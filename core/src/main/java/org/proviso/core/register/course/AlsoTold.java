package org.proviso.core.register.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;

/**
 * What the documents of a matter tell of entries that stand in other matters: an entry stands where the telling that stands for it was
 * opened, and others tell of it in matters of their own ("the Secretary shall modify the tariff schedule").
 */
public final class AlsoTold {
    private AlsoTold() {}

    /** Such entries in the order of the register, each with no more claims than those that were filed in the matter. */
    public static List<Entry> of(Register register, MatterId matter) {
        List<Entry> also = new ArrayList<>();
        for (Entry entry : register.entries().values()) {
            if (!entry.matter().equals(matter)) {
                List<Entry.Telling> tellings = entry.tellings().stream()
                        .filter(telling -> register.openedIn(telling.id())
                                .map(register::matter)
                                .filter(matter::equals)
                                .isPresent())
                        .toList();
                Entry part = part(register, entry, tellings);
                if (!part.filings().isEmpty()) {
                    also.add(part);
                }
            }
        }
        return List.copyOf(also);
    }

    private static Entry part(Register register, Entry entry, List<Entry.Telling> tellings) {
        Set<ClaimId> claims = new HashSet<>();
        tellings.forEach(telling -> claims.addAll(register.claims(telling.id())));
        List<Filing> filings = entry.filings().stream()
                .filter(filing -> claims.contains(filing.id()))
                .toList();
        return new Entry(
                entry.id(),
                entry.lane(),
                entry.title(),
                entry.matter(),
                entry.reason(),
                entry.openedAt(),
                filings,
                List.of(),
                tellings);
    }
}
