/**
 * What ties entries together: sums and their parts, things done in return for others, demands and their answers, what frees what
 * is held back. Views over a part of a register: pure, bounded, the same whatever the order of filing. Which claims make one entry is not decided here.
 */
@NullMarked
package org.proviso.core.register.links;

import org.jspecify.annotations.NullMarked;
