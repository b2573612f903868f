/**
 * Trains the tagger and parser of {@code core.text.syntax} from treebanks: same input, same bytes. Not shipped.
 */
@NullMarked
package org.proviso.bench.training;

import org.jspecify.annotations.NullMarked;
