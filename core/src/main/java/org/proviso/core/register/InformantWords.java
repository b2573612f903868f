package org.proviso.core.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.tables.Tables;

/** The words of {@code informants.tsv}: what a description of a speaker says of kind and number. */
final class InformantWords {
    static final InformantWords STANDARD = new InformantWords();

    private static final String TABLE = "informants.tsv";
    private static final String MANY = "people";

    private final Map<String, List<String>> byKind = new HashMap<>();

    private InformantWords() {
        Tables.read(InformantWords.class, TABLE)
                .forEach(row -> byKind.computeIfAbsent(row.cell(0), first -> new ArrayList<>())
                        .addAll(Tables.parts(row.cell(1))));
    }

    boolean has(String kind, String word) {
        return words(kind).contains(word);
    }

    List<String> fillers() {
        return words("filler");
    }

    /** Somebody without an id: "two senior officials", "new report", "Ana Holm". */
    Informant described(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!words.isEmpty() && has("complement", word)) {
                break;
            }
            words.add(word);
        }
        String noun = words.getLast();
        String singular = singular(noun);
        for (Informant.Kind kind : Informant.Kind.values()) {
            if (has(kind.name().toLowerCase(Locale.ROOT), singular)) {
                return new Informant(kind, kind == Informant.Kind.AGENCY ? name : singular, number(words, noun));
            }
        }
        return isName(name)
                ? new Informant(Informant.Kind.NAMED, name, 1)
                : new Informant(Informant.Kind.OTHERS, singular, number(words, noun));
    }

    private int number(List<String> words, String noun) {
        for (String word : words) {
            int number = words("number").indexOf(word) + 1;
            if (number > 0) {
                return number;
            }
        }
        boolean several = words.stream().anyMatch(word -> has("several", word));
        return several || !singular(noun).equals(noun) ? Informant.SEVERAL : 1;
    }

    /** "official" of "officials", "person" of "people"; a word that has no plural stays. */
    private String singular(String noun) {
        if (noun.equals(MANY)) {
            return "person";
        }
        if (knows(noun) || !noun.endsWith("s") || noun.endsWith("ss")) {
            return noun;
        }
        if (noun.endsWith("es") && knows(noun.substring(0, noun.length() - 2))) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.substring(0, noun.length() - 1);
    }

    private boolean knows(String noun) {
        return byKind.values().stream().anyMatch(words -> words.contains(noun));
    }

    static String plural(String noun) {
        if (noun.endsWith("person")) {
            return noun.substring(0, noun.length() - "person".length()) + MANY;
        }
        if (noun.endsWith("s") || noun.endsWith("ch")) {
            return noun + "es";
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** Every word of it has a capital, and there is more than one: a single one may only open its sentence. */
    private static boolean isName(String name) {
        String[] words = name.split("\\s+", -1);
        return words.length > 1
                && Arrays.stream(words).allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    }

    private List<String> words(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
