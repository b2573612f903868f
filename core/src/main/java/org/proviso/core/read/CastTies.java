package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.text.PartOfSpeech;

/**
 * What the rest of a document says of somebody for one claim: whether he acts, or suffers, in claims that tell of the same things, whether he and
 * whoever has the claim's other role do so to each other elsewhere, and whether they are of one country.
 */
final class CastTies {
    /** A noun of more claims than these tells none from another. */
    private static final int COMMON = 5;

    private static final int COMMON_SHARE = 6;
    private static final String KIND = "kind";

    private final Cast cast;
    private final List<Notes.Told> told;
    private final List<CastDeeds.Deed> deeds;
    private final Map<String, List<Integer>> claimsOf = new HashMap<>();
    /** Of the claim that was asked for last. */
    private Of known = Of.NONE;

    CastTies(Cast cast, List<Notes.Told> told, List<CastDeeds.Deed> deeds) {
        this.cast = cast;
        this.told = told;
        this.deeds = deeds;
        for (int i = 0; i < told.size(); i++) {
            for (String noun : nouns(told.get(i))) {
                claimsOf.computeIfAbsent(noun, unknown -> new ArrayList<>()).add(i);
            }
        }
    }

    private static Set<String> nouns(Notes.Told told) {
        Syntax syntax = told.syntax();
        Set<String> nouns = new HashSet<>();
        int end =
                Math.min(syntax.size(), syntax.wordFrom(told.draft().evidence().end()));
        for (int word = syntax.wordFrom(told.draft().evidence().start()); word < end; word++) {
            if (syntax.is(word, PartOfSpeech.NOUN)) {
                nouns.add(syntax.lemma(word));
            }
        }
        return nouns;
    }

    /** How strongly each of the cast is tied to a claim, by key. */
    private static final class Of {
        static final Of NONE = new Of(-1, false, Optional.empty());

        private final int index;
        private final boolean acting;
        private final Map<String, Integer> acts = new HashMap<>();
        private final Map<String, Integer> actsElsewhere = new HashMap<>();
        private final Map<String, Integer> suffers = new HashMap<>();
        private final Map<String, Integer> suffersElsewhere = new HashMap<>();
        private final Map<String, Integer> pairs = new HashMap<>();
        private final Map<String, Integer> pairsInLane = new HashMap<>();
        private final Map<String, Integer> pairsBack = new HashMap<>();
        /** Whoever has the other role. */
        private final Optional<Cast.Member> other;

        Of(int index, boolean acting, Optional<Cast.Member> other) {
            this.index = index;
            this.acting = acting;
            this.other = other;
        }

        private static void most(Map<String, Integer> counts, Set<String> keys, int count) {
            keys.forEach(key -> counts.merge(key, count, Math::max));
        }

        private static void more(Map<String, Integer> counts, Set<String> keys) {
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
    }

    private Of of(CastFrame frame) {
        if (known.index != frame.index() || known.acting != frame.acting()) {
            known = new Of(
                    frame.index(),
                    frame.acting(),
                    cast.members().stream()
                            .filter(member -> member.isAmong(frame.others()))
                            .findFirst());
            alike(frame);
            paired(frame);
        }
        return known;
    }

    /** Claims that share nouns with it that few have. */
    private void alike(CastFrame frame) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String noun : nouns(frame.told())) {
            List<Integer> claims = claimsOf.getOrDefault(noun, List.of());
            if (claims.size() <= Math.max(COMMON, told.size() / COMMON_SHARE)) {
                claims.forEach(claim -> shared.merge(claim, 1, Integer::sum));
            }
        }
        shared.remove(frame.index());
        shared.forEach((claim, count) -> {
            CastDeeds.Deed deed = deeds.get(claim);
            boolean same = deed.lane() == deeds.get(frame.index()).lane();
            Of.most(same ? known.acts : known.actsElsewhere, deed.actors(), count);
            Of.most(same ? known.suffers : known.suffersElsewhere, deed.counterparts(), count);
        });
    }

    private void paired(CastFrame frame) {
        for (int i = 0; i < deeds.size() && !frame.others().isEmpty(); i++) {
            if (i != frame.index()) {
                paired(frame, deeds.get(i));
            }
        }
    }

    /** @param deed another claim */
    private void paired(CastFrame frame, CastDeeds.Deed deed) {
        Set<String> mine = frame.acting() ? deed.actors() : deed.counterparts();
        Set<String> theirs = frame.acting() ? deed.counterparts() : deed.actors();
        if (!Collections.disjoint(theirs, frame.others())) {
            Of.more(known.pairs, mine);
            if (deed.lane() == deeds.get(frame.index()).lane()) {
                Of.more(known.pairsInLane, mine);
            }
        }
        if (!Collections.disjoint(mine, frame.others())) {
            Of.more(known.pairsBack, theirs);
        }
    }

    void signs(CastFrame frame, Cast.Member member, String kind, Signs signs) {
        Of of = of(frame);
        tie(frame, member, kind, "acts in its like", of.acts, signs);
        tie(frame, member, kind, "acts in its like of another lane", of.actsElsewhere, signs);
        tie(frame, member, kind, "is acted on in its like", of.suffers, signs);
        tie(frame, member, kind, "is acted on in its like of another lane", of.suffersElsewhere, signs);
        tie(frame, member, kind, "paired", of.pairs, signs);
        tie(frame, member, kind, "paired in the lane", of.pairsInLane, signs);
        tie(frame, member, kind, "paired the other way", of.pairsBack, signs);
        of.other.ifPresent(other -> country(frame, member, kind, other, signs));
    }

    private static void tie(
            CastFrame frame, Cast.Member member, String kind, String name, Map<String, Integer> counts, Signs signs) {
        Integer count = counts.get(member.key());
        if (count == null) {
            return;
        }
        String few = CastSigns.few(count);
        signs.sign(name, few);
        signs.sign(name, few, KIND, kind);
        signs.sign(name, few, "lane", frame.lane());
        if (frame.unsaid()) {
            signs.sign(name, few, CastSigns.UNSAID, "yes");
        }
    }

    private void country(CastFrame frame, Cast.Member member, String kind, Cast.Member other, Signs signs) {
        String tie = tie(member, other);
        signs.sign("of the other's country", tie, KIND, kind);
        signs.sign("of the other's country", tie, KIND, kind, "lane", frame.lane());
        signs.sign("of the other's country", tie, KIND, kind, "act", frame.act());
    }

    private String tie(Cast.Member member, Cast.Member other) {
        Optional<ActorId> own = cast.country(member);
        Optional<ActorId> others = cast.country(other);
        if (own.isEmpty() || others.isEmpty()) {
            return "unknown";
        }
        if (!own.equals(others)) {
            return "no";
        }
        if (member.kind() == Cast.Kind.COUNTRY) {
            return "is it";
        }
        return other.kind() == Cast.Kind.COUNTRY ? "belongs to it" : "yes";
    }
}
