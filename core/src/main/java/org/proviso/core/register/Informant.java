package org.proviso.core.register;

import org.proviso.core.model.Party;

/**
 * Somebody or something that an origin has its words from.
 *
 * @param name the name; for those without one the noun that describes them, in the singular: {@code official}
 * @param number how many they are; {@link #SEVERAL} when the text does not say
 */
public record Informant(Kind kind, String name, int number) {
    /** More than one; the text does not say how many. */
    public static final int SEVERAL = 0;

    /** What an informant is. */
    public enum Kind {
        /** A person with a name or an office. */
        NAMED,
        /** One person or a few, described and not named. */
        ANONYMOUS,
        /** A report, a statement, data. */
        DOCUMENT,
        /** A public body or a country. */
        AGENCY,
        OUTLET,
        /** Another organisation. */
        BODY,
        /** Many, and others that are none of these: "critics". */
        OTHERS
    }

    public Informant {
        if (name.isBlank() || number < 0) {
            throw new IllegalArgumentException("not an informant: " + number + " " + name);
        }
    }

    /** A claim's speaker as an informant, by its id and its words (table {@code informants.tsv}). */
    public static Informant of(Party speaker) {
        String prefix = speaker.id()
                .map(id -> id.value().substring(0, id.value().indexOf(':') + 1))
                .orElse("");
        return switch (prefix) {
            case "person:", "office:" -> new Informant(Kind.NAMED, speaker.name(), 1);
            case "country:", "body:" -> new Informant(Kind.AGENCY, speaker.name(), 1);
            case "org:" -> new Informant(Outlets.isOutlet(speaker) ? Kind.OUTLET : Kind.BODY, speaker.name(), 1);
            case "outlet:" -> new Informant(Kind.OUTLET, speaker.name(), 1);
            default -> InformantWords.STANDARD.described(speaker.name());
        };
    }

    /** Whether it cannot be told from others of its kind by its name. */
    boolean isDescribed() {
        return kind == Kind.ANONYMOUS || kind == Kind.OTHERS || kind == Kind.DOCUMENT;
    }

    /** With the number: {@code 1 anonymous official}, {@code several critics}, {@code 1 Ana Holm}. */
    public String label() {
        String noun = (kind == Kind.ANONYMOUS ? "anonymous " : "") + name;
        return switch (number) {
            case 1 -> "1 " + noun;
            case SEVERAL -> "several " + InformantWords.plural(noun);
            default -> number + " " + InformantWords.plural(noun);
        };
    }
}
