package org.proviso.bench.training;

/**
 * How the network is trained.
 *
 * @param passes over the treebanks
 * @param batch words after which the weights are changed
 * @param rate of change at first; it falls to almost nothing in a straight line
 * @param inputDropout share of a word's numbers that are hidden
 * @param layerDropout share of a layer's numbers that are hidden
 * @param explore how often a wrong action that the network prefers is taken, after the first pass: so it learns to go on from mistakes
 */
record Settings(
        int word,
        int hidden,
        int action,
        int arc,
        int passes,
        int batch,
        float rate,
        float inputDropout,
        float layerDropout,
        double explore,
        long seed) {
    /** Those of the shipped model. */
    static Settings shipped(int passes) {
        return new Settings(112, 96, 64, 64, passes, 300, 0.002f, 0.2f, 0.35f, 0.9, 1);
    }

    /** Exploration in the first pass, when the network knows nothing. */
    double exploreIn(int pass) {
        return pass == 0 ? 0.1 : explore;
    }
}
