/**
 * What is left of money that was held back, promised or approved: wholes, the parts of them that are told to be paid, freed or taken away, and
 * what is told to be left beside what comes out (ADR 0034). It adds up nothing across currencies and no two wholes.
 */
@NullMarked
package org.proviso.core.register.balances;

import org.jspecify.annotations.NullMarked;
