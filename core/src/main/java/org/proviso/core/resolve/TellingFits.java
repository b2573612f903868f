package org.proviso.core.resolve;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Fits;
import org.proviso.core.resolve.groups.Gist;

/** How well two tellings fit: as well as their two claims that fit best. */
final class TellingFits implements Fits<Telling> {
    /** More than any weights add up to. */
    private static final double SURELY = 1_000;

    /** What a copy tells belongs to what its text tells in these words, whatever the copy made of them; a better fit goes first. */
    @Override
    public double fit(Telling node, Telling earlier) {
        double fit = ofWhatIsTold(node, earlier);
        return Rendered.is(node, earlier) ? SURELY + Math.max(0, fit) : fit;
    }

    private static double ofWhatIsTold(Telling node, Telling earlier) {
        if (canNeverMeet(node, earlier)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (node.isPartOfOneWith(earlier)) {
            return SURELY;
        }
        Fit.Settings settings = settings(node, earlier);
        double best = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int fits = 0;
        for (Facet facet : node.facets()) {
            for (Facet other : earlier.facets()) {
                double score = Fit.scoreAcross(facet, other, settings);
                if (!Double.isNaN(score)) {
                    best = Math.max(best, score);
                    sum += score;
                    fits++;
                }
            }
        }
        return fits == 0 ? best : Gathering.chained(best, sum / fits, false);
    }

    @Override
    public boolean leads(Telling member, Telling opener) {
        return member.facets().stream()
                .anyMatch(facet -> opener.facets().stream()
                        .anyMatch(other -> facet.amount().isLinkedTo(other.amount())));
    }

    @Override
    public Gist gist(Telling telling) {
        return TellingGist.of(telling);
    }

    @Override
    public ToDoubleFunction<Gist> most(Telling node) {
        return TellingGist.most(node);
    }

    @Override
    public double joins() {
        return Weight.JOINS.value(false);
    }

    @Override
    public double stays() {
        return Weight.STAYS.value(false);
    }

    @Override
    public double follows() {
        return Weight.FOLLOWS.value(false);
    }

    @Override
    public double proposes() {
        return Weight.PROPOSES.value(false);
    }

    /** The two claims that fit best, for the reason; nothing when the tellings can never be one. */
    static Optional<Fit> best(Telling node, Telling earlier) {
        if (canNeverMeet(node, earlier)) {
            return Optional.empty();
        }
        Fit.Settings settings = settings(node, earlier);
        return node.facets().stream()
                .flatMap(facet ->
                        earlier.facets().stream().flatMap(other -> Fit.across(facet, other, settings).stream()))
                .max(Comparator.comparingDouble(Fit::score));
    }

    /** A pointer tells of another article, and not of the story of the page on which it stands. */
    private static Fit.Settings settings(Telling node, Telling earlier) {
        Fit.Settings settings = Fit.Settings.of(node.setting(), earlier.setting());
        return node.isPointer() || earlier.isPointer() ? settings.ofNoStory() : settings;
    }

    /** One document tells them as two, and not only by their names; or two amounts, countries or goods could meet, in one that names none too. Only counts may name what they were before. */
    private static boolean canNeverMeet(Telling node, Telling earlier) {
        boolean possible = node.isPartOfOneWith(earlier);
        if (!possible
                && (node.document() == earlier.document()
                        || Aims.areApart(node.goods(), earlier.goods())
                        || (Aims.areApart(node.about(), earlier.about()) && !node.namesActOf(earlier)))) {
            return true;
        }
        boolean apart = false;
        boolean equal = false;
        boolean amounts = false;
        for (Facet facet : node.facets()) {
            amounts |= facet.hasQuantity();
            for (Facet other : earlier.facets()) {
                apart |= facet.hasOtherQuantityThan(other);
                if (areTwo(facet, other)) {
                    return true;
                }
                equal |= facet.amount().hasNumberOf(other.amount());
                possible |= !Fit.canNeverMeet(facet, other);
            }
        }
        return !possible || ((apart || amounts) && !equal);
    }

    /** Two amounts but of a count, or two by their names, countries or goods. */
    private static boolean areTwo(Facet one, Facet other) {
        return (one.lane() != Lane.COUNT && one.hasOtherQuantityThan(other))
                || one.isOfAnotherThan(other)
                || Aims.areApart(one, other);
    }
}
