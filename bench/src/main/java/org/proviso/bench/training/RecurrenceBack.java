package org.proviso.bench.training;

import org.proviso.core.text.syntax.net.Kernels;
import org.proviso.core.text.syntax.net.Recurrence;

/** Goes back through a {@link Recurrence}, with its names: what its input should change by. */
final class RecurrenceBack {
    private final int hidden;
    private final int blocks;
    private final float[] peephole;
    private final Gradient peepholeChange;

    RecurrenceBack(int hidden, int blocks, float[] peephole, Gradient peepholeChange) {
        this.hidden = hidden;
        this.blocks = blocks;
        this.peephole = peephole;
        this.peepholeChange = peepholeChange;
    }

    /** What the layer was given and made of it. */
    @SuppressWarnings("ArrayRecordComponent") // inner loops work on the arrays
    record Pass(float[] input, float[] passed, float[] memory) {}

    /**
     * Goes back through one sentence.
     *
     * @param shownChange what the layer's output should change by
     * @param passedChange added to: what {@code passed} should change by; the first layer's goes into its input
     * @return what the input should change by
     */
    float[] read(Pass pass, float[] shownChange, float[] passedChange) {
        float[] inputChange = new float[pass.input().length];
        int words = pass.memory().length / (2 * hidden);
        peepholeChange.touchAll();
        for (int direction = 0; direction < 2; direction++) {
            float[] memoryChange = new float[hidden];
            for (int i = words - 1; i >= 0; i--) {
                int word = direction == 0 ? i : words - 1 - i;
                int before = i == 0 ? -1 : direction == 0 ? word - 1 : word + 1;
                step(pass, new Place(word, before, direction), shownChange, passedChange, memoryChange, inputChange);
            }
        }
        return inputChange;
    }

    /** @param before the word read before, -1 for none */
    private record Place(int word, int before, int direction) {}

    private void step(
            Pass pass,
            Place place,
            float[] shownChange,
            float[] passedChange,
            float[] memoryChange,
            float[] inputChange) {
        float[] input = pass.input();
        float[] memory = pass.memory();
        int from = (2 * place.word() + place.direction()) * blocks * hidden;
        int to = (2 * place.word() + place.direction()) * hidden;
        int last = (2 * place.before() + place.direction()) * hidden;
        int keep = 2 * place.direction() * hidden;
        boolean first = blocks == Recurrence.FIRST_BLOCKS;
        float[] passing = first ? input : pass.passed();
        float[] passingChange = first ? inputChange : passedChange;
        int through = first ? from + 3 * hidden : to;
        float[] peepholes = peepholeChange.values();
        for (int j = 0; j < hidden; j++) {
            float old = place.before() < 0 ? 0 : memory[last + j];
            float now = memory[to + j];
            float keepSum = input[from + hidden + j] + peephole[keep + j] * old;
            float showSum = input[from + 2 * hidden + j] + peephole[keep + hidden + j] * old;
            float kept = Kernels.gate(keepSum);
            float show = Kernels.gate(showSum);
            float change = shownChange[to + j];
            float showChange = change * (Kernels.squash(now) - passing[through + j]) * Kernels.gateSlope(showSum);
            float nowChange = memoryChange[j] + change * show * Kernels.squashSlope(now);
            float keepChange = nowChange * (old - input[from + j]) * Kernels.gateSlope(keepSum);
            inputChange[from + j] += nowChange * (1 - kept);
            inputChange[from + hidden + j] += keepChange;
            inputChange[from + 2 * hidden + j] += showChange;
            passingChange[through + j] += change * (1 - show);
            peepholes[keep + j] += keepChange * old;
            peepholes[keep + hidden + j] += showChange * old;
            memoryChange[j] =
                    nowChange * kept + keepChange * peephole[keep + j] + showChange * peephole[keep + hidden + j];
        }
    }
}
