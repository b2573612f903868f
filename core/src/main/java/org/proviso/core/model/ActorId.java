package org.proviso.core.model;

import java.util.regex.Pattern;

/**
 * A stable id of an actor, {@code kind:key}: {@code country:MX} (ISO 3166-1 alpha-2), {@code body:us-state-department},
 * {@code person:marco-rubio}.
 */
public record ActorId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]+:[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*");

    public ActorId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an actor id: '" + value + "'");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isOne(String text) {
        return isPlain(text) || FORM.matcher(text).matches();
    }

    /** Most ids are small letters, digits and hyphens: ids are made by the thousand, and this costs less than the pattern. */
    private static boolean isPlain(String text) {
        int colon = text.indexOf(':');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || i > colon && (c >= '0' && c <= '9' || c == '-' && i > colon + 1);
            if (!fits && i != colon) {
                return false;
            }
        }
        return colon > 0 && colon + 1 < text.length();
    }

    /** Whether the actor is of a kind: {@code country}, {@code body}, {@code org}, {@code person}, {@code office}, {@code outlet}, {@code place}. */
    public boolean is(String kind) {
        return value.startsWith(kind) && value.length() > kind.length() && value.charAt(kind.length()) == ':';
    }
}
