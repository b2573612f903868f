@NullMarked
package org.proviso.core.register.wire;

import org.jspecify.annotations.NullMarked;
