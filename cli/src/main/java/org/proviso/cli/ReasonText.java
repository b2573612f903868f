package org.proviso.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.tables.Tables;

/**
 * Why something was filed or put together, for people: the log keeps the scores that decided; in place of them stands what speaks for it
 * most, unless the scores are asked for.
 *
 * @param scores whether they are
 */
record ReasonText(boolean scores) {
    private static final String NUMBER = "[+-]?\\d+\\.\\d\\d";
    private static final Pattern PART = Pattern.compile("([a-z][a-z -]*?) ([+-]\\d+\\.\\d\\d)");
    private static final Pattern SUM =
            Pattern.compile("(?:" + PART.pattern() + "(?:, )?)* = " + NUMBER + " \\(joins at " + NUMBER + "\\)");
    private static final int MOST_NAMED = 4;
    private static final Map<String, String> WORDS = table();

    private record Weighed(String name, double weight) {}

    String words(String reason) {
        return scores ? reason : SUM.matcher(reason).replaceAll(sum -> Matcher.quoteReplacement(words(sum)));
    }

    private static String words(MatchResult sum) {
        List<Weighed> parts = new ArrayList<>();
        Matcher part = PART.matcher(sum.group());
        while (part.find()) {
            parts.add(new Weighed(part.group(1), Double.parseDouble(part.group(2))));
        }
        List<String> named = parts.stream()
                .filter(each -> each.weight > 0)
                .sorted(Comparator.comparingDouble((Weighed each) -> -each.weight))
                .map(each -> WORDS.getOrDefault(each.name, each.name))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return named.isEmpty() ? "little speaks for it" : String.join(", ", named);
    }

    private static Map<String, String> table() {
        Map<String, String> words = new HashMap<>();
        Tables.read(ReasonText.class, "reasons.tsv").forEach(row -> words.put(row.cell(0), row.cell(1)));
        return Map.copyOf(words);
    }
}
