package org.proviso.core.register.balances;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.balances.Balance.Reason;
import org.proviso.core.register.balances.MoneyTold.Role;
import org.proviso.core.register.balances.MoneyTold.Saying;
import org.proviso.core.register.counts.ContentWords;

/**
 * What speaks for it that a claim tells a part of a whole, or what is left of it: the weights of {@code balances.tsv}.
 *
 * @param why never empty
 * @param bar what keeps it from being sure
 */
record Speaking(Side side, Whole whole, List<Reason> why, Bar bar) {
    /** What keeps it from being sure, whatever speaks for it. */
    enum Bar {
        NONE,
        /** Its words do not say that it goes of what was held back. */
        WORD,
        /** Another acts, or it is of another thing. */
        OTHER
    }

    private static final long LATE_DAYS = 731;
    private static final int MOST_THINGS = 2;

    /** So much in common makes two tellings of one amount one. */
    private static final double ONE = 1.5;

    private static final Pattern SPACE = Pattern.compile(" ");

    Speaking {
        why = List.copyOf(why);
    }

    double score() {
        return why.stream().mapToDouble(Reason::value).sum();
    }

    boolean isSure() {
        return bar == Bar.NONE && score() >= MoneyWords.weight("asserts");
    }

    boolean isPerhaps() {
        return score() >= MoneyWords.weight("proposes");
    }

    /** With one more reason. */
    Speaking and(String weight, String words) {
        List<Reason> more = new ArrayList<>(why);
        more.add(new Reason(words, MoneyWords.weight(weight)));
        return new Speaking(side, whole, more, bar);
    }

    /** The same, but not sure. */
    Speaking barred(String words) {
        List<Reason> more = new ArrayList<>(why);
        more.add(new Reason(words, 0));
        return new Speaking(side, whole, more, Bar.OTHER);
    }

    /** The same, as it is just what is left by the other parts. */
    Speaking fitting() {
        return and("fits", "it is what is left by the other parts").unbarred();
    }

    /** Words that it lacks are made up for. */
    private Speaking unbarred() {
        return bar == Bar.WORD ? new Speaking(side, whole, why, Bar.NONE) : this;
    }

    /** The same, as a claim that is sure tells as much. */
    Speaking again() {
        return and("same", "as much went of it by another claim").unbarred();
    }

    /** Nothing where it cannot be of this whole. */
    static Optional<Speaking> of(Side side, Whole whole) {
        Saying saying = side.saying();
        boolean named = saying.named()
                .filter(value -> value.compareTo(whole.amount().value()) == 0)
                .isPresent();
        if (!mayBe(side, whole, named)) {
            return Optional.empty();
        }
        Why why = new Why();
        if (named) {
            why.add("named", "it names the " + Amounts.number(whole.amount().value()));
        }
        places(side, whole, why);
        Set<String> own = side.things();
        Set<String> others = whole.sets().things();
        Set<String> names = names(side, whole);
        boolean thing = things(without(own, names), without(others, names), why);
        if (!thing
                && !named
                && !isClose(side, whole)
                && !without(own, names).isEmpty()
                && !without(others, names).isEmpty()) {
            why.add("other-thing", "they share no word that tells which money is meant");
        }
        parties(side.actors(), whole.sets().actors(), whole.sets().towards(), "actor", why);
        parties(side.towards(), whole.sets().towards(), whole.sets().actors(), "towards", why);
        if (saying.part()) {
            why.add(
                    "part",
                    saying.role() == Role.LEFT ? "it says that it is what is left" : "it says that it is a part");
        }
        if (isWholeAmount(side, whole)) {
            why.add("whole", "it is the whole amount");
        }
        if (saying.release()) {
            why.add("release", "it says that what was held back goes on, or what was promised");
        }
        if (whole.first()
                        .filter(first -> first.plusDays(LATE_DAYS).isBefore(saying.day()))
                        .isPresent()
                && saying.dated()) {
            why.add("late", "more than two years between");
        }
        return why.reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Speaking(side, whole, why.reasons, bar(side, whole, named, thing)));
    }

    private static Bar bar(Side side, Whole whole, boolean named, boolean thing) {
        boolean entry = whole.entries().contains(side.entry().entry());
        if (areOthers(
                        side.actors(),
                        side.towards(),
                        whole.sets().actors(),
                        whole.sets().towards())
                || isOfAnotherThing(side, whole)
                || side.saying().role() == Role.PART && !thing && !named && !entry && bothTellThings(side, whole)) {
            return Bar.OTHER;
        }
        Saying saying = side.saying();
        boolean words = saying.release() || saying.part() || named;
        boolean mere = saying.role() == Role.PART && saying.kind().equals("paid") && !words;
        boolean near = !thing && !named && !entry && !saying.part() && !isWholeAmount(side, whole);
        return mere && whole.kind().equals("withheld") || near ? Bar.WORD : Bar.NONE;
    }

    private static boolean bothTellThings(Side side, Whole whole) {
        Set<String> names = names(side, whole);
        return !without(side.things(), names).isEmpty()
                && !without(whole.sets().things(), names).isEmpty();
    }

    /** Both say what the money is for, and it is not the same. */
    private static boolean isOfAnotherThing(Side side, Whole whole) {
        Set<String> own = side.purposes();
        Set<String> others = whole.sets().purposes();
        return !own.isEmpty()
                && !others.isEmpty()
                && own.stream().noneMatch(others::contains)
                && own.stream().noneMatch(whole.sets().things()::contains)
                && side.things().stream().noneMatch(others::contains);
    }

    /** All of it goes on, by the one who held it back. */
    private static boolean isWholeAmount(Side side, Whole whole) {
        Saying saying = side.saying();
        Set<String> actors = whole.sets().actors();
        return saying.role() == Role.PART
                && saying.release()
                && saying.amount().filter(whole.amount()::sameAmount).isPresent()
                && !side.actors().isEmpty()
                && !actors.isEmpty()
                && kin(side.actors(), actors) == Kin.SAME;
    }

    private static boolean mayBe(Side side, Whole whole, boolean named) {
        Saying saying = side.saying();
        boolean other = saying.named().isPresent() && !named;
        boolean unit = side.unit().map(whole.amount().unit()::equals).orElse(named);
        boolean more = saying.amount()
                .filter(amount -> amount.value().compareTo(whole.amount().value()) > 0)
                .isPresent();
        boolean before = saying.dated()
                && !named
                && whole.first().filter(saying.day()::isBefore).isPresent();
        boolean behind = saying.dated()
                && whole.again().filter(day -> !saying.day().isBefore(day)).isPresent();
        boolean itself =
                whole.told().stream().anyMatch(told -> told.saying().claim().equals(saying.claim()));
        boolean kind = saying.role() == Role.LEFT
                ? saying.kind().isEmpty()
                        || saying.kind().startsWith(MoneyTold.ALL_BUT)
                        || saying.kind().equals(whole.kind())
                : !saying.kind().equals("freed") || whole.kind().equals("withheld");
        boolean slice = !saying.ordinal().isEmpty()
                && whole.told().stream()
                        .map(told -> told.saying().ordinal())
                        .anyMatch(ordinal -> !ordinal.isEmpty() && !ordinal.equals(saying.ordinal()));
        return unit && kind && !(other || more || before || behind || itself || slice);
    }

    private static void places(Side side, Whole whole, Why why) {
        if (whole.entries().contains(side.entry().entry())) {
            why.add("entry", "one entry tells both");
        }
        if (whole.told().stream()
                .anyMatch(told -> told.entry().matter().equals(side.entry().matter()))) {
            why.add("matter", "of one matter");
        }
        if (whole.told().stream()
                .anyMatch(told -> told.saying().document().equals(side.saying().document()))) {
            why.add("document", "one document tells both");
        }
        if (isClose(side, whole)) {
            why.add("close", "close by");
        }
    }

    private static boolean isClose(Side side, Whole whole) {
        return whole.told().stream().anyMatch(told -> told.saying().isClose(side.saying()));
    }

    private static boolean things(Set<String> one, Set<String> other, Why why) {
        List<String> common = one.stream().filter(other::contains).sorted().toList();
        common.stream()
                .limit(MOST_THINGS)
                .forEach(thing -> why.add("thing", "both speak of \u2018" + thing + "\u2019"));
        return !common.isEmpty();
    }

    /** The stems of the words of all who act or are acted towards: they are counted as parties. */
    private static Set<String> names(Side side, Whole whole) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        side.actors(),
                        side.towards(),
                        whole.sets().actors(),
                        whole.sets().towards())
                .flatMap(Set::stream)
                .filter(key -> key.startsWith("="))
                .flatMap(name -> SPACE.splitAsStream(name.substring(1)))
                .forEach(word -> names.add(ContentWords.stem(word)));
        return names;
    }

    private static Set<String> without(Set<String> things, Set<String> names) {
        return things.stream().filter(thing -> !names.contains(thing)).collect(Collectors.toSet());
    }

    private static void parties(Set<String> own, Set<String> others, Set<String> across, String weight, Why why) {
        if (own.isEmpty() || others.isEmpty()) {
            return;
        }
        String side = weight.equals("actor") ? "acts" : "is acted towards";
        switch (kin(own, others)) {
            case SAME -> why.add(weight, "the same one " + side);
            case WIDE -> why.add("wide", "a country and its body, or a name alike, " + side);
            case OTHER -> {
                if (kin(own, across) == Kin.OTHER) {
                    why.add("other-" + weight, "another " + side);
                }
            }
        }
    }

    private enum Kin {
        SAME,
        WIDE,
        OTHER
    }

    private static Kin kin(Set<String> one, Set<String> other) {
        if (one.stream().anyMatch(key -> !key.startsWith("~") && other.contains(key))) {
            return Kin.SAME;
        }
        Kin best = isOwner(one, other) || isOwner(other, one) ? Kin.WIDE : Kin.OTHER;
        List<String> others = names(other);
        for (String name : names(one)) {
            for (String beside : others) {
                Kin kin = names(name, beside);
                best = kin.compareTo(best) < 0 ? kin : best;
            }
        }
        return best;
    }

    private static List<String> names(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("="))
                .map(key -> key.substring(1))
                .toList();
    }

    private static boolean isOwner(Set<String> bodies, Set<String> countries) {
        return bodies.stream().anyMatch(key -> key.startsWith("~") && countries.contains(key.substring(1)));
    }

    /** "Finance Ministry" and "Ugandan Finance Ministry" are one, "housing charities" and "other charities" may be. */
    private static Kin names(String one, String other) {
        Set<String> words = new HashSet<>(SPACE.splitAsStream(one).toList());
        Set<String> others = new HashSet<>(SPACE.splitAsStream(other).toList());
        if (words.containsAll(others) || others.containsAll(words)) {
            return words.size() == 1 && others.size() > 2 || others.size() == 1 && words.size() > 2
                    ? Kin.WIDE
                    : Kin.SAME;
        }
        words.retainAll(others);
        return words.stream().anyMatch(word -> word.length() > 3) ? Kin.WIDE : Kin.OTHER;
    }

    /** Whether two claims tell of one amount the same. */
    static boolean areOne(Side one, Side other) {
        if (areOthers(one.actors(), one.towards(), other.actors(), other.towards())) {
            return false;
        }
        return one.entry().entry().equals(other.entry().entry())
                || !areOthers(one.towards(), one.actors(), other.towards(), other.actors())
                        && common(one, other) >= ONE;
    }

    /** Whether one tells again, in passing, what the other told: any word or party in common is enough, and none may speak against it. */
    static boolean mayBeOne(Side again, Side other) {
        return !areOthers(again.actors(), again.towards(), other.actors(), other.towards())
                && !areOthers(again.towards(), again.actors(), other.towards(), other.actors())
                && common(again, other) >= MoneyWords.weight("wide");
    }

    /** Whether both name somebody, and neither the same nor whom the other names across. */
    private static boolean areOthers(Set<String> own, Set<String> ownAcross, Set<String> others, Set<String> across) {
        return !own.isEmpty()
                && !others.isEmpty()
                && kin(own, others) == Kin.OTHER
                && kin(own, across) == Kin.OTHER
                && kin(others, ownAcross) == Kin.OTHER;
    }

    private static double common(Side one, Side other) {
        Quantity amount = one.saying().amount().orElseThrow();
        Whole whole = Whole.of(one.saying().kind(), amount, List.of(one));
        Why why = new Why();
        places(other, whole, why);
        Set<String> names = names(other, whole);
        things(without(one.things(), names), without(other.things(), names), why);
        parties(other.actors(), one.actors(), one.towards(), "actor", why);
        parties(other.towards(), one.towards(), one.actors(), "towards", why);
        return why.reasons.stream().mapToDouble(Reason::value).sum();
    }

    /** What is told of the whole, or a share of it. */
    Quantity amount() {
        BigDecimal value = whole.amount().value();
        return side.saying()
                .amount()
                .orElseGet(() -> new Quantity(
                        value.multiply(side.saying().share().orElse(BigDecimal.ONE))
                                .setScale(0, java.math.RoundingMode.HALF_UP),
                        whole.amount().unit(),
                        Quantity.Approx.ABOUT));
    }

    /** Reasons as they are found. */
    private static final class Why {
        private final List<Reason> reasons = new ArrayList<>();

        void add(String weight, String words) {
            reasons.add(new Reason(words, MoneyWords.weight(weight)));
        }
    }
}
