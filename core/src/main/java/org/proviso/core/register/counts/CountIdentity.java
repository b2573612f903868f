package org.proviso.core.register.counts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a number numbers. Numbers of one identity, told at different dates, are vintages of one count; numbers of two are never
 * merged, however near they are. What a text does not tell is empty, and differs from what another tells.
 *
 * @param measure what was counted: {@code encounters}, {@code unique individuals}, {@code terminated award}; for a share with what it
 *     is a share of
 * @param defined whether the measure is one that the tables define; else it is no more than the text's own words
 * @param authority who counted or acted, by id where known, else by name
 * @param component the part of the authority
 * @param area where
 * @param category which of them: nationalities, legal authority, kind of family
 * @param period EDTF; open-ended while it still runs; empty when the text fixes none
 */
public record CountIdentity(
        String measure,
        Unit unit,
        boolean defined,
        String authority,
        String component,
        String area,
        NavigableSet<String> category,
        String period) {

    /** What one of them is. */
    public enum Unit {
        /** One person may be counted many times. */
        EVENTS,
        PERSONS,
        ITEMS,
        MONEY,
        /** Percent of a number of things. */
        SHARE,
        /** Percent of an amount of money. */
        SHARE_OF_MONEY,
        OTHER;

        /** What a counted noun is, by the table of units: {@code migrants} persons, {@code encounters} events. */
        public static Unit of(String noun) {
            return CountWords.unit(noun);
        }

        /** Whether numbers of the two are surely not one number, however equal they are: persons and events, persons and things. */
        public boolean isApartFrom(Unit other) {
            return (this == PERSONS && (other == EVENTS || other == ITEMS))
                    || (other == PERSONS && (this == EVENTS || this == ITEMS));
        }

        /** The name in files: lower case, words apart. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public CountIdentity {
        category = Collections.unmodifiableNavigableSet(new TreeSet<>(category));
    }

    /** Whether it says which ones, whose, where or when: without, it can tell nothing apart outside its own matter. */
    boolean isSpecific() {
        return !category.isEmpty() || !component.isEmpty() || !area.isEmpty() || !period.isEmpty();
    }

    CountIdentity withAuthority(String other) {
        return new CountIdentity(measure, unit, defined, other, component, area, category, period);
    }

    /** For people: {@code expulsions (persons), Cuba, Haiti, southwest border, 2021-10-01/..}. */
    public String label() {
        List<String> parts = new ArrayList<>();
        parts.add(measure + " (" + unit.wireName() + ")");
        parts.addAll(category);
        for (String part : List.of(component, area, period)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }
}
