package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proviso.core.tables.Tables;

/**
 * How likely one of two texts is a rewrite of the other. Rewrites look in several ways, and no one weighing of the traits
 * fits all of them: words spun or translated there and back leave the sentences alike; a retelling keeps the names and
 * figures in their order; a condensed text keeps even those in passing, in any order. So there is one logistic model for
 * each picture, and the best fit counts. The weights are a table that ships with the program; {@code bench/train-copies}
 * makes it.
 */
public record RewriteModel(List<Picture> pictures) {
    private static final String TABLE = "rewrite-weights.tsv";
    private static final String BIAS = "bias";

    /**
     * One way in which a rewrite looks.
     *
     * @param name one word, as the table has it
     * @param bias what is added to the weighted traits
     * @param weights one for each trait, in the order of {@link Traits#NAMES}; 0 for one that has no say
     */
    public record Picture(String name, double bias, List<Double> weights) {
        public Picture {
            weights = List.copyOf(weights);
            if (weights.size() != Traits.NAMES.size()) {
                throw new IllegalArgumentException(
                        name + ": " + weights.size() + " weights instead of " + Traits.NAMES.size());
            }
        }

        /** How well two texts fit, from 0 to 1. */
        public double fit(Traits traits) {
            double sum = bias;
            double[] values = traits.values();
            for (int i = 0; i < values.length; i++) {
                sum += weights.get(i) * values[i];
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    /** A picture and how well it fits. */
    record Fit(String picture, double likelihood) {}

    public RewriteModel {
        pictures = List.copyOf(pictures);
        if (pictures.isEmpty()) {
            throw new IllegalArgumentException("a rewrite model has a picture");
        }
    }

    /**
     * The model that ships with the program.
     *
     * @throws IllegalArgumentException naming table and line when a row is not a trait, or a weight no number
     */
    public static RewriteModel shipped() {
        List<Tables.Row> rows = Tables.read(RewriteModel.class, TABLE);
        List<String> names = rows.getFirst().cells();
        List<Picture> pictures = new ArrayList<>();
        for (int column = 1; column < names.size() - 1; column++) {
            int at = column;
            pictures.add(new Picture(
                    names.get(column),
                    weight(rows, BIAS, at),
                    Traits.NAMES.stream().map(trait -> weight(rows, trait, at)).toList()));
        }
        return new RewriteModel(pictures);
    }

    private static double weight(List<Tables.Row> rows, String trait, int column) {
        List<Tables.Row> ofTrait =
                rows.stream().filter(row -> row.cell(0).equals(trait)).toList();
        if (ofTrait.size() != 1) {
            throw new IllegalArgumentException(TABLE + ": " + ofTrait.size() + " rows for " + trait + " instead of 1");
        }
        String cell = ofTrait.getFirst().cell(column);
        try {
            return "-".equals(cell) ? 0 : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw ofTrait.getFirst().wrong("no weight: \"" + cell + "\"");
        }
    }

    Fit best(Traits traits) {
        return pictures.stream()
                .map(picture -> new Fit(picture.name(), picture.fit(traits)))
                .max(Comparator.comparingDouble(Fit::likelihood))
                .orElseThrow();
    }
}
