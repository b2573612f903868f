package org.proviso.core.resolve.groups;

/**
 * Where a node belongs.
 *
 * @param into the node that stands for the group; the node itself when it opens one
 * @param via the node that it follows: the one that fits, or that a verdict names; itself when it follows none
 * @param proposed the node that it may belong to, which nobody has decided; itself when there is none
 */
public record Place(long into, long via, Grounds grounds, long proposed) {
    /** Why it is there. */
    public enum Grounds {
        /** It was not placed yet. */
        NONE,
        /** No earlier node fits. */
        ALONE,
        /** It fits the node that it follows. */
        FIT,
        /** A person said so. */
        VERDICT
    }

    static Place none(long id) {
        return new Place(id, id, Grounds.NONE, id);
    }

    static Place alone(long id, long proposed) {
        return new Place(id, id, Grounds.ALONE, proposed);
    }

    /** All but what is proposed is as in the other. */
    public boolean sameGroup(Place other) {
        return into == other.into && via == other.via && grounds == other.grounds;
    }
}
