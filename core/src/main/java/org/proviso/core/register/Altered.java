package org.proviso.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    /** A text that tells one thing more often in an entry is compared with no more of that. */
    private static final int MOST_COMPARED = 32;

    private final Register register;
    private final Map<Key, List<Claim>> told = new HashMap<>();

    private final Map<DocumentId, List<Claim>> byText = new HashMap<>();

    /** What copies derive from. */
    private final Set<DocumentId> origins = new HashSet<>();

    /** Copies of which claims are altered: a further one may tell that they are not. */
    private final Set<DocumentId> copies = new HashSet<>();

    private final Set<ClaimId> claims = new LinkedHashSet<>();

    /** Whether people judged any claim: what it says now is not what its document says. */
    private boolean isJudged;

    /** What a claim and its counterpart have in common. */
    private record Key(DocumentId document, Act act, Modality modality, Optional<Amount> amount) {
        static Key of(Claim claim, DocumentId document) {
            return new Key(
                    document,
                    claim.move().act(),
                    claim.modality(),
                    claim.terms().quantity().map(Amount::of));
        }

        boolean isOfAct(Key other) {
            return act == other.act && modality == other.modality;
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
            isJudged |= !filing.judgements().isEmpty();
            if (!filing.claim().furniture()) {
                told.computeIfAbsent(Key.of(filing.claim(), filing.document()), first -> new ArrayList<>(1))
                        .add(filing.claim());
                byText.computeIfAbsent(filing.document(), first -> new ArrayList<>(2))
                        .add(filing.claim());
                same &= !origins.contains(filing.document()) && !copies.contains(filing.document());
            }
        }
        for (Filing filing : filings) {
            if (register.relation(filing.document()).isRendering()) {
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
                && register.relation(filing.document()).isRendering()
                && !origin.equals(filing.document())
                && register.document(origin).isPresent()
                && !filing.claim().furniture()
                && !isUnknownWhichIsFirst(filing.document(), origin)
                && !tellsBoth(filing)
                && !isToldIn(origin, filing.claim())
                && !register.wordings().has(origin, filing.claim())
                && isOtherwise(filing.claim(), same(filing.claim(), origin));
    }

    /** The same in the same words, which most copies have; found with less work here than by its key. */
    private boolean isToldIn(DocumentId origin, Claim copy) {
        return !isJudged
                && told.getOrDefault(Key.of(copy, origin), List.of()).stream()
                        .limit(MOST_COMPARED)
                        .anyMatch(text ->
                                text.evidence().exact().equals(copy.evidence().exact()));
    }

    /** What the text tells of the same act and amount; of a copy that leaves the amount out, of whatever amount. */
    private List<Claim> same(Claim copy, DocumentId origin) {
        Key key = Key.of(copy, origin);
        return key.amount().isPresent()
                ? told.getOrDefault(key, List.of())
                : inText(origin)
                        .filter(claim -> Key.of(claim, origin).isOfAct(key))
                        .toList();
    }

    private Stream<Claim> inText(DocumentId origin) {
        return byText.getOrDefault(origin, List.of()).stream();
    }

    /** @param same what the text tells of the same act and amount */
    private static boolean isOtherwise(Claim copy, List<Claim> same) {
        return same.isEmpty()
                || Counterpart.of(copy, same.subList(0, Math.min(same.size(), MOST_COMPARED)))
                        .filter(text -> Counterpart.isAltered(text, copy))
                        .isPresent();
    }

    /** What the text tells in place of an altered claim: of the entry that of its claims which has most words in common with it. */
    Optional<Claim> inText(Filing altered) {
        DocumentId origin = register.origin(altered.document());
        return Counterpart.of(
                altered.claim(), inText(origin).limit(MOST_COMPARED).toList());
    }

    /** Where somebody denies what the same document tells as well, that is no alteration. */
    private boolean tellsBoth(Filing filing) {
        Key own = Key.of(filing.claim(), filing.document());
        return own.modality() == Modality.NEGATED
                && told.containsKey(new Key(own.document(), own.act(), Modality.ACTUAL, own.amount()));
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
}
