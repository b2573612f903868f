@NullMarked
package org.proviso.core.register.counts;

import org.jspecify.annotations.NullMarked;
