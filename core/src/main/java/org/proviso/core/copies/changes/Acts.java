package org.proviso.core.copies.changes;

import java.util.List;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Inflections;

/** Acts that may be swapped, from {@code acts.tsv}: every form of their verbs, and their nouns. */
final class Acts {
    private static final String NONE = "-";
    private static final Acts SHIPPED = new Acts(Inflections.shipped());

    private final Phrases<Act> phrases = new Phrases<>();

    /**
     * What a word says.
     *
     * @param field acts that are taken for each other
     * @param name words of one field and name say the same
     * @param meaning in words for the reader
     */
    record Act(String field, String name, String meaning) {
        boolean isOther(Act other) {
            return field.equals(other.field) && !name.equals(other.name);
        }

        boolean isSame(Act other) {
            return field.equals(other.field) && name.equals(other.name);
        }
    }

    private Acts(Inflections inflections) {
        for (Tables.Row row : Tables.read(Acts.class, "acts.tsv")) {
            if (row.cells().size() != 5) {
                throw row.wrong(row.cells().size() + " columns instead of 5");
            }
            Act act = new Act(row.cell(0), row.cell(1), row.cell(4));
            for (String verb : words(row.cell(2))) {
                int space = verb.indexOf(' ');
                String tail = space < 0 ? "" : verb.substring(space);
                inflections
                        .ofVerb(space < 0 ? verb : verb.substring(0, space))
                        .keySet()
                        .forEach(form -> phrases.add(form + tail, act));
            }
            for (String noun : words(row.cell(3))) {
                Inflections.ofNoun(noun).forEach(form -> phrases.add(form, act));
            }
        }
    }

    private static List<String> words(String cell) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split("\\|", -1));
    }

    static Acts shipped() {
        return SHIPPED;
    }

    List<Phrases.Hit<Act>> in(List<Mark> marks) {
        return phrases.in(marks);
    }
}
