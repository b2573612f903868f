package org.proviso.core.resolve;

import java.util.Locale;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;

/** Ids of entries and matters as numbers: they are hexadecimal, and short enough. */
final class Ids {
    private static final int HEX = 16;
    private static final String MATTER = "m-";

    private Ids() {}

    static long of(EntryId entry) {
        return Long.parseLong(entry.value(), HEX);
    }

    static long of(MatterId matter) {
        return Long.parseLong(matter.value().substring(MATTER.length()), HEX);
    }

    static EntryId entry(long id) {
        return new EntryId(String.format(Locale.ROOT, "%012x", id));
    }

    static MatterId matter(long id) {
        return new MatterId(String.format(Locale.ROOT, "%s%010x", MATTER, id));
    }
}
