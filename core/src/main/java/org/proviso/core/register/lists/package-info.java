/** What lists show of entries, as values that can be kept. */
@NullMarked
package org.proviso.core.register.lists;

import org.jspecify.annotations.NullMarked;
