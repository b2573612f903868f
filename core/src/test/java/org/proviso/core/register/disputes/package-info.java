@NullMarked
package org.proviso.core.register.disputes;

import org.jspecify.annotations.NullMarked;
