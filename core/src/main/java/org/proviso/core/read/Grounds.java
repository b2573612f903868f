package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a draft rests on in its sentence, kept so that it can be told; nothing is worked out before somebody asks.
 *
 * @param trigger the words that made its row be tried, in order
 * @param who the places that gave actor and counterpart
 * @param what the places that gave the object
 * @param swapped what the row calls actor is the counterpart, and the other way round
 */
record Grounds(List<Integer> trigger, Optional<Filling> who, Optional<Filling> what, boolean swapped) {
    /** Places, and which role each fills. */
    record Filling(Slots slots, RoleMap roles) {}

    Grounds {
        trigger = List.copyOf(trigger);
    }

    /** Only the words are known. */
    static Grounds at(Set<Integer> words) {
        return new Grounds(words.stream().sorted().toList(), Optional.empty(), Optional.empty(), false);
    }

    static Grounds of(List<Integer> trigger, Slots slots, RoleMap roles) {
        Optional<Filling> filling = Optional.of(new Filling(slots, roles));
        return new Grounds(trigger, filling, filling, false);
    }

    Grounds withObjectOf(Grounds other) {
        return new Grounds(trigger, who, other.what(), swapped);
    }

    Grounds swapped(boolean places) {
        return new Grounds(trigger, who, what, places);
    }
}
