package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.copies.changes.Acts.Act;
import org.proviso.core.copies.changes.Phrases.Hit;

/** Acts that are not the same: an act that the copy's sentence lacks, and in its place another of the same field. */
final class ActChanges implements Detector {
    private static final double SAME_PLACE = 1.2;

    private final Acts acts = Acts.shipped();

    private record Candidate(Hit<Act> original, Hit<Act> copy, double closeness) {}

    @Override
    public List<Change> in(Block block) {
        List<Hit<Act>> originals = acts.in(block.original().marks());
        List<Hit<Act>> copies = acts.in(block.copy().marks());
        List<Candidate> candidates = new ArrayList<>();
        for (Hit<Act> before : originals) {
            for (Hit<Act> after : copies) {
                if (before.meaning().isOther(after.meaning())
                        && !has(copies, before.meaning())
                        && !has(originals, after.meaning())
                        && !answers(block, before, copies)
                        && !answersBack(block, after, before, originals)) {
                    candidates.add(new Candidate(before, after, block.diff().nearness(before.at(), after.at())));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::closeness).reversed());
        return changes(block, candidates);
    }

    private static List<Change> changes(Block block, List<Candidate> candidates) {
        List<Change> changes = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate pair : candidates) {
            if (pair.closeness >= SAME_PLACE && taken.add(pair.copy.at().from())) {
                changes.add(block.change(
                        ChangeKind.ACT,
                        pair.original.at(),
                        pair.copy.at(),
                        pair.original.meaning().name() + " ("
                                + pair.original.meaning().meaning() + ") became "
                                + pair.copy.meaning().name() + " ("
                                + pair.copy.meaning().meaning() + ")"));
            }
        }
        return changes;
    }

    private static boolean has(List<Hit<Act>> hits, Act act) {
        return hits.stream().anyMatch(hit -> hit.meaning().isSame(act));
    }

    /** Whether the word itself stands in the copy, or is a form of a word there in another of its meanings. */
    private static boolean answers(Block block, Hit<Act> before, List<Hit<Act>> copies) {
        int last = before.at().to() - 1;
        return block.diff().toSecond(last) >= 0
                || copies.stream()
                        .anyMatch(hit -> isSameWord(block, last, hit.at().to() - 1));
    }

    /** The same of the copy's word; "pending" is not the word of "pending resubmission". */
    private static boolean answersBack(Block block, Hit<Act> after, Hit<Act> before, List<Hit<Act>> originals) {
        int last = after.at().to() - 1;
        int answer = block.diff().toFirst(last);
        return answer >= 0 && !before.at().contains(answer)
                || originals.stream().anyMatch(hit -> isSameWord(block, hit.at().to() - 1, last));
    }

    private static boolean isSameWord(Block block, int inOriginal, int inCopy) {
        return block.original()
                .marks()
                .get(inOriginal)
                .key()
                .equals(block.copy().marks().get(inCopy).key());
    }
}
