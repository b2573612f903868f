package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.clocks.LastDay;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.links.Deeds.Extent;
import org.proviso.core.register.links.Demand.Answer;
import org.proviso.core.register.links.Demand.Status;

/**
 * Demands of a part of a register with their answers. An answer is a commitment of the one who is asked, or of a body or minister
 * of the country that is, in the same matter or document, about what was asked; or in the same entry. Acts of other lanes are no answers: that somebody does what was asked
 * does not say that it was done because of it.
 *
 * @param demands those that were answered first, then by the entry, who asks and who is asked
 * @param bounds which limits were reached, in words; mostly none
 */
public record Demands(List<Demand> demands, List<String> bounds) {
    /** Demands beyond these are left out, and that is said. */
    public static final int MOST_DEMANDS = 500;

    /** Those in which what is said or done to a demand may be told in another matter. */
    public static final Set<Lane> REPLYING = Set.of(Lane.COMMITMENT, Lane.PUBLICITY, Lane.WAIVER, Lane.MONEY);

    private static final Set<Act> REQUESTING = EnumSet.of(Act.REQUESTED, Act.PENDING, Act.RETURNED);

    private static final Comparator<Answer> BY_DAY = Comparator.comparing(Answer::day)
            .thenComparing(Answer::status)
            .thenComparing(Answer::filing, LinkWords.ORDER);

    private static final int MOST_ANSWERS = 2000;
    private static final int MOST_FILINGS = 20;
    private static final int KEPT_WORDS = 3;
    private static final double LIKE = 0.5;
    private static final double LIKE_IN_ONE_TEXT = 0.25;
    private static final double LIKE_ELSEWHERE = 0.4;
    /** In code points: about two paragraphs. */
    private static final int CLOSE = 1500;

    /** A claim in the lane commitment. */
    private record Told(Entry entry, Filing filing, LocalDate day) {
        Claim claim() {
            return filing.claim();
        }

        Set<String> object() {
            return LinkWords.content(
                    claim().roles().object().orElse(claim().evidence().exact()));
        }

        /** Asks for, or is, more of what was given: "further commitments". */
        boolean isOfMore() {
            return LinkWords.TABLE
                    .in("more", ContentWords.plain(claim().roles().object().orElse("")))
                    .isPresent();
        }

        /** "The guild's request", told of the guild. */
        private boolean isRequestOfNamed(String object) {
            Set<String> words = new HashSet<>(LinkWords.content(object));
            claim().roles().counterparts().forEach(party -> words.removeAll(LinkWords.content(party.name())));
            return words.size() < LinkWords.content(object).size()
                    && !words.isEmpty()
                    && words.stream().allMatch(word -> LinkWords.TABLE.has("points", word));
        }

        /** "Declined this", "refused it": no word says what. */
        boolean onlyPoints() {
            return pointsBack()
                    && claim().roles()
                            .object()
                            .map(ContentWords::words)
                            .filter(words -> words.isEmpty() || !LinkWords.TABLE.has("pronoun", words.getFirst()))
                            .isEmpty();
        }

        /** The object only points to what was said before: "the request", "any specific actions". */
        boolean pointsBack() {
            Optional<String> object = claim().roles().object();
            if (object.isEmpty()) {
                // "Mexico refused", "did not promise"; that somebody acted, without a word of what, answers nothing
                return claim().move().act() == Act.REFUSED || claim().modality() == Modality.NEGATED;
            }
            return isRequestOfNamed(object.get())
                    || ContentWords.words(object.get()).stream()
                            .filter(word -> !LinkWords.content(word).isEmpty() || LinkWords.TABLE.has("back", word))
                            .findFirst()
                            .filter(word -> LinkWords.TABLE.has("back", word))
                            .isPresent();
        }
    }

    public Demands {
        demands = List.copyOf(demands);
        bounds = List.copyOf(bounds);
    }

    /**
     * What is found over a part.
     *
     * @param part entries of the register: those of a matter, or of a page
     */
    public static Demands of(Register register, Collection<Entry> part) {
        return of(register, part, part);
    }

    /**
     * The same, with answers that other entries tell, in whatever matter.
     *
     * @param around entries of the register in which answers may be
     */
    public static Demands of(Register register, Collection<Entry> part, Collection<Entry> around) {
        AskedBefore asked = new AskedBefore(around);
        Retold retold = new Retold(register, around);
        Demands own = ofPart(register, part, around, asked, retold);
        List<Elsewhere.Reply> replies = around.stream()
                .filter(entry -> REPLYING.contains(entry.lane()))
                .sorted(Comparator.comparing(Entry::id))
                .flatMap(entry -> LinkWords.filings(entry).stream()
                        .flatMap(filing -> Elsewhere.Reply.of(register, entry, filing, asked, retold).stream()))
                .limit(MOST_ANSWERS)
                .toList();
        List<Demand> all = new ArrayList<>();
        Map<EntryId, MatterId> matters = part.stream().collect(Collectors.toMap(Entry::id, Entry::matter));
        own.demands.forEach(demand -> Optional.ofNullable(matters.get(demand.entry()))
                .map(matter -> answered(demand, matter, replies))
                .ifPresent(all::add));
        part.stream()
                .filter(entry -> entry.lane() == Lane.WAIVER || entry.lane() == Lane.MONEY)
                .sorted(Comparator.comparing(Entry::id))
                .flatMap(entry -> requested(register, entry, replies).stream())
                .forEach(all::add);
        all.removeIf(demand -> isToldBetter(demand, own.demands));
        all.sort(Comparator.comparing((Demand demand) -> demand.status() == Status.UNANSWERED));
        return new Demands(all, own.bounds);
    }

    /** "An audit of the food agency" asks the agency only by how it is read, where its entry tells who is asked for it. */
    private static boolean isToldBetter(Demand demand, List<Demand> all) {
        Set<String> object = LinkWords.content(demand.object());
        Set<String> of = demand.of().stream()
                .flatMap(name -> LinkWords.content(name).stream())
                .collect(Collectors.toSet());
        return !of.isEmpty()
                && object.containsAll(of)
                && demand.answers().isEmpty()
                && all.stream()
                        .filter(other -> !other.told().equals(demand.told())
                                && other.entry().equals(demand.entry()))
                        .anyMatch(other -> LinkWords.content(other.object()).containsAll(object));
    }

    /** What other texts tell, beside what is linked with it already. */
    private static Demand answered(Demand demand, MatterId matter, List<Elsewhere.Reply> replies) {
        Set<ClaimId> known =
                demand.answers().stream().map(answer -> answer.filing().id()).collect(Collectors.toSet());
        List<Elsewhere.Found> found = Elsewhere.of(demand.told(), demand.since(), matter, replies).stream()
                .filter(each -> !known.contains(each.answer().filing().id()))
                .toList();
        if (found.isEmpty()) {
            return demand;
        }
        List<Answer> answers = new ArrayList<>(demand.answers());
        List<Answer> perhaps = new ArrayList<>();
        found.forEach(each -> (each.sure() ? answers : perhaps).add(each.answer()));
        answers.sort(BY_DAY);
        perhaps.sort(BY_DAY);
        return new Demand(
                demand.entry(),
                demand.by(),
                demand.of(),
                demand.object(),
                days(demand.days(), demand.told(), answers),
                demand.deadline(),
                Demand.status(answers),
                answers,
                perhaps,
                demand.told());
    }

    /** A waiver or money that somebody requested, as a demand: only where another entry tells what was said to it; else its own lane says all. */
    private static Optional<Demand> requested(Register register, Entry entry, List<Elsewhere.Reply> replies) {
        List<Told> asked = told(register, entry)
                .filter(told -> REQUESTING.contains(told.claim().move().act())
                        && told.claim().modality() == Modality.ACTUAL)
                .toList();
        if (asked.stream()
                .allMatch(told -> Asking.askers(told.claim()).isEmpty()
                        && Asking.asked(told.claim()).isEmpty())) {
            return Optional.empty();
        }
        List<Elsewhere.Reply> others = replies.stream()
                .filter(reply -> !reply.entry().id().equals(entry.id()))
                .toList();
        return Optional.of(answered(demand(asked, List.of(), Map.of()), entry.matter(), others))
                .filter(demand ->
                        !demand.answers().isEmpty() || !demand.perhaps().isEmpty());
    }

    private static Demands ofPart(
            Register register, Collection<Entry> part, Collection<Entry> around, AskedBefore before, Retold retold) {
        Set<EntryId> own = part.stream().map(Entry::id).collect(Collectors.toSet());
        List<Told> commitments = Stream.concat(
                        part.stream(), around.stream().filter(entry -> !own.contains(entry.id())))
                .filter(entry -> entry.lane() == Lane.COMMITMENT)
                .sorted(Comparator.comparing(Entry::id))
                .flatMap(entry -> told(register, entry))
                .toList();
        List<Told> asked = commitments.stream()
                .filter(told -> own.contains(told.entry().id()) && asks(told))
                .toList();
        List<Told> answers = commitments.stream()
                .filter(told -> status(told.claim()).isPresent())
                .map(told -> new Told(
                        told.entry(),
                        told.filing(),
                        retold.day(told.entry(), told.filing()).orElse(told.day())))
                .toList();
        List<String> bounds = new ArrayList<>();
        if (answers.size() > MOST_ANSWERS) {
            bounds.add("of " + answers.size() + " possible answers the first " + MOST_ANSWERS + " were looked at");
        }
        Map<DocumentId, List<Told>> texts = commitments.stream()
                .collect(Collectors.groupingBy(told -> told.filing().document()));
        List<Answering> looked = answers.stream()
                .limit(MOST_ANSWERS)
                .map(told -> new Answering(
                        told,
                        told.pointsBack() ? before(told, texts) : Set.of(),
                        told.onlyPoints() ? before.rightBefore(told.filing()) : Optional.empty()))
                .toList();
        Map<String, List<Told>> deeds = new HashMap<>();
        part.stream()
                .filter(entry -> entry.lane() != Lane.COMMITMENT && entry.lane() != Lane.DISPUTE)
                .sorted(Comparator.comparing(Entry::id))
                .flatMap(entry -> told(register, entry))
                .filter(told -> !asked.isEmpty() && Deeds.isTold(told.entry().lane(), told.claim()))
                .limit(MOST_ANSWERS)
                .forEach(told -> doers(told)
                        .forEach(key -> deeds.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(told)));
        List<List<Told>> demands = asked.stream()
                .collect(Collectors.groupingBy(Demands::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(Demands::things)
                .toList();
        if (demands.size() > MOST_DEMANDS) {
            bounds.add("of " + demands.size() + " demands the first " + MOST_DEMANDS + " are shown");
        }
        return new Demands(
                demands.stream()
                        .limit(MOST_DEMANDS)
                        .map(same -> demand(same, looked, deeds))
                        .sorted(Comparator.comparing((Demand demand) -> demand.status() == Status.UNANSWERED))
                        .toList(),
                bounds);
    }

    /** Those that an entry asks or answers. */
    public List<Demand> of(EntryId entry) {
        return demands.stream()
                .filter(demand -> demand.entry().equals(entry)
                        || demand.answers().stream()
                                .anyMatch(answer -> answer.entry().equals(entry)))
                .toList();
    }

    private static boolean asks(Told told) {
        Claim claim = told.claim();
        return claim.move().act() == Act.SOUGHT
                && (claim.modality() == Modality.ACTUAL || claim.modality() == Modality.PLANNED)
                && !claim.roles().counterparts().isEmpty();
    }

    /** What one is asked within an entry, by however many: a minister asks what the country asks. Demands to several parties stay several. */
    private static String key(Told told) {
        return told.entry().id().value() + " "
                + LinkWords.keys(told.claim().roles().counterparts());
    }

    /** An amount of money that is asked for in an entry that asks for something else, too, in no word the same, is a demand of its own. */
    private static Stream<List<Told>> things(List<Told> same) {
        List<Told> others = same.stream().filter(told -> money(told).isEmpty()).toList();
        Set<Told> apart = same.stream()
                .filter(told -> money(told).isPresent()
                        && others.stream().allMatch(other -> ContentWords.overlap(told.object(), other.object()) == 0))
                .collect(Collectors.toSet());
        return Stream.of(
                        same.stream().filter(told -> !apart.contains(told)).toList(),
                        same.stream().filter(apart::contains).toList())
                .filter(thing -> !thing.isEmpty());
    }

    private static Optional<Quantity> money(Told told) {
        return told.claim().terms().quantity().filter(Quantity::isMoney);
    }

    /**
     * A possible answer.
     *
     * @param before where it points back: the objects of what its text tells before, as far as they share a word with it
     * @param behind where it does nothing else: what its text tells last to be asked of whoever answers, close by
     */
    private record Answering(Told told, Set<Set<String>> before, Optional<ClaimId> behind) {
        /** "This assistance" is that of which the text spoke before, where it spoke of any. */
        boolean pointsTo(Told demand) {
            Set<String> asked = demand.object();
            boolean ahead =
                    demand.claim().evidence().start() > told.claim().evidence().start();
            return told.pointsBack()
                    && !(ahead
                            && told.isRequestOfNamed(
                                    told.claim().roles().object().orElse("")))
                    && behind.filter(id -> !id.equals(demand.filing().id())).isEmpty()
                    && (before.isEmpty()
                            || before.contains(asked)
                            || told.object().stream().anyMatch(asked::contains));
        }
    }

    private static Set<Set<String>> before(Told answer, Map<DocumentId, List<Told>> texts) {
        Set<String> own = new HashSet<>(answer.object());
        own.removeIf(word -> LinkWords.TABLE.has("back", word));
        return texts.getOrDefault(answer.filing().document(), List.of()).stream()
                .filter(told -> told.claim().evidence().start()
                        < answer.claim().evidence().start())
                .map(Told::object)
                .filter(object -> object.stream().anyMatch(own::contains))
                .collect(Collectors.toSet());
    }

    private static Demand demand(List<Told> same, List<Answering> answers, Map<String, List<Told>> deeds) {
        Told first = same.stream()
                .min(Comparator.comparing(Told::day).thenComparing(Told::filing, LinkWords.ORDER))
                .orElseThrow();
        Stream<Answer> said = answers.stream()
                .filter(answer -> same.stream().anyMatch(demand -> answers(answer, demand)))
                .map(Answering::told)
                .map(answer -> answer(
                        answer, said(answer, same), isBefore(answer, first, same) || isBeforeMore(answer, same)));
        Stream<Answer> done = LinkWords.keys(first.claim().roles().counterparts()).stream()
                .flatMap(key -> deeds.getOrDefault(key, List.of()).stream())
                .distinct()
                .flatMap(deed -> done(deed, same, first.day()).map(extent -> answer(deed, extent, false)).stream());
        List<Answer> found = Stream.concat(said, done).sorted(BY_DAY).toList();
        return new Demand(
                first.entry().id(),
                LinkWords.names(same.stream()
                        .sorted(Comparator.comparing(Told::day).thenComparing(Told::filing, LinkWords.ORDER))
                        .flatMap(told -> Asking.askers(told.claim()).stream())
                        .toList()),
                LinkWords.names(Asking.asked(first.claim())),
                object(same, first),
                days(
                        same.stream().map(Told::day).distinct().sorted().toList(),
                        same.stream().map(Told::filing).toList(),
                        found),
                deadline(same),
                Demand.status(found),
                found,
                List.of(),
                same.stream().map(Told::filing).sorted(LinkWords.ORDER).toList());
    }

    /** What is told without a day, and by the same text to be answered on an earlier day than its own, was asked by then. */
    private static List<LocalDate> days(List<LocalDate> days, List<Filing> told, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> told.stream()
                        .allMatch(filing ->
                                days.stream().allMatch(day -> Elsewhere.isBehindUndated(filing, day, answer.filing()))))
                .map(Answer::day)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(days.getFirst()))
                .map(List::of)
                .orElse(days);
    }

    /** Told of a day before that of the demand; not where the demand's own text tells none, and then the answer on an earlier day. */
    private static boolean isBefore(Told answer, Told first, List<Told> same) {
        return answer.day().isBefore(first.day())
                && same.stream()
                        .noneMatch(told -> Elsewhere.isBehindUndated(told.filing(), told.day(), answer.filing()));
    }

    /** Whoever did it, by the claim, or else by what others tell in its entry. */
    private static Set<String> doers(Told deed) {
        Set<String> own = LinkWords.keys(deed.claim().roles().actors());
        return own.isEmpty()
                ? deed.entry().filings().stream()
                        .limit(MOST_FILINGS)
                        .flatMap(filing -> LinkWords.keys(filing.claim().roles().actors()).stream())
                        .collect(Collectors.toSet())
                : own;
    }

    private static Answer answer(Told told, Extent extent, boolean earlier) {
        return new Answer(
                extent.status(),
                Optional.of(extent.words()).filter(words -> !words.isEmpty()),
                told.day(),
                earlier,
                told.entry().id(),
                told.filing(),
                List.of());
    }

    private static Extent said(Told answer, List<Told> same) {
        Status status = status(answer.claim()).orElseThrow();
        return same.stream()
                .flatMap(demand -> Deeds.of(status, demand.claim(), answer.claim()).stream())
                .findFirst()
                .orElse(new Extent(status, ""));
    }

    private static Optional<Extent> done(Told deed, List<Told> same, LocalDate asked) {
        return same.stream()
                .flatMap(demand ->
                        Deeds.of(demand.claim(), asked, deed.claim(), deed.day(), isClose(deed, demand)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> deadline(List<Told> same) {
        return same.stream()
                .sorted(Comparator.comparing(Told::day).thenComparing(Told::filing, LinkWords.ORDER))
                .flatMap(told -> LastDay.due(told.filing(), told.day()).stream())
                .reduce((one, later) -> later);
    }

    /** Of the first claim that says what is asked for: "the request" does not. */
    private static String object(List<Told> same, Told first) {
        return same.stream()
                .filter(told -> !told.pointsBack())
                .min(Comparator.comparing(Told::day).thenComparing(Told::filing, LinkWords.ORDER))
                .orElse(first)
                .claim()
                .roles()
                .object()
                .orElse("");
    }

    /** What the same text tells as promised, with no day of its own, is what there was before more was asked for. */
    private static boolean isBeforeMore(Told answer, List<Told> same) {
        Claim claim = answer.claim();
        return claim.move().act() == Act.MADE
                && claim.modality() == Modality.ACTUAL
                && claim.terms().when().isEmpty()
                && !answer.isOfMore()
                && same.stream()
                        .filter(demand -> demand.filing()
                                .document()
                                .equals(answer.filing().document()))
                        .anyMatch(Told::isOfMore);
    }

    private static boolean answers(Answering answering, Told demand) {
        Told answer = answering.told();
        if (!isTowards(answer, demand.claim().roles().actors())) {
            return false;
        }
        if (!isBy(answer.claim(), demand.claim())
                && !(isClose(answer, demand) && isByBriefly(answer.claim(), demand.claim()))) {
            return isKept(answer, demand) || (isOfItsOffice(answer, demand) && isLike(answer, demand));
        }
        if (tellsOf(answer, demand)) {
            return true;
        }
        boolean oneMatter = answer.entry().matter().equals(demand.entry().matter());
        if (oneMatter && isOfOneAmount(answer, demand)) {
            return true;
        }
        if (answer.entry().id().equals(demand.entry().id())) {
            return answer.pointsBack() || ContentWords.overlap(answer.object(), demand.object()) > 0;
        }
        boolean oneText = answer.filing().document().equals(demand.filing().document());
        return (isClose(answer, demand) && answering.pointsTo(demand))
                || ((oneText || oneMatter) && isLike(answer, demand));
    }

    /** By who is asked, or by a body of the country that is; or by the country whose body is. */
    static boolean isBy(Claim answer, Claim demand) {
        List<Party> by = answer.roles().actors();
        List<Party> asked = Asking.asked(demand);
        Set<String> keys = LinkWords.keys(by);
        Set<String> of = LinkWords.keys(asked);
        return LinkWords.meet(keys, of)
                || LinkWords.meet(LinkWords.owners(by), of)
                || LinkWords.meet(keys, LinkWords.owners(asked));
    }

    /** "The council", of whom its text says "the city council" before. */
    static boolean isByBriefly(Claim answer, Claim demand) {
        return demand.evidence().document().equals(answer.evidence().document())
                && demand.evidence().start() < answer.evidence().start()
                && answer.roles().actors().stream()
                        .map(party -> ContentWords.words(party.name()))
                        .filter(words -> words.size() == 1 && LinkWords.TABLE.has("body", words.getFirst()))
                        .anyMatch(words -> demand.roles().counterparts().stream()
                                .anyMatch(asked ->
                                        ContentWords.words(asked.name()).containsAll(words)));
    }

    /** By a minister whose country no table knows, in the text that tells what a country is asked, close by. */
    private static boolean isOfItsOffice(Told answer, Told demand) {
        return isClose(answer, demand)
                && demand.claim().evidence().start() < answer.claim().evidence().start()
                && !countries(demand.claim().roles().counterparts()).isEmpty()
                && answer.claim().roles().actors().stream()
                        .allMatch(party ->
                                party.id().filter(id -> id.is("person")).isPresent())
                && LinkWords.TABLE
                        .in(
                                "office",
                                ContentWords.plain(answer.claim().evidence().exact()))
                        .isPresent();
    }

    /** That it was kept, in the words in which it was asked, whoever they say was asked: "asked that inspectors be let into the mills". */
    private static boolean isKept(Told answer, Told demand) {
        long common = answer.object().stream().filter(demand.object()::contains).count();
        return answer.claim().move().act() == Act.FULFILLED
                && answer.entry().matter().equals(demand.entry().matter())
                && common >= KEPT_WORDS
                && common == Math.min(answer.object().size(), demand.object().size());
    }

    private static boolean isOfOneAmount(Told answer, Told demand) {
        return money(demand)
                .filter(asked -> money(answer).filter(asked::sameAmount).isPresent())
                .isPresent();
    }

    /** "Accepted their demand to withdraw", "Smith's request that the pool open was declined" name the demand itself. */
    private static boolean tellsOf(Told answer, Told demand) {
        return Asking.isWithin(demand.claim().evidence(), answer.claim().evidence());
    }

    /** The same words of content, most of the shorter and a fair part of the longer object. */
    private static boolean isLike(Told answer, Told demand) {
        Set<String> one = answer.object();
        Set<String> other = demand.object();
        long common = one.stream().filter(other::contains).count();
        boolean oneText = answer.filing().document().equals(demand.filing().document());
        // one word in common says little: then only close by in one text
        boolean enough = Math.min(one.size(), other.size()) > 1 ? common >= 2 : isClose(answer, demand);
        double longer = (oneText ? LIKE_IN_ONE_TEXT : LIKE_ELSEWHERE) * Math.max(one.size(), other.size());
        return enough && common >= longer && ContentWords.overlap(one, other) >= LIKE;
    }

    private static boolean isClose(Told answer, Told demand) {
        return answer.filing().document().equals(demand.filing().document())
                && Math.abs(answer.claim().evidence().start()
                                - demand.claim().evidence().start())
                        <= CLOSE;
    }

    /** Not to another country than the one that asks, as far as both are named. */
    private static boolean isTowards(Told answer, List<Party> askers) {
        Set<String> countries = countries(answer.claim().roles().counterparts());
        Set<String> asking = countries(askers);
        return countries.isEmpty() || asking.isEmpty() || LinkWords.meet(countries, asking);
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.id().stream())
                .filter(id -> id.is("country"))
                .map(id -> id.value())
                .collect(Collectors.toSet());
    }

    /** What a claim answers; nothing for demands, and for what is only possible. */
    static Optional<Status> status(Claim claim) {
        boolean actual = claim.modality() == Modality.ACTUAL;
        boolean negated = claim.modality() == Modality.NEGATED;
        return switch (claim.move().act()) {
            case MADE -> actual ? Optional.of(Status.PROMISED) : when(negated, Status.NOT_PROMISED);
            case UNDERWAY -> when(actual, Status.UNDERWAY);
            case FULFILLED -> when(actual, Status.FULFILLED);
            case BROKEN -> when(actual, Status.BROKEN);
            case REFUSED -> when(actual, Status.REFUSED);
            case WITHDRAWN -> when(actual, Status.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    private static Optional<Status> when(boolean so, Status status) {
        return so ? Optional.of(status) : Optional.empty();
    }

    private static Stream<Told> told(Register register, Entry entry) {
        Map<ClaimId, LocalDate> days = LinkWords.days(register, entry);
        return LinkWords.filings(entry).stream().map(filing -> new Told(entry, filing, LinkWords.day(days, filing)));
    }
}
