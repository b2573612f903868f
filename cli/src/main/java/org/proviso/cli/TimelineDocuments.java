package org.proviso.cli;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.foremost.Foremost;

/** The documents that tell the lines of a timeline, numbered by their day of publication, undated ones last. */
final class TimelineDocuments {
    private static final String UNDATED = "undated";

    private final Register register;
    private final Map<DocumentId, Integer> numbers = new LinkedHashMap<>();
    private final Set<DocumentId> ofMatter;

    private TimelineDocuments(Register register, Set<DocumentId> ofMatter) {
        this.register = register;
        this.ofMatter = ofMatter;
    }

    static TimelineDocuments of(Register register, Timeline timeline) {
        TimelineDocuments documents = new TimelineDocuments(register, timeline.documents());
        Stream.concat(timeline.lines().stream(), timeline.elsewhere().stream())
                .flatMap(TimelineDocuments::telling)
                .distinct()
                .sorted(Comparator.<DocumentId, String>comparing(documents::day)
                        .thenComparing(documents::title)
                        .thenComparing(DocumentId::value))
                .forEach(document -> documents.numbers.put(document, documents.numbers.size() + 1));
        return documents;
    }

    private static Stream<DocumentId> telling(Timeline.Line line) {
        return line.step().transition().filings().stream().map(Filing::document);
    }

    /** Those that tell some lines. */
    static Set<DocumentId> telling(List<Timeline.Line> lines) {
        return lines.stream().flatMap(TimelineDocuments::telling).collect(Collectors.toSet());
    }

    /** All of them, with their numbers. */
    Map<DocumentId, Integer> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    /**
     * {@code in 2, 5}.
     *
     * @param item what else tells the same, where not all lines are shown
     */
    String numbers(Timeline.Line line, Optional<Foremost.Item> item) {
        Set<Integer> in = new TreeSet<>();
        item.map(all -> all.documents().stream())
                .orElseGet(() -> telling(line))
                .map(numbers::get)
                .forEach(in::add);
        return in.stream().map(String::valueOf).collect(Collectors.joining(", ", "in ", ""));
    }

    /** Whether what it tells was opened in the matter. */
    boolean isOfMatter(DocumentId document) {
        return ofMatter.contains(document);
    }

    String day(DocumentId document) {
        return register.document(document)
                .flatMap(Event.DocumentTaken::published)
                .map(published -> published.date().value())
                .orElse(UNDATED);
    }

    /** Its title; the name of its file where it has none. */
    String title(DocumentId document) {
        return register.document(document)
                .flatMap(Event.DocumentTaken::title)
                .orElseGet(() -> EntryText.name(register, document));
    }
}
