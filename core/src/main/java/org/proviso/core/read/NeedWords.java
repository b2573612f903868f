package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What rows need around their trigger, in plain words. */
final class NeedWords {
    private NeedWords() {}

    /** What verbs need: "a rule or a bill as its object"; empty when anything will do. */
    static String of(List<ObjectNeed> needs) {
        Set<NounClass> objects = EnumSet.noneOf(NounClass.class);
        Set<NounClass> subjects = EnumSet.noneOf(NounClass.class);
        Set<String> others = new LinkedHashSet<>();
        needs.forEach(need -> collect(need, objects, subjects, others));
        List<String> words = new ArrayList<>();
        if (!objects.isEmpty()) {
            words.add(named(objects) + " as its object");
        }
        if (!subjects.isEmpty()) {
            words.add(named(subjects) + " as its subject");
        }
        words.addAll(others);
        return String.join(", or ", words);
    }

    /** What nouns made from verbs need: "a rule before it or behind “of”"; empty when there are none. */
    static String ofNoun(List<ObjectNeed> needs) {
        Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        Set<String> others = new LinkedHashSet<>();
        needs.forEach(need -> collect(need, classes, classes, others));
        List<String> words = new ArrayList<>();
        if (!classes.isEmpty()) {
            words.add(named(classes) + " before it or behind \u201cof\u201d");
        } else if (!needs.isEmpty() && others.isEmpty()) {
            words.add("somebody whose it is or something behind \u201cof\u201d");
        }
        if (others.contains(INFINITIVE) || others.contains(SOMEBODY)) {
            words.add(INFINITIVE);
        }
        return String.join(", or ", words);
    }

    private static final String INFINITIVE = "an infinitive";
    private static final String SOMEBODY = "somebody as its object";

    private static void collect(ObjectNeed need, Set<NounClass> objects, Set<NounClass> subjects, Set<String> others) {
        switch (need) {
            case ObjectNeed.Anything any -> {}
            case ObjectNeed.Nothing nothing -> others.add("no object");
            case ObjectNeed.Infinitive to -> others.add(INFINITIVE);
            case ObjectNeed.Doing doing -> others.add("a gerund");
            case ObjectNeed.That that -> others.add("a clause that says what");
            case ObjectNeed.Somebody somebody -> others.add(SOMEBODY);
            case ObjectNeed.ByAuthority by ->
                others.add("an authority that acts, and "
                        + by.thing().map(NeedWords::named).orElse("a thing") + " as its object");
            case ObjectNeed.ByCourt by -> others.add("a court that does it");
            case ObjectNeed.OfClass of -> objects.addAll(of.classes());
            case ObjectNeed.SubjectOfClass of -> subjects.addAll(of.classes());
            case ObjectNeed.OneOf several -> several.needs().forEach(each -> collect(each, objects, subjects, others));
        }
    }

    private static String named(Set<NounClass> classes) {
        return either(classes.stream().map(NeedWords::named).toList());
    }

    private static String named(NounClass kind) {
        return switch (kind) {
            case RULE -> "a rule";
            case BILL -> "a bill";
            case JUDGMENT -> "a judgment";
            case WAIVER -> "a waiver";
            case PROGRAMME -> "a programme";
            case MONEY -> "money";
            case AGREEMENT -> "an agreement";
            case PROMISE -> "a promise";
            case DEMAND -> "a demand";
            case FORCE -> "a force";
            case PEOPLE -> "people";
            case TALLY -> "things that are counted";
            case REPORT -> "a report";
            case REQUEST_FILE -> "a request on file";
            case NEWS -> "news";
            case AUTHORITY -> "an authority";
        };
    }

    /** What a context of {@code statives.tsv} asks for. */
    static String context(String context) {
        int colon = context.indexOf(':');
        String kind = colon < 0 ? context : context.substring(0, colon);
        String word = Misfits.quoted(context.substring(colon + 1));
        return switch (kind) {
            case "any" -> "nothing more";
            case "infinitive" -> INFINITIVE;
            case "intended" -> "a person whose it is, and an infinitive";
            case "possessed" -> "somebody whose it is";
            case "modified" -> "a name before it";
            case "quantity" -> "an amount";
            case "declined" -> "an infinitive with \"not\"";
            case "after" -> word + " before it";
            default -> word + " behind it";
        };
    }

    /** {@code a, b or c}. */
    private static String either(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
