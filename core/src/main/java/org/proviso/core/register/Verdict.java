package org.proviso.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;

/**
 * What of an entry's transitions that hold stands, and why.
 *
 * @param positions never empty
 * @param setAside told for the same time, behind by authority or origins
 * @param passed told on later pages without a date of their own, and what comes before in the course of the lane
 * @param day the day that decides: nothing that stands ends before it
 */
record Verdict(
        List<Transition> positions,
        List<Transition> setAside,
        List<Transition> passed,
        LocalDate day,
        List<String> why) {
    Verdict {
        positions = List.copyOf(positions);
        setAside = List.copyOf(setAside);
        passed = List.copyOf(passed);
        why = List.copyOf(why);
    }

    Set<Act> acts() {
        return positions.stream().map(Transition::act).collect(Collectors.toSet());
    }
}
