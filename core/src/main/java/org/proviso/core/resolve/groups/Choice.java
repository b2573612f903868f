package org.proviso.core.resolve.groups;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a node belongs, given where the earlier ones do. */
final class Choice<K> {
    private final NodeIndex<K> index;
    private final Fits<K> fits;
    private final int mostSeen;

    Choice(NodeIndex<K> index, Fits<K> fits, int mostSeen) {
        this.index = index;
        this.fits = fits;
        this.mostSeen = mostSeen;
    }

    private record Match<K>(Node<K> node, double fit) {
        boolean isBetterThan(Match<K> other) {
            return fit > other.fit || (fit == other.fit && node.rank().isBefore(other.node.rank()));
        }
    }

    Place place(Node<K> node) {
        Set<Long> barred = new HashSet<>();
        for (Verdict verdict : node.judged() ? heard(node) : List.<Verdict>of()) {
            Optional<Node<K>> partner = index.node(verdict.partner(node.id()))
                    .filter(other -> other.rank().isBefore(node.rank()));
            if (partner.isPresent()) {
                long group = partner.get().place().into();
                if (verdict.kind() == Verdict.Kind.APART) {
                    barred.add(group);
                } else if (!barred.contains(group)) {
                    return new Place(group, partner.get().id(), Place.Grounds.VERDICT, node.id());
                }
            }
        }
        return best(node, barred);
    }

    private List<Verdict> heard(Node<K> node) {
        return index.verdicts(node.id()).stream()
                .sorted(Comparator.comparingLong(Verdict::number).reversed())
                .toList();
    }

    private Place best(Node<K> node, Set<Long> barred) {
        Optional<Match<K>> follows = Optional.empty();
        Optional<Match<K>> maybe = Optional.empty();
        for (Node<K> other : earlier(node, barred)) {
            Match<K> match = new Match<>(other, fits.fit(node.keys(), other.keys()));
            if (match.fit >= fits.joins() && stays(node, other, match.fit)) {
                follows = better(match, follows);
            } else if (match.fit >= fits.proposes()) {
                maybe = better(match, maybe);
            }
        }
        long proposed = maybe.map(match -> match.node.place().into()).orElse(node.id());
        return follows.map(match -> new Place(match.node.place().into(), match.node.id(), Place.Grounds.FIT, node.id()))
                .orElseGet(() -> Place.alone(node.id(), proposed));
    }

    private boolean stays(Node<K> node, Node<K> other, double fit) {
        long opener = other.place().into();
        return opener == other.id()
                || fit >= fits.follows()
                || index.node(opener)
                        .filter(found -> fits.fit(node.keys(), found.keys()) >= fits.stays())
                        .isPresent();
    }

    private static <K> Optional<Match<K>> better(Match<K> match, Optional<Match<K>> best) {
        return best.isEmpty() || match.isBetterThan(best.get()) ? Optional.of(match) : best;
    }

    /** The earlier nodes that share a block with it and may fit, each once. */
    private Collection<Node<K>> earlier(Node<K> node, Set<Long> barred) {
        Collection<Node<K>> found = index.earlier(node.blocks(), mostSeen, node.rank(), fits.possible(node.keys()));
        return barred.isEmpty()
                ? found
                : found.stream()
                        .filter(other -> !barred.contains(other.place().into()))
                        .toList();
    }
}
