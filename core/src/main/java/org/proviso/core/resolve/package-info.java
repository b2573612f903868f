/**
 * Claims and the register's index to events with reasons: which entry a claim belongs to, which matter an entry. The
 * claims of one document are gathered in tellings and strands; tellings of several documents are placed in one entry by the
 * weights of {@code scores.tsv}, strands in one matter by those of {@code matter-scores.tsv}. Not for storing, and not for
 * judging which of two sources is right.
 */
@NullMarked
package org.proviso.core.resolve;

import org.jspecify.annotations.NullMarked;
