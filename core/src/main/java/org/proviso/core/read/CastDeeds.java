package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;

/** Who acts, and towards whom, in all claims of a document, and what that says of somebody for one of them. */
final class CastDeeds {
    private static final int[] STEPS = {-2, -1, 1, 2};

    private final List<Deed> claims = new ArrayList<>();
    private final Map<String, Integer> acts = new HashMap<>();
    private final Map<String, Integer> suffers = new HashMap<>();
    private final Map<Lane, Map<String, Integer>> actsInLane = new EnumMap<>(Lane.class);
    private final Map<Lane, Map<String, Integer>> suffersInLane = new EnumMap<>(Lane.class);

    /** What one claim says of who acts towards whom, by the keys of the cast. */
    record Deed(int sentence, Lane lane, Set<String> actors, Set<String> counterparts) {
        Deed {
            actors = Set.copyOf(actors);
            counterparts = Set.copyOf(counterparts);
        }
    }

    CastDeeds(Cast cast, List<Notes.Told> told) {
        for (Notes.Told each : told) {
            Claim.Roles roles = each.claim().roles();
            Deed deed = new Deed(
                    cast.sentenceAt(each.syntax().sentence().span().start()),
                    each.claim().move().lane(),
                    Cast.keys(roles.anyActors()),
                    Cast.keys(roles.anyCounterparts()));
            claims.add(deed);
            count(acts, actsInLane, deed.actors(), deed.lane());
            count(suffers, suffersInLane, deed.counterparts(), deed.lane());
        }
    }

    private static void count(
            Map<String, Integer> times, Map<Lane, Map<String, Integer>> inLane, Set<String> keys, Lane lane) {
        for (String key : keys) {
            times.merge(key, 1, Integer::sum);
            inLane.computeIfAbsent(lane, unknown -> new HashMap<>()).merge(key, 1, Integer::sum);
        }
    }

    /** In the order of the claims. */
    List<Deed> all() {
        return claims;
    }

    Deed of(int index) {
        return claims.get(index);
    }

    boolean hasActing(Cast.Member member) {
        return acts.containsKey(member.key());
    }

    void signs(CastFrame frame, Cast.Member member, String kind, Signs signs) {
        elsewhere(frame, member, kind, signs);
        neighbours(frame, member, signs);
    }

    /** How often he acts, and somebody towards him, in what else the document tells. */
    private void elsewhere(CastFrame frame, Cast.Member member, String kind, Signs signs) {
        Deed own = claims.get(frame.index());
        String key = member.key();
        int acting = member.isAmong(own.actors()) ? 1 : 0;
        deed(frame, "acts", kind, acts.getOrDefault(key, 0) - acting, signs);
        inLane(frame, "acts in the lane", inLane(actsInLane, own.lane(), key) - acting, signs);
        int suffering = member.isAmong(own.counterparts()) ? 1 : 0;
        deed(frame, "is acted on", kind, suffers.getOrDefault(key, 0) - suffering, signs);
        inLane(frame, "is acted on in the lane", inLane(suffersInLane, own.lane(), key) - suffering, signs);
    }

    private static int inLane(Map<Lane, Map<String, Integer>> counts, Lane lane, String key) {
        return counts.getOrDefault(lane, Map.of()).getOrDefault(key, 0);
    }

    private static void deed(CastFrame frame, String name, String kind, int count, Signs signs) {
        String times = CastSigns.few(count);
        signs.sign(name, times);
        signs.sign(name, times, "kind", kind);
        if (frame.unsaid()) {
            signs.sign(name, times, CastSigns.UNSAID, "yes");
        }
    }

    private static void inLane(CastFrame frame, String name, int count, Signs signs) {
        String times = CastSigns.few(count);
        signs.sign(name, times);
        if (frame.unsaid()) {
            signs.sign(name, times, CastSigns.UNSAID, "yes");
        }
    }

    /** What the claims beside this one say of him. */
    private void neighbours(CastFrame frame, Cast.Member member, Signs signs) {
        for (int step : STEPS) {
            int at = frame.index() + step;
            if (at < 0 || at >= claims.size()) {
                continue;
            }
            Deed other = claims.get(at);
            String where = step + apart(Math.abs(other.sentence() - frame.sentence()));
            String lane = other.lane() == claims.get(frame.index()).lane() ? "same" : "other";
            if (member.isAmong(other.actors())) {
                beside(frame, "acts beside", where, lane, signs);
            }
            if (member.isAmong(other.counterparts())) {
                beside(frame, "is acted on beside", where, lane, signs);
            }
        }
    }

    private static void beside(CastFrame frame, String name, String where, String lane, Signs signs) {
        signs.sign(name, where);
        signs.sign(name, where, "lane", lane);
        signs.sign(name, where, CastSigns.UNSAID, CastSigns.yes(frame.unsaid()));
    }

    private static String apart(int sentences) {
        if (sentences > 1) {
            return " further";
        }
        return sentences == 0 ? " same sentence" : " next sentence";
    }
}
