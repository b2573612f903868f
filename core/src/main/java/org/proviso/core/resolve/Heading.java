package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;

/**
 * A document's title as keys.
 *
 * @param words of it
 * @param besides those of them that are of places, or tell an issue
 * @param years that it names
 * @param issues what tells one of a series from another: numbers, ordinals, months
 * @param places countries and states that it names
 */
record Heading(Words words, Longs besides, Longs years, Longs issues, Longs places) {
    static final Heading NONE = new Heading(Words.NONE, Longs.NONE, Longs.NONE, Longs.NONE, Longs.NONE);

    /** A title of less weight says too little to be compared. */
    static final double LIGHTEST = 1;

    /** Titles are of one thing where one has so much of the other. */
    static final double NEARLY_ALL = .8;

    private static final int MOST_WORDS = 24;
    private static final int MOST_WORDS_OF_A_PLACE = 4;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\p{N}{2}\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:st|nd|rd|th)?");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.]*");
    private static final Set<String> ISSUES = Tables.cells(Heading.class, "issue-words.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private static final Longs LASTING = Longs.of(Tables.cells(Heading.class, "lasting-words.tsv", 1).stream()
            .map(List::getFirst)
            .mapToLong(Heading::key));

    static Heading of(String title) {
        List<String> places = new ArrayList<>();
        Set<String> named = new HashSet<>();
        places(title, places, named);
        Longs words = roots(title);
        Set<Long> besides = named.stream().map(Heading::key).collect(Collectors.toSet());
        List<String> issues = WORD.matcher(title)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(Heading::tellsIssue)
                .toList();
        // "Thirty-Seventh" is one word
        Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1))
                .filter(word -> Arrays.stream(word.split("-", -1)).anyMatch(Heading::tellsIssue))
                .map(Heading::key)
                .forEach(besides::add);
        return new Heading(
                new Words(words),
                Longs.of(words.stream().filter(besides::contains)),
                Longs.of(YEAR.matcher(title).results().mapToLong(year -> Long.parseLong(year.group()))),
                Longs.of(issues.stream().mapToLong(Hashes::of)),
                Longs.of(places.stream().mapToLong(Hashes::of)));
    }

    private static boolean tellsIssue(String word) {
        return ISSUES.contains(word)
                || (NUMBER.matcher(word).matches() && !YEAR.matcher(word).matches());
    }

    private static long key(String word) {
        return roots(word).stream().findFirst().orElseGet(() -> Hashes.of(ObjectWords.root(word)));
    }

    /** The roots of a text's words. */
    static Longs roots(String text) {
        return Longs.of(ObjectWords.words(text, List.of(), MOST_WORDS).stream()
                .mapToLong(word -> Hashes.of(ObjectWords.root(word))));
    }

    /** The countries and states that a text names, the longest names first, and their words. */
    private static void places(String text, List<String> ids, Set<String> words) {
        List<MatchResult> names = NAME.matcher(text).results().toList();
        int i = 0;
        while (i < names.size()) {
            int end = i;
            for (int last = Math.min(names.size(), i + MOST_WORDS_OF_A_PLACE) - 1; last >= i && end == i; last--) {
                String name =
                        text.substring(names.get(i).start(), names.get(last).end());
                Optional<String> place = place(name);
                if (place.isPresent()) {
                    ids.add(place.get());
                    words.addAll(List.of(name.split("[ -]", -1)));
                    end = last + 1;
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static Optional<String> place(String name) {
        return ActorTable.standard()
                .party(name)
                .flatMap(party -> party.id())
                .filter(id -> id.is("country") || id.is("place"))
                .map(ActorId::value);
    }

    /** Its words without places, numbers and what tells an issue: the form of the title. */
    Words plain() {
        return besides.isEmpty()
                ? words
                : new Words(Longs.of(words.keys().stream().filter(word -> !besides.contains(word))));
    }

    /** It says that something of before goes on: "Notice on the Continuation of ...". */
    boolean tellsWhatLasts() {
        return words.keys().shared(LASTING) > 0;
    }

    /** So much of the form of each title stands in the other. */
    boolean isInFormOf(Heading other, double share) {
        return areAlike(plain(), other.plain(), share);
    }

    private static boolean areAlike(Words one, Words other, double share) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.shared(other) >= share * Math.max(one.weight(), other.weight());
    }

    /** Both tell which of a series they are, and it is not the same: "Fifth Mission", "Fourth Mission". */
    boolean isOtherIssueThan(Heading other) {
        if (!Aims.areApart(issues, other.issues)) {
            return false;
        }
        Words one = plain();
        Words another = other.plain();
        return Math.min(one.weight(), another.weight()) >= LIGHTEST && areAlike(one, another, NEARLY_ALL);
    }

    /** Whether each names a country or state that the other does not. */
    boolean isOfOtherPlacesThan(Heading other) {
        return namesAPlaceBeside(other) && other.namesAPlaceBeside(this);
    }

    private boolean namesAPlaceBeside(Heading other) {
        return places.stream().anyMatch(place -> !other.places.contains(place));
    }
}
