package org.proviso.core.register.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
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
                        .filter(telling -> isToldIn(register, telling.id(), matter))
                        .toList();
                Entry part = part(register, entry, tellings);
                if (!part.filings().isEmpty()) {
                    also.add(part);
                }
            }
        }
        return List.copyOf(also);
    }

    /** Whether what a document told was opened in a matter, alone or too. */
    static boolean isToldIn(Register register, EntryId telling, MatterId matter) {
        return Stream.concat(register.openedIn(telling).stream(), register.alsoOpenedIn(telling).values().stream())
                .map(register::matter)
                .anyMatch(matter::equals);
    }

    /** The claims of an entry that only documents of other matters tell; what a person moved there is not among them. */
    static Set<ClaimId> elsewhere(Register register, Entry entry, MatterId matter) {
        return claims(
                register,
                entry.tellings().stream()
                        .filter(telling -> !isToldIn(register, telling.id(), matter))
                        .toList());
    }

    private static Set<ClaimId> claims(Register register, List<Entry.Telling> tellings) {
        Set<ClaimId> claims = new HashSet<>();
        tellings.forEach(telling -> claims.addAll(register.claims(telling.id())));
        return claims;
    }

    private static Entry part(Register register, Entry entry, List<Entry.Telling> tellings) {
        Set<ClaimId> claims = claims(register, tellings);
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
