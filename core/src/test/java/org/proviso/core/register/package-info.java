@NullMarked
package org.proviso.core.register;

import org.jspecify.annotations.NullMarked;
