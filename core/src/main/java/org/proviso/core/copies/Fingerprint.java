package org.proviso.core.copies;

import java.nio.ByteBuffer;
import java.util.List;
import org.proviso.core.model.Document;

/**
 * All that copies of a document are found and told by, so that its text is not needed again.
 *
 * @param sketch at most 2 kB: finds candidates, and tells exact and near copies
 * @param outline about two bytes a content word: tells rewrites, and pages that embed a passage
 */
public record Fingerprint(Sketch sketch, Outline outline) {
    private static final int VERSIONS = 1_000;

    public static Fingerprint of(Document document) {
        return new Fingerprint(Sketch.of(document), Outline.of(document));
    }

    /** Of a document without words, which is a copy of none. */
    public static Fingerprint empty() {
        return new Fingerprint(
                new Sketcher(Sketch.Days.UNKNOWN, Sketch.Source.UNKNOWN, 0).sketch(),
                new Outline(List.of(), new char[0], new char[0], new char[0]));
    }

    /** Which form of bytes this program writes; another when sketch or outline change. */
    public static int version() {
        return Sketch.VERSION * VERSIONS + Outline.VERSION;
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when the bytes are not a fingerprint, or one of another version
     */
    public static Fingerprint ofBytes(byte[] bytes) {
        if (bytes.length < Integer.BYTES) {
            throw new IllegalArgumentException(
                    "not a fingerprint (" + bytes.length + " bytes): make it again from the text");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a fingerprint that ends too early: make it again from the text");
        }
        byte[] sketch = new byte[length];
        in.get(sketch);
        byte[] outline = new byte[in.remaining()];
        in.get(outline);
        return new Fingerprint(Sketch.ofBytes(sketch), Outline.ofBytes(outline));
    }

    /** The same on every machine. */
    public byte[] toBytes() {
        byte[] sketchBytes = sketch.toBytes();
        byte[] outlineBytes = outline.toBytes();
        return ByteBuffer.allocate(Integer.BYTES + sketchBytes.length + outlineBytes.length)
                .putInt(sketchBytes.length)
                .put(sketchBytes)
                .put(outlineBytes)
                .array();
    }
}
