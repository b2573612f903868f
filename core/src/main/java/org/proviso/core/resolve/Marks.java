package org.proviso.core.resolve;

import org.proviso.core.resolve.groups.Longs;

/** The marks of a document, some bits each, and ten bits of its site, in one number: what tells whether two may be of one story. */
final class Marks {
    private static final int BITS = 9;
    private static final int SITE = BITS * Setting.MOST_MARKS;

    private Marks() {}

    static long of(Setting setting) {
        long bits = setting.siteBits() << SITE;
        Longs marks = setting.marks();
        for (int i = 0; i < marks.size(); i++) {
            bits |= mark(marks.at(i)) << (i * BITS);
        }
        return bits;
    }

    /** Never 0, which stands for none. */
    private static long mark(long key) {
        return 1 + Long.remainderUnsigned(key, (1L << BITS) - 1);
    }

    static boolean areOfOneSite(long some, long others) {
        return some >>> SITE != 0 && some >>> SITE == others >>> SITE;
    }

    static boolean meet(long some, long others) {
        for (int i = 0; i < SITE; i += BITS) {
            long mark = at(some, i);
            for (int j = 0; mark != 0 && j < SITE; j += BITS) {
                if (mark == at(others, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long at(long bits, int place) {
        return (bits >>> place) & ((1L << BITS) - 1);
    }
}
