package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;

/** On whom a rule lies and who is given something, by name or in the text's words: "six companies", "anyone with a mask". */
final class Bearers {
    private static final Set<String> BODIES = WordLists.read("bound bodies");
    private static final Set<String> GIVING = WordLists.read("granting verbs");
    private static final Set<String> BINDING = WordLists.read("binding and letting verbs");
    /** What they have as their only object is given, and gets nothing. */
    private static final Set<String> GIFTS = Set.of("give", "grant");

    private static final Set<String> PAYING = WordLists.read("paying verbs");
    /** Bodies that the table of nouns takes for work. */
    private static final Set<String> HOUSES = WordLists.read("bodies that give notice");

    private static final Set<String> ABSTRACT = WordLists.read("abstract endings");
    /** What money may be given to. */
    private static final Set<NounClass> GIVEN_MONEY =
            EnumSet.of(NounClass.AUTHORITY, NounClass.PEOPLE, NounClass.FORCE);

    /** How many words behind a rule it is told what it does. */
    private static final int FAR = 20;

    private static final Set<String> ANYONE = WordLists.read("anyone");

    private final Syntax syntax;
    private final Parties parties;
    private final List<Party> actors;

    Bearers(Syntax syntax, Parties parties, List<Party> actors) {
        this.syntax = syntax;
        this.parties = parties;
        this.actors = actors;
    }

    /** Whom the group names, else its words where they tell of people or a body. */
    Optional<Counterparts.Found> whom(int head, String why) {
        List<Party> named = parties.all(syntax, head);
        List<Party> known =
                named.isEmpty() ? parties.asking(syntax, head).stream().toList() : named;
        List<Party> found = new ArrayList<>(
                known.isEmpty() && isBody(head) ? List.of(Party.named(parties.description(syntax, head))) : known);
        found.removeAll(actors);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterparts.Found(found, syntax.span(syntax.core(head)), why));
    }

    /** "a law that would break up banks", "a requirement that pilots report": who bears or does what the rule's own clause says. */
    Optional<Counterparts.Found> inClause(Draft draft, Set<Integer> things) {
        if (draft.move().lane() != Lane.MEASURE) {
            return Optional.empty();
        }
        for (int head : things) {
            if (!syntax.is(head, NounClass.RULE) && !syntax.is(head, NounClass.BILL)) {
                continue;
            }
            for (Modifier modifier :
                    syntax.group(head).map(NounGroup::modifiers).orElse(List.of())) {
                boolean clause =
                        modifier.kind() == Modifier.Kind.CLAUSE || modifier.kind() == Modifier.Kind.RELATIVE_CLAUSE;
                Optional<Counterparts.Found> found = syntax.predicate(modifier.word())
                        .filter(verb -> clause)
                        .filter(verb -> !verb.verb().isPassive())
                        .flatMap(Predicate::undergoer)
                        .filter(who -> who.word() != head)
                        .filter(who -> isSomebody(who.word()))
                        .flatMap(who -> whom(who.word(), "who bears what the rule says"));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "a law passed in May that lets nurses vaccinate", "a bill obliging the governor to resign": whom a rule is said to bind or to let, wherever
     * behind it this is said.
     */
    Optional<Counterparts.Found> underRule(Draft draft, Set<Integer> things) {
        if (draft.move().lane() != Lane.MEASURE) {
            return Optional.empty();
        }
        OptionalInt rule = things.stream()
                .filter(head -> syntax.is(head, NounClass.RULE)
                        || syntax.is(head, NounClass.BILL)
                        || syntax.is(head, NounClass.JUDGMENT))
                .mapToInt(Integer::intValue)
                .min();
        return rule.isEmpty()
                ? Optional.empty()
                : syntax.views().predicates().stream()
                        .filter(verb -> verb.word() > rule.getAsInt() && verb.word() < rule.getAsInt() + FAR)
                        .filter(verb -> BINDING.contains(verb.lemma())
                                && !syntax.isPassive(verb)
                                && !verb.verb().negated())
                        .filter(verb -> isOf(verb, rule.getAsInt()))
                        .flatMap(verb -> bound(verb).stream())
                        .findFirst();
    }

    /** The rule does it, by a clause of its own or by a relative word or participle that stands behind it. */
    private boolean isOf(Predicate verb, int rule) {
        return verb.subject().filter(subject -> subject.word() == rule).isPresent()
                || verb.dependence()
                        .filter(clause ->
                                clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.MODIFIER)
                        .isPresent();
    }

    private Optional<Counterparts.Found> bound(Predicate verb) {
        Optional<Argument> given = verb.argument(Role.INDIRECT_OBJECT)
                .or(() -> GIFTS.contains(verb.lemma()) ? Optional.empty() : verb.argument(Role.OBJECT));
        Optional<Argument> who = given.or(() -> syntax.content(verb).stream()
                .boxed()
                .findFirst()
                .flatMap(syntax::predicate)
                .flatMap(Predicate::subject)
                .filter(subject -> subject.word() > verb.word()));
        return who.filter(each -> isSomebody(each.word())
                        || syntax.is(each.word(), NounClass.AUTHORITY)
                        || syntax.is(each.word(), PartOfSpeech.PROPN))
                .flatMap(each -> whom(each.word(), "whom the rule binds or lets"));
    }

    /** "the curfew remains in force for shops": who stands behind the verb. */
    Optional<Counterparts.Found> besideVerb(Draft draft, List<String> prepositions) {
        return syntax.predicate(draft.anchor())
                .filter(verb -> draft.move().lane() != Lane.COMMITMENT || GIVING.contains(verb.lemma()))
                .flatMap(verb -> prepositions.stream()
                        .flatMap(preposition -> verb.oblique(preposition).stream())
                        .filter(who ->
                                isSomebody(who.word()) || isPayee(draft, verb, who) || isHolder(draft, verb, who))
                        .flatMap(who -> whom(who.word(), "behind the verb").or(() -> calledBy(who.word())).stream())
                        .findFirst());
    }

    /** "the money goes to Arkansas": a name behind what pays is somebody; so is whatever is given money that is no programme and no money. */
    private boolean isPayee(Draft draft, Predicate verb, Argument who) {
        boolean to = draft.move().lane() == Lane.MONEY && who.preposition().equals("to") && !syntax.isTime(who.word());
        boolean given = PAYING.contains(verb.lemma())
                && syntax.is(who.word(), PartOfSpeech.NOUN)
                && (syntax.classes(who.word()).stream().allMatch(GIVEN_MONEY::contains)
                        || HOUSES.contains(syntax.lemma(who.word())))
                && ABSTRACT.stream().noneMatch(syntax.lower(who.word())::endsWith);
        return to && (given || syntax.is(who.word(), PartOfSpeech.PROPN));
    }

    /** "permits granted to thirty boats": what an exception is given to. */
    private boolean isHolder(Draft draft, Predicate verb, Argument who) {
        return draft.move().lane() == Lane.WAIVER
                && who.preposition().equals("to")
                && GIVING.contains(verb.lemma())
                && Slots.isSomebody(syntax, who.word());
    }

    private Optional<Counterparts.Found> calledBy(int head) {
        Party called = Party.named(parties.description(syntax, head));
        boolean other = !actors.contains(called);
        boolean noun = syntax.is(head, PartOfSpeech.PROPN) || syntax.is(head, PartOfSpeech.NOUN);
        return other && (noun || Slots.isSomebody(syntax, head))
                ? Optional.of(
                        new Counterparts.Found(List.of(called), syntax.span(syntax.core(head)), "behind the verb"))
                : Optional.empty();
    }

    /** "caps the ministries' spending": people and bodies whose thing a rule is about. */
    Optional<Counterparts.Found> whose(Draft draft, Set<Integer> things) {
        return draft.move().lane() == Lane.MEASURE || draft.move().lane() == Lane.MONEY
                ? things.stream()
                        .flatMap(head -> syntax.possessor(head).stream().boxed())
                        .filter(who -> syntax.group(who).isPresent())
                        .filter(who -> isSomebody(who) && syntax.is(who, PartOfSpeech.NOUN))
                        .flatMap(who -> whom(who, "whose it is").stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "a report by the Sun", "the auditor's account", "a claim in the Sun": who says what is denied, by a name that nobody knows. */
    Optional<Party> author(int report) {
        Map<String, Integer> complements = syntax.complements(report);
        OptionalInt possessor = syntax.possessor(report);
        return Stream.of(
                        possessor.isPresent() ? possessor.getAsInt() : null,
                        complements.get("by"),
                        complements.get("from"),
                        complements.get("in"))
                .filter(Objects::nonNull)
                .filter(word -> syntax.group(word).isPresent())
                .filter(word -> syntax.is(word, PartOfSpeech.PROPN)
                        || syntax.is(word, PartOfSpeech.NOUN)
                                && (isSomebody(word) || syntax.is(word, NounClass.AUTHORITY)))
                .map(word -> Party.named(parties.description(syntax, word)))
                .findFirst();
    }

    /** "companies", "anyone", "under-sixteens". */
    boolean isBody(int head) {
        String word = syntax.lower(head);
        return ANYONE.contains(word)
                || BODIES.contains(syntax.lemma(head))
                || syntax.is(head, PartOfSpeech.NOUN)
                        && word.endsWith("s")
                        && (word.startsWith("under-") || word.startsWith("over-"));
    }

    /** The last people or bodies named in the plural before a word; nobody where another thing in the plural stands nearer. */
    Optional<Party> lastPlural(int end) {
        for (int word = end - 1; word >= 0; word--) {
            if (syntax.tree().node(word).penn().equals("NNS")
                    && syntax.group(word).isPresent()
                    && !syntax.isTime(word)) {
                boolean others = isSomebody(word) || syntax.is(word, NounClass.AUTHORITY);
                Optional<Party> party =
                        others ? Optional.of(Party.named(parties.description(syntax, word))) : Optional.empty();
                return party.filter(who -> !actors.contains(who));
            }
        }
        return Optional.empty();
    }

    boolean isSomebody(int head) {
        return syntax.is(head, NounClass.PEOPLE) || isBody(head);
    }
}
