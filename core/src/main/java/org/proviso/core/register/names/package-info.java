/**
 * Names that mean one thing because people said so: how names are compared, and how a claim reads when each thing has one name.
 * Not for deciding which names mean one thing, and not for changing what a claim is shown to say.
 */
@NullMarked
package org.proviso.core.register.names;

import org.jspecify.annotations.NullMarked;
