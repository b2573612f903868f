package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * The first sieve: tells, by words alone, which sentences can give a claim or an attribution, so that the tagger is spared
 * the others. A verb that needs a noun of some class passes only beside one.
 */
final class Triage {
    private static final Set<NounClass> COUNTED = EnumSet.of(NounClass.PEOPLE, NounClass.TALLY);
    private static final Set<String> AUXILIARIES =
            Set.of("must", "shall", "should", "will", "'ll", "\u2019ll", "wo", "may", "cannot");
    private static final Set<String> VAGUE = WordLists.read("vague");

    private final Lexicon lexicon;
    /** Forms of verbs with a row that asks for no class. */
    private final Set<String> free = new HashSet<>();
    /** Forms of verbs whose rows all ask for classes, with these classes. */
    private final Map<String, Set<NounClass>> needs = new HashMap<>();
    /** Words that by themselves make a sentence worth reading. */
    private final Set<String> telling = new HashSet<>(AUXILIARIES);

    Triage(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.verbForms()
                .forEach((form, verbs) -> verbs.stream()
                        .flatMap(verb -> lexicon.sensesOf(verb.lemma()).stream())
                        .filter(sense -> sense.move().isPresent())
                        .forEach(sense -> need(form, sense.need())));
        lexicon.idiomSubjects()
                .forEach((form, classes) -> needs.computeIfAbsent(form, key -> EnumSet.noneOf(NounClass.class))
                        .addAll(classes));
        telling.addAll(free);
        lexicon.verbForms().keySet().stream().filter(this::isSpeech).forEach(telling::add);
    }

    private void need(String form, ObjectNeed need) {
        switch (need) {
            case ObjectNeed.OfClass of ->
                needs.computeIfAbsent(form, key -> EnumSet.noneOf(NounClass.class))
                        .addAll(of.classes());
            case ObjectNeed.SubjectOfClass of ->
                needs.computeIfAbsent(form, key -> EnumSet.noneOf(NounClass.class))
                        .addAll(of.classes());
            case ObjectNeed.OneOf several -> several.needs().forEach(each -> need(form, each));
            case ObjectNeed.Anything any -> free.add(form);
            case ObjectNeed.Nothing nothing -> free.add(form);
            case ObjectNeed.Infinitive to -> free.add(form);
            case ObjectNeed.Doing doing -> free.add(form);
            case ObjectNeed.That that -> free.add(form);
            case ObjectNeed.Somebody somebody -> free.add(form);
            case ObjectNeed.ByAuthority by -> free.add(form);
            case ObjectNeed.ByCourt by -> free.add(form);
        }
    }

    /**
     * @param money an amount of money stands in the sentence
     * @param before the sentence before: "it" and "them" may be what it names
     */
    boolean isWorthReading(Sentence sentence, boolean money, Optional<Syntax> before) {
        Set<NounClass> wanted = EnumSet.noneOf(NounClass.class);
        Set<NounClass> present = money ? EnumSet.of(NounClass.MONEY) : EnumSet.noneOf(NounClass.class);
        for (Token token : sentence.tokens()) {
            String lower = token.lower();
            if (telling.contains(lower) || lexicon.opens(lower)) {
                return true;
            }
            wanted.addAll(needs.getOrDefault(lower, Set.of()));
            present.addAll(
                    VAGUE.contains(lower) || Rests.mayBe(lower) ? named(before) : lexicon.classesEndingIn(lower));
            if (Character.isDigit(lower.charAt(0))) {
                wanted.addAll(COUNTED);
            }
        }
        wanted.retainAll(present);
        return !wanted.isEmpty();
    }

    private static Set<NounClass> named(Optional<Syntax> before) {
        return before.map(syntax -> syntax.namedBefore(Integer.MAX_VALUE)).orElse(Set.of());
    }

    /** Of a sentence that is not worth reading, the verbs that would be triggers beside other nouns. */
    List<NearMiss> misses(Sentence sentence) {
        List<NearMiss> misses = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            List<VerbSense> senses = lexicon.verbsOf(token.lower()).stream()
                    .flatMap(verb -> lexicon.sensesOf(verb.lemma()).stream())
                    .filter(sense -> sense.move().isPresent() && sense.tail().isEmpty())
                    .toList();
            if (!senses.isEmpty()) {
                String needs = NeedWords.of(senses.stream().map(VerbSense::need).toList());
                misses.add(new NearMiss(
                        sentence.span(),
                        List.of(token.span()),
                        senses.stream()
                                .map(VerbSense::rule)
                                .distinct()
                                .limit(Misfits.MOST_ROWS)
                                .toList(),
                        Misfits.quoted(token.lower()) + " needs " + needs + "; its sentence names none"));
            }
        }
        return misses;
    }

    private boolean isSpeech(String lower) {
        return lexicon.verbsOf(lower).stream()
                .anyMatch(form -> lexicon.speechOf(form.lemma()).isPresent()
                        || !lexicon.speechTailsOf(form.lemma()).isEmpty());
    }
}
