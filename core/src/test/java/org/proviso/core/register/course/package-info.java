@NullMarked
package org.proviso.core.register.course;

import org.jspecify.annotations.NullMarked;
