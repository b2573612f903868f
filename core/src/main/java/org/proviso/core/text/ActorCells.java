package org.proviso.core.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.table.Closest;
import org.proviso.core.text.table.Complaint;

/** What the cells of the tables of actors may hold, each with the complaint about what it may not. */
final class ActorCells {
    private static final int LONGEST = 120;

    /** Codes of countries by their names in small letters, and by themselves. */
    private static final Map<String, String> CODES = codes();

    private ActorCells() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Tables.Row row : Tables.read(ActorCells.class, "countries.tsv")) {
            codes.put(row.cell(0), row.cell(0));
            for (int column : new int[] {1, 2, 5}) {
                WordClasses.list(row.cell(column))
                        .forEach(name -> codes.putIfAbsent(name.toLowerCase(Locale.ROOT), row.cell(0)));
            }
        }
        return Map.copyOf(codes);
    }

    private static Optional<Complaint> complaint(String wrong, String remedy) {
        return Optional.of(new Complaint(wrong, remedy));
    }

    static Optional<Complaint> id(String cell) {
        String slug = ActorIds.slug(cell);
        if (cell.equals(slug) && cell.length() <= LONGEST) {
            return Optional.empty();
        }
        return complaint(
                "no id '" + cell + "'",
                slug.isEmpty() ? "write small letters, digits and hyphens" : "write " + slug + ", and never change it");
    }

    static Optional<Complaint> name(String cell) {
        if (cell.length() > LONGEST) {
            return complaint("a name of more than " + LONGEST + " characters", "write the name that texts use");
        }
        if (cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0) {
            return complaint("'" + cell + "' is no name", "leave out ; and |, and write other names under aliases");
        }
        return cell.chars()
                        .anyMatch(c -> Character.isUpperCase(c)
                                || Character.isDigit(c)
                                || Character.isLetter(c) && !isCased(c))
                ? Optional.empty()
                : complaint(
                        "'" + cell + "' has no capital",
                        "write it as texts do; a name in small letters would be found in ordinary words");
    }

    private static boolean isCased(int c) {
        return Character.isLowerCase(c) || Character.isUpperCase(c);
    }

    /** Names apart by bars. */
    static Optional<Complaint> names(String cell) {
        for (String name : cell.split("\\|", -1)) {
            Optional<Complaint> complaint = name.isBlank()
                    ? complaint("an empty name between bars", "put one | between two names, none at the ends")
                    : name(name);
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        return Optional.empty();
    }

    static Optional<Complaint> kind(String cell) {
        return cell.equals("A") || cell.equals("O")
                ? Optional.empty()
                : complaint("no kind '" + cell + "'", "write A for an authority, O for another organisation");
    }

    static Optional<Complaint> country(String cell) {
        if (cell.equals(CODES.get(cell))) {
            return Optional.empty();
        }
        String name = cell.toLowerCase(Locale.ROOT);
        String upper = cell.toUpperCase(Locale.ROOT);
        String remedy = Optional.ofNullable(CODES.get(upper))
                .or(() -> Optional.ofNullable(CODES.get(name)))
                .or(() -> cell.length() > 3 ? Closest.to(name, CODES.keySet()).map(CODES::get) : Optional.empty())
                .map(code -> "write " + code)
                .orElse("write its two letters of ISO 3166-1, such as MX");
        return complaint("no country '" + cell + "'", remedy);
    }
}
