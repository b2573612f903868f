package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** Official numbers: a number of people or of countable acts, where no other claim holds it. */
final class Counts {
    /** Acts on these are told by their number; soldiers are sent and withdrawn, however many they are. */
    private static final Set<NounClass> COUNTED = EnumSet.of(NounClass.PEOPLE, NounClass.TALLY);

    private static final int FEWEST = 10;
    private static final Set<String> STATES = WordLists.read("states people are in");
    private static final Set<String> POLLS = WordLists.read("polls");
    private static final Set<String> HARM = WordLists.read("harm");
    private static final Set<String> HARMED = WordLists.read("harmed");

    private static final Set<String> APART = Set.of(",", ";");
    private static final Set<String> PARTS = Set.of("them", "whom", "which");
    private static final Set<String> THOSE = Set.of("those", "them", "these");
    private static final Set<String> MEASURES = WordLists.read("measures");
    private static final Set<String> PRIVATE = WordLists.read("private counts");
    private static final Set<String> UNCOUNTED = WordLists.read("uncounted");
    private static final Set<String> CROWD = WordLists.read("crowd verbs");

    private static final Set<String> PERIODS =
            Set.of("year", "years", "month", "months", "quarter", "week", "weeks", "decade", "since", "fiscal");
    private static final int LONGEST_PERIOD = 8;

    private static final Set<NounClass> PEOPLE = EnumSet.of(NounClass.PEOPLE);
    private static final Set<NounClass> FORCES = EnumSet.of(NounClass.FORCE);
    private static final Set<String> STANDING = WordLists.read("standing verbs");

    /** Whoever does so has not done yet what is numbered. */
    private static final Set<String> PROMISING = Set.of("promise", "pledge", "vow", "offer");

    /** What leads in a number that another is held against. */
    private static final Set<String> COMPARING = WordLists.read("comparing");

    private static final Set<String> CONDITIONAL = Set.of("if", "unless");
    private static final Set<String> APPROXIMATE = WordLists.read("approximate");
    private static final Set<String> STOPS = WordLists.read("comparison ends");
    private static final int REACH = 8;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final Lexicon lexicon;

    Counts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A count and the number that it reports. */
    record Counted(Draft draft, QuantityMention number) {}

    List<Counted> read(Syntax syntax, Parties parties, List<QuantityMention> numbers, List<Draft> drafts) {
        List<QuantityMention> counted = new ArrayList<>();
        boolean official = !numbers.isEmpty() && OfficialFigures.areIn(syntax, parties);
        for (QuantityMention number : numbers) {
            boolean told = drafts.stream().anyMatch(draft -> holds(draft, number));
            if (!told
                    && (isCounted(number, !counted.isEmpty())
                            || isBare(syntax, number)
                            || isStanding(syntax, number)
                            || isShare(syntax, number)
                            || Indicators.isTold(syntax, number, groupOf(syntax, number))
                            || official && isFigure(syntax, number))
                    && (!isOther(syntax, number) || isForecast(syntax, number))) {
                counted.add(withNoun(number, counted));
            }
        }
        return counted.stream()
                .filter(number -> !isSupposed(syntax, number) && !isOutOfState(syntax, number))
                .filter(number -> !Prevented.isIn(syntax, groupOf(syntax, number)))
                .map(number -> new Counted(
                        draft(syntax, parties, number, counted),
                        Wholes.partOf(syntax.text(), number, numbers).orElse(number)))
                .toList();
    }

    /** "Took 3 million people out of poverty": what is said to come of a policy, and nobody counted. */
    private static boolean isOutOfState(Syntax syntax, QuantityMention number) {
        int last = syntax.core(groupOf(syntax, number)).last();
        return IntStream.rangeClosed(last + 1, Math.min(last + 2, syntax.size() - 3))
                .anyMatch(word -> syntax.lower(word).equals("out")
                        && syntax.lower(word + 1).equals("of")
                        && STATES.contains(syntax.lower(word + 2)));
    }

    /** "Twenty percent of the arrests", "arrests are up ten percent", "a third of those removed": of what else is counted. */
    private boolean isShare(Syntax syntax, QuantityMention number) {
        if (!lastWord(number).equals("percent")) {
            return false;
        }
        int group = groupOf(syntax, number);
        if (isOfWork(syntax, group)) {
            return false;
        }
        Integer whole = syntax.complements(group).get("of");
        Optional<Predicate> predicate = syntax.views().predicateOf(group).filter(Predicate::copular);
        OptionalInt subject =
                predicate.isPresent() ? syntax.subject(predicate.get().word()) : OptionalInt.empty();
        return whole != null && isCountable(syntax, whole)
                || subject.isPresent() && subject.getAsInt() != group && isCountable(syntax, subject.getAsInt());
    }

    /** "ended 92 percent of its awards", "so many of the programmes are gone": how much of it an act is done to is told by the act. */
    private static boolean isOfWork(Syntax syntax, int group) {
        Integer whole = syntax.complements(group).get("of");
        return whole != null
                && (syntax.is(whole, NounClass.PROGRAMME)
                        || syntax.is(whole, NounClass.MONEY)
                        || syntax.is(whole, NounClass.WAIVER));
    }

    private static boolean isCountable(Syntax syntax, int head) {
        String word = syntax.lower(head);
        return THOSE.contains(word) || !isUncounted(word) && COUNTED.stream().anyMatch(kind -> syntax.is(head, kind));
    }

    /** A share, or a number of whatever things; no money, time or length. */
    private static boolean isFigure(Syntax syntax, QuantityMention number) {
        String noun = lastWord(number);
        return noun.equals("percent") && !isOfWork(syntax, groupOf(syntax, number))
                || !noun.equals("percent")
                        && !noun.isEmpty()
                        && !number.quantity().isMoney()
                        && number.quantity().value().intValue() >= FEWEST
                        && !MEASURES.contains(noun)
                        && !syntax.isTime(groupOf(syntax, number));
    }

    /** "212 have done so", "of these 40 were freed": how many of those that the words before have named. */
    private static boolean isBare(Syntax syntax, QuantityMention number) {
        if (!isPlain(number) || number.quantity().value().intValue() < FEWEST) {
            return false;
        }
        int last = Math.max(0, syntax.wordFrom(number.span().end()) - 1);
        return syntax.views()
                .predicateOf(last)
                .filter(predicate -> !predicate.copular()
                        && predicate.verb().form() == Form.STATEMENT
                        && (syntax.isPassive(predicate) || predicate.verb().perfect())
                        && predicate
                                .subject()
                                .filter(subject -> subject.word() == last)
                                .isPresent())
                .isPresent();
    }

    /** "900 soldiers are in the valley", "the land hosts 900 soldiers": how many there are, not what is done with them. */
    private boolean isStanding(Syntax syntax, QuantityMention number) {
        List<String> words = Lexicon.words(number.quantity().unit().toLowerCase(Locale.ROOT));
        return !words.isEmpty()
                && number.quantity().value().intValue() >= FEWEST
                && !lexicon.classesOfWord(words.getLast(), FORCES).isEmpty()
                && syntax.views()
                        .predicateOf(groupOf(syntax, number))
                        .filter(predicate -> predicate.copular() || STANDING.contains(predicate.lemma()))
                        .isPresent();
    }

    /** A number without a unit that is no year. */
    private static boolean isPlain(QuantityMention number) {
        int value = number.quantity().value().intValue();
        boolean year =
                value >= FIRST_YEAR && value <= LAST_YEAR && number.span().length() == 4;
        return number.quantity().unit().isEmpty() && !number.quantity().isMoney() && !year;
    }

    /** "down from 240 a year earlier", "against 688 in May": the number that a count is held against. */
    List<Counted> compared(Syntax syntax, List<QuantityMention> numbers, List<Draft> drafts, List<Counted> counted) {
        List<Counted> found = new ArrayList<>();
        for (QuantityMention number : numbers) {
            int word = syntax.wordFrom(number.span().start());
            int lead = beforeLead(syntax, word);
            int from = lead < 0 && isPartOfThose(syntax, number) ? word : lead;
            boolean behind = from >= 0
                    && (counted.stream()
                                    .anyMatch(count -> isBefore(count.draft(), number)
                                            && !count.number().span().equals(number.span())
                                            && !count.number().quantity().isMoney())
                            || drafts.stream()
                                    .anyMatch(draft -> draft.move().lane() == Lane.COUNT && isBefore(draft, number)));
            boolean told =
                    counted.stream().anyMatch(count -> count.number().span().equals(number.span()));
            if (behind && !told && (isPlain(number) || isCounted(number, false))) {
                found.add(new Counted(
                        comparison(syntax, number, from),
                        withNoun(number, counted.stream().map(Counted::number).toList())));
            }
        }
        return found;
    }

    private static boolean isBefore(Draft draft, QuantityMention number) {
        return draft.evidence().start() < number.span().start();
    }

    /** "1,568 were sent back, 192 of them children" */
    private static boolean isPartOfThose(Syntax syntax, QuantityMention number) {
        int next = syntax.wordFrom(number.span().end());
        int before = syntax.wordFrom(number.span().start()) - 1;
        return number.quantity().value().intValue() >= FEWEST
                && before > 0
                && APART.contains(syntax.lower(before))
                && syntax.lower(next).equals("of")
                && PARTS.contains(syntax.lower(next + 1));
    }

    /** The first word of what leads a compared number in; -1 when nothing does. */
    private static int beforeLead(Syntax syntax, int word) {
        int at = word - 1;
        while (at > 0 && APPROXIMATE.contains(syntax.lower(at))) {
            at--;
        }
        if (at < 0) {
            return -1;
        }
        String lead = syntax.lower(at);
        boolean two = at > 0 && COMPARING.contains(syntax.lower(at - 1) + " " + lead);
        return two ? at - 1 : COMPARING.contains(lead) ? at : -1;
    }

    private static Draft comparison(Syntax syntax, QuantityMention number, int from) {
        int last = syntax.wordFrom(number.span().end());
        int end = number.span().end();
        for (int word = last; word < Math.min(syntax.size(), last + REACH); word++) {
            if (!Character.isLetterOrDigit(syntax.lower(word).charAt(0)) || STOPS.contains(syntax.lower(word))) {
                break;
            }
            end = syntax.tokens().get(word).span().end();
        }
        int group = groupOf(syntax, number);
        return new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(Slots.plain(number.span().of(syntax.text()))),
                new Span(syntax.start(from), end),
                group,
                Set.of(group),
                "number compared with",
                Grounds.at(wordsOf(syntax, number)));
    }

    /** "1.94 million encounters ... and 458,000 in 2020": the noun is said once. */
    private static QuantityMention withNoun(QuantityMention number, List<QuantityMention> before) {
        Quantity quantity = number.quantity();
        return quantity.unit().isEmpty() && !before.isEmpty()
                ? new QuantityMention(
                        number.span(),
                        new Quantity(
                                quantity.value(), before.getLast().quantity().unit(), quantity.approx()))
                : number;
    }

    /** Acts on people that are done and told with their number are counts: "has taken in 299,000 migrants". */
    List<Counted> told(Syntax syntax, List<QuantityMention> numbers, List<Draft> drafts) {
        List<Counted> found = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean done = (draft.move().lane() == Lane.WORK || draft.move().lane() == Lane.COMMITMENT)
                    && (draft.move().act() == Act.STARTED
                            || draft.move().act() == Act.MADE
                            || draft.move().act() == Act.UNDERWAY)
                    && draft.modality() == Modality.ACTUAL
                    && !PROMISING.contains(syntax.lemma(draft.anchor()))
                    && isPast(syntax, draft.anchor());
            if (done) {
                numbers.stream()
                        .filter(number -> draft.evidence().contains(number.span()) && isCounted(number, false))
                        .filter(number -> isOwn(syntax, draft.anchor(), number))
                        .findFirst()
                        .ifPresent(number -> found.add(new Counted(asCount(syntax, draft), number)));
            }
        }
        return found;
    }

    /** Its own object: "promised to take 300" has taken none, and "set up checks at 300 farms" does nothing to farms. */
    private static boolean isOwn(Syntax syntax, int anchor, QuantityMention number) {
        int group = groupOf(syntax, number);
        return syntax.views()
                .predicateOf(group)
                .filter(predicate -> predicate.word() == anchor)
                .flatMap(Predicate::undergoer)
                .filter(thing -> syntax.views().spread(thing.word()).contains(group))
                .isPresent();
    }

    private static boolean isPast(Syntax syntax, int anchor) {
        return syntax.predicate(anchor)
                .filter(predicate -> predicate.verb().form() != Form.INFINITIVE
                        && Modalities.own(predicate.verb()) == Modality.ACTUAL)
                .isPresent();
    }

    private static Draft asCount(Syntax syntax, Draft draft) {
        return new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                draft.modality(),
                draft.actors(),
                draft.counterparts(),
                draft.object(),
                withPeriod(syntax, draft.evidence()),
                draft.anchor(),
                draft.used(),
                draft.rule() + " with a number",
                draft.grounds());
    }

    /** A promise, a piece of work or money that names the number has told it already. */
    private static boolean holds(Draft draft, QuantityMention number) {
        return draft.evidence().contains(number.span()) && draft.move().lane() != Lane.DISPUTE;
    }

    private boolean isCounted(QuantityMention number, boolean nounSaid) {
        if (number.quantity().isMoney() || number.quantity().value().intValue() < FEWEST) {
            return false;
        }
        String unit = number.quantity().unit().toLowerCase(Locale.ROOT);
        if (unit.isEmpty()) {
            return nounSaid && number.quantity().value().intValue() > 2100;
        }
        List<String> words = Lexicon.words(unit);
        return !words.isEmpty()
                && !isUncounted(words.getLast())
                && (Demonyms.isPeople(words.getLast())
                        || !lexicon.classesOfWord(words.getLast(), COUNTED).isEmpty());
    }

    /** A noun in one of its two numbers. */
    private static boolean isForm(String noun, String word) {
        boolean endsInY = word.endsWith("y") && noun.equals(word.substring(0, word.length() - 1) + "ies");
        return noun.equals(word) || noun.equals(word + "s") || endsInY;
    }

    /** How many were asked in a poll, and whom somebody harmed: counted, but by no authority and of none. */
    private boolean isOther(Syntax syntax, QuantityMention number) {
        int group = groupOf(syntax, number);
        boolean polled = isUncounted(lastWord(number))
                || isKnown(syntax, number, group)
                || isOfUncounted(syntax, group)
                || syntax.tokens().stream().anyMatch(token -> POLLS.contains(token.lower()));
        Optional<Predicate> predicate = syntax.views().predicateOf(group);
        if (polled || predicate.isEmpty()) {
            return polled;
        }
        if (isPrivately(predicate.get(), group) || isAhead(predicate.get())) {
            return true;
        }
        int verb = predicate.get().word();
        if (CROWD.contains(syntax.lemma(verb)) && !syntax.isPassive(predicate.get())) {
            return true;
        }
        boolean harmed = HARM.contains(syntax.lemma(verb))
                || syntax
                        .tokens()
                        .subList(
                                syntax.clause(verb).first(), syntax.clause(verb).last() + 1)
                        .stream()
                        .anyMatch(token -> HARMED.contains(token.lower()));
        return harmed
                && predicate
                        .get()
                        .doer()
                        .filter(doer ->
                                syntax.is(doer.word(), NounClass.FORCE) || syntax.is(doer.word(), NounClass.AUTHORITY))
                        .isEmpty();
    }

    /** "her 60 clerks": how many there are is taken as known. */
    private boolean isKnown(Syntax syntax, QuantityMention number, int group) {
        return syntax.possessor(group).isPresent()
                && !lexicon.classesOfWord(lastWord(number), PEOPLE).isEmpty();
    }

    /** "31 percent of likely voters". */
    private static boolean isOfUncounted(Syntax syntax, int group) {
        Integer whole = syntax.complements(group).get("of");
        return whole != null && isUncounted(syntax.lower(whole));
    }

    private static String lastWord(QuantityMention number) {
        List<String> words = Lexicon.words(number.quantity().unit().toLowerCase(Locale.ROOT));
        return words.isEmpty() ? "" : words.getLast();
    }

    /** Votes, jobs and crowds are counted by others. */
    private static boolean isUncounted(String word) {
        return UNCOUNTED.stream().anyMatch(each -> isForm(word, each));
    }

    /** "employs 300 people", "told 200 people that": what firms and crowds count. */
    private static boolean isPrivately(Predicate predicate, int group) {
        return PRIVATE.contains(predicate.lemma()) || isHearer(predicate, group);
    }

    private static boolean isHearer(Predicate predicate, int group) {
        return predicate.lemma().equals("tell")
                && predicate.arguments().stream()
                        .anyMatch(argument -> argument.word() == group && argument.role() != Role.SUBJECT);
    }

    /** "would send 50,000 teachers", "to hold 3,000": not yet counted. */
    private static boolean isAhead(Predicate predicate) {
        boolean infinitive = predicate.verb().form() == Form.INFINITIVE
                && predicate
                        .dependence()
                        .filter(clause -> clause.mark().equals("to"))
                        .isPresent();
        return infinitive || Modalities.own(predicate.verb()) == Modality.PLANNED;
    }

    /** "If Chile released 20,000 tonnes": nobody has counted them; "even if" grants that somebody did. */
    private static boolean isSupposed(Syntax syntax, QuantityMention number) {
        return syntax.views()
                .predicateOf(groupOf(syntax, number))
                .flatMap(Predicate::dependence)
                .filter(clause -> CONDITIONAL.contains(clause.mark()))
                .filter(clause -> syntax.tree().children(clause.word()).stream()
                        .noneMatch(child -> syntax.lower(child).equals("even")))
                .isPresent();
    }

    /** "the deficit is projected to be $5 billion": of what authorities measure, the number that is to come counts too. */
    private static boolean isForecast(Syntax syntax, QuantityMention number) {
        int group = groupOf(syntax, number);
        return Indicators.isTold(syntax, number, group)
                && syntax.views().predicateOf(group).filter(Counts::isAhead).isPresent();
    }

    private static Draft draft(Syntax syntax, Parties parties, QuantityMention number, List<QuantityMention> others) {
        int group = groupOf(syntax, number);
        Optional<Predicate> predicate = syntax.views().predicateOf(group);
        List<Party> tellers = Figures.tellers(syntax, parties, group);
        boolean ofAnother =
                !tellers.isEmpty() || predicate.filter(Figures::isContesting).isPresent();
        List<Party> actors = ofAnother
                ? tellers
                : predicate
                        .flatMap(Predicate::doer)
                        .filter(doer -> doer.word() != group)
                        .map(doer -> parties.all(syntax, doer.word()))
                        .orElse(List.of());
        Span own = syntax.objectSpan(group);
        Span clause = predicate
                .map(each -> Slots.evidence(syntax, each.word()))
                .orElse(own)
                .union(own)
                .union(number.span());
        boolean shared = others.stream().anyMatch(other -> !other.equals(number) && clause.contains(other.span()));
        Span evidence = shared ? upToNext(number, own, others) : withPeriod(syntax, clause);
        boolean denied =
                predicate.filter(each -> Denied.isVerb(syntax, each.word())).isPresent();
        return new Draft(
                new Move(Lane.COUNT, Act.REPORTED),
                denied
                        ? Modality.NEGATED
                        : predicate
                                .map(each -> isAhead(each) ? Modality.PLANNED : Modalities.own(each.verb()))
                                .filter(modality -> modality != Modality.NEGATED)
                                .orElse(Modality.ACTUAL),
                actors,
                List.of(),
                Optional.of(Slots.plain(own.of(syntax.text()))),
                evidence,
                group,
                Set.of(group),
                "number of counted things",
                Grounds.at(wordsOf(syntax, number)));
    }

    /** Of several numbers in one clause each goes as far as the next begins. */
    private static Span upToNext(QuantityMention number, Span own, List<QuantityMention> others) {
        int end = others.stream()
                .mapToInt(other -> other.span().start())
                .filter(start -> start > number.span().start())
                .min()
                .orElse(own.end());
        Span until = new Span(
                Math.min(own.start(), number.span().start()),
                Math.max(number.span().end(), Math.min(own.end(), end)));
        return until.union(number.span());
    }

    /** "So far this fiscal year, ...": the period that opens the sentence belongs to its count. */
    static Span withPeriod(Syntax syntax, Span evidence) {
        boolean period = false;
        int before = 0;
        for (Token token : syntax.tokens()) {
            if (token.span().end() > evidence.start()) {
                break;
            }
            before++;
            period |= PERIODS.contains(token.lower());
        }
        return period && before <= LONGEST_PERIOD
                ? new Span(syntax.sentence().span().start(), evidence.end())
                : evidence;
    }

    static Set<Integer> wordsOf(Syntax syntax, QuantityMention number) {
        Set<Integer> words = new HashSet<>();
        for (int word = syntax.wordFrom(number.span().start());
                word < syntax.size() && syntax.start(word) < number.span().end();
                word++) {
            words.add(word);
        }
        return words;
    }

    /** The noun group that holds the number. */
    private static int groupOf(Syntax syntax, QuantityMention number) {
        int first = Math.min(syntax.wordFrom(number.span().start()), syntax.size() - 1);
        int last = Math.max(first, syntax.wordFrom(number.span().end()) - 1);
        return syntax.groupAt(last).orElseGet(() -> syntax.groupAt(first).orElse(last));
    }
}
