package org.proviso.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * How well claims were read.
 *
 * @param gold how many claims should have been found, optional ones and page furniture left out
 * @param system how many were found, forgiven ones left out
 * @param fields for modality, actor, counterpart, quantity and speaker, how often the field is right in matched pairs
 * @param lanes lane and act right, by lane
 */
record ClaimFigures(
        int documents,
        int gold,
        int system,
        Rate lane,
        Rate laneAndAct,
        Rate usable,
        SequencedMap<String, Field> fields,
        SequencedMap<String, Rate> lanes) {
    /**
     * One field over the matched pairs.
     *
     * @param asked how often gold has it
     * @param right how often it is then right
     * @param spurious how often it is given where gold has none
     */
    record Field(int asked, int right, int spurious) {
        double accuracy() {
            return Rate.share(right, asked);
        }
    }

    ClaimFigures {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        lanes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(lanes));
    }

    Field field(String name) {
        return fields.getOrDefault(name, new Field(0, 0, 0));
    }
}
