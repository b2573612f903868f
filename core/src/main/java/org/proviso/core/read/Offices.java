package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;

/**
 * Who a document says holds an office or is something: "Ana Ruiz, the mayor of Lima", "the mayor, Ana Ruiz", "Ruiz is the mayor", "Mayor
 * Ruiz", "presidential candidate Ana Ruiz".
 */
final class Offices {
    private static final Set<String> OFFICES = WordLists.read("offices");

    private static final Set<String> HOLDERS = WordLists.read("holders");
    private static final Set<String> EPITHETS = WordLists.read("epithets");
    private static final Set<String> NOT_SPEAKING = Set.of("former", "ex", "prime", "shadow");
    private static final Pattern WORDS = Pattern.compile("\\P{L}+");

    /** Who says "we" in these offices speaks for whose office it is; in a parliament he speaks for himself. */
    private static final Set<String> SPEAKING = WordLists.read("speaking offices");
    /** Words before an office that make it another office. */
    private static final Set<String> OTHERS = WordLists.read("other offices");
    /** What titles before names are short for. */
    private static final Map<String, List<String>> SHORT = Map.of(
            "gov.", List.of("governor"),
            "sen.", List.of("senator", "lawmaker"),
            "rep.", List.of("representative", "lawmaker", "congressman", "congresswoman"));

    /** Where a text begins, in characters: whom it tells of there without a name it names later. */
    private static final int BEGINNING = 600;

    private static final Set<String> NAMED_LATER = WordLists.read("offices named later");
    private static final Set<String> JUDGES = Set.of("judge", "justice");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP");
    private static final Set<String> ANY = Set.of("any", "every", "each", "no", "another", "either", "neither");
    /** Before an office these make it another one, whoever holds it. */
    private static final Set<String> BELOW = Set.of(
            "vice",
            "deputy",
            "former",
            "ex",
            "assistant",
            "associate",
            "shadow",
            "late",
            "acting",
            "prime",
            "attorney",
            "inspector");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /**
     * @param words what stands before the office: "presidential"
     * @param owners whose office it is said to be
     * @param pointing "the governor", which may point back to an office whose owner was told
     */
    private record Held(
            String office, Set<String> words, Set<String> owners, boolean pointing, Span span, Party holder) {}

    private final List<Held> all = new ArrayList<>();
    private final OfficeOwners owners;

    private Offices(OfficeOwners owners) {
        this.owners = owners;
    }

    static Offices in(List<Syntax> syntaxes, List<NameMention> names, ActorTable actors) {
        Offices found = new Offices(new OfficeOwners(names, actors));
        for (Syntax syntax : syntaxes) {
            for (NounGroup group : syntax.views().nounGroups()) {
                group.words(Modifier.Kind.APPOSITION).forEach(beside -> {
                    found.add(syntax, names, group.head(), beside);
                    found.add(syntax, names, beside, group.head());
                });
            }
            found.addCopulas(syntax, names);
            for (NameMention name :
                    Ordered.in(names, NameMention::span, syntax.sentence().span())) {
                if (name.kind() == NameMention.Kind.PERSON) {
                    found.addTitle(syntax, name);
                }
            }
        }
        if (!syntaxes.isEmpty()) {
            found.addAttending(Attendance.in(syntaxes.getFirst().text(), names));
        }
        found.all.sort(Comparator.comparing(Held::span));
        return found;
    }

    /** "Ruiz is the mayor". */
    private void addCopulas(Syntax syntax, List<NameMention> names) {
        for (var predicate : syntax.views().predicates()) {
            if (predicate.copular()
                    && predicate.verb().modal().isEmpty()
                    && !predicate.verb().negated()) {
                predicate.subject().ifPresent(subject -> add(syntax, names, predicate.word(), subject.word()));
            }
        }
    }

    private void addAttending(List<Attendance.Attender> attending) {
        attending.stream()
                .filter(each -> OFFICES.contains(each.office()) || HOLDERS.contains(each.office()))
                .forEach(each -> all.add(new Held(
                        each.office(),
                        each.words(),
                        Set.of(),
                        false,
                        each.name().span(),
                        each.party())));
    }

    private void add(Syntax syntax, List<NameMention> names, int office, int person) {
        if (!isOffice(syntax, office)) {
            return;
        }
        Ordered.in(names, NameMention::span, syntax.span(syntax.core(person))).stream()
                .filter(name -> name.kind() == NameMention.Kind.PERSON)
                .findFirst()
                .ifPresent(name -> all.add(new Held(
                        syntax.lower(office),
                        wordsBefore(syntax, office),
                        owners.of(syntax, office),
                        DEFINITE.contains(syntax.lower(syntax.core(office).first())),
                        syntax.tokens().get(office).span(),
                        name.party())));
    }

    private static boolean isOffice(Syntax syntax, int word) {
        return OFFICES.contains(syntax.lower(word)) || HOLDERS.contains(syntax.lower(word));
    }

    /** "Gov. Ana Ruiz", "Senator Ruiz", "Republican candidate Ana Ruiz": the last office before the name's own words. */
    private void addTitle(Syntax syntax, NameMention name) {
        int own = syntax.wordFrom(name.span().end()
                - Math.min(name.span().length(), name.party().name().length()));
        int title = own - 1;
        if (title < 0) {
            return;
        }
        Span span = syntax.tokens().get(title).span();
        for (String office : SHORT.getOrDefault(syntax.lower(title), List.of(syntax.lower(title)))) {
            if (OFFICES.contains(office) || HOLDERS.contains(office)) {
                Set<String> owned = owners.ofTitle(syntax, title, name);
                all.add(new Held(office, wordsBefore(syntax, title), owned, false, span, name.party()));
            }
        }
    }

    /** The words of one group right before an office. */
    private static Set<String> wordsBefore(Syntax syntax, int office) {
        Set<String> words = new HashSet<>();
        for (int at = office - 1; at >= 0 && isInGroup(syntax, at); at--) {
            words.add(syntax.lower(at).equals("gop") ? "republican" : syntax.lower(at));
        }
        return words;
    }

    private static boolean isInGroup(Syntax syntax, int word) {
        return syntax.is(word, PartOfSpeech.ADJ)
                || syntax.is(word, PartOfSpeech.NOUN)
                || syntax.is(word, PartOfSpeech.PROPN);
    }

    /** "The Republican candidate", "the governor": who was said to be that, and to be nothing that the words do not allow. */
    Optional<Party> described(Syntax syntax, int head) {
        if (all.isEmpty() || !isOffice(syntax, head) || !isBareAndDefinite(syntax, head)) {
            return Optional.empty();
        }
        String office = syntax.lower(head);
        Set<String> words = wordsBefore(syntax, head);
        Set<String> names = new HashSet<>();
        syntax.before(head).stream()
                .filter(word -> syntax.is(word, PartOfSpeech.PROPN))
                .forEach(word -> names.add(syntax.lower(word)));
        names.retainAll(words);
        return last(
                held -> held.office().equals(office) && held.words().containsAll(names) && agree(words, held.words()),
                syntax.start(head));
    }

    /** "The real estate tycoon", "the Republican nominee": words for whom a text is about. */
    static boolean isEpithet(Syntax syntax, int head) {
        return EPITHETS.contains(syntax.lower(head))
                && isBareAndDefinite(syntax, head)
                && OTHERS.stream().noneMatch(wordsBefore(syntax, head)::contains);
    }

    private static boolean isBareAndDefinite(Syntax syntax, int head) {
        int first = syntax.core(head).first();
        String tag = syntax.tree().node(head).penn();
        return DEFINITE.contains(syntax.lower(first))
                && tag.startsWith("NN")
                && !tag.endsWith("S")
                && syntax.complements(head).isEmpty();
    }

    private static boolean agree(Set<String> some, Set<String> others) {
        boolean within = some.containsAll(others) || others.containsAll(some);
        return within && OTHERS.stream().allMatch(word -> some.contains(word) == others.contains(word));
    }

    /** Whoever was said last before the place to hold the office, else whoever is said next. */
    Optional<Party> holder(String office, int offset) {
        return last(held -> held.office().equals(office), offset);
    }

    /**
     * "A federal judge ordered …", "Latvia's bank governor refused …" where a text begins: who is said to hold the office later, where only one
     * person is, and the office is nobody else's there: not "the US president … Peru's president Ana Ruiz".
     */
    Optional<Party> namedLater(Syntax syntax, int head) {
        String office = syntax.lower(head);
        boolean any = NAMED_LATER.contains(office)
                && syntax.start(head) < BEGINNING
                && SINGULAR.contains(syntax.tree().node(head).penn())
                && !ANY.contains(syntax.lower(syntax.core(head).first()));
        if (!any) {
            return Optional.empty();
        }
        return JUDGES.contains(office) ? judge(syntax, head) : only(syntax, head);
    }

    private Optional<Party> judge(Syntax syntax, int head) {
        boolean any = INDEFINITE.contains(syntax.lower(syntax.core(head).first()))
                && syntax.complements(head).isEmpty();
        return any ? only(held -> JUDGES.contains(held.office())) : Optional.empty();
    }

    private Optional<Party> only(Syntax syntax, int head) {
        if (INDEFINITE.contains(syntax.lower(syntax.core(head).first()))) {
            return Optional.empty();
        }
        Set<String> words = wordsBefore(syntax, head);
        Set<String> owned = owners.of(syntax, head);
        Predicate<Held> called = held -> held.office().equals(syntax.lower(head));
        return all.stream().anyMatch(called.and(held -> fits(words, held.words()) && isOwnedAlike(owned, held)))
                ? only(called)
                : Optional.empty();
    }

    /** Where there is only one. */
    private Optional<Party> only(Predicate<Held> called) {
        List<Party> holders =
                all.stream().filter(called).map(Held::holder).distinct().toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** Both are said to be the same country's, state's or body's, or neither is anybody's. */
    private boolean isOwnedAlike(Set<String> owned, Held held) {
        Set<String> others = held.owners();
        if (others.isEmpty() && !owned.isEmpty()) {
            others = owners.ofPerson(held.holder());
            if (others.isEmpty()) {
                return held.pointing();
            }
        }
        return owned.isEmpty()
                ? others.isEmpty()
                : !others.isEmpty() && (owned.containsAll(others) || others.containsAll(owned));
    }

    /** Nothing before the one makes it another office than the other. */
    private static boolean fits(Set<String> some, Set<String> others) {
        boolean within = some.containsAll(others) || others.containsAll(some);
        return within && BELOW.stream().allMatch(word -> some.contains(word) == others.contains(word));
    }

    /** The country whose office a person is said to hold. */
    Optional<Party> land(Party person) {
        return all.stream()
                .filter(held -> held.holder().equals(person))
                .flatMap(held -> held.owners().stream().sorted())
                .flatMap(owner -> owners.country(owner).stream())
                .findFirst();
    }

    /** Whom somebody means by "we": the body whose director or speaker he is said to be, else the country whose minister. */
    Optional<Party> spokenFor(Party person) {
        List<String> owned = all.stream()
                .filter(held -> held.holder().equals(person)
                        && isSpeaking(held)
                        && !held.owners().isEmpty())
                .findFirst()
                .map(held -> held.owners().stream().sorted().toList())
                .orElse(List.of());
        return owned.stream()
                .flatMap(owner -> owners.body(owner).stream())
                .findFirst()
                .or(() -> owned.stream()
                        .flatMap(owner -> owners.country(owner).stream())
                        .findFirst());
    }

    /** Whether words name an office in which one speaks for others: "its deputy director, Ana Ruiz". */
    static boolean isSpeaking(String words) {
        return WORDS.splitAsStream(words).anyMatch(SPEAKING::contains);
    }

    private static boolean isSpeaking(Held held) {
        return SPEAKING.contains(held.office()) && NOT_SPEAKING.stream().noneMatch(held.words()::contains);
    }

    private Optional<Party> last(Predicate<Held> wanted, int offset) {
        Optional<Party> holder = Optional.empty();
        for (Held held : all) {
            if (held.span().start() >= offset && holder.isPresent()) {
                break;
            }
            if (wanted.test(held)) {
                holder = Optional.of(held.holder());
            }
        }
        return holder;
    }

    /** "Peru's president", "their leader"; "Peru's deputy foreign minister" is another office than "minister". */
    static boolean isOwned(Syntax syntax, int head) {
        return syntax.possessor(head).isPresent()
                && !syntax.is(head - 1, PartOfSpeech.ADJ)
                && !syntax.is(head - 1, PartOfSpeech.NOUN)
                && !syntax.is(head - 1, PartOfSpeech.PROPN);
    }

    /** Whether a noun is the word of an office: "minister". */
    static boolean isOne(Syntax syntax, int head) {
        return OFFICES.contains(syntax.lower(head));
    }
}
