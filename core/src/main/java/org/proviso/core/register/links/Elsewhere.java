package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition.Dated;
import org.proviso.core.register.Transition.Grounds;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.links.Demand.Answer;
import org.proviso.core.register.links.Demand.Status;

/**
 * Whether what one text tells answers what another tells to be asked, in whatever matters they are: {@code answer} rows of {@code links.tsv}. Only
 * what the one who is asked says or does, no earlier than it was asked, and of its thing, or of the request itself.
 */
final class Elsewhere {
    private static final int LATE_DAYS = 365;
    private static final int MOST_THINGS = 3;
    private static final int SHORTEST_NAME = 5;
    private static final String PUBLISH = "publish";

    /**
     * A possible answer.
     *
     * @param day on which it was, by its own words or by others that tell the same decision; else on which it is told
     * @param grounds what says when
     * @param behind what its document told right before it to be asked for
     */
    record Reply(Entry entry, Filing filing, LocalDate day, Grounds grounds, Status status, Optional<ClaimId> behind) {
        /** Nothing where a claim says and does nothing that could be one. */
        static Optional<Reply> of(Register register, Entry entry, Filing filing, AskedBefore asked, Retold retold) {
            return status(filing.claim()).map(status -> {
                Dated dated = register.date(entry, filing);
                return new Reply(
                        entry,
                        filing,
                        retold.day(entry, filing).orElse(dated.day()),
                        dated.grounds(),
                        status,
                        asked.rightBefore(filing));
            });
        }

        private static Optional<Status> status(Claim claim) {
            Move move = claim.move();
            boolean actual = claim.modality() == Modality.ACTUAL;
            if (move.lane() == Lane.COMMITMENT) {
                return Demands.status(claim);
            }
            if (move.lane() == Lane.PUBLICITY && move.act() == Act.ANNOUNCED) {
                return actual
                        ? Optional.of(Status.DONE)
                        : Optional.of(Status.PROMISED).filter(so -> claim.modality() == Modality.PLANNED);
            }
            boolean declines = move.lane() == Lane.PUBLICITY
                    && move.act() == Act.HELD
                    && LinkWords.TABLE.in("declined", plain(claim)).isPresent();
            return Optional.of(Status.REFUSED)
                    .filter(so -> declines)
                    .or(() -> decided(claim))
                    .filter(so -> actual);
        }

        Claim claim() {
            return filing.claim();
        }

        /** Whether it decides what somebody applied for, and not only says what will be done. */
        boolean decides() {
            return DECIDED.containsKey(claim().move()) || status == Status.REFUSED;
        }
    }

    /** What decides an application. */
    private static final Map<Move, Status> DECIDED = Map.of(
            new Move(Lane.WAIVER, Act.GRANTED), Status.GRANTED,
            new Move(Lane.WAIVER, Act.DENIED), Status.REFUSED,
            new Move(Lane.MONEY, Act.APPROVED), Status.GRANTED,
            new Move(Lane.MONEY, Act.PAID), Status.GRANTED);

    /** How a claim decides what somebody applied for. */
    static Optional<Status> decided(Claim claim) {
        return Optional.ofNullable(DECIDED.get(claim.move()));
    }

    /** What it comes to. */
    record Found(Answer answer, boolean sure) {}

    private final List<Filing> told;
    private final List<Claim> demand;
    private final LocalDate asked;
    private final MatterId matter;
    private final List<String> why = new ArrayList<>();
    private double score;

    /** Whether something says more than that bodies of a kind speak of like things. */
    private boolean certain;

    /** Whether it is by no more than a body of the country or of the kind. */
    private boolean kin;

    private Elsewhere(List<Filing> told, LocalDate asked, MatterId matter) {
        this.told = List.copyOf(told);
        this.demand = told.stream().map(Filing::claim).toList();
        this.asked = asked;
        this.matter = matter;
    }

    /**
     * Of what may answer a demand that which does, or may.
     *
     * @param told the claims that ask; never empty
     * @param asked the day of the first
     * @param matter in which it is
     */
    static List<Found> of(List<Filing> told, LocalDate asked, MatterId matter, Collection<Reply> replies) {
        return replies.stream()
                .filter(reply -> !reply.day().isBefore(asked)
                        || told.stream().allMatch(filing -> isBehindUndated(filing, asked, reply.filing())))
                .filter(reply -> !isTold(reply, told))
                .flatMap(reply -> new Elsewhere(told, asked, matter).weighed(reply).stream())
                .toList();
    }

    /**
     * Whether one document tells two things, and of the first no day of its own: how it was decided on a day before that of the page, comes behind.
     *
     * @param day of the first, as the register has it
     */
    static boolean isBehindUndated(Filing first, LocalDate day, Filing second) {
        return first.document().equals(second.document())
                && first.claim()
                        .terms()
                        .when()
                        .flatMap(Edtf::earliest)
                        .filter(day::equals)
                        .isEmpty()
                && (first.claim().evidence().start()
                                <= second.claim().evidence().start()
                        || Asking.isWithin(
                                first.claim().evidence(), second.claim().evidence()));
    }

    /** What one text says in answer to what it tells to be asked is linked by its own words. */
    private static boolean isTold(Reply reply, List<Filing> told) {
        return reply.entry().lane() == Lane.COMMITMENT
                && told.stream()
                        .anyMatch(filing -> filing.claim().move().lane() == Lane.COMMITMENT
                                && filing.document().equals(reply.filing().document()));
    }

    private Optional<Found> weighed(Reply reply) {
        if (isWhatIsReviewed(reply) || !mayAnswer(reply) || !isAbout(reply)) {
            return Optional.empty();
        }
        if (reply.grounds() != Grounds.CAPTURED && asked.plusDays(LATE_DAYS).isBefore(reply.day())) {
            add("late", "more than a year between");
        }
        Answer answer = new Answer(
                reply.status(),
                Optional.empty(),
                reply.day(),
                false,
                reply.entry().id(),
                reply.filing(),
                List.copyOf(why));
        return Optional.of(new Found(answer, score >= weight("asserts") && certain && !kin))
                .filter(found -> score >= weight("proposes"));
    }

    /** By whom it is told, and towards whom. */
    private boolean mayAnswer(Reply reply) {
        Claim claim = reply.claim();
        boolean decides = reply.decides();
        boolean by = isBy(claim) || (decides && isOfNobody(claim));
        return by && !isTowardsOthers(claim) && !(decides && isForOthers(claim));
    }

    /** Whether it is of the thing that is asked for, of the request itself, or told right behind it. */
    private boolean isAbout(Reply reply) {
        Claim claim = reply.claim();
        boolean decides = reply.decides();
        if (isTowards(claim)) {
            add(decides ? "holder" : "towards", "towards the one who asks");
            certain = true;
        }
        Set<String> own = own(claim);
        boolean thing = things(claim, own, decides);
        boolean points =
                (decides || reply.entry().lane() == Lane.COMMITMENT) && pointsToIt(claim) && (thing || own.isEmpty());
        if (points) {
            add("points", "it names the request itself");
            certain = true;
        }
        boolean next = decides && isNext(reply, own, thing);
        boolean again = decides && isToBeDecidedAgain(reply);
        boolean publishes =
                claim.move().lane() != Lane.PUBLICITY || demandVerbs().contains(PUBLISH);
        return (points || thing || next || again) && publishes;
    }

    private static double weight(String name) {
        return LinkWords.TABLE
                .row("answer", name)
                .map(row -> Double.valueOf(row.as()))
                .orElseThrow(() -> new IllegalStateException("no answer " + name + " in links.tsv"));
    }

    private void add(String name, String words) {
        score += weight(name);
        why.add(words);
    }

    private List<Party> all(Function<Claim, List<Party>> of) {
        return demand.stream().flatMap(claim -> of.apply(claim).stream()).toList();
    }

    /** Nobody is told to be asked, or nobody to decide: then whoever decides what somebody applied for was asked. */
    private boolean isOfNobody(Claim claim) {
        return all(Asking::asked).isEmpty() || (claim.roles().actors().isEmpty() && isTowards(claim));
    }

    /** It is decided for somebody else than whoever asks, as far as both are named. */
    private boolean isForOthers(Claim claim) {
        List<Party> askers = all(Asking::askers);
        List<Party> holders = claim.roles().counterparts();
        return !askers.isEmpty() && !holders.isEmpty() && !isTowards(claim) && areApart(holders, askers);
    }

    /** What its document tells right behind what it tells to be asked, and says nothing else of what it decides: "Granted." */
    private boolean isNext(Reply reply, Set<String> own, boolean thing) {
        boolean pending = demand.stream().allMatch(Asking::isToBeDecided);
        if (!isBehind(reply) || !(own.isEmpty() || thing || pending)) {
            return false;
        }
        add("next", "told right behind what is asked, and of nothing else");
        certain = true;
        return true;
    }

    /** Who asks that a refusal be looked at again is answered by what is decided for them then. */
    private boolean isToBeDecidedAgain(Reply reply) {
        boolean own = isTowards(reply.claim())
                || (all(Asking::askers).isEmpty() && reply.entry().matter().equals(matter));
        boolean decided = isOfReview() && own;
        if (decided) {
            add("again", "it decides what was to be looked at again");
            certain = true;
        }
        return decided;
    }

    private boolean isOfReview() {
        return demand.stream().anyMatch(each -> isOfReview(Deeds.text(each)));
    }

    private static boolean isOfReview(String words) {
        return LinkWords.TABLE.in("review", ContentWords.plain(words)).isPresent();
    }

    /** "Denied", without a day: that is what is objected to, unless it names the objection, or stands right behind it. */
    private boolean isWhatIsReviewed(Reply reply) {
        return reply.status() == Status.REFUSED
                && reply.grounds() != Grounds.STATED
                && (decided(reply.claim()).isPresent() || own(reply.claim()).isEmpty())
                && isOfReview()
                && !isOfReview(reply.claim().evidence().exact())
                && !isBehind(reply);
    }

    private boolean isBehind(Reply reply) {
        return reply.behind()
                .filter(id -> told.stream().anyMatch(filing -> filing.id().equals(id)))
                .isPresent();
    }

    /** By the one who is asked, a minister of the country, or another body of it. */
    private boolean isBy(Claim claim) {
        List<Party> of = all(Asking::asked);
        if (claim.roles().actors().isEmpty() || of.isEmpty()) {
            return false;
        }
        if (demand.stream().anyMatch(each -> Demands.isBy(claim, each))
                || isNamed(claim.roles().actors(), of)) {
            add("asked", "by the one who is asked");
            return true;
        }
        if (isOfOffice(claim, of)) {
            add("office", "by a minister of the one who is asked");
            return true;
        }
        List<Party> by = claim.roles().actors();
        if ((!areApart(by, of) || isTowards(claim))
                && (LinkWords.meet(LinkWords.owners(by), LinkWords.owners(of))
                        || LinkWords.meet(bodies(by), bodies(of)))) {
            kin = true;
            add("kin", "by a body of the same country, or of the same kind");
            return true;
        }
        return false;
    }

    /** "Finance Ministry" and "Education Ministry", "Leeds city council" and "York city council": each has words of its own. */
    static boolean areApart(List<Party> one, List<Party> other) {
        return one.stream().allMatch(party -> other.stream().allMatch(each -> areApart(party, each)));
    }

    private static boolean areApart(Party one, Party other) {
        Set<String> own = new HashSet<>(LinkWords.content(one.name()));
        Set<String> others = new HashSet<>(LinkWords.content(other.name()));
        LinkWords.TABLE.rows("body").forEach(row -> {
            own.removeAll(LinkWords.content(row.phrase()));
            others.removeAll(LinkWords.content(row.phrase()));
        });
        boolean country = Stream.of(one, other)
                .anyMatch(party -> party.id().filter(id -> id.is("country")).isPresent());
        return !country && !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
    }

    /** "The ministry": which is meant, a text that names several may not tell. */
    private static Set<String> bodies(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> ContentWords.words(party.name()).stream())
                .filter(word -> LinkWords.TABLE.has("body", word))
                .collect(Collectors.toSet());
    }

    /** By a longer or shorter name: "Transport Ministry", "Norland's Transport Ministry". */
    private static boolean isNamed(List<Party> one, List<Party> other) {
        return one.stream().anyMatch(party -> other.stream().anyMatch(each -> isNamed(party, each)));
    }

    private static boolean isNamed(Party one, Party other) {
        Set<String> words = new HashSet<>(ContentWords.words(one.name()));
        Set<String> others = new HashSet<>(ContentWords.words(other.name()));
        Set<String> fewer = words.size() < others.size() ? words : others;
        return fewer.size() > 1 && (words.containsAll(others) || others.containsAll(words));
    }

    /** "Moldovan Energy Minister Ion Rusu", of Moldova; or a minister, in a text that tells what is asked. */
    private boolean isOfOffice(Claim claim, List<Party> of) {
        String words = plain(claim);
        if (LinkWords.TABLE.in("office", words).isEmpty()) {
            return false;
        }
        boolean here = demand.stream()
                .anyMatch(each ->
                        each.evidence().document().equals(claim.evidence().document()));
        boolean country = of.stream()
                .filter(party -> party.id().filter(id -> id.is("country")).isPresent())
                .map(party -> ContentWords.plain(party.name()))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .anyMatch(name -> ContentWords.words(words).stream()
                        .anyMatch(word -> word.startsWith(name.substring(0, name.length() - 1))));
        return country
                || (here
                        && claim.roles().actors().stream()
                                .allMatch(party ->
                                        party.id().filter(id -> id.is("person")).isPresent()));
    }

    private boolean isTowards(Claim claim) {
        List<Party> askers = all(Asking::askers);
        String words = " " + plain(claim) + " ";
        return LinkWords.meet(LinkWords.keys(claim.roles().counterparts()), LinkWords.keys(askers))
                || isNamed(claim.roles().counterparts(), askers)
                || askers.stream()
                        .map(party -> ContentWords.plain(party.name()).replaceFirst("^the ", ""))
                        .anyMatch(name -> name.length() >= SHORTEST_NAME && words.contains(" " + name + " "));
    }

    /** Another country than the one that asks. */
    private boolean isTowardsOthers(Claim claim) {
        Set<String> countries = countries(claim.roles().counterparts());
        Set<String> asking = countries(all(Asking::askers));
        countries.removeAll(countries(all(Asking::asked)));
        return !countries.isEmpty() && !asking.isEmpty() && !LinkWords.meet(countries, asking);
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = parties.stream()
                .flatMap(party -> party.id().stream())
                .filter(id -> id.is("country"))
                .map(id -> id.value())
                .collect(Collectors.toCollection(HashSet::new));
        countries.addAll(LinkWords.owners(parties));
        return countries;
    }

    private static boolean pointsToIt(Claim claim) {
        String object = claim.roles().object().orElseGet(() -> claim.evidence().exact());
        return LinkWords.TABLE.in("points", ContentWords.plain(object)).isPresent();
    }

    private Set<String> demandVerbs() {
        return demand.stream()
                .flatMap(claim -> Deeds.verbs(Deeds.text(claim)).stream())
                .collect(Collectors.toSet());
    }

    /** Which thing it is of, by words that are no names of the parties. */
    private Set<String> own(Claim claim) {
        boolean bare = DECIDED.containsKey(claim.move()) || claim.move().act() == Act.REFUSED;
        return bare && claim.roles().object().isEmpty() ? Set.of() : things(Deeds.text(claim), names(claim));
    }

    /** Neither verbs, nor words of a part, nor those that only point. */
    static Set<String> things(String text, Set<String> names) {
        Set<String> things = new HashSet<>(LinkWords.content(text));
        Stream.of("verb", "part", "rest", "wholly", "points", "declined", "body", "aside")
                .flatMap(kind -> LinkWords.TABLE.rows(kind).stream())
                .forEach(row -> things.removeAll(LinkWords.content(row.phrase())));
        things.removeAll(names);
        return things;
    }

    private Set<String> names(Claim claim) {
        return Stream.concat(
                        Stream.concat(all(Asking::askers).stream(), all(Asking::asked).stream()),
                        Stream.concat(claim.roles().actors().stream(), claim.roles().counterparts().stream()))
                .flatMap(party -> LinkWords.content(party.name()).stream())
                .collect(Collectors.toSet());
    }

    /** Whether it is of the thing that is asked for, or of the amount of money. */
    private boolean things(Claim claim, Set<String> own, boolean decides) {
        boolean amount = decides
                && claim.terms().quantity().filter(Quantity::isMoney).isPresent()
                && demand.stream()
                        .flatMap(each -> each.terms().quantity().stream())
                        .anyMatch(asks -> claim.terms()
                                .quantity()
                                .filter(asks::sameAmount)
                                .isPresent());
        if (amount) {
            add("amount", "of the same amount");
        }
        return isOfThing(claim, own, decides) || amount;
    }

    private boolean isOfThing(Claim claim, Set<String> own, boolean decides) {
        Set<String> asks = new HashSet<>();
        demand.forEach(each -> asks.addAll(things(Deeds.text(each), names(claim))));
        List<String> common = own.stream().filter(asks::contains).sorted().toList();
        boolean verb = Deeds.verbs(claim.evidence().exact()).stream().anyMatch(demandVerbs()::contains)
                || (claim.move().lane() == Lane.PUBLICITY && demandVerbs().contains(PUBLISH));
        if (common.isEmpty()) {
            return false;
        }
        common.stream().limit(MOST_THINGS).forEach(thing -> add("thing", "both speak of \u2018" + thing + "\u2019"));
        if (verb) {
            add("verb", "of what is asked for");
        }
        if ((verb || decides) && common.size() == own.size()) {
            add("covered", "it speaks of nothing else");
            certain = true;
        }
        return true;
    }

    private static String plain(Claim claim) {
        return ContentWords.plain(claim.evidence().exact()).toLowerCase(Locale.ROOT);
    }
}
