package org.proviso.core.register.lists;

import java.util.List;
import java.util.Map;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.clocks.LastDay;

/**
 * What lists ask of a transition, whatever the day: worked out once, since an entry that everybody writes about has thousands of claims.
 *
 * @param print of all of it
 * @param lastDays the last days that its claims tell
 */
record Note(long print, List<LastDay.Told> lastDays) {
    Note {
        lastDays = List.copyOf(lastDays);
    }

    /** Of a transition of an entry of a register. */
    static Note of(Register register, Entry entry, Transition transition) {
        Map<Transition, Object> notes = register.notes(entry);
        if (notes.get(transition) instanceof Note note) {
            return note;
        }
        Note note = new Note(Prints.of(register, transition), LastDay.told(transition));
        notes.put(transition, note);
        return note;
    }
}
