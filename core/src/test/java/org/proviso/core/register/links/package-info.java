@NullMarked
package org.proviso.core.register.links;

import org.jspecify.annotations.NullMarked;
