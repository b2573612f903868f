package org.proviso.core.read;

import java.util.LinkedHashSet;
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

/** From which country's capital a text, or a piece of a round-up, is dated: "ATHENS \u2014"; else of which country's authority it is. */
final class Datelines {
    private static final int LONGEST = 14;
    private static final int LONGEST_COUNTRY = 3;
    /** Of how many lines an authority's name stands in the first. */
    private static final int MASTHEAD = 4;

    private static final int LONGEST_LINE = 70;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}'.]+");
    private static final Set<String> MASTHEADS = WordLists.read("mastheads");
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-", "--");

    private final TreeMap<Integer, Optional<Party>> dated = new TreeMap<>();

    private final ActorTable actors;

    Datelines(String text, List<Sentence> sentences, ActorTable actors) {
        this.actors = actors;
        masthead(text).ifPresent(country -> dated.put(0, Optional.of(country)));
        for (Sentence sentence : sentences) {
            if (isDateline(sentence)) {
                dated.put(sentence.span().start(), capital(text, sentence, actors));
            }
        }
    }

    /** "NATIONAL ASSEMBLY OF NORLAND", "Government of Norland": the only country in the lines of an authority that open a document. */
    private Optional<Party> masthead(String text) {
        return text.lines()
                .limit(MASTHEAD)
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(line -> WORD.splitAsStream(line).toList())
                .filter(words -> words.stream().anyMatch(word -> MASTHEADS.contains(word.toLowerCase(Locale.ROOT))))
                .map(this::onlyCountry)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Party> onlyCountry(List<String> words) {
        Set<Party> found = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_COUNTRY); to++) {
                actors.country(String.join(" ", words.subList(from, to)))
                        .flatMap(actors::nameOf)
                        .flatMap(actors::party)
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
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
            found = actors.country(name.substring(0, end))
                    .flatMap(actors::nameOf)
                    .flatMap(actors::party);
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

    private static Optional<Party> capital(String text, Sentence sentence, ActorTable actors) {
        int start = sentence.span().start();
        int end = start;
        while (end < sentence.span().end()
                && (Character.isUpperCase(text.charAt(end)) || " .'".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String city = text.substring(start, end).strip();
        return city.length() < 3 ? Optional.empty() : actors.capital(city);
    }

    /** The country of the dateline before the place. */
    Optional<Party> country(int offset) {
        var last = dated.floorEntry(offset);
        return last == null ? Optional.empty() : last.getValue();
    }
}
