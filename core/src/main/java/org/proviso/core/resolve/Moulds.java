package org.proviso.core.resolve;

import org.proviso.core.resolve.groups.Longs;

/**
 * What two documents of one mould tell: declarations for two states, notices of two years, delegations to two countries. All that such
 * documents have in common they have from the mould, so it tells of no act in common.
 */
final class Moulds {
    private Moulds() {}

    /** Whether two claims of documents in one form are of two acts, unless a number that is not round is the same. */
    static boolean tellApart(Facet claim, Facet other, Fit.Settings settings) {
        return settings.likeness() >= Weight.MOULD.value(false)
                && !hasNumberOf(claim, other)
                && (areOfOneMould(claim, other, settings) || areElsewhere(claim, other, settings));
    }

    /** The same number, and not a round one: a term is of the mould as the rest is ("under section 12(a) of the Aid Act (AA)"). */
    private static boolean hasNumberOf(Facet claim, Facet other) {
        return claim.amount().hasNumberOf(other.amount()) && !claim.amount().round();
    }

    /**
     * The titles name other places, and the claims name no country besides those that act in both. Agreements with two countries have one title but for
     * those, whoever acts in them. What both say of one numbered order is of that.
     */
    private static boolean areElsewhere(Facet claim, Facet other, Fit.Settings settings) {
        if (claim.topic().told().orders().shared(other.topic().told().orders()) > 0) {
            return false;
        }
        Heading heading = settings.ours().heading();
        boolean agreements = heading.isInFormOf(settings.others().heading(), Weight.MOULD_TITLE.value(false))
                && heading.isOfOtherPlacesThan(settings.others().heading());
        if (!agreements && !settings.ours().isElsewhereThan(settings.others())) {
            return false;
        }
        Longs others = Aims.everywhere(other);
        return Aims.everywhere(claim).stream()
                .noneMatch(country -> settings.ours().isAbroad(country, settings.others()) && others.contains(country));
    }

    /**
     * Two short documents with alike titles, far apart in time, that tell the same act: each of one of its own, unless that is of before. A grant
     * and its end are two steps of one thing.
     */
    private static boolean areOfOneMould(Facet claim, Facet other, Fit.Settings settings) {
        return settings.apart() > 0
                && claim.act() == other.act()
                && settings.brief()
                && settings.ours().heading().isInFormOf(settings.others().heading(), Weight.MOULD_TITLE.value(false))
                && !areOfBefore(claim, other, settings)
                && !settings.ours().heading().tellsWhatLasts();
    }

    private static boolean areOfBefore(Facet claim, Facet other, Fit.Settings settings) {
        int year = claim.year();
        return year != 0
                && year == other.year()
                && settings.ours().isAfter(year)
                && settings.others().isAfter(year);
    }
}
