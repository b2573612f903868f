/**
 * Derivation between documents: which text one derives from, and what says so. A document is boiled down to a
 * {@link org.proviso.core.copies.Sketch} of under 2 kB; {@link org.proviso.core.copies.Origins} compares sketches, never
 * texts. Not for reading claims, and not yet for rewrites that share no run of words.
 */
@NullMarked
package org.proviso.core.copies;

import org.jspecify.annotations.NullMarked;
