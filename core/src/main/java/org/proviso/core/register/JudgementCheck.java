package org.proviso.core.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.names.SameNames;

/** Whether a judgement can be made of a register as it is. */
final class JudgementCheck {
    private final Register register;
    private final Map<ClaimId, Filing> claims = new HashMap<>();
    private final Map<ClaimId, EntryId> places = new HashMap<>();

    JudgementCheck(Register register) {
        this.register = register;
        for (Entry entry : register.entries().values()) {
            entry.all().forEach(filing -> {
                claims.put(filing.id(), filing);
                places.put(filing.id(), entry.id());
            });
        }
    }

    /** @throws ProvisoException NOT_FOUND, CONFLICT or INVALID, saying why it cannot, and what can be done */
    void check(Judgement judgement) {
        switch (judgement) {
            case Judgement.Accept accept -> claim(accept.claim());
            case Judgement.Reject reject -> claim(reject.claim());
            case Judgement.Correct correct -> check(correct);
            case Judgement.Merge merge -> check(merge);
            case Judgement.Part part -> {
                entry(part.entry());
                entry(part.other());
            }
            case Judgement.Split split -> check(split);
            case Judgement.Free free -> check(free);
            case Judgement.Alias alias -> check(alias);
            case Judgement.Undo undo -> check(undo);
            case Judgement.Resolve resolve -> {
                // disputes are a view: who shows them checks that there is one
            }
        }
    }

    private void check(Judgement.Correct correct) {
        Filing filing = claim(correct.claim());
        try {
            Corrected.claim(filing.claim(), correct);
        } catch (IllegalArgumentException e) {
            throw new ProvisoException(
                    Category.INVALID,
                    "The " + correct.field().wireName() + " of claim "
                            + correct.claim().value() + " cannot be '"
                            + correct.value().orElse("") + "': " + e.getMessage(),
                    e);
        }
    }

    private void check(Judgement.Merge merge) {
        Entry entry = entry(merge.entry());
        Entry other = entry(merge.other());
        if (entry.id().equals(other.id())) {
            throw new ProvisoException(
                    Category.CONFLICT,
                    "Entries " + merge.entry().value() + " and " + merge.other().value() + " are one already: "
                            + entry.id().value() + ".");
        }
        if (entry.lane() != other.lane()) {
            throw new ProvisoException(
                    Category.INVALID,
                    "Entry " + entry.id().value() + " is in lane "
                            + entry.lane().wireName() + ", " + other.id().value() + " in lane "
                            + other.lane().wireName() + ": lanes move separately, and are never merged.");
        }
    }

    private void check(Judgement.Free free) {
        Entry by = entry(free.by());
        if (by.id().equals(entry(free.held()).id())) {
            throw new ProvisoException(
                    Category.CONFLICT,
                    "Entries " + free.by().value() + " and " + free.held().value() + " are one: "
                            + by.id().value() + ". What an entry tells of itself is its state.");
        }
    }

    private void check(Judgement.Split split) {
        Entry from = entry(split.from());
        for (ClaimId claim : split.claims()) {
            claim(claim);
            if (!from.id().equals(places.get(claim))) {
                throw new ProvisoException(
                        Category.INVALID,
                        "Claim " + claim.value() + " is none of entry "
                                + from.id().value() + "'s; 'proviso show' prints which are.");
            }
        }
        if (split.claims().size() >= from.all().size()) {
            throw new ProvisoException(
                    Category.INVALID,
                    "These are all claims of entry " + from.id().value() + ": a split leaves at least one behind.");
        }
    }

    private void check(Judgement.Alias alias) {
        if (SameNames.of(register.decided().aliases()).areOne(alias.names())) {
            throw new ProvisoException(
                    Category.CONFLICT,
                    "These names mean one thing already: " + String.join(", ", alias.names())
                            + ". 'proviso judgements' lists who said so.");
        }
    }

    private void check(Judgement.Undo undo) {
        List<JudgementMade> same = register.judgements().stream()
                .map(Told::event)
                .filter(made -> made.id().equals(undo.judgement()))
                .toList();
        if (same.isEmpty()) {
            throw new ProvisoException(
                    Category.NOT_FOUND,
                    "no judgement '" + undo.judgement() + "' in this register; 'proviso judgements' lists them");
        }
        if (!register.holds(same.getLast())) {
            throw new ProvisoException(
                    Category.CONFLICT, "Judgement " + undo.judgement() + " has been taken back already.");
        }
    }

    private Filing claim(ClaimId claim) {
        return Optional.ofNullable(claims.get(claim))
                .orElseThrow(() -> new ProvisoException(
                        Category.NOT_FOUND,
                        "no claim '" + claim.value() + "' in this register; 'proviso show' prints the ids of claims"));
    }

    private Entry entry(EntryId entry) {
        return register.entry(entry)
                .orElseThrow(() -> new ProvisoException(
                        Category.NOT_FOUND,
                        "no entry '" + entry.value() + "' in this register; 'proviso register' prints the ids"));
    }
}
