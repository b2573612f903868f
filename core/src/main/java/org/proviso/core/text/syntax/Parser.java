package org.proviso.core.text.syntax;

import java.util.List;
import org.proviso.core.text.Token;

/** Finds the tree of one sentence. Safe to share between threads; the same words give the same tree. */
@FunctionalInterface
public interface Parser {
    /** The tree over the same tokens, in the same order, tagged anew. Time is linear; of nothing, an empty tree. */
    Tree parse(List<Token> sentence);
}
