package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Tells whether words assert an act of a public authority, as the codebook asks: not a question, an opinion on what should be,
 * a clause that only says which thing is meant ("aid that the act would cut"), nor what a firm or a crowd does.
 */
final class Publicness {
    static final Set<String> OUGHT = Set.of("should", "ought");
    private static final Set<Lane> OF_SOMEBODY = EnumSet.of(Lane.WORK, Lane.MONEY);
    private static final Set<Lane> OF_THINGS = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.MONEY, Lane.PUBLICITY);
    private static final Set<Act> OF_ANYBODY =
            EnumSet.of(Act.REQUESTED, Act.PENDING, Act.SOUGHT, Act.PROPOSED, Act.REPORTED, Act.DENIED);
    /** They lead in when or where it happens, not which thing is meant. */
    private static final Set<String> OCCASIONS = Set.of("when", "where");

    private static final Set<NounClass> PEOPLE = EnumSet.of(NounClass.PEOPLE);
    private static final Set<String> PRIVATE_DOERS = WordLists.read("private doers");
    private static final Set<String> PERSONAL = WordLists.read("personal doings");
    private static final Set<Act> OF_AUTHORITY =
            EnumSet.of(Act.ORDERED, Act.LIFTED, Act.SUSPENDED, Act.NARROWED, Act.UPHELD);

    private static final Set<Act> OF_PROMISER =
            EnumSet.of(Act.MADE, Act.REFUSED, Act.UNDERWAY, Act.FULFILLED, Act.BROKEN, Act.WITHDRAWN);
    private static final Set<String> REFLEXIVE = WordLists.read("reflexive");
    private static final Set<String> ONE_PERSON = WordLists.read("one person");

    private static final Set<String> LAPSING = WordLists.read("lapsing verbs");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> SOME_PERSON = WordLists.read("some person");
    private static final Set<String> VAGUE = WordLists.read("vague");

    private static final Set<Act> ASKING = EnumSet.of(Act.SOUGHT, Act.REQUESTED);
    private static final Set<String> NEAR_OFFICE = WordLists.read("near office");

    /** What a rule allows says more often which rule is meant than that it holds. */
    private static final String ALLOWING = "verb allow [subject:";

    private static final String LETTING = "verb let [by:";

    private static final Set<String> VOTING = WordLists.read("deciding verbs");

    static final String PRIVATELY = "who acts is no public authority";
    private static final Set<String> FALLING = WordLists.read("what falls down");
    private static final Set<String> MAY = Set.of("can", "may");
    private static final Set<String> READER = Set.of("you", "your");
    private static final Set<String> MEANING = WordLists.read("meaning verbs");
    private static final List<String> PRIVATE = List.of("outlet:", "region:");

    private Publicness() {}

    /** Why the draft that a predicate gave is not asserted, or not of an authority; nothing when it is. */
    static Optional<String> objection(Syntax syntax, Predicate predicate, Draft draft) {
        Form form = predicate.verb().form();
        if (form == Form.QUESTION) {
            return Optional.of("a question");
        }
        if (form == Form.IMPERATIVE) {
            return Optional.of("tells somebody what to do");
        }
        if (isFallen(syntax, predicate)) {
            return Optional.of("an accident");
        }
        if (isOfTalk(syntax, predicate, draft)) {
            return Optional.of("words, thoughts or ways of somebody, no work");
        }
        if (isOpenToReader(syntax, predicate, draft)) {
            return Optional.of("says what the reader may do");
        }
        Optional<String> opinion = opinion(syntax, predicate);
        if (opinion.isPresent()) {
            return opinion;
        }
        if (isDescription(syntax, predicate, draft) && !IssuedPapers.isOfOne(syntax, predicate, draft)
                || isOfLapsed(syntax, predicate)) {
            return Optional.of("says which thing is meant, not that it happens");
        }
        if (isPrivate(syntax, predicate, draft)
                || PublicMoney.isLoose(syntax, predicate, draft)
                || PublicMoney.isPrivatePay(syntax, predicate, draft)
                || isLettingOne(syntax, predicate, draft)) {
            return Optional.of(PRIVATELY);
        }
        return isHeld(syntax, predicate, draft) ? Optional.empty() : Optional.of(unknown(draft));
    }

    /** "The bridge has collapsed": not what talks do. */
    private static boolean isFallen(Syntax syntax, Predicate predicate) {
        return predicate.lemma().equals("collapse")
                && predicate
                        .subject()
                        .filter(subject -> FALLING.contains(syntax.lemma(subject.word())))
                        .isPresent();
    }

    /** "You can appeal within 30 days": nobody has done it; but "you may spend $3 million under the waiver" is granted. */
    private static boolean isOpenToReader(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().act() != Act.GRANTED
                && predicate.verb().modal().filter(MAY::contains).isPresent()
                && !predicate.verb().negated()
                && predicate
                        .subject()
                        .filter(subject -> syntax.lower(subject.word()).equals("you"))
                        .isPresent();
    }

    private static boolean isHeld(Syntax syntax, Predicate predicate, Draft draft) {
        Form form = predicate.verb().form();
        boolean bare = form != Form.STATEMENT;
        boolean understood = predicate
                        .subject()
                        .filter(subject -> subject.origin() == Origin.UNDERSTOOD)
                        .isPresent()
                && !isUndergone(syntax, predicate, draft);
        boolean asked = isAskedOfKnown(syntax, predicate, draft) || isAsking(syntax, predicate, draft);
        boolean nobodys = draft.actors().isEmpty()
                && (form == Form.GERUND || understood || isOfUnknownSpeaker(syntax, predicate))
                && !asked;
        return !(bare && isDescribed(syntax, predicate, draft)) && !nobodys && isPublic(syntax, predicate, draft);
    }

    private static boolean isPrivate(Syntax syntax, Predicate predicate, Draft draft) {
        return isAmongPeople(syntax, predicate, draft)
                || isOfFirm(syntax, predicate, draft)
                || isBetweenPersons(syntax, predicate, draft)
                || isOwnHabit(draft)
                || Unnamed.isPrivate(syntax, predicate, draft)
                || Everyday.isVerb(syntax, predicate, draft)
                || OtherFields.isVerb(syntax, predicate, draft)
                || isOfSomePerson(syntax, predicate, draft)
                || isQuestioned(syntax, predicate, draft);
    }

    /** "I refuse to call her that", said by somebody who is not known: no voice of an authority. */
    private static boolean isOfUnknownSpeaker(Syntax syntax, Predicate predicate) {
        return predicate
                .subject()
                .filter(subject -> syntax.lower(subject.word()).equals("i"))
                .isPresent();
    }

    /** "Prison officials were blamed for refusing to move them": officials without a name promise and refuse. */
    private static boolean isPromising(Predicate predicate, Draft draft) {
        return predicate.verb().form() == Form.GERUND && draft.move().lane() == Lane.COMMITMENT;
    }

    /** "Growers marched through the town, demanding a ban": anybody may ask, and an "-ing" beside a verb says that it is done. */
    private static boolean isAsking(Syntax syntax, Predicate predicate, Draft draft) {
        return ASKING.contains(draft.move().act())
                && syntax.tree().node(predicate.word()).penn().equals("VBG")
                && predicate
                        .dependence()
                        .filter(clause -> clause.link() == Clause.Link.ADVERBIAL)
                        .isPresent();
    }

    /** "She wrote, urging the agency to act": whoever she is, an authority is asked. */
    private static boolean isAskedOfKnown(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().act() == Act.SOUGHT
                && syntax.tree().node(predicate.word()).penn().equals("VBG")
                && draft.counterparts().stream().anyMatch(Publicness::mayGovern);
    }

    /** "began boasting", "continued to argue with rivals": what goes on or ends is no work. */
    private static boolean isOfTalk(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.WORK
                && predicate
                        .clause(Clause.Link.OPEN_COMPLEMENT)
                        .filter(clause -> draft.rule().contains("doing"))
                        .filter(clause -> PERSONAL.contains(syntax.lemma(clause.word())))
                        .isPresent();
    }

    /** "should" of anybody, and what others think that somebody will do. */
    private static Optional<String> opinion(Syntax syntax, Predicate predicate) {
        return predicate
                .verb()
                .modal()
                .filter(OUGHT::contains)
                .map(modal -> "an opinion: " + modal)
                .or(() -> predicate.verb().tense() == Tense.FUTURE
                        ? ImpliedFrames.viewOfOthers(syntax, predicate).stream()
                                .mapToObj(view -> "an opinion: " + syntax.lower(view))
                                .findFirst()
                        : Optional.empty());
    }

    private static String unknown(Draft draft) {
        return draft.actors().isEmpty() ? "nobody known acts" : PRIVATELY;
    }

    /**
     * "the aid that the act would cut", "a land that accepts refugees": which thing is meant, and not what happens. But "a law
     * that bans salt" is in force.
     */
    private static boolean isDescription(Syntax syntax, Predicate predicate, Draft draft) {
        VerbGroup verb = predicate.verb();
        boolean lasting = verb.tense() == Tense.PRESENT
                && !verb.perfect()
                && !verb.progressive()
                && (draft.move().lane() != Lane.MEASURE || draft.rule().startsWith(ALLOWING));
        return syntax.isRelative(predicate.word())
                && (lasting || verb.modal().isPresent())
                && !OCCASIONS.contains(
                        syntax.lower(syntax.clause(predicate.word()).first()));
    }

    /** "The waiver granted to Lima expired": a participle without a day of its own says which one; it is not granted now. */
    private static boolean isOfLapsed(Syntax syntax, Predicate predicate) {
        Node participle = syntax.tree().node(predicate.word());
        if (!participle.is(Relation.ACL)
                || !participle.penn().equals("VBN")
                || participle.head() != predicate.word() - 1) {
            return false;
        }
        Node thing = syntax.tree().node(participle.head());
        boolean definite = syntax.tree().children(participle.head()).stream()
                .anyMatch(child ->
                        syntax.tree().node(child).is(Relation.DET) && !INDEFINITE.contains(syntax.lower(child)));
        return definite
                && thing.is(Relation.NSUBJ)
                && LAPSING.contains(syntax.lemma(thing.head()))
                && syntax.tree().children(predicate.word()).stream().noneMatch(syntax::isTime);
    }

    /** People without a public name or office are asked, by nobody who has one: "the choir was asked to stop"; but "drivers are asked to stop" is asked by whoever writes. */
    private static boolean isAmongPeople(Syntax syntax, Predicate predicate, Draft draft) {
        boolean now = predicate.verb().tense() == Tense.PRESENT
                && !predicate.verb().perfect()
                && !predicate.verb().progressive();
        return draft.move().act() == Act.SOUGHT
                && syntax.isPassive(predicate)
                && !now
                && draft.actors().stream().noneMatch(Publicness::mayGovern)
                && predicate
                        .argument(Argument.Role.AGENT)
                        .filter(asker -> syntax.is(asker.word(), NounClass.AUTHORITY))
                        .isEmpty()
                && predicate
                        .subject()
                        .map(Argument::word)
                        .filter(word -> syntax.is(word, PartOfSpeech.NOUN) && PEOPLE.containsAll(syntax.classes(word)))
                        .isPresent();
    }

    /** "The chain scrapped its surcharge", "the firm promised refunds", "the bank cut 300 jobs": a house rule, a promise, work of its own. */
    private static boolean isOfFirm(Syntax syntax, Predicate predicate, Draft draft) {
        boolean acts = draft.move().lane() == Lane.MEASURE
                        && OF_AUTHORITY.contains(draft.move().act())
                || draft.move().lane() == Lane.COMMITMENT
                        && OF_PROMISER.contains(draft.move().act())
                        && draft.counterparts().stream().noneMatch(Publicness::mayPromise)
                || draft.move().lane() == Lane.WORK;
        return acts
                && predicate
                        .doer()
                        .filter(doer -> PRIVATE_DOERS.contains(syntax.lemma(doer.word())))
                        .isPresent();
    }

    /** "The guard let her keep it on", "a proposal to let families fish": no leave that an authority gives in so many words. */
    private static boolean isLettingOne(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.rule().startsWith(LETTING)
                && draft.move().act() == Act.GRANTED
                && (predicate.verb().form() != Form.STATEMENT
                        || predicate.arguments().stream()
                                .anyMatch(argument -> argument.role() != Argument.Role.SUBJECT
                                        && syntax.is(argument.word(), PartOfSpeech.PRON)));
    }

    /** "She stopped talking to us": what one person stops or goes on doing. */
    private static boolean isOwnHabit(Draft draft) {
        return draft.move().lane() == Lane.WORK
                && draft.rule().contains("[doing")
                && !draft.actors().isEmpty()
                && draft.actors().stream()
                        .allMatch(party ->
                                party.id().filter(id -> id.is("person")).isPresent());
    }

    /** "Asked for a date, he gave none": an interviewer's question. */
    private static boolean isQuestioned(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().act() == Act.SOUGHT
                && predicate.verb().form() != Form.GERUND
                && syntax.infinitive(predicate).isEmpty()
                && predicate
                        .subject()
                        .filter(subject -> subject.origin() == Origin.STATED)
                        .isEmpty()
                && predicate
                        .dependence()
                        .filter(clause -> clause.link() == Clause.Link.ADVERBIAL
                                && clause.mark().isEmpty()
                                && clause.governor() > predicate.word())
                        .isPresent();
    }

    /** "He promised himself a rest", "she once promised me a pony": nobody known promises to one person. */
    private static boolean isBetweenPersons(Syntax syntax, Predicate predicate, Draft draft) {
        boolean known = draft.actors().stream().anyMatch(Publicness::mayGovern);
        return draft.move().lane() == Lane.COMMITMENT
                && OF_PROMISER.contains(draft.move().act())
                && predicate.arguments().stream()
                        .filter(argument -> argument.role() != Argument.Role.SUBJECT)
                        .map(argument -> syntax.lower(argument.word()))
                        .anyMatch(word -> REFLEXIVE.contains(word) || !known && ONE_PERSON.contains(word));
    }

    /** "Nobody knew the man who signed it": whoever that is, no office of his is told, nor what he signed. */
    private static boolean isOfSomePerson(Syntax syntax, Predicate predicate, Draft draft) {
        Node verb = syntax.tree().node(predicate.word());
        return verb.is(Relation.ACL_RELCL)
                && SOME_PERSON.contains(syntax.lower(verb.head()))
                && draft.actors().stream().noneMatch(Publicness::mayGovern)
                && predicate
                        .argument(Argument.Role.OBJECT)
                        .filter(object -> VAGUE.contains(syntax.lower(object.word())))
                        .isPresent();
    }

    /** "The tariffs are expected to be lifted": its subject is what it is done to, and nobody is said to do it. */
    private static boolean isUndergone(Syntax syntax, Predicate predicate, Draft draft) {
        boolean raised = predicate
                .dependence()
                .filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT)
                .isPresent();
        boolean undergone = syntax.isPassive(predicate) || draft.rule().contains("[subject:");
        return raised
                && undergone
                && !isAnybodys(draft)
                && (OF_THINGS.contains(draft.move().lane()) || draft.move().act() == Act.ENDED);
    }

    private static boolean isPublic(Syntax syntax, Predicate predicate, Draft draft) {
        if (isAnybodys(draft)) {
            return true;
        }
        if (draft.actors().isEmpty()) {
            return isToReader(syntax, predicate)
                    || PublicMoney.isReceived(syntax, predicate, draft)
                    || draft.move().lane() == Lane.MONEY && PublicMoney.isOfBudget(syntax, predicate)
                    || !OF_SOMEBODY.contains(draft.move().lane())
                    || draft.counterparts().stream().anyMatch(Publicness::mayGovern)
                            && !syntax.isRelative(predicate.word())
                    || syntax.isPassive(predicate) && predicate.verb().tense() != Tense.NONE
                    || predicate.verb().form() == Form.STATEMENT && draft.rule().contains("[subject:money")
                    || PublicMoney.isPayOf(syntax, predicate, draft)
                    || isOfAmount(syntax, predicate, draft)
                    || Unnamed.mayAct(syntax, predicate, draft);
        }
        boolean promise = draft.move().lane() == Lane.COMMITMENT;
        boolean known = draft.actors().stream().anyMatch(Publicness::mayGovern)
                || promise && draft.counterparts().stream().anyMatch(Publicness::mayGovern);
        return known
                || !OF_SOMEBODY.contains(draft.move().lane()) && !promise
                || isOfBody(
                        syntax, IssuedPapers.issuing(syntax, predicate, draft).orElse(predicate))
                || isFromBody(syntax, predicate, draft)
                || promise && isNearOffice(syntax, predicate)
                || predicate
                        .doer()
                        .filter(doer -> isPointed(syntax, doer.word(), draft))
                        .isPresent();
    }

    /** "We have suspended payments under your grant": whoever writes so tells the reader what is done to him. */
    private static boolean isToReader(Syntax syntax, Predicate predicate) {
        return predicate.verb().form() == Form.STATEMENT
                && predicate
                        .subject()
                        .filter(subject -> syntax.lower(subject.word()).equals("we"))
                        .isPresent()
                && IntStream.range(predicate.word(), syntax.size())
                        .anyMatch(word -> READER.contains(syntax.lower(word)));
    }

    /** Who acts is told in common words, and not as a body that may: by "by", or before a vote. */
    private static boolean isDescribed(Syntax syntax, Predicate predicate, Draft draft) {
        boolean body = predicate.verb().form() == Form.PARTICIPLE
                || isVoted(syntax, predicate)
                || isMeant(syntax, predicate)
                || isYet(syntax, predicate)
                || isPromising(predicate, draft);
        return !draft.actors().isEmpty()
                && draft.actors().stream().noneMatch(Publicness::mayGovern)
                && !(body && isOfBody(syntax, predicate))
                && !(draft.move().lane() == Lane.COMMITMENT && isNearOffice(syntax, predicate))
                && !isAsking(syntax, predicate, draft);
    }

    private static boolean isVoted(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> clause.mark().equals("to") && VOTING.contains(syntax.lemma(clause.governor())))
                .isPresent();
    }

    /** "The ministry plans to ban fishing": what a body means to do, told in a sentence of its own. */
    private static boolean isMeant(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> clause.mark().equals("to") && MEANING.contains(syntax.lemma(clause.governor())))
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .filter(verb -> verb.verb().form() == Form.STATEMENT)
                .filter(verb -> verb.dependence()
                        .filter(clause -> clause.link() != Clause.Link.COMPLEMENT)
                        .isEmpty())
                .isPresent();
    }

    /** "The council has yet to pay": what a body has not done. */
    static boolean isYet(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> clause.mark().equals("to")
                        && syntax.lemma(clause.governor()).equals("have")
                        && syntax.lower(clause.governor() + 1).equals("yet"))
                .isPresent();
    }

    /** "The city council voted to set money aside", "ordered by the army": a body without a name. */
    private static boolean isOfBody(Syntax syntax, Predicate predicate) {
        return predicate
                .doer()
                .map(Argument::word)
                .filter(word -> syntax.is(word, NounClass.AUTHORITY) || syntax.is(word, NounClass.FORCE))
                .isPresent();
    }

    /** "The clinic received $4 million from the ministry": the body from which it comes acts. */
    private static boolean isFromBody(Syntax syntax, Predicate predicate, Draft draft) {
        return predicate
                .oblique("from")
                .map(Argument::word)
                .or(() -> predicate
                        .argument(Argument.Role.OBJECT)
                        .map(money -> syntax.complements(money.word()).get("from")))
                .filter(word -> syntax.is(word, NounClass.AUTHORITY) || syntax.is(word, NounClass.FORCE))
                .filter(word -> draft.actors().stream()
                        .allMatch(actor ->
                                syntax.span(syntax.core(word)).of(syntax.text()).contains(actor.name())))
                .isPresent();
    }

    /** "Her predecessor refused", "his challenger promised": who held an office or runs for one. */
    private static boolean isNearOffice(Syntax syntax, Predicate predicate) {
        return predicate
                .doer()
                .filter(doer -> NEAR_OFFICE.contains(syntax.lemma(doer.word())))
                .isPresent();
    }

    /** "A $5 million grant, frozen in May": money with its amount is somebody's to give. */
    private static boolean isOfAmount(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.MONEY
                && predicate.verb().form() == Form.PARTICIPLE
                && predicate
                        .subject()
                        .filter(subject -> syntax.is(subject.word(), NounClass.MONEY)
                                && syntax.objectSpan(subject.word())
                                        .of(syntax.text())
                                        .chars()
                                        .anyMatch(Character::isDigit))
                        .isPresent();
    }

    /** "She will pay", of the mayor; "you promised", to the minister: what a pronoun means without a name is an authority. */
    private static boolean isPointed(Syntax syntax, int word, Draft draft) {
        return (Pronouns.isOne(syntax.lower(word)) || READER.contains(syntax.lower(word)))
                && draft.actors().stream().allMatch(party -> party.id().isEmpty());
    }

    private static boolean isAnybodys(Draft draft) {
        return OF_ANYBODY.contains(draft.move().act());
    }

    /** Nobody but people: they may belong to a club, but make no standing arrangement. */
    private static boolean isPersonal(Draft draft) {
        return draft.move().lane() == Lane.ARRANGEMENT
                && draft.move().act() == Act.OPERATING
                && !draft.actors().isEmpty()
                && draft.actors().stream()
                        .allMatch(party ->
                                party.id().filter(id -> id.is("person")).isPresent());
    }

    /** "Ana Ruiz, of Ohio, to be a member of the board": nobody is said to take part. */
    private static boolean isNobodys(Draft draft) {
        return draft.move().lane() == Lane.ARRANGEMENT
                && draft.move().act() == Act.OPERATING
                && draft.actors().isEmpty()
                && draft.grounds()
                        .who()
                        .filter(who -> who.roles().gives("subject", "actor"))
                        .isPresent();
    }

    /** Whether an idiom's draft is of an authority. */
    static boolean holds(Draft draft) {
        return !isPersonal(draft) && !isNobodys(draft);
    }

    /** A known party of whom "will" is a public promise: no firm and no club. */
    static boolean mayPromise(Party party) {
        return mayGovern(party) && !party.id().orElseThrow().is("org");
    }

    /** A party that the tables or the text know, and that is no outlet and no region. */
    static boolean mayGovern(Party party) {
        return party.id()
                .filter(id -> PRIVATE.stream().noneMatch(id.value()::startsWith))
                .isPresent();
    }
}
