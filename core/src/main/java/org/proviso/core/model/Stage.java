package org.proviso.core.model;

/**
 * One step of the way of a document: a pure function from one record to one record. Same input, same output; what it
 * refuses is part of the output, with the reason and the place.
 */
@FunctionalInterface
public interface Stage<I, O> {
    O apply(I input);
}
