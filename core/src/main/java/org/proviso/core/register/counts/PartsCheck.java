package org.proviso.core.register.counts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parts against the whole: what was cut and what was kept against what was reviewed; two components, or two laws, against
 * their sum. Only parts that exclude each other by {@code counts.tsv} are added.
 */
final class PartsCheck {
    private static final WordRows TABLE = CountWords.TABLE;
    private static final List<String> BY_OUTCOME = List.of("decision", "request");
    private static final List<String> WITHOUT_REST = List.of("component", "law");
    /** What may or may not be counted among what was decided. */
    private static final String OPTIONAL = "pending";

    private final Sheet sheet;
    private final List<Figure> numbers;

    private PartsCheck(Sheet sheet) {
        this.sheet = sheet;
        this.numbers = sheet.numbers();
    }

    static void run(Sheet sheet) {
        PartsCheck check = new PartsCheck(sheet);
        BY_OUTCOME.forEach(check::outcomes);
        WITHOUT_REST.forEach(check::divisions);
    }

    private void outcomes(String division) {
        for (Figure whole : numbers) {
            Optional<String> role = Roles.outcome(whole)
                    .or(() -> Optional.of(whole.unit()))
                    .filter(word -> TABLE.row("whole", word)
                            .filter(row -> row.as().equals(division))
                            .isPresent());
            if (role.isPresent()) {
                Map<String, Figure> parts = parts(whole, division);
                compare(whole, role.get(), parts);
            }
        }
    }

    /** For each outcome the nearest number. */
    private Map<String, Figure> parts(Figure whole, String division) {
        Map<String, Figure> parts = new LinkedHashMap<>();
        numbers.stream()
                .filter(part -> !part.equals(whole)
                        && Sheet.isNear(part, whole)
                        && Roles.sameNoun(part, whole)
                        && part.value().compareTo(whole.value()) < 0)
                .sorted(Comparator.comparingInt(part -> Math.abs(part.start() - whole.start())))
                .forEach(part -> Roles.outcome(part)
                        .filter(outcome -> TABLE.row("exclusive", outcome)
                                .filter(row -> row.as().equals(division))
                                .isPresent())
                        .ifPresent(outcome -> parts.putIfAbsent(outcome, part)));
        return parts;
    }

    private void compare(Figure whole, String role, Map<String, Figure> parts) {
        Map<String, Figure> decided = new LinkedHashMap<>(parts);
        decided.remove(OPTIONAL);
        if (decided.size() < 2) {
            return;
        }
        if (parts.size() > decided.size() && adds(whole, parts)) {
            told(whole, role, parts);
        } else {
            told(whole, role, decided);
        }
    }

    private static boolean adds(Figure whole, Map<String, Figure> parts) {
        return sum(parts).meets(whole.rounding());
    }

    private static Rounding sum(Map<String, Figure> parts) {
        return Rounding.sum(parts.values().stream().map(Figure::rounding).toList());
    }

    private void told(Figure whole, String role, Map<String, Figure> parts) {
        Rounding sum = sum(parts);
        BigDecimal total = parts.values().stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String added = parts.entrySet().stream()
                .sorted(Comparator.comparingInt(part -> part.getValue().start()))
                .map(part -> Sheet.shown(part.getValue(), part.getKey()))
                .collect(Collectors.joining(" + "));
        String compared = added + " = " + Sheet.amount(whole, total) + ", told: " + Sheet.shown(whole, role);
        BigDecimal rest = whole.amount().subtract(total);
        List<Figure> all = new ArrayList<>(parts.values());
        all.add(whole);
        if (sum.meets(whole.rounding())) {
            sheet.add(CountFlag.Kind.CHECKS, compared + ": checks", all);
        } else if (rest.signum() > 0) {
            sheet.add(
                    CountFlag.Kind.PARTS_FALL_SHORT,
                    compared + ": " + Sheet.amount(whole, rest) + " not accounted for",
                    all);
        } else {
            sheet.add(
                    CountFlag.Kind.PARTS_EXCEED,
                    compared + ": " + Sheet.amount(whole, rest.negate()) + " too many",
                    all);
        }
    }

    /** The two parts of a division, one right after the other, and the number of the same noun right before them. */
    private void divisions(String division) {
        for (int i = 1; i + 1 < numbers.size(); i++) {
            Figure one = numbers.get(i);
            Figure other = numbers.get(i + 1);
            Figure whole = numbers.get(i - 1);
            Optional<String> first = Roles.part(sheet, one, division);
            Optional<String> second = Roles.part(sheet, other, division);
            boolean apart = first.isPresent() && second.isPresent() && !first.equals(second);
            if (apart
                    && isWhole(whole, one, other)
                    && Roles.part(sheet, whole, division).isEmpty()) {
                Map<String, Figure> parts = new LinkedHashMap<>();
                parts.put(first.get(), one);
                parts.put(second.get(), other);
                told(whole, whole.unit(), parts);
            }
        }
    }

    private static boolean isWhole(Figure whole, Figure one, Figure other) {
        return !whole.unit().isEmpty()
                && Sheet.isNear(whole, other)
                && Roles.sameNoun(whole, one)
                && Roles.sameNoun(whole, other)
                && whole.value().compareTo(one.value()) > 0
                && whole.value().compareTo(other.value()) > 0;
    }
}
