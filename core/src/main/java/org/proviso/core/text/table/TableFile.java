package org.proviso.core.text.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a file of tables.
 *
 * @param name as messages call it
 */
public record TableFile(String name, List<String> lines) {
    /** No file may be larger, in bytes. */
    public static final int MOST_BYTES = 4_000_000;

    public TableFile {
        lines = List.copyOf(lines);
    }

    /**
     * The lines of UTF-8 text, with or without a byte-order mark; lines end as they do on any system. Nothing, and a
     * problem, when the bytes are too many or no text.
     *
     * @param bytes the file's; of a file that is too large, one more than {@link #MOST_BYTES} will do
     */
    public static Optional<TableFile> decode(String name, byte[] bytes, Problems problems) {
        Optional<Complaint> complaint = bytes.length > MOST_BYTES
                ? Optional.of(new Complaint(
                        "larger than " + MOST_BYTES / 1_000_000 + " MB", "keep only rows that you wrote yourself"))
                : Optional.empty();
        if (complaint.isEmpty()) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                complaint = control(text);
                if (complaint.isEmpty()) {
                    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
                    return Optional.of(new TableFile(name, unmarked.lines().toList()));
                }
            } catch (CharacterCodingException e) {
                complaint = Optional.of(new Complaint("not UTF-8 text", "save it as UTF-8"));
            }
        }
        complaint.ifPresent(found -> problems.add(new Problem(name, 0, "", found)));
        return Optional.empty();
    }

    private static Optional<Complaint> control(String text) {
        return text.indexOf('\0') < 0
                ? Optional.empty()
                : Optional.of(new Complaint("it holds zero bytes", "save it as plain UTF-8 text, not as a document"));
    }
}
