package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.tables.Tables;

/** The words of {@code cues.tsv} in a stretch of marks, by class. */
final class Cues {
    private static final Phrases<String> PHRASES = read();

    private final List<Phrases.Hit<String>> hits;
    private final List<Set<String>> byPlace = new ArrayList<>();

    Cues(List<Mark> marks) {
        hits = PHRASES.in(marks);
        marks.forEach(mark -> byPlace.add(Set.of()));
        hits.stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.at().from(), Collectors.mapping(Phrases.Hit::meaning, Collectors.toSet())))
                .forEach(byPlace::set);
    }

    private static Phrases<String> read() {
        Phrases<String> phrases = new Phrases<>();
        for (Tables.Row row : Tables.read(Cues.class, "cues.tsv")) {
            for (String phrase : row.cell(1).split("\\|", -1)) {
                phrases.add(phrase, row.cell(0));
            }
        }
        return phrases;
    }

    /** Where cues of these classes stand. */
    List<Range> all(Set<String> classes) {
        return hits.stream()
                .filter(hit -> classes.contains(hit.meaning()))
                .map(Phrases.Hit::at)
                .toList();
    }

    boolean has(Set<String> classes) {
        return hits.stream().anyMatch(hit -> classes.contains(hit.meaning()));
    }

    /** Whether a cue of these classes begins from one place to before another; places outside the marks have none. */
    boolean has(int from, int to, Set<String> classes) {
        for (int place = Math.max(0, from); place < Math.min(to, byPlace.size()); place++) {
            if (byPlace.get(place).stream().anyMatch(classes::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue of the class begins at the place. */
    boolean is(int place, String name) {
        return place >= 0 && place < byPlace.size() && byPlace.get(place).contains(name);
    }
}
