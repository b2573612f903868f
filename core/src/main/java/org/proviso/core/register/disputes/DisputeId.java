package org.proviso.core.register.disputes;

import java.util.List;
import java.util.regex.Pattern;
import org.proviso.core.model.Digest;

/** A dispute's identity: {@code d-} and the first 10 hexadecimal digits of a SHA-256 over what it is about. */
public record DisputeId(String value) implements Comparable<DisputeId> {
    private static final Pattern FORM = Pattern.compile("d-[0-9a-f]{10}");
    private static final int DIGITS = 10;

    public DisputeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a dispute id: '" + value + "'");
        }
    }

    static DisputeId of(List<String> fields) {
        return new DisputeId("d-" + Digest.ofFields(fields).substring(0, DIGITS));
    }

    @Override
    public int compareTo(DisputeId other) {
        return value.compareTo(other.value);
    }
}
