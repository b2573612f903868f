/**
 * The history of entries against their lane's state machine: what is irregular, what is not told, what another lane says
 * beside it, and the timeline of a matter. Views over a part of a register. Not for how an entry stands (register) nor for
 * positions that contradict each other (disputes).
 */
@NullMarked
package org.proviso.core.register.course;

import org.jspecify.annotations.NullMarked;
