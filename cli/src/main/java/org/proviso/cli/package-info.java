/** Commands, settings and wiring; the runnable artefact. Not for logic that another edge would need too. */
@NullMarked
package org.proviso.cli;

import org.jspecify.annotations.NullMarked;
