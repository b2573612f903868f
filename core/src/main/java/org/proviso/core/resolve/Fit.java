package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.core.model.Lane;

/** How well a claim fits an entry: the weights that hold, added up as {@code scores.tsv} says. */
final class Fit {
    private final List<Held> held = new ArrayList<>();
    private double score;

    private record Held(Weight weight, double value) {
        String words() {
            return String.format(Locale.ROOT, "%s %+.2f", weight.words(), value);
        }
    }

    private Fit() {}

    /**
     * Scores a claim against an entry of its lane.
     *
     * @param refersBack the entry is the document's last of the lane, to which an object without content words may point
     * @return nothing when they can never be one: different quantities
     */
    static Optional<Fit> of(Keys claim, Keys entry, boolean sameDocument, boolean refersBack) {
        boolean bothCount = claim.hasQuantity() && entry.hasQuantity();
        boolean sameCount = claim.number() == entry.number() && claim.unit() == entry.unit();
        if (claim.lane() != entry.lane() || (bothCount && !sameCount)) {
            return Optional.empty();
        }
        Fit fit = new Fit();
        fit.quantity(bothCount, claim.hasQuantity() || entry.hasQuantity());
        fit.object(claim.topic(), entry.topic());
        fit.actor(claim.actor().match(entry.actor()), claim.lane());
        fit.counterpart(claim.counterpart().match(entry.counterpart()));
        if (refersBack && claim.topic().words.length == 0 && !claim.hasQuantity()) {
            fit.add(Weight.REFERS_BACK, 1);
        }
        if (sameDocument) {
            fit.add(Weight.SAME_DOCUMENT, 1);
        }
        return Optional.of(fit);
    }

    boolean joins() {
        return score >= Weight.JOINS.value();
    }

    double score() {
        return score;
    }

    String reason() {
        String parts = held.stream().map(Held::words).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s = %.2f (joins at %.2f)", parts, score, Weight.JOINS.value());
    }

    private void quantity(boolean both, boolean any) {
        if (both) {
            add(Weight.QUANTITY_EQUAL, 1);
        } else if (any) {
            add(Weight.QUANTITY_ONE_SIDED, 1);
        }
    }

    private void object(Keys.Topic claim, Keys.Topic entry) {
        boolean elsewhere = claim.countries.length > 0
                && entry.countries.length > 0
                && Keys.Topic.shared(claim.countries, entry.countries) == 0;
        if (elsewhere) {
            add(Weight.OBJECT_ELSEWHERE, 1);
        }
        int shorter = Math.min(claim.words.length, entry.words.length);
        if (Keys.Topic.shared(claim.terms, entry.terms) > 0) {
            add(Weight.OBJECT_TERM, 1);
        }
        if (shorter == 0) {
            return;
        }
        int shared = Keys.Topic.shared(claim.words, entry.words);
        if (shared == 0) {
            add(Weight.OBJECT_UNLIKE, 1);
        } else if (shared == claim.words.length && shared == entry.words.length && shared > 1) {
            add(Weight.OBJECT_SAME, 1);
        } else {
            add(Weight.OBJECT_SHARED, (double) shared / shorter);
        }
    }

    private void actor(Side.Match match, Lane lane) {
        switch (match) {
            case SAME -> add(Weight.ACTOR_SAME, 1);
            case COUNTRY -> add(Weight.ACTOR_COUNTRY, 1);
            case DIFFERENT -> add(Weight.ACTOR_DIFFERENT, lane == Lane.MEASURE ? 0 : 1);
            case UNLIKE -> add(Weight.ACTOR_UNLIKE, lane == Lane.MEASURE ? 0 : 1);
            case OPEN -> {
                // nothing to compare
            }
        }
    }

    private void counterpart(Side.Match match) {
        switch (match) {
            case SAME -> add(Weight.COUNTERPART_SAME, 1);
            case COUNTRY -> add(Weight.COUNTERPART_COUNTRY, 1);
            case DIFFERENT -> add(Weight.COUNTERPART_DIFFERENT, 1);
            case UNLIKE -> add(Weight.COUNTERPART_UNLIKE, 1);
            case OPEN -> {
                // nothing to compare
            }
        }
    }

    private void add(Weight weight, double times) {
        if (times != 0) {
            double value = weight.value() * times;
            score += value;
            held.add(new Held(weight, value));
        }
    }
}
