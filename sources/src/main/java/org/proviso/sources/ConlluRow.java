package org.proviso.sources;

import java.util.List;

/** The ten columns of a word in CoNLL-U, as they were given; a column that says nothing holds {@code _}. */
public record ConlluRow(List<String> columns) {
    /** How many columns the format has. */
    public static final int COLUMNS = 10;

    public ConlluRow {
        columns = List.copyOf(columns);
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("a row has " + COLUMNS + " columns: " + columns);
        }
    }

    public String id() {
        return columns.get(0);
    }

    public String form() {
        return columns.get(1);
    }

    public String lemma() {
        return columns.get(2);
    }

    /** The universal part of speech. */
    public String upos() {
        return columns.get(3);
    }

    /** The tag of the treebank's own set, here Penn's. */
    public String xpos() {
        return columns.get(4);
    }

    /** The head's id; {@code 0} for the root. */
    public String head() {
        return columns.get(6);
    }

    public String relation() {
        return columns.get(7);
    }

    /** Morphological features, as {@code Number=Sing|Person=3}. */
    public String features() {
        return columns.get(5);
    }

    /** The edges of the enhanced graph, as {@code 4:nsubj|7:nsubj:xsubj}. */
    public String enhanced() {
        return columns.get(8);
    }

    public String misc() {
        return columns.get(9);
    }

    /** Whether the text has white space behind the word. */
    boolean spaceAfter() {
        return !("|" + misc() + "|").contains("|SpaceAfter=No|");
    }
}
