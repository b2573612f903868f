package org.proviso.core.register.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/**
 * What two states of knowledge say of one entry, where that differs.
 *
 * @param before nothing when the entry was not known, or was no entry of its own
 * @param after nothing when it is part of another entry now, or of none
 * @param into the entry that it went into, when it is part of another now
 * @param causes what changed it, in the order: documents, judgements, joining and leaving, claims gone, origins
 */
public record Difference(
        EntryId entry, Optional<Said> before, Optional<Said> after, Optional<EntryId> into, List<Cause> causes) {
    public Difference {
        causes = List.copyOf(causes);
    }

    /** Whether it is news of the world: something is said that was not, or no more, or differently. */
    public boolean isNews() {
        return before.isEmpty() || after.isEmpty() || !before.get().tellsTheSame(after.get());
    }

    /**
     * The entries of which two registers say something else on a day.
     *
     * @param then an earlier state of knowledge of the same register
     * @param now a later one
     * @return in the order of the later register, and then those that it has no more
     */
    public static List<Difference> between(Register then, Register now, LocalDate validAt) {
        Set<EntryId> ids = new LinkedHashSet<>(now.entries().keySet());
        ids.addAll(then.entries().keySet());
        return ids.stream().flatMap(id -> of(then, now, id, validAt).stream()).toList();
    }

    /** The same for one entry; nothing when both say the same for the same reasons. */
    public static Optional<Difference> of(Register then, Register now, EntryId id, LocalDate validAt) {
        Optional<Entry> old = Optional.ofNullable(then.entries().get(id));
        Optional<Entry> current = Optional.ofNullable(now.entries().get(id));
        Optional<Said> before = old.map(entry -> Said.of(then, entry, validAt));
        Optional<Said> after = current.map(entry -> Said.of(now, entry, validAt));
        if (before.equals(after)) {
            return Optional.empty();
        }
        Optional<EntryId> into =
                current.isPresent() ? Optional.empty() : now.entry(id).map(Entry::id);
        return Optional.of(new Difference(id, before, after, into, causes(then, now, old, current)));
    }

    private static List<Cause> causes(Register then, Register now, Optional<Entry> old, Optional<Entry> current) {
        Map<ClaimId, Filing> before = filings(old);
        Map<ClaimId, Filing> after = filings(current);
        List<Cause> causes = new ArrayList<>(documents(then, before, after));
        causes.addAll(new Decided(then, now).of(old, current));
        causes.addAll(moves(then, old, current));
        long gone =
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        if (gone > 0 && current.isPresent()) {
            causes.add(new Cause.Gone((int) gone));
        }
        after.values().stream()
                .map(Filing::document)
                .distinct()
                .filter(document -> then.documents().containsKey(document)
                        && !then.origin(document).equals(now.origin(document)))
                .forEach(document -> causes.add(new Cause.Origin(document)));
        return causes;
    }

    private static List<Cause> documents(Register then, Map<ClaimId, Filing> before, Map<ClaimId, Filing> after) {
        Map<DocumentId, Integer> claims = new LinkedHashMap<>();
        after.forEach((id, filing) -> {
            if (!before.containsKey(id) && !then.documents().containsKey(filing.document())) {
                claims.merge(filing.document(), 1, Integer::sum);
            }
        });
        List<Cause> causes = new ArrayList<>();
        claims.forEach((document, count) -> causes.add(new Cause.Document(document, count)));
        return causes;
    }

    private static List<Cause> moves(Register then, Optional<Entry> old, Optional<Entry> current) {
        Map<EntryId, Entry.Telling> before = tellings(old);
        Map<EntryId, Entry.Telling> after = tellings(current);
        List<Cause> causes = new ArrayList<>();
        after.forEach((id, telling) -> {
            if (!before.containsKey(id) && then.entries().containsKey(id)) {
                causes.add(new Cause.Joined(id, telling.reason()));
            }
        });
        before.keySet().stream()
                .filter(id -> !after.containsKey(id) && current.isPresent())
                .forEach(id -> causes.add(new Cause.Left(id)));
        return causes;
    }

    private static Map<EntryId, Entry.Telling> tellings(Optional<Entry> entry) {
        Map<EntryId, Entry.Telling> tellings = new LinkedHashMap<>();
        entry.ifPresent(one -> one.tellings().forEach(telling -> tellings.put(telling.id(), telling)));
        return tellings;
    }

    private static Map<ClaimId, Filing> filings(Optional<Entry> entry) {
        Map<ClaimId, Filing> filings = new LinkedHashMap<>();
        entry.ifPresent(one -> one.all().forEach(filing -> filings.put(filing.id(), filing)));
        return filings;
    }
}
