package org.proviso.core.register.disputes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.register.lanes.LaneMachines;

/** The words and the parties by which a denial is tied to what it denies. */
final class ThingWords {
    private static final int SHORTEST = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ThingWords() {}

    /** Of the object. */
    static Set<String> ofObject(Claim claim) {
        return claim.roles().object().map(ThingWords::of).orElse(Set.of());
    }

    /** Of the object and the evidence. */
    static Set<String> ofAll(Claim claim) {
        Set<String> words = new HashSet<>(ofObject(claim));
        words.addAll(of(claim.evidence().exact()));
        return words;
    }

    /** Of a text: long words that tell what is meant. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> !LaneMachines.generalWords().contains(word))
                .forEach(words::add);
        return words;
    }

    /** By name and by id: who acts, towards whom, who says so, and to whom. */
    static Set<String> parties(Claim claim) {
        Set<String> parties = new HashSet<>();
        claim.roles().actors().forEach(party -> add(parties, party));
        claim.roles().counterparts().forEach(party -> add(parties, party));
        claim.said().speaker().ifPresent(party -> add(parties, party));
        claim.said().via().ifPresent(outlet -> parties.add(outlet.toLowerCase(Locale.ROOT)));
        return parties;
    }

    private static void add(Set<String> parties, Party party) {
        parties.add(party.name().toLowerCase(Locale.ROOT));
        party.id().ifPresent(id -> parties.add(id.value()));
    }
}
