package org.proviso.bench;

/**
 * How much of what was found is right, and how much of what there is was found; 0 where nothing is.
 *
 * @param precision right of all found
 * @param recall right of all that gold has
 */
public record Rate(double precision, double recall) {
    static Rate of(int right, int found, int gold) {
        return new Rate(share(right, found), share(right, gold));
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The harmonic mean of the two. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
