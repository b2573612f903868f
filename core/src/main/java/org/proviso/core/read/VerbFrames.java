package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** Reads the predicates of a sentence by the rows of {@code verbs.tsv}. */
final class VerbFrames {
    private static final Set<String> PARTICLES =
            Set.of("off", "out", "up", "down", "back", "away", "aside", "over", "in", "through", "apart", "forward");
    private static final Set<String> REPORTERS = WordLists.read("who only reports");
    static final Set<String> REQUESTS = WordLists.read("requests");
    private static final Set<String> VOTING = Set.of("vote");
    private static final Set<String> VAGUE = WordLists.read("vague");
    /** With "it" behind them, these are idioms or mean anything. */
    private static final Set<String> LOOSE = WordLists.read("loose verbs");

    private static final Set<NounClass> RULES = EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT);
    private static final Set<NounClass> RULED =
            EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT, NounClass.AGREEMENT, NounClass.WAIVER);
    /** "fell to 900", "put it at 40": the preposition before the number that is reported. */
    private static final Set<String> MARKS = Set.of("to", "at", "by", "from", "past", "above", "below");

    private static final Set<String> FIRMS = WordLists.read("firms");

    /** They open a clause of their own, whatever tag they have. */
    private static final Set<String> CLAUSES = WordLists.read("telling marks");

    private static final Set<String> ASKING = WordLists.read("asking verbs");
    private static final Set<String> QUESTIONS = Set.of("why", "how", "what", "whether", "who", "where", "when");

    /** So few of them may each be asked by somebody. */
    private static final Set<String> A_FEW = Set.of("one", "two", "three", "1", "2", "3");

    private static final Set<String> LARGE = Set.of("million", "billion", "trillion");
    private static final int NEAR = 2;
    private static final int FAR = 12;

    private final Lexicon lexicon;
    private final Modalities modalities;

    VerbFrames(Lexicon lexicon, Modalities modalities) {
        this.lexicon = lexicon;
        this.modalities = modalities;
    }

    /**
     * A sense that fits, with its places filled.
     *
     * @param trigger the verb with the fixed words of the sense
     */
    record Fit(VerbSense sense, Slots slots, List<Integer> trigger) {
        Fit {
            trigger = List.copyOf(trigger);
        }
    }

    /** A verb with its arguments; not a participle before its noun, which the noun's frames read. */
    static boolean isVerb(Syntax syntax, Predicate predicate) {
        return (!predicate.copular() || syntax.isParticiple(predicate))
                && syntax.tree().node(predicate.word()).relation() != Relation.AMOD;
    }

    /** The first row that fits, be it one that says that there is no claim. */
    Optional<Fit> fit(Syntax syntax, Parties parties, Predicate predicate) {
        List<VerbSense> senses = senses(syntax, predicate.word());
        Optional<Fit> first = Optional.empty();
        for (VerbSense sense : senses) {
            Optional<Fit> fit = fit(syntax, parties, predicate, sense)
                    .filter(each ->
                            !VOTING.contains(predicate.lemma()) || isOwnVote(syntax, parties, predicate, sense));
            if (fit.isPresent() && first.isEmpty() && !isPronoun(syntax, fit.get())
                    || fit.isPresent() && isNamed(syntax, fit.get())) {
                return fit;
            }
            first = first.or(() -> fit);
        }
        return first;
    }

    /** "The council voted to move the bust": what a chamber votes to do tells the act, unless the infinitive does. */
    private boolean isOwnVote(Syntax syntax, Parties parties, Predicate predicate, VerbSense sense) {
        if (!(sense.need() instanceof ObjectNeed.Infinitive) || !sense.tail().isEmpty()) {
            return true;
        }
        return Doers.isLegislature(syntax, predicate)
                && predicate.verb().form() == Form.STATEMENT
                && syntax.infinitive(predicate).stream()
                        .mapToObj(syntax::predicate)
                        .flatMap(Optional::stream)
                        .noneMatch(deed -> fit(syntax, parties, deed).isPresent());
    }

    private static boolean isPronoun(Syntax syntax, Fit fit) {
        return fit.sense().need() instanceof ObjectNeed.OfClass
                && fit.slots()
                        .group("object")
                        .filter(object -> VAGUE.contains(syntax.lower(object)))
                        .isPresent();
    }

    /** "revoked it" where a waiver was named and no rule: the row for what was named tells better what "it" is. */
    private static boolean isNamed(Syntax syntax, Fit fit) {
        return isPronoun(syntax, fit)
                && fit.sense().need() instanceof ObjectNeed.OfClass wanted
                && intersects(syntax.pointedTo(fit.slots().group("object").orElseThrow()), wanted.classes());
    }

    /** The rows of the verb, those with most fixed words first, and of these those whose words stand right behind the verb. */
    List<VerbSense> senses(Syntax syntax, int word) {
        String own = syntax.lemma(word);
        List<VerbSense> senses = new ArrayList<>(lexicon.sensesOf(own));
        for (Lexicon.VerbForm form : lexicon.verbsOf(syntax.lower(word))) {
            if (!form.lemma().equals(own)) {
                senses.addAll(lexicon.sensesOf(form.lemma()));
            }
        }
        senses.sort(Comparator.comparingInt((VerbSense sense) -> -sense.tail().size())
                .thenComparingInt(sense -> tailAt(syntax, word + 1, sense.tail()) >= 0 ? 0 : 1));
        return senses;
    }

    private Optional<Fit> fit(Syntax syntax, Parties parties, Predicate predicate, VerbSense sense) {
        int after = tailEnd(syntax, predicate.word(), sense);
        if (after < 0
                || isBehindObject(predicate, sense, after)
                || LastingClauses.tellsNoDay(syntax, predicate, sense)) {
            return Optional.empty();
        }
        OptionalInt direct = apart(sense, after, object(syntax, predicate, sense, after));
        OptionalInt object = direct.isPresent() ? direct : displaced(syntax, predicate, sense, after);
        Places places = new Places(syntax, parties, predicate, object);
        if (!places.hold(sense.need())
                || isFilled(syntax, sense, predicate, after)
                || isCount(sense) && !places.hasNumber()) {
            return Optional.empty();
        }
        Slots slots = Slots.of(syntax, predicate, object);
        boolean clauseMissing = sense.need() instanceof ObjectNeed.Somebody
                && sense.roles().gives("clause", "object")
                && !slots.hasClause()
                && !Leads.isOpen(syntax, predicate.word(), "to")
                && sense.roles().slots().keySet().stream().noneMatch(slot -> isOtherObject(slot, sense, slots));
        return clauseMissing || isAsked(syntax, predicate, slots, sense) || isKeptFrom(syntax, predicate, sense)
                ? Optional.empty()
                : Optional.of(new Fit(sense, slots, trigger(predicate.word(), sense, after)));
    }

    /** "pays Chile back for the attack": what is paid for is another thing than what is paid. */
    private static boolean isBehindObject(Predicate predicate, VerbSense sense, int after) {
        return sense.need() instanceof ObjectNeed.ByAuthority
                && isPreposition(sense)
                && predicate
                        .argument(Role.OBJECT)
                        .filter(object -> object.word() > predicate.word() && object.word() < after - 1)
                        .isPresent();
    }

    /** "asked how it works", "asked whether they agree", "asked about the wall": asked to know, not to do. */
    private static boolean isAsked(Syntax syntax, Predicate predicate, Slots slots, VerbSense sense) {
        if (sense.move().filter(move -> move.act() == Act.SOUGHT).isEmpty()) {
            return false;
        }
        // "the votes needed to pass it"
        boolean wanted =
                predicate.verb().form() == Form.PARTICIPLE && predicate.lemma().equals("need");
        boolean about = ASKING.contains(predicate.lemma())
                && syntax.infinitive(predicate).isEmpty()
                && (predicate.oblique("about").isPresent() || QUESTIONS.contains(syntax.lower(predicate.word() + 2)));
        return wanted
                || about
                || slots.clauseHead().isPresent()
                        && IndirectQuestions.has(syntax, slots.clauseHead().getAsInt());
    }

    /** "denied them the right", "was denied a loan": what is kept from somebody is not contested. */
    private static boolean isKeptFrom(Syntax syntax, Predicate predicate, VerbSense sense) {
        return sense.move().filter(move -> move.lane() == Lane.DISPUTE).isPresent()
                && (predicate.argument(Role.INDIRECT_OBJECT).isPresent()
                        || syntax.isPassive(predicate)
                                && predicate
                                        .argument(Role.OBJECT)
                                        .filter(object -> !syntax.is(object.word(), PartOfSpeech.PRON))
                                        .isPresent());
    }

    /** "The truce ended" is of the truce; "the bloc ended the mission" is of the mission, "the office stopped issuing visas" of the visas. */
    private static boolean isFilled(Syntax syntax, VerbSense sense, Predicate predicate, int after) {
        return sense.need() instanceof ObjectNeed.SubjectOfClass
                && !isCount(sense)
                && sense.roles().gives("subject", "object")
                && !sense.roles().slots().containsKey("object")
                && (isDoing(syntax, predicate)
                        || predicate
                                .argument(Role.OBJECT)
                                .filter(object -> object.word() < predicate.word() || object.word() >= after)
                                .isPresent());
    }

    /** "The office stopped issuing". */
    private static boolean isDoing(Syntax syntax, Predicate predicate) {
        return doing(syntax, predicate).isPresent()
                && predicate
                        .subject()
                        .filter(subject -> syntax.is(subject.word(), NounClass.AUTHORITY))
                        .isPresent();
    }

    private static List<Integer> trigger(int verb, VerbSense sense, int after) {
        List<Integer> words = new ArrayList<>(List.of(verb));
        for (int word = after - sense.tail().size(); word < after; word++) {
            words.add(word);
        }
        return words;
    }

    /** "kept the report secret": trees may take the fixed word for a noun, and the thing for a part of it. */
    private static OptionalInt apart(VerbSense sense, int after, OptionalInt object) {
        boolean fixed = sense.apart()
                && object.isPresent()
                && object.getAsInt() == after - 1
                && sense.tail().size() == 1;
        return fixed ? OptionalInt.of(object.getAsInt() - 1) : object;
    }

    /** What it is done to where trees lose it: behind other words, before a relative clause, before a comma. */
    private static OptionalInt displaced(Syntax syntax, Predicate predicate, VerbSense sense, int after) {
        OptionalInt relative = ofRelative(syntax, predicate);
        if (sense.need() instanceof ObjectNeed.ByAuthority) {
            return relative;
        }
        if (!(sense.need() instanceof ObjectNeed.OfClass wanted) || syntax.isPassive(predicate)) {
            return OptionalInt.empty();
        }
        OptionalInt before = relative.isPresent() ? relative : beforeComma(syntax, predicate);
        return before.isPresent() && intersects(syntax.classes(before.getAsInt()), wanted.classes())
                ? before
                : shifted(syntax, predicate, wanted.classes(), after);
    }

    /** "a boycott it slapped on goods", "an offer that it turned down", be "that" taken for a conjunction */
    private static OptionalInt ofRelative(Syntax syntax, Predicate predicate) {
        int noun = syntax.tree().node(predicate.word()).head();
        boolean led = syntax.tree().node(predicate.word()).is(Relation.ACL)
                && predicate.verb().form() == Form.STATEMENT
                && syntax.lower(noun + 1).equals("that");
        boolean contact = (led || syntax.tree().node(predicate.word()).is(Relation.ACL_RELCL))
                && !syntax.isPassive(predicate)
                && syntax.group(noun).isPresent()
                && predicate
                        .subject()
                        .filter(subject -> subject.origin() == Origin.STATED
                                && subject.word() > noun
                                && subject.word() < predicate.word())
                        .isPresent();
        return contact ? OptionalInt.of(noun) : OptionalInt.empty();
    }

    /** "The rule, brought back in May, binds": a participle behind its noun. */
    private static OptionalInt beforeComma(Syntax syntax, Predicate predicate) {
        int verb = predicate.word();
        boolean participle = syntax.lower(verb - 1).equals(",")
                && syntax.auxiliaries(verb).isEmpty()
                && !syntax.tree().node(verb).penn().equals("VBZ")
                && !syntax.tree().node(verb).penn().equals("VBG")
                && !syntax.tree().node(verb).penn().equals("VBP");
        return participle ? syntax.groupAt(verb - 2) : OptionalInt.empty();
    }

    /**
     * "rejected, 81 to 64, a motion": what is shifted behind other words, where trees
     * lose it; nothing but nouns and small words stands between, and a determiner opens it.
     */
    private static OptionalInt shifted(Syntax syntax, Predicate predicate, Set<NounClass> wanted, int after) {
        if (predicate.verb().form() != Form.STATEMENT) {
            return OptionalInt.empty();
        }
        for (int word = after; word < Math.min(syntax.size(), after + FAR); word++) {
            if (syntax.is(word, PartOfSpeech.VERB)
                    || syntax.is(word, PartOfSpeech.AUX)
                    || syntax.is(word, PartOfSpeech.SCONJ)
                    || CLAUSES.contains(syntax.lower(word))
                    || syntax.is(word, PartOfSpeech.PRON)
                            && !syntax.tree().node(word).is(Relation.NMOD_POSS)) {
                return OptionalInt.empty();
            }
            OptionalInt group =
                    word > after + 1 && isOpening(syntax, word) ? syntax.groupAt(word) : OptionalInt.empty();
            if (group.isPresent() && intersects(syntax.classes(group.getAsInt()), wanted)) {
                return group;
            }
        }
        return OptionalInt.empty();
    }

    /** A determiner with no preposition before it. */
    private static boolean isOpening(Syntax syntax, int word) {
        boolean determiner =
                syntax.is(word, PartOfSpeech.DET) || syntax.tree().node(word).is(Relation.NMOD_POSS);
        return determiner
                && !syntax.is(word - 1, PartOfSpeech.ADP)
                && !syntax.is(word - 1, PartOfSpeech.CCONJ)
                && !syntax.is(word - 1, PartOfSpeech.SCONJ)
                && !syntax.is(word - 1, PartOfSpeech.DET);
    }

    /** What the verb with its fixed words is done to. */
    static OptionalInt object(Syntax syntax, Predicate predicate, VerbSense sense, int after) {
        boolean close = after == predicate.word() + 1 + sense.tail().size();
        boolean active =
                !syntax.isPassive(predicate) || !sense.tail().isEmpty() && Slots.isAskedFor(syntax, predicate, sense);
        boolean behind = !sense.tail().isEmpty() && active && (close || isPreposition(sense));
        OptionalInt next = behind ? syntax.groupFrom(after) : OptionalInt.empty();
        if (next.isPresent()) {
            return next;
        }
        Optional<Argument> object = predicate
                .argument(Role.OBJECT)
                .filter(each -> !syntax.isTime(each.word()))
                .or(() -> predicate.argument(Role.INDIRECT_OBJECT));
        if (object.isEmpty() && syntax.isPassive(predicate)) {
            object = predicate.subject();
        }
        if (object.isPresent()) {
            return OptionalInt.of(object.get().word());
        }
        // "wants Mexico to stop": trees may hang the object on the infinitive
        OptionalInt content = syntax.content(predicate);
        return content.isPresent() && syntax.infinitive(predicate).equals(content)
                ? syntax.predicate(content.getAsInt())
                        .flatMap(Predicate::subject)
                        .filter(subject -> subject.origin() == Origin.STATED)
                        .map(subject -> OptionalInt.of(subject.word()))
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** The word behind the sense's fixed words; -1 when they do not stand there. */
    static int tailEnd(Syntax syntax, int verb, VerbSense sense) {
        int end = tailBehind(syntax, verb, sense);
        return end > 0 && isWithinGroup(syntax, end - 1) ? -1 : end;
    }

    /** "suspended the work permits": the permits are suspended, and not the work. */
    private static boolean isWithinGroup(Syntax syntax, int word) {
        Node node = syntax.tree().node(word);
        return node.is(Relation.COMPOUND) && node.token().is(PartOfSpeech.NOUN) && node.head() > word;
    }

    private static int tailBehind(Syntax syntax, int verb, VerbSense sense) {
        int direct = tailAt(syntax, verb + 1, sense.tail());
        if (direct >= 0) {
            boolean when = isPreposition(sense) && !isOfSubject(sense) && isTimeFrom(syntax, direct);
            return when ? -1 : direct;
        }
        boolean apart = sense.apart()
                || sense.tail().size() == 1 && PARTICLES.contains(sense.tail().getFirst());
        for (int word = verb + 2; word <= Math.min(syntax.size() - 1, verb + (apart ? FAR : NEAR)); word++) {
            int end = tailAt(syntax, word, sense.tail());
            if (end >= 0 && !isOfOther(syntax, verb, word)) {
                return end;
            }
        }
        return isPreposition(sense)
                ? behindPreposition(syntax, verb, sense.tail().getFirst())
                : -1;
    }

    /** "agreed on Saturday": when, and not on what. */
    private static boolean isTimeFrom(Syntax syntax, int word) {
        OptionalInt group = syntax.groupAt(word);
        return group.isPresent()
                && syntax.isTime(group.getAsInt())
                && syntax.core(group.getAsInt()).first() == word;
    }

    /** "runs until Monday", "begins on Monday": a row that tells nothing but of its subject may be of a day. */
    private static boolean isOfSubject(VerbSense sense) {
        return sense.tail().contains("until")
                || sense.rule().contains("[subject:") && sense.roles().slots().size() == 1;
    }

    /** "tore down walls, only to build them up", "covered the costs, up to 60 million": no particle of this verb. */
    private static boolean isOfOther(Syntax syntax, int verb, int word) {
        return PARTICLES.contains(syntax.lower(word))
                && (syntax.tree().node(word).is(Relation.COMPOUND_PRT)
                                && syntax.tree().node(word).head() != verb
                                && syntax.predicate(syntax.tree().node(word).head())
                                        .isPresent()
                        || syntax.lower(word).equals("up")
                                && syntax.lower(word + 1).equals("to")
                        || isBehindConjunct(syntax, verb, word));
    }

    /** "has paid 400 and is holding back 500": the particle of the second verb. */
    private static boolean isBehindConjunct(Syntax syntax, int verb, int particle) {
        return IntStream.range(verb + 1, particle)
                .anyMatch(word -> syntax.tree().node(word).is(Relation.CONJ)
                        && syntax.tree().node(word).head() == verb
                        && syntax.predicate(word).isPresent());
    }

    private static boolean isPreposition(VerbSense sense) {
        return !sense.apart()
                && sense.tail().size() == 1
                && !PARTICLES.contains(sense.tail().getFirst());
    }

    /** "asked last week for permits": the preposition belongs to the verb though other words stand between; not "called off games for rain". */
    private static int behindPreposition(Syntax syntax, int verb, String preposition) {
        Optional<Argument> argument = syntax.predicate(verb)
                .flatMap(predicate -> predicate.oblique(preposition))
                .filter(each -> !syntax.isTime(each.word()));
        int before = argument.map(each -> syntax.core(each.word()).first() - 1).orElse(-1);
        boolean own = syntax.tree().children(verb).stream()
                .noneMatch(
                        child -> child == verb + 1 && syntax.tree().node(child).is(Relation.COMPOUND_PRT));
        return own && before > verb && syntax.lower(before).equals(preposition) ? before + 1 : -1;
    }

    private static int tailAt(Syntax syntax, int word, List<String> tail) {
        for (int i = 0; i < tail.size(); i++) {
            if (!syntax.lower(word + i).equals(tail.get(i))) {
                return -1;
            }
        }
        return word + tail.size();
    }

    private static boolean isCount(VerbSense sense) {
        return sense.move().filter(move -> move.lane() == Lane.COUNT).isPresent();
    }

    private static boolean isOtherObject(String slot, VerbSense sense, Slots slots) {
        return !slot.equals("clause")
                && !slot.equals("object")
                && sense.roles().gives(slot, "object")
                && slots.group(slot).isPresent();
    }

    /** The gerund that a verb takes: "stopped issuing visas". */
    static Optional<Predicate> doing(Syntax syntax, Predicate predicate) {
        return predicate
                .clause(Clause.Link.OPEN_COMPLEMENT)
                .flatMap(clause -> syntax.predicate(clause.word()))
                .filter(clause -> clause.verb().form() == Form.GERUND);
    }

    /** What stands around a verb, as far as a row asks for it. */
    private record Places(Syntax syntax, Parties parties, Predicate predicate, OptionalInt object) {
        boolean hold(ObjectNeed need) {
            OptionalInt subject = syntax.subject(predicate.word());
            return switch (need) {
                case ObjectNeed.Anything any -> true;
                case ObjectNeed.Nothing nothing -> object.isEmpty();
                case ObjectNeed.Infinitive to ->
                    syntax.infinitive(predicate).isPresent() || Leads.isOpen(syntax, predicate.word(), "to");
                case ObjectNeed.Doing doing -> doing(syntax, predicate).isPresent();
                case ObjectNeed.That that ->
                    syntax.content(predicate).isPresent() || Leads.isOpen(syntax, predicate.word(), "that");
                case ObjectNeed.Somebody somebody ->
                    object.isPresent() && parties.one(syntax, object.getAsInt()).isPresent();
                case ObjectNeed.OfClass wanted ->
                    object.isPresent() && isOf(syntax, object.getAsInt(), wanted.classes());
                case ObjectNeed.SubjectOfClass wanted ->
                    subject.isPresent()
                            && (VAGUE.contains(syntax.lower(subject.getAsInt()))
                                    ? isSaidOfNamed(subject.getAsInt(), wanted.classes())
                                    : isOf(syntax, subject.getAsInt(), wanted.classes()));
                case ObjectNeed.ByAuthority by ->
                    object.isPresent()
                            && by.thing()
                                    .map(kind -> isOf(syntax, object.getAsInt(), EnumSet.of(kind))
                                            || kind == NounClass.PEOPLE && isSomebody(object.getAsInt()))
                                    .orElseGet(() -> isThing(object.getAsInt()))
                            && Doers.isAuthority(syntax, parties, predicate);
                case ObjectNeed.ByCourt by -> Doers.isCourt(syntax, predicate);
                case ObjectNeed.OneOf several -> several.needs().stream().anyMatch(this::hold);
            };
        }

        /**
         * "pays Ghana", "has not paid us", "paid the firm": by name, as they who write or are written to, or a firm; nobody is paid money
         * who is paid back.
         */
        private boolean isSomebody(int word) {
            return (FIRMS.contains(syntax.lower(word))
                            || (syntax.is(word, PartOfSpeech.PROPN) || syntax.is(word, PartOfSpeech.PRON))
                                    && parties.one(syntax, word).isPresent())
                    && IntStream.of(word + 1, syntax.core(word).first() - 1)
                            .noneMatch(beside -> syntax.lower(beside).equals("back"));
        }

        /** No person, and no pronoun but those that point back to things. */
        private boolean isThing(int word) {
            boolean noun = syntax.is(word, PartOfSpeech.NOUN) || syntax.is(word, PartOfSpeech.PROPN);
            return VAGUE.contains(syntax.lower(word))
                    || noun
                            && parties.one(syntax, word)
                                    .flatMap(Party::id)
                                    .filter(id -> id.is("person"))
                                    .isEmpty();
        }

        /** "It lapsed in May": a short sentence of its own goes on about what the one before has named. */
        private boolean isSaidOfNamed(int pronoun, Set<NounClass> wanted) {
            boolean own = predicate
                    .dependence()
                    .filter(clause -> clause.link() != Clause.Link.CONJUNCT)
                    .isEmpty();
            return own && predicate.clauses().isEmpty() && intersects(syntax.pointedTo(pronoun), pronominal(wanted))
                    || wanted.contains(NounClass.BILL)
                            && syntax.stoodFor(pronoun).contains(NounClass.BILL);
        }

        boolean hasNumber() {
            OptionalInt subject = syntax.subject(predicate.word());
            return object.isPresent() && numbered(object.getAsInt())
                    || subject.isPresent() && numbered(subject.getAsInt())
                    || predicate.arguments().stream()
                            .anyMatch(each -> each.role() == Role.OBLIQUE
                                    && MARKS.contains(each.preposition())
                                    && numbered(each.word()));
        }

        private boolean numbered(int head) {
            return syntax.objectSpan(head).of(syntax.text()).chars().anyMatch(Character::isDigit)
                    || syntax.tree().children(head).stream()
                            .anyMatch(child -> syntax.tree().node(child).is(Relation.NUMMOD)
                                    && !syntax.lower(child).equals("one"));
        }
    }

    /** The group, or one beside it, or what its "of" holds when it only counts, is of one of the classes. */
    private static boolean isOf(Syntax syntax, int head, Set<NounClass> wanted) {
        boolean vague = VAGUE.contains(syntax.lower(head));
        if (OfHarm.isDay(syntax, head) || vague && NotMeant.isToldAgain(syntax, head)) {
            return false;
        }
        if (vague) {
            Set<NounClass> pointed = syntax.pointedTo(head);
            boolean work = pointed.contains(NounClass.PROGRAMME) && !intersects(pointed, RULES);
            return wanted.contains(NounClass.RULE) && !work && intersects(pointed, RULED)
                    || intersects(pointed, only(wanted))
                    || isLastNamed(syntax, head, wanted)
                    || Ellipses.pointsToAsked(syntax, head, wanted);
        }
        if ((syntax.isElliptic(head) && intersects(syntax.stoodFor(head), wanted))
                || Ellipses.meansOf(syntax, head, wanted)
                || Ellipses.pointsToAsked(syntax, head, wanted)) {
            return true;
        }
        return isNumber(syntax, head) && isCounted(syntax, head, wanted)
                || wanted.contains(NounClass.MONEY) && (isSum(syntax, head) || Rests.isOfMoney(syntax, head))
                || syntax.views().spread(head).stream()
                        .filter(each -> each == head || !NotMeant.isExcepted(syntax, each))
                        .anyMatch(each -> isAmong(syntax, each, wanted));
    }

    /** "Canada shifted 2 million": so much of the money that was named. */
    private static boolean isSum(Syntax syntax, int head) {
        boolean part = isNumber(syntax, head) && syntax.lower(head - 1).equals("which");
        return (LARGE.contains(syntax.lower(head)) || part)
                && syntax.classes(head).isEmpty()
                && syntax.pointedTo(head).contains(NounClass.MONEY);
    }

    private static boolean isCounted(Syntax syntax, int number, Set<NounClass> wanted) {
        return wanted.contains(NounClass.PEOPLE)
                || wanted.contains(NounClass.TALLY)
                || isOfFile(syntax.stoodFor(number), wanted);
    }

    private static boolean isAmong(Syntax syntax, int head, Set<NounClass> wanted) {
        return intersects(syntax.classesWithin(head), wanted)
                || wanted.contains(NounClass.REQUEST_FILE)
                        && (isForWaiver(syntax, head) || isCountedFile(syntax, head));
    }

    /** "Of 57 applications the agency approved 31": a bare number means so many of the requests or permits that were named. */
    private static boolean isOfFile(Set<NounClass> named, Set<NounClass> wanted) {
        boolean file = named.contains(NounClass.REQUEST_FILE) || named.contains(NounClass.DEMAND);
        return file && wanted.contains(NounClass.REQUEST_FILE)
                || named.contains(NounClass.WAIVER) && wanted.contains(NounClass.WAIVER);
    }

    /** "rejected 31 requests": so many lie on file, unless they are a reporter's or for what is no permit. */
    private static boolean isCountedFile(Syntax syntax, int head) {
        Integer from = syntax.complements(head).get("from");
        boolean reporter = from != null && REPORTERS.contains(syntax.lower(from));
        return !reporter
                && !syntax.complements(head).containsKey("for")
                && REQUESTS.contains(syntax.lemma(head))
                && syntax.tree().children(head).stream()
                        .anyMatch(child ->
                                syntax.tree().node(child).is(Relation.NUMMOD) && !A_FEW.contains(syntax.lower(child)));
    }

    /** "He broke it", "Japan declined it": the agreement, promise or demand that was named last; not "make it", "left it". */
    private static boolean isLastNamed(Syntax syntax, int pronoun, Set<NounClass> wanted) {
        EnumSet<NounClass> kept = EnumSet.of(NounClass.AGREEMENT, NounClass.PROMISE, NounClass.DEMAND);
        kept.retainAll(wanted);
        return pronoun > 0 && !LOOSE.contains(syntax.lemma(pronoun - 1)) && intersects(syntax.stoodFor(pronoun), kept);
    }

    /** "a request for an exemption": a request that is on file. */
    static boolean isForWaiver(Syntax syntax, int head) {
        Integer asked =
                REQUESTS.contains(syntax.lemma(head)) ? syntax.complements(head).get("for") : null;
        return asked != null && syntax.is(asked, NounClass.WAIVER);
    }

    /** "10,000 were sent": people or things that the words before have named. */
    private static boolean isNumber(Syntax syntax, int head) {
        return syntax.group(head)
                .filter(group -> group.sort() == NounGroup.Sort.NUMBER
                        && syntax.classes(head).isEmpty())
                .filter(group -> Character.isDigit(syntax.lower(head).charAt(0))
                        && syntax.lower(head).length() > 1)
                .isPresent();
    }

    /** Of these, "it" and "them" are told by what stands before them. */
    private static Set<NounClass> only(Set<NounClass> wanted) {
        EnumSet<NounClass> kept = EnumSet.of(
                NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.BILL, NounClass.MONEY, NounClass.PROGRAMME);
        kept.retainAll(wanted);
        return kept;
    }

    /** As a subject, "it" may also be a rule or an agreement that was named. */
    private static Set<NounClass> pronominal(Set<NounClass> wanted) {
        EnumSet<NounClass> kept = EnumSet.of(NounClass.RULE, NounClass.AGREEMENT);
        kept.retainAll(wanted);
        kept.addAll(only(wanted));
        return kept;
    }

    private static boolean intersects(Set<NounClass> some, Set<NounClass> wanted) {
        EnumSet<NounClass> shared = EnumSet.noneOf(NounClass.class);
        shared.addAll(some);
        shared.retainAll(wanted);
        return !shared.isEmpty();
    }

    /** The claim that a fitting row makes of the verb. */
    Optional<Draft> draft(Syntax syntax, Parties parties, Predicate predicate, Fit fit) {
        if (fit.sense().move().isEmpty()) {
            return Optional.empty();
        }
        RoleMap roles = fit.sense().roles();
        List<Party> actors = fit.slots().parties(syntax, parties, roles, "actor");
        List<Party> counterparts = fit.slots().parties(syntax, parties, roles, "counterpart");
        Modality modality = Modalities.ofSense(
                modalities.ofVerb(syntax, predicate.word()), fit.sense().modality());
        Turn turn = Turn.of(
                syntax,
                predicate,
                fit.sense(),
                Modalities.ofRule(syntax, predicate.word(), fit.sense().move().orElseThrow(), modality));
        List<Party> acting = turn.blocker().isPresent()
                ? parties.all(syntax, turn.blocker().getAsInt())
                : turn.swapped() ? counterparts : actors;
        Optional<Move> finer = Finer.of(syntax, parties, predicate, turn.move(), turn.modality());
        boolean polite = finer.filter(turn::isRefused).isPresent();
        return Optional.of(new Draft(
                finer.orElse(turn.move()),
                finer.map(turn::modalityOf).orElse(turn.modality()),
                polite && acting.isEmpty() ? Finer.unable(syntax, parties, predicate) : acting,
                turn.swapped() ? actors : counterparts,
                fit.slots().object(syntax, roles),
                polite
                        ? Finer.unable(syntax, predicate, fit.slots().evidence(syntax, predicate.word(), roles))
                        : fit.slots().evidence(syntax, predicate.word(), roles),
                predicate.word(),
                fit.slots().used(roles),
                fit.sense().rule(),
                Grounds.of(fit.trigger(), fit.slots(), roles).swapped(turn.swapped())));
    }
}
