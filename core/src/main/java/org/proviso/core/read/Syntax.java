package org.proviso.core.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Span;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.Views;

/**
 * One sentence as the frames see it: the views of its tree, what kinds of things its nouns name, and the places of its
 * words in the document. Words are named by their place in the sentence; a noun group by its head.
 */
final class Syntax {
    /** Nothing is looked for deeper in a tree. */
    private static final int DEEPEST = 6;

    /** Pronouns that are the noun and the relative pronoun in one. */
    private static final Set<String> FUSED = Set.of("what", "whatever", "whoever", "whomever");

    /** Words that only say how much or what part of the thing in their "of" there is. */
    private static final Set<String> CONTAINERS = Set.copyOf(WordLists.read("containers"));
    /** Numbers and pronouns that may stand without the noun they mean. */
    private static final Set<String> ELLIPTIC = WordLists.read("leaving the noun out");

    /** Of these, those that may mean one thing. */
    private static final Set<String> SINGLE = Set.of("one", "another", "none", "it", "rest", "remainder");

    /** A clause ends where one of these begins. */
    private static final Set<Relation> OUTSIDE = EnumSet.of(
            Relation.PARATAXIS, Relation.ADVCL, Relation.ACL_RELCL, Relation.ADVCL_RELCL, Relation.DISCOURSE);

    /** Participles that only add an amount or a part to what stands before them. */
    private static final Set<String> AMOUNTING = WordLists.read("amounting");

    private final String text;
    private final Sentence sentence;
    private final Views views;
    private final Lexicon lexicon;
    private final BitSet time;
    private final BitSet money;
    private final List<String> lower;
    private final List<Optional<Set<NounClass>>> classes;

    private final Optional<Syntax> before;

    /**
     * @param time the heads of the noun groups that only tell the time ("last week")
     * @param money the words that say how much money ("800 million reais")
     * @param before the sentence before that was read
     */
    Syntax(
            String text,
            Sentence sentence,
            Views views,
            Lexicon lexicon,
            BitSet time,
            BitSet money,
            Optional<Syntax> before) {
        this.text = text;
        this.sentence = sentence;
        this.views = views;
        this.lexicon = lexicon;
        this.time = time;
        this.money = money;
        this.before = before;
        this.lower = IntStream.range(0, sentence.tokens().size())
                .mapToObj(word -> Headlines.lower(sentence.tokens().get(word), views.tree(), word))
                .toList();
        this.classes = new ArrayList<>(Collections.nCopies(views.tree().size(), Optional.empty()));
    }

    /** The sentence before, where it was read. */
    Optional<Syntax> sentenceBefore() {
        return before;
    }

    String text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Views views() {
        return views;
    }

    Tree tree() {
        return views.tree();
    }

    int size() {
        return lower.size();
    }

    // ---- words

    String lower(int word) {
        return word >= 0 && word < lower.size() ? lower.get(word) : "";
    }

    String lemma(int word) {
        return tree().node(word).lemma();
    }

    boolean is(int word, PartOfSpeech tag) {
        return word >= 0 && word < size() && tokens().get(word).is(tag);
    }

    int start(int word) {
        return tokens().get(word).span().start();
    }

    Span span(int first, int last) {
        return new Span(start(first), tokens().get(last).span().end());
    }

    Span span(Stretch stretch) {
        return span(stretch.first(), stretch.last());
    }

    /** The first word at the offset or behind it; the number of words when there is none. */
    int wordFrom(int offset) {
        return Ordered.firstFrom(tokens(), Token::span, offset);
    }

    // ---- noun groups

    /** The noun group that a word heads, unless it only tells the time. */
    Optional<NounGroup> group(int head) {
        return views.nounGroupAt(head);
    }

    boolean isTime(int head) {
        return time.get(head);
    }

    /** A word of an amount of money. */
    boolean isMoney(int word) {
        return word >= 0 && money.get(word);
    }

    /** The widest noun group that holds the word in its core. */
    OptionalInt groupAt(int word) {
        int best = -1;
        int widest = 0;
        int at = word;
        for (int depth = 0; depth < DEEPEST && at != Node.ROOT && at >= 0 && at < size(); depth++) {
            Optional<NounGroup> group = group(at);
            if (group.isPresent()
                    && group.get().core().contains(word)
                    && group.get().core().size() > widest) {
                best = at;
                widest = group.get().core().size();
            }
            at = tree().node(at).head();
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The noun group that begins at the word, adverbs and opening marks passed over. */
    OptionalInt groupFrom(int word) {
        int at = word;
        while (at < size() && at < word + 4 && (is(at, PartOfSpeech.ADV) || is(at, PartOfSpeech.PUNCT))) {
            at++;
        }
        OptionalInt head = at < size() ? groupAt(at) : OptionalInt.empty();
        boolean begins = head.isPresent() && core(head.getAsInt()).first() == at && !isTime(head.getAsInt());
        return begins ? head : OptionalInt.empty();
    }

    Stretch core(int head) {
        return group(head).map(NounGroup::core).orElseGet(() -> new Stretch(head, head));
    }

    /** The word of the possessor of a noun group. */
    OptionalInt possessor(int head) {
        Optional<Modifier> modifier = group(head).flatMap(group -> group.modifier(Modifier.Kind.POSSESSOR));
        return modifier.isPresent() ? OptionalInt.of(modifier.get().word()) : OptionalInt.empty();
    }

    /** The words of the core that stand before the head and do not belong to a possessor. */
    List<Integer> before(int head) {
        List<Integer> words = new ArrayList<>();
        for (int word = GroupClasses.first(this, head); word < head; word++) {
            words.add(word);
        }
        return words;
    }

    /** What kinds of things the head names. */
    Set<NounClass> classes(int head) {
        Optional<Set<NounClass>> known = classes.get(head);
        if (known.isEmpty()) {
            known = Optional.of(GroupClasses.of(this, lexicon, lower, head));
            classes.set(head, known);
        }
        return known.get();
    }

    /** What kinds of things the noun groups before a word name. */
    Set<NounClass> namedBefore(int end) {
        Set<NounClass> found = EnumSet.noneOf(NounClass.class);
        for (NounGroup group : views.nounGroups()) {
            if (group.head() < end) {
                found.addAll(classes(group.head()));
            }
        }
        return found;
    }

    /** What kinds of things a pronoun may point back to: those named before it, in its sentence or the one before. */
    Set<NounClass> pointedTo(int pronoun) {
        Set<NounClass> found = namedBefore(pronoun);
        before.ifPresent(syntax -> found.addAll(syntax.namedBefore(Integer.MAX_VALUE)));
        return found;
    }

    /** "signed one", "twelve have arrived": a number or pronoun that leaves its noun out, as it was named before. */
    boolean isElliptic(int head) {
        return ELLIPTIC.contains(lower(head))
                && classes(head).isEmpty()
                && ownComplements(head).isEmpty();
    }

    /** What kind of thing a word that leaves its noun out means: the nearest before it that fits its number. */
    Set<NounClass> stoodFor(int head) {
        boolean single = SINGLE.contains(lower(head));
        Set<NounClass> own = nearestNamed(head, single);
        return own.isEmpty() && before.isPresent() ? before.get().nearestNamed(Integer.MAX_VALUE, single) : own;
    }

    private Set<NounClass> nearestNamed(int end, boolean single) {
        for (NounGroup group : views.nounGroups().reversed()) {
            int head = group.head();
            Set<NounClass> named = EnumSet.noneOf(NounClass.class);
            if (head < end && (single || tree().node(head).penn().endsWith("S"))) {
                named.addAll(classes(head));
                named.remove(NounClass.AUTHORITY);
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        return Set.of();
    }

    boolean is(int head, NounClass kind) {
        return classes(head).contains(kind);
    }

    /** The classes of the group; of one that only counts ("a series of"), also those of what it counts. */
    Set<NounClass> classesWithin(int head) {
        Set<NounClass> found = EnumSet.noneOf(NounClass.class);
        int at = head;
        for (int depth = 0; depth < DEEPEST; depth++) {
            found.addAll(classes(at));
            Map<String, Integer> complements = ownComplements(at);
            if (!Rests.isAmount(this, at, complements)
                    && !CONTAINERS.contains(lower(at))
                    && !is(at, PartOfSpeech.NUM)
                    && !is(at, PartOfSpeech.SYM)) {
                break;
            }
            Integer held = complements.getOrDefault("of", complements.getOrDefault("in", complements.get("for")));
            if (held == null) {
                break;
            }
            at = held;
        }
        return found;
    }

    /** What a group that only counts counts: "governors" of "a wave of governors"; else the group. */
    int counted(int head) {
        Integer of = CONTAINERS.contains(lower(head)) ? ownComplements(head).get("of") : null;
        return of == null ? head : of;
    }

    /** What the nouns before the head name: "aid" in "the aid freeze". */
    Set<NounClass> modifierClasses(int head) {
        Set<NounClass> found = EnumSet.noneOf(NounClass.class);
        List<Integer> words = before(head);
        words.forEach(word -> found.addAll(lexicon.classesOf(lower, words.getFirst(), word)));
        return found;
    }

    /** The first noun group behind each preposition that hangs on this group or on one of those. */
    Map<String, Integer> complements(int head) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(head));
        for (int depth = 0; depth < DEEPEST && !waiting.isEmpty(); depth++) {
            int at = waiting.removeFirst();
            ownComplements(at).forEach((preposition, word) -> {
                found.putIfAbsent(preposition, word);
                waiting.add(word);
            });
        }
        return found;
    }

    private Map<String, Integer> ownComplements(int head) {
        Map<String, Integer> found = new LinkedHashMap<>();
        group(head).ifPresent(group -> {
            for (Modifier modifier : group.modifiers()) {
                boolean fits = modifier.kind() == Modifier.Kind.PREPOSITIONAL
                        && modifier.word() != head
                        && !isTime(modifier.word());
                if (fits) {
                    found.putIfAbsent(modifier.words(), modifier.word());
                }
            }
        });
        return found;
    }

    /** The noun groups whose heads begin inside a stretch of the document. */
    List<Integer> groupsIn(Span span) {
        List<Integer> heads = new ArrayList<>();
        for (int word = wordFrom(span.start()); word < size() && start(word) < span.end(); word++) {
            if (group(word).isPresent()) {
                heads.add(word);
            }
        }
        return heads;
    }

    /** A noun group with the complements that say which one it is, without clauses. */
    Span objectSpan(int head) {
        return span(new ObjectStretch(this, views).of(head));
    }

    // ---- predicates

    Optional<Predicate> predicate(int word) {
        return word >= 0 && word < size() ? views.predicateAt(word) : Optional.empty();
    }

    /** A passive, be its participle taken for an adjective: "smoking is forbidden". */
    boolean isPassive(Predicate predicate) {
        return predicate.verb().isPassive() || isParticiple(predicate);
    }

    /** An adjective behind a form of be that can be a participle. */
    boolean isParticiple(Predicate predicate) {
        return predicate.copular()
                && is(predicate.word(), PartOfSpeech.ADJ)
                && lexicon.verbsOf(lower(predicate.word())).stream()
                        .anyMatch(form -> form.forms().contains(Form.PARTICIPLE)
                                && !form.lemma().equals(lower(predicate.word())));
    }

    /** The auxiliaries of a predicate, of a conjunct that has none those of the first. */
    List<String> auxiliaries(int word) {
        return auxiliaryWords(word).stream().map(this::lower).toList();
    }

    /** The same as words of the sentence. */
    List<Integer> auxiliaryWords(int word) {
        List<Integer> found = new ArrayList<>();
        int at = word;
        for (int depth = 0; depth < DEEPEST && found.isEmpty(); depth++) {
            for (int child : tree().children(at)) {
                if (tree().node(child).is(Relation.AUX)) {
                    found.add(child);
                }
            }
            boolean conjunct = tree().node(at).relation() == Relation.CONJ
                    && tree().node(at).penn().equals("VB");
            if (!conjunct) {
                break;
            }
            at = tree().node(at).head();
        }
        return found;
    }

    /** The infinitive that hangs on a predicate: "agreed to accept", "asked Mexico to stop", "has a plan to withdraw". */
    OptionalInt infinitive(Predicate predicate) {
        for (Clause clause : predicate.clauses()) {
            boolean complement =
                    clause.link() == Clause.Link.OPEN_COMPLEMENT || clause.link() == Clause.Link.COMPLEMENT;
            if (complement && isInfinitive(clause.word())) {
                return OptionalInt.of(clause.word());
            }
        }
        for (Clause clause : predicate.clauses()) {
            boolean purpose = clause.link() == Clause.Link.ADVERBIAL
                    && clause.mark().equals("to")
                    && clause.word() > predicate.word();
            if (purpose) {
                return OptionalInt.of(clause.word());
            }
        }
        return OptionalInt.empty();
    }

    /** The infinitive that hangs on a noun: "a plan to withdraw". */
    OptionalInt infinitiveOf(int head) {
        return group(head)
                .flatMap(group -> group.modifiers().stream()
                        .filter(modifier -> modifier.kind() == Modifier.Kind.CLAUSE && isInfinitive(modifier.word()))
                        .findFirst())
                .map(modifier -> OptionalInt.of(modifier.word()))
                .orElse(OptionalInt.empty());
    }

    private boolean isInfinitive(int word) {
        return predicate(word)
                .filter(each -> each.verb().form() == VerbGroup.Form.INFINITIVE)
                .isPresent();
    }

    /** The clause that says what is said, ordered or meant. */
    OptionalInt content(Predicate predicate) {
        for (Clause clause : predicate.clauses()) {
            if (clause.link() == Clause.Link.COMPLEMENT) {
                return OptionalInt.of(clause.word());
            }
        }
        return OptionalInt.empty();
    }

    /** The words of a clause from its first to its last, without the clauses that hang on it and what leads it in. */
    Stretch clause(int word) {
        int[] ends = {word, word};
        Deque<Integer> waiting = new ArrayDeque<>(List.of(word));
        while (!waiting.isEmpty()) {
            int at = waiting.removeFirst();
            ends[0] = Math.min(ends[0], at);
            ends[1] = Math.max(ends[1], at);
            for (int child : tree().children(at)) {
                if (isInside(child, at == word)) {
                    waiting.add(child);
                }
            }
        }
        return new Stretch(ends[0], ends[1]);
    }

    /** "agree to what the ministers decide": the clause without which "what" says nothing. */
    boolean isFused(int clause) {
        Node node = tree().node(clause);
        return node.relation() == Relation.ACL_RELCL && node.head() < clause && FUSED.contains(lower(node.head()));
    }

    private boolean isInside(int child, boolean top) {
        Relation relation = tree().node(child).relation();
        if (relation == Relation.PUNCT || top && (relation == Relation.MARK || relation == Relation.CC)) {
            return false;
        }
        if (isFused(child)) {
            return true;
        }
        boolean conjunct = relation == Relation.CONJ && views.predicateAt(child).isPresent();
        return AMOUNTING.contains(lower(child))
                || !OUTSIDE.contains(relation) && !conjunct && !(relation == Relation.CC && leadsClause(child));
    }

    private boolean leadsClause(int conjunction) {
        int head = tree().node(conjunction).head();
        return tree().node(head).relation() == Relation.CONJ
                && views.predicateAt(head).isPresent();
    }

    /** All that hangs on a word, from the first to the last. */
    Stretch all(int word) {
        int[] ends = {word, word};
        Deque<Integer> waiting = new ArrayDeque<>(List.of(word));
        while (!waiting.isEmpty()) {
            int at = waiting.removeFirst();
            if (tree().node(at).relation() != Relation.PUNCT) {
                ends[0] = Math.min(ends[0], at);
                ends[1] = Math.max(ends[1], at);
            }
            waiting.addAll(tree().children(at));
        }
        return new Stretch(ends[0], ends[1]);
    }

    /** The subject by the grammar, be it of a passive; never one that stands for nobody ("it is in the interest of"). */
    OptionalInt subject(int word) {
        return predicate(word)
                .flatMap(Predicate::subject)
                .filter(argument -> !isExpletive(argument.word()))
                .map(argument -> OptionalInt.of(argument.word()))
                .orElse(OptionalInt.empty());
    }

    /** Stands for nobody: see {@link Expletives}. */
    boolean isExpletive(int word) {
        return Expletives.has(this, word);
    }

    /** The verb stands in a relative clause, with its pronoun or without. */
    boolean isRelative(int word) {
        return tree().node(word).relation() == Relation.ACL_RELCL;
    }
}
