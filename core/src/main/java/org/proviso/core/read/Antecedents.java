package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.States;
import org.proviso.core.text.syntax.Argument.Origin;

/** Whom a pronoun or a bare "the president" points back to: the nearest fitting name before it. */
final class Antecedents {
    private static final int LOOK_BACK = 3;
    /** People are spoken of as "he" for longer. */
    private static final int LOOK_BACK_FOR_PEOPLE = 8;

    private static final int FAR_BACK = 40;
    /** For how many namings a dateline stands. */
    private static final int DATED = 3;

    private static final int NEAR_AHEAD = 12;
    private static final Set<String> ANY = WordLists.read("any organisation");
    private static final Set<String> ANY_OFFICE = WordLists.read("any office");
    private static final Set<String> ALLIANCES = WordLists.read("alliances");
    private static final Set<String> UNIONS = WordLists.read("unions of countries");
    private static final Set<String> NO_OFFICE = WordLists.read("no office");
    /** "Vice President Ruiz" is not the president. */
    private static final List<String> BELOW = List.of("vice ", "deputy ", "assistant ", "under", "lt. ");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern IN = Pattern.compile("\\b[Ii]n (\\p{Lu}[\\p{L}'\u2019-]+)");

    private static final String STATE = "State";
    private static final String THE_STATE = "the State";
    private static final Pattern OF_LAW = Pattern.compile("\\b(?:[Cc]ourts?|[Tt]ribunals?|[Jj]udges?|[Jj]ustices?)\\b");

    private static final Set<String> MONTHS = WordLists.read("months");

    /** How offices are written before names. */
    private static final Map<String, String> SHORT = Map.of("governor", "gov. ", "senator", "sen. ");

    /** "The chamber" is a senate, "the panel" a committee. */
    private static final Map<String, Set<String>> OF_KIND =
            Map.of("chamber", WordLists.read("chambers"), "panel", WordLists.read("panels"));

    private static final String MEMBERS = "members";
    /** Of what somebody is a member, a justice. */
    private static final Map<String, Set<String>> OF_MEMBERS =
            Map.of(MEMBERS, WordLists.read("bodies of members"), "justices", Set.of("court"));

    /** How far before "members" their body is named, in characters. */
    private static final int SHORTLY = 400;

    private static final Set<Kind> BODIES = Set.of(Kind.COUNTRY, Kind.AUTHORITY, Kind.ORGANISATION);

    private final Datelines datelines;
    private final String text;
    private final List<Sentence> sentences;
    private final List<NameMention> names;
    /** Where the words stand that are subjects, those of main clauses apart. */
    private final BitSet subjects = new BitSet();

    private final BitSet mainSubjects = new BitSet();

    private final Map<Integer, Syntax> trees = new HashMap<>();
    private final BodyCalled bodies;
    private final Courtesies courtesies;
    /** Whom "the State" means at law, once asked for: it is the same in the whole text. */
    private final Map<String, Optional<Party>> atLaw = new HashMap<>();

    Antecedents(
            String text,
            List<Sentence> sentences,
            List<NameMention> names,
            List<Syntax> syntaxes,
            Datelines datelines) {
        this.datelines = datelines;
        this.text = text;
        this.sentences = sentences;
        this.names = names;
        this.courtesies = new Courtesies(text, names);
        for (Syntax syntax : syntaxes) {
            learn(syntax);
            trees.put(syntax.sentence().span().start(), syntax);
        }
        this.bodies = new BodyCalled(text, this::acts);
    }

    private void learn(Syntax syntax) {
        for (var predicate : syntax.views().predicates()) {
            predicate
                    .subject()
                    .filter(subject -> subject.origin() == Origin.STATED)
                    .ifPresent(subject -> {
                        int start = syntax.start(subject.word());
                        subjects.set(start);
                        mainSubjects.set(start, predicate.dependence().isEmpty());
                    });
        }
    }

    /**
     * The first person of this sentence before the place whom the pronoun can mean, or of the nearest sentence before.
     *
     * @param speaker who says the words, and so means another
     */
    Optional<Party> person(String pronoun, int offset, Optional<Party> speaker, Function<Subject, Verdict> judge) {
        return first(
                offset,
                LOOK_BACK_FOR_PEOPLE,
                name -> name.kind() == Kind.PERSON
                        && !speaker.filter(name.party()::equals).isPresent()
                        && courtesies.mayBe(pronoun, name.party()),
                judge);
    }

    /** The same for countries and bodies. */
    Optional<Party> body(int offset, Function<Subject, Verdict> judge) {
        return first(offset, LOOK_BACK, name -> BODIES.contains(name.kind()), judge);
    }

    /** Whether a person who fits the pronoun is named in the sentence, behind the word and before the end. */
    boolean namesPerson(Subject subject, String pronoun, int end) {
        Span sentence = subject.syntax().sentence().span();
        return Ordered.beginningIn(names, NameMention::span, sentence.start(), Math.min(sentence.end(), end)).stream()
                .anyMatch(name -> name.kind() == Kind.PERSON && courtesies.mayBe(pronoun, name.party()));
    }

    /** The subjects in a stretch of one sentence, those of main clauses first. */
    private List<Subject> subjects(Span stretch) {
        Syntax syntax = trees.get(stretch.start());
        if (syntax == null) {
            return List.of();
        }
        List<Subject> main = new ArrayList<>();
        List<Subject> others = new ArrayList<>();
        int end = syntax.wordFrom(stretch.end());
        for (int word = 0; word < end; word++) {
            int start = syntax.start(word);
            if (subjects.get(start)) {
                (mainSubjects.get(start) ? main : others).add(new Subject(syntax, word));
            }
        }
        main.addAll(others);
        return main;
    }

    /** The subject of the clause in which a word stands behind it: "the union says the mine broke its word". */
    Optional<Subject> ownSubject(int offset) {
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        Syntax syntax = trees.get(sentences.get(at).span().start());
        if (syntax == null) {
            return Optional.empty();
        }
        int word = syntax.wordFrom(offset);
        return syntax.views()
                .predicateOf(word)
                .filter(predicate -> predicate.dependence().isPresent())
                .flatMap(org.proviso.core.text.syntax.Predicate::subject)
                .filter(subject -> subject.origin() == Origin.STATED && subject.word() < word)
                .map(subject -> new Subject(syntax, subject.word()));
    }

    /** The subjects of the sentence before a place, and those that stand before it in its own. */
    List<Subject> shortlyBefore(int offset) {
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        List<Subject> found = new ArrayList<>();
        for (int s = Math.max(0, at - 1); s <= at; s++) {
            Span span = sentences.get(s).span();
            found.addAll(subjects(s == at ? new Span(span.start(), Math.max(span.start(), offset)) : span));
        }
        return found;
    }

    /** What a pronoun may stand for: the subject of a sentence, which may be a pronoun itself, named or not. */
    record Subject(Syntax syntax, int word) {}

    /** What a subject says of whom a pronoun means. */
    sealed interface Verdict {
        /** It means that one, or nobody who is known. */
        record Meant(Optional<Party> party) implements Verdict {}

        /** It means another. */
        record Other() implements Verdict {}
    }

    private Optional<Party> first(int offset, int back, Predicate<NameMention> fits, Function<Subject, Verdict> judge) {
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        for (int s = at; s >= Math.max(0, at - back); s--) {
            Span span = sentences.get(s).span();
            Span before = s == at ? new Span(span.start(), Math.max(span.start(), offset)) : span;
            for (Subject subject : subjects(before)) {
                if (judge.apply(subject) instanceof Verdict.Meant(Optional<Party> party)) {
                    return party;
                }
            }
            List<NameMention> fitting = Ordered.in(names, NameMention::span, before).stream()
                    .filter(fits)
                    .toList();
            if (!fitting.isEmpty()) {
                return Optional.of(first(fitting).party());
            }
        }
        return Optional.empty();
    }

    /** The subject of the main clause before other subjects, and these before whoever is only named. */
    private NameMention first(List<NameMention> fitting) {
        for (BitSet heads : List.of(mainSubjects, subjects)) {
            for (NameMention name : fitting) {
                int head = heads.nextSetBit(name.span().start());
                if (head >= 0 && head < name.span().end()) {
                    return name;
                }
            }
        }
        return fitting.getFirst();
    }

    /** "the administration", "the government", "the president": the last name before it that was called so, else the next. */
    Optional<Party> called(String word, int offset) {
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        if (word.equals("government")) {
            return mostNamed(before, offset);
        }
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK); i--) {
            if (isCalled(names.get(i), word)) {
                return Optional.of(names.get(i).party());
            }
        }
        return names.subList(before, Math.min(names.size(), before + NEAR_AHEAD)).stream()
                .filter(name -> name.kind() == Kind.PERSON && isCalled(name, word))
                .map(NameMention::party)
                .findFirst();
    }

    private boolean acts(NameMention name) {
        return mainSubjects.get(name.span().start(), name.span().end()).cardinality() > 0;
    }

    /**
     * Whose government a text means: the country that was named most before it, twice where it acts, that of the dateline counted several
     * times. Its bodies count for a country that is named; where none is, and no other place, those that are named most.
     */
    private Optional<Party> mostNamed(int before, int offset) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        Map<Party, Integer> bodies = new LinkedHashMap<>();
        datelines.country(offset).ifPresent(country -> counts.put(country, DATED));
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK); i--) {
            NameMention name = names.get(i);
            if (isCalled(name, "government")) {
                counts.merge(name.party(), acts(name) ? 2 : 1, Integer::sum);
            } else if (name.kind() == Kind.AUTHORITY) {
                datelines.countryIn(name.span().of(text)).ifPresent(country -> counts.merge(country, 1, Integer::sum));
                name.party()
                        .id()
                        .flatMap(datelines::countryOf)
                        .ifPresent(country -> bodies.merge(country, 1, Integer::sum));
            }
        }
        if (counts.isEmpty()) {
            return place(offset).isPresent() ? Optional.empty() : most(bodies);
        }
        bodies.forEach((country, count) -> counts.computeIfPresent(country, (named, own) -> own + count));
        return most(counts);
    }

    private static Optional<Party> most(Map<Party, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** "In Lima, the government …": where the sentence before the word says that it is. */
    private Optional<String> place(int offset) {
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        return IN.matcher(
                        text.substring(Math.min(offset, sentences.get(at).span().start()), offset))
                .results()
                .map(found -> found.group(1))
                .filter(word -> !MONTHS.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Who a text is about: the person named most before the place, no less than twice; of several the last. Not whom the sentence
     * has for its subject before: "Cole attacked the candidate".
     */
    Optional<Party> mostNamedPerson(int offset) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        Span here = new Span(sentences.get(at).span().start(), offset);
        Set<Party> acting = new HashSet<>();
        Ordered.in(names, NameMention::span, here).stream()
                .filter(name ->
                        mainSubjects.get(name.span().start(), name.span().end()).cardinality() > 0)
                .forEach(name -> acting.add(name.party()));
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        for (NameMention name : names.subList(Math.max(0, before - FAR_BACK), before)) {
            if (name.kind() == Kind.PERSON && !acting.contains(name.party())) {
                counts.merge(name.party(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** "The ministry": of the bodies before it whose name or kind holds the word the one that is meant ({@link BodyCalled}); of "the group" one of the organisations. */
    Optional<Party> bodyCalled(String word, int offset) {
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        List<NameMention> called = names.subList(Math.max(0, before - FAR_BACK), before).stream()
                .filter(name -> isBodyCalled(name, word, offset))
                .toList();
        if (!called.isEmpty()) {
            return ANY.contains(word) ? Optional.of(called.getLast().party()) : bodies.of(called, start(offset, 1));
        }
        if (ALLIANCES.contains(word)) {
            return alliance(before);
        }
        return ANY_OFFICE.contains(word) ? office(before) : Optional.empty();
    }

    private boolean isBodyCalled(NameMention name, String word, int offset) {
        boolean body = name.kind() == Kind.AUTHORITY || name.kind() == Kind.ORGANISATION;
        boolean any = name.kind() == Kind.ORGANISATION && ANY.contains(word);
        String called = (name.party().name() + " " + name.span().of(text)).toLowerCase(Locale.ROOT);
        List<String> words = List.of(NO_LETTERS.split(called, -1));
        return body
                && (any
                        || words.contains(word)
                        || OF_KIND.getOrDefault(word, Set.of()).stream().anyMatch(words::contains)
                                && place(offset).isEmpty());
    }

    /** "The trade ministry": the ministry named before it whose name has the same words; nobody where there are two. */
    Optional<Party> bodyOn(String word, List<String> topic, int offset) {
        Set<Party> found = names.subList(0, Ordered.firstFrom(names, NameMention::span, offset)).stream()
                .filter(name -> name.kind() == Kind.AUTHORITY)
                .filter(name -> {
                    List<String> words = Lexicon.words(name.span().of(text));
                    return words.contains(word) && words.containsAll(topic);
                })
                .map(NameMention::party)
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Where the sentence begins that stands so many before this place. */
    private int start(int offset, int back) {
        int at = Math.max(0, Ordered.firstFrom(sentences, Sentence::span, offset + 1) - 1);
        return sentences.get(Math.max(0, at - back)).span().start();
    }

    /** "Members", "the justices": the council or court that was named shortly before. */
    Optional<Party> bodyOf(String members, int offset) {
        Set<String> kinds = OF_MEMBERS.getOrDefault(members, Set.of());
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        return names.subList(Math.max(0, before - FAR_BACK), before).reversed().stream()
                .filter(name -> name.kind() == Kind.AUTHORITY
                        && (!members.equals(MEMBERS) || offset - name.span().end() <= SHORTLY))
                .filter(name -> Lexicon.words(name.span().of(text)).stream().anyMatch(kinds::contains))
                .map(NameMention::party)
                .findFirst();
    }

    /** "The agency", where no name holds the word: the last body of a government before it that is no court and no chamber. */
    private Optional<Party> office(int before) {
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK); i--) {
            Party party = names.get(i).party();
            boolean office = names.get(i).kind() == Kind.AUTHORITY
                    && party.id().filter(id -> id.is("body")).isPresent()
                    && Lexicon.words(party.name()).stream().noneMatch(NO_OFFICE::contains);
            if (office) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /** "The bloc": the union of countries that was named last. */
    private Optional<Party> alliance(int before) {
        return names.subList(Math.max(0, before - FAR_BACK), before).reversed().stream()
                .map(NameMention::party)
                .filter(party -> Lexicon.words(party.name()).stream().anyMatch(UNIONS::contains))
                .findFirst();
    }

    /** The person of whose name this is the last word. */
    Optional<Party> surnamed(String surname) {
        return names.stream()
                .filter(name ->
                        name.kind() == Kind.PERSON && name.party().name().endsWith(" " + surname))
                .map(NameMention::party)
                .findFirst();
    }

    /** "The state", "his state": the state or province that was named last, else the next one. */
    Optional<Party> state(int offset) {
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK); i--) {
            if (isState(names.get(i))) {
                return Optional.of(names.get(i).party());
            }
        }
        return names.subList(before, Math.min(names.size(), before + NEAR_AHEAD)).stream()
                .filter(Antecedents::isState)
                .map(NameMention::party)
                .findFirst();
    }

    /**
     * "The State" before a court, where no part of a country is meant: the country whose government the text means where it first says so, if
     * it is the only one named till then.
     */
    Optional<Party> stateAtLaw(Syntax syntax, int head) {
        return text.startsWith(STATE, syntax.start(head))
                ? atLaw.computeIfAbsent(THE_STATE, this::countryAtLaw)
                : Optional.empty();
    }

    private Optional<Party> countryAtLaw(String state) {
        if (!OF_LAW.matcher(text).find()) {
            return Optional.empty();
        }
        int first = Math.max(0, text.indexOf(state));
        Set<Party> countries = names.subList(0, Ordered.firstFrom(names, NameMention::span, first)).stream()
                .filter(name -> isCalled(name, "government"))
                .map(NameMention::party)
                .collect(Collectors.toSet());
        datelines.country(first).ifPresent(countries::add);
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }

    /** "The city": the city that was named last. */
    Optional<Party> city(int offset) {
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK); i--) {
            NameMention name = names.get(i);
            boolean place = name.kind() == Kind.PLACE
                    && name.party().id().filter(id -> id.is("place")).isPresent();
            if (place && !isState(name)) {
                return Optional.of(name.party());
            }
        }
        return Optional.empty();
    }

    private static boolean isState(NameMention name) {
        return name.kind() == Kind.PLACE && States.isOne(name.party().name());
    }

    /** "The two neighbours": the two countries named last. */
    List<Party> twoCountries(int offset) {
        Set<Party> found = new LinkedHashSet<>();
        int before = Ordered.firstFrom(names, NameMention::span, offset);
        for (int i = before - 1; i >= Math.max(0, before - FAR_BACK) && found.size() < 2; i--) {
            NameMention name = names.get(i);
            if (name.party().id().filter(id -> id.is("country")).isPresent()) {
                found.add(name.party());
            }
        }
        return found.size() == 2 ? List.copyOf(found).reversed() : List.of();
    }

    private boolean isCalled(NameMention name, String word) {
        boolean country = name.party().id().filter(id -> id.is("country")).isPresent();
        String written = name.span().of(text).toLowerCase(Locale.ROOT);
        boolean below = BELOW.stream()
                .anyMatch(rank ->
                        written.contains(rank + word) || written.contains(rank + SHORT.getOrDefault(word, word)));
        boolean called = written.contains(word) || written.contains(SHORT.getOrDefault(word, word));
        return word.equals("government") ? country : called && !below && name.kind() != Kind.PLACE;
    }
}
