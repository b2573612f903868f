package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.proviso.core.copies.changes.WordDiff.Range;
import org.proviso.core.model.Span;

/** Sentences of the original and those of the copy that answer to them: one and one, or one and its neighbours. */
final class Block {
    private final Side original;
    private final Side copy;
    private final double likeness;
    private final WordDiff diff;

    /**
     * One side of a block.
     *
     * @param first the place of its first passage among those of the article
     */
    record Side(Article article, int first, int last, List<Mark> marks, Cues cues) {
        static Side of(Article article, int first, int last) {
            List<Mark> marks = new ArrayList<>();
            article.passages().subList(first, last + 1).forEach(passage -> marks.addAll(passage.marks()));
            return new Side(article, first, last, List.copyOf(marks), new Cues(marks));
        }

        Span span() {
            return article.passages()
                    .get(first)
                    .span()
                    .union(article.passages().get(last).span());
        }

        boolean has(String key) {
            return marks.stream().anyMatch(mark -> mark.key().equals(key));
        }

        long count(String key) {
            return marks.stream().filter(mark -> mark.key().equals(key)).count();
        }

        /** The places of the marks that fit. */
        List<Integer> places(Predicate<Mark> wanted) {
            return IntStream.range(0, marks.size())
                    .filter(i -> wanted.test(marks.get(i)))
                    .boxed()
                    .toList();
        }

        Span span(Range range) {
            return marks.get(range.from())
                    .span()
                    .union(marks.get(range.to() - 1).span());
        }

        String words(Range range) {
            return span(range).of(article.text());
        }

        /** Whether a mark with this key stands in the sentences about it. */
        boolean isNear(String key, int sentences) {
            return article
                    .passages()
                    .subList(
                            Math.max(0, first - sentences),
                            Math.min(article.passages().size(), last + sentences + 1))
                    .stream()
                    .anyMatch(passage -> passage.has(key));
        }
    }

    Block(Side original, Side copy, double likeness) {
        this.original = original;
        this.copy = copy;
        this.likeness = likeness;
        this.diff = new WordDiff(original.marks, copy.marks);
    }

    Side original() {
        return original;
    }

    Side copy() {
        return copy;
    }

    /** How alike the likest two of its sentences are, 0 to 1. */
    double likeness() {
        return likeness;
    }

    WordDiff diff() {
        return diff;
    }

    /** Marks of the original that fit and answer to none of the copy. */
    List<Integer> openInOriginal(Predicate<Mark> wanted) {
        return original.places(wanted).stream()
                .filter(i -> diff.toSecond(i) < 0)
                .toList();
    }

    /** Marks of the copy that fit and answer to none of the original. */
    List<Integer> openInCopy(Predicate<Mark> wanted) {
        return copy.places(wanted).stream().filter(j -> diff.toFirst(j) < 0).toList();
    }

    /** Whether both sides have equally many of each of these marks: then one may answer to the other out of order. */
    boolean isEven(Side side, Range places) {
        return side.marks.subList(places.from(), places.to()).stream()
                .allMatch(mark -> original.count(mark.key()) == copy.count(mark.key()));
    }

    double closeness(int inOriginal, int inCopy) {
        return diff.closeness(Range.at(inOriginal), Range.at(inCopy));
    }

    Change change(ChangeKind kind, Range inOriginal, Range inCopy, String reason) {
        return Change.altered(kind, original.span(inOriginal), copy.span(inCopy), reason);
    }
}
