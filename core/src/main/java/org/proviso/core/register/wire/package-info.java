/**
 * The stored form of events: versioned names, JSON with explicit field names in a fixed order, and the hash chain over
 * both. For whoever keeps, exports or checks a log; not for what the events mean (register).
 */
@NullMarked
package org.proviso.core.register.wire;

import org.jspecify.annotations.NullMarked;
