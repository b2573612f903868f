package org.proviso.core.register.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;

/**
 * One thing in return for another, or hanging on it.
 *
 * @param entry what is given, done or held
 * @param returned the entry of what it is given for or waits for; nothing when the condition names none that is known
 * @param givers who gives the one, by name; empty when no text says
 * @param getters who gives the other
 * @param condition the words of the condition; of an implied link those that imply it
 * @param deadline the time that the one or the other is limited to, in words; nothing when none is told
 * @param denied claims that deny that the one is for the other
 * @param told the claims that tell the link; never empty
 */
public record Exchange(
        EntryId entry,
        Optional<EntryId> returned,
        Kind kind,
        Explicitness explicitness,
        List<String> givers,
        List<String> getters,
        String condition,
        Optional<String> deadline,
        List<Filing> denied,
        List<Filing> told) {
    /** How the one hangs on the other. */
    public enum Kind {
        /** The one is given for the other. */
        EXCHANGE,
        /** The one is done when the other is. */
        IF,
        /** The one is done when the other is not. */
        UNLESS,
        /** The one waits for the other, or lasts till then. */
        UNTIL;

        /** The name in files: lower case. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How plainly the link is told. */
    public enum Explicitness {
        /** "in exchange for". */
        EXPLICIT,
        /** "if", "until". */
        CONDITIONAL,
        /** Told side by side: "the other side, for its part". */
        IMPLIED;

        /** The name in files: lower case. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Exchange {
        givers = List.copyOf(givers);
        getters = List.copyOf(getters);
        denied = List.copyOf(denied);
        told = List.copyOf(told);
    }

    Exchange deniedBy(List<Filing> claims) {
        return new Exchange(entry, returned, kind, explicitness, givers, getters, condition, deadline, claims, told);
    }
}
