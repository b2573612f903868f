package org.proviso.core.register.lanes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.Move;
import org.proviso.core.tables.Tables;

/**
 * What a state must bring with it, or what another lane says beside it; a row of {@code guards.tsv}.
 *
 * @param kind what is shown: {@link Kind#NOTE} when the test holds, the others when it fails
 * @param words what is shown
 * @param why where the guard comes from
 */
public record Guard(String name, Act act, Test test, Kind kind, String words, String why) {
    /** How grave it is. */
    public enum Kind {
        /** Claims contradict what must be. */
        IRREGULAR,
        /** Nothing is told of it. */
        GAP,
        /** Something that a reader should know. */
        NOTE
    }

    /** What is tested. */
    public sealed interface Test {
        /** A claim names a condition. */
        record Condition() implements Test {}

        /** A claim names an end: by its dates or by a condition. */
        record End() implements Test {}

        /** A claim holds one of the words. */
        record Words(List<String> words) implements Test {
            public Words {
                words = List.copyOf(words);
            }
        }

        /**
         * Another entry of the matter, about the same thing, stands in this state.
         *
         * @param negated it is told not to have come to it
         * @param after only when it came to it on that day or later
         */
        record Beside(Move move, boolean negated, boolean after) implements Test {}

        /** Reads the cell of a table; nothing when it is none of these. */
        static Optional<Test> parse(String cell) {
            int space = cell.indexOf(' ');
            String head = space < 0 ? cell : cell.substring(0, space);
            String rest = cell.substring(space + 1);
            return switch (head) {
                case "condition" -> Optional.of(new Condition());
                case "end" -> Optional.of(new End());
                case "words", "says" -> Optional.of(new Words(Tables.parts(rest)));
                case "beside" -> Optional.of(beside(Arrays.asList(rest.split(" ", -1))));
                default -> Optional.empty();
            };
        }

        private static Test beside(List<String> words) {
            String move = words.stream()
                    .filter(word -> word.indexOf('/') > 0)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("beside which state? " + words));
            return new Beside(Move.parse(move), words.contains("not"), words.contains("after"));
        }
    }
}
