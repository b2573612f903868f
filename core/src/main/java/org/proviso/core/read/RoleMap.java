package org.proviso.core.read;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which place of a sentence fills which role.
 *
 * @param slots slot ({@code subject}, {@code object}, {@code clause}, {@code possessor}, {@code modifier} or a
 *     preposition) to role ({@code actor}, {@code counterpart}, {@code object})
 */
record RoleMap(Map<String, String> slots) {
    RoleMap {
        slots = Map.copyOf(slots);
    }

    /** Reads {@code slot>role} pairs apart by spaces; an empty cell is the ordinary case. */
    static RoleMap parse(String cell, String ordinary) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (String pair : (cell.isBlank() ? ordinary : cell).strip().split("\\s+", -1)) {
            int arrow = pair.indexOf('>');
            if (arrow < 0) {
                throw new IllegalArgumentException("not written as slot>role: '" + pair + "'");
            }
            slots.put(pair.substring(0, arrow), pair.substring(arrow + 1));
        }
        return new RoleMap(slots);
    }

    boolean gives(String slot, String role) {
        return role.equals(slots.get(slot));
    }
}
