package org.proviso.core.model;

import java.util.regex.Pattern;

/**
 * A stable id of an actor, {@code kind:key}: {@code country:MX} (ISO 3166-1 alpha-2), {@code body:us-state-department},
 * {@code person:marco-rubio}.
 */
public record ActorId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]+:[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

    public ActorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an actor id: '" + value + "'");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether the actor is of a kind: {@code country}, {@code body}, {@code org}, {@code person}, {@code office}, {@code outlet}, {@code place}. */
    public boolean is(String kind) {
        return value.startsWith(kind) && value.length() > kind.length() && value.charAt(kind.length()) == ':';
    }
}
