/**
 * What can be seen in a text without knowing the subject: sentences, tokens, parts of speech, names, numbers, dates.
 * Everything points into the original text. Not for what is asserted; that is reading.
 */
@NullMarked
package org.proviso.core.text;

import org.jspecify.annotations.NullMarked;
