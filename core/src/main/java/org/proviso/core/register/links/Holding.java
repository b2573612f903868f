package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.lanes.Endings;

/**
 * What an entry tells of something that is held back, or that lets go of what is; as far as links between the two are looked for by it.
 *
 * @param title of the entry
 * @param steps what {@code frees.tsv} asks for, and that a measure was put in force, by date; of many the last
 */
public record Holding(EntryId entry, MatterId matter, String title, Lane lane, List<Step> steps) {
    private static final int MOST_FILINGS = 20;
    private static final int MOST_TRANSITIONS = 60;
    private static final int MOST_STEPS = 16;

    /** In code points: about two paragraphs. */
    static final int CLOSE = 1500;

    /** Of a claim that has more, not all are known. */
    static final int MOST_THINGS = 8;

    private static final int MOST_PARTIES = 4;

    /** How a claim says that a noun tells its act. */
    private static final String NOUN = "noun ";

    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}\\p{N},] )\\p{Lu}\\p{L}+");
    private static final Set<Act> IN_FORCE = Set.of(Act.ORDERED, Act.UPHELD);

    /**
     * What happened or is planned.
     *
     * @param latest the last day that can be meant
     * @param begins the day from which it can be told
     * @param stated whether the claims say when
     * @param denied from when it is told that it was not so
     * @param told what a claim says of it: those of others are steps of their own
     */
    public record Step(
            Act act,
            boolean planned,
            LocalDate day,
            LocalDate latest,
            LocalDate begins,
            boolean stated,
            Optional<LocalDate> denied,
            Words told) {}

    /**
     * What a claim says of one act.
     *
     * @param restraint the word of the measure that holds something back, which is done or undone; of a permission {@code suspended} where it is
     * @param halts stems of the words for such measures, in their order
     * @param permission the kind of permission that is given or touched
     * @param release whether it says that what was held back goes on
     * @param money whether it speaks of money
     * @param things stems of words that tell which thing is meant, in their order
     * @param names those of them that are written as names: {@code kisumu}
     * @param actors who acts
     * @param towards towards whom
     * @param amounts value and unit, in order
     * @param places where it is told
     */
    public record Words(
            Optional<String> restraint,
            List<String> halts,
            Optional<String> permission,
            boolean release,
            boolean money,
            List<String> things,
            List<String> names,
            List<Named> actors,
            List<Named> towards,
            List<String> amounts,
            List<Place> places) {
        public Words {
            halts = List.copyOf(halts);
            things = List.copyOf(things);
            names = List.copyOf(names);
            actors = List.copyOf(actors);
            towards = List.copyOf(towards);
            amounts = List.copyOf(amounts);
            places = List.copyOf(places);
        }

        Words at(List<Place> more) {
            return new Words(
                    restraint, halts, permission, release, money, things, names, actors, towards, amounts, more);
        }

        /** Without what says that it is a permission of its kind: that tells nothing of which. */
        Words besidesPermission() {
            String kind = permission.orElse("");
            return new Words(
                    restraint,
                    halts,
                    permission,
                    release,
                    money,
                    FreeWords.besidesPermission(things, kind),
                    FreeWords.besidesPermission(names, kind),
                    actors,
                    towards,
                    amounts,
                    places);
        }

        /** Who acts, and towards whom. */
        List<Named> parties() {
            List<Named> parties = new ArrayList<>(actors);
            parties.addAll(towards);
            return parties;
        }
    }

    /** A party: by id where one is known, else by name. */
    public record Named(String key, String name) {
        boolean isCountry() {
            return key.startsWith("country:");
        }

        /** The country it is, or that the body belongs to, as far as its id tells. */
        Optional<String> country() {
            Matcher body = LinkWords.OF_COUNTRY.matcher(key);
            return isCountry()
                    ? Optional.of(key)
                    : Optional.of(body)
                            .filter(Matcher::matches)
                            .map(found -> "country:" + found.group(1).toUpperCase(Locale.ROOT));
        }

        /** Whether a table or the document knows it. */
        boolean isKnown() {
            return key.indexOf(':') > 0;
        }

        /** Whether it has to do with all and everything, or may be anybody's: a country, a person, "the ministry". */
        boolean isWide() {
            return isCountry()
                    || key.startsWith("person:")
                    || FreeWords.things(name).isEmpty();
        }
    }

    /**
     * Where a claim stands.
     *
     * @param document the first 64 bits of its id
     * @param start of the evidence
     */
    public record Place(long document, int start) {}

    public Holding {
        steps = List.copyOf(steps);
    }

    /** Of an entry; nothing where it tells of neither. */
    public static Optional<Holding> of(Register register, Entry entry) {
        return of(register, entry, Holding::words);
    }

    /** The same of an entry that may grow: what its claims say is kept with it. */
    public static Optional<Holding> ofGrowing(Register register, Entry entry) {
        return of(register, entry, register.tally(entry, HoldingWords.class, HoldingWords::new)::of);
    }

    private static Optional<Holding> of(Register register, Entry entry, Function<Filing, Words> said) {
        if (!FreeWords.LANES.contains(entry.lane())) {
            return Optional.empty();
        }
        List<Transition> transitions = register.transitions(entry);
        List<Step> steps = transitions.reversed().stream()
                .filter(transition -> isPlanned(transition)
                        || transition.modality() == Modality.ACTUAL
                        || isOver(entry.lane(), transition))
                .filter(transition -> !transition.isAltered())
                .limit(MOST_TRANSITIONS)
                .flatMap(transition -> steps(entry.lane(), transition, denied(transition, transitions), said))
                .limit(MOST_STEPS)
                .toList()
                .reversed();
        return steps.stream().anyMatch(step -> isAsked(entry.lane(), step))
                ? Optional.of(new Holding(entry.id(), entry.matter(), entry.title(), entry.lane(), steps))
                : Optional.empty();
    }

    /** Of those that tell of either. */
    public static List<Holding> of(Register register, Collection<Entry> entries) {
        return entries.stream().flatMap(entry -> of(register, entry).stream()).toList();
    }

    /** What each claim says of it that is asked for; where only that it is in force is, that once. */
    private static Stream<Step> steps(
            Lane lane, Transition transition, Optional<LocalDate> denied, Function<Filing, Words> said) {
        Act act = act(lane, transition);
        if (FreeWords.RULES.stream()
                .noneMatch(rule -> isOf(rule.held(), lane, act)
                        || isOf(rule.by(), lane, act)
                        || (lane == Lane.MEASURE && IN_FORCE.contains(act)))) {
            return Stream.empty();
        }
        List<Step> all = words(transition.filings(), said).stream()
                .map(told -> new Step(
                        act,
                        isPlanned(transition),
                        transition.effective(),
                        transition.dated().latest(),
                        transition.begins(),
                        transition.isStated(),
                        denied,
                        told))
                .toList();
        List<Step> asked = all.stream().filter(step -> isAsked(lane, step)).toList();
        return asked.isEmpty()
                ? all.stream().filter(step -> isInForce(lane, step)).limit(1)
                : asked.stream();
    }

    /** What it tells: that a permission does not hold any more is its end. */
    static Act act(Lane lane, Transition transition) {
        return isOver(lane, transition) ? Act.REVOKED : transition.act();
    }

    private static boolean isOver(Lane lane, Transition transition) {
        return lane == Lane.WAIVER
                && transition.act() == Act.GRANTED
                && transition.modality() == Modality.NEGATED
                && transition.filings().stream()
                        .anyMatch(filing ->
                                FreeWords.isOver(filing.claim().evidence().exact()));
    }

    private static Optional<LocalDate> denied(Transition told, List<Transition> all) {
        return all.stream()
                .filter(other -> other.act() == told.act() && other.modality() == Modality.NEGATED)
                .filter(other -> !other.isAltered())
                .map(Transition::begins)
                .min(Comparator.naturalOrder());
    }

    /** Of each claim; those of claims that say the same are one. */
    private static List<Words> words(List<Filing> filings, Function<Filing, Words> said) {
        Map<Words, List<Place>> places = new LinkedHashMap<>();
        filings.stream()
                .limit(MOST_FILINGS)
                .map(said)
                .forEach(told -> places.computeIfAbsent(told.at(List.of()), first -> new ArrayList<>())
                        .addAll(told.places()));
        return places.entrySet().stream()
                .map(each ->
                        each.getKey().at(each.getValue().stream().distinct().toList()))
                .toList();
    }

    private static boolean isPlanned(Transition transition) {
        return transition.modality() == Modality.PLANNED;
    }

    /** Whether it tells what may free something. */
    public boolean frees() {
        return steps.stream().anyMatch(step -> FreeWords.RULES.stream().anyMatch(rule -> frees(rule, lane, step)));
    }

    static boolean isOf(Move move, Lane lane, Act act) {
        return move.lane() == lane && move.act() == act;
    }

    private static boolean isAsked(Lane lane, Step step) {
        return FreeWords.RULES.stream().anyMatch(rule -> holds(rule, lane, step) || frees(rule, lane, step));
    }

    /** That a measure was put in force, whatever it says. */
    static boolean isInForce(Lane lane, Step step) {
        return lane == Lane.MEASURE && IN_FORCE.contains(step.act()) && !step.planned() && step.stated();
    }

    /** Whether a step tells what a rule has as held: of a measure, one that holds money back. */
    static boolean holds(FreeWords.Rule rule, Lane lane, Step step) {
        return isOf(rule.held(), lane, step.act())
                && !step.planned()
                && (lane != Lane.MEASURE
                        || (step.told().restraint().isPresent() && step.told().money()));
    }

    /** Whether it tells what frees by a rule. */
    static boolean frees(FreeWords.Rule rule, Lane lane, Step step) {
        Words told = step.told();
        return isOf(rule.by(), lane, step.act())
                && switch (rule.asked()) {
                    case RELEASE -> told.release() && (lane == Lane.MONEY || told.money());
                    case RESTRAINT -> told.restraint().isPresent();
                    case PERMISSION -> told.permission().isPresent();
                };
    }

    /** What a claim says. */
    static Words words(Filing filing) {
        Claim claim = filing.claim();
        String evidence = claim.evidence().exact();
        String object = claim.roles().object().orElse(evidence);
        boolean release = FreeWords.speaksOfRelease(claim.why())
                || (claim.move().lane() == Lane.MEASURE && FreeWords.speaksOfRelease(object));
        List<String> things = things(claim);
        return new Words(
                restraint(claim, object),
                FreeWords.halts(evidence),
                permission(claim, object),
                release,
                FreeWords.speaksOfMoney(object),
                things,
                names(evidence, things),
                parties(claim.roles().actors()),
                parties(claim.roles().counterparts()),
                amounts(claim),
                List.of(new Place(
                        Summand.key(filing.document()), claim.evidence().start())));
    }

    /** In what something is done to: "the suspension of duties" suspends, and lifts no suspension. Of a permission how it ended, where that is for a time. */
    private static Optional<String> restraint(Claim claim, String object) {
        if (claim.move().lane() == Lane.WAIVER) {
            return Endings.pausedAs(claim);
        }
        return claim.why().startsWith(NOUN) && FreeWords.restraint(claim.why()).isPresent()
                ? Optional.empty()
                : FreeWords.restraint(object);
    }

    /** In the lane of waivers whatever is given; elsewhere what something is done to. */
    private static Optional<String> permission(Claim claim, String object) {
        return claim.move().lane() == Lane.WAIVER
                ? FreeWords.permissionItself(object)
                        .or(() -> FreeWords.permission(object))
                        .or(() -> Optional.of("waiver"))
                : FreeWords.permissionItself(object)
                        .filter(kind -> claim.roles().object().isPresent());
    }

    /** Of its object and of those towards whom. Who acts, and countries, say who, not what. */
    private static List<String> things(Claim claim) {
        Claim.Roles roles = claim.roles();
        Set<String> words = new TreeSet<>(named(claim));
        roles.counterparts().stream()
                .filter(party -> !isNamed(party))
                .forEach(party -> words.addAll(FreeWords.things(party.name())));
        Stream.concat(roles.actors().stream(), roles.counterparts().stream().filter(Holding::isCountry))
                .forEach(party -> words.removeAll(FreeWords.things(party.name())));
        return words.stream().limit(MOST_THINGS).toList();
    }

    private static List<String> names(String evidence, List<String> things) {
        Set<String> names = names(evidence);
        names.retainAll(things);
        return List.copyOf(names);
    }

    /** Words with a capital that does not open what is said. */
    static Set<String> names(String evidence) {
        Set<String> names = new TreeSet<>();
        Matcher capital = CAPITAL.matcher(evidence);
        while (capital.find()) {
            names.addAll(FreeWords.things(capital.group()));
        }
        return names;
    }

    /** By its object; where that tells no thing ("the hold"), by what stands behind it in the claim's words. */
    private static Set<String> named(Claim claim) {
        String object = claim.roles().object().orElse("");
        Set<String> own = FreeWords.things(LinkWords.given(object));
        if (!own.isEmpty()) {
            return own;
        }
        String evidence = LinkWords.given(claim.evidence().exact());
        return FreeWords.things(evidence.substring(Math.max(0, evidence.indexOf(object))));
    }

    private static boolean isCountry(Party party) {
        return party.id().filter(id -> id.is("country")).isPresent();
    }

    private static boolean isNamed(Party party) {
        return isCountry(party) || party.id().filter(id -> id.is("person")).isPresent();
    }

    private static List<Named> parties(List<Party> told) {
        Map<String, String> names = new TreeMap<>();
        told.forEach(party -> names.putIfAbsent(LinkWords.key(party), party.name()));
        return names.entrySet().stream()
                .limit(MOST_PARTIES)
                .map(each -> new Named(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<String> amounts(Claim claim) {
        return claim.terms().quantity().stream()
                .filter(Quantity::isMoney)
                .map(amount -> amount.value().stripTrailingZeros().toPlainString() + " " + amount.unit())
                .toList();
    }

    /**
     * What two of them must share one of to be held against each other: two words, a word and a party, an amount; or where one document tells
     * both close by a word, or what frees names none and the word for the measure.
     */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Step step : steps) {
            if (isAsked(lane, step)) {
                keys(step.told(), keys);
                boolean frees = FreeWords.RULES.stream().anyMatch(rule -> frees(rule, lane, step));
                near(step.told(), frees, keys);
            }
        }
        return keys;
    }

    private static void keys(Words told, Set<String> keys) {
        List<String> things = told.things();
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                keys.add(things.get(i) + " " + things.get(j));
            }
            for (Named party : told.parties()) {
                keys.add(things.get(i) + " @" + party.key());
            }
        }
        told.amounts().forEach(amount -> keys.add("#" + amount));
        told.permission().ifPresent(kind -> told.towards().forEach(party -> keys.add("~" + kind + " @" + party.key())));
    }

    /** What frees is looked for around the stretch of text in which it stands. */
    private static void near(Words told, boolean frees, Set<String> keys) {
        List<String> words = new ArrayList<>(told.things());
        if (!frees || told.things().isEmpty()) {
            FreeWords.halts(String.join(" ", told.halts()) + " "
                            + told.restraint().orElse(""))
                    .forEach(stem -> words.add("-" + stem));
        }
        for (Place place : told.places()) {
            int stretch = place.start() / CLOSE;
            for (int at = frees ? stretch - 1 : stretch; at <= (frees ? stretch + 1 : stretch); at++) {
                String where = "=" + Long.toHexString(place.document()) + "/" + at;
                words.forEach(word -> keys.add(word + where));
            }
        }
    }
}
