package org.proviso.sources;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes the bytes out of a gzip file (RFC 1952), up to a limit; bytes that are not gzip pass as they are. */
sealed interface Unpacking {
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Unpacked(byte[] bytes) implements Unpacking {}

    record Refused(String reason) implements Unpacking {}

    static Unpacking of(byte[] bytes, long maxUnpackedBytes) {
        if (!isGzip(bytes)) {
            return new Unpacked(bytes);
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            byte[] unpacked = stream.readNBytes((int) maxUnpackedBytes + 1);
            if (unpacked.length > maxUnpackedBytes) {
                return new Refused("its " + megabytes(bytes.length) + " unpack to more than the limit of "
                        + megabytes(maxUnpackedBytes) + "; unpack and split it, or raise the limit");
            }
            return isGzip(unpacked)
                    ? new Refused("it is packed twice; unpack it once and give the result")
                    : new Unpacked(unpacked);
        } catch (EOFException e) {
            return new Refused("the packed file ends too early; fetch it again");
        } catch (ZipException e) {
            return new Refused("the packed file is damaged (" + e.getMessage() + "); fetch it again");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
    }

    /** A size for people: "0.4 MB", "200 MB". */
    static String megabytes(long bytes) {
        double megabytes = bytes / (double) (1 << 20);
        return megabytes >= 10
                ? String.format(Locale.ROOT, "%.0f MB", megabytes)
                : String.format(Locale.ROOT, "%.3f MB", megabytes);
    }
}
