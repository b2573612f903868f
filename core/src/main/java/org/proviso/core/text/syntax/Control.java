package org.proviso.core.text.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.proviso.core.tables.Tables;

/** Which words leave it to their subject, their object or somebody else to do what an infinitive says: a table. */
final class Control {
    private static final Control SHIPPED = new Control();

    private final Set<String> ofSubject = new HashSet<>();
    private final Set<String> ofObject = new HashSet<>();
    private final Map<String, Set<String>> behind = new HashMap<>();
    private final Set<String> toughAdjectives = new HashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> hadNouns = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private final Set<String> blaming = new HashSet<>();

    private Control() {
        for (Tables.Row row : Tables.read(Control.class, "control.tsv")) {
            String word = row.cell(1);
            switch (row.cell(0) + " " + row.cell(2)) {
                case "verb subject" -> ofSubject.add(word);
                case "verb object" -> ofObject.add(word);
                case "verb either" -> {}
                case "adjective object" -> toughAdjectives.add(word);
                case "noun holder" -> holders.add(word);
                case "noun having" -> hadNouns.add(word);
                case "mark object" -> marks.add(word);
                case "verb blames" -> blaming.add(word);
                case "noun target" -> targets.add(word);
                default -> {
                    if (!row.cell(0).equals("verb")) {
                        throw row.wrong("no such control: " + row.cell(0) + " " + row.cell(2));
                    }
                    behind.computeIfAbsent(word, key -> new HashSet<>()).add(row.cell(2));
                }
            }
        }
    }

    static Control shipped() {
        return SHIPPED;
    }

    /** "promised Mexico to help": whoever promises helps. */
    boolean isOfSubject(String verb) {
        return ofSubject.contains(verb);
    }

    /** "asked Mexico to help", "the state that it asked to help". */
    boolean isOfObject(String verb) {
        return ofObject.contains(verb);
    }

    /** The prepositions behind which somebody stands who does it: "called on Mexico to help". */
    Set<String> behind(String verb) {
        return behind.getOrDefault(verb, Set.of());
    }

    /** "hard to read": the subject is read. */
    boolean isTough(String adjective) {
        return toughAdjectives.contains(adjective);
    }

    /** "Mexico's plan to sell". */
    boolean isOfHolder(String noun) {
        return holders.contains(noun);
    }

    /** "pressure on Mexico to sell". */
    boolean isOfTarget(String noun) {
        return targets.contains(noun);
    }

    /** "had difficulty selling". */
    boolean isHad(String noun) {
        return hadNouns.contains(noun);
    }

    /** "kept Mexico from selling", "fined Mexico for selling"; but "earned praise for selling". */
    boolean isOfObject(String verb, String mark) {
        return marks.contains(mark) || mark.equals("for") && blaming.contains(verb);
    }
}
