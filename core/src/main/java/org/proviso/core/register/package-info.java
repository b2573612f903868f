/**
 * The append-only log of what the register was told, and the views that are folds over it. Not for deciding which entry
 * a claim belongs to (resolve), nor for keeping bytes (store).
 */
@NullMarked
package org.proviso.core.register;

import org.jspecify.annotations.NullMarked;
