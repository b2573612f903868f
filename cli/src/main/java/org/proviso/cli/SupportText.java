package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.register.Event;
import org.proviso.core.register.Informant;
import org.proviso.core.register.Support;

/** What stands behind a claim, in words: {@code 1 origin (7 pages), 1 anonymous official}. */
final class SupportText {
    private SupportText() {}

    static String line(Support support) {
        if (isOnlyAltered(support)) {
            return "only in an altered copy";
        }
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(support.origins().size(), "origin") + inBrackets(support));
        parts.addAll(informants(support.informants()));
        return String.join(", ", parts);
    }

    static boolean isOnlyAltered(Support support) {
        return support.origins().isEmpty() && !support.altered().isEmpty();
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

    private static String inBrackets(Support support) {
        List<String> parts = new ArrayList<>();
        List<Support.Page> pages = support.origins().stream()
                .flatMap(origin -> origin.pages().stream())
                .toList();
        long documents = pages.stream().map(Support.Page::document).distinct().count();
        if (documents > support.origins().size()) {
            parts.add(documents + " pages");
        }
        long undecided = pages.stream()
                .filter(page -> page.relation() == Event.Relation.UNDECIDED)
                .count();
        if (undecided > 0) {
            parts.add((documents > 1 ? undecided + " " : "") + "perhaps a copy");
        }
        support.origins().stream()
                .filter(origin -> origin.voice() instanceof Support.Voice.Cited)
                .forEach(origin -> parts.add(name(origin.voice()) + " as cited"));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static String name(Support.Voice voice) {
        return switch (voice) {
            case Support.Voice.Text(var document) -> document.value();
            case Support.Voice.Cited(var outlet) -> outlet;
        };
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
