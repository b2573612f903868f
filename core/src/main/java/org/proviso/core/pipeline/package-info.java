/** Puts the stages in order; no logic of its own. */
@NullMarked
package org.proviso.core.pipeline;

import org.jspecify.annotations.NullMarked;
