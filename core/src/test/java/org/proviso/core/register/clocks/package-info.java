@NullMarked
package org.proviso.core.register.clocks;

import org.jspecify.annotations.NullMarked;
