/**
 * What the register said of an entry at one time and at another, and what changed it. Views over a register or a part of one; not for
 * what happened in the world, which transitions tell.
 */
@NullMarked
package org.proviso.core.register.history;

import org.jspecify.annotations.NullMarked;
