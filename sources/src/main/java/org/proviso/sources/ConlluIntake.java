package org.proviso.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.proviso.core.model.Stage;

/**
 * Bytes to sentences whose words are cut already: CoNLL-U (https://universaldependencies.org/format.html), plain or
 * packed. Such a file is no document: it has no page, date or offsets of its own, so {@link Intake} refuses it. A broken
 * file is refused whole, with the line. Linear in the bytes.
 */
public final class ConlluIntake implements Stage<Given, ConlluTaking> {
    /** Why {@link Intake} refuses such a file. */
    static final String NO_DOCUMENT =
            "it is CoNLL-U, words with columns and not the text of a document: give the text; only"
                    + " 'proviso annotate syntax' reads files that end in .conllu or .conllu.gz";

    private static final int PEEK = 4096;
    /** Comments and empty lines, then a first word with its ten columns. Read as Latin-1, so a byte-order mark is three characters. */
    private static final Pattern OPENING = Pattern.compile(
            "\\A(?:\u00EF\u00BB\u00BF)?(?:#[^\\n]*\\n|\\r?\\n)*+1(?:-\\d{1,3})?\\t(?:[^\\t\\n]*\\t){8}[^\\t\\n]*(?:\\n|\\z)");

    private final IntakeSettings settings;

    public ConlluIntake(IntakeSettings settings) {
        this.settings = settings;
    }

    /** Whether a file is CoNLL-U: by its ending, and without a known one by how it opens. */
    public static boolean recognises(Given given) {
        return recognises(given.name(), given.bytes());
    }

    static boolean recognises(String name, byte[] unpacked) {
        String ending = Format.ending(name);
        return ending.equals("conllu")
                || !Format.isEnding(ending)
                        && OPENING.matcher(new String(
                                        unpacked, 0, Math.min(unpacked.length, PEEK), StandardCharsets.ISO_8859_1))
                                .lookingAt();
    }

    @Override
    public ConlluTaking apply(Given given) {
        if (given.bytes().length == 0) {
            return new ConlluTaking.Refused(given.name(), "it is empty; nothing to read");
        }
        return switch (Unpacking.of(given.bytes(), settings.maxUnpackedBytes())) {
            case Unpacking.Refused(var reason) -> new ConlluTaking.Refused(given.name(), reason);
            case Unpacking.Unpacked(var bytes) -> decode(given.name(), bytes);
        };
    }

    private ConlluTaking decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new ConlluTaking.Refused(
                    name, "line " + line(bytes, in.position()) + ": it is not UTF-8; save the file in UTF-8");
        }
        String content = out.flip().toString();
        return content.length() > settings.maxMarkupChars()
                ? new ConlluTaking.Refused(
                        name,
                        "its " + content.length() + " characters are more than the limit of "
                                + settings.maxMarkupChars() + "; split it at an empty line, or raise the limit")
                : ConlluReader.read(name, content);
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
