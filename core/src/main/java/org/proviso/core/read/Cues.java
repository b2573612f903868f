package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Inflections;

/** The words that say that something is said, thought, wanted or felt, from {@code cues.tsv} and the lexicon. */
final class Cues {
    /** What of the sentence is the content. */
    enum Takes {
        CLAUSE,
        OBJECT,
        INFINITIVE,
        OBJECT_INFINITIVE,
        RAISED
    }

    /** Which sort of word a cue is. */
    enum Sort {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /**
     * What a word takes.
     *
     * @param tail fixed words behind the word, "clear" of "make clear"; mostly none
     * @param prepositions those that may lead the content in
     */
    record Cue(List<String> tail, Set<Takes> takes, Set<String> prepositions) {
        boolean takes(Takes what) {
            return takes.contains(what);
        }
    }

    private final Map<Sort, Map<String, List<Cue>>> cues = new EnumMap<>(Sort.class);
    /** Every written form that a cue of any sort may have, of those of several words the first. */
    private final Set<String> forms = new HashSet<>();

    /** @param lexicon whose verbs of saying are cues too, a user's among them */
    Cues(Lexicon lexicon) {
        lexicon.sayings().forEach(saying -> add(Sort.VERB, saying, "clause"));
        for (Tables.Row row : Tables.read(Cues.class, "cues.tsv")) {
            Sort sort = Sort.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            for (String word : row.cell(2).split("\\|", -1)) {
                add(sort, word, row.cell(1));
            }
        }
        Inflections inflections = Inflections.shipped();
        of(Sort.VERB)
                .keySet()
                .forEach(lemma -> forms.addAll(inflections.ofVerb(lemma).keySet()));
        of(Sort.NOUN).keySet().forEach(noun -> forms.addAll(Inflections.ofNoun(noun)));
        forms.addAll(of(Sort.ADJECTIVE).keySet());
        forms.add("according");
    }

    private Map<String, List<Cue>> of(Sort sort) {
        return cues.computeIfAbsent(sort, key -> new HashMap<>());
    }

    private void add(Sort sort, String term, String takes) {
        List<String> words = Lexicon.words(term);
        List<String> tail = words.subList(1, words.size());
        List<Cue> known = of(sort).computeIfAbsent(words.getFirst(), key -> new ArrayList<>());
        Cue cue = known.stream()
                .filter(each -> each.tail().equals(tail))
                .findFirst()
                .orElseGet(() -> {
                    Cue fresh = new Cue(List.copyOf(tail), EnumSet.noneOf(Takes.class), new HashSet<>());
                    known.add(fresh);
                    return fresh;
                });
        if (takes.charAt(0) == '+') {
            cue.prepositions().add(takes.substring(1));
        } else {
            cue.takes().add(Takes.valueOf(takes.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    /** What a word takes that begins a cue, of those of several words ("point out") the longest that stands there. */
    Optional<Cue> at(Syntax syntax, int word, Sort sort) {
        List<Cue> possible = cues.getOrDefault(sort, Map.of()).getOrDefault(syntax.lemma(word), List.of());
        Optional<Cue> best = Optional.empty();
        for (Cue cue : possible) {
            boolean longer =
                    best.filter(each -> each.tail().size() >= cue.tail().size()).isEmpty();
            if (longer && hasTail(syntax, word, cue.tail())) {
                best = Optional.of(cue);
            }
        }
        return best;
    }

    private static boolean hasTail(Syntax syntax, int word, List<String> tail) {
        for (int i = 0; i < tail.size(); i++) {
            if (!syntax.lower(word + 1 + i).equals(tail.get(i))) {
                return tail.size() == 1
                        && syntax.predicate(word)
                                .filter(each -> each.lemma().equals(syntax.lemma(word) + " " + tail.getFirst()))
                                .isPresent();
            }
        }
        return true;
    }

    /** Whether a written form, in lower case, can be a cue. */
    boolean mayBe(String lower) {
        return forms.contains(lower);
    }
}
