/** Quality gates against gold data and timings. Never shipped. */
@NullMarked
package org.proviso.bench;

import org.jspecify.annotations.NullMarked;
