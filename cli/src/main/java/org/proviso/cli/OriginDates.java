package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.core.model.PublicationDate;
import org.proviso.sources.ShownDay;

/**
 * Which publication dates of one origin's documents cannot be right, each with both grounds: a document is dated before a day
 * that another one shows, or a copy before the text that it derives from. Time zones make up to one day of difference.
 */
final class OriginDates {
    private OriginDates() {}

    /** A document of an origin with its dates. */
    record Dated(String name, Optional<PublicationDate> published, Optional<ShownDay> shown) {
        private Optional<LocalDate> last() {
            return published.flatMap(date -> date.date().latest());
        }

        private boolean isImpossible() {
            return published.flatMap(PublicationDate::impossible).isPresent();
        }

        /** {@code 001.txt says 2025-01-24 (dateline)}. */
        private String says() {
            return name + " says " + published.map(OriginDates::words).orElse("no date");
        }

        private boolean shows(LocalDate after) {
            return shown.filter(day -> day.day().isAfter(after.plusDays(1))).isPresent();
        }
    }

    /**
     * @param origin the document that stands for the text
     * @param documents all of the origin, that one too
     */
    static List<String> flags(Dated origin, List<Dated> documents) {
        List<String> flags = new ArrayList<>();
        for (Dated document : documents) {
            flag(document, origin, documents).ifPresent(flags::add);
        }
        return flags;
    }

    private static Optional<String> flag(Dated document, Dated origin, List<Dated> documents) {
        Optional<LocalDate> last = document.last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (document.isImpossible()) {
            return document.published()
                    .flatMap(PublicationDate::impossible)
                    .map(reason -> document.says() + ", but " + reason);
        }
        return documents.stream()
                .filter(other -> !other.equals(document) && other.shows(last.get()))
                .max(Comparator.comparing(other -> other.shown().orElseThrow().day()))
                .map(other -> document.says() + "; " + other.name() + ", of the same origin, shows "
                        + words(other.shown().orElseThrow()))
                .or(() -> isBefore(document, origin)
                        ? Optional.of(document.says() + "; " + origin.says() + ", and the former derives from it")
                        : Optional.empty());
    }

    private static boolean isBefore(Dated document, Dated origin) {
        Optional<LocalDate> first =
                origin.published().flatMap(date -> date.date().earliest());
        return !document.equals(origin)
                && !origin.isImpossible()
                && first.isPresent()
                && document.last()
                        .filter(day -> day.plusDays(1).isBefore(first.get()))
                        .isPresent();
    }

    private static String words(PublicationDate published) {
        return published.date().value() + " ("
                + published.grounds().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }

    private static String words(ShownDay shown) {
        return shown.day() + " (\u201c" + Words.shortened(shown.words(), 40) + "\u201d"
                + (shown.inCaption() ? " under a picture)" : " as past)");
    }
}
