package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;

/**
 * What an object is about: its content words, lightly stemmed, and its programme terms.
 *
 * @param words content words; none when the object only refers back ("these waivers")
 * @param kinds of what kind it is, where a word says no more than that: "the bill", "a pause"
 * @param countries ids of the countries that it names, those of the parties too
 * @param terms acronyms, numbered titles and orders, capitalised names of several words, in lower case
 */
record ObjectWords(Set<String> words, Set<String> kinds, Set<String> terms, Set<String> countries) {
    static final int MOST_WORDS = 6;
    private static final int MOST_TERMS = 6;
    private static final int NAME_PREFIX = 5;
    private static final int ROOT = 6;
    private static final int LONGEST_OBJECT = 400;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'.\u2019][\\p{L}\\p{N}]+)*");
    /** A number says how much, which quantities compare, or when, not what; unless it is part of a name. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}.,'-]+");

    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:Title|Section|Article|Resolution|Proclamation|Order|Chapter|Act|Bill) (\\p{N}{1,6})\\b");

    private static final Pattern ACT = Pattern.compile("\\b(?:Resolution|Proclamation|Executive Order) \\p{N}{1,6}\\b");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,3}");

    /** With a capital within, or of three words and more between hyphens. */
    private static final String COINED =
            "\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{L}+|\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}{3,}){2,}";

    private static final Pattern COINED_NAME = Pattern.compile("\\b(?:" + COINED + ")\\b");
    private static final Pattern TERM = Pattern.compile(
            "\\b(?:(?:Title|Section|Article|Resolution|Proclamation|Executive Order) \\d{1,6}|" + COINED
                    + "|\\p{Lu}[\\p{Lu}\\p{N}]{1,7}|\\p{Lu}\\p{Ll}?\\p{Lu}{2,6}"
                    + "|\\p{Lu}\\p{Ll}+(?: (?:of|for|the) (?=\\p{Lu})| (?=\\p{Lu}))\\p{Lu}\\p{Ll}+(?:(?: and)? \\p{Lu}\\p{Ll}+){0,5}\\b(?!-\\p{Lu}))\\b");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}]+");
    private static final Pattern LAST_DIGITS = Pattern.compile("\\p{N}+$");
    private static final String HYPHENS = "-\u2010\u2011\u2013";
    private static final List<String> ENDINGS = List.of("ming", "ing", "ed", "s");
    private static final Map<String, String> COUNTS_AS = Tables.cells(ObjectWords.class, "words.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    private static final Map<String, String> KINDS = Tables.cells(ObjectWords.class, "kinds.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    private static final Set<String> GENERAL = Tables.cells(ObjectWords.class, "general-terms.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern OWN = Pattern.compile(
            Tables.cells(ObjectWords.class, "own-words.tsv", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.joining("|", "\\bthis (?:[\\p{L}-]+ )?(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE = Pattern.compile(
            Tables.cells(ObjectWords.class, "clause-words.tsv", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    /** A kind of measure that is the name of something else: "Tariff Schedule". */
    private static final Pattern NAMED =
            Pattern.compile(capitals("aims.tsv") + "s? " + capitals("aim-names.tsv") + "s?\\b");

    private static final Set<String> PARTIES = Tables.cells(ObjectWords.class, "parties.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    ObjectWords {
        words = Set.copyOf(words);
        kinds = Set.copyOf(kinds);
        terms = Set.copyOf(terms);
        countries = Set.copyOf(countries);
    }

    /**
     * The words of an object.
     *
     * @param parties the claim's parties, who say nothing about the object ("the program in Mexico", "Mexican programs")
     */
    static ObjectWords of(String object, List<Party> parties) {
        String text = cut(object);
        Set<String> words = words(text, parties, MOST_WORDS);
        return new ObjectWords(
                words.stream()
                        .filter(word -> !KINDS.containsKey(word))
                        .map(ObjectWords::root)
                        .collect(Collectors.toSet()),
                kinds(words),
                Set.copyOf(terms(text)),
                countries(text));
    }

    /** The words of a table, each with a capital. */
    private static String capitals(String table) {
        return Tables.cells(ObjectWords.class, table, 1).stream()
                .map(List::getFirst)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a text names an act by its number. */
    static boolean nameAct(String text) {
        return ACT.matcher(text).find();
    }

    /** Whether it is in the words of what orders it, and not of who tells of that: "the Secretary shall report". */
    static boolean isClause(String evidence) {
        return CLAUSE.matcher(cut(evidence)).find();
    }

    /** Whether an object is the document that tells it, a part of it or its day: "this order", "this month". */
    static boolean pointsToItsDocument(String object) {
        return OWN.matcher(cut(object)).find();
    }

    /** The kinds that words say. */
    static Set<String> kinds(Set<String> words) {
        return words.stream()
                .flatMap(word -> Optional.ofNullable(KINDS.get(word)).stream())
                .collect(Collectors.toSet());
    }

    /** The first content words of a text, so many at most. */
    static Set<String> words(String text, List<Party> parties, int most) {
        Set<String> names = parties.stream()
                .flatMap(party ->
                        WORD.matcher(party.name().toLowerCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = NUMBERED.matcher(cut(text))
                .results()
                .map(named -> named.group(1))
                .collect(Collectors.toSet());
        Matcher matcher = WORD.matcher(cut(text));
        while (matcher.find() && words.size() < most) {
            String written = matcher.group().toLowerCase(Locale.ROOT);
            String word = countsAs(written);
            if (!word.equals("-")
                    && (numbers.contains(word) || !NUMBER.matcher(word).matches())
                    && !Capitals.isSource(text, matcher.start(), matcher.end())
                    && !(KINDS.containsKey(word)
                            && NAMED.matcher(text)
                                    .region(matcher.start(), text.length())
                                    .lookingAt())
                    && names.stream().noneMatch(name -> isOf(written, name))) {
                words.add(word);
            }
        }
        return words;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_OBJECT ? text.substring(0, LONGEST_OBJECT) : text;
    }

    /** A name, or its adjective as far as their beginnings tell: Mexico, Mexican. */
    private static boolean isOf(String word, String name) {
        int common = Math.max(NAME_PREFIX, name.length() - 1);
        return word.equals(name) || (name.length() >= NAME_PREFIX && word.regionMatches(0, name, 0, common));
    }

    /** The ids of the countries that a text names. */
    static Set<String> countries(String text) {
        return NAME.matcher(text)
                .results()
                .filter(name -> !isWithin(name, text))
                .flatMap(name -> ActorTable.standard().country(name.group()).stream())
                .map(ActorId::value)
                .collect(Collectors.toSet());
    }

    /** Between hyphens a country is part of the name of an agreement: "United States-Mexico-Canada". */
    private static boolean isWithin(MatchResult name, String text) {
        return name.start() > 0
                && name.end() < text.length()
                && HYPHENS.indexOf(text.charAt(name.start() - 1)) >= 0
                && HYPHENS.indexOf(text.charAt(name.end())) >= 0;
    }

    /** The programme terms in the order of the text. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find() && terms.size() < MOST_TERMS) {
            String written = initials(matcher.group()).toLowerCase(Locale.ROOT);
            String term = written.startsWith("the ") ? written.substring(4) : written;
            boolean isAcronym = CAPITALS.matcher(matcher.group()).matches();
            boolean isWord = term.length() < written.length() && term.indexOf(' ') < 0;
            if (!isWord
                    && !isGeneral(term)
                    && !(isAcronym && Capitals.nameNothing(text, matcher.start(), matcher.end()))) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** The names among the terms that nothing but a programme or a product has: "HarbourRx", "Most-Harbour-Dues". */
    static List<String> coined(String text) {
        return COINED_NAME
                .matcher(text)
                .results()
                .map(name -> initials(name.group()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** A name of words between hyphens goes by their first letters, unless a country is one of them. */
    private static String initials(String name) {
        List<String> words = List.of(name.split("-", -1));
        return words.size() == 1
                        || words.stream()
                                .anyMatch(word ->
                                        ActorTable.standard().country(word).isPresent())
                ? name
                : words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** General as it is, or with a number behind it: "FY2024". */
    private static boolean isGeneral(String term) {
        return GENERAL.contains(term)
                || GENERAL.contains(LAST_DIGITS.matcher(term).replaceFirst(""));
    }

    /** Whether a counted noun counts those who take part: "54 nations have signed". */
    static boolean countsParties(String noun) {
        return Stream.of(noun.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(ObjectWords::stem)
                .anyMatch(PARTIES::contains);
    }

    /** The beginning of a word, by which "prorogue" and "prorogation" are one. */
    static String root(String word) {
        String cut = word.length() > ROOT ? word.substring(0, ROOT) : word;
        return cut.endsWith("-") ? cut.substring(0, ROOT - 1) : cut;
    }

    /** A counted noun as it is compared: "soldiers" and "troops" are one. */
    static String unit(String noun) {
        return Stream.of(noun.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(ObjectWords::countsAs)
                .collect(Collectors.joining(" "));
    }

    private static String countsAs(String word) {
        String exact = COUNTS_AS.get(word);
        return exact != null ? exact : COUNTS_AS.getOrDefault(stem(word), stem(word));
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending) && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
