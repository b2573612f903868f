package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/**
 * Towards whom an act goes, where its row has no place for it or the place names nobody: whom a rule binds, a waiver
 * spares, a promise or a payment serves, whose offer is refused, with whom something is agreed.
 */
final class Counterparts {
    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.COUNTRY, Kind.DEMONYM, Kind.PERSON, Kind.AUTHORITY, Kind.ORGANISATION);

    private static final Set<String> BEARING = WordLists.read("bearing words");
    private static final Set<String> TAKING = WordLists.read("taking verbs");
    private static final Set<String> OBLIGING = WordLists.read("obliging verbs");
    private static final Set<String> GIVING = WordLists.read("granting verbs");
    private static final Set<String> REPORTING = WordLists.read("who only reports");
    /** Pronouns that are always somebody. */
    private static final Set<String> PERSONAL = WordLists.read("personal objects");

    private static final Set<String> EXEMPT = Set.of("exempt", "exempted");
    private static final Set<String> SINGLE = Set.of("a", "an");

    /** "rules of lenders": only of people and firms, never of whoever makes the rule. */
    private static final String OF = "of";

    /** He gives nothing himself. */
    private static final String GIVEN_TO = "to whom it is given";

    private static final String BESIDE = "who else acts";
    private static final Set<String> GUESSES =
            Set.of(BESIDE, Answers.BEFORE, NextName.FURTHER, Contested.HEARD, OtherCountries.MOST);
    /** Lanes in which something is given to somebody. */
    private static final Set<Lane> GIVEN = EnumSet.of(Lane.WAIVER, Lane.MONEY, Lane.COMMITMENT);

    /** Lanes in which something is done to bodies of every kind. */
    private static final Set<Lane> BOUND = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.COMMITMENT, Lane.MONEY);

    private static final Map<Lane, List<String>> TOWARDS = Map.of(
            Lane.MEASURE, List.of("on", "against", "for", "from", "to", OF),
            Lane.WAIVER, List.of("for", "to", "from"),
            Lane.MONEY, List.of("for", "to", "from"),
            Lane.WORK, List.of("against", "between", "for", "to", "with", "into"),
            Lane.COMMITMENT, List.of("to", "with", "for", "from"),
            Lane.ARRANGEMENT, List.of("with", "between", "among"));

    private final Syntax syntax;
    private final Parties parties;
    private final ActorTable table;
    private final Contested contested;

    Counterparts(Syntax syntax, Parties parties, ActorTable table, Contested contested) {
        this.contested = contested;
        this.syntax = syntax;
        this.parties = parties;
        this.table = table;
    }

    /**
     * Who was found.
     *
     * @param words what names them
     * @param why how they were reached, in plain words
     */
    record Found(List<Party> parties, Span words, String why) {
        Found {
            parties = List.copyOf(parties);
        }

        /** Those who act, without whoever is given what others give: "two reporters were refused entry". */
        List<Party> leftOf(List<Party> actors) {
            return why.equals(GIVEN_TO)
                    ? actors.stream().filter(party -> !parties.contains(party)).toList()
                    : actors;
        }

        /** Only somebody who does something else in the sentence. */
        boolean isBeside() {
            return why.equals(BESIDE);
        }

        /** By what stands around, not by what the words say. */
        boolean isGuess() {
            return GUESSES.contains(why);
        }
    }

    /** The nearest of the places that can name the counterpart, in the order of how sure they are. */
    Optional<Found> of(Draft draft, Span words, List<Party> actors, Optional<Party> speaker) {
        return reader(draft)
                .or(() -> asked(draft, actors))
                .or(() -> new Concerned(syntax, parties, actors, things(draft)).surely(draft))
                .or(() -> owner(draft, actors))
                .or(() -> holder(draft, actors))
                .or(() -> receiver(draft, actors))
                .or(() -> about(draft, actors))
                .or(() -> complement(draft, words, actors))
                .or(() -> people(draft, actors))
                .or(() -> bearers(actors).whose(draft, things(draft)))
                .or(() -> bearers(actors).inClause(draft, things(draft)))
                .or(() -> bearers(actors).underRule(draft, things(draft)))
                .or(() -> bearers(actors).besideVerb(draft, prepositions(draft)))
                .or(() -> meant(draft, actors))
                .or(() -> hit(draft, actors))
                .or(() -> new Touched(syntax, parties, actors).by(draft))
                .or(() -> told(draft, actors))
                .or(() -> addressed(draft, actors))
                .or(() -> new NextName(syntax, parties, table, things(draft)).of(draft, words, actors))
                .or(() -> contested.whose(syntax, draft, actors, speaker))
                .or(() -> beside(draft, actors, speaker))
                .or(() -> new OtherCountries(syntax, parties, table, actors, speaker).of(draft))
                .or(() -> exempted(draft, actors));
    }

    /** "I ask you to pay", "you have been granted leave": whom a letter is written to. */
    private Optional<Found> reader(Draft draft) {
        return syntax.predicate(draft.anchor())
                .flatMap(verb -> verb.argument(Role.INDIRECT_OBJECT).or(verb::undergoer))
                .flatMap(you -> parties.persons()
                        .reader(syntax, you)
                        .map(party -> new Found(
                                List.of(party), syntax.span(syntax.core(you.word())), "to whom it is written")));
    }

    /** "asked members for lawyers": of whom something is asked. */
    private Optional<Found> asked(Draft draft, List<Party> actors) {
        return draft.move().act() == Act.SOUGHT
                ? syntax.predicate(draft.anchor())
                        .filter(verb -> verb.oblique("for").isPresent())
                        .flatMap(verb -> verb.argument(Role.OBJECT))
                        .filter(who -> bearers(actors).isSomebody(who.word())
                                || syntax.is(who.word(), NounClass.AUTHORITY)
                                || syntax.is(who.word(), PartOfSpeech.PROPN))
                        .flatMap(who -> bearers(actors).whom(who.word(), "who is asked"))
                : Optional.empty();
    }

    /** "Norland raised the levy, and Lima wants talks": who does something else in the sentence. */
    private Optional<Found> beside(Draft draft, List<Party> actors, Optional<Party> speaker) {
        if (actors.isEmpty() || !isMutual(draft.move())) {
            return Optional.empty();
        }
        return syntax.views().predicates().stream()
                .filter(predicate -> predicate.word() != draft.anchor())
                .sorted(Comparator.comparingInt(predicate -> Math.abs(predicate.word() - draft.anchor())))
                .flatMap(predicate -> predicate.subject().stream())
                .filter(subject -> subject.origin() == Origin.STATED)
                .flatMap(subject -> parties.all(syntax, subject.word()).stream()
                        .filter(party -> party.id()
                                        .filter(id -> !id.is("person") && !id.is("outlet"))
                                        .isPresent()
                                && !actors.contains(party)
                                && !isOwn(party, actors)
                                && !speaker.filter(party::equals).isPresent())
                        .map(party -> new Found(List.of(party), syntax.span(syntax.core(subject.word())), BESIDE)))
                .findFirst();
    }

    /** "the mill's licence": who holds the exception. */
    private Optional<Found> holder(Draft draft, List<Party> actors) {
        if (draft.move().lane() != Lane.WAIVER || draft.move().act() == Act.REQUESTED) {
            return Optional.empty();
        }
        for (int head : things(draft)) {
            List<Party> owners = syntax.is(head, NounClass.WAIVER)
                    ? new ArrayList<>(parties.possessors(syntax, head))
                    : new ArrayList<>();
            owners.removeAll(actors);
            if (!owners.isEmpty()) {
                return Optional.of(new Found(owners, syntax.span(syntax.core(head)), "whose it is"));
            }
            Optional<Found> holder = syntax.is(head, NounClass.WAIVER) ? receiver(head, actors) : Optional.empty();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    /** "the licence granted to the mill" */
    private Optional<Found> receiver(int head, List<Party> actors) {
        return syntax.tree().children(head).stream()
                .filter(child -> syntax.tree().node(child).is(Relation.ACL) && GIVING.contains(syntax.lemma(child)))
                .flatMap(child -> syntax.predicate(child).flatMap(each -> each.oblique("to")).stream())
                .map(Argument::word)
                .flatMap(word -> parties.all(syntax, word).stream()
                        .filter(party -> !actors.contains(party))
                        .map(party ->
                                new Found(List.of(party), syntax.span(syntax.core(word)), "to whom it was given")))
                .findFirst();
    }

    /** "the Norland-Quito deal", "Norland sanctions": whom an agreement or rule is named for, besides whose it is. */
    private Optional<Found> about(Draft draft, List<Party> actors) {
        for (int head : things(draft)) {
            boolean deal = draft.move().lane() == Lane.ARRANGEMENT && syntax.is(head, NounClass.AGREEMENT);
            boolean rule = draft.move().lane() == Lane.MEASURE && syntax.is(head, NounClass.RULE);
            Optional<Found> found =
                    (deal || rule) && !syntax.before(head).isEmpty() ? inName(head, deal, actors) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> inName(int head, boolean deal, List<Party> actors) {
        int first = syntax.before(head).getFirst();
        return parties.namesIn(syntax.span(first, head)).stream()
                .filter(name -> NAMED.contains(name.kind()) && name.span().start() < syntax.start(head))
                .filter(name -> deal ? name.party().id().isPresent() : GroupNames.isSpelledCountry(syntax, name))
                .filter(name -> !actors.contains(name.party()) && !isOwn(name.party(), actors))
                .map(name -> new Found(List.of(name.party()), name.span(), "whom it is named for"))
                .findFirst()
                .or(() -> deal ? Optional.empty() : peopleBefore(head, actors));
    }

    /** "a settler ban" */
    private Optional<Found> peopleBefore(int head, List<Party> actors) {
        int before = head - 1;
        boolean people = syntax.is(before, NounClass.PEOPLE)
                && (syntax.is(before, PartOfSpeech.NOUN) || syntax.is(before, PartOfSpeech.PROPN));
        return people ? group(before, actors, "whom it is named for") : Optional.empty();
    }

    /**
     * "pledged to ban smugglers", "calls for expelling envoys": people to whom the clause has it done. Whoever takes people in does so
     * towards those from whom they come.
     */
    private Optional<Found> meant(Draft draft, List<Party> actors) {
        Optional<OptionalInt> ofClause = draft.grounds()
                .what()
                .map(filling -> filling.slots().clauseHead())
                .filter(OptionalInt::isPresent);
        return ofClause.or(() -> things(draft).stream()
                        .map(head -> Gerunds.of(syntax, head))
                        .filter(OptionalInt::isPresent)
                        .findFirst())
                .flatMap(clause -> syntax.predicate(clause.getAsInt()))
                .filter(verb -> !TAKING.contains(syntax.lemma(verb.word())))
                .flatMap(Predicate::undergoer)
                .filter(thing -> syntax.is(thing.word(), NounClass.PEOPLE)
                        || draft.move().lane() == Lane.MEASURE
                                && bearers(actors).isBody(thing.word())
                        || draft.move().act() == Act.REFUSED && syntax.is(thing.word(), NounClass.AUTHORITY))
                .flatMap(thing -> bearers(actors).whom(thing.word(), "to whom it is to be done"));
    }

    /** "proposed raising taxes on traders": people and firms that what is to be done lies on. */
    private Optional<Found> hit(Draft draft, List<Party> actors) {
        return draft.move().lane() == Lane.MEASURE
                ? draft.grounds()
                        .what()
                        .map(filling -> filling.slots().clauseHead())
                        .filter(OptionalInt::isPresent)
                        .flatMap(clause -> syntax.predicate(clause.getAsInt()))
                        .flatMap(Predicate::undergoer)
                        .map(thing -> syntax.complements(thing.word()))
                        .flatMap(behind -> TOWARDS.getOrDefault(Lane.MEASURE, List.of()).stream()
                                .flatMap(preposition -> Optional.ofNullable(behind.get(preposition)).stream())
                                .filter(bearers(actors)::isSomebody)
                                .flatMap(word -> bearers(actors).whom(word, "on whom it is to lie").stream())
                                .findFirst())
                : Optional.empty();
    }

    /** "promised him a bridge", "was granted a licence": to whom it is given. */
    private Optional<Found> receiver(Draft draft, List<Party> actors) {
        if (!GIVEN.contains(draft.move().lane())) {
            return Optional.empty();
        }
        return syntax.predicate(draft.anchor())
                .flatMap(verb -> verb.argument(Role.INDIRECT_OBJECT)
                        .or(() -> givenTo(verb))
                        .or(() -> promisedTo(verb)))
                .filter(who -> !syntax.isTime(who.word()))
                .flatMap(who -> anybody(who.word(), actors, GIVEN_TO));
    }

    /** The object of "promised Quito to send a ship", "the word he gave allies". */
    private Optional<Argument> promisedTo(Predicate verb) {
        boolean other = syntax.infinitive(verb).isPresent()
                || verb.dependence()
                        .filter(clause -> clause.link() == Clause.Link.RELATIVE)
                        .isPresent();
        return verb.argument(Role.OBJECT)
                .filter(who -> other && GIVING.contains(verb.lemma()) && !syntax.isPassive(verb))
                .filter(who -> who.origin() == Origin.STATED && !isGiven(who.word()))
                .filter(who -> syntax.is(who.word(), NounClass.PEOPLE)
                        || syntax.is(who.word(), NounClass.AUTHORITY)
                        || syntax.is(who.word(), PartOfSpeech.PROPN)
                        || Slots.isSomebody(syntax, who.word()));
    }

    /** The subject of "was promised", "had been granted a licence". */
    private Optional<Argument> givenTo(Predicate verb) {
        return syntax.isPassive(verb) && GIVING.contains(verb.lemma())
                ? verb.subject()
                        .filter(who -> !isGiven(who.word()))
                        .filter(who -> syntax.is(who.word(), NounClass.PEOPLE)
                                || syntax.is(who.word(), PartOfSpeech.PROPN)
                                || Slots.isSomebody(syntax, who.word())
                                        && verb.argument(Role.OBJECT).isPresent())
                : Optional.empty();
    }

    /** Money and exceptions are given, and get nothing. */
    private boolean isGiven(int head) {
        return syntax.is(head, NounClass.MONEY)
                || syntax.is(head, NounClass.WAIVER)
                || syntax.is(head, NounClass.PROGRAMME);
    }

    /** "Old grants are exempt", "projects that have been exempted": whatever it is that a rule does not hold for, in a sentence that names nobody. */
    private Optional<Found> exempted(Draft draft, List<Party> actors) {
        boolean exempt = draft.move().act() == Act.GRANTED
                && EXEMPT.contains(syntax.lower(draft.anchor()))
                && syntax.group(draft.anchor()).isEmpty()
                && parties.namesIn(syntax.sentence().span()).isEmpty();
        return exempt
                ? syntax.predicate(draft.anchor())
                        .filter(verb -> verb.copular() || syntax.isPassive(verb))
                        .flatMap(verb -> verb.copular() ? verb.subject() : verb.undergoer())
                        .filter(who -> !syntax.is(who.word(), NounClass.WAIVER))
                        .flatMap(who -> anybody(who.word(), actors, "what is exempt"))
                : Optional.empty();
    }

    /**
     * "told senators that she would sit it out", "told the mayor that it wants the road open": whoever is told of a promise gets it, and of
     * whoever is told of a wish it is asked; not those who only report it, nor
     * whoever is named as hearer behind the words: "'I will go,' she told Ana Ruiz".
     */
    private Optional<Found> told(Draft draft, List<Party> actors) {
        if (draft.move().lane() != Lane.COMMITMENT) {
            return Optional.empty();
        }
        return syntax.predicate(draft.anchor())
                .flatMap(Predicate::dependence)
                .filter(clause -> clause.link() == Clause.Link.COMPLEMENT)
                .filter(clause -> clause.governor() < draft.anchor())
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .filter(verb -> !syntax.isPassive(verb))
                .flatMap(verb -> verb.argument(Role.INDIRECT_OBJECT).or(() -> verb.argument(Role.OBJECT)))
                .filter(who -> !REPORTING.contains(syntax.lemma(who.word())) && !isOutlet(who.word()))
                .flatMap(who -> group(who.word(), actors, "who is told"));
    }

    private boolean isOutlet(int head) {
        return parties.namesIn(syntax.span(syntax.core(head))).stream().anyMatch(name -> name.kind() == Kind.OUTLET);
    }

    /** What always has another side. */
    private static boolean isMutual(Move move) {
        return move.lane() == Lane.COMMITMENT || move.lane() == Lane.ARRANGEMENT || move.act() == Act.REQUESTED;
    }

    /** A country does not act towards itself through those who lead it. */
    private boolean isOwn(Party country, List<Party> actors) {
        return OtherCountries.isOwn(table, country, actors);
    }

    /** "rejected Ruiz's offer": whose thing is refused, stopped or upheld. */
    private Optional<Found> owner(Draft draft, List<Party> actors) {
        Act act = draft.move().act();
        boolean stopped = act == Act.REFUSED || act == Act.BLOCKED || act == Act.UPHELD || act == Act.DENIED;
        if (!stopped && draft.move().lane() != Lane.MONEY) {
            return Optional.empty();
        }
        Set<Integer> heads = things(draft);
        syntax.predicate(draft.anchor())
                .filter(verb -> stopped)
                .flatMap(Predicate::undergoer)
                .ifPresent(thing -> heads.add(thing.word()));
        for (int head : heads) {
            List<Party> owners =
                    stopped ? ownersOfStopped(draft, head, actors) : new ArrayList<>(parties.possessors(syntax, head));
            owners.removeAll(actors);
            if (!owners.isEmpty()) {
                return Optional.of(new Found(owners, syntax.span(syntax.core(head)), "whose it is"));
            }
        }
        return Optional.empty();
    }

    /** Whose a refused, stopped or denied thing is: its possessor, its adjective, who made or told it, what "his" means. */
    private List<Party> ownersOfStopped(Draft draft, int head, List<Party> actors) {
        List<Party> owners = new ArrayList<>(parties.possessors(syntax, head));
        if (owners.isEmpty()) {
            parties.modifier(syntax, head).ifPresent(owners::add);
        }
        if (owners.isEmpty()) {
            owners.addAll(new RuleMakers(syntax, parties).of(draft, head));
        }
        boolean thing = head != draft.anchor();
        if (owners.isEmpty() && thing && draft.move().act() == Act.DENIED) {
            bearers(actors).author(head).ifPresent(owners::add);
        }
        owners.removeAll(actors);
        OptionalInt possessor = syntax.possessor(head);
        if (owners.isEmpty() && thing && possessor.isPresent()) {
            new ObjectPronouns(syntax, parties, actors)
                    .whose(possessor.getAsInt())
                    .ifPresent(owners::add);
        }
        return owners;
    }

    /** "a ban on settlers", "a licence for banks": whom the noun's complement names. */
    private Optional<Found> complement(Draft draft, Span words, List<Party> actors) {
        List<String> prepositions = prepositions(draft);
        Set<Integer> heads = things(draft);
        syntax.predicate(draft.anchor()).stream()
                .flatMap(verb -> verb.arguments().stream())
                .filter(argument ->
                        argument.role() == Role.OBLIQUE && draft.move().lane() == Lane.MONEY)
                .filter(argument -> syntax.is(argument.word(), NounClass.MONEY))
                .forEach(argument -> heads.add(argument.word()));
        for (int head : heads) {
            Map<String, Integer> complements = syntax.complements(head);
            boolean rule = draft.move().act() == Act.REFUSED && syntax.is(head, NounClass.RULE);
            Optional<Found> found = (rule ? TOWARDS.getOrDefault(Lane.MEASURE, List.of()) : prepositions)
                    .stream()
                            .flatMap(preposition -> Optional.ofNullable(complements.get(preposition))
                                    .flatMap(word -> behind(draft, words, actors, preposition, word))
                                    .stream())
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> behind(Draft draft, Span words, List<Party> actors, String preposition, int word) {
        if (!words.contains(syntax.tokens().get(word).span())) {
            return Optional.empty();
        }
        if (draft.move().lane() == Lane.WAIVER && !preposition.equals("from") && !isGiven(word)) {
            return somebody(word, actors, "behind " + preposition);
        }
        boolean bare = preposition.equals(OF) && !bearers(actors).isSomebody(word);
        return bare
                ? Optional.empty()
                : bearers(actors)
                        .whom(word, "behind " + preposition)
                        .or(() -> draft.move().lane() == Lane.MEASURE
                                ? ofGoods(word, preposition, actors)
                                : Optional.empty())
                        .or(() -> draft.move().lane() == Lane.WORK
                                ? whoseAffair(word, preposition, actors)
                                : Optional.empty());
    }

    /** "a tax on Peruvian copper", "a ban on Sikh immigration": from whom the goods are that a rule hits. */
    private Optional<Found> ofGoods(int word, String preposition, List<Party> actors) {
        Optional<Found> people = peopleBefore(word, actors);
        return people.isPresent() || !preposition.equals("on") && !preposition.equals("against")
                ? people
                : parties.modifier(syntax, word)
                        .filter(party -> !actors.contains(party) && !isOwn(party, actors))
                        .map(party ->
                                new Found(List.of(party), syntax.span(syntax.core(word)), "whose goods they are"));
    }

    /** "an inquiry into her taxes": into whose affairs it is. */
    private Optional<Found> whoseAffair(int word, String preposition, List<Party> actors) {
        List<Party> owners = new ArrayList<>(preposition.equals("into") ? parties.possessors(syntax, word) : List.of());
        owners.removeAll(actors);
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(owners, syntax.span(syntax.core(word)), "whose affair it is"));
    }

    /** "wrote to Quito asking for time": to whom a request is written. */
    private Optional<Found> addressed(Draft draft, List<Party> actors) {
        return draft.move().act() == Act.SOUGHT
                ? syntax.predicate(draft.anchor())
                        .flatMap(Predicate::dependence)
                        .filter(clause -> clause.link() == Clause.Link.ADVERBIAL)
                        .flatMap(clause -> syntax.predicate(clause.governor()))
                        .flatMap(verb -> verb.oblique("to"))
                        .flatMap(who -> bearers(actors).whom(who.word(), "to whom it is written"))
                : Optional.empty();
    }

    /** Nothing is asked of what stands behind "for". */
    private static List<String> prepositions(Draft draft) {
        List<String> all = TOWARDS.getOrDefault(draft.move().lane(), List.of());
        return draft.move().act() == Act.SOUGHT
                ? all.stream().filter(each -> !each.equals("for")).toList()
                : all;
    }

    /** "expelled the settlers", "the law requires doctors to report": people to whom it is done, or who must do it. */
    private Optional<Found> people(Draft draft, List<Party> actors) {
        for (int head : things(draft)) {
            boolean served = draft.move().lane() == Lane.MONEY
                    && syntax.is(head, NounClass.AUTHORITY)
                    && !syntax.is(head, NounClass.MONEY);
            boolean body = BOUND.contains(draft.move().lane())
                    && bearers(actors).isBody(head)
                    && !(draft.move().lane() == Lane.COMMITMENT && isNew(head));
            boolean person = draft.move().lane() == Lane.MEASURE && head != draft.anchor() && isPerson(head);
            boolean people = draft.move().lane() != Lane.COUNT && syntax.is(head, NounClass.PEOPLE);
            if (served || body || person || people) {
                Optional<Found> found = bearers(actors).whom(head, "to whom it is done");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return pronoun(draft, actors)
                .or(() -> binding(draft)
                        .flatMap(predicate -> syntax.content(predicate).stream()
                                .boxed()
                                .findFirst()
                                .flatMap(syntax::predicate))
                        .flatMap(Predicate::subject)
                        .filter(subject -> subject.origin() == Origin.STATED)
                        .filter(subject -> syntax.is(subject.word(), NounClass.PEOPLE)
                                || syntax.is(subject.word(), NounClass.AUTHORITY)
                                || syntax.is(subject.word(), PartOfSpeech.PROPN))
                        .flatMap(subject -> group(subject.word(), actors, "who is to do it")))
                .or(() -> bound(draft, actors))
                .or(() -> bearer(draft, actors));
    }

    /** "nominated Ana Ruiz" */
    private boolean isPerson(int head) {
        return syntax.is(head, PartOfSpeech.PROPN)
                && parties.one(syntax, head).filter(Parties::isPerson).isPresent();
    }

    /** "banned him", "expelled them" */
    private Optional<Found> pronoun(Draft draft, List<Party> actors) {
        if (draft.move().lane() == Lane.PUBLICITY || draft.move().lane() == Lane.COUNT) {
            return Optional.empty();
        }
        Optional<Predicate> verb = syntax.predicate(draft.anchor());
        return verb.flatMap(Predicate::undergoer)
                .filter(whom -> PERSONAL.contains(syntax.lower(whom.word())))
                .flatMap(whom -> group(whom.word(), actors, "to whom it is done"))
                .or(() -> verb.flatMap(each -> pointed(each, actors)));
    }

    /** "told it to stop", "barred them", "denied him a pardon": whoever is meant, but not who does it. */
    private Optional<Found> pointed(Predicate verb, List<Party> actors) {
        Optional<Argument> given = verb.argument(Role.INDIRECT_OBJECT);
        return given.or(verb::undergoer)
                .filter(whom -> ObjectPronouns.isOne(syntax.lower(whom.word())))
                .filter(whom -> !syntax.lower(whom.word()).equals("it")
                        || given.isPresent()
                        || syntax.infinitive(verb).isPresent() && OBLIGING.contains(verb.lemma()))
                .flatMap(whom -> new ObjectPronouns(syntax, parties, actors)
                        .meant(whom.word())
                        .map(party -> new Found(
                                List.of(party), syntax.span(syntax.core(whom.word())), "to whom it is done")));
    }

    /** "the law requires clinics to report": who is to do what the infinitive says. */
    private Optional<Found> bound(Draft draft, List<Party> actors) {
        Optional<Predicate> binding =
                binding(draft).filter(predicate -> syntax.infinitive(predicate).isPresent() || isKept(predicate));
        return binding.flatMap(Predicate::undergoer)
                .filter(who -> syntax.is(who.word(), PartOfSpeech.NOUN)
                        && !syntax.is(who.word(), NounClass.RULE)
                        && !syntax.is(who.word(), NounClass.BILL))
                .flatMap(who -> OBLIGING.contains(binding.orElseThrow().lemma())
                        ? anybody(who.word(), actors, "who is to do it")
                        : somebody(who.word(), actors, "who is to do it"));
    }

    /** "barred clerks from speaking" */
    private boolean isKept(Predicate verb) {
        return verb.clauses().stream().anyMatch(clause -> clause.mark().equals("from"));
    }

    /** "Banks hit by the sanctions", "nurses are subject to the curfew": on whom a rule lies that only stands behind another word. */
    private Optional<Found> bearer(Draft draft, List<Party> actors) {
        if (draft.move().lane() != Lane.MEASURE || syntax.group(draft.anchor()).isEmpty()) {
            return Optional.empty();
        }
        return syntax.predicate(syntax.tree().node(draft.anchor()).head())
                .filter(verb -> BEARING.contains(syntax.lower(verb.word())) || BEARING.contains(verb.lemma()))
                .flatMap(verb -> verb.subject().or(verb::undergoer))
                .filter(who -> who.word() != draft.anchor())
                .flatMap(who -> somebody(who.word(), actors, "on whom it lies"));
    }

    private Optional<Found> somebody(int head, List<Party> actors, String why) {
        List<Party> found = new ArrayList<>(Slots.somebody(syntax, parties, head));
        if (found.isEmpty()) {
            parties.asking(syntax, head).ifPresent(found::add);
        }
        found.removeAll(actors);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(found, syntax.span(syntax.core(head)), why));
    }

    /** Whom a noun names that can only be somebody where it stands, or its own words. */
    private Optional<Found> anybody(int head, List<Party> actors, String why) {
        return somebody(head, actors, why)
                .or(() -> syntax.is(head, PartOfSpeech.NOUN) || syntax.is(head, PartOfSpeech.PROPN)
                        ? Optional.of(new Found(
                                List.of(Party.named(parties.description(syntax, head))),
                                syntax.span(syntax.core(head)),
                                why))
                        : Optional.empty());
    }

    /** What demands of others that they do something. */
    private Optional<Predicate> binding(Draft draft) {
        Act act = draft.move().act();
        boolean binds = act == Act.SOUGHT || act == Act.ORDERED || act == Act.PROPOSED;
        return binds ? syntax.predicate(draft.anchor()) : Optional.empty();
    }

    /** "a clinic": what is promised, not to whom. */
    private boolean isNew(int head) {
        return SINGLE.contains(syntax.lower(syntax.core(head).first()));
    }

    private Bearers bearers(List<Party> actors) {
        return new Bearers(syntax, parties, actors);
    }

    private Optional<Found> group(int head, List<Party> actors, String why) {
        List<Party> found = new ArrayList<>(parties.all(syntax, head));
        found.removeAll(actors);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(found, syntax.span(syntax.core(head)), why));
    }

    /** The trigger, when it is a noun, and the noun groups that fill the claim's roles. */
    private Set<Integer> things(Draft draft) {
        Set<Integer> heads = new LinkedHashSet<>();
        if (syntax.group(draft.anchor()).isPresent()) {
            heads.add(draft.anchor());
        }
        draft.grounds()
                .what()
                .flatMap(filling -> filling.slots().objectWords(syntax, filling.roles()))
                .filter(words -> syntax.group(words.word()).isPresent())
                .ifPresent(words -> heads.add(words.word()));
        draft.used().stream().sorted().filter(head -> head > draft.anchor()).forEach(heads::add);
        return heads;
    }
}
