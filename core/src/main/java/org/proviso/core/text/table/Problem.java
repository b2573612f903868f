package org.proviso.core.text.table;

/**
 * A complaint about a file, with its place.
 *
 * @param line from 1; 0 when it concerns the whole file
 * @param where the column by number and name, or nothing when it concerns the whole line
 */
public record Problem(String file, int line, String where, Complaint complaint) {
    /** {@code my.tsv:12: column 3 (move): no lane 'mesure': write measure}. */
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + ": "
                + (where.isEmpty() ? "" : where + ": ")
                + complaint.wrong()
                + ": "
                + complaint.remedy();
    }
}
