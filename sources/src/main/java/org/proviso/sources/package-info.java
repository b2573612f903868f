/**
 * Bytes to document: text, Markdown, HTML, and the files they lie in; and bytes to sentences whose words are cut already
 * (CoNLL-U). Not for reading what a document says.
 */
@NullMarked
package org.proviso.sources;

import org.jspecify.annotations.NullMarked;
