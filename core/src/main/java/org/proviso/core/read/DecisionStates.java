package org.proviso.core.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.tables.Tables;

/** Words that say in a table or beside a figure how a thing stands, from {@code decision-states.tsv}, and which act that is in each lane. */
final class DecisionStates {
    private static final String NONE = "-";
    private static final List<Lane> LANES = List.of(Lane.WAIVER, Lane.MONEY, Lane.MEASURE, Lane.WORK);
    private static final Map<String, Map<Lane, Move>> STATES = load();
    private static final Set<String> FIRST =
            STATES.keySet().stream().map(key -> key.split(" ", -1)[0]).collect(Collectors.toUnmodifiableSet());
    private static final int MOST_WORDS = STATES.keySet().stream()
            .mapToInt(words -> words.split(" ", -1).length)
            .max()
            .orElse(0);

    private DecisionStates() {}

    private static Map<String, Map<Lane, Move>> load() {
        Map<String, Map<Lane, Move>> states = new HashMap<>();
        for (Tables.Row row : Tables.read(DecisionStates.class, "decision-states.tsv")) {
            Map<Lane, Move> moves = new EnumMap<>(Lane.class);
            for (int i = 0; i < LANES.size(); i++) {
                String act = row.cell(i + 1);
                if (!act.equals(NONE)) {
                    moves.put(LANES.get(i), move(LANES.get(i), act));
                }
            }
            states.put(row.cell(0), Map.copyOf(moves));
        }
        return Map.copyOf(states);
    }

    /** An act of the lane, or of another that is named before it: {@code waiver/denied}. */
    private static Move move(Lane lane, String act) {
        return act.contains("/") ? Move.parse(act) : new Move(lane, Act.ofWireName(act));
    }

    /**
     * What words tell.
     *
     * @param size how many of the words tell it
     * @param moves the act in each lane
     */
    record State(int size, Map<Lane, Move> moves) {
        State {
            moves = Map.copyOf(moves);
        }

        Optional<Move> in(Lane lane) {
            return Optional.ofNullable(moves.get(lane));
        }
    }

    /** Whether some state begins with the word: what has no such word tells none. */
    static boolean mayOpen(String word) {
        return FIRST.contains(word);
    }

    /**
     * How a thing stands by the first of the words; the longest that fit count.
     *
     * @param words in lower case
     */
    static Optional<State> opening(List<String> words) {
        for (int size = Math.min(MOST_WORDS, words.size()); size > 0; size--) {
            Map<Lane, Move> moves = STATES.get(String.join(" ", words.subList(0, size)));
            if (moves != null) {
                return Optional.of(new State(size, moves));
            }
        }
        return Optional.empty();
    }
}
