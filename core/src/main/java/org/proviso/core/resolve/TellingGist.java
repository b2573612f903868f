package org.proviso.core.resolve;

import java.util.List;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;

/**
 * A telling in 64 bits: enough to say of most tellings that two of them can never be one, without reading them. Bit by bit, from the
 * lowest on: which parties {@link Facet#isWithOthersThan} compares, one bit for each of their names and countries; whether all of these are
 * known; whether a claim is a demand, and whether one is none; whether it names a number, and whether it names several; what remains
 * of the key of the one number.
 */
final class TellingGist {
    private static final int PARTIES = 40;
    private static final long ALL_PARTIES = (1L << PARTIES) - 1;
    private static final long KNOWN = 1L << PARTIES;
    private static final long DEMAND = KNOWN << 1;
    private static final long NO_DEMAND = DEMAND << 1;
    private static final long NUMBER = NO_DEMAND << 1;
    private static final long NUMBERS = NUMBER << 1;
    private static final int BEFORE_KEY = PARTIES + 5;

    private TellingGist() {}

    static long of(Telling telling) {
        long[] numbers = telling.facets().stream()
                .filter(Facet::hasQuantity)
                .mapToLong(facet -> facet.amount().number())
                .distinct()
                .toArray();
        long gist = numbers.length == 1 ? NUMBER | key(numbers[0]) : 0;
        if (numbers.length > 1) {
            gist = NUMBERS;
        }
        boolean known = true;
        for (Facet facet : telling.facets()) {
            gist |= isDemand(facet) ? DEMAND : NO_DEMAND;
            if (isComparedByParty(facet.lane())) {
                Side side = party(facet);
                known &= isKnown(side);
                gist |= bits(side);
            }
        }
        return known ? gist | KNOWN : gist;
    }

    /** Whether a telling can never be one with any earlier one of such a gist; false where that does not show. */
    static boolean canNeverMeet(Telling telling, long gist) {
        // what one document tells as one by people's word is one, whatever it looks like
        return telling.whole() == Telling.ALONE
                && (isOtherNumber(telling.facets(), gist)
                        || isOtherDemand(telling.facets(), gist)
                        || isOtherParty(telling.facets(), gist));
    }

    private static boolean isOtherNumber(List<Facet> facets, long gist) {
        boolean named = false;
        for (Facet facet : facets) {
            if (facet.hasQuantity()) {
                named = true;
                if ((gist & NUMBERS) != 0
                        || ((gist & NUMBER) != 0 && key(facet.amount().number()) == key(gist))) {
                    return false;
                }
            }
        }
        return named;
    }

    private static boolean isOtherDemand(List<Facet> facets, long gist) {
        for (Facet facet : facets) {
            if ((gist & (isDemand(facet) ? DEMAND : NO_DEMAND)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherParty(List<Facet> facets, long gist) {
        if ((gist & KNOWN) == 0) {
            return false;
        }
        for (Facet facet : facets) {
            // who is asked does not tell demands apart
            if (!isComparedByParty(facet.lane()) || isDemand(facet)) {
                return false;
            }
            Side side = party(facet);
            if (!isKnown(side) || (bits(side) & gist & ALL_PARTIES) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDemand(Facet facet) {
        return facet.lane() == Lane.COMMITMENT && facet.act() == Act.SOUGHT;
    }

    private static boolean isComparedByParty(Lane lane) {
        return lane == Lane.WAIVER || lane == Lane.MONEY || lane == Lane.COMMITMENT;
    }

    private static Side party(Facet facet) {
        return facet.lane() == Lane.COMMITMENT ? facet.actor() : facet.counterpart();
    }

    /** Whether it names somebody, and the country of everybody is known. */
    private static boolean isKnown(Side side) {
        return !side.isEmpty() && LongStream.of(side.countries()).noneMatch(country -> country == Side.UNKNOWN);
    }

    private static long bits(Side side) {
        return LongStream.concat(LongStream.of(side.names()), LongStream.of(side.countries()))
                .map(key -> 1L << Long.remainderUnsigned(key, PARTIES))
                .reduce(0, (some, others) -> some | others);
    }

    private static long key(long number) {
        return number >>> BEFORE_KEY << BEFORE_KEY;
    }
}
