/**
 * Claims and the register's index to events with reasons: which entry a claim belongs to, which matter an entry. A claim
 * joins the entry of its lane that fits it best by the weights of {@code scores.tsv}; otherwise it opens one. Not for
 * storing, and not for judging which of two sources is right.
 */
@NullMarked
package org.proviso.core.resolve;

import org.jspecify.annotations.NullMarked;
