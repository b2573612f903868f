package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;

/** Precision and recall over pairs of documents of the same story, as {@code tools/score_copies.py} counts them. */
class CopiesGateTest {
    private static final double PRECISION_FLOOR = .98;
    private static final double RECALL_FLOOR = .33;

    private record Gold(String document, String group, String story) {}

    private record Score(double precision, double recall) {}

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void copiesAreFoundWithPrecisionWhateverTheirOrder(long seed) throws IOException {
        Path folder = Path.of(System.getProperty("proviso.shared", "")).resolve("gold/copies");
        assumeTrue(
                Files.isDirectory(folder), "no gold copies: set -Dproviso.shared to the folder that holds gold/copies");
        List<Gold> gold = new ArrayList<>(Files.readAllLines(folder.resolve("groups.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Gold(cells[0], cells[1], cells[2]))
                .toList());
        if (seed != 0) {
            Collections.shuffle(gold, new Random(seed));
        }
        Score score = score(gold, origins(folder.resolve("texts"), gold));
        assertThat(score.precision).as("precision, seed %d", seed).isGreaterThanOrEqualTo(PRECISION_FLOOR);
        assertThat(score.recall).as("recall, seed %d", seed).isGreaterThanOrEqualTo(RECALL_FLOOR);
    }

    private static Map<String, DocumentId> origins(Path texts, List<Gold> gold) throws IOException {
        Origins origins = new Origins();
        Map<String, DocumentId> found = new HashMap<>();
        for (Gold row : gold) {
            Document document = Texts.document(Files.readString(texts.resolve(row.document)));
            found.put(
                    row.document,
                    origins.add(document.id(), Sketch.of(document)).origin());
        }
        return found;
    }

    private static Score score(List<Gold> gold, Map<String, DocumentId> found) {
        int hits = 0;
        int said = 0;
        int wanted = 0;
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (gold.get(i).story.equals(gold.get(j).story)) {
                    boolean same = gold.get(i).group.equals(gold.get(j).group);
                    DocumentId origin = found.get(gold.get(i).document);
                    boolean claimed = origin != null && origin.equals(found.get(gold.get(j).document));
                    hits += same && claimed ? 1 : 0;
                    said += claimed ? 1 : 0;
                    wanted += same ? 1 : 0;
                }
            }
        }
        return new Score((double) hits / said, (double) hits / wanted);
    }
}
