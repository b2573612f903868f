package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What the words around a verb turn its move into. Turns that the codebook names: what one will not do is refused; what
 * an authority will run or pay is promised; a commitment that one hopes to secure is sought from the other side; what a rule
 * tells people to do is ordered; a measure whose end is blocked is upheld.
 *
 * @param swapped actor and counterpart change places
 * @param blocker the noun group that blocks, and so acts
 */
record Turn(Move move, Modality modality, boolean swapped, OptionalInt blocker) {
    private static final Set<String> UNWILLING = WordLists.read("unwilling");
    private static final Set<String> ANNOUNCING = WordLists.read("announcing verbs");
    private static final Set<String> BLOCKERS = WordLists.read("blocking verbs");

    private static final Set<Lane> OF_RUNNING = EnumSet.of(Lane.WORK, Lane.MONEY);
    private static final Set<Lane> OF_ACTION = EnumSet.of(Lane.MEASURE, Lane.WORK, Lane.MONEY, Lane.WAIVER);
    private static final Set<Act> RUNNING = EnumSet.of(Act.STARTED, Act.RESUMED, Act.PAID, Act.APPROVED);

    private static final Move PUBLISHED = new Move(Lane.PUBLICITY, Act.ANNOUNCED);
    static final Move HELD = new Move(Lane.PUBLICITY, Act.HELD);
    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);
    private static final Move TERMINATED = new Move(Lane.WORK, Act.TERMINATED);
    private static final Move STOPPED = new Move(Lane.WORK, Act.STOPPED);
    private static final Move CONTINUING = new Move(Lane.WORK, Act.CONTINUING);
    private static final Move STARTED = new Move(Lane.WORK, Act.STARTED);
    private static final Move LIFTED = new Move(Lane.MEASURE, Act.LIFTED);
    private static final Move PAID = new Move(Lane.MONEY, Act.PAID);
    private static final Set<String> UNTIL = Set.of("until", "till", "pending");
    private static final Set<String> PARTLY = WordLists.read("partly");
    private static final Set<String> FOR_A_TIME = WordLists.read("for a time");
    private static final Set<String> INQUIRING = WordLists.read("inquiring verbs");
    private static final Set<String> BILLS = WordLists.read("bills");
    private static final Set<String> COURTS = WordLists.read("courts");
    private static final Set<String> COMMANDING = WordLists.read("commanding verbs");
    private static final Set<String> VAGUE = WordLists.read("vague");

    /** Lanes in which what is said is done by saying so. */
    private static final Set<Lane> TOLD = EnumSet.of(Lane.COMMITMENT, Lane.PUBLICITY);

    /** Whether a finer act makes a refusal of what is none by its verb: "is unable to agree". */
    boolean isRefused(Move finer) {
        return move.act() != Act.REFUSED && finer.act() == Act.REFUSED;
    }

    /** How a finer act is told: as done, where the verb says no more than the act itself. */
    Modality modalityOf(Move finer) {
        if (isDone(finer)) {
            return Modality.ACTUAL;
        }
        return move.act() == Act.SOUGHT && finer.act() == Act.BLOCKED
                ? Modalities.ofSense(modality, Modality.ATTEMPTED)
                : modality;
    }

    private boolean isDone(Move finer) {
        boolean granted = move.act() == Act.GRANTED;
        return TOLD.contains(finer.lane())
                || granted && (finer.act() == Act.ORDERED || finer.act() == Act.DENIED)
                || (move.act() == Act.MADE || granted) && finer.act() == Act.REFUSED
                || move.act() == Act.PAID && finer.act() != Act.APPROVED;
    }

    static Turn plain(Move move, Modality modality) {
        return new Turn(move, modality, false, OptionalInt.empty());
    }

    static Turn of(Syntax syntax, Predicate predicate, VerbSense sense, Modality modality) {
        Move move = sense.move().orElseThrow();
        if (move.lane() == Lane.COMMITMENT && move.act() == Act.MADE) {
            return ofPromise(syntax, predicate, sense, modality, move);
        }
        boolean refused = modality == Modality.NEGATED;
        boolean heldOut = isHeldOut(move) && !sense.rule().contains("[subject:")
                || refused && OF_ACTION.contains(move.lane()) && isWillOf(syntax, predicate, sense);
        if (heldOut && isAnnounced(syntax, predicate, refused || move.lane() == Lane.COMMITMENT)) {
            return plain(new Move(Lane.COMMITMENT, refused ? Act.REFUSED : Act.MADE), Modality.ACTUAL);
        }
        if (isUnpublished(move, modality) || isUnannounced(syntax, predicate, modality)) {
            return plain(HELD, Modality.ACTUAL);
        }
        return ofRules(syntax, predicate, sense, move, modality);
    }

    private static Turn ofRules(Syntax syntax, Predicate predicate, VerbSense sense, Move move, Modality modality) {
        if (move.equals(ORDERED) && isOfBill(syntax, predicate, sense)) {
            return plain(new Move(Lane.MEASURE, Act.PROPOSED), Modality.ACTUAL);
        }
        if (move.act() == Act.SOUGHT && (isOfRule(syntax, predicate) || isCommand(syntax, predicate))) {
            return plain(new Move(Lane.MEASURE, Act.ORDERED), modality);
        }
        if (move.equals(PAID) && ImpliedFrames.has(syntax, predicate, ImpliedFrames.MUST)) {
            return plain(ORDERED, modality);
        }
        Optional<Turn> course = CourseTurns.of(syntax, predicate, sense, move, modality);
        if (course.isPresent()) {
            return course.get();
        }
        if (move.equals(TERMINATED) && (isInPart(syntax, predicate, FOR_A_TIME) || isUntil(predicate))) {
            return plain(STOPPED, modality);
        }
        if (move.equals(CONTINUING) && isInquiryMade(predicate)) {
            return plain(STARTED, modality);
        }
        return move.equals(LIFTED) ? ofEnd(syntax, predicate, modality) : plain(move, modality);
    }

    /** An end that leaves some of the measure standing, that will not last, or that somebody blocks. */
    private static Turn ofEnd(Syntax syntax, Predicate predicate, Modality modality) {
        if (isInPart(syntax, predicate, PARTLY)) {
            return plain(new Move(Lane.MEASURE, Act.NARROWED), modality);
        }
        if (isInPart(syntax, predicate, FOR_A_TIME)) {
            return plain(new Move(Lane.MEASURE, Act.SUSPENDED), modality);
        }
        if (isOfCourt(syntax, predicate)) {
            return plain(new Move(Lane.MEASURE, Act.BLOCKED), modality);
        }
        OptionalInt blocker = blocker(syntax, predicate);
        return blocker.isPresent()
                ? new Turn(new Move(Lane.MEASURE, Act.UPHELD), Modality.ACTUAL, false, blocker)
                : plain(LIFTED, modality);
    }

    /** "Judges scrapped the levy": a court ends no rule of its own, unless it lifts what it has ordered. */
    private static boolean isOfCourt(Syntax syntax, Predicate predicate) {
        return !syntax.lemma(predicate.word()).equals("lift")
                && predicate
                        .doer()
                        .filter(doer -> COURTS.contains(syntax.lower(doer.word())))
                        .isPresent()
                && predicate
                        .undergoer()
                        .filter(thing -> syntax.is(thing.word(), NounClass.JUDGMENT))
                        .isEmpty();
    }

    /** "The panel looked into it": an inquiry that was made, where "is looking into it" tells of one that goes on. */
    private static boolean isInquiryMade(Predicate predicate) {
        return INQUIRING.contains(predicate.lemma())
                && !predicate.verb().progressive()
                && (predicate.verb().tense() == Tense.PAST || predicate.verb().perfect());
    }

    /** "partly lifted", "temporarily lifted" */
    private static boolean isInPart(Syntax syntax, Predicate predicate, Set<String> adverbs) {
        return syntax.tree().children(predicate.word()).stream()
                .anyMatch(child -> adverbs.contains(syntax.lower(child)));
    }

    /** "shut until further notice", "closed for a month": not for good. */
    private static boolean isUntil(Predicate predicate) {
        return UNTIL.stream().anyMatch(word -> predicate.oblique(word).isPresent());
    }

    /** Said of the time to come, it is promised, as what will not be done is refused: work, money, and the keeping of a promise. */
    private static boolean isHeldOut(Move move) {
        return OF_RUNNING.contains(move.lane()) && RUNNING.contains(move.act())
                || move.lane() == Lane.COMMITMENT && (move.act() == Act.FULFILLED || move.act() == Act.UNDERWAY);
    }

    /** What has not been made public is held. */
    static boolean isUnpublished(Move move, Modality modality) {
        return move.equals(PUBLISHED) && modality == Modality.NEGATED;
    }

    /** "has not announced the waivers": whether they were granted is not what it tells. */
    private static boolean isUnannounced(Syntax syntax, Predicate predicate, Modality modality) {
        return modality == Modality.NEGATED && ANNOUNCING.contains(syntax.lemma(predicate.word()));
    }

    /** "The bill would ban salt and cap fees", "the amendment requires": what a bill lays down is proposed. */
    private static boolean isOfBill(Syntax syntax, Predicate predicate, VerbSense sense) {
        OptionalInt subject = sense.roles().gives("subject", "actor") && !syntax.isPassive(predicate)
                ? syntax.subject(predicate.word())
                : OptionalInt.empty();
        boolean would = ImpliedFrames.first(syntax, predicate)
                .verb()
                .modal()
                .filter("would"::equals)
                .isPresent();
        return subject.isPresent()
                && (BILLS.contains(syntax.lower(subject.getAsInt())) || would && isBill(syntax, subject.getAsInt()));
    }

    /** A bill, or "it" where one was named. */
    private static boolean isBill(Syntax syntax, int word) {
        return syntax.is(word, NounClass.BILL)
                || VAGUE.contains(syntax.lower(word)) && syntax.pointedTo(word).contains(NounClass.BILL);
    }

    /** "The decree instructs farmers to pay": a rule asks nobody, it orders; but it may tell a ministry what to do next. */
    private static boolean isOfRule(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean rule = subject.isPresent()
                && (syntax.is(subject.getAsInt(), NounClass.RULE) || syntax.is(subject.getAsInt(), NounClass.JUDGMENT));
        return rule
                && predicate
                        .argument(Role.OBJECT)
                        .filter(object -> syntax.is(object.word(), NounClass.AUTHORITY)
                                || syntax.is(object.word(), PartOfSpeech.PROPN))
                        .isEmpty();
    }

    /** "The judge told the agency to pay": what a court tells somebody to do is ordered. */
    private static boolean isCommand(Syntax syntax, Predicate predicate) {
        return COMMANDING.contains(predicate.lemma()) && Doers.isCourt(syntax, predicate);
    }

    /** What an authority "will" send, run or pay is promised. */
    private static boolean isAnnounced(Syntax syntax, Predicate predicate, boolean retold) {
        return isAhead(syntax, predicate, retold)
                && !predicate.verb().isPassive()
                && predicate.verb().form() == Form.STATEMENT
                && predicate.subject().isPresent()
                && !syntax.isRelative(predicate.word())
                && ImpliedFrames.viewOfOthers(syntax, predicate).isEmpty()
                && isSomebody(syntax, predicate.subject().get().word());
    }

    /** "Will not lift it": not "nothing in this order shall bar", nor "will never stop working". */
    private static boolean isWillOf(Syntax syntax, Predicate predicate, VerbSense sense) {
        return !syntax.auxiliaries(predicate.word()).contains("shall")
                && !sense.rule().contains("[doing")
                && predicate
                        .subject()
                        .filter(subject -> syntax.lower(subject.word()).equals("nothing"))
                        .isEmpty();
    }

    /** Said of the time to come; "said it would comply" promises it, while "would send" may tell a plan. */
    private static boolean isAhead(Syntax syntax, Predicate predicate, boolean retold) {
        return predicate.verb().tense() == Tense.FUTURE
                || retold && ImpliedFrames.saidAhead(syntax, predicate).isPresent();
    }

    /** Who can promise: not "the loan will pay for schools". */
    private static boolean isSomebody(Syntax syntax, int word) {
        boolean thing = syntax.is(word, PartOfSpeech.NOUN)
                && !syntax.is(word, NounClass.AUTHORITY)
                && !syntax.is(word, NounClass.FORCE)
                && !syntax.is(word, NounClass.PEOPLE);
        return !thing && !syntax.is(word, NounClass.PROGRAMME);
    }

    private static Turn ofPromise(Syntax syntax, Predicate predicate, VerbSense sense, Modality modality, Move move) {
        if (modality == Modality.NEGATED && isUnwilling(syntax, predicate)) {
            return plain(new Move(Lane.COMMITMENT, Act.REFUSED), Modality.ACTUAL);
        }
        boolean received = sense.roles().gives("subject", "counterpart");
        boolean hoped = modality == Modality.PLANNED || modality == Modality.POSSIBLE || modality == Modality.ATTEMPTED;
        return received && hoped
                ? new Turn(new Move(Lane.COMMITMENT, Act.SOUGHT), Modality.ACTUAL, true, OptionalInt.empty())
                : plain(move, modality);
    }

    /** "will not accept", "does not want to take". */
    private static boolean isUnwilling(Syntax syntax, Predicate predicate) {
        boolean own = predicate.verb().tense() == Tense.FUTURE
                || predicate.verb().modal().filter("would"::equals).isPresent();
        return own
                || predicate
                        .dependence()
                        .filter(clause -> clause.link() == Clause.Link.OPEN_COMPLEMENT)
                        .filter(clause -> UNWILLING.contains(syntax.lemma(clause.governor())))
                        .isPresent();
    }

    /** Who blocks the effort that the verb hangs on: "a judge blocked the push to end the order". */
    private static OptionalInt blocker(Syntax syntax, Predicate predicate) {
        int effort = predicate.dependence().map(Clause::governor).orElse(-1);
        boolean object = effort >= 0 && syntax.tree().node(effort).is(Relation.OBJ);
        int above = object ? syntax.tree().node(effort).head() : -1;
        return above >= 0 && BLOCKERS.contains(syntax.lemma(above)) ? syntax.subject(above) : OptionalInt.empty();
    }
}
