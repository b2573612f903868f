package org.proviso.core.text.syntax.net;

/**
 * How wide the network is.
 *
 * @param word numbers in the vector of a word
 * @param hidden numbers of memory in each direction of each layer
 * @param action numbers from which an action is chosen
 * @param arc numbers from which a relation is chosen
 * @param universalTags how many there are; the same for the other two
 */
public record Sizes(int word, int hidden, int action, int arc, int universalTags, int pennTags, int relations) {
    private static final int WIDEST = 4_096;

    public Sizes {
        for (int size : new int[] {word, hidden, action, arc, universalTags, pennTags, relations}) {
            if (size < 1 || size > WIDEST) {
                throw new IllegalArgumentException("a size of " + size + " is not from 1 to " + WIDEST);
            }
        }
    }

    /** These widths for these labels. */
    public static Sizes of(int word, int hidden, int action, int arc, Labels labels) {
        return new Sizes(
                word,
                hidden,
                action,
                arc,
                labels.universalTags().size(),
                labels.pennTags().size(),
                labels.relations().size());
    }

    /** A word's share in the choices: its slots, then as head and as dependent. */
    public int slots() {
        return Configuration.SLOTS * action + 2 * arc;
    }

    public int tags() {
        return universalTags + pennTags;
    }

    /** Rows of the tensor. */
    public int rows(Part part) {
        return switch (part) {
            case WORD -> Feature.totalWidth();
            case INPUT, INPUT_BEFORE, INPUT_BEHIND -> word;
            case TAG, SECOND, SLOT -> 2 * hidden;
            case UNIVERSAL_TAG -> universalTags;
            case PENN_TAG -> pennTags;
            case MISSING -> Configuration.SLOTS;
            case STACK_DISTANCE -> 2 * Configuration.DISTANCES;
            case CHILD_RELATION -> Configuration.CHILDREN * (relations + 1);
            case ACTION -> action;
            case ARC_LENGTH -> 2 * Configuration.DISTANCES;
            case RELATION -> arc;
            case WORD_BIAS,
                    INPUT_BIAS,
                    FIRST_PEEPHOLE,
                    EDGE,
                    TAG_BIAS,
                    SECOND_BIAS,
                    SECOND_PEEPHOLE,
                    SLOT_BIAS,
                    ACTION_BIAS,
                    ARC_BIAS,
                    RELATION_BIAS -> 1;
        };
    }

    /** Numbers in a row of the tensor. */
    public int columns(Part part) {
        return switch (part) {
            case INPUT, INPUT_BIAS -> 2 * Recurrence.FIRST_BLOCKS * hidden;
            case INPUT_BEFORE, INPUT_BEHIND -> Recurrence.FIRST_BLOCKS * hidden;
            case FIRST_PEEPHOLE, SECOND_PEEPHOLE -> 4 * hidden;
            case WORD, WORD_BIAS -> word;
            case EDGE -> 2 * word;
            case TAG, TAG_BIAS -> tags();
            case UNIVERSAL_TAG, PENN_TAG, SECOND, SECOND_BIAS -> 2 * Recurrence.SECOND_BLOCKS * hidden;
            case SLOT -> slots();
            case SLOT_BIAS, MISSING, STACK_DISTANCE, CHILD_RELATION -> action;
            case ACTION, ACTION_BIAS -> Action.values().length;
            case ARC_BIAS, ARC_LENGTH -> arc;
            case RELATION, RELATION_BIAS -> relations;
        };
    }
}
