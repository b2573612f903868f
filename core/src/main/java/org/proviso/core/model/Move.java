package org.proviso.core.model;

/** An act in its lane, such as {@code waiver/granted}; refuses an act that the lane does not know. */
public record Move(Lane lane, Act act) {
    public Move {
        if (!lane.allows(act)) {
            throw new IllegalArgumentException("lane " + lane.wireName() + " has no act '" + act.wireName() + "'");
        }
    }

    /** Reads {@code lane/act}. */
    public static Move parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not written as lane/act: '" + written + "'");
        }
        return new Move(Lane.ofWireName(written.substring(0, slash)), Act.ofWireName(written.substring(slash + 1)));
    }

    /** Written out, since moves are compared for every rule of every draft. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Move move && lane == move.lane && act == move.act;
    }

    @Override
    public int hashCode() {
        return 31 * lane.hashCode() + act.hashCode();
    }

    @Override
    public String toString() {
        return lane.wireName() + "/" + act.wireName();
    }
}
