package org.proviso.core.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines at the head of documents that say who writes, or in which form, and not what about: the table {@code letterheads.tsv}. */
public final class Letterheads {
    private static final int MOST_WORDS = 9;

    /** "RENT LAW PASSED BY BOTH HOUSES" is a headline; a line of so few words in capitals is a name. */
    private static final int MOST_IN_CAPITALS = 3;

    /** Behind the lemma: a particle, or where the object stands. */
    private static final Pattern NO_LEMMA = Pattern.compile("[ ~].*");

    private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh|o)$");
    private static final Pattern AFTER_CONSONANT = Pattern.compile("(?<=[^aeiou])y$");
    private static final Set<String> OUTLETS = words("outlet");
    /** Of those, what firms and others that tell no news end with, too, unless one of the next stands before it. */
    private static final Set<String> SHARED = words("shared");

    private static final Set<String> OF_PAPERS = words("of papers");
    private static final Set<String> BODIES = words("body");
    private static final Set<String> FORMS = words("form");
    private static final Set<String> SECTIONS = words("section");
    private static final Set<String> PLURALS = words("plural");

    /** What somebody does, in the present: "lifts". */
    private static final Set<String> DOES = does();

    /** The last words of a part that says which edition of a paper it is. */
    private static final Set<String> EDITIONS = words("edition");

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "de", "da", "do", "la", "du", "des", "no");
    private static final Pattern NUMBERED = Pattern.compile(
            "[ ,.-]*\\b(?:no|nr|number|issue)\\b[. ]*[\\p{L}\\p{N}/()-]*\\d[\\p{L}\\p{N}/()-]*(?: of \\d{4})?$");
    /** Which of a series it is, behind a form: "14", "No. 7", "DVF 2025/07". */
    private static final Pattern SERIES =
            Pattern.compile("[ ,.-]+(?:(?i:no|nr|number|issue)\\b[. ]*)?(?:\\p{Lu}{2,6}[ /-])?"
                    + "(?=\\S*\\d)[\\p{L}\\p{N}/().-]+(?: of \\d{4})?$");
    /** Between the parts of a line: "Exampleton Courier \u2014 English edition", "HARBOUR PORTAL | LIVE". */
    private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014/]+\\s+|\\s*[|\u00b7\u2022]\\s*");
    /** "(HPA)" behind the name that it stands for. */
    private static final Pattern ACRONYM = Pattern.compile("\\s*\\(\\p{Lu}[\\p{L}\\p{N}&.-]{1,11}\\)$");

    /** The words between a number and "Road" are names: "12 killed on coast road" is a headline. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:p\\. ?o\\. ?|po |post(?:al)? (?:office )?|private )(?:box|bag) .*|c/o .*"
                    + "|\\d{1,5}\\p{L}?,? (?:(?!(?:in|on|at|by|to|of|from|after|over|with|near|for|as|and)\\b)(?-i:\\p{Lu})[\\p{L}.'-]* ){1,5}(?:street|road|avenue|boulevard|lane|square|drive)\\b(?-i:(?! \\p{Ll})).*");

    private static final int LONGEST_ADDRESS = 120;
    /** "Harbour24News": a site, by one word. */
    private static final Pattern SITE = Pattern.compile("(?:\\p{L}+\\d*)?(?i:news)(?:\\p{Lu}\\p{L}+)?\\d*");

    /** "Working Party on the Lower Dams" */
    private static final Pattern GROUP = Pattern.compile(
            "(?i:(?:joint |technical )?(?:working (?:group|party)|task force|steering group))"
                    + "(?:,? (?:(?:on|for|of) (?:the )?)?\\p{Lu}[\\p{L}'\u2019-]*(?: (?:\\p{Lu}[\\p{L}'\u2019-]*|and|of|the))*)?");

    /** "IN THE HIGH COURT OF EXAMPLESTAN AT KETE", "Exampleton Court of Appeal". */
    private static final Pattern COURT = Pattern.compile(
            "(?i)(?:in )?(?:the )?(?:[\\p{L}'\u2019-]+ ){0,4}(?:court|tribunal)(?: of [\\p{L} '\u2019-]{1,40}?)?"
                    + "(?:,? (?:at|in|for|sitting (?:at|in)) [\\p{L} '\u2019-]{1,40})?");

    /** "Opinion / Against the current", "Business | Page B3": a section of a paper, and which part of it. */
    private static final Pattern SECTION_PART = Pattern.compile("([^/|\u00b7\u2022]+?)\\s*[/|\u00b7\u2022]\\s*(.+)");

    private static final int LONGEST_SECTION_PART = 4;

    /** "O Rio, English edition" */
    private static final Pattern EDITION_BEHIND = Pattern.compile("(.+?), (?:\\p{Lu}[\\p{L}-]* ){0,2}(?i:edition)");

    private static final int LONGEST_SECTION = 2;
    private static final int LONGEST_EDITION = 3;
    /** "News Agency", "Wire Service". */
    private static final Set<String> WIRES = Set.of("news", "press", "wire", "newswire");

    private static final Set<String> WIRE_ENDS = Set.of("agency", "service", "services", "bureau");
    private static final Pattern PLACE = Pattern.compile(",[^,]{1,40}$");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019-]+");

    private Letterheads() {}

    /**
     * Whether a line is one: all its words are names, none a verb, and they are those of a paper, of a body or of a form. So is an address, and
     * a line of parts the first of which is one, where the others are, too, or name an edition or the sections of a site.
     */
    public static boolean isOne(String line) {
        String bare = line.strip();
        List<String> parts = parts(bare);
        return isAddress(bare)
                || isWhole(bare)
                || isCourt(bare)
                || isSectionWithPart(bare)
                || isNamedEdition(bare)
                || parts.size() > 1
                        && isWhole(parts.getFirst())
                        && (parts.stream().skip(1).allMatch(Letterheads::isBeside) || isOfSite(parts));
    }

    /** Whether a line is the name of a part of a paper: "Opinion". */
    public static boolean isSection(String line) {
        return SECTIONS.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a line is a section of a paper with its part or page: one of more words behind a bar is what a piece is called. */
    private static boolean isSectionWithPart(String line) {
        Matcher parts = SECTION_PART.matcher(line);
        return parts.matches()
                && isSection(parts.group(1))
                && wordsOf(parts.group(2)).size() <= LONGEST_SECTION_PART;
    }

    private static boolean isNamedEdition(String line) {
        Matcher named = EDITION_BEHIND.matcher(line);
        return named.matches() && areNames(wordsOf(named.group(1)));
    }

    /** Whether a line is the name of a court with nothing that it does. */
    private static boolean isCourt(String line) {
        List<String> words = wordsOf(line);
        return COURT.matcher(line).matches()
                && (isInCapitals(line) || words.stream().skip(1).allMatch(Letterheads::isNameOrAt))
                && !tells(words);
    }

    private static boolean isNameOrAt(String word) {
        return isName(word) || word.equals("at") || word.equals("in") || word.equals("sitting");
    }

    private static boolean areNames(List<String> words) {
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(Letterheads::isName)
                && !tells(words);
    }

    /** Whether a line is that of an address: a box, a street with a number. */
    public static boolean isAddress(String line) {
        return line.length() <= LONGEST_ADDRESS && ADDRESS.matcher(line.strip()).matches();
    }

    /** Whether a line is the name of an authority or of another body: "Ministry of Ports", not of a paper. */
    public static boolean isBody(String line) {
        List<String> words =
                wordsOf(ACRONYM.matcher(parts(line.strip()).getFirst()).replaceFirst(""));
        return areNames(words) && isOfBody(words);
    }

    /** Whether a line is the name of a paper, a site or an agency of news, with nothing but an edition behind. */
    public static boolean isOutlet(String line) {
        List<String> parts = parts(line.strip());
        return isNameOfOutlet(parts.getFirst())
                && (parts.stream().skip(1).allMatch(Letterheads::isEdition) || isOfSite(parts));
    }

    /** Whether a name is one of a paper, a site or an agency of news wherever it stands, and never one of a firm: not "Exampleton Post". */
    public static boolean isSurelyOutlet(String name) {
        List<String> words = wordsOf(name);
        return isOutlet(name)
                && (!SHARED.contains(last(words))
                        || words.size() > 1
                                && OF_PAPERS.contains(
                                        words.get(words.size() - 2).toLowerCase(Locale.ROOT)));
    }

    /** Whether the line is the form of a document with which of a series it is ("Notice 7"), or ends with that: "Exampleton floods \u2013 Update 14". */
    public static boolean isOfSeries(String line) {
        String last = parts(line.strip()).getLast();
        String form = SERIES.matcher(last).replaceFirst("");
        return !form.equals(last) && FORMS.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether the line is the form of a document alone, with a number or not. */
    public static boolean isForm(String line) {
        return parts(line.strip().replaceFirst("[.:]$", "")).stream()
                .allMatch(part ->
                        FORMS.contains(SERIES.matcher(part).replaceFirst("").toLowerCase(Locale.ROOT)));
    }

    /** What a line says beside the paper or body before its first mark, and beside which of a series it is. */
    public static String about(String line) {
        List<String> parts = parts(line.strip());
        int from = parts.size() > 1 && isWhole(parts.getFirst()) ? 1 : 0;
        int to = parts.size();
        while (to > from + 1 && isForm(parts.get(to - 1))) {
            to--;
        }
        return from == 0 && to == parts.size() ? line : String.join(" \u2013 ", parts.subList(from, to));
    }

    private static List<String> parts(String line) {
        List<String> parts =
                PARTS.splitAsStream(line).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? List.of(line) : parts;
    }

    private static boolean isBeside(String part) {
        return isWhole(part) || isEdition(part);
    }

    private static boolean isEdition(String part) {
        List<String> words = wordsOf(part);
        return !words.isEmpty() && words.size() <= LONGEST_EDITION && EDITIONS.contains(last(words));
    }

    /** "HarbourNews24 - World - Trade": sections behind an outlet. */
    private static boolean isOfSite(List<String> parts) {
        return parts.size() > 2
                && isNameOfOutlet(parts.getFirst())
                && parts.stream().skip(1).allMatch(part -> wordsOf(part).size() <= LONGEST_SECTION);
    }

    private static boolean isNameOfOutlet(String part) {
        String bare = ACRONYM.matcher(part).replaceFirst("");
        List<String> words = wordsOf(PLACE.matcher(bare).replaceFirst(""));
        return areNames(words) && (OUTLETS.contains(last(words)) || isSite(words) || isOfWire(words));
    }

    private static boolean isSite(List<String> words) {
        return words.size() == 1 && SITE.matcher(words.getFirst()).matches();
    }

    /** "Exampleton News Agency", "Strait Wire Service". */
    private static boolean isOfWire(List<String> words) {
        return words.size() > 1
                && WIRE_ENDS.contains(last(words))
                && WIRES.contains(words.get(words.size() - 2).toLowerCase(Locale.ROOT));
    }

    private static boolean isWhole(String line) {
        String bare = ACRONYM.matcher(line).replaceFirst("");
        String plain = NUMBERED.matcher(bare.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (FORMS.contains(plain.replaceFirst("[.:]$", "")) || isForm(bare)) {
            return true;
        }
        if (GROUP.matcher(bare).matches() && !tells(wordsOf(bare))) {
            return true;
        }
        List<String> words =
                wordsOf(PLACE.matcher(bare.substring(0, plain.length())).replaceFirst(""));
        if (words.isEmpty() || words.size() > MOST_WORDS || !words.stream().allMatch(Letterheads::isName)) {
            return false;
        }
        if (tells(words)) {
            return false;
        }
        return isOfBody(words)
                || OUTLETS.contains(last(words))
                || isSite(words)
                || FORMS.stream().anyMatch(form -> form.indexOf(' ') > 0 && plain.endsWith(" " + form))
                || (isInCapitals(bare) && words.size() <= MOST_IN_CAPITALS);
    }

    /** Whether a word behind the first says what somebody does: "Examplestan Reopens Embassy", not "Court of Appeals". */
    private static boolean tells(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(at -> !SMALL.contains(words.get(at - 1).toLowerCase(Locale.ROOT)))
                .mapToObj(at -> words.get(at).toLowerCase(Locale.ROOT))
                .anyMatch(word -> DOES.contains(word) && !PLURALS.contains(word) && !OUTLETS.contains(word));
    }

    private static Set<String> does() {
        return Stream.of("/org/proviso/core/read/verbs.tsv", "/org/proviso/core/text/irregular-verbs.tsv")
                .flatMap(table -> Tables.read(Letterheads.class, table).stream())
                .map(row -> NO_LEMMA.matcher(row.cell(0)).replaceFirst(""))
                .map(Letterheads::third)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String third(String lemma) {
        return HISSING.matcher(lemma).find()
                ? lemma + "es"
                : AFTER_CONSONANT.matcher(lemma).replaceFirst("ie") + "s";
    }

    private static boolean isOfBody(List<String> words) {
        int first = words.getFirst().equalsIgnoreCase("the") ? 1 : 0;
        boolean of = words.size() > first + 1
                && BODIES.contains(words.get(first).toLowerCase(Locale.ROOT))
                && (words.get(first + 1).equalsIgnoreCase("of")
                        || words.get(first + 1).equalsIgnoreCase("for"));
        return of || BODIES.contains(last(words));
    }

    private static String last(List<String> words) {
        return words.getLast().toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || SMALL.contains(word);
    }

    private static boolean isInCapitals(String line) {
        return line.chars().anyMatch(Character::isLetter) && line.chars().noneMatch(Character::isLowerCase);
    }

    private static List<String> wordsOf(String line) {
        return Arrays.stream(APART.split(line, -1))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Set<String> words(String kind) {
        return Tables.cells(Letterheads.class, "letterheads.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(List::getLast)
                .collect(Collectors.toUnmodifiableSet());
    }
}
