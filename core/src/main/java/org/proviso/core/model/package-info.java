/**
 * The words of the product as records: documents, claims, their evidence and who said them. For values that every room
 * shares; not for behaviour that needs a text, a register or the outside world.
 */
@NullMarked
package org.proviso.core.model;

import org.jspecify.annotations.NullMarked;
