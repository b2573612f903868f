/**
 * What a copy changed: two documents that derive from one text are aligned sentence by sentence, and differences that
 * matter to a reader of facts are listed with the words of both sides and the reason. Lists of words are tables beside
 * the classes. Not for deciding whether one derives from the other, and not for saying which of them is right.
 */
@NullMarked
package org.proviso.core.copies.changes;

import org.jspecify.annotations.NullMarked;
