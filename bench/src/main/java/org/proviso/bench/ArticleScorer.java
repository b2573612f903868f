package org.proviso.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.proviso.core.model.Document;
import org.proviso.core.model.Furniture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article within a page, against {@code gold/article-body}: shingles of four words, precision and recall averaged over
 * pages, as tools/score_articles.py has it. The article is the document's text without furniture and without the title that
 * opens it.
 */
final class ArticleScorer {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    private ArticleScorer() {}

    static Rate score(Gold gold, ProductPath product) {
        JsonNode pages = JsonMapper.builder().build().readTree(gold.text("article-body/ground-truth.json"));
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();
        pages.forEachEntry((page, truth) -> {
            Map<String, Integer> wanted = shingles(truth.path("articleBody").asString(""));
            Map<String, Integer> found =
                    shingles(article(product.take(gold.file("article-body/html/" + page + ".html.gz"))));
            int right = 0;
            for (Map.Entry<String, Integer> shingle : wanted.entrySet()) {
                right += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
            }
            add(precisions, right, size(found), size(wanted));
            add(recalls, right, size(wanted), size(found));
        });
        return new Rate(mean(precisions), mean(recalls));
    }

    /** A share of nothing is left out, unless the other side is nothing too: then the page is right. */
    private static void add(List<Double> shares, int right, int whole, int other) {
        if (whole > 0) {
            shares.add(Rate.share(right, whole));
        } else if (other == 0) {
            shares.add(1.0);
        }
    }

    static String article(Document document) {
        StringBuilder article = new StringBuilder();
        int at = document.title()
                .filter(document.text()::startsWith)
                .map(String::length)
                .orElse(0);
        for (Furniture piece : document.furniture()) {
            if (piece.at().start() > at) {
                article.append(document.text(), at, piece.at().start()).append('\n');
            }
            at = Math.max(at, piece.at().end());
        }
        return article.append(document.text().substring(at)).toString();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> shingles = new HashMap<>();
        if (!words.isEmpty()) {
            for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
                shingles.merge(
                        String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))), 1, Integer::sum);
            }
        }
        return shingles;
    }

    private static int size(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
