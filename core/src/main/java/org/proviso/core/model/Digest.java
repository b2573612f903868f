package org.proviso.core.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), over bytes or over fields; each field is preceded by its length in bytes, so that no two lists of fields collide. */
public final class Digest {
    private Digest() {}

    /** Lower-case hexadecimal SHA-256 of the bytes. */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Lower-case hexadecimal SHA-256 of the fields, each in UTF-8 behind its four-byte big-endian length. */
    public static String ofFields(Iterable<String> fields) {
        MessageDigest digest = sha256();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a text is so many lower-case hexadecimal digits. */
    public static boolean isDigits(String text, int length) {
        return text.length() == length && isDigitsFrom(text, 0);
    }

    /** Whether a text is lower-case hexadecimal digits from a place on. */
    public static boolean isDigitsFrom(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!(sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must provide SHA-256", e);
        }
    }
}
