package org.proviso.cli;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/**
 * An entry by whatever a person may have at hand: its own id, that of a claim in it, or that of a dispute about it.
 *
 * @param led what led to it, in words, where it was not its own id
 */
record NamedEntry(EntryId entry, Optional<String> led) {
    private static final String OF_DISPUTE = "d-";

    /** @throws ProvisoException NOT_FOUND where the words name nothing, or more than one thing */
    static NamedEntry of(AskedRegister register, String words) {
        if (words.startsWith(OF_DISPUTE)) {
            return ofDispute(register, words);
        }
        if (register.isEntry(words)) {
            return ofEntry(register, register.entry(words));
        }
        return register.isClaim(words) ? ofClaim(register, register.claim(words)) : nothing(words);
    }

    /** Documents that come may put an entry together with another: its id leads there. */
    static NamedEntry ofEntry(AskedRegister register, EntryId id) {
        Register part = register.part(List.of(id), List.of(), List.of());
        Optional<EntryId> now = part.entry(id).map(Entry::id);
        if (now.isPresent()) {
            return new NamedEntry(
                    id,
                    now.filter(root -> !root.equals(id))
                            .map(root -> "Entry " + id.value() + " is part of " + root.value() + " now:"));
        }
        return ReadAnew.of(register, id)
                .map(entry -> new NamedEntry(
                        entry,
                        Optional.of("Entry " + id.value() + " has no claims left: its document is read differently now."
                                + " What its words are read to say is in " + entry.value() + ":")))
                .orElse(new NamedEntry(id, Optional.empty()));
    }

    private static NamedEntry ofClaim(AskedRegister register, ClaimId claim) {
        Register part = register.part(List.of(), List.of(claim), List.of());
        return part.entries().values().stream()
                .filter(entry -> entry.all().stream().map(Filing::id).anyMatch(claim::equals))
                .findFirst()
                .map(entry -> new NamedEntry(
                        entry.id(),
                        Optional.of("Claim " + claim.value() + " is one of entry "
                                + entry.id().value() + ":")))
                .orElseThrow(() -> new ProvisoException(
                        ProvisoException.Category.NOT_FOUND,
                        "claim " + claim.value() + " is in no entry any more: its document is read differently now"));
    }

    private static NamedEntry ofDispute(AskedRegister register, String words) {
        return Judging.dispute(register.whole(), words)
                .map(dispute -> new NamedEntry(
                        dispute.positions().getFirst().entry(),
                        Optional.of("Dispute " + dispute.id().value() + ", "
                                + dispute.about() + ", is about entry "
                                + dispute.positions().getFirst().entry().value() + ":")))
                .orElseThrow(() -> new ProvisoException(
                        ProvisoException.Category.NOT_FOUND, "no dispute '" + words + "' in this register"));
    }

    private static NamedEntry nothing(String words) {
        throw new ProvisoException(
                ProvisoException.Category.NOT_FOUND,
                "no entry, claim or dispute '" + words + "' in this register; 'proviso register WORDS' prints the ids");
    }
}
