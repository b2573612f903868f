package org.proviso.core.register.lists;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.lanes.Endings;

/**
 * In which states entries are asked for, as lists show them. Of a state in several parts ("stopped, disputed", "granted | denied") one is
 * enough.
 *
 * @param names none where all are asked for
 */
public record WantedStates(Set<String> names) {
    /** Whatever their state. */
    public static final WantedStates ANY = new WantedStates(Set.of());

    private static final String DISPUTED = "disputed";
    private static final String NOT = "not ";
    private static final String ALTERED = " (altered)";
    private static final String APART = ", | \\| ";

    public WantedStates {
        names = Set.copyOf(names);
    }

    /**
     * Those of these names; capitals and spaces around them do not matter.
     *
     * @throws IllegalArgumentException when one is no state that an entry can have, saying which there are
     */
    public static WantedStates of(List<String> given) {
        Set<String> names = new TreeSet<>();
        for (String name : given) {
            String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (!known().contains(plain)) {
                throw new IllegalArgumentException("'" + name.strip() + "' is no state. " + whichThereAre());
            }
            names.add(plain);
        }
        return new WantedStates(names);
    }

    public boolean areAny() {
        return names.isEmpty();
    }

    /**
     * Whether a state is among those that are wanted.
     *
     * @param label of a {@link Stand}
     * @param acts of the same: of what expired {@code lifted}, of a licence that is suspended {@code revoked}
     */
    public boolean have(String label, String acts) {
        return areAny() || have(label) || (!acts.equals(label) && have(acts));
    }

    private boolean have(String label) {
        return Arrays.stream(label.split(APART, -1))
                .map(part -> part.endsWith(ALTERED) ? part.substring(0, part.length() - ALTERED.length()) : part)
                .anyMatch(names::contains);
    }

    /** Every name that can be asked for. */
    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (Act act : Act.values()) {
            add(known, act.wireName());
        }
        Endings.names().forEach(name -> add(known, name));
        known.add(DISPUTED);
        return known;
    }

    private static void add(Set<String> known, String name) {
        known.add(name);
        known.add(NOT + name);
        for (Modality modality : Modality.values()) {
            known.add(name + " (" + modality.wireName() + ")");
        }
    }

    private static String whichThereAre() {
        List<String> lanes = Arrays.stream(Lane.values())
                .map(lane -> lane.wireName() + ": "
                        + String.join(
                                ", ",
                                Arrays.stream(Act.values())
                                        .filter(lane::allows)
                                        .map(Act::wireName)
                                        .toList()))
                .toList();
        return "There are, " + String.join("; ", lanes)
                + "; of what ended of itself, or was taken away for a time: "
                + String.join(", ", new TreeSet<>(Endings.names())) + ". Behind each may stand "
                + String.join(" ", modalities()) + ", before it 'not'; and any may be '"
                + DISPUTED + "'";
    }

    private static List<String> modalities() {
        return Stream.of(Modality.values())
                .filter(modality -> modality != Modality.ACTUAL)
                .map(modality -> "(" + modality.wireName() + ")")
                .toList();
    }
}
