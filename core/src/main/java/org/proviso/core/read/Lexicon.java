package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.Inflections;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.Token;
import org.proviso.core.text.Tokens;
import org.proviso.core.text.table.Entry;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.TableFile;

/**
 * The triggers of all lanes and the words that colour them, from the tables beside this class; {@code docs/lexicon.md}
 * explains their columns. Immutable once built.
 */
final class Lexicon {
    /** What a written form can be: which verb, in which form. */
    record VerbForm(String lemma, Set<Form> forms) {}

    /** A noun of some class, as the words that its group must end with. */
    private record Noun(List<String> words, NounClass kind) {}

    /** They begin idioms and have no row of their own: "faced calls to quit", "cracked down on". */
    private static final Set<String> OF_IDIOMS = WordLists.read("verbs of idioms");

    /** Most words up to this length are articles, prepositions and the like. */
    private static final int FUNCTION_WORD = 4;

    private static final String ORDINARY = "subject>actor object>object";
    private static final String ORDINARY_STATIVE =
            "possessor>actor of>object on>object against>counterpart with>counterpart to>counterpart for>counterpart by>actor";

    private final Map<String, List<VerbForm>> verbForms = new HashMap<>();
    private final Map<String, List<VerbSense>> senses = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, List<String>> nominals = new HashMap<>();
    private final Map<String, List<Stative>> statives = new HashMap<>();
    private final Map<NounClass, List<Stative>> classStatives = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final PhraseIndex phrasesByWords;
    private final Map<String, Set<NounClass>> subjects = new HashMap<>();
    private final Map<String, List<Governor>> governors = new HashMap<>();
    private final Map<String, List<List<String>>> conditions = new HashMap<>();
    /** Verbs of saying with fixed words behind them ("point out"): verb to those words and the kind. */
    private final Map<String, Map<List<String>, String>> speechTails = new HashMap<>();

    private final Map<String, String> speech = new HashMap<>();
    /** For each idiom a word that it cannot be without. */
    private final Set<String> idioms = new HashSet<>();
    /** The last word of each noun that asserts by standing there. */
    private final Set<String> stativeHeads = new HashSet<>();
    /** The last word of each such noun that has rows of its own, not only those of its class. */
    private final Set<String> stativeNouns = new HashSet<>();

    private final Map<String, Set<NounClass>> classesByWord = new HashMap<>();
    private final Inflections inflections;

    private Lexicon(List<Entry> rows) {
        this.inflections = Inflections.shipped();
        inflections.irregularVerbs().forEach(this::addVerb);
        List.of("be", "have", "do").forEach(this::addVerb);
        each(rows, LexiconTable.NOUNS, this::noun);
        each(rows, LexiconTable.VERBS, this::verb);
        each(rows, LexiconTable.NOMINALS, this::nominal);
        each(rows, LexiconTable.STATIVES, this::stative);
        each(rows, LexiconTable.GOVERNORS, this::governor);
        each(rows, LexiconTable.PHRASES, this::phrase);
        each(rows, LexiconTable.CONDITIONS, this::condition);
        each(rows, LexiconTable.SPEECH, this::speech);
        this.phrasesByWords = new PhraseIndex(phrases);
        index();
    }

    private void index() {
        nouns.forEach((word, kinds) -> {
            EnumSet<NounClass> classes = EnumSet.noneOf(NounClass.class);
            kinds.forEach(noun -> classes.add(noun.kind()));
            classesByWord.put(word, classes);
            if (classes.stream().anyMatch(classStatives::containsKey)) {
                stativeHeads.add(word);
            }
        });
        statives.keySet().forEach(noun -> stativeNouns.add(noun.substring(noun.lastIndexOf(' ') + 1)));
        stativeHeads.addAll(stativeNouns);
        phrases.forEach((first, list) -> list.forEach(phrase -> phrase.subject()
                .ifPresentOrElse(
                        kind -> subjects.computeIfAbsent(
                                        mark(first, phrase.words()), key -> EnumSet.noneOf(NounClass.class))
                                .add(kind),
                        () -> idioms.add(mark(first, phrase.words())))));
    }

    private static final class Shipped {
        private static final Lexicon LEXICON = new Lexicon(LexiconRows.shipped());
    }

    /** The tables that ship with the program, built once. */
    static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    /** A user's rows before those that ship with the program; nothing when a row is wrong. */
    static Loaded<Lexicon> extended(List<TableFile> files) {
        return switch (LexiconRows.extended(files)) {
            case Loaded.Ready<List<Entry>>(List<Entry> rows) -> new Loaded.Ready<>(new Lexicon(rows));
            case Loaded.Refused<List<Entry>>(Problems problems) -> new Loaded.Refused<>(problems);
        };
    }

    /** The word of an idiom that gives it away: a long one behind the first, else the first. */
    private static String mark(String first, List<String> words) {
        String longest = words.subList(Math.min(1, words.size()), words.size()).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return longest.length() > FUNCTION_WORD || first.equals("<be>") ? longest : first;
    }

    private static void each(List<Entry> rows, LexiconTable table, BiConsumer<Entry, String> reader) {
        rows.stream().filter(table::holds).forEach(row -> reader.accept(row, row.cell(0)));
    }

    private void addVerb(String lemma) {
        inflections.ofVerb(lemma).forEach((form, kinds) -> {
            List<VerbForm> known = verbForms.computeIfAbsent(form, key -> new ArrayList<>());
            if (known.stream().noneMatch(each -> each.lemma().equals(lemma))) {
                known.add(new VerbForm(lemma, EnumSet.copyOf(kinds)));
            }
        });
    }

    private void verb(Entry row, String term) {
        List<String> words = words(term);
        boolean apart = words.contains("~");
        String lemma = words.getFirst();
        List<String> tail = words.subList(1, words.size()).stream()
                .filter(word -> !word.equals("~"))
                .toList();
        addVerb(lemma);
        senses.computeIfAbsent(lemma, key -> new ArrayList<>())
                .add(new VerbSense(
                        lemma,
                        tail,
                        apart,
                        ObjectNeed.parse(row.cell(1)),
                        move(row.cell(2)),
                        RoleMap.parse(row.cell(3), ORDINARY),
                        ofMeaning(row.cell(4)),
                        "verb " + term + " [" + row.cell(1) + "]"));
    }

    /** A meaning that opens with "attempted:", "planned:" or "possible:" says that much of the act. */
    private static Modality ofMeaning(String meaning) {
        for (Modality modality : List.of(Modality.ATTEMPTED, Modality.PLANNED, Modality.POSSIBLE, Modality.NEGATED)) {
            if (meaning.startsWith(modality.wireName() + ":")) {
                return modality;
            }
        }
        return Modality.ACTUAL;
    }

    private static Optional<Move> move(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(Move.parse(cell));
    }

    private void noun(Entry row, String kind) {
        for (String form : forms(row.cell(1))) {
            List<String> words = words(form);
            nouns.computeIfAbsent(words.getLast(), key -> new ArrayList<>())
                    .add(new Noun(words, NounClass.named(kind)));
        }
    }

    /** Of a term whose head an "of" follows, the plural stands before it: "rates of duty". */
    private static Set<String> forms(String noun) {
        Set<String> forms = new LinkedHashSet<>(Inflections.ofNoun(noun));
        int of = noun.indexOf(" of ");
        if (of > 0) {
            Inflections.ofNoun(noun.substring(0, of)).forEach(head -> forms.add(head + noun.substring(of)));
        }
        return forms;
    }

    private void nominal(Entry row, String noun) {
        Inflections.ofNoun(noun)
                .forEach(form ->
                        nominals.computeIfAbsent(form, key -> new ArrayList<>()).add(row.cell(1)));
    }

    private void stative(Entry row, String noun) {
        boolean general = noun.startsWith("class:");
        Stative stative = new Stative(
                Set.of(row.cell(1).split("\\|", -1)),
                Move.parse(row.cell(2)),
                RoleMap.parse(row.cell(3), ORDINARY_STATIVE),
                ofMeaning(row.cell(4)),
                general,
                "noun " + noun + " [" + row.cell(1) + "]");
        if (general) {
            classStatives
                    .computeIfAbsent(NounClass.named(noun.substring("class:".length())), key -> new ArrayList<>())
                    .add(stative);
        } else {
            Inflections.ofNoun(noun)
                    .forEach(form -> statives.computeIfAbsent(String.join(" ", words(form)), key -> new ArrayList<>())
                            .add(stative));
        }
    }

    private void phrase(Entry row, String term) {
        Optional<NounClass> subject = LexiconCells.subject(term);
        String idiom = subject.isPresent() ? term.substring(term.indexOf("> ") + 2) : term; // a class may have a hyphen
        boolean closing = idiom.endsWith(LexiconCells.END);
        String open = closing ? idiom.substring(0, idiom.length() - LexiconCells.END.length()) : idiom;
        List<String> words = List.of(open.replaceAll("(?<=\\w)-(?=\\w)", " - ").split("\\s+", -1));
        Phrase phrase = new Phrase(
                subject,
                words,
                closing,
                move(row.cell(1)),
                RoleMap.parse(row.cell(2), ORDINARY),
                ofMeaning(row.cell(3)),
                "phrase " + term);
        boolean verb = !words.getFirst().startsWith("<");
        List<String> firsts = verb && verbLemma(words.getFirst())
                ? List.copyOf(inflections.ofVerb(words.getFirst()).keySet())
                : List.of(words.getFirst());
        firsts.forEach(first ->
                phrases.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase));
    }

    private boolean verbLemma(String word) {
        return OF_IDIOMS.contains(word)
                || verbForms.getOrDefault(word, List.of()).stream()
                        .anyMatch(form -> form.lemma().equals(word));
    }

    private void governor(Entry row, String term) {
        boolean afterBe = term.startsWith("be ");
        String bare = (afterBe ? term.substring(3) : term).replaceAll(" (to|of|on|for)$", "");
        Governor governor = new Governor(
                Modality.ofWireName(row.cell(1)), afterBe, row.cell(2).equals("object"));
        if (!afterBe && !bare.contains(" ")) {
            addVerb(bare);
        }
        governors.computeIfAbsent(bare, key -> new ArrayList<>()).add(governor);
        Inflections.ofNoun(bare).stream()
                .filter(form -> !form.equals(bare))
                .forEach(form -> governors
                        .computeIfAbsent(form, key -> new ArrayList<>())
                        .add(governor));
    }

    private void condition(Entry row, String cue) {
        List<String> words = words(cue);
        conditions.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
    }

    private void speech(Entry row, String verb) {
        List<String> words = words(verb);
        addVerb(words.getFirst());
        if (words.size() == 1) {
            speech.putIfAbsent(words.getFirst(), row.cell(1));
        } else {
            speechTails
                    .computeIfAbsent(words.getFirst(), key -> new HashMap<>())
                    .put(List.copyOf(words.subList(1, words.size())), row.cell(1));
        }
    }

    /** A term's words as the tokeniser cuts them. */
    static List<String> words(String term) {
        return Tokens.of(term, new Span(0, term.length())).stream()
                .map(Token::lower)
                .toList();
    }

    List<VerbForm> verbsOf(String lower) {
        return verbForms.getOrDefault(lower, List.of());
    }

    List<VerbSense> sensesOf(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /** The classes of a noun group's head: of the longest noun of the table that the group ends with. */
    Set<NounClass> classesOf(List<String> lower, int first, int head) {
        Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        int longest = 0;
        for (Noun noun : nouns.getOrDefault(lower.get(head), List.of())) {
            int size = noun.words().size();
            if (size >= longest && head - size + 1 >= first && endsWith(lower, head, noun.words())) {
                if (size > longest) {
                    classes.clear();
                    longest = size;
                }
                classes.add(noun.kind());
            }
        }
        return classes;
    }

    /** The classes of a term of three words or more that ends at a token: "state of emergency". */
    Set<NounClass> classesOfTerm(List<String> lower, int first, int last) {
        Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        if (last < lower.size()) {
            for (Noun noun : nouns.getOrDefault(lower.get(last), List.of())) {
                int size = noun.words().size();
                if (size >= 3 && last - size + 1 >= first && endsWith(lower, last, noun.words())) {
                    classes.add(noun.kind());
                }
            }
        }
        return classes;
    }

    /** Those of the wanted classes that a single noun belongs to. */
    Set<NounClass> classesOfWord(String lower, Set<NounClass> wanted) {
        Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        nouns.getOrDefault(lower, List.of()).stream()
                .filter(noun -> noun.words().size() == 1 && wanted.contains(noun.kind()))
                .forEach(noun -> classes.add(noun.kind()));
        return classes;
    }

    private static boolean endsWith(List<String> lower, int head, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!lower.get(head - words.size() + 1 + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The verbs that a noun is made from. */
    List<String> verbsOfNominal(String lower) {
        return nominals.getOrDefault(lower, List.of());
    }

    /** Whether a noun that ends with the word has rows of its own. */
    boolean endsStative(String lower) {
        return stativeNouns.contains(lower);
    }

    /** The rows for a noun, its own before those of its classes. */
    List<Stative> stativesOf(List<String> endings, Set<NounClass> classes) {
        List<Stative> found = new ArrayList<>();
        for (String ending : endings) {
            found.addAll(statives.getOrDefault(ending, List.of()));
        }
        for (NounClass kind : classes) {
            found.addAll(classStatives.getOrDefault(kind, List.of()));
        }
        return found;
    }

    /** The idioms that begin with the word and may go on with one of the others. */
    List<Phrase> phrasesFrom(String lower, List<String> seconds) {
        return phrasesByWords.from(lower, seconds);
    }

    /** The idioms that begin with the word and may go on with the other; an empty one for the end of the sentence. */
    List<Phrase> phrasesFrom(String lower, String second) {
        return phrasesByWords.from(lower, second);
    }

    List<Governor> governorsOf(String term) {
        return governors.getOrDefault(term, List.of());
    }

    List<List<String>> conditionsFrom(String lower) {
        return conditions.getOrDefault(lower, List.of());
    }

    /** The fixed words that make a verb one of saying ("point" in "point out"), each with its kind. */
    Map<List<String>, String> speechTailsOf(String lemma) {
        return speechTails.getOrDefault(lemma, Map.of());
    }

    /** Every verb of saying, with its fixed words. */
    List<String> sayings() {
        List<String> all = new ArrayList<>(speech.keySet());
        speechTails.forEach((verb, tails) ->
                tails.keySet().forEach(tail -> all.add(verb + " " + String.join(" ", tail))));
        return all;
    }

    /** {@code say}, {@code tell}, {@code deny} or {@code think} for a verb of speech. */
    Optional<String> speechOf(String lemma) {
        return Optional.ofNullable(speech.get(lemma));
    }

    /** A verb that a headline could be about: one with a row, or one of saying or of colouring. */
    boolean isTelling(String lemma) {
        return senses.containsKey(lemma) || speech.containsKey(lemma) || governors.containsKey(lemma);
    }

    /** Every verb form with the verbs that it can be. */
    Map<String, List<VerbForm>> verbForms() {
        return Collections.unmodifiableMap(verbForms);
    }

    /** A word that by itself can begin a claim: a noun made from a verb, one that asserts, or the mark of an idiom. */
    boolean opens(String lower) {
        return nominals.containsKey(lower) || idioms.contains(lower) || stativeHeads.contains(lower);
    }

    /** Words that belong to an idiom whose subject must be of a class, with these classes. */
    Map<String, Set<NounClass>> idiomSubjects() {
        return subjects;
    }

    /** The classes of the nouns of the table that end with a word. */
    Set<NounClass> classesEndingIn(String lower) {
        return classesByWord.getOrDefault(lower, Set.of());
    }
}
