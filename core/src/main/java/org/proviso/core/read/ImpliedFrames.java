package org.proviso.core.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What an auxiliary alone asserts: an authority that "must" or "shall" do something is asked to; one that "will" do
 * something promises it; what "may not" be done is forbidden.
 */
final class ImpliedFrames {
    static final Set<String> MUST = Set.of("must", "shall", "should");
    private static final Set<String> SHOULD = Set.of("should");
    private static final Set<String> HAVE_TO = Set.of("must");
    static final Set<String> WILL = Set.of("will", "'ll", "\u2019ll", "wo");
    static final Set<String> WOULD = Set.of("would", "'d", "\u2019d");
    private static final Set<String> PERSONAL = WordLists.read("personal verbs");
    private static final Set<String> SAYING = WordLists.read("saying verbs");
    private static final Set<String> NEED = Set.of("need");
    private static final Set<String> MAY = Set.of("may", "shall", "can", "must", "ca");
    private static final Set<String> NOBODY = Set.of("nobody", "none");
    private static final Set<String> BY_LAW = Set.of("by", "under", "per", "pursuant to", "in accordance with");
    private static final Set<String> IDLE = WordLists.read("idle verbs");
    private static final Set<String> DEEDS = WordLists.read("idle verbs that do");
    private static final Set<String> REFUSING = WordLists.read("idle verbs that refuse");
    private static final Set<String> CONTEST = WordLists.read("contest verbs");
    private static final Set<String> VIEWS = WordLists.read("views");
    private static final Set<String> OWN = Set.of("i", "we");
    private static final Set<String> OTHERS = Set.of("they", "you");
    private static final Set<String> RETOLD = Set.of("he", "she");
    private static final Set<String> HYPOTHETICAL = Set.of("if", "were");
    private static final int DEEPEST = 4;

    private ImpliedFrames() {}

    /**
     * An authority must do something: whoever says so asks for it.
     *
     * @param speakers those who can have said so
     */
    static Optional<Draft> demand(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        boolean must = has(syntax, predicate, MUST);
        boolean needs = NEED.contains(predicate.lemma())
                && syntax.infinitive(predicate).isPresent()
                && !predicate.verb().negated();
        Optional<List<Party>> who = must || needs ? authority(syntax, parties, predicate) : Optional.empty();
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> speaker = speakers.firstPerson(syntax.start(predicate.word()));
        if (isUnasked(syntax, predicate, must, speaker) || isSupposed(syntax, predicate)) {
            return Optional.empty();
        }
        boolean opinion = has(syntax, predicate, SHOULD) && speaker.isEmpty();
        boolean open = IndirectQuestions.has(syntax, predicate.word());
        boolean rulePerson =
                isOwn(syntax, predicate) || speaker.isPresent() && who.get().contains(speaker.get());
        boolean contest = CONTEST.contains(predicate.lemma())
                || needs
                        && CONTEST.contains(
                                syntax.lemma(syntax.infinitive(predicate).orElse(predicate.word())));
        return rulePerson || contest || opinion || open || syntax.isRelative(predicate.word())
                ? Optional.empty()
                : Optional.of(draft(
                        syntax,
                        predicate,
                        Act.SOUGHT,
                        speaker.map(List::of).orElse(List.of()),
                        who.get(),
                        "auxiliary must"));
    }

    /** "Lawmakers must approve the deal": nobody asks it of them. */
    private static boolean isUnasked(Syntax syntax, Predicate predicate, boolean must, Optional<Party> speaker) {
        return speaker.isEmpty() && (!must || has(syntax, predicate, HAVE_TO));
    }

    /** "They must have known", "should they dare to leave": nobody is asked; "should stay and vote" is asked once. */
    static boolean isSupposed(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean turned = subject.isPresent()
                && syntax.auxiliaryWords(predicate.word()).stream()
                        .anyMatch(word -> SHOULD.contains(syntax.lower(word)) && word < subject.getAsInt());
        Predicate first = first(syntax, predicate);
        return turned || predicate.verb().perfect() || first.word() != predicate.word() && has(syntax, first, MUST);
    }

    /** "We are going to mend the road": what the infinitive tells is promised. */
    static OptionalInt going(Syntax syntax, Predicate predicate) {
        boolean going = predicate.lemma().equals("go") && predicate.verb().progressive();
        OptionalInt infinitive = going ? syntax.infinitive(predicate) : OptionalInt.empty();
        boolean idle = infinitive.isPresent()
                && (IDLE.contains(syntax.lemma(infinitive.getAsInt()))
                        || syntax.predicate(infinitive.getAsInt())
                                .filter(Predicate::copular)
                                .isPresent());
        return idle ? OptionalInt.empty() : infinitive;
    }

    /**
     * An authority will do something, or will not.
     *
     * @param speakers those who can have said so
     */
    static Optional<Draft> promise(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        OptionalInt said = saidAhead(syntax, predicate);
        boolean answered = isLeftOut(syntax, predicate) && (said.isPresent() || isRefusal(predicate))
                || isRetold(syntax, parties, predicate);
        if (!answered
                && !has(syntax, predicate, WILL)
                && going(syntax, predicate).isEmpty()
                && said.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<Party>> who = authority(syntax, parties, predicate)
                .or(() -> said.isPresent() ? itself(syntax, parties, predicate, said.getAsInt()) : Optional.empty());
        boolean bare = said.isEmpty()
                && !answered
                && !predicate.verb().negated()
                && predicate.argument(Role.OBJECT).isEmpty()
                && predicate.argument(Role.OBLIQUE).isEmpty()
                && syntax.infinitive(predicate).isEmpty();
        boolean hanging =
                predicate.clauses().stream().anyMatch(clause -> clause.mark().equals("unless"));
        if (who.isEmpty() || bare || hanging || isOutcome(syntax, predicate)) {
            return Optional.empty();
        }
        boolean foretold = said.isEmpty() && !answered && isForetold(syntax, predicate, who.get(), speakers);
        boolean rumoured =
                !predicate.verb().negated() && Rumours.isOne(syntax, speakers.around(syntax.start(predicate.word())));
        return foretold || rumoured || isToldElsewhere(syntax, predicate)
                ? Optional.empty()
                : Optional.of(promised(syntax, predicate, who.get()));
    }

    /** "She said she would", "he will not": the verb stands in the words before. */
    static boolean isLeftOut(Syntax syntax, Predicate predicate) {
        String word = syntax.lower(predicate.word());
        return syntax.tree().node(predicate.word()).penn().equals("MD")
                && (WILL.contains(word) || WOULD.contains(word))
                && predicate.clauses().isEmpty();
    }

    /** "She would rebuild the fleet": what a person in or near office would do, told in the text's own words; not "I'd frame it", "if she won, she would". */
    private static boolean isRetold(Syntax syntax, Parties parties, Predicate predicate) {
        boolean main = predicate
                .dependence()
                .filter(clause -> clause.link() != Clause.Link.CONJUNCT)
                .isEmpty();
        boolean pointed = predicate
                .subject()
                .filter(subject -> RETOLD.contains(syntax.lower(subject.word())))
                .isPresent();
        return main
                && pointed
                && predicate.clauses().stream().noneMatch(clause -> HYPOTHETICAL.contains(clause.mark()))
                && !IndirectQuestions.has(syntax, predicate.word())
                && has(syntax, first(syntax, predicate), WOULD)
                && !predicate.verb().perfect()
                && predicate.argument(Role.OBJECT).isPresent()
                && syntax.tree().node(predicate.word()).penn().equals("VB")
                && !PERSONAL.contains(predicate.lemma())
                && authority(syntax, parties, predicate)
                        .filter(who -> who.stream().allMatch(ImpliedFrames::isPerson))
                        .isPresent();
    }

    /** "He would not." */
    private static boolean isRefusal(Predicate predicate) {
        return predicate.verb().negated() && predicate.dependence().isEmpty();
    }

    /** "The senator will try a new slogan", "they will read it": nobody says so of himself, it is only foreseen or asked. */
    private static boolean isForetold(Syntax syntax, Predicate predicate, List<Party> who, Speakers speakers) {
        if (isAsked(syntax) || IndirectQuestions.has(syntax, predicate.word())) {
            return true;
        }
        String subject = predicate
                .subject()
                .map(argument -> syntax.lower(argument.word()))
                .orElse("");
        boolean others = !OWN.contains(subject)
                && who.stream()
                        .allMatch(party ->
                                party.id().map(id -> id.is("person")).orElse(Pronouns.PERSONAL.contains(subject)));
        int start = syntax.start(predicate.word());
        return OTHERS.contains(subject)
                || others && (speakers.around(start).isEmpty() || isOfRival(who, speakers, start));
    }

    /** One person says of another what he will do. */
    private static boolean isOfRival(List<Party> who, Speakers speakers, int start) {
        return speakers.around(start)
                .flatMap(Attribution::speaker)
                .filter(ImpliedFrames::isPerson)
                .filter(speaker -> !who.contains(speaker) && who.stream().allMatch(ImpliedFrames::isPerson))
                .isPresent();
    }

    private static boolean isPerson(Party party) {
        return party.id().filter(id -> id.is("person")).isPresent();
    }

    /** The sentence ends with a question mark. */
    private static boolean isAsked(Syntax syntax) {
        for (int word = syntax.size() - 1; word >= Math.max(0, syntax.size() - 3); word--) {
            if (syntax.lower(word).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** "will meet and act" is promised once; what a view or a relative clause tells is not promised. */
    private static boolean isToldElsewhere(Syntax syntax, Predicate predicate) {
        Predicate first = first(syntax, predicate);
        return syntax.isRelative(first.word())
                || first.word() != predicate.word() && has(syntax, first, WILL)
                || viewOfOthers(syntax, predicate).isPresent();
    }

    /** What will be done is promised, what will not is refused. */
    private static Draft promised(Syntax syntax, Predicate predicate, List<Party> who) {
        boolean refused = predicate.verb().negated();
        String rule = "auxiliary " + (has(syntax, predicate, WOULD) ? "would" : "will") + (refused ? " not" : "");
        return draft(syntax, predicate, refused ? Act.REFUSED : Act.MADE, who, List.of(), rule);
    }

    /** "Oslo said that it would pay", "Oslo says it will": the verb of saying, for which "would" is "will" retold. */
    static OptionalInt saidAhead(Syntax syntax, Predicate predicate) {
        boolean ahead = (has(syntax, predicate, WOULD) || has(syntax, predicate, WILL))
                && !predicate.verb().perfect()
                && (syntax.tree().node(predicate.word()).penn().equals("VB") || isLeftOut(syntax, predicate))
                && !IndirectQuestions.has(syntax, predicate.word())
                && (predicate.verb().negated() || !PERSONAL.contains(predicate.lemma()));
        return ahead
                ? predicate.dependence().stream()
                        .mapToInt(clause -> saying(syntax, clause))
                        .filter(word -> word >= 0 && SAYING.contains(syntax.lemma(word)))
                        .findFirst()
                : OptionalInt.empty();
    }

    /** What the clause is the content of: "told the crowd that it would" may hang on the crowd. */
    static int saying(Syntax syntax, Clause clause) {
        Node above = syntax.tree().node(clause.governor());
        boolean hearer = clause.link() == Clause.Link.MODIFIER
                && clause.mark().equals("that")
                && (above.is(Relation.IOBJ) || above.is(Relation.OBJ));
        return clause.link() == Clause.Link.COMPLEMENT ? clause.governor() : hearer ? above.head() : -1;
    }

    /** "The court said it would": whoever says so is meant. */
    static Optional<List<Party>> itself(Syntax syntax, Parties parties, Predicate predicate, int saying) {
        boolean it = predicate
                .subject()
                .filter(subject -> syntax.lower(subject.word()).equals("it"))
                .isPresent();
        return it && !IDLE.contains(predicate.lemma()) && !predicate.verb().isPassive() && !predicate.copular()
                ? syntax.predicate(saying)
                        .flatMap(says -> authority(syntax, parties, says, false))
                        .filter(who -> who.stream().noneMatch(ImpliedFrames::isPerson))
                : Optional.empty();
    }

    /** What is decided by others or is only met for: "will win", "will face off with", "will meet in June". */
    private static boolean isOutcome(Syntax syntax, Predicate predicate) {
        boolean meeting = predicate.lemma().equals("meet")
                && predicate
                        .argument(Role.OBJECT)
                        .filter(object -> !syntax.is(object.word(), PartOfSpeech.PROPN))
                        .isEmpty();
        OptionalInt going = going(syntax, predicate);
        boolean foreseen =
                going.isPresent() && CONTEST.contains(syntax.lemma(going.getAsInt())) && !isOwn(syntax, predicate);
        return meeting || foreseen || CONTEST.contains(predicate.lemma()) || isByThen(predicate);
    }

    /** "will have held six meetings": a sum, and no promise. */
    private static boolean isByThen(Predicate predicate) {
        return predicate.verb().perfect() && predicate.verb().tense() == Tense.FUTURE;
    }

    /** The word of thinking, hoping or fearing that the verb hangs on, unless one thinks so of oneself: "I think I will". */
    static OptionalInt viewOfOthers(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> !isOwn(syntax, predicate) && clause.link() == Clause.Link.COMPLEMENT)
                .map(Clause::governor)
                .filter(word -> VIEWS.contains(syntax.lemma(word)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** "Chile hopes that Peru will pay": what others hope that an authority will do, they ask of it. */
    static Optional<Draft> hope(Syntax syntax, Parties parties, Predicate predicate) {
        OptionalInt view = has(syntax, predicate, WILL) ? viewOfOthers(syntax, predicate) : OptionalInt.empty();
        boolean hoped = view.isPresent() && syntax.lemma(view.getAsInt()).equals("hope");
        OptionalInt hoping = hoped ? syntax.subject(view.getAsInt()) : OptionalInt.empty();
        return hoping.isPresent() && !predicate.verb().negated()
                ? authority(syntax, parties, predicate)
                        .map(who -> draft(
                                syntax,
                                predicate,
                                Act.SOUGHT,
                                parties.all(syntax, hoping.getAsInt()),
                                who,
                                "hope that they will"))
                : Optional.empty();
    }

    /** "I" or "we" do it. */
    private static boolean isOwn(Syntax syntax, Predicate predicate) {
        return predicate
                .subject()
                .filter(subject -> OWN.contains(syntax.lower(subject.word())))
                .isPresent();
    }

    /** Of several verbs side by side the first. */
    static Predicate first(Syntax syntax, Predicate predicate) {
        Predicate at = predicate;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Predicate> above = at.dependence()
                    .filter(clause -> clause.link() == Clause.Link.CONJUNCT)
                    .flatMap(clause -> syntax.predicate(clause.governor()));
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
        }
        return at;
    }

    /** "By law, residents must register", "under the order no one may": a rule says what must be done. */
    static Optional<Draft> rule(Syntax syntax, Parties parties, Predicate predicate) {
        boolean bound = has(syntax, predicate, MUST) && !has(syntax, predicate, SHOULD)
                || has(syntax, predicate, MAY) && predicate.verb().negated();
        if (!bound
                || predicate.verb().form() != Form.STATEMENT
                || syntax.subject(predicate.word()).isEmpty()) {
            return Optional.empty();
        }
        for (Argument argument : predicate.arguments()) {
            boolean law = argument.role() == Role.OBLIQUE
                    && BY_LAW.contains(argument.preposition())
                    && (syntax.is(argument.word(), NounClass.RULE) || syntax.is(argument.word(), NounClass.BILL));
            if (law) {
                Span evidence = Slots.evidence(syntax, predicate.word());
                return Optional.of(new Draft(
                        new Move(Lane.MEASURE, Act.ORDERED),
                        Modality.ACTUAL,
                        parties.owners(syntax, argument.word()),
                        bound(syntax, parties, predicate),
                        Optional.of(Slots.plain(evidence.of(syntax.text()))),
                        evidence,
                        predicate.word(),
                        Set.of(argument.word()),
                        "must by a rule",
                        grounds(syntax, predicate)));
            }
        }
        return Optional.empty();
    }

    /** Whom a rule or threat binds: who must or may not do it. */
    static List<Party> bound(Syntax syntax, Parties parties, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        return subject.isPresent() && (!predicate.verb().isPassive() || syntax.is(subject.getAsInt(), NounClass.PEOPLE))
                ? Slots.somebody(syntax, parties, subject.getAsInt())
                : List.of();
    }

    /** "No position may be filled", "victims cannot be returned": a rule forbids. */
    static Optional<Draft> ban(Syntax syntax, Parties parties, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean finite = predicate.verb().form() == Form.STATEMENT;
        if (subject.isEmpty() || !finite || predicate.copular() || !has(syntax, predicate, MAY)) {
            return Optional.empty();
        }
        int head = subject.getAsInt();
        int first = syntax.core(head).first();
        boolean nobody = syntax.lower(first).equals("no") && head > first
                || NOBODY.contains(syntax.lower(head))
                        && syntax.auxiliaries(predicate.word()).contains("may");
        boolean forbidden = predicate.verb().isPassive()
                && predicate.verb().negated()
                && (syntax.is(head, NounClass.PEOPLE) || syntax.lower(head).equals("they"));
        if (!nobody && !forbidden || syntax.is(head, NounClass.RULE)) {
            return Optional.empty();
        }
        return Optional.of(ordered(syntax, parties, predicate, Set.of(head), "no one may"));
    }

    /** A rule without an author that the clause itself says. */
    private static Draft ordered(Syntax syntax, Parties parties, Predicate predicate, Set<Integer> used, String rule) {
        Span evidence = Slots.evidence(syntax, predicate.word());
        return new Draft(
                new Move(Lane.MEASURE, Act.ORDERED),
                Modality.ACTUAL,
                List.of(),
                bound(syntax, parties, predicate),
                Optional.of(Slots.plain(evidence.of(syntax.text()))),
                evidence,
                predicate.word(),
                used,
                rule,
                grounds(syntax, predicate));
    }

    static Draft draft(
            Syntax syntax, Predicate predicate, Act act, List<Party> actors, List<Party> counterparts, String rule) {
        OptionalInt going = going(syntax, predicate);
        Span own = Slots.evidence(syntax, predicate.word());
        Span evidence = going.isPresent() ? own.union(syntax.span(syntax.clause(going.getAsInt()))) : own;
        Span object = new Span(syntax.start(predicate.word()), evidence.end());
        return new Draft(
                new Move(Lane.COMMITMENT, act),
                Modality.ACTUAL,
                actors,
                counterparts,
                isLeftOut(syntax, predicate) ? Optional.empty() : Optional.of(Slots.plain(object.of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(),
                rule,
                grounds(syntax, predicate));
    }

    /** The verb, and those auxiliaries before it that assert something by themselves. */
    private static Grounds grounds(Syntax syntax, Predicate predicate) {
        Set<Integer> words = new HashSet<>(Set.of(predicate.word()));
        for (int auxiliary : syntax.auxiliaryWords(predicate.word())) {
            String word = syntax.lower(auxiliary);
            if (MUST.contains(word) || WILL.contains(word) || MAY.contains(word)) {
                words.add(auxiliary);
            }
        }
        return Grounds.at(words);
    }

    /** "Will take over the hall", "will not go": words that say little by themselves, with those that make them a deed. */
    private static boolean isDeed(Syntax syntax, Predicate predicate) {
        return predicate.verb().negated() && REFUSING.contains(predicate.lemma())
                || DEEDS.contains(predicate.lemma() + " " + syntax.lower(predicate.word() + 1));
    }

    /** The authority that is the subject of an active, finite verb that does something. */
    private static Optional<List<Party>> authority(Syntax syntax, Parties parties, Predicate predicate) {
        return authority(syntax, parties, predicate, true);
    }

    static Optional<List<Party>> authority(Syntax syntax, Parties parties, Predicate predicate, boolean doing) {
        boolean finite = predicate.verb().form() == Form.STATEMENT;
        boolean idle = doing
                && IDLE.contains(predicate.lemma())
                && !NEED.contains(predicate.lemma())
                && !isDeed(syntax, predicate)
                && going(syntax, predicate).isEmpty();
        if (!finite || predicate.copular() || predicate.verb().isPassive() || idle) {
            return Optional.empty();
        }
        OptionalInt subject = predicate
                .subject()
                .filter(argument -> argument.origin() == Origin.STATED || argument.origin() == Origin.SHARED)
                .map(argument -> OptionalInt.of(argument.word()))
                .orElse(OptionalInt.empty());
        if (subject.isEmpty() || syntax.lower(subject.getAsInt()).equals("it")) {
            return Optional.empty(); // "it" is a bill or a programme far more often than a country
        }
        List<Party> known = parties.all(syntax, subject.getAsInt());
        List<Party> who = known.isEmpty()
                        && (syntax.is(subject.getAsInt(), NounClass.AUTHORITY)
                                || syntax.is(subject.getAsInt(), NounClass.FORCE))
                ? List.of(Party.named(parties.description(syntax, subject.getAsInt())))
                : known;
        String pronoun = syntax.lower(subject.getAsInt());
        boolean pointed = Pronouns.isOne(pronoun) || pronoun.equals("you");
        boolean authority = !who.isEmpty()
                && (who.stream()
                                .allMatch(party -> Publicness.mayPromise(party)
                                        || pointed && party.id().isEmpty())
                        || syntax.is(subject.getAsInt(), NounClass.AUTHORITY)
                        || syntax.is(subject.getAsInt(), NounClass.FORCE));
        return authority ? Optional.of(who) : Optional.empty();
    }

    static boolean has(Syntax syntax, Predicate predicate, Set<String> auxiliaries) {
        if (isLeftOut(syntax, predicate) && auxiliaries.contains(syntax.lower(predicate.word()))) {
            return true;
        }
        for (int word : syntax.auxiliaryWords(predicate.word())) {
            if (auxiliaries.contains(syntax.lower(word))) {
                return true;
            }
        }
        return false;
    }
}
