package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.Span;
import org.proviso.core.read.Attribution;
import org.proviso.core.text.CodePoints;
import tools.jackson.databind.json.JsonMapper;

class AttributionScorerTest {
    private static final String DEV = "attribution/dev/";

    @Test
    void theFiguresAreThoseOfTheReferenceScorer(@TempDir Path folder) throws IOException, InterruptedException {
        GoldReadings.requireGold();
        Gold gold = GoldReadings.GOLD;
        ProductPath product = new ProductPath();
        List<String> lines = new ArrayList<>();
        for (Path file : gold.files(DEV + "texts")) {
            ProductPath.Read read = product.read(file);
            CodePoints points = CodePoints.of(read.document().text());
            for (Attribution attribution : read.reading().attributions()) {
                lines.add(line(file, attribution, points));
            }
        }
        Path system = folder.resolve("system.jsonl");
        Files.write(system, lines);
        String said = Python.run(
                gold, "score_attributions.py", gold.file(DEV + "attributions.jsonl"), system, gold.file(DEV + "texts"));
        AttributionScorer.score(gold, product)
                .forEach((part, rate) -> assertThat(said)
                        .contains(String.format(
                                Locale.ROOT,
                                "%-8s exact P %.3f R %.3f F1 %.3f ",
                                part,
                                rate.precision(),
                                rate.recall(),
                                rate.f1())));
    }

    private static String line(Path file, Attribution attribution, CodePoints points) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", file.getFileName().toString());
        fields.put("source", offsets(attribution.source(), points));
        fields.put("cue", offsets(attribution.cue(), points));
        fields.put("content", offsets(attribution.content(), points));
        return JsonMapper.builder().build().writeValueAsString(fields);
    }

    private static List<List<Integer>> offsets(List<Span> spans, CodePoints points) {
        return spans.stream()
                .map(points::ofUnits)
                .map(span -> List.of(span.start(), span.end()))
                .toList();
    }
}
