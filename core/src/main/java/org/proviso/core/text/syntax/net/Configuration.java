package org.proviso.core.text.syntax.net;

import java.util.Arrays;

/**
 * A sentence half parsed: a stack of words whose heads are open, the words still to come, and the arcs found. This is the
 * arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011, https://aclanthology.org/P11-1068/): every sequence of allowed actions ends, after 2n − 1 of them, with one
 * tree over n words; the word that is left on the stack is the root.
 */
public final class Configuration {
    /** Words that a choice looks at: the three on top of the stack, top first, and the next one. */
    public static final int SLOTS = 4;
    /** Kinds of distance that are told apart; 0 stands for none. */
    public static final int DISTANCES = 11;
    /** Children whose relation a choice looks at. */
    public static final int CHILDREN = 5;
    /** In place of a word that is not there. */
    public static final int NONE = -1;

    private static final int[] UP_TO = {5, 7, 10, 15, 25};

    private final int length;
    private final int[] stack;
    private int height;
    private int next;
    private final int[] heads;
    private final int[] relations;
    private final int[] leftmost;
    private final int[] rightmost;

    public Configuration(int length) {
        this.length = length;
        this.stack = new int[length];
        this.heads = filled(length);
        this.relations = filled(length);
        this.leftmost = filled(length);
        this.rightmost = filled(length);
    }

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NONE);
        return values;
    }

    /** Nothing is left to do. */
    public boolean isDone() {
        return next == length && height <= 1;
    }

    public boolean allows(Action action) {
        return switch (action) {
            case SHIFT -> next < length;
            case LEFT -> next < length && height > 0;
            case RIGHT -> height > 1;
        };
    }

    /** The word that a slot holds, or {@link #NONE}. */
    public int slot(int slot) {
        if (slot == SLOTS - 1) {
            return next < length ? next : NONE;
        }
        return slot < height ? stack[height - 1 - slot] : NONE;
    }

    /** The word that the next action would give a head to, and the head it would get; for {@link Action#SHIFT} {@link #NONE}. */
    public int head(Action action) {
        return switch (action) {
            case SHIFT -> NONE;
            case LEFT -> next;
            case RIGHT -> stack[height - 2];
        };
    }

    /**
     * Takes a step.
     *
     * @param relation of the word that gets a head, by number; whatever for {@link Action#SHIFT}
     */
    public void take(Action action, int relation) {
        if (action == Action.SHIFT) {
            stack[height++] = next++;
            return;
        }
        int head = head(action);
        int dependent = stack[--height];
        heads[dependent] = head;
        relations[dependent] = relation;
        if (action == Action.LEFT) {
            leftmost[head] = dependent;
        } else {
            rightmost[head] = dependent;
        }
    }

    /** How far the next word is from the top of the stack, as a row of {@link Part#STACK_DISTANCE}. */
    public int distanceToNext() {
        return height == 0 || next == length ? 0 : 1 + bucket(next - stack[height - 1]);
    }

    /** How far the top of the stack is from the word below it, as a row of {@link Part#STACK_DISTANCE}. */
    public int distanceBelow() {
        return DISTANCES + (height < 2 ? 0 : 1 + bucket(stack[height - 1] - stack[height - 2]));
    }

    /** The length of an arc with its direction, as a row of {@link Part#ARC_LENGTH}. */
    public static int arcLength(int head, int dependent) {
        return (head > dependent ? 0 : DISTANCES) + bucket(Math.abs(head - dependent));
    }

    private static int bucket(int distance) {
        if (distance < UP_TO[0]) {
            return distance;
        }
        int bucket = UP_TO[0];
        for (int i = 1; i < UP_TO.length && distance >= UP_TO[i]; i++) {
            bucket++;
        }
        return bucket;
    }

    /**
     * The relation of an outer child, as a row of {@link Part#CHILD_RELATION}: of the stack's top its first on the left and its
     * last on the right, of the word below it the same, of the next word its first on the left.
     *
     * @param relations how many there are
     */
    public int childRelation(int child, int relations) {
        int parent = switch (child) {
            case 0, 1 -> slot(0);
            case 2, 3 -> slot(1);
            default -> slot(SLOTS - 1);
        };
        int word = parent == NONE ? NONE : child % 2 == 0 ? leftmost[parent] : rightmost[parent];
        return child * (relations + 1) + (word == NONE ? 0 : 1 + this.relations[word]);
    }

    /** Each word's head; {@link #NONE} for the root, and for a word that has none yet. */
    public int[] heads() {
        return heads.clone();
    }

    /** Each word's relation to its head, by number; {@link #NONE} where it has no head. */
    public int[] relations() {
        return relations.clone();
    }

    /** The words on the stack and those to come, for whoever asks what can still be reached. */
    public boolean isOnStack(int word) {
        return word >= 0 && word < next && heads[word] == NONE;
    }

    public int next() {
        return next;
    }
}
