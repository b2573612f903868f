package org.proviso.core.copies.changes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;

/** What the comparison knows about single words, from {@code words.tsv}: words of grammar, ordinary words, short forms. */
final class Words {
    private static final int MOST_KEPT = 20_000;

    private final Set<String> small = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<String, String> meaning = new HashMap<>();
    private final ActorTable actors;
    private final Map<String, String> nameKeys = new ConcurrentHashMap<>();

    private Words(ActorTable actors) {
        this.actors = actors;
    }

    static Words shipped() {
        Words words = new Words(ActorTable.standard());
        for (Tables.Row row : Tables.read(Words.class, "words.tsv")) {
            for (String word : row.cell(1).split("\\|", -1)) {
                switch (row.cell(0)) {
                    case "small" -> words.small.add(word);
                    case "ordinary" -> words.ordinary.add(word);
                    case "same" -> words.meaning.put(word, row.cell(1).split("\\|", 2)[0]);
                    default -> throw row.wrong("no such class: " + row.cell(0));
                }
            }
        }
        return words;
    }

    boolean isSmall(String lower) {
        return small.contains(lower);
    }

    /** Written with a capital, but no name: a title, a month, a word of address. */
    boolean isOrdinary(String folded) {
        return ordinary.contains(folded) || small.contains(folded);
    }

    /** One key for all ways to write a name: "Mexican" and "Mexico", "Ariz." and "Arizona", "Saudis" and "Saudi". */
    String nameKey(String form) {
        if (nameKeys.size() > MOST_KEPT) {
            nameKeys.clear();
        }
        return nameKeys.computeIfAbsent(form, this::newNameKey);
    }

    private String newNameKey(String form) {
        String folded = fold(form);
        String same = meaning.get(folded);
        if (same != null) {
            return same;
        }
        return country(form).orElseGet(() -> stripped(folded));
    }

    private Optional<String> country(String form) {
        Optional<String> plain = actors.country(form).map(id -> id.value());
        boolean plural = plain.isEmpty() && form.length() > 4 && form.endsWith("s");
        return plural ? actors.country(form.substring(0, form.length() - 1)).map(id -> id.value()) : plain;
    }

    /** A plural, or a people named for its place, is the name itself. */
    private static String stripped(String folded) {
        if (folded.length() > 4 && folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("us")) {
            return folded.substring(0, folded.length() - 1);
        }
        return folded;
    }

    /** Lower case, without accents and full stops. */
    static String fold(String form) {
        String plain = form.toLowerCase(Locale.ROOT).replace(".", "").replace('\u2019', '\'');
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > 127) {
                return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            }
        }
        return plain;
    }
}
