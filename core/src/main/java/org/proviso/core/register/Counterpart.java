package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;
import org.proviso.core.tables.Tables;

/**
 * A claim of a copy beside one of its text that tells the same act in nearly the same words: whether the copy put somebody or something else in
 * its place, changed who does it with whom it is done to, named another day, or turned its condition round.
 */
final class Counterpart {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    /** Which part of the words must stand in both, for another word in between to be one that was put in its place. */
    private static final double MOSTLY = .6;

    /** Which part of the words of two conditions is in common where they are one. */
    private static final double ONE_CONDITION = .5;

    private static final Map<String, String> WORDS = words();

    private final Claim text;
    private final Claim copy;

    private Counterpart(Claim text, Claim copy) {
        this.text = text;
        this.copy = copy;
    }

    /** {@code condition-words.tsv}: word, kind. */
    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        Tables.cells(Counterpart.class, "condition-words.tsv", 2).forEach(row -> words.put(row.get(0), row.get(1)));
        return words;
    }

    /** Of claims of its text the one that has most words in common with a copy's; nothing where none has any. */
    static Optional<Claim> of(Claim copy, Collection<Claim> text) {
        Set<String> words = new HashSet<>(tokens(copy.evidence().exact()));
        return text.stream()
                .filter(claim -> likeness(claim, words) > 0)
                .max(Comparator.comparingDouble((Claim claim) -> likeness(claim, words))
                        .thenComparingInt(claim -> -claim.evidence().start())
                        .thenComparing(claim -> claim.id().value()));
    }

    private static double likeness(Claim claim, Set<String> words) {
        return share(new HashSet<>(tokens(claim.evidence().exact())), words);
    }

    /** Whether a copy tells of it what the claim of its text does not. */
    static boolean isAltered(Claim text, Claim copy) {
        Counterpart both = new Counterpart(text, copy);
        return both.isSwapped() || both.isOfOtherDays() || both.isTurned() || both.hasOtherNames();
    }

    /** Who does it and whom it is done to changed places. */
    private boolean isSwapped() {
        return meet(copy.roles().actors(), text.roles().counterparts())
                && meet(copy.roles().counterparts(), text.roles().actors())
                && !meet(copy.roles().actors(), text.roles().actors());
    }

    private static boolean meet(List<Party> some, List<Party> others) {
        Set<String> names = names(others).collect(Collectors.toSet());
        return names(some).anyMatch(names::contains);
    }

    private static Stream<String> names(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> Stream.concat(
                        Stream.of(party.name().toLowerCase(Locale.ROOT)), party.id().map(ActorId::value).stream()));
    }

    /** The same words may mean another day where they were printed again: "on Monday". */
    private boolean isOfOtherDays() {
        return areApart(text.terms().when(), copy.terms().when())
                && !numbers(tokens(text.evidence().exact()))
                        .equals(numbers(tokens(copy.evidence().exact())));
    }

    private static boolean areApart(Optional<Edtf> one, Optional<Edtf> other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    private static boolean isBefore(Optional<Edtf> one, Optional<Edtf> other) {
        Optional<LocalDate> end = one.flatMap(Edtf::latest);
        Optional<LocalDate> start = other.flatMap(Edtf::earliest);
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    /** What was to come about if something is so comes about unless it is, or of its days and numbers one is another. */
    private boolean isTurned() {
        List<String> one = text.terms().condition().map(Counterpart::tokens).orElse(List.of());
        List<String> other = copy.terms().condition().map(Counterpart::tokens).orElse(List.of());
        return share(content(one), content(other)) >= ONE_CONDITION
                && (isMet(one) != isMet(other) || areApart(numbers(one), numbers(other)));
    }

    private static boolean isMet(List<String> condition) {
        long denied = IntStream.range(0, condition.size())
                .filter(place -> "unmet".equals(WORDS.get(condition.get(place))))
                .filter(place -> place + 1 == condition.size() || !"more".equals(WORDS.get(condition.get(place + 1))))
                .count();
        return denied % 2 == 0;
    }

    private static Set<String> content(List<String> condition) {
        return condition.stream()
                .filter(word -> !WORDS.containsKey(word) && !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Its numbers and months. */
    private static Set<String> numbers(List<String> condition) {
        return condition.stream()
                .map(word -> Character.isDigit(word.charAt(0))
                        ? NO_DIGITS.matcher(word).replaceAll("")
                        : word)
                .filter(word -> Character.isDigit(word.charAt(0)) || "month".equals(WORDS.get(word)))
                .collect(Collectors.toSet());
    }

    private static boolean areApart(Set<String> some, Set<String> others) {
        return !some.containsAll(others) && !others.containsAll(some);
    }

    /**
     * In nearly the same words, names of who acts or of whom it is done to are others. Of other words for things nobody knows here whether
     * they mean the same: "trucks" and "lorries".
     */
    private boolean hasOtherNames() {
        List<String> one = tokens(text.evidence().exact());
        List<String> other = tokens(copy.evidence().exact());
        return changed(one, other)
                .filter(words -> words.size() <= (1 - MOSTLY) * Math.max(one.size(), other.size()))
                .filter(words -> words.stream().anyMatch(this::isAnother))
                .isPresent();
    }

    /** Words of one, and those of the other that stand in their place. */
    private record Changed(List<String> text, List<String> copy) {}

    private boolean isAnother(Changed words) {
        return !areForms(words.text, words.copy)
                && (isAnother(words, text.roles().actors(), copy.roles().actors())
                        || isAnother(
                                words, text.roles().counterparts(), copy.roles().counterparts()));
    }

    private static boolean isAnother(Changed words, List<Party> some, List<Party> others) {
        return isNamed(words.text, some) && isNamed(words.copy, others) && !meet(some, others);
    }

    /** Words of names have capitals: "the harbour authority" may as well be called the port's. */
    private static boolean isNamed(List<String> words, List<Party> parties) {
        Set<String> names = parties.stream()
                .flatMap(party -> MARKS.splitAsStream(party.name()))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return !words.isEmpty() && names.containsAll(words);
    }

    /** "Lorries" and "lorry", "programme" and "program": one word in two forms or spellings. */
    private static boolean areForms(List<String> some, List<String> others) {
        return some.size() == others.size()
                && Stream.iterate(0, place -> place + 1)
                        .limit(some.size())
                        .allMatch(place -> areForms(some.get(place), others.get(place)));
    }

    private static boolean areForms(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return !Character.isDigit(one.charAt(0)) && common >= MOSTLY * Math.max(one.length(), other.length());
    }

    /** Place by place where both have as many words; else the one part between the beginning and the end that they have in common. */
    private static Optional<List<Changed>> changed(List<String> one, List<String> other) {
        if (one.size() == other.size()) {
            List<Changed> changed = new ArrayList<>();
            for (int place = 0; place < one.size(); place++) {
                if (!one.get(place).equals(other.get(place))) {
                    changed.add(new Changed(List.of(one.get(place)), List.of(other.get(place))));
                }
            }
            return Optional.of(changed);
        }
        int shorter = Math.min(one.size(), other.size());
        int begin = common(shorter, place -> one.get(place), place -> other.get(place));
        int end = common(
                shorter - begin,
                place -> one.get(one.size() - 1 - place),
                place -> other.get(other.size() - 1 - place));
        List<String> mine = one.subList(begin, one.size() - end);
        List<String> others = other.subList(begin, other.size() - end);
        boolean mostly = begin + end >= MOSTLY * Math.max(one.size(), other.size());
        return mostly ? Optional.of(List.of(new Changed(mine, others))) : Optional.empty();
    }

    private static int common(int most, Function<Integer, String> one, Function<Integer, String> other) {
        int common = 0;
        while (common < most && one.apply(common).equals(other.apply(common))) {
            common++;
        }
        return common;
    }

    private static double share(Set<String> some, Set<String> others) {
        long shared = some.stream().filter(others::contains).count();
        long all = some.size() + others.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static List<String> tokens(String text) {
        return MARKS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
