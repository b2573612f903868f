package org.proviso.bench;

import java.util.List;
import java.util.SequencedMap;

/**
 * How right tags and trees are, as {@code tools/score_syntax.py} counts.
 *
 * @param upos share of words with the right universal part of speech
 * @param uas share of words, punctuation left out, with the right head
 * @param las the same with the right relation too, compared without subtypes
 * @param arguments pairs of a verb and its subject, object or agent, with the relation
 * @param relations the most frequent relations of gold but {@code punct}, each with its subtype and the head compared
 */
public record SyntaxFigures(
        int tokens, double upos, double uas, double las, Rate arguments, SequencedMap<String, Relation> relations) {
    static final List<String> MEASURES = List.of("UPOS", "UAS", "LAS", "arguments");

    /** @param gold how often gold has it */
    record Relation(int gold, Rate rate) {}

    /** The figure that the gate and the tables call so; of arguments, F1. */
    double of(String measure) {
        return switch (measure) {
            case "UPOS" -> upos;
            case "UAS" -> uas;
            case "LAS" -> las;
            case "arguments" -> arguments.f1();
            default -> throw new IllegalArgumentException("no such measure: " + measure + "; there are " + MEASURES);
        };
    }
}
