package org.proviso.core.text;

/** The universal part-of-speech tags (https://universaldependencies.org/u/pos/); {@link #X} also where nothing was tagged. */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
