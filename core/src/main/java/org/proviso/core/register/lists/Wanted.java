package org.proviso.core.register.lists;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;

/**
 * Which entries of a register are asked for. Capitals do not matter, and a word may be the beginning of another, but not its middle or end:
 * "ban" is found in "bans" and "banned", not in "Durban".
 *
 * @param words each must occur somewhere: in the title of the entry or its matter, or in a party, object or evidence of its claims
 * @param actor must occur in the name or id of a party of its claims
 */
public record Wanted(List<String> words, Optional<Lane> lane, Optional<String> actor) {
    public Wanted {
        words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        actor = actor.map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** All of a lane, or of every lane. */
    public static Wanted of(Optional<Lane> lane) {
        return new Wanted(List.of(), lane, Optional.empty());
    }

    /** Whether it asks for anything but a lane. */
    public boolean hasTerms() {
        return !words.isEmpty() || actor.isPresent();
    }

    /** What must occur, in small letters: the words, then the actor. */
    public List<String> terms() {
        return Stream.concat(words.stream(), actor.stream()).toList();
    }

    /** How far an entry is what is asked for; lists have them in this order. */
    public enum Match {
        /** Its own title and claims have all terms. */
        ITSELF,
        /** Together with the title of its matter they have. */
        WITH_ITS_MATTER,
        NONE
    }

    /** How far an entry of a register is what is asked for. */
    public Match match(Register register, Entry entry) {
        if (lane.filter(wanted -> wanted != entry.lane()).isPresent()) {
            return Match.NONE;
        }
        BitSet own = metBy(entry.title());
        entry.filings().forEach(filing -> own.or(metBy(filing.claim())));
        return match(
                own,
                Optional.ofNullable(register.matters().get(entry.matter()))
                        .map(matter -> metBy(matter.event().title()))
                        .orElseGet(BitSet::new));
    }

    /**
     * How far an entry is what is asked for.
     *
     * @param own which of the terms its title and claims meet
     * @param matter which of them the title of its matter meets
     */
    public Match match(BitSet own, BitSet matter) {
        if (areAll(own)) {
            return Match.ITSELF;
        }
        BitSet both = (BitSet) own.clone();
        both.or(matter);
        return areAll(both) ? Match.WITH_ITS_MATTER : Match.NONE;
    }

    /** Which of the terms a title meets, by their places in {@link #terms}. */
    public BitSet metBy(String title) {
        return met(word -> holds(title, word), name -> false);
    }

    /** Which of the terms a claim meets. */
    public BitSet metBy(Claim claim) {
        return met(
                word -> texts(claim).anyMatch(text -> holds(text, word)),
                name -> names(claim).anyMatch(text -> holds(text, name)));
    }

    /** The texts of a claim in which words are looked for. */
    public static Stream<String> texts(Claim claim) {
        return Stream.of(names(claim), Stream.of(claim.evidence().exact()), claim.roles().object().stream())
                .flatMap(texts -> texts);
    }

    /**
     * The words of a text in small letters, in their order. Where a word that is wanted occurs in a text, each of its own words is one of
     * these; the last may go on, unless it ends with what is of no word.
     */
    public static List<String> wordsOf(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < small.length()) {
            int end = start;
            while (end < small.length() && isOfWord(small.codePointAt(end))) {
                end += Character.charCount(small.codePointAt(end));
            }
            if (end > start) {
                words.add(small.substring(start, end));
            }
            start = end == small.length() ? end : end + Character.charCount(small.codePointAt(end));
        }
        return words;
    }

    /** Whether a word can go on behind the end of a text: not behind "U.S.". */
    public static boolean endsInWord(String text) {
        return !text.isEmpty() && isOfWord(text.codePointBefore(text.length()));
    }

    private boolean areAll(BitSet met) {
        return met.cardinality() == words.size() + (actor.isPresent() ? 1 : 0);
    }

    private BitSet met(Predicate<String> byWord, Predicate<String> byActor) {
        BitSet met = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            met.set(i, byWord.test(words.get(i)));
        }
        met.set(words.size(), actor.filter(byActor).isPresent());
        return met;
    }

    /** The names and ids of its parties. */
    private static Stream<String> names(Claim claim) {
        return Stream.of(claim.roles().anyActors(), claim.roles().anyCounterparts())
                .flatMap(List::stream)
                .flatMap(party -> Stream.concat(Stream.of(party.name()), party.id().map(ActorId::value).stream()));
    }

    /** Whether a word, or several as they are written, begin somewhere in a text with a word of it. */
    private static boolean holds(String text, String word) {
        String small = text.toLowerCase(Locale.ROOT);
        int at = small.indexOf(word);
        while (at > 0 && isWithinWord(small, at)) {
            at = small.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    /** Whether letters, digits or their marks stand on both sides of a place in a text; or it is behind the point of a number. */
    private static boolean isWithinWord(String text, int at) {
        if (at >= text.length() || !isOfWord(text.codePointAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        return isOfWord(text.codePointBefore(at))
                || ((before == '.' || before == ',')
                        && at > 1
                        && Character.isDigit(text.charAt(at - 2))
                        && Character.isDigit(text.charAt(at)));
    }

    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
