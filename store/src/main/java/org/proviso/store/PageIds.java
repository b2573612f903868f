package org.proviso.store;

import java.util.HexFormat;
import java.util.Locale;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;

/** Ids as the tables of {@code pages.sql} keep them. */
final class PageIds {
    private static final int HEX = 16;
    private static final String MATTER = "m-";

    private PageIds() {}

    static long of(EntryId id) {
        return Long.parseLong(id.value(), HEX);
    }

    static long of(MatterId id) {
        return Long.parseLong(id.value().substring(MATTER.length()), HEX);
    }

    static long of(ClaimId id) {
        return Long.parseUnsignedLong(id.value(), HEX);
    }

    static byte[] of(DocumentId id) {
        return HexFormat.of().parseHex(id.value());
    }

    static EntryId entry(long id) {
        return new EntryId(String.format(Locale.ROOT, "%012x", id));
    }

    static DocumentId document(byte[] id) {
        return new DocumentId(HexFormat.of().formatHex(id));
    }
}
