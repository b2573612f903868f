@NullMarked
package org.proviso.core.register.balances;

import org.jspecify.annotations.NullMarked;
