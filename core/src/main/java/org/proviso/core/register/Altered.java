package org.proviso.core.register;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
 * the same entry, act and modality, with the same quantity; or the same in the same words, wherever it was filed. Another copy is no counterpart, as copies are copied. What says that it corrects a number alters nothing, nor does who tells both that it is so and that somebody denies it.
 */
final class Altered {
    private final Register register;
    private final Set<Key> told = new HashSet<>();

    /** What copies derive from. */
    private final Set<DocumentId> origins = new HashSet<>();

    /** Copies of which claims are altered: a further one may tell that they are not. */
    private final Set<DocumentId> copies = new HashSet<>();

    private final Set<ClaimId> claims = new LinkedHashSet<>();

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

    Altered(Register register) {
        this.register = register;
    }

    /**
     * Takes claims of the entry, behind those that it has.
     *
     * @return false where an earlier one may be altered no more with them
     */
    boolean add(List<Filing> filings) {
        boolean same = true;
        for (Filing filing : filings) {
            if (!filing.claim().furniture()) {
                told.add(Key.of(filing.claim(), filing.document()));
                same &= !origins.contains(filing.document()) && !copies.contains(filing.document());
            }
        }
        for (Filing filing : filings) {
            if (isCopy(register.relation(filing.document()))) {
                DocumentId origin = register.origin(filing.document());
                if (!origin.equals(filing.document())) {
                    origins.add(origin);
                }
                if (isAltered(filing)) {
                    claims.add(filing.id());
                    copies.add(filing.document());
                }
            }
        }
        return same;
    }

    private boolean isAltered(Filing filing) {
        DocumentId origin = register.origin(filing.document());
        return filing.claim().terms().corrects().isEmpty()
                && isCopy(register.relation(filing.document()))
                && !origin.equals(filing.document())
                && register.document(origin).isPresent()
                && !filing.claim().furniture()
                && !isUnknownWhichIsFirst(filing.document(), origin)
                && !told.contains(Key.of(filing.claim(), origin))
                && !tellsBoth(filing)
                && !register.wordings().has(origin, filing.claim());
    }

    /** Where somebody denies what the same document tells as well, that is no alteration. */
    private boolean tellsBoth(Filing filing) {
        Key own = Key.of(filing.claim(), filing.document());
        return own.modality() == Modality.NEGATED
                && told.contains(new Key(own.document(), own.act(), Modality.ACTUAL, own.amount()));
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
        return claims;
    }

    /** Of documents that a person put together nobody knows which one is altered; and a report that retells a text reports more than that. */
    private static boolean isCopy(Event.Relation relation) {
        return relation.isCopy() && relation != Event.Relation.JUDGED && relation != Event.Relation.RETOLD;
    }
}
