package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.tables.Tables;

/**
 * Who says so: one official became several, or the other way round; a named source became "reports"; what somebody says is
 * told as a fact.
 */
final class SpeakerChanges implements Detector {
    private static final Set<String> SPEECH = Set.of("speech");
    private static final Set<String> ANY_SPEECH = Set.of("speech", "speech too", "vague source");
    private static final Set<String> VAGUE = Set.of("vague source");
    private static final String QUOTES = "\"\u201c\u201d\u00ab\u00bb";
    /** So far from the verb of speech the speaker stands. */
    private static final int NEAR = 6;

    private static final double SAME_SENTENCE = .45;
    private static final double MOST_OF_IT = .7;

    /** The plural by the singular. */
    private final Map<String, String> several = new HashMap<>();
    /** The singular by the plural. */
    private final Map<String, String> one = new HashMap<>();

    SpeakerChanges() {
        for (List<String> cells : Tables.cells(SpeakerChanges.class, "informants.tsv", 3)) {
            several.put(cells.get(0), cells.get(1));
            one.put(cells.get(1), cells.get(0));
        }
    }

    @Override
    public List<Change> in(Block block) {
        List<Change> changes = new ArrayList<>();
        Set<String> nouns = new LinkedHashSet<>();
        block.original().marks().forEach(mark -> nouns.add(mark.lower()));
        for (String noun : nouns) {
            number(block, noun, several.getOrDefault(noun, ""), "one in the original, several in the copy")
                    .or(() ->
                            number(block, noun, one.getOrDefault(noun, ""), "several in the original, one in the copy"))
                    .ifPresent(changes::add);
        }
        erased(block).or(() -> lost(block)).ifPresent(changes::add);
        return changes;
    }

    private static Optional<Change> number(Block block, String before, String after, String reason) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> originals = speakers(block.original(), before);
        List<Integer> copies = speakers(block.copy(), after);
        boolean changed = !originals.isEmpty()
                && !copies.isEmpty()
                && places(block.original(), after).isEmpty()
                && places(block.copy(), before).isEmpty();
        return changed
                ? Optional.of(block.change(
                        ChangeKind.SPEAKER, Range.at(originals.getFirst()), Range.at(copies.getFirst()), reason))
                : Optional.empty();
    }

    private static List<Integer> places(Block.Side side, String noun) {
        return side.places(mark -> mark.lower().equals(noun));
    }

    private static List<Integer> speakers(Block.Side side, String noun) {
        return places(side, noun).stream()
                .filter(place -> side.cues().has(place - NEAR, place + NEAR, SPEECH))
                .toList();
    }

    /** "Reuters reported" became "reports surfaced". */
    private static Optional<Change> erased(Block block) {
        List<Range> vague = block.copy().cues().all(VAGUE);
        if (vague.isEmpty() || block.original().cues().has(VAGUE)) {
            return Optional.empty();
        }
        return source(block)
                .map(source -> block.change(
                        ChangeKind.SPEAKER, source, vague.getFirst(), "the copy does not name the source"));
    }

    /** A name beside a verb of speech that the copy does not have. */
    private static Optional<Range> source(Block block) {
        List<Mark> marks = block.original().marks();
        for (Range verb : block.original().cues().all(SPEECH)) {
            for (int place : new int[] {verb.from() - 1, verb.to(), verb.to() + 1}) {
                boolean inside = place >= 0 && place < marks.size();
                if (inside
                        && marks.get(place).mayBeName()
                        && !block.copy().has(marks.get(place).key())) {
                    return Optional.of(Range.at(place));
                }
            }
        }
        return Optional.empty();
    }

    /** What somebody says is told without saying so, in the same words. */
    private static Optional<Change> lost(Block block) {
        List<Range> verbs = block.original().cues().all(SPEECH);
        boolean told = verbs.isEmpty()
                || block.likeness() < SAME_SENTENCE
                || new Cues(neighbourhood(block.copy())).has(ANY_SPEECH)
                || isQuoted(block.copy())
                || sharedOfCopy(block) < MOST_OF_IT;
        return told
                ? Optional.empty()
                : Optional.of(Change.altered(
                        ChangeKind.SPEAKER,
                        block.original().span(verbs.getFirst()),
                        block.copy().span(),
                        "the copy does not say that somebody says so"));
    }

    private static List<Mark> neighbourhood(Block.Side side) {
        List<Passage> passages = side.article().passages();
        return passages.subList(Math.max(0, side.first() - 1), Math.min(passages.size(), side.last() + 2)).stream()
                .flatMap(passage -> passage.marks().stream())
                .collect(Collectors.toList());
    }

    private static boolean isQuoted(Block.Side side) {
        return side.span().of(side.article().text()).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    private static double sharedOfCopy(Block block) {
        List<Integer> words = block.copy().places(mark -> !mark.is(Mark.Kind.SMALL));
        long shared = words.stream().filter(j -> block.diff().toFirst(j) >= 0).count();
        return words.isEmpty() ? 0 : (double) shared / words.size();
    }
}
