package org.proviso.core.resolve.groups;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

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
        Best best = new Best(node, barred);
        index.earlier(node.blocks(), mostSeen, node.rank(), best);
        return best.place();
    }

    /**
     * Looks for the earlier node that it follows: the one that fits best. One that cannot fit as well as what is found already need not be
     * looked at; and where it follows one, nothing is proposed.
     */
    private final class Best implements NodeIndex.Sight<K> {
        private final Node<K> node;
        private final Set<Long> barred;
        private final ToDoubleFunction<Gist> most;
        private Optional<Match<K>> follows = Optional.empty();
        private Optional<Match<K>> maybe = Optional.empty();

        Best(Node<K> node, Set<Long> barred) {
            this.node = node;
            this.barred = barred;
            this.most = fits.most(node.keys());
        }

        @Override
        public double most(Gist gist) {
            return most.applyAsDouble(gist);
        }

        @Override
        public boolean isWanted(double fit) {
            if (follows.isPresent()) {
                return fit >= follows.get().fit;
            }
            return fit >= fits.joins()
                    || (fit >= fits.proposes()
                            && maybe.filter(match -> fit < match.fit).isEmpty());
        }

        @Override
        public void take(Node<K> other) {
            if (barred.contains(other.place().into())) {
                return;
            }
            Match<K> match = new Match<>(other, fits.fit(node.keys(), other.keys()));
            if (match.fit >= fits.joins() && stays(node, other, match.fit)) {
                follows = better(match, follows);
            } else if (match.fit >= fits.proposes()) {
                maybe = better(match, maybe);
            }
        }

        Place place() {
            long proposed = maybe.map(match -> match.node.place().into()).orElse(node.id());
            return follows.map(match ->
                            new Place(match.node.place().into(), match.node.id(), Place.Grounds.FIT, node.id()))
                    .orElseGet(() -> Place.alone(node.id(), proposed));
        }
    }

    private boolean stays(Node<K> node, Node<K> other, double fit) {
        long opener = other.place().into();
        return opener == other.id()
                || other.place().grounds() == Place.Grounds.VERDICT
                || fit >= fits.follows()
                || index.node(opener)
                        .filter(found -> fits.leads(other.keys(), found.keys())
                                || fits.fitOpener(node.keys(), found.keys()) >= fits.stays())
                        .isPresent();
    }

    private static <K> Optional<Match<K>> better(Match<K> match, Optional<Match<K>> best) {
        return best.isEmpty() || match.isBetterThan(best.get()) ? Optional.of(match) : best;
    }
}
