package org.proviso.core.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;

/**
 * What a claim says and in which words, boiled down: two documents that say the same in the same words have it in common, even
 * where their claims went to different entries.
 *
 * @param key 64 bits of a hash over act, modality, quantity and the words, without case and marks
 */
record Wording(RecordedAt recordedAt, long key) {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    static Wording of(RecordedAt recordedAt, Claim claim) {
        return new Wording(recordedAt, key(claim));
    }

    static long key(Claim claim) {
        String amount = claim.terms()
                .quantity()
                .map(quantity -> quantity.value() + " " + quantity.unit())
                .orElse("");
        String words = MARKS.matcher(claim.evidence().exact().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return Long.parseUnsignedLong(
                Digest.ofFields(List.of(
                                claim.move().toString(), claim.modality().wireName(), amount, words))
                        .substring(0, DIGITS),
                HEXADECIMAL);
    }
}
