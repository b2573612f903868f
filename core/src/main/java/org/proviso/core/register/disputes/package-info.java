/**
 * Positions that contradict each other on one thing at one time, each with its claims. A view over a part of a register: it
 * decides nothing, and a person's judgement is kept beside it. Not for changes over time, which are a history (course).
 */
@NullMarked
package org.proviso.core.register.disputes;

import org.jspecify.annotations.NullMarked;
