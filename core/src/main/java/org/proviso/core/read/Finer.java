package org.proviso.core.read;

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
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * The act that a verb tells where who does it, and to what, tell more than its row knows: who closes a bridge orders that nobody
 * passes, what a legislature gives is approved, a permit that is refused is denied.
 */
final class Finer {
    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);
    private static final Move BLOCKED = new Move(Lane.MEASURE, Act.BLOCKED);
    private static final Move LIFTED = new Move(Lane.MEASURE, Act.LIFTED);
    private static final Move UPHELD = new Move(Lane.MEASURE, Act.UPHELD);
    private static final Move CONTINUING = new Move(Lane.WORK, Act.CONTINUING);
    private static final Move DENIED = new Move(Lane.WAIVER, Act.DENIED);
    private static final Move APPROVED = new Move(Lane.MONEY, Act.APPROVED);
    private static final Move REQUESTED = new Move(Lane.MONEY, Act.REQUESTED);
    private static final Move SOUGHT = new Move(Lane.COMMITMENT, Act.SOUGHT);
    private static final Move REFUSED = new Move(Lane.COMMITMENT, Act.REFUSED);
    private static final Move WITHDRAWN = new Move(Lane.COMMITMENT, Act.WITHDRAWN);

    private static final Set<String> SHUTTING = WordLists.read("shutting verbs");
    private static final Set<String> WAYS = WordLists.read("ways");
    private static final Set<String> HOUSES = WordLists.read("houses");
    private static final Set<String> STOPPING = WordLists.read("trade stopping verbs");
    private static final Set<String> TRADE = WordLists.read("trade");
    private static final Set<String> SPENDING = WordLists.read("spending verbs");
    private static final Set<String> STILL = WordLists.read("still");
    private static final Set<String> SUING = WordLists.read("suing verbs");
    private static final Set<String> FORCING = WordLists.read("forcing verbs");
    private static final Set<String> PERMITTING = WordLists.read("permitting verbs");
    private static final Set<String> DISCLOSING = WordLists.read("disclosing verbs");
    private static final Set<String> PUBLISHING = WordLists.read("publishing verbs");
    private static final Set<String> GRANTING = WordLists.read("verbs of permits");
    private static final Set<String> PROLONGING = WordLists.read("prolonging verbs");
    private static final Set<String> DECLINING = Set.of("refuse", "decline");
    private static final Set<String> PLANS = WordLists.read("plans");
    private static final Set<String> TURNING_DOWN = WordLists.read("turning down");
    private static final Set<String> LETTING = WordLists.read("letting verbs");
    private static final Set<String> EMPOWERING = WordLists.read("empowering verbs");
    private static final Set<String> TELLING = WordLists.read("commanding verbs");
    private static final Set<String> FIRMS = WordLists.read("firms");
    private static final Set<String> GIVING_UP = WordLists.read("giving up");
    private static final Set<String> AMOUNTS = WordLists.read("set amounts");
    private static final Set<String> QUOTAS = WordLists.read("set quotas");
    private static final Set<String> LESSENING = Set.of("lower", "cut", "reduce", "slash", "halve", "trim", "shrink");
    private static final Set<String> RATES = WordLists.read("raised amounts");
    private static final Set<String> FROZEN = WordLists.read("frozen things");
    private static final Set<String> NETS = WordLists.read("nets");
    private static final Set<String> CUTTING = WordLists.read("cutting off");
    private static final Set<String> GATES = WordLists.read("gates");
    private static final Set<String> RULING = WordLists.read("ruling words");
    private static final Set<String> COURTS = WordLists.read("courts");
    private static final Set<String> VOIDING = WordLists.read("voiding verbs");
    private static final Set<String> CAN = Set.of("can", "could");
    private static final Set<String> POINTING = Set.of("it", "this", "that");
    private static final Set<String> AGREEING = WordLists.read("agreeing verbs");
    private static final Set<String> NEGATIVE = WordLists.read("negative");
    private static final Set<String> VAGUE = WordLists.read("vague");

    private final Syntax syntax;
    private final Parties parties;
    private final Predicate predicate;

    private Finer(Syntax syntax, Parties parties, Predicate predicate) {
        this.syntax = syntax;
        this.parties = parties;
        this.predicate = predicate;
    }

    /**
     * The finer move, where there is one.
     */
    static Optional<Move> of(Syntax syntax, Parties parties, Predicate predicate, Move move, Modality modality) {
        return new Finer(syntax, parties, predicate).finer(move, modality);
    }

    private Optional<Move> finer(Move move, Modality modality) {
        return ofWords(move, modality).or(() -> PublicMoney.of(syntax, predicate, move, modality));
    }

    private Optional<Move> ofWords(Move move, Modality modality) {
        if ((move.act() == Act.MADE || move.act() == Act.GRANTED) && isBeyondThem()) {
            return Optional.of(REFUSED);
        }
        return switch (move.act()) {
            case TERMINATED, STOPPED -> when(isShutByOrder() || isHeldDown(), ORDERED);
            case STARTED -> isOpenedAgain() ? Optional.of(LIFTED) : when(isGoingOn(), CONTINUING);
            case RESUMED -> when(isOpenedAgain(), LIFTED);
            case BROKEN -> when(isFoundByCourt(), BLOCKED);
            case PROPOSED -> when(isOfSpending(), REQUESTED);
            case GRANTED ->
                isForbidden(modality) || isEmpowered()
                        ? Optional.of(ORDERED)
                        : isNotProlonged(modality)
                                ? Optional.of(DENIED)
                                : ofDayGiven().or(this::ofPermit);
            case PAID -> when(modality != Modality.NEGATED && isVoted(), APPROVED);
            case BLOCKED -> isSuitForDeed() ? Optional.of(SOUGHT) : when(isPlanOfOthers(), REFUSED);
            case LIFTED -> isRaised() ? Optional.of(ORDERED) : when(isPlanGivenUp(), WITHDRAWN);
            case NARROWED -> when(isSetAnew(), ORDERED);
            case REFUSED -> ofRefusal();
            case SOUGHT -> isAskedOfCourt() ? Optional.of(BLOCKED) : when(isToldToFirms() || isGivenByCourt(), ORDERED);
            default -> Optional.empty();
        };
    }

    private static Optional<Move> when(boolean holds, Move move) {
        return holds ? Optional.of(move) : Optional.empty();
    }

    /** "closed four bridges", "stopped imports of wine": what the public uses or trades is shut by order. */
    private boolean isShutByOrder() {
        OptionalInt thing = undergoer();
        boolean shut = thing.isPresent() && SHUTTING.contains(predicate.lemma()) && isPublicPlace(thing.getAsInt());
        boolean traded = STOPPING.contains(predicate.lemma())
                && (thing.isPresent() && TRADE.contains(syntax.lower(thing.getAsInt()))
                        || VerbFrames.doing(syntax, predicate)
                                .filter(doing -> TRADE.contains(doing.lemma()))
                                .isPresent());
        return shut || traded;
    }

    /** "the suspension of entry", "a halt of imports": as the verb. */
    static boolean isStopOfTrade(Syntax syntax, Move move, int thing) {
        return (move.act() == Act.STOPPED || move.act() == Act.TERMINATED) && TRADE.contains(syntax.lower(thing));
    }

    /** A way, or a house that somebody shuts: a shop closes by itself. */
    private boolean isPublicPlace(int thing) {
        boolean done =
                syntax.isPassive(predicate) || predicate.argument(Role.OBJECT).isPresent();
        return WAYS.contains(syntax.lower(thing)) || done && HOUSES.contains(syntax.lower(thing));
    }

    /** "froze hiring", "cut the internet": what an authority holds down or shuts off for everybody is ordered. */
    private boolean isHeldDown() {
        OptionalInt thing = undergoer();
        return thing.isPresent()
                && (predicate.lemma().equals("freeze") && FROZEN.contains(syntax.lower(thing.getAsInt()))
                        || CUTTING.contains(predicate.lemma()) && NETS.contains(syntax.lower(thing.getAsInt())));
    }

    /** "reopened the crossing", "opened the gates": that nobody passes is over; "the gates were opened" may let water pass. */
    private boolean isOpenedAgain() {
        OptionalInt thing = undergoer();
        return thing.isPresent()
                && (predicate.lemma().equals("reopen") && WAYS.contains(syntax.lower(thing.getAsInt()))
                        || predicate.lemma().equals("open")
                                && predicate.verb().form() == Form.STATEMENT
                                && !syntax.isPassive(predicate)
                                && GATES.contains(syntax.lower(thing.getAsInt())));
    }

    /** "The court ruled that Malta had broken the directive": a court has found what was done unlawful. */
    private boolean isFoundByCourt() {
        return predicate
                .dependence()
                .filter(clause -> RULING.contains(syntax.lower(clause.governor())))
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .filter(ruling -> Doers.isCourt(syntax, ruling))
                .isPresent();
    }

    /** "proposed spending $2 million on parks": money is asked for. */
    private boolean isOfSpending() {
        return VerbFrames.doing(syntax, predicate)
                .filter(deed -> SPENDING.contains(deed.lemma()) && isOf(deed.word(), NounClass.MONEY))
                .isPresent();
    }

    /** "The bank lifted its rate": it is raised. */
    private boolean isRaised() {
        return predicate.lemma().equals("lift")
                && undergoer().stream().anyMatch(thing -> RATES.contains(syntax.lower(thing)));
    }

    /** "asked the court to void it": the suit attacks a measure. */
    private boolean isAskedOfCourt() {
        OptionalInt deed = syntax.infinitive(predicate);
        return deed.isPresent()
                && VOIDING.contains(syntax.lemma(deed.getAsInt()))
                && predicate
                        .argument(Role.OBJECT)
                        .or(() -> predicate.argument(Role.INDIRECT_OBJECT))
                        .filter(court -> COURTS.contains(syntax.lower(court.word())))
                        .isPresent();
    }

    /** "has been sending detainees", "is still giving them weapons" */
    private boolean isGoingOn() {
        return predicate.verb().progressive()
                && (predicate.verb().perfect()
                        || syntax.tree().children(predicate.word()).stream()
                                .anyMatch(child -> STILL.contains(syntax.lower(child))));
    }

    /** "The licence was not renewed": whoever asks for it does not get it. */
    private boolean isNotProlonged(Modality modality) {
        return modality == Modality.NEGATED
                && PROLONGING.contains(predicate.lemma())
                && !CourseTurns.isAwaited(syntax, predicate);
    }

    /** "does not permit ships to dock" */
    private boolean isForbidden(Modality modality) {
        return modality == Modality.NEGATED && LETTING.contains(predicate.lemma());
    }

    /** "is unable to accede to it", "cannot agree to the request", "is not in a position to grant it": who says so politely refuses. */
    private boolean isBeyondThem() {
        boolean cannot = predicate.verb().negated()
                && predicate.verb().modal().filter(CAN::contains).isPresent();
        return (cannot || unableTo(syntax, predicate).isPresent())
                && AGREEING.contains(predicate.lemma())
                && predicate.arguments().stream()
                        .filter(argument -> argument.role() == Role.OBJECT || argument.role() == Role.OBLIQUE)
                        .anyMatch(thing -> syntax.is(thing.word(), NounClass.DEMAND)
                                || POINTING.contains(syntax.lower(thing.word())));
    }

    /** "unable", "in no position", where that is who does not do it. */
    private static Optional<Integer> unableTo(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .map(clause -> clause.governor())
                .filter(word -> syntax.lower(word).equals("unable")
                        || syntax.lower(word).equals("position")
                                && syntax.tree().children(word).stream()
                                        .anyMatch(child -> NEGATIVE.contains(syntax.lower(child))));
    }

    /** Who is unable to do it. */
    static List<Party> unable(Syntax syntax, Parties parties, Predicate predicate) {
        OptionalInt who = unableTo(syntax, predicate).map(syntax::subject).orElse(OptionalInt.empty());
        return who.isPresent() ? parties.all(syntax, who.getAsInt()) : List.of();
    }

    /** The words that say it, with those by which somebody is unable to do it. */
    static Span unable(Syntax syntax, Predicate predicate, Span words) {
        OptionalInt governor = unableTo(syntax, predicate).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (governor.isEmpty()) {
            return words;
        }
        OptionalInt who = syntax.subject(governor.getAsInt());
        int first = who.isPresent() ? syntax.core(who.getAsInt()).first() : governor.getAsInt();
        return new Span(Math.min(words.start(), syntax.start(first)), words.end());
    }

    /** "The Secretary is authorized to adjust the fee": an office is given a task, where a firm or a country is given leave. */
    private boolean isEmpowered() {
        return EMPOWERING.contains(predicate.lemma())
                && syntax.infinitive(predicate).isPresent()
                && undergoer().stream()
                        .anyMatch(word -> syntax.is(word, NounClass.AUTHORITY)
                                && !FIRMS.contains(syntax.lower(word))
                                && parties.all(syntax, word).stream().noneMatch(Finer::isPlace));
    }

    private static boolean isPlace(Party party) {
        return party.id().filter(id -> id.is("country") || id.is("region")).isPresent();
    }

    /** "The judge gave the governor ten days to pay" */
    private boolean isGivenByCourt() {
        return predicate.lemma().equals("give") && Doers.isCourt(syntax, predicate);
    }

    /** "gave Lima until March to pay" sets a day for what is asked, or, of a court, ordered; "gave Lima until March" moves it. */
    private Optional<Move> ofDayGiven() {
        boolean until = false;
        for (int word = predicate.word() + 1; predicate.lemma().equals("give") && word + 1 < syntax.size(); word++) {
            until |= syntax.lower(word).equals("until");
            boolean todo = until
                    && syntax.lower(word).equals("to")
                    && syntax.tree().node(word + 1).penn().equals("VB");
            if (todo && !syntax.isPassive(predicate)) {
                return Optional.of(Doers.isCourt(syntax, predicate) ? ORDERED : SOUGHT);
            }
        }
        return Optional.empty();
    }

    /** "The legislature approved the laboratories": money, not a permit. */
    private Optional<Move> ofPermit() {
        boolean paid = predicate.lemma().equals("approve")
                && isVoted()
                && undergoer().stream().anyMatch(thing -> syntax.is(thing, NounClass.PROGRAMME));
        return when(paid, APPROVED);
    }

    /** "The council voted to spend 6 million", "Congress gave them 19 million": a legislature pays nobody, it approves. */
    private boolean isVoted() {
        boolean spent = SPENDING.contains(predicate.lemma()) && predicate.verb().form() != Form.INFINITIVE;
        return !spent && Doers.isLegislature(syntax, predicate);
    }

    /** "sued to force the treasurer to pay": the suit asks for a deed, it attacks no measure. */
    private boolean isSuitForDeed() {
        OptionalInt aim = SUING.contains(predicate.lemma()) ? syntax.infinitive(predicate) : OptionalInt.empty();
        return aim.isPresent() && FORCING.contains(syntax.lemma(aim.getAsInt()));
    }

    /** "The White House rejected the plan": who votes on nothing turns a plan down. */
    private boolean isPlanOfOthers() {
        return TURNING_DOWN.contains(predicate.lemma())
                && predicate.doer().isPresent()
                && !Doers.isLegislature(syntax, predicate)
                && !Doers.isCourt(syntax, predicate)
                && undergoer().stream().anyMatch(thing -> PLANS.contains(syntax.lower(thing)));
    }

    /** "dropped plans to arm guards": what it meant to do is given up; a bill that is dropped is lifted. */
    private boolean isPlanGivenUp() {
        OptionalInt thing = GIVING_UP.contains(predicate.lemma()) ? undergoer() : OptionalInt.empty();
        return thing.isPresent() && PLANS.contains(syntax.lower(thing.getAsInt()));
    }

    /** "refused to sign the bill", "refused to let them in", "declined to release the names": a veto, a permit denied, news kept back. */
    private Optional<Move> ofRefusal() {
        OptionalInt deed = DECLINING.contains(predicate.lemma()) ? syntax.infinitive(predicate) : OptionalInt.empty();
        if (deed.isEmpty()) {
            return when(undergoer().stream().anyMatch(thing -> VerbFrames.isForWaiver(syntax, thing)), DENIED);
        }
        String verb = syntax.lemma(deed.getAsInt());
        return VOIDING.contains(verb) && Doers.isCourt(syntax, predicate)
                ? Optional.of(UPHELD)
                : ofRefused(deed.getAsInt(), verb);
    }

    private Optional<Move> ofRefused(int deed, String verb) {
        if (PERMITTING.contains(verb)) {
            return when(isPermit(deed), DENIED);
        }
        if ((PROLONGING.contains(verb) || GRANTING.contains(verb)) && isOf(deed, NounClass.WAIVER)) {
            return Optional.of(DENIED);
        }
        if (PUBLISHING.contains(verb)
                && !syntax.lower(deed + 1).equals("up")
                && (isOf(deed, NounClass.REPORT) || isOf(deed, NounClass.NEWS))) {
            return Optional.of(Turn.HELD);
        }
        return DISCLOSING.contains(verb)
                ? Optional.of(Turn.HELD)
                : when(
                        PROLONGING.contains(verb) && !isOf(deed, NounClass.AGREEMENT)
                                || verb.equals("sign") && isOfBill(deed),
                        BLOCKED);
    }

    private boolean isOfBill(int deed) {
        return isOf(deed, NounClass.BILL) || isOf(deed, NounClass.RULE);
    }

    private boolean isOf(int deed, NounClass kind) {
        return syntax.predicate(deed)
                .flatMap(each -> each.argument(Role.OBJECT))
                .filter(thing -> syntax.is(thing.word(), kind))
                .isPresent();
    }

    /** A body that "refused to let Idaho cut off people"; a chamber that will not "let it come up" denies no permit. */
    private boolean isPermit(int deed) {
        return !VAGUE.contains(syntax.lower(deed + 1))
                && predicate
                        .doer()
                        .map(Argument::word)
                        .filter(doer -> Doers.isPublic(syntax, parties, doer))
                        .isPresent();
    }

    /** "Lowered its rate", "cut the quota": an amount that is set anew spares nobody from a rule. */
    private boolean isSetAnew() {
        return predicate.verb().modal().isEmpty()
                && undergoer().stream()
                        .mapToObj(syntax::lower)
                        .anyMatch(thing -> predicate.lemma().equals("lower") && AMOUNTS.contains(thing)
                                || LESSENING.contains(predicate.lemma()) && QUOTAS.contains(thing));
    }

    /** "The ministry told farmers to kill their mink": what an authority tells firms to do is ordered; people are only asked. */
    private boolean isToldToFirms() {
        boolean telling = TELLING.contains(predicate.lemma())
                && syntax.infinitive(predicate).isPresent();
        Optional<Integer> told = syntax.isPassive(predicate)
                ? predicate.subject().map(Argument::word)
                : predicate
                        .argument(Role.OBJECT)
                        .or(() -> predicate.argument(Role.INDIRECT_OBJECT))
                        .map(Argument::word);
        return telling
                && told.filter(word -> FIRMS.contains(syntax.lower(word))).isPresent();
    }

    /** What it is done to: the object, and in a passive or without an object the subject. */
    private OptionalInt undergoer() {
        Optional<Argument> object = predicate.argument(Role.OBJECT);
        return object.isPresent() ? OptionalInt.of(object.get().word()) : syntax.subject(predicate.word());
    }
}
