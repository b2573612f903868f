/**
 * Numbers and what they number: counts with an identity, the vintages of one count as a series, and arithmetic over what
 * one document tells. Views over a part of a register: pure, bounded, the same whatever the order of filing. Nothing is
 * added up, averaged or corrected here; what does not add up is flagged, with the sum shown.
 */
@NullMarked
package org.proviso.core.register.counts;

import org.jspecify.annotations.NullMarked;
