package org.proviso.core.register;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Event.DocumentTaken;

/**
 * Which claims of an entry stand only in altered copies. A copy's claim has its counterpart in the document that it derives from: of
 * the same entry, act and modality, with the same quantity; or the same in the same words, wherever it was filed. Another copy is no counterpart, as copies are copied.
 */
final class Altered {
    private final Register register;
    private final Entry entry;
    private final Set<Key> told = new HashSet<>();

    /** What a claim and its counterpart have in common. */
    private record Key(DocumentId document, Act act, Modality modality, Optional<Amount> amount) {
        static Key of(Claim claim, DocumentId document) {
            return new Key(
                    document,
                    claim.move().act(),
                    claim.modality(),
                    claim.terms().quantity().map(Amount::of));
        }
    }

    private record Amount(String value, String unit) {
        static Amount of(Quantity quantity) {
            return new Amount(quantity.value().toString(), quantity.unit());
        }
    }

    Altered(Register register, Entry entry) {
        this.register = register;
        this.entry = entry;
        entry.filings().stream()
                .filter(filing -> !filing.claim().furniture())
                .forEach(filing -> told.add(Key.of(filing.claim(), filing.document())));
    }

    boolean isAltered(Filing filing) {
        DocumentId origin = register.origin(filing.document());
        return isCopy(register.relation(filing.document()))
                && !origin.equals(filing.document())
                && register.document(origin).isPresent()
                && !filing.claim().furniture()
                && !isUnknownWhichIsFirst(filing.document(), origin)
                && !told.contains(Key.of(filing.claim(), origin))
                && !register.wordings().has(origin, filing.claim());
    }

    /** Of an undated document nobody knows whether it is older than a dated one, which stands for the text for its date. */
    private boolean isUnknownWhichIsFirst(DocumentId copy, DocumentId origin) {
        return isDated(origin) && !isDated(copy);
    }

    private boolean isDated(DocumentId document) {
        return register.document(document)
                .flatMap(DocumentTaken::published)
                .filter(published -> published.impossible().isEmpty())
                .isPresent();
    }

    Set<ClaimId> claims() {
        Set<ClaimId> claims = new LinkedHashSet<>();
        entry.filings().stream().filter(this::isAltered).map(Filing::id).forEach(claims::add);
        return claims;
    }

    /** Of documents that a person put together nobody knows which one is altered. */
    private static boolean isCopy(Event.Relation relation) {
        return relation.isCopy() && relation != Event.Relation.JUDGED;
    }
}
