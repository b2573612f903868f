/**
 * Document to reading: attributions and claims, by visible grammar and lexicon. Not for deciding what claims of several
 * documents have in common.
 */
@NullMarked
package org.proviso.core.read;

import org.jspecify.annotations.NullMarked;
