package org.proviso.core.resolve;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Gist;
import org.proviso.core.resolve.groups.Longs;

/**
 * A telling in a few bits: enough to say of most tellings that two of them can never be one, or fit too little, without reading them.
 *
 * <p>The first number, bit by bit from the lowest on: which parties {@link Facet#isWithOthersThan} compares, one bit for each of their
 * names and countries; whether all of these are known; whether a claim is a demand, and whether one is none; whether it names a number,
 * and whether it names several; what remains of the key of the one number. The second: the frequent words of its document. The third: the
 * words of evidence. The fourth: the words of objects, whose the claims are, and to whom it is done. The fifth: what {@link Rest} says.
 * The sixth: the marks of its document and its site.
 */
@SuppressWarnings("EnumOrdinal") // which acts there are is part of the version of the keys
final class TellingGist {
    private static final int PARTIES = 40;
    private static final long ALL_PARTIES = (1L << PARTIES) - 1;
    private static final long KNOWN = 1L << PARTIES;
    private static final long DEMAND = KNOWN << 1;
    private static final long NO_DEMAND = DEMAND << 1;
    private static final long NUMBER = NO_DEMAND << 1;
    private static final long NUMBERS = NUMBER << 1;
    private static final int BEFORE_KEY = PARTIES + 5;

    /** Sizes of sets, in bits. */
    static final int WORDS = 64;

    static final int OBJECT = 32;
    static final int SIDE = 16;

    private TellingGist() {}

    static Gist of(Telling telling) {
        List<Facet> facets = telling.facets();
        long evidence =
                Bits.of(facets.stream().flatMapToLong(facet -> facet.topic().evidence().keys().stream()), WORDS);
        long object = Bits.of(facets.stream().flatMapToLong(facet -> facet.topic().words().keys().stream()), OBJECT);
        long owners =
                Bits.of(facets.stream().flatMapToLong(facet -> facet.owner().everybody()), SIDE);
        long targets =
                Bits.of(facets.stream().flatMapToLong(facet -> facet.target().everybody()), SIDE);
        return new Gist(
                never(telling),
                Bits.of(telling.setting().frequent().keys().stream(), WORDS),
                evidence,
                (object << OBJECT) | (owners << SIDE) | targets,
                Rest.of(telling),
                Marks.of(telling.setting()));
    }

    private static long never(Telling telling) {
        long[] numbers = telling.facets().stream()
                .filter(Facet::hasQuantity)
                .flatMapToLong(facet -> facet.amount().numbers())
                .distinct()
                .toArray();
        long gist = numbers.length == 1 ? NUMBER | key(numbers[0]) : 0;
        if (numbers.length > 1) {
            gist = NUMBERS;
        }
        boolean known = true;
        for (Facet facet : telling.facets()) {
            gist |= isDemand(facet) ? DEMAND : NO_DEMAND;
            if (isComparedByParty(facet.lane())) {
                Side side = party(facet);
                known &= isKnown(side);
                gist |= bits(side);
            }
        }
        return known ? gist | KNOWN : gist;
    }

    /** What the fifth number says: which acts and kinds are told, what words weigh at least, and what holds of all claims. */
    private static final class Rest {
        private static final int ACTS = 16;
        private static final int KINDS = 8;
        private static final int WEIGHT = 7;
        private static final int AT_TOLD = ACTS;
        private static final int AT_KINDS = AT_TOLD + KINDS;
        private static final int AT_OBJECT = AT_KINDS + KINDS;
        private static final int AT_EVIDENCE = AT_OBJECT + WEIGHT;
        private static final int AT_FREQUENT = AT_EVIDENCE + WEIGHT;
        private static final long NUMBERED = 1L << (AT_FREQUENT + WEIGHT);
        private static final long OBJECTS = NUMBERED << 1;
        private static final long OWNERS = OBJECTS << 1;
        private static final long TARGETS = OWNERS << 1;
        private static final long OWNERS_KNOWN = TARGETS << 1;
        private static final long TARGETS_KNOWN = OWNERS_KNOWN << 1;
        private static final long TERMS = TARGETS_KNOWN << 1;

        static long of(Telling telling) {
            List<Facet> facets = telling.facets();
            long rest = facets.stream()
                    .mapToLong(facet -> act(facet)
                            | (kinds(facet.topic().told().kinds()) << AT_TOLD)
                            | (kinds(facet.topic().kinds()) << AT_KINDS))
                    .reduce(0, (some, others) -> some | others);
            rest |= least(facets, facet -> facet.topic().words().weight()) << AT_OBJECT;
            rest |= least(facets, facet -> facet.topic().evidence().weight()) << AT_EVIDENCE;
            rest |= Bits.atMost(telling.setting().frequent().weight(), WEIGHT) << AT_FREQUENT;
            rest |= facets.stream().allMatch(Facet::hasQuantity) ? NUMBERED : 0;
            rest |= facets.stream().noneMatch(facet -> facet.topic().words().isEmpty()) ? OBJECTS : 0;
            rest |= facets.stream().noneMatch(facet -> facet.owner().isEmpty()) ? OWNERS : 0;
            rest |= facets.stream().noneMatch(facet -> facet.target().isEmpty()) ? TARGETS : 0;
            rest |= facets.stream().allMatch(facet -> isKnown(facet.owner())) ? OWNERS_KNOWN : 0;
            rest |= facets.stream().allMatch(facet -> isKnown(facet.target())) ? TARGETS_KNOWN : 0;
            return rest
                    | (facets.stream().allMatch(facet -> facet.topic().terms().isEmpty()) ? 0 : TERMS);
        }

        private static long act(Facet facet) {
            return 1L << (facet.act().ordinal() & (ACTS - 1));
        }

        private static long kinds(Longs kinds) {
            return Bits.of(kinds.stream(), KINDS);
        }

        private static long least(List<Facet> facets, ToDoubleFunction<Facet> weight) {
            return Bits.atMost(facets.stream().mapToDouble(weight).min().orElse(0), WEIGHT);
        }

        static double number(long rest, int from) {
            return Bits.number((rest >>> from) & ((1L << WEIGHT) - 1));
        }
    }

    /** How well a telling fits an earlier one of a gist at most; next to nothing where it surely fits too little to be asked about. */
    static ToDoubleFunction<Gist> most(Telling telling) {
        // what one document tells as one by people's word is one, whatever it looks like
        if (telling.whole() != Telling.ALONE) {
            return gist -> Double.POSITIVE_INFINITY;
        }
        List<Bound> bounds = telling.facets().stream()
                .map(facet -> new Bound(facet, telling.setting()))
                .toList();
        return gist -> {
            double most = Double.NEGATIVE_INFINITY;
            if (Rendered.may(telling, gist.third())) {
                return Double.POSITIVE_INFINITY;
            }
            if (!canNeverMeet(telling.facets(), gist.first())) {
                for (Bound bound : bounds) {
                    if (!bound.isAdrift(gist)) {
                        most = Math.max(most, bound.most(gist));
                    }
                }
            }
            return most;
        };
    }

    /** The score that a claim has at most against one of a telling of which only the gist is known, as {@link Fit} adds it up. */
    private static final class Bound {
        /** What rounding may make of it. */
        private static final double ROUNDING = 1e-6;

        /** Of these a gist says nothing. */
        private static final List<Weight> SOMETIMES = List.of(
                Weight.OBJECT_ELSEWHERE,
                Weight.OBJECT_OTHER_NAME,
                Weight.ORDER_OTHER,
                Weight.PLACE_OTHER,
                Weight.OBJECT_IN_WORDS,
                Weight.OBJECT_OTHER,
                Weight.PARTIES_CROSSED,
                Weight.YEARS_DIFFERENT,
                Weight.TITLES_APART,
                Weight.UNMET,
                Weight.ISSUE_OTHER,
                Weight.PROMISED_LATER,
                Weight.THIN);

        private final Facet facet;
        private final Words frequent;
        private final long marks;
        private final long owner;
        private final long target;
        private final long act;
        private final long told;
        private final long kinds;
        private final boolean ownerKnown;
        private final boolean targetKnown;

        /** Whether nothing but words in common tells what it is about, whatever it is compared with. */
        private final boolean byWords;

        /** What no gist changes. */
        private final double base;

        Bound(Facet facet, Setting setting) {
            this.facet = facet;
            this.frequent = setting.frequent();
            this.marks = Marks.of(setting);
            this.owner = Bits.of(facet.owner().everybody(), SIDE) << SIDE;
            this.target = Bits.of(facet.target().everybody(), SIDE);
            this.act = Rest.act(facet);
            this.told = Rest.kinds(facet.topic().told().kinds()) << Rest.AT_TOLD;
            this.kinds = Rest.kinds(facet.topic().kinds()) << Rest.AT_KINDS;
            this.ownerKnown = isKnown(facet.owner());
            this.targetKnown = isKnown(facet.target());
            this.byWords = !facet.topic().named().own()
                    && setting.years().isEmpty()
                    && setting.title().size() < Setting.ONE_FORM
                    && facet.topic().terms().isEmpty()
                    && facet.lane() != Lane.ARRANGEMENT;
            double all = ROUNDING + across(Weight.of(facet.lane()));
            all += most(Weight.CROWDED, Double.POSITIVE_INFINITY);
            for (Weight weight : SOMETIMES) {
                all += most(weight, 1);
            }
            this.base = all;
        }

        private static double across(Weight weight) {
            return weight.value(false);
        }

        private static double most(Weight weight, double part) {
            return Bits.most(across(weight), part);
        }

        double most(Gist gist) {
            long rest = gist.fifth();
            boolean story = isOfOneStory(gist.sixth());
            double sure = story ? 1 : sure(gist);
            double most = base
                    + (story ? ofOneStory(gist, rest) : 0)
                    + quantity(gist.first(), rest, sure)
                    + object(gist.fourth() >>> OBJECT, rest);
            most += owner(gist.fourth(), rest, sure) + target(gist.fourth(), rest, sure);
            most += (rest & act) == 0 ? 0 : most(Weight.ACT_SAME, 1);
            most += (rest & told) == 0 ? 0 : most(Weight.KIND_TOLD, 1);
            most += (rest & Rest.TERMS) == 0 || facet.topic().terms().isEmpty() ? 0 : most(Weight.OBJECT_TERM, 1);
            return most + words(gist.third(), rest) + context(gist.second(), rest);
        }

        /** Whether the documents may be of one story: told by two sites, with a mark in common. */
        private boolean isOfOneStory(long others) {
            return !Marks.areOfOneSite(marks, others) && Marks.meet(marks, others);
        }

        /** What is added at most where the documents are. */
        private double ofOneStory(Gist gist, long rest) {
            boolean open = facet.topic().words().isEmpty() || (rest & Rest.OBJECTS) == 0;
            return most(Weight.STORY, 1)
                    + (open ? most(Weight.STORY_OPEN, 1) : 0)
                    + ((rest & act) == 0 ? 0 : most(Weight.STORY_ACT, 1))
                    + ((gist.fourth() & owner) == 0 ? 0 : most(Weight.STORY_ACTOR, 1))
                    + (facet.hasDay() ? most(Weight.STORY_DAY, 1) : 0);
        }

        /** How far equal parties count at most: as far as what both say tells which thing it is. */
        private double sure(Gist gist) {
            boolean numbered = facet.hasQuantity() && !facet.amount().round() && isSameNumber(facet, gist.first());
            boolean open = numbered || !facet.topic().terms().isEmpty() || facet.lane() == Lane.ARRANGEMENT;
            return open ? 1 : Math.min(1, common(gist) / Weight.SURE.value(false));
        }

        /** Whether what both say has surely too little in common to tell which thing it is, as {@link Fit} has it. */
        boolean isAdrift(Gist gist) {
            if (!byWords
                    || isOfOneStory(gist.sixth())
                    || (facet.hasQuantity() && !facet.amount().round() && isSameNumber(facet, gist.first()))) {
                return false;
            }
            boolean kind = (gist.fifth() & kinds) != 0 && (gist.fourth() & target) != 0;
            double least = Weight.ANCHOR.value(false);
            return !kind
                    && least > ROUNDING
                    && likeness(gist.second(), gist.fifth()) < Weight.SETTING.value(false) - ROUNDING
                    && common(gist) < least - ROUNDING
                    && rarest(facet.topic().evidence(), gist.third()) < Weight.ANCHOR_FORM.value(false);
        }

        private double common(Gist gist) {
            long object = gist.fourth() >>> OBJECT;
            double mine = Bits.shared(facet.topic().words(), object, OBJECT)
                    + Bits.shared(facet.topic().words(), gist.third(), WORDS);
            return Math.max(mine, Bits.shared(facet.topic().all(), object, OBJECT));
        }

        private static double rarest(Words words, long set) {
            double rarest = 0;
            for (int i = 0; i < words.size(); i++) {
                rarest = (set & Bits.of(words.keys().at(i), WORDS)) == 0 ? rarest : Math.max(rarest, words.weight(i));
            }
            return rarest;
        }

        private double quantity(long never, long rest, double sure) {
            boolean numbered = (never & (NUMBER | NUMBERS)) != 0;
            if (facet.hasQuantity() && numbered) {
                return Math.max(
                        Math.max(0, across(Weight.QUANTITY_ONE_SIDED)),
                        isSameNumber(facet, never)
                                ? most(
                                                Weight.QUANTITY_EQUAL,
                                                facet.amount().round()
                                                        ? Math.max(sure, Weight.ROUND_LEAST.value(false))
                                                        : 1)
                                        + most(Weight.QUANTITY_ROUND, 1)
                                        + most(Weight.QUANTITY_ALONE, 1)
                                : 0);
            }
            boolean oneSided = facet.hasQuantity() || (rest & Rest.NUMBERED) != 0;
            return oneSided ? across(Weight.QUANTITY_ONE_SIDED) : most(Weight.QUANTITY_ONE_SIDED, numbered ? 1 : 0);
        }

        private double object(long object, long rest) {
            Words words = facet.topic().words();
            if (words.isEmpty()) {
                return across(Weight.OBJECT_OPEN);
            }
            double most = (rest & Rest.OBJECTS) == 0 ? across(Weight.OBJECT_OPEN) : Double.NEGATIVE_INFINITY;
            double shared = Bits.shared(words, object, OBJECT);
            int count = Bits.count(words, object, OBJECT);
            if (count > 0) {
                double lighter = Math.min(words.weight(), Rest.number(rest, Rest.AT_OBJECT));
                most = Math.max(
                        most,
                        most(Weight.OBJECT_SHARED, Math.min(1, shared / Math.max(lighter, 1)))
                                + (count == words.size() ? most(Weight.OBJECT_SAME, 1) : 0));
            }
            // bits may be of others
            most = Math.max(most, across(Weight.OBJECT_UNLIKE));
            boolean kind = !facet.topic().kinds().isEmpty();
            return most
                    + ((rest & kinds) == 0 ? 0 : most(Weight.KIND_SAME, 1))
                    + (kind ? most(Weight.KIND_DIFFERENT, 1) : 0);
        }

        private double owner(long sides, long rest, double sure) {
            if (facet.owner().isEmpty()) {
                return 0;
            }
            double other = (rest & Rest.OWNERS_KNOWN) != 0 && ownerKnown
                    ? across(Weight.ACTOR_DIFFERENT)
                    : Math.max(
                            across(Weight.ACTOR_DIFFERENT),
                            Math.max(across(Weight.ACTOR_UNLIKE), across(Weight.ACTOR_COUNTRY)));
            double most = (rest & Rest.OWNERS) == 0 ? Math.max(0, other) : other;
            return (sides & owner) == 0
                    ? most
                    : Math.max(
                            most,
                            Math.max(
                                    most(Weight.ACTOR_SAME, sure),
                                    Math.max(across(Weight.ACTOR_PERSON), across(Weight.ACTOR_COUNTRY))));
        }

        private double target(long sides, long rest, double sure) {
            if (facet.target().isEmpty()) {
                return 0;
            }
            double other = (rest & Rest.TARGETS_KNOWN) != 0 && targetKnown
                    ? across(Weight.COUNTERPART_DIFFERENT)
                    : Math.max(across(Weight.COUNTERPART_DIFFERENT), across(Weight.COUNTERPART_UNLIKE));
            double most = (rest & Rest.TARGETS) == 0 ? Math.max(0, other) : other;
            return (sides & target) == 0
                    ? most
                    : Math.max(most, Math.max(most(Weight.COUNTERPART_SAME, sure), across(Weight.COUNTERPART_COUNTRY)));
        }

        private double words(long evidence, long rest) {
            Words words = facet.topic().evidence();
            double lighter = Math.min(words.weight(), Rest.number(rest, Rest.AT_EVIDENCE));
            double share = Bits.shared(words, evidence, WORDS) / Math.max(lighter, Weight.WORDS_FULL.value(false));
            return most(Weight.WORDS_SHARED, Math.min(1, share))
                    + (share >= Fit.NEARLY_SAME - ROUNDING ? most(Weight.WORDS_NEARLY_SAME, 1) : 0);
        }

        private double context(long set, long rest) {
            return most(Weight.CONTEXT, likeness(set, rest));
        }

        private double likeness(long set, long rest) {
            double lighter = Math.min(frequent.weight(), Rest.number(rest, Rest.AT_FREQUENT));
            double shared = Bits.shared(frequent, set, WORDS);
            return shared >= lighter ? 1 : shared / lighter;
        }
    }

    private static boolean canNeverMeet(List<Facet> facets, long gist) {
        return isOtherNumber(facets, gist) || isOtherDemand(facets, gist) || isOtherParty(facets, gist);
    }

    private static boolean isOtherNumber(List<Facet> facets, long gist) {
        boolean named = false;
        for (Facet facet : facets) {
            if (facet.hasQuantity()) {
                named = true;
                if (isSameNumber(facet, gist)) {
                    return false;
                }
            }
        }
        return named;
    }

    /** Whether it may name the number, or one of the numbers. */
    private static boolean isSameNumber(Facet facet, long gist) {
        return (gist & NUMBERS) != 0
                || ((gist & NUMBER) != 0 && facet.amount().numbers().anyMatch(number -> key(number) == key(gist)));
    }

    private static boolean isOtherDemand(List<Facet> facets, long gist) {
        for (Facet facet : facets) {
            if ((gist & (isDemand(facet) ? DEMAND : NO_DEMAND)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherParty(List<Facet> facets, long gist) {
        if ((gist & KNOWN) == 0) {
            return false;
        }
        for (Facet facet : facets) {
            // who is asked does not tell demands apart
            if (!isComparedByParty(facet.lane()) || isDemand(facet)) {
                return false;
            }
            Side side = party(facet);
            if (!isKnown(side) || (bits(side) & gist & ALL_PARTIES) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDemand(Facet facet) {
        return facet.lane() == Lane.COMMITMENT && facet.act() == Act.SOUGHT;
    }

    private static boolean isComparedByParty(Lane lane) {
        return lane == Lane.WAIVER || lane == Lane.MONEY || lane == Lane.COMMITMENT;
    }

    private static Side party(Facet facet) {
        return facet.lane() == Lane.COMMITMENT ? facet.actor() : facet.counterpart();
    }

    /** Whether it names somebody, and the country of everybody is known. */
    private static boolean isKnown(Side side) {
        return !side.isEmpty() && LongStream.of(side.countries()).noneMatch(country -> country == Side.UNKNOWN);
    }

    private static long bits(Side side) {
        return LongStream.concat(LongStream.of(side.names()), LongStream.of(side.countries()))
                .map(key -> 1L << Long.remainderUnsigned(key, PARTIES))
                .reduce(0, (some, others) -> some | others);
    }

    private static long key(long number) {
        return number >>> BEFORE_KEY << BEFORE_KEY;
    }
}
