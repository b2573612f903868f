package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.copies.Traits;

/** Writes the table of weights that tell rewrites: {@code bench/train-copies} runs it. */
final class TrainRewrites {
    private static final Map<String, String> MEANINGS = Map.of(
            "chain", "likeness of the sentences that correspond in order",
            "any", "likeness of each sentence to the likest of the other text",
            "order", "chain over any: 1 when nothing is moved",
            "words", "share of the content words that stand in the other",
            "facts", "share of the names and figures that stand in the other",
            "passing", "the same; what is told once weighs most",
            "sequence", "longest common subsequence of names and figures",
            "kept", "share of the names and figures that come up in the same order");

    private TrainRewrites() {}

    /**
     * Learns from all pairs of the gold.
     *
     * @param args the table to write
     */
    public static void main(String[] args) throws IOException {
        Gold gold = Gold.shared();
        if (args.length != 1 || !gold.isThere()) {
            System.err.println("usage: TrainRewrites TABLE; " + gold.absence());
            System.exit(2);
        }
        List<CopyGold.Pair> pairs = CopyGold.of(gold, new ProductPath()).pairs();
        Files.writeString(Path.of(args[0]), table(RewriteLearner.learn(pairs), pairs.size()), UTF_8);
    }

    private static String table(RewriteModel model, int pairs) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the model that tells rewrites, one column a picture of how a rewrite looks: weight times trait, summed, and the");
        lines.add(
                "# bias, through the logistic function, is how likely it is; the best fit counts. A trait without weight in a picture has a \"-\".");
        lines.add("# Written by bench/train-copies from the " + pairs
                + " pairs of documents of one story in gold/copies; the traits are those of Traits.java.");
        lines.add("trait\t"
                + model.pictures().stream().map(RewriteModel.Picture::name).collect(Collectors.joining("\t"))
                + "\tmeaning");
        lines.add(line(
                "bias",
                model.pictures().stream().map(RewriteModel.Picture::bias).toList(),
                "added to each sum"));
        for (String trait : Traits.NAMES) {
            int at = Traits.NAMES.indexOf(trait);
            lines.add(line(
                    trait,
                    model.pictures().stream()
                            .map(picture -> picture.weights().get(at))
                            .toList(),
                    MEANINGS.getOrDefault(trait, "")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String trait, List<Double> weights, String meaning) {
        return trait + "\t"
                + weights.stream()
                        .map(weight -> weight == 0 ? "-" : String.format(Locale.ROOT, "%.2f", weight))
                        .collect(Collectors.joining("\t"))
                + "\t" + meaning;
    }
}
