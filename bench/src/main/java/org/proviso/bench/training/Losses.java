package org.proviso.bench.training;

/** How far a choice is from the right one, and how its scores should change. */
final class Losses {
    private Losses() {}

    /**
     * Adds to {@code change} the slope of the negative log-likelihood of one right choice among {@code count}.
     *
     * @param from where the scores begin, and the changes too
     * @return that negative log-likelihood
     */
    static double addChoice(float[] scores, int from, int count, int right, float[] change) {
        float highest = scores[from];
        for (int j = 1; j < count; j++) {
            highest = Math.max(highest, scores[from + j]);
        }
        double[] shares = new double[count];
        double sum = 0;
        for (int j = 0; j < count; j++) {
            shares[j] = StrictMath.exp(scores[from + j] - highest);
            sum += shares[j];
        }
        for (int j = 0; j < count; j++) {
            change[from + j] += (float) (shares[j] / sum - (j == right ? 1 : 0));
        }
        return -StrictMath.log(shares[right] / sum);
    }

    /**
     * Sets {@code change} to the slope of the negative log-likelihood of any of several right choices.
     *
     * @param possible which choices there are
     * @param right which of them are right: one at least
     * @return that negative log-likelihood
     */
    static double setAnyChoice(float[] scores, boolean[] possible, boolean[] right, float[] change) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
            if (possible[j]) {
                highest = Math.max(highest, scores[j]);
            }
        }
        double all = 0;
        double good = 0;
        double[] shares = new double[scores.length];
        for (int j = 0; j < scores.length; j++) {
            shares[j] = possible[j] ? StrictMath.exp(scores[j] - highest) : 0;
            all += shares[j];
            good += right[j] ? shares[j] : 0;
        }
        for (int j = 0; j < scores.length; j++) {
            change[j] = (float) (shares[j] / all - (right[j] ? shares[j] / good : 0));
        }
        return -StrictMath.log(good / all);
    }
}
