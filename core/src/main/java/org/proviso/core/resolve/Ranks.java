package org.proviso.core.resolve;

import org.proviso.core.model.DocumentId;
import org.proviso.core.resolve.groups.Rank;

/**
 * The canonical order of what documents tell: what says more of itself first, of one country before of several; behind that what copies tell,
 * in the same order, so that no copy stands for what others tell; page furniture behind that, and last what stands with another already; then by day of
 * publication, undated last; then by document and number. A telling with an amount comes before all without, so that two
 * amounts never meet in one entry that names none.
 */
final class Ranks {
    static final long UNDATED = 1L << 32;

    private static final int CLASS_BITS = 40;
    private static final int NUMBER_BITS = 16;
    private static final int DOCUMENT_DIGITS = 12;
    private static final int HEX = 16;
    /** How many kinds there are of what a text tells of itself; as many there are of copies. */
    private static final int COPY = 3;

    private static final int POINTER = 2 * COPY;
    private static final int SIDE = POINTER + 1;
    private static final int HALF_YEAR = 182;

    private final long document;
    private final long day;
    private final int copy;
    private long number;

    /** @param copy whether the document is a copy of another */
    Ranks(DocumentId document, long day, boolean copy) {
        this.copy = copy ? COPY : 0;
        this.document = Long.parseLong(document.value().substring(0, DOCUMENT_DIGITS), HEX);
        this.day = day;
    }

    Rank next(Telling telling, long id) {
        int named = telling.isSpecific() ? 1 : 2;
        int kind = telling.hasQuantity() ? 0 : named;
        return next(telling.isPointer() ? POINTER : kind + copy, id);
    }

    Rank next(Strand strand, long id) {
        int kind = strand.isSpecific() && strand.aims().size() < 2 ? 0 : 1;
        return next(strand.isPointer() ? POINTER : kind + copy, id);
    }

    /** Of what a strand on several countries or goods tells of one of them: behind all others, so that it leads none. */
    Rank nextSide(long id) {
        return next(SIDE, id);
    }

    private Rank next(long kind, long id) {
        long last = Math.min(number++, (1L << NUMBER_BITS) - 1);
        return new Rank((kind << CLASS_BITS) + day, (document << NUMBER_BITS) + last, id);
    }

    /** The place of what its own text tells, or what a copy does, once its document is known to be the other. */
    static Rank asOf(Rank rank, boolean copy) {
        // days before 1970 are below zero, and would take one from the kind
        long kind = rank.first() + (1L << CLASS_BITS - 1) >> CLASS_BITS;
        boolean known = kind >= COPY;
        long moved = kind >= POINTER || known == copy ? 0 : (long) COPY << CLASS_BITS;
        return new Rank(rank.first() + (copy ? moved : -moved), rank.second(), rank.id());
    }

    /**
     * The times in which what is told on a day is looked for besides in all times: two halves of years that overlap, so that two days
     * less than a quarter apart have one in common; none when the day is not known.
     */
    static long[] times(Rank rank) {
        return times(rank.first() & ((1L << CLASS_BITS) - 1));
    }

    /** The same of a day. */
    static long[] times(long day) {
        return day == UNDATED
                ? new long[0]
                : new long[] {2 * Math.floorDiv(day, HALF_YEAR), 2 * Math.floorDiv(day + HALF_YEAR / 2, HALF_YEAR) + 1};
    }
}
