package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.balances.Balance;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.links.Holding.Named;
import org.proviso.core.register.links.Holding.Place;
import org.proviso.core.register.links.Holding.Step;
import org.proviso.core.register.links.Holding.Words;

/**
 * What frees what, as {@code frees.tsv} says: an entry of something held back and one that tells an act that lets go of it, where enough speaks
 * for one thing. Both share a word and a party, two words, an amount or a document ({@link Holding#keys}), in whatever matters they are.
 *
 * @param freeings by what is held, then by day
 */
public record Freeings(List<Freeing> freeings) {
    /** Where none are looked for. */
    public static final Freeings NONE = new Freeings(List.of());

    private static final int MOST_THINGS = 3;
    private static final double HALF = 0.5;

    /** What is told so much later is rather of something else. */
    static final int LATE_DAYS = 731;

    /** What more share tells nothing: by it none is looked for, and what frees and shares it, too, is asserted of nothing. */
    public static final int MOST_OF_KEY = 150;

    /** Of what one entry would free for sure; where it is more, which is meant is not told. */
    private static final int MOST_OF_SURE = 3;

    /** Of what one entry may free, and is not asserted, the best. */
    private static final int MOST_PERHAPS = 3;

    private static final String WHICH = "which of several is meant is not told";

    private static final Comparator<Freeing> ORDER = Comparator.comparing(
                    (Freeing freeing) -> freeing.held().entry())
            .thenComparing(Freeing::day)
            .thenComparing(freeing -> freeing.by().entry());

    public Freeings {
        freeings = List.copyOf(freeings);
    }

    /**
     * What is found over a part of a register.
     *
     * @param part entries of the register
     * @param day what is told till then counts
     */
    public static Freeings of(Register register, Collection<Entry> part, LocalDate day) {
        return of(List.of(), Around.ofAll(Holding.of(register, part)), JudgedFreeings.of(register), day);
    }

    /**
     * The same, from what entries tell: all that is found of those in which one of some is ({@link #touching}).
     *
     * @param some what these tell
     * @param around what others tell
     * @param judged what people decided: what they said not to be so is left out, and in no other's way
     */
    public static Freeings of(Collection<Holding> some, Around around, JudgedFreeings judged, LocalDate day) {
        Map<EntryId, Holding> byId = new TreeMap<>();
        some.forEach(holding -> byId.put(holding.entry(), holding));
        around.holdings().forEach(holding -> byId.put(holding.entry(), holding));
        Map<String, List<Holding>> byKey = new HashMap<>();
        byId.values()
                .forEach(holding -> holding.keys()
                        .forEach(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(holding)));
        Set<String> common = new HashSet<>(around.common());
        byKey.forEach((key, sharing) -> {
            if (sharing.size() > MOST_OF_KEY) {
                common.add(key);
            }
        });
        byKey.keySet().removeAll(common);
        Set<EntryId> frees = byId.values().stream()
                .filter(Holding::frees)
                .map(Holding::entry)
                .collect(Collectors.toSet());
        List<Freeing> found = new ArrayList<>();
        for (Holding held : byId.values()) {
            like(held, byKey, frees).forEach(by -> between(held, by, day).ifPresent(found::add));
        }
        Set<EntryId> unclear = found.stream()
                .map(freeing -> freeing.by().entry())
                .distinct()
                .filter(by -> Optional.ofNullable(byId.get(by))
                        .filter(each -> each.keys().stream().anyMatch(common::contains))
                        .isPresent())
                .collect(Collectors.toSet());
        found.replaceAll(freeing -> unclear.contains(freeing.by().entry())
                ? freeing.unsure("more is like it than is looked through")
                : freeing);
        found.removeIf(freeing -> judged.frees(freeing).filter(so -> !so).isPresent());
        found.replaceAll(freeing -> judged.words(freeing).map(freeing::judged).orElse(freeing));
        found.addAll(judged.besides(found, day));
        return new Freeings(told(found, byId).stream().sorted(ORDER).toList());
    }

    /**
     * Of those that free something the ones that share a key.
     *
     * @param byKey what shares each key which not too many have
     */
    private static List<Holding> like(Holding held, Map<String, List<Holding>> byKey, Set<EntryId> frees) {
        List<Holding> like = new ArrayList<>();
        Set<EntryId> seen = new HashSet<>(Set.of(held.entry()));
        for (String key : held.keys()) {
            byKey.getOrDefault(key, List.of()).stream()
                    .filter(by -> frees.contains(by.entry()) && seen.add(by.entry()))
                    .forEach(like::add);
        }
        return like;
    }

    /** With so much a link is asserted. */
    public static double asserts() {
        return FreeWords.weight("asserts");
    }

    /** Those that an entry is held or frees by. */
    public List<Freeing> of(EntryId entry) {
        return freeings.stream()
                .filter(each ->
                        each.held().entry().equals(entry) || each.by().entry().equals(entry))
                .toList();
    }

    /** Those in which one of these entries is. */
    public List<Freeing> touching(Set<EntryId> entries) {
        return freeings.stream()
                .filter(each -> entries.contains(each.held().entry())
                        || entries.contains(each.by().entry()))
                .toList();
    }

    /**
     * Where only a part of what was held back went by it, that is said; what is told to be left of it is not freed by that part.
     *
     * @param balances in which both may be
     */
    public Freeings beside(Balances balances) {
        List<Freeing> beside = new ArrayList<>();
        for (Freeing freeing : freeings) {
            Optional<Balance> balance = balances.of(freeing.by().entry()).stream()
                    .filter(each -> each.tellsPart(freeing.by().entry())
                            && each.kind().equals(Act.WITHHELD.wireName())
                            && each.left()
                                    .filter(left -> left.value().signum() > 0)
                                    .isPresent())
                    .filter(each -> each.has(freeing.held().entry()))
                    .findFirst();
            boolean rest = balance.filter(each -> each.tellsLeft(freeing.held().entry())
                            && freeing.judged().isEmpty())
                    .isPresent();
            if (!rest) {
                beside.add(balance.isPresent() ? freeing.inPart() : freeing);
            }
        }
        return new Freeings(beside);
    }

    private static Optional<Freeing> between(Holding held, Holding by, LocalDate day) {
        List<Freeing> found = new ArrayList<>();
        for (FreeWords.Rule rule : FreeWords.RULES) {
            List<Step> holds = held.steps().stream()
                    .filter(step -> Holding.holds(rule, held.lane(), step)
                            && !step.begins().isAfter(day)
                            && !(rule.ends() && endsItself(held, step, day)))
                    .toList();
            for (Step freed : freed(holds, by, rule, day)) {
                holds.stream()
                        .filter(step -> !step.day().isAfter(freed.latest()))
                        .flatMap(step -> weighed(held, step, by, freed, rule).stream()
                                .map(freeing -> isDenied(step, day) || isDenied(freed, day)
                                        ? freeing.unsure("it is disputed")
                                        : freeing))
                        .forEach(found::add);
            }
        }
        return found.stream()
                .min(Comparator.comparing(Freeing::planned)
                        .thenComparing(Freeing::sure, Comparator.reverseOrder())
                        .thenComparing(Freeing::score, Comparator.reverseOrder())
                        .thenComparing(Freeing::day));
    }

    /** An entry that tells the end of what it granted needs no other that does. */
    private static boolean endsItself(Holding held, Step granted, LocalDate day) {
        return held.steps().stream()
                .anyMatch(step -> step.act() == Act.REVOKED
                        && !step.planned()
                        && !step.begins().isAfter(day)
                        && !step.latest().isBefore(granted.day()));
    }

    private static boolean isDenied(Step step, LocalDate day) {
        return step.denied().filter(denied -> !denied.isAfter(day)).isPresent();
    }

    /** The acts that free, no earlier than what is held was last told to be held, and after which the measure was not put in force again. */
    private static List<Step> freed(List<Step> holds, Holding by, FreeWords.Rule rule, LocalDate day) {
        Optional<LocalDate> again =
                holds.stream().filter(Step::stated).map(Step::day).max(Comparator.naturalOrder());
        Optional<LocalDate> inForce = by.steps().stream()
                .filter(step -> step.act() != rule.by().act()
                        && (Holding.isInForce(by.lane(), step) || isGrantedAgain(rule, by, step)))
                .filter(step -> !step.begins().isAfter(day))
                .map(Step::day)
                .max(Comparator.naturalOrder());
        return by.steps().stream()
                .filter(step ->
                        Holding.frees(rule, by.lane(), step) && !step.begins().isAfter(day))
                .filter(step -> again.filter(step.latest()::isBefore).isEmpty())
                .filter(step -> inForce.filter(step.latest()::isBefore).isEmpty())
                .toList();
    }

    /** An entry that tells of both the end of a permission and that it was given again. */
    private static boolean isGrantedAgain(FreeWords.Rule rule, Holding by, Step step) {
        return rule.ends() && !step.planned() && Holding.isOf(rule.held(), by.lane(), step.act());
    }

    private static Optional<Freeing> weighed(Holding held, Step hold, Holding by, Step freed, FreeWords.Rule rule) {
        Words one = rule.ends() ? hold.told().besidesPermission() : hold.told();
        Words other = rule.ends() ? freed.told().besidesPermission() : freed.told();
        boolean kin = rule.ends() ? one.permission().equals(other.permission()) : isKin(one, other);
        if (areApart(one.parties(), other.parties()) || (rule.ends() && !kin)) {
            return Optional.empty();
        }
        Scale scale = new Scale();
        boolean anchored = things(one, other, scale);
        amounts(one, other, scale);
        boolean towards = parties(one, other, freed.act() == Act.BLOCKED, rule.ends(), scale);
        anchored |= places(one, other, kin, scale) || scale.amount;
        if (held.matter().equals(by.matter())) {
            scale.add("matter", 1, "of one matter");
        }
        kinds(rule, one, other, kin, scale);
        anchored |= rule.ends() && towards && holder(other, scale);
        if (hold.day().plusDays(LATE_DAYS).isBefore(freed.day())) {
            scale.add("late", 1, "more than two years between");
        }
        if (!anchored || scale.sum < FreeWords.weight("proposes")) {
            return Optional.empty();
        }
        Optional<String> word = other.restraint().or(one::restraint);
        Freeing freeing = new Freeing(
                Freeing.Side.of(held, rule.held().act(), one),
                Freeing.Side.of(by, rule.by().act(), other),
                freed.planned(),
                freed.day(),
                scale.sum >= FreeWords.weight("asserts"),
                rule.said(word),
                rule.untold(word),
                scale.why,
                Optional.empty());
        return Optional.of(scale.doubts.stream().reduce(freeing, Freeing::unsure, (first, second) -> second));
    }

    /** Whether both are of one kind: of permission, or of measure. */
    private static void kinds(FreeWords.Rule rule, Words held, Words by, boolean kin, Scale scale) {
        if (rule.ends()) {
            scale.add("kin", 1, "both of a " + held.permission().orElse("waiver"));
        } else if (rule.asked() == FreeWords.Asked.RESTRAINT) {
            if (kin) {
                scale.add("kin", 1, "held by the same kind of measure");
            } else if (FreeWords.forbids(by.restraint().orElse(""))) {
                scale.add("other-kind", 1, "held by another kind of measure");
            }
        }
        if (rule.perhaps()) {
            scale.doubts.add("whether the permission itself is meant is not told");
        }
    }

    /** Whether what ends a permission says of it only whose it is: "Kenya's waiver". */
    private static boolean holder(Words by, Scale scale) {
        if (by.things().isEmpty()) {
            scale.add("holder", 1, "it says only whose it is");
        }
        return by.things().isEmpty();
    }

    /** What is held says the word of the measure itself: what was frozen is freed when a freeze is lifted. */
    private static boolean isKin(Words held, Words by) {
        return by.restraint()
                .filter(word -> FreeWords.halts(word).stream()
                        .anyMatch(stem -> held.halts().contains(stem)))
                .isPresent();
    }

    /** Whether they share a word that tells which thing is meant. */
    private static boolean things(Words one, Words other, Scale scale) {
        List<String> common =
                one.things().stream().filter(other.things()::contains).toList();
        common.stream()
                .limit(MOST_THINGS)
                .forEach(thing -> scale.add("thing", 1, "both speak of \u2018" + thing + "\u2019"));
        int fewer = Math.min(one.things().size(), other.things().size());
        if (fewer > common.size()) {
            scale.add("part", (double) (fewer - common.size()) / fewer, "one says what the other does not");
        }
        if (!common.isEmpty() && common.size() == other.things().size()) {
            scale.add("covered", 1, "it speaks of nothing else");
        }
        contrary(one, other, common, scale);
        boolean apart = !one.names().isEmpty()
                && !other.names().isEmpty()
                && one.names().stream().noneMatch(other.names()::contains);
        if (apart) {
            scale.add("names", 1, "each names another");
        }
        int more = Math.max(one.things().size(), other.things().size());
        if (more > common.size() && !common.isEmpty()) {
            scale.add("rest", (double) (more - common.size()) / more, "one says more of it");
        }
        return !common.isEmpty();
    }

    /** Where each says what the other does not, they may be two things; where they share no more than names, they are. */
    private static void contrary(Words one, Words other, List<String> common, Scale scale) {
        if (!other.things().containsAll(one.things()) && !one.things().containsAll(other.things())) {
            scale.doubts.add("each says what the other does not");
            if (!common.isEmpty()
                    && common.stream()
                            .allMatch(thing ->
                                    one.names().contains(thing) || other.names().contains(thing))) {
                scale.add("contrary", 1, "they share a name alone");
            }
        } else if (Math.max(one.things().size(), other.things().size()) >= Holding.MOST_THINGS) {
            scale.doubts.add("not all of what it says is known");
        }
    }

    /** Whether one document tells both close by, and what frees only points back. */
    private static boolean places(Words one, Words other, boolean kin, Scale scale) {
        boolean oneText = false;
        boolean close = false;
        for (Place place : one.places()) {
            for (Place another : other.places()) {
                boolean same = place.document() == another.document();
                oneText |= same;
                close |= same && Math.abs(place.start() - another.start()) <= Holding.CLOSE;
            }
        }
        if (oneText) {
            scale.add("document", 1, "told by one document");
        }
        if (close) {
            scale.add("close", 1, "close by");
        }
        boolean back = close && other.things().isEmpty() && kin;
        if (back) {
            scale.add("back", 1, "it names nothing else");
        }
        return back;
    }

    /** What speaks for one thing, added up. */
    private static final class Scale {
        private final List<Freeing.Reason> why = new ArrayList<>();

        /** Why it is not asserted, whatever speaks for it. */
        private final List<String> doubts = new ArrayList<>();

        private double sum;
        private boolean amount;

        void add(String weight, double times, String words) {
            double value = FreeWords.weight(weight) * times;
            sum += value;
            why.add(new Freeing.Reason(words, value));
        }
    }

    /** Of two countries, or bodies of them, as far as both name any. */
    static boolean areApart(List<Named> held, List<Named> by) {
        Set<String> one = countries(held);
        Set<String> other = countries(by);
        return !one.isEmpty() && !other.isEmpty() && !LinkWords.meet(one, other);
    }

    private static Set<String> countries(List<Named> parties) {
        return parties.stream().flatMap(named -> named.country().stream()).collect(Collectors.toSet());
    }

    private static void amounts(Words held, Words by, Scale scale) {
        Optional<String> same =
                held.amounts().stream().filter(by.amounts()::contains).findFirst();
        if (same.isPresent()) {
            scale.amount = true;
            scale.add("amount", 1, "both of " + same.get());
        } else if (!held.amounts().isEmpty() && !by.amounts().isEmpty()) {
            scale.add("other-amount", 1, "of other amounts");
        }
    }

    /**
     * Whether both are towards the same.
     *
     * @param stopped whether a court or legislature acts: what it stops is whose it is towards whom that is told
     * @param ends whether a permission ends: another than who gave it may take it
     */
    private static boolean parties(Words held, Words by, boolean stopped, boolean ends, Scale scale) {
        authors(held, by, stopped, ends, scale);
        Optional<Named> towards = shared(held.towards(), by.towards()).or(() -> within(held.towards(), by.towards()));
        if (towards.isPresent()) {
            scale.add(
                    towards.get().isWide() || !towards.get().isKnown() ? "towards-wide" : "towards",
                    1,
                    "both towards " + towards.get().name());
        } else if (!held.towards().isEmpty() && !by.towards().isEmpty() && !stopped) {
            scale.add("other", 1, "towards others");
        }
        return towards.isPresent();
    }

    private static void authors(Words held, Words by, boolean stopped, boolean ends, Scale scale) {
        Optional<Named> actor = shared(held.actors(), stopped ? by.parties() : by.actors());
        actor.ifPresent(named -> scale.add(named.isWide() ? "wide" : "actor", 1, "both by " + named.name()));
        if (actor.isEmpty() && !stopped && isNamed(held.actors()) && isNamed(by.actors())) {
            scale.add("other-actor", ends ? HALF : 1, "by others");
            if (ends) {
                scale.doubts.add("whether the one may end what the other gave is not told");
            }
        } else if (actor.isEmpty()
                && !stopped
                && (isOpen(held.actors(), by.actors()) || isOpen(by.actors(), held.actors()))) {
            scale.add("other-actor", HALF, "by a country and by one that is not told to be its own");
            scale.doubts.add("whether one acts for the other is not told");
        }
    }

    /** Of a country, and of others of whom neither id nor name says that they belong to it. */
    private static boolean isOpen(List<Named> countries, List<Named> others) {
        return !countries.isEmpty()
                && countries.stream().allMatch(Named::isCountry)
                && isNamed(others)
                && others.stream()
                        .noneMatch(other -> countries.stream()
                                .anyMatch(country -> other.country().equals(country.country())
                                        || LinkWords.content(other.name())
                                                .containsAll(LinkWords.content(country.name()))));
    }

    /** One of whom the other side says more: "schools", "schools in Rosk". */
    private static Optional<Named> within(List<Named> one, List<Named> other) {
        return one.stream()
                .filter(named -> !named.isWide()
                        && other.stream()
                                .filter(each -> !each.isWide())
                                .anyMatch(each -> isWithin(named, each) || isWithin(each, named)))
                .findFirst();
    }

    private static boolean isWithin(Named less, Named more) {
        return !less.isKnown() && LinkWords.content(more.name()).containsAll(LinkWords.content(less.name()));
    }

    private static boolean isNamed(List<Named> parties) {
        return !parties.isEmpty() && parties.stream().noneMatch(Named::isWide);
    }

    /** Rather one that has not to do with everything. */
    private static Optional<Named> shared(List<Named> one, List<Named> other) {
        Set<String> keys = other.stream().map(Named::key).collect(Collectors.toSet());
        return one.stream().filter(named -> keys.contains(named.key())).min(Comparator.comparing(Named::isWide));
    }

    /**
     * Where one entry would free two things of which each has a name that the other and what frees have not, it is not told which of them is
     * meant: neither is asserted. Of what is not asserted the best few are told.
     */
    private static List<Freeing> told(List<Freeing> found, Map<EntryId, Holding> holdings) {
        Map<EntryId, List<Freeing>> byFreeing = found.stream()
                .collect(Collectors.groupingBy(freeing -> freeing.by().entry()));
        return byFreeing.values().stream()
                .flatMap(freed -> bestOf(freed, holdings).stream())
                .toList();
    }

    private static List<Freeing> bestOf(List<Freeing> freed, Map<EntryId, Holding> holdings) {
        List<Freeing> sure = freed.stream().filter(Freeing::sure).toList();
        List<Freeing> best = new ArrayList<>();
        List<Freeing> perhaps = new ArrayList<>();
        for (Freeing freeing : freed) {
            if (!freeing.sure()) {
                perhaps.add(freeing);
            } else if (freeing.judged().isPresent()) {
                best.add(freeing);
            } else if (sure.size() > MOST_OF_SURE
                    || sure.stream().anyMatch(other -> areOthers(own(freeing, holdings), own(other, holdings)))) {
                perhaps.add(freeing.unsure(WHICH));
            } else {
                best.add(freeing);
            }
        }
        perhaps.stream()
                .sorted(Comparator.comparingDouble(Freeing::score).reversed().thenComparing(ORDER))
                .limit(MOST_PERHAPS)
                .forEach(best::add);
        return best;
    }

    /** What is held is named by, and what frees it not. */
    private static Set<String> own(Freeing freeing, Map<EntryId, Holding> holdings) {
        Set<String> own = new HashSet<>();
        Optional.ofNullable(holdings.get(freeing.held().entry()))
                .ifPresent(held ->
                        held.steps().forEach(step -> own.addAll(step.told().things())));
        Optional.ofNullable(holdings.get(freeing.by().entry()))
                .ifPresent(by ->
                        by.steps().forEach(step -> own.removeAll(step.told().things())));
        return own;
    }

    private static boolean areOthers(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }
}
