/**
 * The structure of one English sentence: words with their part of speech and lemma, a tree of who depends on whom, and
 * views of that tree for whoever reads meaning: predicates with their arguments, noun groups. Labels are those of Universal
 * Dependencies, version 2. Not for names, numbers or dates, and not for what is asserted.
 */
@NullMarked
package org.proviso.core.text.syntax;

import org.jspecify.annotations.NullMarked;
