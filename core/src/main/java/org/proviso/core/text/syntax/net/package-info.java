/**
 * The small neural network behind the tagger and parser: what it sees of a word, its weights and their file, its layers, and
 * the transition system that builds a tree. {@code bench} trains it; the program only runs it. Not for the meaning of trees.
 */
@NullMarked
package org.proviso.core.text.syntax.net;

import org.jspecify.annotations.NullMarked;
