package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.register.Event;
import org.proviso.core.register.Informant;
import org.proviso.core.register.Support;
import org.proviso.core.register.lists.Backing;

/** What stands behind a claim, in words: {@code 1 origin (7 pages), 1 anonymous official}. */
final class SupportText {
    private SupportText() {}

    static String line(Support support) {
        return line(Backing.of(support));
    }

    static String line(Backing backing) {
        if (backing.onlyAltered()) {
            return "only in an altered copy";
        }
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(backing.origins(), "origin") + inBrackets(backing));
        parts.addAll(informants(backing.informants()));
        return String.join(", ", parts);
    }

    /** By kind, those that are alike together: {@code 2 named people}, {@code 1 anonymous official}, {@code several critics}. */
    static List<String> informants(List<Informant> informants) {
        Map<String, Informant> alike = new LinkedHashMap<>();
        for (Informant informant : informants) {
            Informant plain = new Informant(informant.kind(), noun(informant), informant.number());
            alike.merge(plain.kind() + plain.name(), plain, SupportText::together);
        }
        return alike.values().stream().map(Informant::label).toList();
    }

    /** {@code rewrite}. */
    static String wireName(Event.Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    private static String inBrackets(Backing backing) {
        List<String> parts = new ArrayList<>();
        if (backing.pages() > backing.origins()) {
            parts.add(backing.pages() + " pages");
        }
        if (backing.undecided() > 0) {
            parts.add((backing.pages() > 1 ? backing.undecided() + " " : "") + "perhaps a copy");
        }
        backing.cited().forEach(outlet -> parts.add(outlet + " as cited"));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static Informant together(Informant one, Informant other) {
        boolean counted = one.number() != Informant.SEVERAL && other.number() != Informant.SEVERAL;
        return new Informant(one.kind(), one.name(), counted ? one.number() + other.number() : Informant.SEVERAL);
    }

    /** What those of a kind are counted as. */
    private static String noun(Informant informant) {
        return switch (informant.kind()) {
            case NAMED -> "named person";
            case AGENCY -> "public body";
            case OUTLET -> "outlet";
            case BODY -> "organisation";
            case DOCUMENT -> "cited document";
            case OTHERS -> "other source";
            case ANONYMOUS -> informant.name();
        };
    }
}
