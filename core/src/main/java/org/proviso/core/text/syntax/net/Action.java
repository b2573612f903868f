package org.proviso.core.text.syntax.net;

/** A step of the transition system. */
public enum Action {
    /** The next word goes onto the stack. */
    SHIFT,
    /** The top of the stack hangs on the next word, and is done. */
    LEFT,
    /** The top of the stack hangs on the word below it, and is done. */
    RIGHT
}
