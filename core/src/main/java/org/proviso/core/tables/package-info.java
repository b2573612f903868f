/**
 * Tables that ship with the program, as rows and cells, and the one that several rooms ask. Not for tables that users write: those
 * name every mistake (core.text.table).
 */
@NullMarked
package org.proviso.core.tables;

import org.jspecify.annotations.NullMarked;
