package org.proviso.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;

/**
 * Which of several things of a kind is told of, by the names behind or before its noun: "the crossings at Erst and Zemel", "the licence of Larch
 * Medical", "Larch's permit". The kinds are those of {@code which.tsv}.
 *
 * @param kind of what kind it is
 * @param holder whether the names say whose it is, and not where
 * @param span of the whole phrase
 * @param noun the words up to the names: "the crossings at"
 * @param several whether the noun is told of several
 * @param names in their places
 */
public record Which(String kind, boolean holder, Span span, Span noun, boolean several, List<Span> names) {
    private static final int LONGEST = 2_000;
    private static final String PLACE = "place";
    private static final String HOLDER = "holder";

    private static final Map<String, String> KINDS = Tables.cells(Which.class, "which.tsv", 3).stream()
            .flatMap(row -> Tables.parts(row.get(1)).stream().map(word -> Map.entry(word, row.getFirst())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String PART = "\\p{Lu}[\\p{L}\\p{N}\u2019'-]*[\\p{L}\\p{N}]|\\p{Lu}";
    private static final String NAME = "(?:" + PART + ")(?: (?:(?:of|the|de|la|del|al|el) )?(?:" + PART + ")){0,4}";
    private static final String NAMES = NAME + "(?:(?:, (?:" + NAME + "))*,? and (?:the )?" + NAME + ")?";
    private static final String LEAD =
            "(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our) )?(?:(?!the |a |an |its |their |in |of |at |and |to )[\\p{Ll}-]+ ){0,2}?";
    /** A name that goes on behind these is longer, or one of more than can be told apart: "Procter and Gamble and Marks and Spencer". */
    private static final String GOES_ON =
            "(?!(?:,? and| &)?(?: the)? \\p{Lu})(?!(?<=\\b\\p{Lu}\\p{Ll}{0,2})\\. ?\\p{Lu})";
    /** A name that has one of these before it has begun there: "Procter and Gamble's licence". */
    private static final String BEGUN =
            "(?=\\p{Lu})(?<![\\p{L}\\p{N}])(?<!\\p{Lu}[\\p{L}\\p{N}\u2019'.-]{0,30}(?: and| &)?(?: the)? )";

    private static final Pattern BY_PLACE = Pattern.compile("(?<noun>\\b" + LEAD + "(?<kind>" + kinds(PLACE)
            + ")(?<several>s)?\\b(?: (?!and |or |but |that |which |while |for |to )[\\p{Ll}-]+){0,3}? (?:at|in|near|of|on) (?:the )?)(?<names>"
            + NAMES + "(?: and (?:the )?" + NAME + "){0,3})");
    private static final Pattern BY_HOLDER = Pattern.compile("(?<noun>\\b" + LEAD + "(?<kind>" + kinds(HOLDER)
            + ")(?<several>s)? (?:of|held by|issued to|granted to) (?:the )?)(?<names>(?>" + NAMES + "))" + GOES_ON);
    private static final Pattern OWNED = Pattern.compile(
            BEGUN + "(?<names>" + NAME + ")(?:'s|\u2019s|'|\u2019)(?<noun> (?:[\\p{Ll}-]+ ){0,3}?(?<kind>"
                    + kinds(HOLDER) + ")(?<several>s)?\\b)");
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(" + kinds(PLACE) + "|" + kinds(HOLDER) + ")s\\b");
    private static final Pattern NOUN = Pattern.compile("(?i)\\b(" + kinds(PLACE) + "|" + kinds(HOLDER) + ")s?\\b");
    private static final Pattern APART = Pattern.compile(",? and (?:the )?|, ");
    private static final Pattern DATES =
            Pattern.compile("(?:January|February|March|April|May|June|July|August|September|October"
                    + "|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b.*");

    public Which {
        names = List.copyOf(names);
    }

    /** All that a text tells, in its order; of a very long text those of its beginning. */
    public static List<Which> in(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (!NOUN.matcher(cut).find()) {
            return List.of();
        }
        List<Which> found = new ArrayList<>();
        add(BY_PLACE, false, cut, found);
        add(BY_HOLDER, true, cut, found);
        add(OWNED, true, cut, found);
        found.sort((one, other) -> one.span.compareTo(other.span));
        return found;
    }

    /** The kind of thing that a text names, of several the first; empty where it names none. */
    public static String kindIn(String text) {
        Matcher matcher = NOUN.matcher(text);
        return matcher.find() ? KINDS.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), "") : "";
    }

    /** Where the noun of a kind ends in a phrase that has one; else its beginning. */
    public static int endOfNoun(String phrase) {
        Matcher matcher = NOUN.matcher(phrase);
        return matcher.find() ? matcher.end() : 0;
    }

    /** The kind of which a text names several: "both crossings". */
    public static Optional<String> severalIn(String text) {
        Matcher matcher = SEVERAL.matcher(text);
        return matcher.find()
                ? Optional.ofNullable(KINDS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** A name as it is compared: "Larch Medical" and "Larch" are one, "New Dale" and "New Quay" are not. */
    public static String plain(String name) {
        String[] words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", " ")
                .strip()
                .split("\\s+", -1);
        return words.length > 1 && words[0].length() <= 4 ? words[0] + " " + words[1] : words[0];
    }

    private static void add(Pattern pattern, boolean holder, String text, List<Which> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<Span> names = names(matcher.start("names"), matcher.group("names"));
            boolean dated =
                    names.stream().anyMatch(name -> DATES.matcher(name.of(text)).matches());
            if (!dated) {
                found.add(new Which(
                        KINDS.getOrDefault(matcher.group("kind"), ""),
                        holder,
                        new Span(matcher.start(), matcher.end()),
                        new Span(matcher.start("noun"), matcher.end("noun")),
                        matcher.group("several") != null,
                        names));
            }
        }
    }

    private static List<Span> names(int start, String names) {
        List<Span> spans = new ArrayList<>();
        Matcher between = APART.matcher(names);
        int from = 0;
        while (between.find()) {
            spans.add(new Span(start + from, start + between.start()));
            from = between.end();
        }
        spans.add(new Span(start + from, start + names.length()));
        return spans;
    }

    private static String kinds(String by) {
        return Tables.cells(Which.class, "which.tsv", 3).stream()
                .filter(row -> row.get(2).equals(by))
                .flatMap(row -> Tables.parts(row.get(1)).stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
