package org.proviso.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.tables.Tables;

/** The written forms of English verbs and nouns: regular ones by rule, irregular verbs from a table. */
public final class Inflections {
    /** What a verb's form can be. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private static final String VOWELS = "aeiou";
    /** Verbs of more than one syllable that double their last letter all the same. */
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "commit",
            "permit",
            "submit",
            "omit",
            "remit",
            "transmit",
            "emit",
            "compel",
            "expel",
            "repel",
            "propel",
            "dispel",
            "rebut",
            "abet",
            "forget",
            "regret",
            "defer",
            "refer",
            "prefer",
            "transfer",
            "confer",
            "infer",
            "occur",
            "incur",
            "concur",
            "deter",
            "control",
            "patrol",
            "enrol",
            "annul",
            "abut",
            "acquit",
            "equip",
            "begin",
            "cancel",
            "travel",
            "label",
            "channel",
            "model",
            "signal",
            "fuel");

    private final Map<String, List<String>> irregular;

    /**
     * Forms with these irregular verbs.
     *
     * @param irregular lemma to past and participle forms
     */
    public Inflections(Map<String, List<String>> irregular) {
        this.irregular = Collections.unmodifiableMap(new LinkedHashMap<>(irregular));
    }

    /** Forms with the irregular verbs of the table that ships with the program. */
    public static Inflections shipped() {
        Map<String, List<String>> irregular = new LinkedHashMap<>();
        Tables.cells(Inflections.class, "irregular-verbs.tsv", 3)
                .forEach(cells -> irregular.put(cells.getFirst(), List.of(cells.get(1), cells.get(2))));
        return new Inflections(irregular);
    }

    /** The verbs whose past or participle no rule makes, in the order of the table. */
    public Set<String> irregularVerbs() {
        return irregular.keySet();
    }

    /** Every form of the verb with what it can be. */
    public Map<String, EnumSet<Form>> ofVerb(String lemma) {
        Map<String, EnumSet<Form>> forms = new LinkedHashMap<>();
        if (lemma.equals("be")) {
            add(forms, Form.BASE, "be");
            List.of("is", "are", "am", "'s", "'re", "'m", "\u2019s", "\u2019re", "\u2019m")
                    .forEach(f -> add(forms, Form.THIRD, f));
            List.of("was", "were").forEach(f -> add(forms, Form.PAST, f));
            add(forms, Form.PARTICIPLE, "been");
            add(forms, Form.GERUND, "being");
            return forms;
        }
        add(forms, Form.BASE, lemma);
        add(forms, Form.THIRD, lemma.equals("have") ? "has" : withS(lemma));
        stems(lemma).forEach(stem -> add(forms, Form.GERUND, stem + "ing"));
        List<String> pair = irregular.getOrDefault(lemma, List.of());
        if (pair.size() == 2) {
            for (String past : pair.get(0).split("/", -1)) {
                add(forms, Form.PAST, past);
            }
            for (String participle : pair.get(1).split("/", -1)) {
                add(forms, Form.PARTICIPLE, participle);
            }
        } else {
            for (String past : pasts(lemma)) {
                add(forms, Form.PAST, past);
                add(forms, Form.PARTICIPLE, past);
            }
        }
        return forms;
    }

    /** Singular and plural. */
    public static List<String> ofNoun(String lemma) {
        int space = Math.max(lemma.lastIndexOf(' '), lemma.lastIndexOf('-'));
        String head = lemma.substring(space + 1);
        String plural = head.endsWith("man") && !head.equals("human")
                ? head.substring(0, head.length() - 2) + "en"
                : withS(head);
        return plural.equals(head) ? List.of(lemma) : List.of(lemma, lemma.substring(0, space + 1) + plural);
    }

    private static void add(Map<String, EnumSet<Form>> forms, Form form, String written) {
        forms.computeIfAbsent(written, key -> EnumSet.noneOf(Form.class)).add(form);
    }

    static String withS(String word) {
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("o")) {
            return word + "es";
        }
        return endsInConsonantY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static List<String> pasts(String lemma) {
        if (lemma.endsWith("e")) {
            return List.of(lemma + "d");
        }
        if (endsInConsonantY(lemma)) {
            return List.of(lemma.substring(0, lemma.length() - 1) + "ied");
        }
        return stems(lemma).stream().map(stem -> stem + "ed").toList();
    }

    /** What stands before {@code -ing} and {@code -ed}; both spellings where usage differs (cancelled, canceled). */
    private static List<String> stems(String lemma) {
        int length = lemma.length();
        if (lemma.endsWith("ie")) {
            return List.of(lemma.substring(0, length - 2) + "y");
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && !lemma.endsWith("oe") && !lemma.endsWith("ye")) {
            return List.of(lemma.substring(0, length - 1));
        }
        List<String> stems = new ArrayList<>();
        boolean shortVowel = length >= 3
                && VOWELS.indexOf(lemma.charAt(length - 1)) < 0
                && "wxy".indexOf(lemma.charAt(length - 1)) < 0
                && VOWELS.indexOf(lemma.charAt(length - 2)) >= 0
                && VOWELS.indexOf(lemma.charAt(length - 3)) < 0;
        boolean oneSyllable = lemma.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
        if (shortVowel && (oneSyllable || DOUBLING.contains(lemma)) || lemma.equals("quit") || lemma.equals("equip")) {
            stems.add(lemma + lemma.charAt(length - 1));
        }
        if (stems.isEmpty() || lemma.endsWith("el")) {
            stems.add(lemma);
        }
        return stems;
    }
}
