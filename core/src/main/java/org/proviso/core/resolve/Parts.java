package org.proviso.core.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/** Which of the parts that are counted a claim is about: "the second instalment", "1st tranche" ({@code part-nouns.tsv}). */
final class Parts {
    private static final int LONGEST = 400;
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Map<String, Integer> NUMBERS =
            ORDINALS.stream().collect(Collectors.toUnmodifiableMap(word -> word, word -> ORDINALS.indexOf(word) + 1));

    private static final Pattern PART = Pattern.compile("(?i)\\b(" + String.join("|", ORDINALS)
            + "|[1-9]\\d?(?:st|nd|rd|th)) (?:[\\p{Ll}-]{2,} ){0,2}?(?:"
            + Tables.cells(Parts.class, "part-nouns.tsv", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.joining("|"))
            + ")s?\\b");

    private Parts() {}

    /** Keys of their numbers; none where it says none. */
    static Longs of(Claim claim) {
        Longs named = in(claim.roles().object().orElse(""));
        return named.isEmpty() ? in(claim.evidence().exact()) : named;
    }

    private static Longs in(String text) {
        return Longs.of(PART.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .results()
                .flatMapToLong(part -> LongStream.of(Hashes.of("part " + number(part)))));
    }

    private static int number(MatchResult part) {
        String word = part.group(1).toLowerCase(Locale.ROOT);
        Integer number = NUMBERS.get(word);
        return number != null ? number : Integer.parseInt(word.substring(0, word.length() - 2));
    }
}
