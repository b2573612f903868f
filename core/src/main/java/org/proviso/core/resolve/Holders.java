package org.proviso.core.resolve;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.resolve.groups.Longs;

/**
 * For whom a request or permit is decided: what is granted to "Pine Creek School" and what is refused to "Oak Hill School" are two. Names vary ("Blue
 * Pacific", "Blue Pacific Ferries", "BPF"), so one telling word in common, or the initials of the other, may make them one; whom no rare word names is
 * not told apart, nor an authority, which decides more often than it asks, nor a person from a body, which may be that person's.
 *
 * @param words keys of the rare words of their names
 * @param initials keys of the initials of names of several words, as an acronym has them
 * @param persons whether all are persons
 */
record Holders(Longs words, Longs initials, boolean persons) {
    static final Holders NONE = new Holders(Longs.NONE, Longs.NONE, false);

    private static final Set<Act> DECIDED = EnumSet.of(Act.GRANTED, Act.DENIED, Act.RETURNED, Act.PENDING, Act.REVOKED);
    private static final Pattern WHOSE = Pattern.compile(
            "\\b(?:request|application|petition|plea|appeal|bid)s? (?:of|by|from) ((?:the )?\\p{Lu}[\\p{L}\\p{N}' -]*)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** "The application by Monday": a day is no holder. */
    private static final Set<String> DAYS = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    /** What a word weighs that may tell one holder from another; "school", "county" and "company" weigh less. */
    private static final double TELLING = .4;

    /** An acronym has so many letters at least. */
    private static final int SHORTEST = 2;

    static Holders of(Claim claim) {
        List<Party> holders = claim.roles().counterparts();
        if (claim.move().lane() != Lane.WAIVER || !DECIDED.contains(claim.move().act())) {
            return NONE;
        }
        List<String> names = holders.isEmpty()
                ? asking(claim.evidence().exact())
                : holders.stream().map(Party::name).toList();
        List<Longs> words = names.stream().map(Holders::words).toList();
        return words.stream().anyMatch(Longs::isEmpty) || holders.stream().anyMatch(Holders::isAuthority)
                ? NONE
                : new Holders(
                        Longs.of(words.stream().flatMapToLong(Longs::stream)),
                        Longs.of(names.stream().flatMapToLong(Holders::initials)),
                        !holders.isEmpty() && holders.stream().allMatch(Side::isPerson));
    }

    /** Whether these are surely others: all of one kind, and neither a word nor an acronym in common. */
    boolean areApartFrom(Holders others) {
        return persons == others.persons
                && Facet.areApart(words, others.words)
                && words.shared(others.initials) == 0
                && initials.shared(others.words) == 0;
    }

    private static boolean isAuthority(Party holder) {
        return holder.id().filter(id -> id.is("country") || id.is("body")).isPresent();
    }

    /** Whose request it is: "the application of Larch Mills". */
    private static List<String> asking(String words) {
        return WHOSE.matcher(words).results().findFirst().map(found -> found.group(1)).stream()
                .toList();
    }

    /** The words of a name that begin with a capital or a digit. */
    private static Stream<String> capitals(String name) {
        return APART.splitAsStream(name)
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) && !DAYS.contains(word));
    }

    private static Longs words(String name) {
        return Longs.of(capitals(name)
                .filter(word -> word.length() > 1)
                .mapToLong(word -> Hashes.of(ObjectWords.root(word.toLowerCase(Locale.ROOT))))
                .filter(word -> Rarity.of(word) >= TELLING));
    }

    /** What an acronym of the name would be, as a word. */
    private static LongStream initials(String name) {
        String letters = capitals(name).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.length() < SHORTEST
                ? LongStream.empty()
                : LongStream.of(Hashes.of(ObjectWords.root(letters.toLowerCase(Locale.ROOT))));
    }
}
