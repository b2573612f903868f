/**
 * Derivation between documents: which text one derives from, and what says so. A document is boiled down to a
 * {@link org.proviso.core.copies.Fingerprint}; {@link org.proviso.core.copies.Origins} compares fingerprints, never texts, and groups
 * documents by the links that this gives. Not for reading claims.
 */
@NullMarked
package org.proviso.core.copies;

import org.jspecify.annotations.NullMarked;
