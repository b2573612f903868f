@NullMarked
package org.proviso.core.register.lanes;

import org.jspecify.annotations.NullMarked;
