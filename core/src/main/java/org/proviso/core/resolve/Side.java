package org.proviso.core.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;

/** The parties on one side of a claim as keys: who they are, and of which countries, where known. */
final class Side {
    static final Side NOBODY = new Side(new long[0], new long[0], false);
    private static final int MOST_PARTIES = 4;
    /** In place of a country. */
    static final long UNKNOWN = 0;

    private final long[] names;
    private final long[] countries;
    private final boolean persons;

    /** A key for each party that claims about it share: its country, or else its name. */
    private final long[] keys;

    /** @param persons whether all are persons whose office is known */
    Side(long[] names, long[] countries, boolean persons) {
        this.names = names;
        this.countries = countries;
        this.persons = persons;
        long[] known = countries.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = known[i] == UNKNOWN ? names[i] : known[i];
        }
        this.keys = known.length > 1 ? Arrays.stream(known).distinct().toArray() : known;
    }

    /** How two sides compare. */
    enum Match {
        SAME,
        /** Other persons of the same country. */
        PERSON,
        /** Of the same country. */
        COUNTRY,
        DIFFERENT,
        UNLIKE,
        /** One of them names nobody. */
        OPEN
    }

    static Side of(List<Party> parties, Function<ActorId, Optional<ActorId>> countryOf) {
        if (parties.isEmpty()) {
            return NOBODY;
        }
        List<Party> first = parties.size() > MOST_PARTIES ? parties.subList(0, MOST_PARTIES) : parties;
        return new Side(
                first.stream().mapToLong(Side::name).toArray(),
                first.stream().mapToLong(party -> country(party, countryOf)).toArray(),
                first.stream().allMatch(Side::isPerson));
    }

    long[] names() {
        return names.clone();
    }

    /** One for each name; 0 where none is known. */
    long[] countries() {
        return countries.clone();
    }

    /** Names, and countries that are known. */
    LongStream everybody() {
        return LongStream.concat(Arrays.stream(names), Arrays.stream(countries).filter(country -> country != UNKNOWN));
    }

    boolean isEmpty() {
        return names.length == 0;
    }

    boolean persons() {
        return persons;
    }

    /** Whether it is two, of two countries where these are known. */
    boolean isPair() {
        return keys.length == 2;
    }

    /** This side and another as one, where it does not matter who is on which. */
    Side with(Side other) {
        return new Side(joined(names, other.names), joined(countries, other.countries), persons && other.persons);
    }

    /**
     * Whether both name others beside the countries that they have in common, and no other party in common: of one country,
     * an arrangement with Japan and one with the European Union. Members of one body may join one arrangement.
     */
    boolean isWithOthersThan(Side other) {
        boolean common = false;
        boolean more = false;
        for (long key : keys) {
            if (!holds(other.keys, key)) {
                more = true;
            } else if (holds(countries, key)) {
                common = true;
            } else {
                return false;
            }
        }
        return common && more && Arrays.stream(other.keys).anyMatch(key -> !holds(keys, key));
    }

    private static long[] joined(long[] some, long[] others) {
        return LongStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    static boolean isPerson(Party party) {
        return party.id().filter(id -> id.is("person")).isPresent();
    }

    /** A key for each party that claims about it share: its country, or else its name. */
    LongStream keys() {
        return Arrays.stream(keys);
    }

    /** Whether no country but this one is known of any of them. */
    boolean mayBeOf(long country) {
        return Arrays.stream(countries).allMatch(known -> known == country || known == UNKNOWN);
    }

    Match match(Side other) {
        if (isEmpty() || other.isEmpty()) {
            return Match.OPEN;
        }
        if (meet(names, other.names)) {
            return Match.SAME;
        }
        if (meet(countries, other.countries)) {
            return persons && other.persons ? Match.PERSON : Match.COUNTRY;
        }
        return holds(countries, UNKNOWN) || holds(other.countries, UNKNOWN) ? Match.UNLIKE : Match.DIFFERENT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Side side
                && persons == side.persons
                && Arrays.equals(names, side.names)
                && Arrays.equals(countries, side.countries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(names) * 31 + Arrays.hashCode(countries);
    }

    private static boolean meet(long[] some, long[] others) {
        for (long key : some) {
            if (key != UNKNOWN && holds(others, key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(long[] keys, long wanted) {
        for (long key : keys) {
            if (key == wanted) {
                return true;
            }
        }
        return false;
    }

    private static long name(Party party) {
        return Hashes.of(
                party.id().map(ActorId::value).orElseGet(() -> party.name().toLowerCase(Locale.ROOT)));
    }

    private static long country(Party party, Function<ActorId, Optional<ActorId>> countryOf) {
        return party.id()
                .flatMap(id -> id.is("country") ? Optional.of(id) : countryOf.apply(id))
                .map(id -> Hashes.of(id.value()))
                .orElse(UNKNOWN);
    }
}
