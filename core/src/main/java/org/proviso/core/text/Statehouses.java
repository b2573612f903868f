package org.proviso.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.core.tables.Tables;

/**
 * Of which state a document speaks where it says "the House" or "the Senate": of the one whose chambers it has named
 * ("the Montana Senate"), or from whose capital a paragraph is dated ("HELENA, Mont. \u2014").
 */
final class Statehouses {
    private static final Set<String> CHAMBERS =
            Set.of("senate", "house", "legislature", "assembly", "statehouse", "capitol");
    /** Keys of the bodies that states have too. */
    private static final Set<String> SHARED = Set.of("senate", "house-of-representatives");

    private static final int LONGEST_DATELINE = 14;
    private static final int LONGEST_CITY = 40;

    private static final Map<String, String> STATES = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();
    private static final Map<String, String> SHORTS = new HashMap<>();

    static {
        for (Tables.Row row : Tables.read(Statehouses.class, "us-states.tsv")) {
            STATES.put(Word.fold(row.cell(0)), row.cell(0));
            CAPITALS.put(Word.fold(row.cell(1)), row.cell(0));
            if (!row.cell(2).isEmpty()) {
                SHORTS.put(Word.fold(row.cell(2)), row.cell(0));
            }
        }
    }

    /** From which place on which state is spoken of; nothing where it is another place. */
    private final TreeMap<Integer, Optional<String>> told = new TreeMap<>();

    static boolean isShared(String body) {
        return SHARED.contains(body);
    }

    /** The state that is spoken of at a place. */
    Optional<String> at(int offset) {
        Map.Entry<Integer, Optional<String>> last = told.floorEntry(offset);
        return last == null ? Optional.empty() : last.getValue();
    }

    /** A line that is only a dateline says from where what follows it comes. */
    void learn(Line line) {
        int size = line.size();
        if (size < 2 || size > LONGEST_DATELINE || !line.at(0).isShouting() || !isDash(line.key(size - 1))) {
            return;
        }
        int city = 0;
        while (city < size && Character.isLetter(line.at(city).form().charAt(0)) || isStop(line, city)) {
            city++;
        }
        String name = line.text(0, city);
        String behind = line.key(city).equals(",") ? line.key(city + 1) : "";
        Optional<String> state = Optional.ofNullable(STATES.get(behind))
                .or(() -> Optional.ofNullable(SHORTS.get(behind)))
                .or(() -> name.length() < LONGEST_CITY
                        ? Optional.ofNullable(CAPITALS.get(Word.fold(name)))
                        : Optional.empty());
        told.put(line.span(0, 1).start(), state);
    }

    /** "the Montana Senate" speaks of Montana, "Congress" and "the U.S. House" of no state. */
    void learn(Line line, Naming naming) {
        if (naming.kind() != NameMention.Kind.AUTHORITY || !CHAMBERS.contains(line.key(naming.to() - 1))) {
            return;
        }
        String owner = Word.fold(line.text(naming.from(), naming.to() - 1));
        if (naming.length() > 1) {
            told.put(line.span(naming.from(), naming.to()).start(), Optional.ofNullable(STATES.get(owner)));
        }
    }

    private static boolean isStop(Line line, int i) {
        return i > 0 && i < line.size() && line.key(i).equals(".");
    }

    private static boolean isDash(String key) {
        return key.equals("\u2014") || key.equals("\u2013") || key.equals("-") || key.equals("--");
    }
}
