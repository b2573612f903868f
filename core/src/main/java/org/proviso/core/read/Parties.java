package org.proviso.core.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;

/**
 * Says whom a noun group of the document means: a name, a pronoun's antecedent, a government behind a demonym, or an
 * authority described in common words.
 */
final class Parties {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "it", "its", "itself", "themselves");
    private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "our", "my", "ours", "ourselves");
    private static final Set<String> STATES = WordLists.read("states");
    private static final Set<String> GOVERNMENT = WordLists.read("government");
    private static final Set<String> OF_TIME =
            Set.of("new", "current", "previous", "former", "incoming", "outgoing", "present");
    private static final Set<String> BODIES = WordLists.read("bodies");
    private static final Set<String> ANY_ONE = Set.of("every", "each", "any", "no", "another");
    private static final Set<String> FIRMS = WordLists.read("firms");
    private static final Set<String> POINTERS = WordLists.read("pointers");

    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself", "yourselves");
    /** What somebody makes or sends. */
    private static final Set<String> ONE_OF = Set.of("a", "an", "any", "every", "each", "no", "another");

    private final GroupNames names;
    private final Antecedents antecedents;
    private final Persons persons;
    private final Together together;
    private final Offices offices;
    private final Firms firms;
    private final HeadBody head;
    private final Pronouns pronouns;
    private final Administrations administrations;
    /** By where its head begins: a group is asked for by every frame that may have it. */
    private final Map<Integer, Optional<Party>> known = new HashMap<>();

    /**
     * Parties while it is not yet known who speaks where and who is named together.
     *
     * @param author whom "I" and "we" mean
     */
    Parties(List<NameMention> names, Antecedents antecedents, Optional<Party> author, Called called) {
        this(names, antecedents, Persons.of(author), new Coordinations(), called);
    }

    /** Who a document says holds an office, which firms it calls so, and whose notice it is. */
    record Called(Offices offices, Firms firms, HeadBody head) {}

    /** Parties of a document whose voices and coordinations are known. */
    Parties(List<NameMention> names, Antecedents antecedents, Voices voices, Coordinations several, Called called) {
        this(names, antecedents, Persons.of(voices), several, called);
    }

    private Parties(
            List<NameMention> names, Antecedents antecedents, Persons persons, Coordinations several, Called called) {
        this.names = new GroupNames(names);
        this.antecedents = antecedents;
        this.persons = persons;
        this.together = new Together(this, persons, several, antecedents);
        this.offices = called.offices();
        this.firms = called.firms();
        this.head = called.head();
        this.pronouns = new Pronouns(this, antecedents);
        this.administrations = new Administrations(this, antecedents);
    }

    /** Whom "I", "we" and "you" mean at each place. */
    Persons persons() {
        return persons;
    }

    /** The names that begin inside a stretch, in order. */
    List<NameMention> namesIn(Span span) {
        return names.in(span);
    }

    /** The name whose last word this is. */
    Optional<NameMention> endingAt(Syntax syntax, int word) {
        int end = syntax.tokens().get(word).span().end();
        return names.over(syntax, word).filter(name -> name.span().end() == end);
    }

    /** Everybody that the group and those beside it name. */
    List<Party> all(Syntax syntax, int head) {
        List<Party> together = this.together.of(syntax, head);
        if (!together.isEmpty()) {
            return together;
        }
        List<Party> countries = countriesOf(syntax, head);
        if (!countries.isEmpty()) {
            return countries;
        }
        Set<Party> found = new LinkedHashSet<>();
        for (int each : syntax.views().spread(head)) {
            Optional<Party> party = one(syntax, each);
            boolean first = each == head || found.isEmpty() && each < head;
            if (!first
                    && party.filter(known ->
                                    known.id().isPresent() || isActor(syntax, each) || arePeople(syntax, head, each))
                            .isEmpty()) {
                continue;
            }
            party.ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** "the leaders of France and Germany", "the navies of Chile, Peru and Brazil": each acts for its country. */
    private List<Party> countriesOf(Syntax syntax, int head) {
        Integer of = syntax.tree().node(head).penn().equals("NNS") && isActor(syntax, head)
                ? syntax.complements(head).get("of")
                : null;
        if (of == null || syntax.views().spread(of).size() < 2) {
            return List.of();
        }
        List<Party> all = all(syntax, of);
        boolean countries = all.stream()
                .allMatch(party -> party.id().filter(id -> id.is("country")).isPresent());
        return all.size() > 1 && countries ? all : List.of();
    }

    /** "nurses and teachers" */
    private static boolean arePeople(Syntax syntax, int one, int other) {
        return syntax.is(one, NounClass.PEOPLE) && syntax.is(other, NounClass.PEOPLE);
    }

    private static boolean isActor(Syntax syntax, int head) {
        return syntax.is(head, NounClass.AUTHORITY)
                || syntax.is(head, NounClass.FORCE)
                || syntax.is(head, PartOfSpeech.PROPN);
    }

    /** Everybody that the group names; else whose it is: "Rubio's intent", "GOP efforts". */
    List<Party> owners(Syntax syntax, int head) {
        List<Party> named = all(syntax, head);
        if (!named.isEmpty()) {
            return named;
        }
        if (Firms.belongsOnly(syntax, head)) {
            return List.of(Party.named(names.description(syntax, head)));
        }
        List<Party> owners = possessors(syntax, head);
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<Party> owner = modifier(syntax, head);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        return Makers.of(syntax, head).map(maker -> all(syntax, maker)).orElse(List.of());
    }

    /** Whom the group alone names. */
    Optional<Party> one(Syntax syntax, int head) {
        Optional<Party> before = known.get(syntax.start(head));
        if (before == null) {
            before = found(syntax, head);
            known.put(syntax.start(head), before);
        }
        return before;
    }

    private Optional<Party> found(Syntax syntax, int head) {
        if (syntax.isTime(head)) {
            return Optional.empty();
        }
        String word = syntax.lower(head);
        int offset = syntax.start(head);
        Stretch core = syntax.core(head);
        if (core.size() == 1) {
            Optional<Party> stoodFor = ofTeller(syntax, head).or(() -> pronoun(word, offset));
            if (stoodFor.isPresent()
                    || FIRST.contains(word)
                    || YOU.contains(word)
                    || SINGULAR.contains(word)
                    || PLURAL.contains(word)) {
                return stoodFor;
            }
        }
        List<NameMention> inside = namesIn(syntax.span(core));
        Optional<Party> named = named(syntax, head).or(() -> GroupNames.behindTitle(syntax, head, inside));
        if (named.isPresent()) {
            return named;
        }
        Optional<Party> meant = administrations
                .of(syntax, head)
                .or(() -> OwnLand.of(syntax, names, head))
                .or(() -> OwnLand.governed(syntax, this, offices, antecedents, head))
                .or(() -> holder(syntax, head, inside))
                .or(() -> apposed(syntax, head))
                .or(() -> offices.namedLater(syntax, head))
                .or(() -> offices.described(syntax, head))
                .or(() -> Offices.isEpithet(syntax, head) ? antecedents.mostNamedPerson(offset) : Optional.empty())
                .or(() -> pointed(syntax, head));
        if (meant.isPresent()) {
            return meant;
        }
        boolean body = syntax.is(head, NounClass.AUTHORITY) || syntax.is(head, NounClass.FORCE);
        return body || syntax.is(head, NounClass.PEOPLE)
                ? Optional.of(body ? authority(syntax, head, inside) : Party.named(names.description(syntax, head)))
                : Optional.empty();
    }

    /** "The governor", "the new president": who holds the office; not "a governor", who is any. */
    private Optional<Party> holder(Syntax syntax, int head, List<NameMention> inside) {
        Stretch core = syntax.core(head);
        String first = syntax.lower(core.first());
        boolean ofTime = core.size() == 3 && OF_TIME.contains(syntax.lower(core.first() + 1));
        boolean bare = inside.stream().noneMatch(name -> name.kind() == Kind.PERSON)
                && !ANY_ONE.contains(first)
                && !ONE_OF.contains(first)
                && (core.size() <= 2 || ofTime || Offices.isOwned(syntax, head))
                && syntax.complements(head).isEmpty();
        String word = syntax.lower(head);
        int offset = syntax.start(head);
        return bare && Offices.isOne(syntax, head)
                ? antecedents.called(word, offset).or(() -> offices.holder(word, offset))
                : Optional.empty();
    }

    /** "The watchdog, Rospotrebnadzor", "the rights office, OHRA": the body's name beside it, known or not. */
    private Optional<Party> apposed(Syntax syntax, int head) {
        return syntax.is(head, NounClass.AUTHORITY)
                        && syntax.tree().node(head).penn().equals("NN")
                        && !Offices.isOne(syntax, head)
                ? syntax.group(head).stream()
                        .flatMap(group -> group.words(Modifier.Kind.APPOSITION).stream())
                        .filter(word -> syntax.is(word, PartOfSpeech.PROPN)
                                && !ONE_OF.contains(
                                        syntax.lower(syntax.core(word).first())))
                        .flatMap(word -> names
                                .over(syntax, word)
                                .filter(name -> name.kind() != Kind.COUNTRY)
                                .map(NameMention::party)
                                .or(() ->
                                        namesIn(syntax.span(syntax.core(word))).isEmpty()
                                                ? unknown(syntax, word)
                                                : Optional.empty())
                                .stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "The ministry", "that court": the body of this kind that was named last; "the state", "his state". */
    private Optional<Party> pointed(Syntax syntax, int head) {
        Stretch core = syntax.core(head);
        boolean pointing = core.size() == 2
                && POINTERS.contains(syntax.lower(core.first()))
                && syntax.complements(head).isEmpty();
        Optional<Party> issuing = pointing ? this.head.called(syntax, head) : Optional.empty();
        if (issuing.isPresent()) {
            return issuing;
        }
        boolean state = STATES.contains(syntax.lower(head))
                && core.size() == 2
                && core.last() == head
                && syntax.complements(head).isEmpty();
        if (state) {
            return antecedents.state(syntax.start(head)).or(() -> antecedents.stateAtLaw(syntax, head));
        }
        Optional<Party> topical = BodyCalled.topic(syntax, head)
                .flatMap(topic -> antecedents.bodyOn(syntax.lower(head), topic, syntax.start(head)));
        if (topical.isPresent()) {
            return topical;
        }
        String word = syntax.lower(head);
        int offset = syntax.start(head);
        if (OtherCountries.isSpokenOf(syntax, head, pointing)) {
            return antecedents.called("government", offset);
        }
        Optional<Party> bare = BareNouns.of(syntax, antecedents, head, pointing);
        if (bare.isPresent() || !pointing) {
            return bare;
        }
        Optional<Party> firm = FIRMS.contains(word) ? firms.called(word, offset) : Optional.empty();
        return firm.or(() -> BODIES.contains(word) ? antecedents.bodyCalled(word, offset) : Optional.empty())
                .or(() -> this.head.ministry(syntax, head));
    }

    /** The name that holds the head; of an office in common words the person beside it: "the envoy, Ana Ruiz". */
    private Optional<Party> named(Syntax syntax, int head) {
        Optional<NameMention> own = names.over(syntax, head);
        boolean person = own.filter(name -> name.kind() == Kind.PERSON || name.kind() == Kind.COUNTRY)
                .isPresent();
        if (person || syntax.group(head).isEmpty()) {
            return own.map(NameMention::party);
        }
        return names.beside(syntax, head)
                .or(() -> own)
                .or(() -> names.behindComma(syntax, head))
                .or(() -> names.besideBody(syntax, head))
                .map(NameMention::party);
    }

    /** A proper noun that is no name by itself: the surname of somebody who is named in full ("Castle"), else the group's words. */
    Optional<Party> unknown(Syntax syntax, int word) {
        Stretch core = syntax.core(word);
        if (GroupNames.isDated(syntax, word, core)) {
            return Optional.empty();
        }
        int last = core.last();
        while (last + 1 < syntax.size() && syntax.tree().node(last + 1).penn().startsWith("NNP")) {
            last++;
        }
        if (core.size() == 1 && last == word) {
            Optional<Party> surnamed =
                    antecedents.surnamed(syntax.span(word, word).of(syntax.text()));
            if (surnamed.isPresent()) {
                return surnamed;
            }
        }
        Optional<Party> people = names.ofPeople(syntax, word, core);
        boolean region = namesIn(syntax.span(word, word)).stream()
                .anyMatch(
                        name -> name.party().id().filter(id -> id.is("region")).isPresent());
        if (people.isPresent() || region) {
            return people;
        }
        String words = last > core.last()
                ? Slots.plain(syntax.span(GroupNames.withoutDeterminer(syntax, core.first(), last), last)
                        .of(syntax.text()))
                : names.description(syntax, word);
        return Optional.of(Party.named(words));
    }

    /** The person right before "who": {@link GroupNames#who}. */
    Optional<Party> who(Syntax syntax, Argument relative) {
        return names.who(syntax, relative);
    }

    private Party authority(Syntax syntax, int head, List<NameMention> inside) {
        Optional<NameMention> beside = inside.stream()
                .filter(name -> name.kind() != Kind.PERSON && name.kind() != Kind.OUTLET)
                .findFirst();
        if (GOVERNMENT.contains(syntax.lower(head)) && !Informants.areSome(syntax, head)) {
            Optional<Integer> of = Optional.ofNullable(syntax.complements(head).get("of"));
            Optional<NameMention> country = beside.or(() -> of.flatMap(
                    word -> namesIn(syntax.span(syntax.core(word))).stream().findFirst()));
            if (country.isPresent()) {
                return country.get().party();
            }
            Optional<Party> owner = possessor(syntax, head)
                    .filter(party -> party.id().filter(id -> id.is("country")).isPresent());
            if (owner.isPresent()) {
                return owner.get();
            }
        }
        return Party.named(names.description(syntax, head));
    }

    /** The group's own words: {@link GroupNames#description}. */
    String description(Syntax syntax, int head) {
        return names.description(syntax, head);
    }

    /** Whom a group behind "from" names, a state among them. */
    Optional<Party> asking(Syntax syntax, int head) {
        return one(syntax, head)
                .or(() -> namesIn(syntax.span(head, head)).stream()
                        .map(NameMention::party)
                        .filter(party -> party.id().filter(id -> id.is("place")).isPresent())
                        .findFirst());
    }

    /** Whom the possessive of a group names ("Rubio's", "his"). */
    Optional<Party> possessor(Syntax syntax, int head) {
        OptionalInt possessor = syntax.possessor(head);
        if (possessor.isEmpty()) {
            return Optional.empty();
        }
        int word = possessor.getAsInt();
        Optional<Party> told = told(syntax, word, head);
        if (told.isPresent()) {
            return told;
        }
        Optional<Party> pronoun = pronoun(syntax.lower(word), syntax.start(word));
        return pronoun.isPresent() ? pronoun : syntax.group(word).isPresent() ? one(syntax, word) : named(syntax, word);
    }

    /** Whose it is when the sentence tells what the possessive word means. */
    private Optional<Party> told(Syntax syntax, int possessor, int head) {
        int first = syntax.core(head).first();
        int whose = syntax.lower(first).equals("whose") ? first : head - 1;
        return syntax.lower(whose).equals("whose")
                ? ofWhose(syntax, whose)
                : new Blamed(syntax, this).of(possessor, head);
    }

    /** "Norland, whose leaders have called for": whom the group right before names. */
    private Optional<Party> ofWhose(Syntax syntax, int whose) {
        int before = syntax.lower(whose - 1).equals(",") ? whose - 2 : whose - 1;
        OptionalInt noun = before < 0 ? OptionalInt.empty() : syntax.groupAt(before);
        return noun.isEmpty() ? Optional.empty() : one(syntax, noun.getAsInt());
    }

    /** Everybody whom the possessive of a group names. */
    List<Party> possessors(Syntax syntax, int head) {
        OptionalInt possessor = syntax.possessor(head);
        boolean group = possessor.isPresent()
                && syntax.group(possessor.getAsInt()).isPresent()
                && told(syntax, possessor.getAsInt(), head).isEmpty();
        return group
                ? all(syntax, possessor.getAsInt())
                : possessor(syntax, head).map(List::of).orElse(List.of());
    }

    /**
     * Whom the adjectives of a group name: "Mexican troops"; not a country that a rule is about, "Syria sanctions", nor
     * whom an inquiry is about: "the Ruiz probe".
     */
    Optional<Party> modifier(Syntax syntax, int head) {
        int offset = syntax.start(head);
        boolean rule = syntax.is(head, NounClass.RULE) || syntax.is(head, NounClass.WAIVER);
        List<Integer> before = syntax.before(head);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<NameMention> names = namesIn(syntax.span(before.getFirst(), head));
        boolean inquiry = Concerned.isInquiry(syntax, head);
        return names.stream()
                .filter(name -> !inquiry || name.kind() != Kind.PERSON)
                .filter(name -> !name.span().contains(offset))
                .filter(name -> name.kind() != Kind.PLACE
                        || rule
                                && name.party()
                                        .id()
                                        .filter(id -> id.is("place"))
                                        .isPresent())
                .filter(name -> !rule || !GroupNames.isSpelledCountry(syntax, name))
                .map(NameMention::party)
                .findFirst();
    }

    /** "The ministry said that it had refused": the subject of a told clause is most often who tells it. */
    private Optional<Party> ofTeller(Syntax syntax, int pronoun) {
        boolean person = SINGULAR.contains(syntax.lower(pronoun));
        if (!person && !PLURAL.contains(syntax.lower(pronoun))
                || !syntax.tree().node(pronoun).is(Relation.NSUBJ)) {
            return Optional.empty();
        }
        return syntax.predicate(syntax.tree().node(pronoun).head())
                .flatMap(Predicate::dependence)
                .filter(clause -> clause.link() == Clause.Link.COMPLEMENT)
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .flatMap(Predicate::doer)
                .filter(teller -> teller.word() < pronoun && !isPronoun(syntax.lower(teller.word())))
                .flatMap(teller -> teller(syntax, teller.word(), person));
    }

    private Optional<Party> teller(Syntax syntax, int word, boolean person) {
        Optional<Party> known = one(syntax, word);
        if (known.filter(teller -> teller.id().isPresent()).isPresent()) {
            return known.filter(teller -> person == isPerson(teller));
        }
        boolean fits = person == Pronouns.isHolder(syntax, word) && !syntax.isExpletive(word);
        return fits ? known.or(() -> Optional.of(Party.named(names.description(syntax, word)))) : Optional.empty();
    }

    private static boolean isPronoun(String word) {
        return FIRST.contains(word) || SINGULAR.contains(word) || PLURAL.contains(word);
    }

    static boolean isPerson(Party party) {
        return party.id().filter(id -> id.is("person")).isPresent();
    }

    private Optional<Party> pronoun(String lower, int offset) {
        if (FIRST.contains(lower)) {
            return persons.singular().apply(offset);
        }
        if (YOU.contains(lower)) {
            return persons.addressed().apply(offset);
        }
        if (SINGULAR.contains(lower)) {
            return pronouns.meant(lower, offset, persons.quoted().apply(offset));
        }
        return PLURAL.contains(lower) ? pronouns.meant(lower, offset, Optional.empty()) : Optional.empty();
    }
}
