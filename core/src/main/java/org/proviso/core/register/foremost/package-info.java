/**
 * What of a long timeline is told first: its lines weighed by a table, and those that tell the same in other words as one. Views over a
 * register; not for what holds, which states tell, and nothing that the log keeps.
 */
@NullMarked
package org.proviso.core.register.foremost;

import org.jspecify.annotations.NullMarked;
