package org.proviso.sources;

import java.util.Optional;
import org.proviso.core.model.Provenance.CapturedAt;

/**
 * A file as it was given: its bytes, untouched, and what the giver knows about them.
 *
 * @param name the file's name as it was given; its ending says the format
 * @param bytes the file's own bytes, still packed when it is a {@code .gz}; not to be changed afterwards
 * @param address the address that the bytes were fetched from, where the giver knows it
 * @param capturedAt when they were fetched or given
 */
@SuppressWarnings(
        "ArrayRecordComponent") // hundreds of megabytes: copied or compared by nobody, identified by their SHA-256
public record Given(String name, byte[] bytes, Optional<String> address, CapturedAt capturedAt) {
    public Given {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a file needs a name");
        }
    }
}
