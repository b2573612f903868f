package org.proviso.core.register;

import java.util.regex.Pattern;

/** A matter's identity: {@code m-} and the first 10 hexadecimal digits of a SHA-256 over what opened it. */
public record MatterId(String value) implements Comparable<MatterId> {
    private static final Pattern FORM = Pattern.compile("m-[0-9a-f]{10}");

    public MatterId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a matter id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(MatterId other) {
        return value.compareTo(other.value);
    }
}
