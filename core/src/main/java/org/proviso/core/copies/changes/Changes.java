package org.proviso.core.copies.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.copies.Alignment;
import org.proviso.core.copies.Alignment.Pair;
import org.proviso.core.model.Document;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;

/**
 * Compares a copy with its original: aligns their sentences, then asks one detector a kind what differs between those that
 * answer to each other. Nothing is parsed; a comparison of two articles takes milliseconds. Safe to share between threads.
 */
public final class Changes {
    /** Sentences less alike than this do not answer to each other. */
    private static final double LEAST_LIKENESS = .17;
    /** Without an order to go by, they must be liker. */
    private static final double LEAST_LIKENESS_MOVED = .35;

    /** A day to count "Wednesday" from where neither document is dated: the same word is then the same day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2004, 6, 16);

    private final Words words;
    private final List<Detector> detectors;
    private final PassageChanges passages = new PassageChanges();
    private final Residue residue = new Residue();
    private final ImpossibleDates impossibleDates = new ImpossibleDates();

    private Changes(Words words, List<Detector> detectors) {
        this.words = words;
        this.detectors = List.copyOf(detectors);
    }

    /** A comparison over the tables that ship with the program. */
    public static Changes shipped() {
        Words words = Words.shipped();
        return new Changes(
                words,
                List.of(
                        new FigureChanges(),
                        new DateChanges(),
                        new NameChanges(),
                        new PolarityChanges(),
                        new ConditionChanges(),
                        new ModalityChanges(),
                        new ActChanges(),
                        new QuantifierChanges(),
                        new DurationChanges(),
                        new ScopeChanges(),
                        new SpeakerChanges(),
                        new QuotationChanges(),
                        new RoleChanges()));
    }

    /** What the copy changed. */
    public Comparison between(Document original, Document copy) {
        List<Sentence> first = sentences(original);
        List<Sentence> second = sentences(copy);
        Capitals capitals = new Capitals(words);
        capitals.learn(first);
        capitals.learn(second);
        Article one = Article.of(original, first, words, capitals, day(original, copy));
        Article other = Article.of(copy, second, words, capitals, day(copy, original));
        double[][] likeness = new SentenceLikeness(one, other).matrix(one, other);
        Alignment alignment = Alignment.of(likeness, LEAST_LIKENESS);
        List<Pair> inOrder = Fringe.joined(alignment.inOrder(), likeness);
        Set<Integer> joined = inOrder.stream().map(Pair::first).collect(Collectors.toSet());
        Set<Integer> joinedTo = inOrder.stream().map(Pair::second).collect(Collectors.toSet());
        List<Pair> moved = alignment.moved().stream()
                .filter(pair -> pair.likeness() >= LEAST_LIKENESS_MOVED)
                .filter(pair -> !joined.contains(pair.first()) && !joinedTo.contains(pair.second()))
                .toList();
        List<Block> blocks = blocks(one, other, inOrder, moved);
        Set<Change> changes = new HashSet<>();
        for (Block block : blocks) {
            detectors.forEach(detector -> changes.addAll(detector.in(block)));
        }
        Set<Integer> answered = places(inOrder, moved, Pair::first);
        Set<Integer> answering = places(inOrder, moved, Pair::second);
        changes.addAll(passages.lost(one, answered));
        changes.addAll(passages.added(other, answering));
        bentNames(one, other, changes);
        changes.addAll(residue.in(one, other));
        changes.addAll(impossibleDates.in(one, other));
        return new Comparison(
                new Comparison.Counts(
                        one.passages().size(),
                        other.passages().size(),
                        answered.size() - moved.size(),
                        moved.size(),
                        other.passages().size() - answering.size()),
                changes.stream().sorted(Change.ORDER).toList());
    }

    /** A name that is written like one of the original's is no new one. */
    private static void bentNames(Article one, Article other, Set<Change> changes) {
        Set<Span> told = changes.stream()
                .filter(change ->
                        change.kind() == ChangeKind.NAME && change.original().isPresent())
                .flatMap(change -> change.copy().stream())
                .collect(Collectors.toSet());
        for (Change bent : BentNames.in(one, other, told)) {
            changes.removeIf(change -> change.kind() == ChangeKind.NAME
                    && change.original().isEmpty()
                    && change.copy()
                            .filter(span -> bent.copy().filter(span::overlaps).isPresent())
                            .isPresent());
            changes.add(bent);
        }
    }

    private static Set<Integer> places(List<Pair> inOrder, List<Pair> moved, ToIntFunction<Pair> side) {
        return Stream.concat(inOrder.stream(), moved.stream())
                .map(side::applyAsInt)
                .collect(Collectors.toSet());
    }

    /** Whether a document is so long that only its first {@value Article#MOST_SENTENCES} sentences are compared. */
    public static boolean isLonger(Document document) {
        return Sentences.of(document.text()).stream()
                        .filter(sentence -> !document.isFurniture(sentence.span()))
                        .count()
                > Article.MOST_SENTENCES;
    }

    /** With those of page furniture, whose captions teach names. */
    private static List<Sentence> sentences(Document document) {
        return Sentences.of(document.text()).stream()
                .limit(2L * Article.MOST_SENTENCES)
                .toList();
    }

    private static LocalDate day(Document document, Document pair) {
        return published(document).or(() -> published(pair)).orElse(SOME_DAY);
    }

    static Optional<LocalDate> published(Document document) {
        return document.published()
                .filter(published -> published.impossible().isEmpty())
                .flatMap(published -> published.date().latest());
    }

    private static List<Block> blocks(Article one, Article other, List<Pair> inOrder, List<Pair> moved) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= inOrder.size(); to++) {
            if (to == inOrder.size() || !sharesSentence(inOrder.get(to - 1), inOrder.get(to))) {
                blocks.add(block(one, other, inOrder.subList(from, to)));
                from = to;
            }
        }
        moved.forEach(pair -> blocks.add(block(one, other, List.of(pair))));
        return blocks;
    }

    private static boolean sharesSentence(Pair pair, Pair next) {
        return pair.first() == next.first() || pair.second() == next.second();
    }

    private static Block block(Article one, Article other, List<Pair> pairs) {
        Pair first = pairs.getFirst();
        Pair last = pairs.getLast();
        return new Block(
                Block.Side.of(one, first.first(), last.first()),
                Block.Side.of(other, first.second(), last.second()),
                pairs.stream().mapToDouble(Pair::likeness).max().orElse(0));
    }
}
