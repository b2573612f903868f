/**
 * What time does to an entry: for how long it stands so, what runs out when, how old something undecided is, when a hold is reviewed, and
 * what a limited grant covers. Not for deciding which state stands, and not for the day of today: days are asked for.
 */
@NullMarked
package org.proviso.core.register.clocks;

import org.jspecify.annotations.NullMarked;
