/**
 * Groups of things that are one, kept up as things arrive: leader clustering in a canonical order, so that the groups are
 * a function of what there is and of people's verdicts, not of the order of arrival. Knows nothing of claims; not for
 * deciding how well two things fit.
 */
@NullMarked
package org.proviso.core.resolve.groups;

import org.jspecify.annotations.NullMarked;
