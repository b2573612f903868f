/**
 * The register as one SQLite file: the event log, and the bytes of the documents that it speaks of. {@link
 * org.proviso.store.RegisterFile} is the door. Not for deciding anything.
 */
@NullMarked
package org.proviso.store;

import org.jspecify.annotations.NullMarked;
