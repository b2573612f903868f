package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** Reads the claims of one sentence: idioms first, then verbs, nouns, bare auxiliaries and numbers, each where no earlier one stands. */
final class SentenceReader {
    /** What becomes of a promise. */
    private static final Set<Act> OF_PROMISE = EnumSet.of(Act.FULFILLED, Act.BROKEN, Act.WITHDRAWN);

    /** It starts or goes on. */
    private static final Set<Act> GOING = EnumSet.of(Act.STARTED, Act.CONTINUING);

    private static final Set<String> CONTINUING = Set.of("continue");

    /** Lead in what money it is: "$3 million in aid", "millions of aid". */
    private static final Set<String> OF_MONEY = Set.of("in", "of");

    private static final Set<String> ISSUING = WordLists.read("issuing verbs");

    /** Of a bill, these tell what becomes of it, or of any such bill: "vowed to veto any bill that …". */
    private static final Set<Move> OF_BILLS = Set.of(
            new Move(Lane.COMMITMENT, Act.MADE),
            new Move(Lane.COMMITMENT, Act.REFUSED),
            new Move(Lane.MEASURE, Act.BLOCKED));

    /** "Farms have until May to register": nobody tells that they did. */
    private static final String DUE = "verb have until ";

    private static final String BILL_MEANT = "noun bill [relative]";

    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);
    private static final Move FILED = new Move(Lane.WAIVER, Act.REQUESTED);
    private static final Move CONCLUDED = new Move(Lane.ARRANGEMENT, Act.CONCLUDED);

    private final Lexicon lexicon;
    private final PhraseFrames phrases;
    private final VerbFrames verbs;
    private final Payees payees;
    private final NounFrames nouns;
    private final Survivals survivals;
    private final Counts counts;
    private final PrivatePeople people;
    private final Notes notes;
    private final Misfits misfits;
    private final Outsiders outsiders;

    SentenceReader(Lexicon lexicon, PrivatePeople people, Notes notes) {
        Modalities modalities = new Modalities(lexicon);
        this.lexicon = lexicon;
        this.phrases = new PhraseFrames(lexicon, modalities);
        this.verbs = new VerbFrames(lexicon, modalities);
        this.payees = new Payees(verbs);
        this.nouns = new NounFrames(lexicon, modalities);
        this.survivals = new Survivals(verbs);
        this.counts = new Counts(lexicon);
        this.people = people;
        this.notes = notes;
        this.misfits = new Misfits(lexicon, verbs);
        this.outsiders = new Outsiders(lexicon);
    }

    /** What a sentence gave: drafts, and those that report a number with that number. */
    record Found(List<Draft> drafts, List<Counts.Counted> counted) {}

    /** What has been read so far: drafts, the words that they stand on, of these those of idioms that tell nothing, and the promises and demands. */
    private record Sheet(List<Draft> drafts, Set<Integer> taken, Set<Integer> silent, Set<Integer> commitments) {
        Sheet() {
            this(new ArrayList<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        private void keep(Draft draft) {
            drafts.add(draft);
            taken.addAll(draft.used());
        }
    }

    Found read(Syntax syntax, Parties parties, Speakers speakers, List<QuantityMention> numbers) {
        Sheet sheet = new Sheet();
        List<Draft> drafts = sheet.drafts();
        List<PhraseFrames.Found> idioms = new ArrayList<>(phrases.find(syntax));
        idioms.removeIf(found -> LetterFrames.isAsked(syntax, parties, found));
        for (PhraseFrames.Found found : idioms) {
            Optional<Draft> draft = phrase(syntax, parties, found);
            draft.ifPresent(drafts::add);
            draft.filter(each -> Modalities.isCommitment(each.move()))
                    .ifPresent(each -> sheet.commitments().add(each.anchor()));
            for (int word = found.first(); word <= found.last(); word++) {
                sheet.taken().add(word);
                if (found.phrase().move().isEmpty()) {
                    sheet.silent().add(word);
                }
            }
        }
        readDemands(syntax, parties, speakers, sheet);
        KeptWord.all(syntax, parties).forEach(sheet::keep);
        readVerbs(syntax, parties, sheet);
        readNouns(syntax, parties, sheet);
        readPromises(syntax, parties, speakers, sheet);
        RelativeAnswers.tell(syntax, parties, drafts);
        Surroundings around = Surroundings.of(syntax, parties, people, lexicon);
        dropPrivate(syntax, parties, around, drafts);
        dropHypotheses(syntax, drafts);
        dropDisputed(syntax, drafts);
        Pledges.plans(syntax, drafts);
        drafts.removeIf(draft -> isProposed(syntax, draft, drafts) || Lapsed.isNotRenewed(syntax, draft, drafts));
        drafts.replaceAll(draft -> Pledges.asVoted(syntax, Pledges.asPromise(syntax, draft)));
        List<Counts.Counted> counted = new ArrayList<>(counts.told(syntax, numbers, drafts));
        drafts.removeIf(
                draft -> counted.stream().anyMatch(count -> count.draft().anchor() == draft.anchor()));
        List<Counts.Counted> states = AmountStates.in(syntax, parties, numbers, drafts);
        drafts.removeIf(draft -> states.stream().anyMatch(state -> AmountStates.isOtherwise(draft, state)));
        states.stream().filter(AmountStates::isAmount).forEach(counted::add);
        counted.addAll(counts.read(syntax, parties, numbers, drafts));
        counted.addAll(Casualties.in(syntax, speakers, numbers, drafts, counted));
        counted.addAll(FiguredLines.labelled(syntax, numbers, drafts, counted));
        counted.removeIf(count -> around.makeUnofficial(count)
                && !Labels.isOfBody(syntax, speakers, count.number().span().start()));
        counted.addAll(counts.compared(syntax, numbers, drafts, counted));
        drafts.replaceAll(draft -> FiguredLines.withFigure(syntax, draft, numbers));
        drafts.replaceAll(draft -> draft.move().lane() == Lane.COUNT
                ? draft.withEvidence(Counts.withPeriod(syntax, draft.evidence()))
                : draft);
        return new Found(drafts, counted);
    }

    private void dropPrivate(Syntax syntax, Parties parties, Surroundings around, List<Draft> drafts) {
        drafts.removeIf(draft -> {
            // whoever writes to an authority may ask, be he nobody
            boolean written =
                    draft.move().act() == Act.SOUGHT && parties.persons().isLetter(syntax.start(draft.anchor()));
            boolean of = !written
                            && (people.act(draft)
                                    || people.isOneOfThePeople(syntax, draft)
                                    || around.makePrivate(draft))
                    || people.areOfOfficialPaper() && outsiders.promise(syntax, draft);
            if (of) {
                notes.dropped(syntax, draft, Publicness.PRIVATELY);
            }
            return of;
        });
    }

    private void dropHypotheses(Syntax syntax, List<Draft> drafts) {
        drafts.removeIf(draft -> {
            Optional<String> why = Unasserted.why(syntax, draft, people.areOfOfficialPaper());
            why.ifPresent(reason -> notes.dropped(syntax, draft, reason));
            return why.isPresent();
        });
    }

    private void dropDisputed(Syntax syntax, List<Draft> drafts) {
        drafts.removeIf(draft -> {
            boolean disputed = DisputedRules.isIn(syntax, draft);
            if (disputed) {
                notes.dropped(syntax, draft, "says which rule is meant, not that it is made");
            }
            return disputed;
        });
    }

    private boolean isProposed(Syntax syntax, Draft content, List<Draft> drafts) {
        Optional<Draft> proposal = Pledges.proposal(syntax, content, drafts);
        proposal.ifPresent(teller -> notes.repeated(syntax, content, teller));
        return proposal.isPresent();
    }

    /** What an idiom tells of an authority. */
    private Optional<Draft> phrase(Syntax syntax, Parties parties, PhraseFrames.Found found) {
        Optional<Draft> draft = phrases.read(syntax, parties, found);
        if (draft.isEmpty()) {
            misfits.tell(notes, syntax, found);
        }
        draft.filter(each -> !Publicness.holds(each))
                .ifPresent(each -> notes.dropped(syntax, each, "people take part in it, no public authority"));
        return draft.filter(Publicness::holds).map(each -> Survivals.challenged(syntax, each));
    }

    private void readVerbs(Syntax syntax, Parties parties, Sheet sheet) {
        for (Predicate predicate : syntax.views().predicates()) {
            int verb = predicate.word();
            if (!VerbFrames.isVerb(syntax, predicate) || sheet.taken().contains(verb)) {
                continue;
            }
            if (Modalities.isPromised(syntax, verb, sheet.commitments())) {
                misfits.tellPromised(notes, syntax, parties, predicate);
                continue;
            }
            Optional<VerbFrames.Fit> fit = verbs.fit(syntax, parties, predicate)
                    .filter(found -> !isToldInside(syntax, parties, predicate, found))
                    .filter(found -> found.trigger().stream().noneMatch(sheet.taken()::contains))
                    .filter(found -> found.slots()
                            .group("object")
                            .filter(sheet.silent()::contains)
                            .isEmpty());
            if (fit.isPresent() && Modalities.isLeftOpen(syntax, predicate)) {
                leaveOpen(syntax, parties, predicate, fit.get(), sheet);
            } else if (fit.isPresent()) {
                sheet.taken().addAll(fit.get().trigger());
                verbs.draft(syntax, parties, predicate, fit.get())
                        .map(draft -> ofAgreed(syntax, parties, draft, predicate))
                        .map(draft -> payees.promisedTo(syntax, parties, draft, predicate))
                        .map(draft -> Survivals.challenged(syntax, survivals.of(syntax, parties, draft)))
                        .ifPresentOrElse(
                                draft -> {
                                    add(syntax, parties, predicate, draft, sheet);
                                    holdContent(predicate, fit.get(), sheet);
                                    Survivals.hold(syntax, draft, sheet.taken(), sheet.drafts());
                                },
                                () -> misfits.tell(notes, syntax, fit.get()));
            } else {
                misfits.tell(notes, syntax, parties, predicate);
            }
        }
        List<Draft> drafts = sheet.drafts();
        drafts.removeIf(draft -> isCarried(syntax, draft, drafts));
        drafts.removeIf(draft -> isContent(syntax, draft, drafts));
    }

    /** "Did not rule out a ban", "did not rule out lifting it": nothing is refused, and no ban told; what would be done is possible. */
    private void leaveOpen(Syntax syntax, Parties parties, Predicate predicate, VerbFrames.Fit fit, Sheet sheet) {
        sheet.taken().addAll(fit.trigger());
        fit.slots()
                .group("object")
                .filter(object -> syntax.predicate(object).isEmpty())
                .ifPresent(sheet.taken()::add);
        verbs.draft(syntax, parties, predicate, fit)
                .ifPresent(draft -> notes.dropped(syntax, draft, "it is left open, and neither promised nor refused"));
    }

    /**
     * "continue to impose tariffs", "begin arriving", "the money continues to be withheld": what goes on or starts is told by its own verb,
     * where that has a row.
     */
    private boolean isToldInside(Syntax syntax, Parties parties, Predicate predicate, VerbFrames.Fit fit) {
        boolean goesOn = fit.sense()
                        .move()
                        .filter(move -> move.lane() == Lane.WORK && GOING.contains(move.act()))
                        .isPresent()
                && fit.sense().roles().gives("clause", "object");
        return (goesOn || CONTINUING.contains(predicate.lemma()))
                && predicate
                        .clause(Clause.Link.OPEN_COMPLEMENT)
                        .flatMap(clause -> syntax.predicate(clause.word()))
                        .flatMap(inner -> verbs.fit(syntax, parties, inner))
                        .flatMap(inner -> inner.sense().move())
                        .isPresent();
    }

    /** "refused to sign the bill", "told banks to keep more": what is refused or asked is no claim, whatever act it was taken for. */
    private static void holdContent(Predicate predicate, VerbFrames.Fit fit, Sheet sheet) {
        if (fit.sense().move().filter(Modalities::isCommitment).isPresent()) {
            sheet.commitments().add(predicate.word());
        }
    }

    private void add(Syntax syntax, Parties parties, Predicate predicate, Draft found, Sheet sheet) {
        Draft draft = IssuedPapers.acting(syntax, parties, predicate, found);
        if (Descriptions.describes(syntax, predicate, draft)) {
            sheet.taken().addAll(draft.used());
            notes.dropped(syntax, draft, "describes what something is for, not what is done");
        } else {
            Publicness.objection(syntax, predicate, draft)
                    .ifPresentOrElse(reason -> notes.dropped(syntax, draft, reason), () -> {
                        Draft told = Descriptions.scheduled(syntax, predicate, draft);
                        sheet.drafts().add(told);
                        for (Draft further : SeveralContents.further(syntax, parties, predicate, told)) {
                            sheet.drafts().add(further);
                            sheet.taken().add(further.anchor());
                        }
                    });
        }
        if (Modalities.isCommitment(draft.move()) || isAgreement(draft) || isOfDoing(draft)) {
            sheet.commitments().add(predicate.word());
        }
    }

    /** "Both agreed to suspend the tariffs": what is agreed about a measure is done to it. */
    private Draft ofAgreed(Syntax syntax, Parties parties, Draft promise, Predicate predicate) {
        OptionalInt infinitive = isAgreement(promise) ? syntax.infinitive(predicate) : OptionalInt.empty();
        if (infinitive.isEmpty()) {
            return promise;
        }
        Predicate agreed = syntax.predicate(infinitive.getAsInt()).orElseThrow();
        return verbs.fit(syntax, parties, agreed)
                .flatMap(fit -> verbs.draft(syntax, parties, agreed, fit))
                .filter(done -> done.move().lane() == Lane.MEASURE)
                .map(done -> new Draft(
                        done.move(),
                        promise.modality(),
                        promise.actors(),
                        promise.counterparts(),
                        done.object(),
                        promise.evidence(),
                        promise.anchor(),
                        done.used(),
                        promise.rule() + ", " + done.rule(),
                        promise.grounds().withObjectOf(done.grounds())))
                .orElseGet(() ->
                        isBetweenTwo(syntax, promise, predicate) ? promise.as(CONCLUDED, promise.modality()) : promise);
    }

    /** "Norway and Chile agreed to share the catch": both sides stand in the subject, or they are two countries, so that it is an arrangement. */
    private static boolean isBetweenTwo(Syntax syntax, Draft promise, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean both = promise.actors().size() == 2 && promise.actors().stream().allMatch(Publicness::mayGovern);
        return both
                && (subject.isPresent()
                                && syntax.views().spread(subject.getAsInt()).size() == 2
                        || promise.actors().stream().allMatch(SentenceReader::isCountry));
    }

    private static boolean isCountry(Party party) {
        return party.id().filter(id -> id.is("country")).isPresent();
    }

    private static boolean isAgreement(Draft draft) {
        return draft.rule().startsWith("verb agree to") || draft.rule().startsWith("verb agree [");
    }

    /** "stopped paying": the stop tells it. */
    private static boolean isOfDoing(Draft draft) {
        return draft.rule().contains("[doing") || draft.rule().startsWith(DUE);
    }

    /** "will mend the road and open the bridge": promised once. */
    private boolean isPromisedWith(Syntax syntax, Draft promise, List<Draft> drafts) {
        Optional<Predicate> own = syntax.predicate(promise.anchor()).filter(predicate -> isWill(promise, predicate));
        Optional<Draft> first = own.map(predicate -> ImpliedFrames.first(syntax, predicate))
                .filter(predicate -> predicate.word() != promise.anchor())
                .flatMap(predicate -> drafts.stream()
                        .filter(other -> other.anchor() == predicate.word() && isWill(other, predicate))
                        .findFirst());
        first.ifPresent(teller -> notes.repeated(syntax, promise, teller));
        return first.isPresent();
    }

    private static boolean isWill(Draft draft, Predicate predicate) {
        return draft.move().equals(new Move(Lane.COMMITMENT, Act.MADE))
                && predicate.verb().tense() == Tense.FUTURE;
    }

    private boolean isCarried(Syntax syntax, Draft signing, List<Draft> drafts) {
        Optional<Draft> content =
                drafts.stream().filter(other -> carries(syntax, signing, other)).findFirst();
        content.ifPresent(teller -> notes.repeated(syntax, signing, teller));
        return content.isPresent();
    }

    /** "signed an order ending the ban": the signing is told by what the order does. */
    private static boolean carries(Syntax syntax, Draft signing, Draft content) {
        boolean issued = signing.move().equals(new Move(Lane.MEASURE, Act.ORDERED))
                && ISSUING.contains(syntax.lemma(signing.anchor()))
                && content.move().lane() == Lane.MEASURE;
        return issued
                && syntax.predicate(content.anchor())
                        .filter(predicate -> predicate.verb().form() != Form.STATEMENT)
                        .flatMap(Predicate::dependence)
                        .filter(clause -> clause.governor() == signing.anchor() || isHeld(signing, clause))
                        .isPresent();
    }

    /** "tabled a plan to tax tickets", "reversed the decision to ban salt": what becomes of it is told, not what it says. */
    private boolean isContent(Syntax syntax, Draft inner, List<Draft> drafts) {
        boolean ahead = inner.modality() == Modality.PLANNED
                || inner.move().act() == Act.PROPOSED && isInfinitive(syntax, inner.anchor());
        Optional<Draft> outer = inner.move().lane() == Lane.MEASURE && ahead
                ? syntax.predicate(inner.anchor())
                        .flatMap(Predicate::dependence)
                        .filter(clause -> clause.link() == Clause.Link.MODIFIER)
                        .flatMap(clause -> drafts.stream()
                                .filter(each -> each.move().lane() == Lane.MEASURE && isHeld(each, clause))
                                .findFirst())
                : Optional.empty();
        outer.ifPresent(teller -> notes.repeated(syntax, inner, teller));
        return outer.isPresent();
    }

    private static boolean isInfinitive(Syntax syntax, int word) {
        return syntax.predicate(word)
                .filter(predicate -> predicate.verb().form() == Form.INFINITIVE)
                .isPresent();
    }

    private static boolean isHeld(Draft signing, Clause clause) {
        return signing.used().contains(clause.governor());
    }

    private void readNouns(Syntax syntax, Parties parties, Sheet sheet) {
        for (var group : syntax.views().nounGroups()) {
            int head = group.head();
            if (sheet.taken().contains(head) || syntax.isTime(head)) {
                continue;
            }
            nouns.read(syntax, parties, head)
                    .ifPresentOrElse(draft -> tellNoun(syntax, draft, sheet), () -> misfits.tell(notes, syntax, head));
        }
        sheet.drafts().removeIf(draft -> !SeveralContents.isOne(draft) && isPromised(syntax, draft, sheet));
    }

    private boolean isPromised(Syntax syntax, Draft draft, Sheet sheet) {
        boolean promised = syntax.predicate(draft.anchor()).isPresent()
                && Modalities.isPromised(syntax, draft.anchor(), sheet.commitments());
        if (promised) {
            notes.dropped(syntax, draft, Misfits.PROMISED);
        }
        return promised;
    }

    private void tellNoun(Syntax syntax, Draft noun, Sheet sheet) {
        boolean asked = syntax.views()
                .predicateOf(noun.anchor())
                .filter(predicate -> predicate.verb().form() == Form.QUESTION)
                .isPresent();
        if (asked) {
            notes.dropped(syntax, noun, "a question");
        } else if (isAskedFor(syntax, noun)) {
            notes.dropped(syntax, noun, "it is asked for");
        } else {
            addNoun(syntax, noun, sheet);
        }
    }

    private void addNoun(Syntax syntax, Draft noun, Sheet sheet) {
        sheet.drafts().replaceAll(verb -> isOfActInForce(syntax, noun, verb) ? inForce(noun, verb) : verb);
        sheet.drafts().stream()
                .filter(verb -> repeats(syntax, noun, verb, noun.anchor()))
                .findFirst()
                .ifPresentOrElse(
                        teller -> {
                            notes.repeated(syntax, noun, teller);
                            holdContent(
                                    noun,
                                    sheet,
                                    OF_PROMISE.contains(teller.move().act()));
                        },
                        () -> {
                            sheet.drafts().add(noun);
                            holdContent(noun, sheet, true);
                        });
    }

    /** "The repeal of the tax took effect": what begins to hold is what its subject tells, a noun made from a verb. */
    private static boolean isOfActInForce(Syntax syntax, Draft noun, Draft verb) {
        OptionalInt subject =
                syntax.predicate(verb.anchor()).isPresent() ? syntax.subject(verb.anchor()) : OptionalInt.empty();
        return verb.move().equals(ORDERED)
                && noun.rule().contains(" as verb ")
                && subject.isPresent()
                && subject.getAsInt() == noun.anchor()
                && verb.used().contains(noun.anchor());
    }

    private static Draft inForce(Draft noun, Draft verb) {
        return new Draft(
                noun.move(),
                verb.modality(),
                noun.actors(),
                noun.counterparts(),
                noun.object(),
                verb.evidence().union(noun.evidence()),
                verb.anchor(),
                verb.used(),
                verb.rule() + ", " + noun.rule(),
                noun.grounds());
    }

    /** "kept its promise to free them": what is promised is no claim of its own. */
    private static void holdContent(Draft noun, Sheet sheet, boolean told) {
        if (told && Modalities.isCommitment(noun.move())) {
            sheet.commitments().add(noun.anchor());
        }
    }

    /** The noun only fills a role of a claim in its own lane, or names again what that claim says. */
    private static boolean repeats(Syntax syntax, Draft noun, Draft verb, int head) {
        if (isOfOthers(noun, verb)) {
            return false;
        }
        boolean sameLane = noun.move().lane() == verb.move().lane()
                || noun.move().act() == Act.REQUESTED
                        && verb.move().lane() == Lane.COMMITMENT; // "dropped its demand for funds"
        boolean inside = verb.evidence().contains(syntax.tokens().get(head).span());
        boolean derived = noun.rule().contains(" as verb ");
        boolean meant =
                noun.rule().equals(BILL_MEANT) && OF_BILLS.contains(verb.move()) || isDecided(syntax, noun, verb, head);
        return verb.used().contains(head) && (sameLane || derived || verb.move().act() == Act.SOUGHT)
                || inside && (meant || noun.move().equals(verb.move()) || isMoneyOf(syntax, noun, verb, head));
    }

    /** "granted 12 of 40 waiver requests": that they were made is told by what became of them. */
    private static boolean isDecided(Syntax syntax, Draft noun, Draft verb, int head) {
        return noun.move().equals(FILED)
                && verb.move().lane() == Lane.WAIVER
                && noun.actors().isEmpty()
                && syntax.tree().children(head).stream()
                        .anyMatch(child -> syntax.tree().node(child).is(Relation.NUMMOD));
    }

    /** "froze $12 million in aid to clinics": what money it is of which the verb tells. */
    private static boolean isMoneyOf(Syntax syntax, Draft noun, Draft verb, int head) {
        int over = syntax.tree().node(head).head();
        return noun.move().lane() == Lane.MONEY
                && verb.move().lane() == Lane.MONEY
                && (verb.used().contains(over) || over == verb.anchor())
                && syntax.tree().children(head).stream()
                        .anyMatch(child ->
                                syntax.tree().node(child).is(Relation.CASE) && OF_MONEY.contains(syntax.lower(child)));
    }

    /** "a request for a waiver of $2 million": what is asked for is not given yet. */
    private static boolean isAskedFor(Syntax syntax, Draft noun) {
        int over = syntax.tree().node(noun.anchor()).head();
        return (noun.move().act() == Act.GRANTED || noun.move().act() == Act.APPROVED)
                && over >= 0
                && VerbFrames.REQUESTS.contains(syntax.lemma(over))
                && Objects.equals(noun.anchor(), syntax.complements(over).get("for"));
    }

    /** "Turned down Peru's request for ships": who asks and who answers are two, and so are the claims. */
    private static boolean isOfOthers(Draft noun, Draft verb) {
        return noun.move().act() == Act.SOUGHT
                && verb.move().act() != Act.SOUGHT
                && !OF_PROMISE.contains(verb.move().act())
                && !noun.actors().isEmpty()
                && noun.actors().stream().noneMatch(verb.actors()::contains);
    }

    /** What somebody must do is asked of him, whatever the verb means by itself. */
    private static void readDemands(Syntax syntax, Parties parties, Speakers speakers, Sheet sheet) {
        for (Predicate predicate : syntax.views().predicates()) {
            if (sheet.taken().contains(predicate.word())) {
                continue;
            }
            ImpliedFrames.rule(syntax, parties, predicate)
                    .or(() -> Permissions.leave(syntax, parties, predicate, speakers))
                    .or(() -> ImpliedFrames.ban(syntax, parties, predicate))
                    .or(() -> Threats.in(syntax, parties, predicate))
                    .or(() -> DatedPromises.in(syntax, parties, predicate))
                    .or(() -> Wishes.in(syntax, parties, predicate))
                    .or(() -> ImpliedFrames.hope(syntax, parties, predicate))
                    .or(() -> ImpliedFrames.demand(syntax, parties, predicate, speakers))
                    .or(() -> Duties.in(syntax, parties, predicate, speakers))
                    .or(() -> PassiveFrames.demand(syntax, parties, predicate, speakers))
                    .or(() -> LetterFrames.demand(syntax, parties, predicate, speakers))
                    .ifPresent(draft -> {
                        sheet.drafts().add(draft);
                        sheet.taken().add(predicate.word());
                        sheet.taken().addAll(draft.used());
                        sheet.commitments().add(predicate.word());
                    });
        }
    }

    private static Optional<Draft> promise(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        return AskedWhether.isAnswer(syntax, predicate)
                ? AskedWhether.answer(syntax, parties, predicate)
                : ImpliedFrames.promise(syntax, parties, predicate, speakers)
                        .or(() -> PassiveFrames.promise(syntax, parties, predicate))
                        .or(() -> DatedPromises.told(syntax, parties, predicate, speakers));
    }

    private void readPromises(Syntax syntax, Parties parties, Speakers speakers, Sheet sheet) {
        for (Predicate predicate : syntax.views().predicates()) {
            OptionalInt going = ImpliedFrames.going(syntax, predicate);
            boolean free = !sheet.taken().contains(predicate.word())
                    && !(going.isPresent() && sheet.taken().contains(going.getAsInt()))
                    && !Modalities.isPromised(syntax, predicate.word(), sheet.commitments());
            (free ? promise(syntax, parties, predicate, speakers) : Optional.<Draft>empty())
                    .ifPresent(draft -> addPromise(syntax, draft, sheet));
        }
        List<Draft> drafts = sheet.drafts();
        drafts.removeIf(draft -> isPromisedWith(syntax, draft, drafts));
    }

    private void addPromise(Syntax syntax, Draft promise, Sheet sheet) {
        sheet.drafts().stream()
                .filter(other -> tellsAlready(other, promise))
                .findFirst()
                .ifPresentOrElse(
                        other -> notes.repeated(syntax, promise, other),
                        () -> sheet.drafts().add(promise));
    }

    private static boolean tellsAlready(Draft other, Draft draft) {
        return other.move().lane() == Lane.COMMITMENT && other.evidence().overlaps(draft.evidence());
    }
}
