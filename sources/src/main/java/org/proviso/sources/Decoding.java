package org.proviso.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.proviso.core.model.Provenance.Encoding;
import org.proviso.core.model.Provenance.Encoding.Grounds;

/**
 * Bytes to text: a byte-order mark decides, then what the file declares, then valid UTF-8, then UTF-16 by its pattern of
 * zero bytes, then a statistical guess, then windows-1252, as web browsers do. Malformed sequences become U+FFFD, are
 * counted and noted. Linear in the bytes.
 */
final class Decoding {
    private static final int PEEK = 1 << 16;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoding() {}

    /** @param declared the character set that the file names for itself */
    static Decoded of(byte[] bytes, Optional<String> declared) {
        List<String> notes = new ArrayList<>();
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            Decoded decoded = decode(bytes, mark.get(), Grounds.BYTE_ORDER_MARK, notes);
            // Java keeps the mark in some encodings and drops it in others.
            return decoded.text().startsWith("\uFEFF")
                    ? decoded
                    : new Decoded("\uFEFF" + decoded.text(), decoded.encoding(), notes);
        }
        Optional<Charset> named = declared.flatMap(name -> supported(name, notes));
        // A page that was read from a file as bytes and declares UTF-16 cannot be in it, or its declaration could not
        // be read.
        if (named.isPresent() && !named.get().name().startsWith("UTF-16")) {
            return decode(bytes, named.get(), Grounds.DECLARED, notes);
        }
        Optional<Charset> wide = utf16ByZeros(bytes);
        if (wide.isPresent()) {
            return decode(bytes, wide.get(), Grounds.DETECTED, notes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int lost = lostInUtf8(text, bytes);
        Charset guess = lost == 0 ? StandardCharsets.UTF_8 : guess(bytes);
        if (guess.equals(StandardCharsets.UTF_8)) {
            return decoded(text, guess, Grounds.DETECTED, lost, notes);
        }
        notes.add("the encoding is not declared and the bytes are not UTF-8; read as " + guess.name());
        return decode(bytes, guess, Grounds.DETECTED, notes);
    }

    private static Decoded decode(byte[] bytes, Charset charset, Grounds grounds, List<String> notes) {
        String text = new String(bytes, charset);
        int lost = charset.equals(StandardCharsets.UTF_8) ? lostInUtf8(text, bytes) : replacements(text);
        return decoded(text, charset, grounds, lost, notes);
    }

    private static Decoded decoded(String text, Charset charset, Grounds grounds, int lost, List<String> notes) {
        if (lost > 0) {
            notes.add(lost + " sequences are not valid " + charset.name() + " and were replaced by U+FFFD");
        }
        return new Decoded(text, new Encoding(charset.name(), grounds, lost), notes);
    }

    private static Optional<Charset> supported(String name, List<String> notes) {
        String trimmed = name.strip();
        try {
            // On the web "ISO-8859-1" and "US-ASCII" mean windows-1252 (WHATWG Encoding Standard).
            return trimmed.equalsIgnoreCase("iso-8859-1") || trimmed.equalsIgnoreCase("us-ascii")
                    ? Optional.of(FALLBACK)
                    : Optional.of(Charset.forName(trimmed));
        } catch (IllegalArgumentException e) {
            notes.add("the file declares an unknown encoding, '" + trimmed + "'; it was detected instead");
            return Optional.empty();
        }
    }

    static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Latin text in UTF-16 has a zero in every second byte; nothing else that is text has. */
    static Optional<Charset> utf16ByZeros(byte[] bytes) {
        int length = Math.min(bytes.length, PEEK) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (zeros[1] > pairs * 0.4 && zeros[0] < pairs * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > pairs * 0.4 && zeros[1] < pairs * 0.02
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, PEEK * 4));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) && !name.equals("US-ASCII") ? Charset.forName(name) : FALLBACK;
    }

    private static int lostInUtf8(String text, byte[] bytes) {
        int replaced = replacements(text);
        // A U+FFFD that the file itself holds was not lost here. 0xEF opens a sequence wherever it stands, so counting
        // bytes is exact.
        return replaced == 0 ? 0 : replaced - heldReplacements(bytes);
    }

    private static int heldReplacements(byte[] bytes) {
        int held = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                held++;
            }
        }
        return held;
    }

    private static int replacements(String text) {
        int count = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
