package org.proviso.core.text.table;

/**
 * What is wrong with a cell.
 *
 * @param wrong what is wrong, quoting the words: {@code no lane 'mesure'}
 * @param remedy what to write instead, as an instruction: {@code write measure}
 */
public record Complaint(String wrong, String remedy) {}
