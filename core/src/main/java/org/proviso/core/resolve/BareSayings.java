package org.proviso.core.resolve;

import org.proviso.core.resolve.groups.Longs;

/** Claims that tell no more than that something is asked or promised ("a review", "no request"): what ties them to others but who asks whom, and the story. */
final class BareSayings {
    private BareSayings() {}

    /** "Asked for a review" goes on about nothing that was asked before; nor does what is asked by its name after "no request". */
    static boolean isToldAnew(Facet claim, Facet earlier) {
        boolean anew = claim.isBareSaying()
                ? claim.topic().named().fresh()
                : earlier.isBareSaying() && earlier.topic().named().fresh();
        return anew && !areTied(claim, earlier);
    }

    /** What the one is about stands in a word of the other, both are of one kind or one day, or the same asks the same. */
    static boolean areTied(Facet claim, Facet other) {
        Topic topic = claim.topic();
        return topic.words().count(other.topic().all()) > 0
                || other.topic().words().count(topic.all()) > 0
                || kinds(topic).shared(kinds(other.topic())) > 0
                || claim.isOfDayOf(other)
                || (Fit.isSame(claim.actor(), other.actor()) && Fit.isSame(claim.counterpart(), other.counterpart()));
    }

    private static Longs kinds(Topic topic) {
        return topic.kinds().with(topic.told().kinds());
    }
}
