package org.proviso.core.text.syntax;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Inflections;
import org.proviso.core.text.PartOfSpeech;

/**
 * The word of a dictionary that a written form belongs to, as the English treebanks of Universal Dependencies give it:
 * {@code n't} is {@code not}, {@code an} is {@code a}, {@code better} is {@code good}. From tables of exceptions, and by
 * rule for the rest. In lower case except for names and {@code I}. Slips of the pen are not mended.
 */
public final class Lemmas {
    /** Longer forms are no words: they stay as they are. */
    private static final int LONGEST = 64;

    private static final Lemmas SHIPPED = new Lemmas();

    private final Map<PartOfSpeech, Map<String, String>> byTag = new EnumMap<>(PartOfSpeech.class);
    private final Map<String, Map<String, String>> byPenn = new HashMap<>();
    /** The forms of all these tables: most words are none of them. */
    private final Set<String> irregular = new HashSet<>();

    private final Stems stems;

    private Lemmas() {
        Set<String> known = new HashSet<>();
        Tables.read(Lemmas.class, "stems.tsv")
                .forEach(row -> known.addAll(List.of(row.cell(1).split(" ", -1))));
        stems = new Stems(known::contains);
        Inflections inflections = Inflections.shipped();
        inflections.irregularVerbs().forEach(verb -> addForms(verb, inflections));
        Tables.cells(Lemmas.class, "lemmas.tsv", 3).forEach(this::add);
        byTag.values().forEach(table -> irregular.addAll(table.keySet()));
        byPenn.values().forEach(table -> irregular.addAll(table.keySet()));
    }

    /** With the tables that ship with the program. */
    public static Lemmas shipped() {
        return SHIPPED;
    }

    private void add(List<String> cells) {
        for (String tag : cells.getFirst().split("\\|", -1)) {
            for (String form : cells.get(1).split(" ", -1)) {
                table(tag).put(form, cells.get(2));
            }
        }
    }

    /** The table of a universal tag, or of one of the Penn set. */
    private Map<String, String> table(String tag) {
        for (PartOfSpeech each : PartOfSpeech.values()) {
            if (each.name().equals(tag)) {
                return byTag.computeIfAbsent(each, key -> new HashMap<>());
            }
        }
        return byPenn.computeIfAbsent(tag, key -> new HashMap<>());
    }

    private void addForms(String verb, Inflections inflections) {
        inflections
                .ofVerb(verb)
                .forEach((form, kinds) -> kinds.forEach(kind -> {
                    switch (kind) {
                        case BASE -> {}
                        case THIRD -> table("VBZ").putIfAbsent(form, verb);
                        case GERUND -> table("VBG").putIfAbsent(form, verb);
                        case PAST, PARTICIPLE -> {
                            table(kind == Inflections.Form.PAST ? "VBD" : "VBN").put(form, verb);
                            // taggers take one for the other
                            table(kind == Inflections.Form.PAST ? "VBN" : "VBD").putIfAbsent(form, verb);
                        }
                    }
                }));
    }

    /**
     * The lemma of a form.
     *
     * @param penn its tag in the Penn treebank's set
     */
    public String of(String form, PartOfSpeech tag, String penn) {
        if (form.length() > LONGEST) {
            return form;
        }
        String lower = lower(form);
        String exception = exception(lower, tag, penn);
        if (!exception.isEmpty()) {
            return isName(tag, penn) ? inCaseOf(form, exception) : exception;
        }
        return isName(tag, penn) ? ofName(form, lower, penn) : byRule(lower, penn);
    }

    private static boolean isName(PartOfSpeech tag, String penn) {
        return tag == PartOfSpeech.PROPN || penn.startsWith("NNP");
    }

    private String exception(String lower, PartOfSpeech tag, String penn) {
        if (!irregular.contains(lower)) {
            return "";
        }
        String found = byPenn.getOrDefault(penn, Map.of()).getOrDefault(lower, "");
        return found.isEmpty() ? byTag.getOrDefault(tag, Map.of()).getOrDefault(lower, "") : found;
    }

    private String ofName(String form, String lower, String penn) {
        return penn.equals("NNPS") ? inCaseOf(form, plural(lower)) : form;
    }

    private String byRule(String lower, String penn) {
        return switch (penn) {
            case "NNS" -> plural(lower);
            case "VBZ" -> stems.withoutS(lower);
            case "VBD", "VBN" -> past(lower);
            case "VBG" -> gerund(lower);
            case "JJR", "RBR" -> graded(lower, "er");
            case "JJS", "RBS" -> graded(lower, "est");
            case "CD" -> number(lower);
            default -> lower;
        };
    }

    /** Without the commas that part its thousands. */
    private static String number(String lower) {
        return lower.indexOf(',') > 0 && Character.isDigit(lower.charAt(0)) ? lower.replace(",", "") : lower;
    }

    private String plural(String lower) {
        int length = lower.length();
        if (lower.endsWith("men")) {
            return lower.substring(0, length - 2) + "an";
        }
        if (lower.endsWith("children")) {
            return lower.substring(0, length - 3);
        }
        if (lower.endsWith("'s") && length > 2) {
            return plural(lower.substring(0, length - 2) + "s");
        }
        boolean isDecade = length > 2 && Character.isDigit(lower.charAt(length - 2));
        return isDecade ? lower : stems.singular(lower);
    }

    private String past(String lower) {
        int length = lower.length();
        if (!lower.endsWith("ed") || length < 4) {
            return lower;
        }
        char before = lower.charAt(length - 3);
        if (before == 'e') {
            return lower.substring(0, length - 1);
        }
        if (before == 'i') {
            return length == 4 ? lower.substring(0, 3) : lower.substring(0, length - 3) + "y";
        }
        return stems.whole(lower.substring(0, length - 2));
    }

    private String gerund(String lower) {
        int cut = lower.length() - "ing".length();
        if (cut < 2 || !lower.endsWith("ing") && !lower.endsWith("in'")) {
            return lower;
        }
        boolean hasLostIe = cut == 2 && lower.charAt(1) == 'y' && lower.charAt(0) != 'b';
        return hasLostIe ? lower.charAt(0) + "ie" : stems.whole(lower.substring(0, cut));
    }

    private String graded(String lower, String ending) {
        int cut = lower.length() - ending.length();
        if (!lower.endsWith(ending) || cut < 2) {
            return lower;
        }
        return lower.charAt(cut - 1) == 'i' ? lower.substring(0, cut - 1) + "y" : stems.whole(lower.substring(0, cut));
    }

    /** Written as the form is: with a capital, or in capitals. */
    private static String inCaseOf(String form, String lemma) {
        if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return lemma;
        }
        // what the two have in common keeps its case: McDonalds
        int common = 0;
        while (common < Math.min(form.length(), lemma.length())
                && Character.toLowerCase(form.charAt(common)) == lemma.charAt(common)) {
            common++;
        }
        if (common == 0) {
            return lemma;
        }
        boolean shouts = common > 1 && Character.isUpperCase(form.charAt(common - 1));
        String rest = lemma.substring(common);
        return form.substring(0, common) + (shouts ? rest.toUpperCase(Locale.ROOT) : rest);
    }

    /** In lower case, with a straight apostrophe; the same string where nothing changes. */
    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c > 127 || c >= 'A' && c <= 'Z') {
                return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            }
        }
        return form;
    }
}
