@NullMarked
package org.proviso.core.register.foremost;

import org.jspecify.annotations.NullMarked;
