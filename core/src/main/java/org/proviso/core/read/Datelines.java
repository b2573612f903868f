package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * From which country a text, or a piece of a round-up, is dated: "ATHENS \u2014", "Lae, Papua New Guinea (Wire) -", or "Juba, 9 May 2025" on a line
 * of its own at the head; else of which country's authority it is.
 */
final class Datelines {
    private static final int LONGEST = 14;
    private static final int LONGEST_COUNTRY = 3;
    /** Of how many lines an authority's name stands in the first. */
    private static final int MASTHEAD = 4;

    private static final int LONGEST_LINE = 70;
    private static final int SHORTEST_PLACE = 3;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}'.]+");
    private static final Set<String> MASTHEADS = WordLists.read("mastheads");
    private static final Set<String> MASTHEAD_WORDS = WordLists.read("masthead words");
    private static final Set<String> JOINING = WordLists.read("masthead joining words");
    private static final Set<String> SMALL = Set.of("the", "and");

    /** Of how many lines one may be a dateline of its own. */
    private static final int HEAD = 8;

    /** What ends the place of a dateline, and what ends the country behind it. */
    private static final Pattern PART = Pattern.compile("\\s*(?:[,(:/\u2014\u2013]| -)\\s*");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-", "--");

    private final TreeMap<Integer, Optional<Party>> dated = new TreeMap<>();

    private final ActorTable actors;

    Datelines(String text, List<Sentence> sentences, ActorTable actors) {
        this.actors = actors;
        masthead(text).ifPresent(country -> dated.put(0, Optional.of(country)));
        ownLine(text);
        for (Sentence sentence : sentences) {
            if (isDateline(sentence)) {
                dated.put(sentence.span().start(), placed(sentence.span().of(text)));
            }
        }
    }

    /** "NATIONAL ASSEMBLY OF NORLAND", "Norland Gazette": the country in an authority's name that is one of the lines that open a document. */
    private Optional<Party> masthead(String text) {
        return text.lines()
                .limit(MASTHEAD)
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(line ->
                        WORD.splitAsStream(line).filter(word -> !word.isEmpty()).toList())
                .filter(words -> words.stream().anyMatch(Datelines::isMasthead) && isTitle(words))
                .map(this::countryOfName)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isMasthead(String word) {
        return MASTHEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isTitle(List<String> words) {
        return Character.isUpperCase(words.getFirst().charAt(0))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))
                                || JOINING.contains(word)
                                || SMALL.contains(word));
    }

    /** Where every other word is one of authorities' names: "Government Bans Steel From China" is none. */
    private Optional<Party> countryOfName(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_COUNTRY); to > from; to--) {
                Optional<Party> country = countryNamed(String.join(" ", words.subList(from, to)));
                if (country.isPresent()) {
                    return isJoined(words.subList(0, from)) && isOfNames(words.subList(to, words.size()))
                            ? country
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a country's name may follow: "National Assembly of the", or nothing before it. */
    private static boolean isJoined(List<String> before) {
        List<String> left = before.isEmpty() || !before.getLast().equalsIgnoreCase("the")
                ? before
                : before.subList(0, before.size() - 1);
        return left.isEmpty() || JOINING.contains(left.getLast().toLowerCase(Locale.ROOT)) && isOfNames(left);
    }

    private static boolean isOfNames(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .allMatch(word -> MASTHEADS.contains(word)
                        || MASTHEAD_WORDS.contains(word)
                        || JOINING.contains(word)
                        || SMALL.contains(word));
    }

    private Optional<Party> countryNamed(String name) {
        return actors.country(name).flatMap(actors::nameOf).flatMap(actors::party);
    }

    /** The country of a body. */
    Optional<Party> countryOf(ActorId body) {
        return actors.countryOf(body)
                .filter(id -> id.is("country"))
                .flatMap(actors::nameOf)
                .flatMap(actors::party);
    }

    /** The country whose name or adjective a body's name begins with: "U.S. Supreme Court". */
    Optional<Party> countryIn(String name) {
        int end = name.indexOf(' ');
        Optional<Party> found = Optional.empty();
        for (int word = 0; word < LONGEST_COUNTRY && end > 0 && found.isEmpty(); word++) {
            found = countryNamed(name.substring(0, end));
            end = name.indexOf(' ', end + 1);
        }
        return found;
    }

    private static boolean isDateline(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && tokens.size() <= LONGEST
                && DASHES.contains(tokens.getLast().lower());
    }

    /** A line at the head with a place and a year: "Juba, 9 May 2025". */
    private void ownLine(String text) {
        int start = 0;
        for (String line : text.lines().limit(HEAD).toList()) {
            if (line.length() <= LONGEST_LINE && YEAR.matcher(line).find()) {
                Optional<Party> country = placed(line);
                if (country.isPresent()) {
                    dated.put(start, country);
                    return;
                }
            }
            start += line.length() + 1;
        }
    }

    /** The country whose capital stands first, or that is named behind the place. */
    private Optional<Party> placed(String dateline) {
        List<String> parts = PART.splitAsStream(dateline.strip()).limit(2).toList();
        return parts.isEmpty() || parts.getFirst().length() < SHORTEST_PLACE
                ? Optional.empty()
                : actors.capital(parts.getFirst())
                        .or(() -> parts.size() > 1 ? countryNamed(parts.get(1)) : Optional.empty());
    }

    /** The country of the dateline before the place. */
    Optional<Party> country(int offset) {
        var last = dated.floorEntry(offset);
        return last == null ? Optional.empty() : last.getValue();
    }
}
