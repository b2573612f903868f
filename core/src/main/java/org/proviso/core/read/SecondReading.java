package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Quantity;
import org.proviso.core.text.ActorTable;

/**
 * A reading to which a second reader's claims were added, as far as the document bears them out.
 *
 * @param reading the first reader's, with the claims of both in the order of the text; where both found the same, the
 *     first reader's claim, whose reason names the second too
 * @param refused what the second reader proposed in vain, with the reason
 */
public record SecondReading(Reading reading, List<Refused> refused) {
    /** No more proposals of one document are looked at. */
    public static final int MOST = 5_000;

    /** Evidence of the same claim overlaps by this share of the shorter. */
    private static final int SAME = 3;

    /** A proposal that the document does not bear out. */
    public record Refused(Proposal proposal, String reason) {}

    public SecondReading {
        refused = List.copyOf(refused);
    }

    /**
     * Asks the second reader, verifies what it says, and puts the two together.
     *
     * @param first what the first reader found in the document
     */
    public static SecondReading of(Document document, Reading first, SecondReader second, ActorTable actors) {
        String why = "second reader " + second.name();
        List<Proposal> proposals = second.propose(document);
        List<Claim> accepted = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        if (!proposals.isEmpty()) {
            Verifier verifier = new Verifier(document, first, actors, why);
            for (Proposal proposal : proposals.subList(0, Math.min(MOST, proposals.size()))) {
                switch (verifier.verify(proposal)) {
                    case Verdict.Accepted(Claim claim) -> accepted.add(claim);
                    case Verdict.Refused(String reason) -> refused.add(new Refused(proposal, reason));
                }
            }
            proposals.stream()
                    .skip(MOST)
                    .forEach(proposal -> refused.add(
                            new Refused(proposal, "not looked at: more than " + MOST + " of one document")));
        }
        return new SecondReading(withClaims(first, joined(first.claims(), accepted, why)), refused);
    }

    private static List<Claim> joined(List<Claim> first, List<Claim> second, String why) {
        List<Claim> joined = new ArrayList<>(first);
        List<Claim> more = new ArrayList<>();
        for (Claim claim : second) {
            int same = indexOfSame(joined, claim);
            if (same >= 0) {
                joined.set(same, withWhy(first.get(same), first.get(same).why() + "; " + why));
            } else if (indexOfSame(more, claim) < 0) {
                more.add(claim);
            }
        }
        joined.addAll(more);
        // stable: claims of the same words stay in the order in which they were found
        joined.sort(Comparator.comparingInt((Claim claim) -> claim.evidence().start())
                .thenComparingInt(claim -> claim.evidence().end()));
        return joined;
    }

    private static int indexOfSame(List<Claim> claims, Claim claim) {
        for (int i = 0; i < claims.size(); i++) {
            if (isSame(claims.get(i), claim)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Claim one, Claim other) {
        int overlap = Math.min(one.evidence().end(), other.evidence().end())
                - Math.max(one.evidence().start(), other.evidence().start());
        int shorter = Math.min(length(one), length(other));
        return one.move().equals(other.move())
                && one.modality() == other.modality()
                && overlap * SAME >= shorter
                && agree(one.terms(), other.terms());
    }

    private static int length(Claim claim) {
        return claim.evidence().end() - claim.evidence().start();
    }

    private static boolean agree(Claim.Terms one, Claim.Terms other) {
        return one.quantity().isEmpty()
                || other.quantity().isEmpty()
                || isSame(one.quantity().get(), other.quantity().get());
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.value().compareTo(other.value()) == 0;
    }

    private static Claim withWhy(Claim claim, String why) {
        return new Claim(
                claim.move(),
                claim.modality(),
                claim.roles(),
                claim.terms(),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                why);
    }

    private static Reading withClaims(Reading first, List<Claim> claims) {
        return new Reading(
                first.document(),
                first.sentences(),
                first.names(),
                first.quantities(),
                first.dates(),
                first.attributions(),
                first.informants(),
                claims,
                first.rejected());
    }
}
