package org.proviso.core.text;

import java.util.List;

/** Gives each token of one sentence its part of speech. Safe to share between threads. */
@FunctionalInterface
public interface Tagger {
    /** The same tokens, tagged, in the same order. */
    List<Token> tag(List<Token> sentence);
}
