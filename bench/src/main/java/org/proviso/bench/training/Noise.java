package org.proviso.bench.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.proviso.core.text.syntax.net.Feature;
import org.proviso.core.text.syntax.net.Model;

/**
 * What a sentence looks like while it is learnt from: now and then in other letters, as headlines are, and with words as
 * unknown as most words of a new text are.
 */
final class Noise {
    private static final Feature[] FEATURES = Feature.values();
    private static final double LOWER = 0.02;
    private static final double UPPER = 0.02;
    private static final double TITLE = 0.02;
    /** A word seen n times is hidden with probability 0.25 / (0.25 + n), as Kiperwasser and Goldberg do. */
    private static final double HIDING = 0.25;

    private static final double ENDINGS_HIDDEN = 0.02;
    private static final double COMPANY_HIDDEN = 0.05;

    private final Model model;
    private final Map<String, Integer> counts;

    /** @param counts how often each value of {@link Feature#WORD} stands in the treebanks */
    Noise(Model model, Map<String, Integer> counts) {
        this.model = model;
        this.counts = counts;
    }

    /** The rows of the words' features. */
    int[][] features(List<String> forms, SplittableRandom random) {
        double letters = random.nextDouble();
        int[][] features = new int[forms.size()][];
        for (int i = 0; i < features.length; i++) {
            String form = inOtherLetters(forms.get(i), i, letters);
            features[i] = features(form);
            hide(features[i], counts.getOrDefault(Feature.normal(form), 0), random);
        }
        return features;
    }

    private int[] features(String form) {
        String normal = Feature.normal(form);
        return Arrays.stream(Feature.values())
                .mapToInt(feature -> model.vocabulary(feature).number(feature.of(form, normal)))
                .toArray();
    }

    private static String inOtherLetters(String form, int place, double letters) {
        if (letters < LOWER) {
            return form.toLowerCase(Locale.ROOT);
        } else if (letters < LOWER + UPPER) {
            return form.toUpperCase(Locale.ROOT);
        } else if (letters < LOWER + UPPER + TITLE && (place == 0 || form.length() > 3)) {
            return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
        }
        return form;
    }

    private static void hide(int[] rows, int count, SplittableRandom random) {
        for (int f = 0; f < rows.length; f++) {
            double share = switch (FEATURES[f]) {
                case WORD -> HIDING / (HIDING + count);
                case COMPANY -> COMPANY_HIDDEN;
                case SHAPE -> 0;
                case ENDING_3, ENDING_2, OPENING_3, OPENING_1 -> ENDINGS_HIDDEN;
            };
            if (random.nextDouble() < share) {
                rows[f] = 0;
            }
        }
    }
}
