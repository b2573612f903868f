@NullMarked
package org.proviso.core.register.names;

import org.jspecify.annotations.NullMarked;
