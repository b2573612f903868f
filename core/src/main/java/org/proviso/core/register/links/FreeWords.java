package org.proviso.core.register.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.counts.WordRows;
import org.proviso.core.register.lanes.LaneMachines;
import org.proviso.core.tables.Tables;

/** What {@code frees.tsv} says: what lets go of what, what speaks for one thing, and the words of both. */
final class FreeWords {
    static final WordRows TABLE = new WordRows(FreeWords.class, "frees.tsv");
    static final List<Rule> RULES;

    /** Those in which something is held, or frees. */
    static final Set<Lane> LANES;

    private static final Map<String, Double> WEIGHTS = new HashMap<>();
    private static final int FEWEST_CELLS = 5;

    /** What is said of a permission, where no word says more exactly how it ended. */
    private static final String ENDED = "ended";

    /** Stems of the words for measures that hold things back. */
    private static final Set<String> HALTS;

    /** Stems of the words for permissions, by their kind. */
    private static final Map<String, Set<String>> PERMISSIONS = new HashMap<>();

    /** Stems of the words that may mean a permission, or many another thing. */
    private static final Set<String> LOOSE;

    /** Stems that tell nothing of which thing is meant. */
    private static final Set<String> GENERAL;

    /** What the entry that frees must say. */
    enum Asked {
        RESTRAINT,
        RELEASE,
        PERMISSION
    }

    /**
     * A row.
     *
     * @param said of what is held; {@code %s} stands for the word of the measure, or for how a permission ends
     * @param untold what that does not say; may be empty
     * @param perhaps whether it is never asserted
     */
    record Rule(Move held, Move by, Asked asked, String said, String untold, boolean perhaps) {
        /** Whether it tells of a permission that ends; else of what is held back and let go. */
        boolean ends() {
            return asked == Asked.PERMISSION;
        }

        /** What is said of what is held, with the word of the measure, or of what ends a permission, where it has one. */
        String said(Optional<String> word) {
            return said.replace("%s", word(word));
        }

        /** What that does not say, in the same way. */
        String untold(Optional<String> word) {
            return untold.replace("%s", word(word));
        }

        private String word(Optional<String> word) {
            return word.orElse(ends() ? ENDED : "measure");
        }
    }

    static {
        List<Rule> rules = new ArrayList<>();
        for (Tables.Row row : Tables.read(FreeWords.class, "frees.tsv")) {
            if (row.cell(0).equals("move")) {
                rules.add(rule(row));
            } else if (row.cell(0).equals("weight")) {
                WEIGHTS.put(row.cell(1), Double.valueOf(row.cell(2)));
            }
        }
        RULES = List.copyOf(rules);
        LANES = rules.stream()
                .flatMap(rule -> Stream.of(rule.held().lane(), rule.by().lane()))
                .collect(Collectors.toSet());
        HALTS = Stream.of("restraint", "forbids")
                .flatMap(kind -> TABLE.rows(kind).stream())
                .flatMap(row -> LinkWords.content(row.phrase()).stream())
                .collect(Collectors.toSet());
        TABLE.rows("permission")
                .forEach(row -> PERMISSIONS
                        .computeIfAbsent(row.as(), kind -> new HashSet<>())
                        .addAll(LinkWords.content(row.phrase())));
        LOOSE = TABLE.rows("loose").stream()
                .flatMap(row -> LinkWords.content(row.phrase()).stream())
                .collect(Collectors.toSet());
        GENERAL = LaneMachines.generalWords().stream()
                .flatMap(word -> LinkWords.content(word).stream())
                .collect(Collectors.toSet());
        for (String kind : List.of("restraint", "release", "money", "general")) {
            TABLE.rows(kind).forEach(row -> GENERAL.addAll(LinkWords.content(row.phrase())));
        }
    }

    private FreeWords() {}

    private static Rule rule(Tables.Row row) {
        if (row.cells().size() < FEWEST_CELLS) {
            throw row.wrong("a move needs held, by, asks and said");
        }
        return new Rule(
                Move.parse(row.cell(1)),
                Move.parse(row.cell(2)),
                Asked.valueOf(row.cell(3).toUpperCase(Locale.ROOT)),
                row.cell(4),
                row.cell(5),
                row.cell(6).equals("perhaps"));
    }

    static double weight(String name) {
        return Optional.ofNullable(WEIGHTS.get(name))
                .orElseThrow(() -> new IllegalStateException("no weight " + name + " in frees.tsv"));
    }

    /** The stems of the words that tell which thing is meant. */
    static Set<String> things(String text) {
        return LinkWords.content(text).stream()
                .filter(stem -> stem.length() > 2 && !GENERAL.contains(stem))
                .collect(Collectors.toSet());
    }

    /** The word of a measure that holds things back. */
    static Optional<String> restraint(String text) {
        return TABLE.in("restraint", ContentWords.plain(text)).map(WordRows.Row::as);
    }

    /** The stems of the words for such measures, and for what they do, in their order. */
    static List<String> halts(String text) {
        return LinkWords.content(text).stream().filter(HALTS::contains).sorted().toList();
    }

    /** Whether a measure of this name forbids; others stop what runs. */
    static boolean forbids(String restraint) {
        return TABLE.has("forbids", restraint);
    }

    /** The kind of permission that a text speaks of anywhere. */
    static Optional<String> permission(String text) {
        return TABLE.in("permission", ContentWords.plain(text)).map(WordRows.Row::as);
    }

    /** The kind of permission that a phrase is of: "the clinic's permit", and neither "the permit office" nor "the ban on permits". */
    static Optional<String> permissionItself(String phrase) {
        String last = "";
        for (String word : ContentWords.words(phrase)) {
            if (!last.isEmpty() && TABLE.has("behind", word)) {
                break;
            }
            last = word;
        }
        return TABLE.row("permission", last).map(WordRows.Row::as);
    }

    /** Of stems those that tell more than that it is a permission of a kind: "visa" tells which waiver it is. */
    static List<String> besidesPermission(List<String> stems, String kind) {
        Set<String> own = PERMISSIONS.getOrDefault(kind, Set.of());
        return stems.stream()
                .filter(stem -> !own.contains(stem) && !LOOSE.contains(stem))
                .toList();
    }

    /** Whether what is told not to hold held before. */
    static boolean isOver(String text) {
        return TABLE.in("over", ContentWords.plain(text)).isPresent();
    }

    static boolean speaksOfRelease(String text) {
        return TABLE.in("release", ContentWords.plain(text)).isPresent();
    }

    static boolean speaksOfMoney(String text) {
        return TABLE.in("money", ContentWords.plain(text)).isPresent();
    }
}
