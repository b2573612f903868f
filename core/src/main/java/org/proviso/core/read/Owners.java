package org.proviso.core.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * Whose the rules, deals and exceptions of one document are, as far as it has said: "the decree" is the decree of
 * whoever signed it, and an instrument's own acts are its author's. Read in order of the text.
 */
final class Owners {
    private static final Set<NounClass> OWNED =
            EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT, NounClass.AGREEMENT, NounClass.WAIVER);
    private static final Set<String> POINTERS = WordLists.read("pointers");
    private static final Set<String> INSTRUMENTS = WordLists.read("instruments");

    private static final Set<String> BODIES = WordLists.read("bodies");
    private static final Set<String> HOUSES = WordLists.read("bound bodies");
    /** "A ban" is none that was named before. */
    private static final Set<String> NEW = Set.of("a", "an", "another");

    private static final Set<String> TIMES = WordLists.read("times");
    private static final Set<String> ABSTRACT = WordLists.read("abstract endings");
    private static final Set<String> ISSUING = WordLists.read("making verbs");
    private static final Set<String> OWNING = WordLists.read("owning verbs");
    private static final String THEY = "they";
    private static final int DEEPEST = 8;
    /** How many words may stand between what is done and who does it. */
    private static final int NEAR = 8;
    /** How far, in characters, "the truce" points back to a ceasefire. */
    private static final int RECENT = 700;

    private final Author author;
    private final Map<String, List<Party>> known = new HashMap<>();
    private final Map<String, List<Party>> towards = new HashMap<>();
    private final Map<NounClass, List<Party>> towardsOfKinds = new EnumMap<>(NounClass.class);
    private final Map<NounClass, Last> ofKinds = new EnumMap<>(NounClass.class);

    /** Whose a thing was, and where it was named. */
    private record Last(List<Party> owner, int offset) {}

    /**
     * Who acts.
     *
     * @param guess by what he was guessed where the words do not say so, in plain words
     */
    record Who(List<Party> parties, Optional<String> guess) {
        Who {
            parties = List.copyOf(parties);
        }

        private static Who said(List<Party> parties) {
            return new Who(parties, Optional.empty());
        }
    }

    Owners(Author author) {
        this.author = author;
    }

    /**
     * The draft's actors, or those that the document lets one fill in.
     *
     * @param speaker who says so, when it is not the document itself
     */
    Who actors(Syntax syntax, Parties parties, Draft draft, Optional<Party> speaker) {
        Optional<Party> titled = isOfVerb(draft) ? LostDoers.titled(syntax, parties, draft.anchor()) : Optional.empty();
        if (titled.isPresent()) {
            return Who.said(listed(titled));
        }
        if (!draft.actors().isEmpty()) {
            remember(syntax, draft);
            return new Who(draft.actors(), pronoun(syntax, draft));
        }
        if (draft.move().lane() == Lane.COUNT) {
            return Who.said(WhoseDeed.counting(syntax, parties, draft));
        }
        if (isGiven(syntax, draft)) {
            return Who.said(ofBy(syntax, parties, draft));
        }
        if (!author.official() && isDoneByOthers(syntax, draft)) {
            return Who.said(described(syntax, parties, draft).stream()
                    .filter(who -> !draft.counterparts().contains(who))
                    .toList());
        }
        List<Party> agent = ofBy(syntax, parties, draft);
        agent = agent.isEmpty() && isOfVerb(draft) ? LostDoers.of(syntax, parties, draft.anchor()) : agent;
        if (!agent.isEmpty()) {
            return Who.said(agent);
        }
        return ofOthers(syntax, parties, draft, speaker);
    }

    /** Who acts by other verbs and by what the document says elsewhere. */
    private Who ofOthers(Syntax syntax, Parties parties, Draft draft, Optional<Party> speaker) {
        Optional<Party> who = syntax.predicate(draft.anchor())
                .flatMap(Predicate::doer)
                .filter(doer -> acts(draft, doer.word()))
                .flatMap(doer -> parties.who(syntax, doer));
        if (who.isPresent()) {
            return Who.said(listed(who));
        }
        return (author.official() && isIssued(draft) ? ofPointer(syntax, draft) : Optional.<Who>empty())
                .or(() -> ofWords(syntax, parties, draft))
                .or(() -> named(new WhoseDeed(syntax, parties).land(draft)).map(Who::said))
                .or(() -> guessed(syntax, parties, draft))
                .orElseGet(() -> Who.said(ofVoice(draft, speaker)));
    }

    /** By what the words say of the thing: "a survey by the ministry", "Lima's ban", "issued a threat"; or of what it is an accusation. */
    private static Optional<Who> ofWords(Syntax syntax, Parties parties, Draft draft) {
        return named(new WhoseDeed(syntax, parties).of(draft))
                .or(() -> named(Accused.of(syntax, parties, draft.anchor())))
                .or(() -> named(ofTopic(syntax, parties, draft)))
                .or(() -> named(ofVerbOver(syntax, parties, draft)))
                .map(Who::said);
    }

    private static Optional<List<Party>> named(List<Party> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(parties);
    }

    /** By what stands around the act: no word says that it is his. */
    private Optional<Who> guessed(Syntax syntax, Parties parties, Draft draft) {
        return (isIssued(draft) ? ofPointer(syntax, draft) : Optional.<Who>empty())
                .or(() -> ofSentence(syntax, parties, draft, isBeside(syntax, draft.anchor())))
                .or(() -> guess("of whom the sentence is", ofPersonAbove(syntax, parties, draft)));
    }

    /** "dropped the caps and removed tariffs": whoever does the one does the other. */
    private static boolean isBeside(Syntax syntax, int act) {
        return syntax.tree().node(act).is(Relation.CONJ)
                && syntax.predicate(act)
                        .filter(verb -> verb.verb().form() == Form.STATEMENT)
                        .isPresent();
    }

    private static Optional<Who> ofSentence(Syntax syntax, Parties parties, Draft draft, boolean said) {
        List<Party> found = ofSentence(syntax, parties, draft);
        return said && !found.isEmpty()
                ? Optional.of(Who.said(found))
                : guess("who does what the sentence tells above it", found);
    }

    private static Optional<Who> guess(String why, List<Party> owner) {
        return owner.isEmpty() ? Optional.empty() : Optional.of(new Who(owner, Optional.of(why)));
    }

    /** "They" may be whoever was named before. */
    private static Optional<String> pronoun(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .flatMap(Predicate::doer)
                .filter(doer -> THEY.equals(syntax.lower(doer.word())))
                .map(doer -> "whom \u201cthey\u201d may mean");
    }

    /** Whether whoever the verb says does it is who acts. */
    private static boolean isOfVerb(Draft draft) {
        return draft.grounds()
                .who()
                .filter(who -> who.roles().gives("subject", draft.grounds().swapped() ? "counterpart" : "actor"))
                .isPresent();
    }

    /** "The mills received a grant", "food carts get a waiver": whom the subject names is given it, and gives nothing. */
    private static boolean isGiven(Syntax syntax, Draft draft) {
        return draft.move().act() != Act.SOUGHT
                && draft.grounds()
                        .who()
                        .filter(who ->
                                who.roles().gives("subject", draft.grounds().swapped() ? "actor" : "counterpart"))
                        .isPresent()
                && syntax.predicate(draft.anchor())
                        .filter(predicate -> !syntax.isPassive(predicate))
                        .isPresent();
    }

    /** "Nurses may apply for a waiver", "27 have ratified it": the sentence has somebody else do it, though it names no actor. */
    private static boolean isDoneByOthers(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .flatMap(Predicate::doer)
                .filter(doer -> doer.origin() == Argument.Origin.STATED || doer.origin() == Argument.Origin.SHARED)
                .map(Argument::word)
                .filter(word -> !syntax.is(word, PartOfSpeech.PRON)
                        && (syntax.classes(word).isEmpty() || acts(draft, word) && isBody(syntax, word)))
                .isPresent();
    }

    /** "the employment office", "the Census": what the table of nouns takes for work is somebody when it speaks or orders. */
    private static boolean isBody(Syntax syntax, int word) {
        return syntax.classes(word).equals(Set.of(NounClass.PROGRAMME))
                && (BODIES.contains(syntax.lower(word))
                        || HOUSES.contains(syntax.lemma(word))
                        || syntax.tree().node(word).penn().startsWith("NNP"));
    }

    /** Whoever does it in the text's words: "growers asked for permits", "Caritas asked it to stop", "the auditor told the council to". */
    private static List<Party> described(Syntax syntax, Parties parties, Draft draft) {
        Optional<Argument> doer = syntax.predicate(draft.anchor()).flatMap(Predicate::doer);
        if (doer.isEmpty() || syntax.isTime(doer.get().word())) {
            return List.of();
        }
        int counted = syntax.counted(doer.get().word());
        boolean people = syntax.is(counted, NounClass.PEOPLE) || syntax.is(counted, NounClass.AUTHORITY);
        int word = people ? counted : doer.get().word();
        List<Party> somebody = Slots.somebody(syntax, parties, word);
        if (!somebody.isEmpty() || !acts(draft, doer.get().word())) {
            return somebody;
        }
        if (syntax.tree().node(word).penn().startsWith("NNP")) {
            return listed(parties.unknown(syntax, word));
        }
        boolean speaks = !TIMES.contains(syntax.lemma(word))
                && draft.move().lane() == Lane.COMMITMENT
                && draft.rule().startsWith("verb ")
                && syntax.is(word, PartOfSpeech.NOUN)
                && ABSTRACT.stream().noneMatch(syntax.lemma(word)::endsWith);
        return speaks || Pronouns.isHolder(syntax, word) || isBody(syntax, word)
                ? List.of(Party.named(parties.description(syntax, word)))
                : List.of();
    }

    /** Whether the row that was read takes the word for who acts. */
    private static boolean acts(Draft draft, int word) {
        String role = draft.grounds().swapped() ? "counterpart" : "actor";
        return draft.grounds()
                .who()
                .filter(who -> who.slots()
                                .group("subject")
                                .filter(subject -> subject == word)
                                .isPresent()
                        && who.roles().gives("subject", role))
                .isPresent();
    }

    /** "The order": whose order it was when it was named last; the author's where it is the document itself. */
    private Optional<Who> ofPointer(Syntax syntax, Draft draft) {
        return syntax.groupsIn(draft.evidence()).stream()
                .filter(head -> pointsBack(syntax, head))
                .flatMap(head -> ofPointer(syntax, head).stream())
                .findFirst();
    }

    private Optional<Who> ofPointer(Syntax syntax, int head) {
        String word = syntax.lower(head);
        boolean instrument = INSTRUMENTS.contains(word);
        boolean itself = author.official()
                && instrument
                && syntax.lower(syntax.core(head).first()).equals("this");
        List<Party> otherwise = author.official() ? List.of() : ofKind(syntax, head);
        List<Party> owner = itself ? List.of() : known.getOrDefault(word, otherwise);
        if (!owner.isEmpty()) {
            return author.official()
                    ? Optional.of(Who.said(owner))
                    : guess("who owned it when it was last named", owner);
        }
        return instrument ? author.party().map(List::of).map(Who::said) : Optional.empty();
    }

    /** "The truce" of who made the ceasefire: whose the last thing of the kind was. */
    private List<Party> ofKind(Syntax syntax, int head) {
        return syntax.classes(head).stream()
                .filter(OWNED::contains)
                .findFirst()
                .map(ofKinds::get)
                .filter(last -> syntax.start(head) - last.offset() <= RECENT)
                .map(Last::owner)
                .orElse(List.of());
    }

    private void know(Syntax syntax, int head, List<Party> owner) {
        known.put(syntax.lower(head), owner);
        syntax.classes(head).stream()
                .filter(OWNED::contains)
                .forEach(kind -> ofKinds.put(kind, new Last(owner, syntax.start(head))));
    }

    /** "U.S. sanctions were imposed", "the assembly of the union opens": the rule or body in the claim says whose it is. */
    private static List<Party> ofTopic(Syntax syntax, Parties parties, Draft draft) {
        boolean work = draft.move().lane() == Lane.WORK;
        boolean asked = draft.move().lane() == Lane.WAIVER
                && (draft.move().act() == Act.PENDING || draft.move().act() == Act.REQUESTED);
        if (work) {
            return ofWork(syntax, parties, draft);
        }
        for (int head : syntax.groupsIn(draft.evidence())) {
            if (isRule(syntax, head) || asked && isRequest(syntax, head)) {
                return listed(parties.possessor(syntax, head)
                        .or(() -> asked ? from(syntax, parties, head) : Optional.empty())
                        .or(() -> parties.modifier(syntax, head)));
            }
        }
        return List.of();
    }

    private static List<Party> ofWork(Syntax syntax, Parties parties, Draft draft) {
        return about(syntax, draft).stream()
                .map(head -> parties.possessor(syntax, head)
                        .or(() -> parties.modifier(syntax, head))
                        .or(() -> body(syntax, parties, head)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sender(syntax, parties, draft))
                .map(List::of)
                .orElse(List.of());
    }

    /** "families deported from Norland": the country that people are sent out of. */
    private static Optional<Party> sender(Syntax syntax, Parties parties, Draft draft) {
        return syntax.predicate(draft.anchor())
                .filter(syntax::isPassive)
                .flatMap(sent -> sent.oblique("from"))
                .flatMap(from -> body(syntax, parties, from.word()));
    }

    /** What a claim is about: the subject and the object of its verb, or its noun. */
    private static List<Integer> about(Syntax syntax, Draft draft) {
        Optional<Predicate> predicate = syntax.predicate(draft.anchor());
        return predicate.isEmpty()
                ? List.of(draft.anchor())
                : Stream.of(Role.SUBJECT, Role.OBJECT)
                        .flatMap(role -> predicate.get().argument(role).stream())
                        .map(Argument::word)
                        .toList();
    }

    /** "The assembly was suspended": a body that stops is the one that no longer acts. */
    private static Optional<Party> body(Syntax syntax, Parties parties, int head) {
        return parties.one(syntax, head)
                .filter(party -> party.id()
                        .filter(id -> id.is("body") || id.is("country"))
                        .isPresent());
    }

    private static boolean isRequest(Syntax syntax, int head) {
        return syntax.is(head, NounClass.DEMAND) || syntax.is(head, NounClass.REQUEST_FILE);
    }

    /** "a request from Idaho" */
    private static Optional<Party> from(Syntax syntax, Parties parties, int head) {
        return Optional.ofNullable(syntax.complements(head).get("from")).flatMap(word -> parties.asking(syntax, word));
    }

    private static boolean isRule(Syntax syntax, int head) {
        return syntax.is(head, NounClass.RULE)
                || syntax.is(head, NounClass.BILL)
                || syntax.is(head, NounClass.AGREEMENT);
    }

    /** Who does what the sentence tells above an act that has no subject of its own. */
    private static List<Party> ofSentence(Syntax syntax, Parties parties, Draft draft) {
        Optional<Predicate> own = syntax.predicate(draft.anchor());
        boolean bare = own.filter(predicate -> predicate.verb().form() != Form.STATEMENT || hasNoSubject(predicate))
                        .isPresent()
                || own.isEmpty() && draft.move().lane() == Lane.COMMITMENT;
        int at = draft.anchor();
        for (int depth = 0; bare && depth < DEEPEST; depth++) {
            at = syntax.tree().node(at).head();
            if (at < 0) {
                break;
            }
            Optional<Predicate> over = syntax.predicate(at);
            if (over.filter(verb -> Numbering.isOne(syntax, verb)).isPresent()) {
                break;
            }
            Optional<Integer> doer =
                    over.flatMap(Predicate::doer).map(Argument::word).filter(word -> !syntax.isExpletive(word));
            List<Party> found = doer.map(word -> parties.all(syntax, word)).orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "issued a veto threat", "voted for a moratorium", "has plans": whose the thing is by the verb over the noun. */
    private static List<Party> ofVerbOver(Syntax syntax, Parties parties, Draft draft) {
        int at = draft.anchor();
        boolean noun = syntax.is(at, PartOfSpeech.NOUN);
        for (int depth = 0; noun && depth < DEEPEST; depth++) {
            at = syntax.tree().node(at).head();
            if (at < 0) {
                break;
            }
            Optional<Predicate> over = syntax.predicate(at);
            if (over.isPresent()) {
                return over.filter(verb -> OWNING.contains(syntax.lemma(verb.word())))
                        .flatMap(Predicate::doer)
                        .map(doer -> parties.all(syntax, doer.word()))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** "Ruiz has said much, including a call for a ban": the proposal of the person whom the sentence is about. */
    private static List<Party> ofPersonAbove(Syntax syntax, Parties parties, Draft draft) {
        int at = draft.anchor();
        boolean proposal = syntax.is(at, PartOfSpeech.NOUN)
                && draft.move().lane() == Lane.MEASURE
                && draft.move().act() == Act.PROPOSED;
        for (int depth = 0; proposal && depth < DEEPEST; depth++) {
            at = syntax.tree().node(at).head();
            if (at < 0) {
                break;
            }
            List<Party> found = syntax.predicate(at)
                    .flatMap(Predicate::doer)
                    .map(doer -> parties.all(syntax, doer.word()))
                    .orElse(List.of());
            if (!found.isEmpty()) {
                return found.stream().allMatch(Parties::isPerson) ? found : List.of();
            }
        }
        return List.of();
    }

    /** "and vowed to pay", where the tree does not say with which verb it goes. */
    private static boolean hasNoSubject(Predicate predicate) {
        return predicate.subject().isEmpty() && !predicate.verb().isPassive();
    }

    /** "A bill passed Wednesday by the House": trees may hang the doer on what stands between. */
    private static List<Party> ofBy(Syntax syntax, Parties parties, Draft draft) {
        boolean passive =
                syntax.predicate(draft.anchor()).filter(syntax::isPassive).isPresent();
        int last = Math.min(syntax.clause(draft.anchor()).last(), draft.anchor() + NEAR);
        for (int word = draft.anchor() + 1; passive && word < last; word++) {
            if (syntax.lower(word).equals("by")) {
                OptionalInt group = syntax.groupFrom(word + 1);
                return group.isPresent() ? parties.all(syntax, group.getAsInt()) : List.of();
            }
        }
        return List.of();
    }

    /** A demand or denial is its speaker's; an act that an official text tells without saying whose is its author's. */
    private List<Party> ofVoice(Draft draft, Optional<Party> speaker) {
        boolean own = draft.move().act() == Act.SOUGHT || draft.move().lane() == Lane.DISPUTE;
        if (speaker.isPresent()) {
            return own ? listed(speaker) : List.of();
        }
        return author.official() && (isIssued(draft) || own) ? listed(author.party()) : List.of();
    }

    private static List<Party> listed(Optional<Party> party) {
        return party.map(List::of).orElse(List.of());
    }

    private static boolean isIssued(Draft draft) {
        Lane lane = draft.move().lane();
        return lane == Lane.MEASURE
                || lane == Lane.WAIVER
                || lane == Lane.ARRANGEMENT
                || lane == Lane.COMMITMENT && draft.move().act() == Act.SOUGHT;
    }

    /** What a sentence says of whose the things are that it names: "the king's decree", "the court issued a ruling". */
    void learn(Syntax syntax, Parties parties) {
        for (NounGroup group : syntax.views().nounGroups()) {
            int head = group.head();
            if (isOwned(syntax, head) && !pointsBack(syntax, head)) {
                Optional<Party> possessor = parties.possessor(syntax, head).or(() -> parties.modifier(syntax, head));
                List<Party> owner = possessor.isPresent() ? listed(possessor) : issuers(syntax, parties, head);
                if (!owner.isEmpty()) {
                    know(syntax, head, owner);
                }
            }
        }
    }

    private static List<Party> issuers(Syntax syntax, Parties parties, int head) {
        int above = syntax.tree().node(head).is(Relation.OBJ)
                ? syntax.tree().node(head).head()
                : -1;
        return syntax.predicate(above)
                .filter(predicate -> ISSUING.contains(syntax.lemma(predicate.word())))
                .flatMap(Predicate::doer)
                .map(doer -> parties.all(syntax, doer.word()))
                .orElse(List.of());
    }

    /**
     * Against or with whom the thing in a claim was, when the document said so last: "the ban" for "a ban on settlers"; not "a request
     * for the same waiver", which is another's.
     */
    List<Party> towards(Syntax syntax, Draft draft) {
        return things(syntax, draft)
                .filter(head -> !syntax.is(head, NounClass.BILL) && !isAskedFor(syntax, head))
                .filter(head ->
                        pointsBack(syntax, head) || syntax.possessor(head).isPresent())
                .map(head -> towards.getOrDefault(syntax.lower(head), towardsOfKind(syntax, draft, head)))
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isAskedFor(Syntax syntax, int head) {
        int over = syntax.tree().node(head).head();
        return over >= 0 && isRequest(syntax, over);
    }

    /** Keeps whom a claim's thing concerns. */
    void rememberTowards(Syntax syntax, Draft draft, List<Party> counterparts) {
        things(syntax, draft).findFirst().ifPresent(head -> {
            towards.put(syntax.lower(head), counterparts);
            syntax.classes(head).forEach(kind -> towardsOfKinds.put(kind, counterparts));
        });
    }

    /** "A ban", said without whom it concerns: "the ban" from then on is this one. */
    void forgetTowards(Syntax syntax, Draft draft) {
        things(syntax, draft)
                .filter(head -> NEW.contains(syntax.lower(syntax.core(head).first())))
                .findFirst()
                .ifPresent(head -> {
                    towards.remove(syntax.lower(head));
                    syntax.classes(head).forEach(towardsOfKinds::remove);
                });
    }

    /** "The pact", "the permit": with or for whom the last one was, by whatever word. */
    private List<Party> towardsOfKind(Syntax syntax, Draft draft, int head) {
        Optional<NounClass> kind = switch (draft.move().lane()) {
            case ARRANGEMENT -> Optional.of(NounClass.AGREEMENT);
            case WAIVER -> Optional.of(NounClass.WAIVER);
            default -> Optional.empty();
        };
        return kind.filter(each -> syntax.is(head, each)
                        && pointsBack(syntax, head)
                        && syntax.core(head).size() == 2)
                .map(towardsOfKinds::get)
                .orElse(List.of());
    }

    private static Stream<Integer> things(Syntax syntax, Draft draft) {
        return syntax.groupsIn(draft.evidence()).stream().filter(head -> isOwned(syntax, head));
    }

    private void remember(Syntax syntax, Draft draft) {
        things(syntax, draft).findFirst().ifPresent(head -> know(syntax, head, draft.actors()));
    }

    private static boolean isOwned(Syntax syntax, int head) {
        return !Collections.disjoint(syntax.classes(head), OWNED);
    }

    private static boolean pointsBack(Syntax syntax, int head) {
        return isOwned(syntax, head)
                && POINTERS.contains(syntax.lower(syntax.core(head).first()));
    }
}
