package org.proviso.core.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.resolve.groups.Longs;

/**
 * For whom a request or permit is decided, as keys of the rare words of their names: what is granted to "Pine Creek School" and what is refused to
 * "Oak Hill School" are two. Names vary ("Blue Pacific", "Blue Pacific Ferries"), so one such word in common may make them one; whom no rare word
 * names is not told apart, nor an authority, which decides more often than it asks.
 */
final class Holders {
    private static final Set<Act> DECIDED = EnumSet.of(Act.GRANTED, Act.DENIED, Act.RETURNED, Act.PENDING, Act.REVOKED);
    private static final Pattern WHOSE = Pattern.compile(
            "\\b(?:request|application|petition|plea|appeal|bid)s? (?:of|by|from) ((?:the )?\\p{Lu}[\\p{L}\\p{N}' -]*)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What a word weighs that may tell one holder from another; "school", "county" and "company" weigh less. */
    private static final double TELLING = .4;

    private Holders() {}

    static Longs of(Claim claim) {
        List<Party> holders = claim.roles().counterparts();
        if (claim.move().lane() != Lane.WAIVER || !DECIDED.contains(claim.move().act())) {
            return Longs.NONE;
        }
        List<Longs> names = holders.isEmpty()
                ? asking(claim.evidence().exact())
                : holders.stream()
                        .map(holder -> isAuthority(holder) ? Longs.NONE : words(holder.name()))
                        .toList();
        return names.stream().anyMatch(Longs::isEmpty)
                ? Longs.NONE
                : Longs.of(names.stream().flatMapToLong(Longs::stream));
    }

    private static boolean isAuthority(Party holder) {
        return holder.id().filter(id -> id.is("country") || id.is("body")).isPresent();
    }

    /** Whose request it is: "the application of Larch Mills". */
    private static List<Longs> asking(String words) {
        return WHOSE.matcher(words)
                .results()
                .findFirst()
                .map(found -> List.of(words(found.group(1))))
                .orElse(List.of());
    }

    private static Longs words(String name) {
        return Longs.of(APART.splitAsStream(name)
                .filter(word -> word.length() > 1 && !Character.isLowerCase(word.codePointAt(0)))
                .flatMapToLong(word -> LongStream.of(Hashes.of(ObjectWords.root(word.toLowerCase(Locale.ROOT)))))
                .filter(word -> Rarity.of(word) >= TELLING));
    }
}
