package org.proviso.core.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;

/**
 * Towards whom the claims of a document went so far. A demand or a waiver that names nobody goes where most of them went;
 * who acts again does so, mostly, towards the same.
 */
final class Ledger {
    /** So often somebody is the other side before he is so without being named. */
    private static final int OFTEN = 3;
    /** How many claims back the same one acts. */
    private static final int RECENT = 3;

    private final List<Claim> all = new ArrayList<>();
    private final Map<Party, Integer> counts = new LinkedHashMap<>();

    void add(Claim claim) {
        all.add(claim);
        claim.roles().counterparts().forEach(party -> counts.merge(party, 1, Integer::sum));
    }

    /** Towards whom a claim that names nobody goes. */
    List<Party> towards(Claim claim) {
        Lane lane = claim.move().lane();
        boolean asks = claim.move().act() == Act.SOUGHT;
        List<Party> most = asks || lane == Lane.WAIVER ? most(claim) : List.of();
        if (!most.isEmpty() || lane != Lane.COMMITMENT || all.isEmpty()) {
            return most;
        }
        boolean nobody = claim.roles().actors().isEmpty();
        if (nobody) {
            return all.getLast().roles().counterparts();
        }
        return claim.move().act() == Act.MADE ? List.of() : ofSame(claim, asks ? RECENT : 1);
    }

    private List<Party> most(Claim claim) {
        Optional<Map.Entry<Party, Integer>> most = counts.entrySet().stream()
                .filter(each -> !claim.roles().actors().contains(each.getKey()))
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one);
        return most.filter(each -> each.getValue() >= OFTEN)
                .map(each -> List.of(each.getKey()))
                .orElse(List.of());
    }

    private List<Party> ofSame(Claim claim, int back) {
        List<Party> actors = claim.roles().actors();
        return all.subList(Math.max(0, all.size() - back), all.size()).reversed().stream()
                .filter(before -> before.roles().actors().stream().anyMatch(actors::contains))
                .map(before -> before.roles().counterparts().stream()
                        .filter(party -> !actors.contains(party))
                        .toList())
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
