package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** Reads the nouns of a sentence: those made from verbs by the verbs' rows, the others by {@code statives.tsv}. */
final class NounFrames {
    private static final int LONGEST_TERM = 4;
    /** Only of these does a participle tell an act: "returned migrants" tells none. */
    private static final Set<NounClass> QUALIFIED = EnumSet.of(
            NounClass.RULE,
            NounClass.BILL,
            NounClass.WAIVER,
            NounClass.MONEY,
            NounClass.AGREEMENT,
            NounClass.PROMISE,
            NounClass.REQUEST_FILE);

    private static final Set<Act> ENDS = EnumSet.of(
            Act.WITHHELD, Act.CUT, Act.STOPPED, Act.TERMINATED, Act.SUSPENDED, Act.LIFTED, Act.REVOKED, Act.ENDED);

    private static final Set<String> STOPPING = WordLists.read("stopping verbs");
    private static final Set<String> PAUSING = WordLists.read("pausing verbs");
    private static final int DEEPEST_NOUN = 6;
    private static final Set<String> HOLDING = WordLists.read("holding words");
    private static final Set<String> REACTING = WordLists.read("reacting verbs");
    private static final Set<String> COURTS = WordLists.read("courts");
    private static final Set<String> HEADING_ENDS = Set.of(":", ".");
    private static final Set<String> LISTS = WordLists.read("lists of things");
    private static final Set<String> CHANGES = WordLists.read("changes");

    private static final Move CONTINUING = new Move(Lane.WORK, Act.CONTINUING);
    private static final Set<String> INQUIRIES = Set.of("investigation", "inquiry", "probe");
    private static final Set<String> MADE_BEFORE = Set.of("after", "during", "following", "from");
    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);
    private static final Set<Relation> BELOW = EnumSet.of(Relation.OBJ, Relation.OBL, Relation.NMOD);
    private static final Set<String> PROPOSING = WordLists.read("proposing words");
    private static final Set<String> MEANING = WordLists.read("words for what is only meant");

    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> UNDOING = WordLists.read("undoing verbs");
    private static final String CURRENCIES = "$€£¥";
    private static final Set<String> OWN = Set.of("my", "our");

    private final Lexicon lexicon;
    private final Modalities modalities;

    NounFrames(Lexicon lexicon, Modalities modalities) {
        this.lexicon = lexicon;
        this.modalities = modalities;
    }

    Optional<Draft> read(Syntax syntax, Parties parties, int head) {
        return qualified(syntax, head)
                .or(() -> nominal(syntax, head))
                .or(() -> stative(syntax, parties, head))
                .filter(reading -> !isOnlyMeant(syntax, head, reading) && !isToBe(syntax, reading))
                .map(reading ->
                        stopped(syntax, parties, head, reading).orElseGet(() -> draft(syntax, parties, head, reading)));
    }

    // ---- "a judge blocked the suspension of aid": the end of something, stopped

    private Optional<Draft> stopped(Syntax syntax, Parties parties, int head, Reading reading) {
        boolean end = ENDS.contains(reading.move().act())
                && !syntax.is(head, NounClass.RULE)
                && !syntax.is(head, NounClass.PROGRAMME)
                && !lexicon.verbsOfNominal(syntax.lower(head)).isEmpty();
        return end
                ? verbOver(syntax, head).map(verb -> stopped(syntax, parties, head, reading, verb))
                : Optional.empty();
    }

    private static Optional<Predicate> verbOver(Syntax syntax, int head) {
        return syntax.predicate(syntax.tree().node(head).head())
                .filter(verb -> STOPPING.contains(verb.lemma()))
                .filter(verb ->
                        verb.undergoer().filter(thing -> thing.word() == head).isPresent());
    }

    private Draft stopped(Syntax syntax, Parties parties, int head, Reading reading, Predicate verb) {
        Act paused = PAUSING.contains(verb.lemma()) ? Act.SUSPENDED : Act.BLOCKED;
        Act act = reading.move().act() == Act.LIFTED ? Act.UPHELD : paused;
        Span thing = evidence(syntax, head, reading.slots());
        return new Draft(
                new Move(Lane.MEASURE, act),
                modalities.ofVerb(syntax, verb.word()),
                verb.doer().map(doer -> parties.all(syntax, doer.word())).orElse(List.of()),
                parties.possessors(syntax, head),
                Optional.of(Slots.plain(thing.of(syntax.text()))),
                Slots.evidence(syntax, verb.word()).union(thing),
                verb.word(),
                Set.of(head),
                "an end that " + verb.lemma() + " stops",
                Grounds.at(Set.of(verb.word(), head)));
    }

    /** A move with its roles and filled places. */
    private record Reading(
            Move move, RoleMap roles, Slots slots, Modality modality, String rule, List<Integer> trigger) {
        Reading {
            trigger = List.copyOf(trigger);
        }
    }

    // ---- participles before a noun: "a previously approved waiver"

    private Optional<Reading> qualified(Syntax syntax, int head) {
        List<Integer> before = syntax.before(head);
        if (before.isEmpty() || isListed(syntax, head) || isHeading(syntax, before, head)) {
            return Optional.empty();
        }
        for (int word : before) {
            for (Lexicon.VerbForm form : lexicon.verbsOf(syntax.lower(word))) {
                Optional<VerbSense> sense = form.forms().contains(Form.PARTICIPLE) && !isBare(syntax, word, form)
                        ? lexicon.sensesOf(form.lemma()).stream()
                                .filter(each -> qualifies(each, syntax.classes(head)))
                                .findFirst()
                        : Optional.empty();
                if (sense.isPresent() && sense.get().move().isPresent()) {
                    return Optional.of(new Reading(
                            sense.get().move().orElseThrow(),
                            RoleMap.parse("possessor>actor by>actor for>counterpart in>counterpart", ""),
                            Slots.of(syntax, head),
                            sense.get().modality(),
                            "participle of " + sense.get().rule(),
                            List.of(word, head)));
                }
            }
        }
        return Optional.empty();
    }

    /** "Frozen funds", "Frozen funds: ...": with no amount, it says what is spoken of below it. */
    private static boolean isHeading(Syntax syntax, List<Integer> before, int head) {
        return before.getFirst() == 0
                && (head + 1 >= syntax.size() || HEADING_ENDS.contains(syntax.lower(head + 1)))
                && before.stream().noneMatch(word -> syntax.is(word, PartOfSpeech.NUM));
    }

    /** "A list of approved applications": what stands in it is named, not done. */
    private static boolean isListed(Syntax syntax, int head) {
        Node node = syntax.tree().node(head);
        return node.is(Relation.NMOD) && LISTS.contains(syntax.lemma(node.head()));
    }

    /** "says cut taxes": with nothing before it, a participle that is like its infinitive is one. */
    private static boolean isBare(Syntax syntax, int word, Lexicon.VerbForm form) {
        return syntax.lower(word).equals(form.lemma())
                && (word == 0 || !syntax.is(word - 1, PartOfSpeech.DET) && !syntax.is(word - 1, PartOfSpeech.ADV));
    }

    private static boolean qualifies(VerbSense sense, Set<NounClass> classes) {
        return sense.tail().isEmpty()
                && sense.need() instanceof ObjectNeed.OfClass wanted
                && wanted.classes().stream().anyMatch(kind -> classes.contains(kind) && QUALIFIED.contains(kind));
    }

    // ---- nouns made from verbs

    private Optional<Reading> nominal(Syntax syntax, int head) {
        List<String> verbs = lexicon.verbsOfNominal(syntax.lower(head));
        if (verbs.isEmpty()) {
            return Optional.empty();
        }
        Slots slots = Slots.of(syntax, head);
        Optional<Integer> behind =
                slots.group("of").or(() -> asked(syntax, head, slots)).or(() -> changed(syntax, head, slots));
        OptionalInt owner = syntax.possessor(head);
        boolean owned = behind.isEmpty() && owner.isPresent();
        Optional<Integer> of = owned ? Optional.of(owner.getAsInt()) : behind;
        Set<NounClass> modifiers = modifiers(syntax, head);
        for (String verb : verbs) {
            for (VerbSense sense : lexicon.sensesOf(verb)) {
                if (sense.tail().isEmpty() && !isVague(sense) && fits(syntax, head, sense.need(), of, modifiers)) {
                    return sense.move()
                            .map(move -> new Reading(
                                    behind.filter(thing -> Finer.isStopOfTrade(syntax, move, thing))
                                            .map(thing -> ORDERED)
                                            .orElse(move),
                                    nominalRoles(sense.roles(), owned && sense.need() instanceof ObjectNeed.OfClass),
                                    slots,
                                    sense.modality(),
                                    "noun " + syntax.lower(head) + " as " + sense.rule(),
                                    List.of(head)));
                }
            }
        }
        return Optional.empty();
    }

    /** What the words before a noun say that it is about; "tax cuts" are no cuts of a tax, and "a $2 million request" is for money. */
    private static Set<NounClass> modifiers(Syntax syntax, int head) {
        if (CHANGES.contains(syntax.lower(head))) {
            return Set.of();
        }
        return syntax.is(head, NounClass.DEMAND)
                        && isOfSum(syntax.span(syntax.core(head)).of(syntax.text()))
                ? EnumSet.of(NounClass.MONEY)
                : syntax.modifierClasses(head);
    }

    private static boolean isOfSum(String words) {
        return words.chars().anyMatch(each -> CURRENCIES.indexOf(each) >= 0);
    }

    /** "a request for funds": what is asked for stands behind "for". */
    private static Optional<Integer> asked(Syntax syntax, int head, Slots slots) {
        return syntax.is(head, NounClass.DEMAND) ? slots.group("for") : Optional.empty();
    }

    /** "cuts to aid", "a reduction in fees": what becomes less or more. */
    private static Optional<Integer> changed(Syntax syntax, int head, Slots slots) {
        Optional<Integer> what =
                CHANGES.contains(syntax.lower(head)) ? slots.group("to").or(() -> slots.group("in")) : Optional.empty();
        return what.filter(word -> syntax.is(word, NounClass.MONEY) || syntax.is(word, NounClass.RULE));
    }

    /** "the return of refugees" need not have begun, "the suspension of flights" has. */
    static boolean isVague(VerbSense sense) {
        return sense.move()
                .filter(move -> move.lane() == Lane.WORK)
                .filter(move -> move.act() == Act.STARTED || move.act() == Act.CONTINUING)
                .isPresent();
    }

    private static boolean fits(
            Syntax syntax, int head, ObjectNeed need, Optional<Integer> of, Set<NounClass> modifiers) {
        return switch (need) {
            case ObjectNeed.Anything any -> of.isPresent();
            case ObjectNeed.Infinitive to -> syntax.infinitiveOf(head).isPresent();
            case ObjectNeed.Doing doing -> false;
            case ObjectNeed.That that -> false;
            case ObjectNeed.Nothing nothing -> false;
            case ObjectNeed.ByAuthority by -> false;
            case ObjectNeed.ByCourt by -> false;
            case ObjectNeed.Somebody somebody -> syntax.infinitiveOf(head).isPresent();
            case ObjectNeed.OfClass wanted -> holds(syntax, of, modifiers, wanted.classes());
            case ObjectNeed.OneOf several ->
                several.needs().stream().anyMatch(each -> fits(syntax, head, each, of, modifiers));
            case ObjectNeed.SubjectOfClass wanted -> holds(syntax, of, modifiers, wanted.classes());
        };
    }

    private static boolean holds(Syntax syntax, Optional<Integer> of, Set<NounClass> modifiers, Set<NounClass> wanted) {
        Set<NounClass> held = EnumSet.noneOf(NounClass.class);
        held.addAll(modifiers);
        of.ifPresent(word -> held.addAll(syntax.classesWithin(word)));
        held.retainAll(wanted);
        return !held.isEmpty();
    }

    /** @param owned whether the possessor is what it is done to: "the bill's passage" */
    private static RoleMap nominalRoles(RoleMap ofVerb, boolean owned) {
        Map<String, String> slots = new LinkedHashMap<>(ofVerb.slots());
        String subject = slots.get("subject");
        String object = slots.get("object");
        if (owned && object != null) {
            slots.put("possessor", object);
        }
        if (subject != null) {
            slots.putIfAbsent("possessor", subject);
            slots.putIfAbsent("by", subject);
        }
        if (object != null) {
            slots.putIfAbsent("of", object);
            slots.putIfAbsent("on", object);
        }
        return new RoleMap(slots);
    }

    // ---- nouns that assert by standing there

    private Optional<Reading> stative(Syntax syntax, Parties parties, int head) {
        if (isOfCourt(syntax, head)) {
            return Optional.empty();
        }
        List<String> endings = lexicon.endsStative(syntax.lower(head)) ? endings(syntax, head) : List.of();
        List<Stative> rows = lexicon.stativesOf(endings, syntax.classes(head));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Slots slots = Slots.of(syntax, head);
        for (Stative row : rows) {
            if (row.contexts().stream().anyMatch(context -> holds(syntax, parties, head, slots, context))
                    && !GroupClasses.isDrawnMoney(syntax, head)
                    && !Everyday.isNoun(syntax, parties, row, head, slots)) {
                return Optional.of(
                        new Reading(row.move(), row.roles(), slots, row.modality(), row.rule(), List.of(head)));
            }
        }
        return Optional.empty();
    }

    /** "the Court of Appeals for the North": the end of a court's name. */
    private static boolean isOfCourt(Syntax syntax, int head) {
        return head > 1 && syntax.lower(head - 1).equals("of") && COURTS.contains(syntax.lower(head - 2));
    }

    static List<String> endings(Syntax syntax, int head) {
        List<String> endings = new ArrayList<>();
        int core = syntax.core(head).first();
        for (int first = Math.max(core, head - LONGEST_TERM + 1); first <= head; first++) {
            StringBuilder words = new StringBuilder();
            for (int word = first; word <= head; word++) {
                words.append(words.isEmpty() ? "" : " ").append(syntax.lower(word));
            }
            endings.add(words.toString());
        }
        return endings;
    }

    private static boolean holds(Syntax syntax, Parties parties, int head, Slots slots, String context) {
        int colon = context.indexOf(':');
        String kind = colon < 0 ? context : context.substring(0, colon);
        String word = colon < 0 ? "" : context.substring(colon + 1);
        return switch (kind) {
            case "any" -> true;
            case "infinitive" -> slots.hasClause();
            case "intended" -> slots.hasClause() && isPersons(syntax, parties, head);
            case "received" -> slots.group("to").isPresent() && !isHeldBack(syntax, head) && hasVerb(syntax);
            case "relative" -> hasRelative(syntax, head);
            case "possessed" -> parties.possessor(syntax, head).isPresent();
            case "modified" -> parties.modifier(syntax, head).isPresent() || properModifier(syntax, head);
            case "after" ->
                syntax.group(head)
                        .filter(group -> group.preposition().equals(word))
                        .isPresent();
            case "declined" -> isDeclined(syntax, head);
            case "quantity" -> syntax.objectSpan(head).of(syntax.text()).chars().anyMatch(Character::isDigit);
            case "complement" ->
                slots.group(word).isPresent() || word.equals("to") && slots.hasClause() || slots.hasGerund(word);
            default -> slots.group(kind).isPresent();
        };
    }

    /** "lifted the freeze on aid to Malawi", "aid to Malawi was reviewed": what a rule, its end or a review is about is not given by that. */
    private static boolean isHeldBack(Syntax syntax, int head) {
        int at = head;
        for (int word = syntax.core(head).first(); word < head; word++) {
            if (HOLDING.contains(syntax.lemma(word))) {
                return true;
            }
        }
        for (int depth = 0; depth < DEEPEST_NOUN && at >= 0; depth++) {
            Node node = syntax.tree().node(at);
            boolean ofNoun = node.is(Relation.NMOD) || node.is(Relation.CONJ) || node.is(Relation.COMPOUND);
            int over = node.head();
            if (!ofNoun) {
                return over >= 0 && HOLDING.contains(syntax.lemma(over));
            }
            if (HOLDING.contains(syntax.lemma(over)) || syntax.is(over, NounClass.RULE)) {
                return true;
            }
            at = over;
        }
        return false;
    }

    /** "the decision not to sell". */
    private static boolean isDeclined(Syntax syntax, int head) {
        return head + 2 < syntax.size()
                && syntax.lower(head + 1).equals("not")
                && syntax.lower(head + 2).equals("to");
    }

    /** Somebody else's: who speaks of "our plans" only praises them. */
    private static boolean isPersons(Syntax syntax, Parties parties, int head) {
        String possessor = syntax.lower(syntax.possessor(head).orElse(-1));
        boolean own = OWN.contains(possessor);
        return HIS.contains(possessor)
                || parties.possessor(syntax, head)
                        .filter(party -> !own)
                        .flatMap(Party::id)
                        .filter(id -> id.is("person"))
                        .isPresent();
    }

    /** A clause says which one it is: "the law that shut the mines". */
    private static boolean hasRelative(Syntax syntax, int head) {
        return syntax.group(head).stream()
                .flatMap(group -> group.modifiers().stream())
                .anyMatch(modifier -> modifier.kind() == Modifier.Kind.RELATIVE_CLAUSE);
    }

    private static boolean properModifier(Syntax syntax, int head) {
        return syntax.before(head).stream().anyMatch(word -> syntax.is(word, PartOfSpeech.PROPN));
    }

    // ---- all

    /** "calls for a ban", "calls for banning boats": a measure that is called for is proposed. */
    private boolean isForMeasure(Syntax syntax, int head, Reading reading) {
        boolean rule = reading.slots()
                .group("for")
                .filter(word -> syntax.is(word, NounClass.RULE) || syntax.is(word, NounClass.BILL))
                .isPresent();
        return reading.move().act() == Act.SOUGHT
                && (rule || isCalledFor(syntax, head, reading) && isOfMeasure(syntax, reading.slots()));
    }

    /** "calls for banning boats", "calls to ban boats". */
    private static boolean isCalledFor(Syntax syntax, int head, Reading reading) {
        return reading.slots().hasGerund("for")
                || reading.slots().hasClause() && syntax.lemma(head).equals("call");
    }

    private boolean isOfMeasure(Syntax syntax, Slots slots) {
        return slots.clauseHead().stream()
                .mapToObj(gerund -> lexicon.sensesOf(syntax.lemma(gerund)))
                .flatMap(List::stream)
                .limit(1)
                .anyMatch(sense ->
                        sense.move().filter(move -> move.lane() == Lane.MEASURE).isPresent());
    }

    /** "agreed on a freeze", "promises of a freeze", "a proposal for a freeze": what holds it has told it. */
    private static boolean isOnlyMeant(Syntax syntax, int head, Reading reading) {
        Node node = syntax.tree().node(head);
        if (!reading.move().equals(ORDERED) || node.head() == Node.ROOT || !BELOW.contains(node.relation())) {
            return false;
        }
        return MEANING.contains(syntax.tree().node(node.head()).lemma());
    }

    /** "for proposing a ban", "in favour of a ban": one that is not in force. */
    private static boolean isPutForward(Syntax syntax, int head, Reading reading) {
        Node node = syntax.tree().node(head);
        return reading.move().equals(ORDERED)
                && node.head() != Node.ROOT
                && BELOW.contains(node.relation())
                && PROPOSING.contains(syntax.tree().node(node.head()).lemma());
    }

    /** "her readiness to be mayor": how somebody is, nothing that is promised. */
    private static boolean isToBe(Syntax syntax, Reading reading) {
        return reading.move().lane() == Lane.COMMITMENT
                && reading.slots().hasClause()
                && reading.slots().clauseHead().stream()
                        .anyMatch(word -> syntax.predicate(word)
                                .filter(Predicate::copular)
                                .isPresent());
    }

    private Draft draft(Syntax syntax, Parties parties, int head, Reading reading) {
        boolean measure = isForMeasure(syntax, head, reading);
        Set<Integer> told = measure ? reading.slots().group("for").map(Set::of).orElse(Set.of()) : Set.<Integer>of();
        return new Draft(
                measure || isToCome(syntax, head, reading) || isPutForward(syntax, head, reading)
                        ? new Move(Lane.MEASURE, Act.PROPOSED)
                        : Modalities.proposed(syntax, head, asked(syntax, head, begun(syntax, head, reading))),
                Modalities.combine(modalities.ofNominal(syntax, head), reading.modality()),
                actors(syntax, parties, head, reading),
                reading.slots().parties(syntax, parties, reading.roles(), "counterpart"),
                reading.slots()
                        .object(syntax, reading.roles())
                        .or(() -> Optional.of(
                                Slots.plain(syntax.span(syntax.core(head)).of(syntax.text())))),
                evidence(syntax, head, reading.slots()),
                head,
                told,
                reading.rule(),
                Grounds.of(reading.trigger(), reading.slots(), reading.roles()));
    }

    /** "an appeal for $5 million": money is asked for. */
    private static Move asked(Syntax syntax, int head, Move move) {
        return move.act() == Act.SOUGHT && PublicMoney.isForMoney(syntax, head)
                ? new Move(Lane.MONEY, Act.REQUESTED)
                : move;
    }

    /** "The probe did not lead to charges", "after an inquiry": one that was made, not one that goes on. */
    private static Move begun(Syntax syntax, int head, Reading reading) {
        if (!reading.move().equals(CONTINUING) || !INQUIRIES.contains(syntax.lemma(head))) {
            return reading.move();
        }
        boolean behind = syntax.group(head)
                .filter(group -> MADE_BEFORE.contains(group.preposition()))
                .isPresent();
        boolean past = syntax.tree().node(head).is(Relation.NSUBJ)
                && syntax.predicate(syntax.tree().node(head).head())
                        .filter(verb -> !verb.copular()
                                && !verb.verb().progressive()
                                && verb.verb().tense() == Tense.PAST)
                        .isPresent();
        return behind || past ? new Move(Lane.WORK, Act.STARTED) : reading.move();
    }

    /** "legislation that would bar": not in force yet. */
    private static boolean isToCome(Syntax syntax, int head, Reading reading) {
        return reading.move().equals(ORDERED)
                && syntax.is(head, NounClass.BILL)
                && syntax.group(head)
                        .flatMap(group -> group.modifier(Modifier.Kind.RELATIVE_CLAUSE))
                        .flatMap(relative -> syntax.predicate(relative.word()))
                        .flatMap(predicate -> predicate.verb().modal())
                        .filter("would"::equals)
                        .isPresent();
    }

    /** Whom the row's places name; else whose demand it is; else who does what the noun is the object of. */
    private static List<Party> actors(Syntax syntax, Parties parties, int head, Reading reading) {
        List<Party> given = reading.slots().parties(syntax, parties, reading.roles(), "actor");
        if (!given.isEmpty()) {
            return given;
        }
        Optional<Integer> of = reading.slots().group("of");
        boolean willing =
                reading.move().lane() == Lane.COMMITMENT && reading.slots().hasClause();
        if (of.isPresent() && (willing || syntax.is(head, NounClass.DEMAND) || syntax.is(head, NounClass.PROMISE))) {
            return parties.all(syntax, of.get());
        }
        List<Party> owners = parties.possessors(syntax, head);
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<Party> owner = parties.modifier(syntax, head);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        OptionalInt subject = syntax.tree().node(head).is(Relation.OBJ)
                        && !isReacting(syntax, head)
                        && !isUndone(syntax, head, reading)
                ? doer(syntax, syntax.tree().node(head).head())
                : OptionalInt.empty();
        return subject.isPresent() ? parties.all(syntax, subject.getAsInt()) : List.of();
    }

    /** "Chile criticised the suspension": who says or does something about it has not done it. */
    private static boolean isReacting(Syntax syntax, int head) {
        return REACTING.contains(syntax.lemma(syntax.tree().node(head).head()));
    }

    /** "The court suspended the clinic's waiver": who ends an exception, or keeps its end off, has not granted it. */
    private static boolean isUndone(Syntax syntax, int head, Reading reading) {
        String verb = syntax.lemma(syntax.tree().node(head).head());
        return reading.move().act() == Act.GRANTED && (UNDOING.contains(verb) || STOPPING.contains(verb));
    }

    private static OptionalInt doer(Syntax syntax, int verb) {
        return syntax.predicate(verb)
                .flatMap(Predicate::doer)
                .map(argument -> OptionalInt.of(argument.word()))
                .orElse(OptionalInt.empty());
    }

    /** The group with its complements, and an infinitive that hangs on it. */
    private static Span evidence(Syntax syntax, int head, Slots slots) {
        Span span = syntax.objectSpan(head);
        Optional<Stretch> clause = slots.clause();
        return clause.isPresent() ? span.union(syntax.span(clause.get())) : span;
    }

    /** "Fact sheet: health aid to Chad" is a title, and pays nothing. */
    private static boolean hasVerb(Syntax syntax) {
        return IntStream.range(0, syntax.size())
                .anyMatch(word -> syntax.is(word, PartOfSpeech.VERB) || syntax.is(word, PartOfSpeech.AUX));
    }
}
