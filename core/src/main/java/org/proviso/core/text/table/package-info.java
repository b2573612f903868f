/**
 * Tables that people write with a text editor: rows under headings, cells apart by tabs, every wrong line named with its
 * place and a remedy. Not for what the rows mean; the rooms that own a table say so.
 */
@NullMarked
package org.proviso.core.text.table;

import org.jspecify.annotations.NullMarked;
