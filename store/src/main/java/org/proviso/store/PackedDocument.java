package org.proviso.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.proviso.core.model.DocumentId;

/**
 * A document's bytes as the store keeps them, in zlib format (RFC 1950). Packing is the slow part of storing: do it where
 * the document was read, not in the one thread that writes.
 */
public final class PackedDocument {
    private static final int BUFFER_BYTES = 1 << 16;

    /** The format shrinks nothing further than this; a damaged size must not ask for all the memory there is. */
    private static final long MAX_RATIO = 1_032;

    private final DocumentId id;
    private final long size;
    private final byte[] packed;
    private final byte[] fingerprint;

    private PackedDocument(DocumentId id, long size, byte[] packed, byte[] fingerprint) {
        this.id = id;
        this.size = size;
        this.packed = packed;
        this.fingerprint = fingerprint;
    }

    /**
     * Packs a document.
     *
     * @param fingerprint what copies of the document are found by, kept beside the bytes
     */
    public static PackedDocument of(byte[] bytes, byte[] fingerprint) {
        return new PackedDocument(DocumentId.ofBytes(bytes), bytes.length, deflate(bytes), fingerprint.clone());
    }

    public DocumentId id() {
        return id;
    }

    /** Of the bytes before packing. */
    long size() {
        return size;
    }

    /** Not copied: for the one statement that writes it. */
    byte[] packed() {
        return packed;
    }

    byte[] fingerprint() {
        return fingerprint;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(Math.max(64, bytes.length / 2));
            byte[] buffer = new byte[(int) Math.min(BUFFER_BYTES, bytes.length + 64L)];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes again; no more of them than {@code size}, whatever the packed form claims.
     *
     * @throws DataFormatException when it is not the packed form of that many bytes
     */
    static byte[] inflate(byte[] packed, long size) throws DataFormatException {
        if (size < 0 || size > packed.length * MAX_RATIO) {
            throw new DataFormatException("cannot hold " + size + " bytes");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[Math.toIntExact(size)];
            int filled = 0;
            while (filled < bytes.length) {
                int more = inflater.inflate(bytes, filled, bytes.length - filled);
                if (more == 0) {
                    throw new DataFormatException("ends after " + filled + " of " + size + " bytes");
                }
                filled += more;
            }
            // one more step reads the checksum that closes the format, and finds bytes beyond the promised size
            if (inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
                throw new DataFormatException("goes on after " + size + " bytes");
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
