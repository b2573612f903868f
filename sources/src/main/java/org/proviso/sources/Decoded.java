package org.proviso.sources;

import java.util.List;
import org.proviso.core.model.Provenance.Encoding;

/**
 * Bytes as text.
 *
 * @param text every character of the bytes, a byte-order mark included
 */
record Decoded(String text, Encoding encoding, List<String> notes) {
    Decoded {
        notes = List.copyOf(notes);
    }
}
