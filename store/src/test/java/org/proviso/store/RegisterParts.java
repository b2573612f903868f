package org.proviso.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;

/** What tests compare of a whole register with a part of it. */
final class RegisterParts {
    private RegisterParts() {}

    static List<Entry> of(Register register, MatterId matter) {
        return register.entries().values().stream()
                .filter(entry -> entry.matter().equals(matter))
                .toList();
    }

    /** With the entries that it may be one with. */
    static List<Object> proposals(Register register, Entry entry) {
        Set<EntryId> tellings = entry.tellings().stream().map(Entry.Telling::id).collect(Collectors.toSet());
        return register.proposals().stream()
                .filter(link -> tellings.contains(link.entry()) || tellings.contains(link.other()))
                .<Object>map(link -> List.of(link, register.entry(link.entry()), register.entry(link.other())))
                .toList();
    }

    static List<DocumentId> copies(Register register, DocumentId origin) {
        return register.documents().keySet().stream()
                .filter(document -> register.origin(document).equals(origin))
                .toList();
    }
}
