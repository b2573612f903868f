package org.proviso.store;

import java.util.HexFormat;
import java.util.Optional;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;

/** Ids as the tables of {@code pages.sql} keep them. */
final class PageIds {
    /** How many digits the id of an entry has; the next two, those of a claim and of a matter. */
    static final int ENTRY_DIGITS = 12;

    static final int CLAIM_DIGITS = 16;
    static final int MATTER_DIGITS = 10;

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
        return new EntryId(HexFormat.of().toHexDigits(id, ENTRY_DIGITS));
    }

    static ClaimId claim(long id) {
        return new ClaimId(HexFormat.of().toHexDigits(id, CLAIM_DIGITS));
    }

    static MatterId matter(long id) {
        return new MatterId(MATTER + HexFormat.of().toHexDigits(id, MATTER_DIGITS));
    }

    /** The ids that begin with the same digits, from the first to the last. */
    record Range(long first, long last) {}

    /**
     * The ids that begin with some digits; nothing where none can.
     *
     * @param length how many digits an id has
     */
    static Optional<Range> range(String digits, int length) {
        if (digits.isEmpty() || digits.length() > length || !digits.chars().allMatch(PageIds::isDigit)) {
            return Optional.empty();
        }
        String rest = "0".repeat(length - digits.length());
        return Optional.of(new Range(
                Long.parseUnsignedLong(digits + rest, HEX),
                Long.parseUnsignedLong(digits + rest.replace('0', 'f'), HEX)));
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f';
    }

    static DocumentId document(byte[] id) {
        return new DocumentId(HexFormat.of().formatHex(id));
    }
}
