package org.proviso.core.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a document came from.
 *
 * @param name the file's name as it was given, for people
 * @param address the address that it was published at, where known
 */
public record Provenance(String name, Optional<String> address, CapturedAt capturedAt, Encoding encoding) {
    public Provenance {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a document needs a name");
        }
    }

    /** The site of an address: its host in lower case, without a leading "www."; nothing when the address names none. */
    public static Optional<String> site(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + 2;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start + 2, end).toLowerCase(Locale.ROOT);
        return Optional.of(host.startsWith("www.") ? host.substring("www.".length()) : host);
    }

    /** When the bytes were fetched or given. Comes in from the edge, once. */
    public record CapturedAt(Instant value) {}

    /**
     * How the bytes were turned into text.
     *
     * @param charset the name of the character set, as IANA lists it
     * @param grounds how it was known
     * @param replacements how many malformed sequences became U+FFFD; 0 when the bytes were sound
     */
    public record Encoding(String charset, Grounds grounds, int replacements) {
        /** How an encoding was known. */
        public enum Grounds {
            /** A byte-order mark opens the bytes. */
            BYTE_ORDER_MARK,
            /** The page or its sender names it. */
            DECLARED,
            /** The bytes are valid in it, and in nothing more likely. */
            DETECTED
        }

        public Encoding {
            if (charset.isBlank()) {
                throw new IllegalArgumentException("an encoding needs a name");
            }
            if (replacements < 0) {
                throw new IllegalArgumentException("replacements: " + replacements);
            }
        }
    }
}
