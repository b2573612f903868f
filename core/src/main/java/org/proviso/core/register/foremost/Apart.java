package org.proviso.core.register.foremost;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Filing;

/** What tells lines of one day apart: towards whom, which names, which things. */
final class Apart {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private Apart() {}

    /** Whether one is towards somebody, or of something with a name, of whom the other tells nothing; or one document tells them of two things. */
    static boolean areOfOthers(Foremost.Item one, Foremost.Item other) {
        return !towards(one).equals(towards(other)) || haveOtherNames(one, other) || areTwoThings(one, other);
    }

    private static Set<String> towards(Foremost.Item item) {
        return claims(item)
                .flatMap(claim -> claim.roles().counterparts().stream())
                .map(party ->
                        party.id().map(id -> id.value()).orElseGet(() -> String.join(" ", LineWords.of(party.name()))))
                .collect(Collectors.toSet());
    }

    /** A word with a capital in what is acted on is a name, unless the other has it without: "Tariffs on steel" open a sentence. */
    private static boolean haveOtherNames(Foremost.Item one, Foremost.Item other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> names = names(words, others);
        return !names.equals(names(others, words));
    }

    private static Set<String> words(Foremost.Item item) {
        Set<String> words = new LinkedHashSet<>();
        claims(item).flatMap(claim -> claim.roles().object().stream()).forEach(object -> {
            Matcher word = WORD.matcher(object);
            while (word.find()) {
                words.add(word.group());
            }
        });
        return words;
    }

    private static Set<String> names(Set<String> words, Set<String> others) {
        Set<String> plain = Stream.concat(words.stream(), others.stream())
                .filter(word -> !Character.isUpperCase(word.codePointAt(0)))
                .flatMap(word -> LineWords.of(word).stream())
                .collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .forEach(word -> names.addAll(LineWords.telling(LineWords.of(word))));
        names.removeAll(plain);
        return names;
    }

    /** Whether one document tells both, each of a thing of which the other says nothing: 25 percent on steel, 25 percent on cars. */
    private static boolean areTwoThings(Foremost.Item one, Foremost.Item other) {
        Set<String> things = LineWords.telling(Weighing.objects(one.transition()));
        Set<String> others = LineWords.telling(Weighing.objects(other.transition()));
        return !Collections.disjoint(one.documents(), other.documents())
                && !things.containsAll(others)
                && !others.containsAll(things);
    }

    private static Stream<Claim> claims(Foremost.Item item) {
        return item.transition().filings().stream().map(Filing::claim);
    }
}
