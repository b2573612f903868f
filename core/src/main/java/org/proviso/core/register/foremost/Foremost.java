package org.proviso.core.register.foremost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.course.Timeline;

/**
 * The lines of a timeline by what they weigh ({@code line-weights.tsv}): what a document orders before what is said in talks, what happened
 * before what is meant, what changes how something stands before what tells it again. Lines of one day that tell one act in other words are one.
 *
 * @param items the heaviest first
 * @param weights of the entries: of each that of its heaviest line
 */
public record Foremost(List<Item> items, Map<EntryId, Double> weights) {
    private static final double MOSTLY = .5;

    /** A shorter object does not say what happened. */
    private static final int SHORTEST = 12;

    private static final Comparator<Item> HEAVIEST = Comparator.comparingDouble(Item::weight)
            .reversed()
            .thenComparing(item -> item.line().day())
            .thenComparing(item -> item.line().entry().id())
            .thenComparing(item -> item.line().step().transition().act());

    /**
     * Lines that tell one act of one day.
     *
     * @param line the heaviest
     * @param alike all of them, the heaviest first
     * @param documents that tell it, each once
     * @param shown the claim whose words tell best what happened
     * @param until the last day on which it holds, where one is told
     */
    public record Item(
            Timeline.Line line,
            List<Timeline.Line> alike,
            List<DocumentId> documents,
            Filing shown,
            Optional<LocalDate> until,
            double weight) {
        public Item {
            alike = List.copyOf(alike);
            documents = List.copyOf(documents);
        }

        /**
         * The words of the document that tell it; where these are too long its object, if that says what is meant.
         *
         * @param longest so many characters fit
         */
        public String words(int longest) {
            Claim claim = shown.claim();
            String exact = claim.evidence().exact();
            return exact.length() <= longest
                    ? exact
                    : claim.roles()
                            .object()
                            .filter(object -> object.length() >= SHORTEST
                                    && !LineWords.telling(LineWords.of(object)).isEmpty())
                            .orElse(exact);
        }

        Transition transition() {
            return line.step().transition();
        }

        private Item with(Item other) {
            Set<DocumentId> all = new LinkedHashSet<>(documents);
            all.addAll(other.documents);
            return new Item(
                    line,
                    Stream.concat(alike.stream(), other.alike.stream()).toList(),
                    new ArrayList<>(all),
                    shown,
                    until.or(other::until),
                    weight);
        }

        /** This act, told on the day of the other. */
        Item onDayOf(Item dated) {
            Item heavier = weight > dated.weight ? this : dated;
            Item both = dated.with(this);
            return new Item(dated.line, both.alike, both.documents, heavier.shown, both.until, heavier.weight);
        }

        /**
         * Whether both tell one act: of one lane and day, and of the same amount, of nearly the same thing, or of nothing that can be told apart. Two
         * entries are mostly two acts: then neither tells of somebody or something that the other does not.
         */
        private boolean isOneWith(Item other) {
            Transition one = transition();
            Transition another = other.transition();
            return one.act() == another.act()
                    && one.modality() == another.modality()
                    && line.entry().lane() == other.line.entry().lane()
                    && one.dated().isAlike(another.dated())
                    && (line.entry().id().equals(other.line.entry().id()) || !Apart.areOfOthers(this, other))
                    && isAlike(other);
        }

        private boolean isAlike(Item other) {
            Transition one = transition();
            Transition another = other.transition();
            List<Quantity> amounts =
                    one.amounts().stream().filter(Weighing::isRate).toList();
            List<Quantity> others =
                    another.amounts().stream().filter(Weighing::isRate).toList();
            boolean same = amounts.stream().anyMatch(amount -> others.stream().anyMatch(amount::sameAmount));
            if (same || (!amounts.isEmpty() && !others.isEmpty())) {
                return same;
            }
            Set<String> things = LineWords.telling(Weighing.objects(one));
            Set<String> otherThings = LineWords.telling(Weighing.objects(another));
            return things.isEmpty() || otherThings.isEmpty()
                    ? !Collections.disjoint(documents, other.documents)
                    : Math.max(LineWords.share(things, otherThings, 1), LineWords.share(otherThings, things, 1))
                            > MOSTLY;
        }
    }

    public Foremost {
        items = List.copyOf(items);
        weights = Map.copyOf(weights);
    }

    /**
     * Of a timeline.
     *
     * @param matter whose timeline it is
     * @param about what it is called
     * @param until no later lines than of this day
     */
    public static Foremost of(Register register, Timeline timeline, MatterId matter, String about, LocalDate until) {
        Weighing weighing = new Weighing(register, timeline, matter, about);
        List<Item> all = Stream.concat(timeline.lines().stream(), timeline.elsewhere().stream())
                .filter(line -> !line.day().isAfter(until))
                .map(weighing::item)
                .sorted(HEAVIEST)
                .toList();
        Map<EntryId, Double> weights = new HashMap<>();
        all.forEach(item -> weights.merge(item.line().entry().id(), item.weight(), Math::max));
        return new Foremost(
                StatedDays.of(together(all)).stream().sorted(HEAVIEST).toList(), weights);
    }

    private static List<Item> together(List<Item> all) {
        Map<LocalDate, List<Item>> days = new HashMap<>();
        List<Item> leading = new ArrayList<>();
        IdentityHashMap<Item, Item> grown = new IdentityHashMap<>();
        for (Item item : all) {
            LocalDate day = item.line().day();
            Optional<Item> one = days.getOrDefault(day, List.of()).stream()
                    .filter(item::isOneWith)
                    .findFirst();
            if (one.isPresent()) {
                grown.merge(one.get(), item, Item::with);
            } else {
                days.computeIfAbsent(day, first -> new ArrayList<>()).add(item);
                leading.add(item);
            }
        }
        return leading.stream()
                .map(item ->
                        Optional.ofNullable(grown.get(item)).map(item::with).orElse(item))
                .toList();
    }

    /** The foremost, so many at most: each the heaviest beside those before it, so that no day, entry or document is told of alone. */
    public List<Item> foremost(int most) {
        return foremostFirst(most).stream().limit(most).toList();
    }

    /** Where the items are fewer: lines that tell the same as one of them, the heaviest items' first, as far as there is room. */
    public List<Timeline.Line> besides(int most) {
        return items.stream()
                .flatMap(item -> item.alike().stream().skip(1))
                .limit(Math.max(0, most - items.size()))
                .toList();
    }

    /** The same with all others behind them, the heaviest first. */
    public List<Item> foremostFirst(int most) {
        List<Item> left = new ArrayList<>(items);
        List<Item> chosen = new ArrayList<>();
        Beside beside = new Beside();
        while (chosen.size() < most && !left.isEmpty()) {
            Item next = left.remove(heaviest(left, beside));
            chosen.add(next);
            beside.add(next);
        }
        chosen.addAll(left);
        return chosen;
    }

    /** Where it stands; of equals the first. */
    private static int heaviest(List<Item> left, Beside beside) {
        int heaviest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < left.size(); at++) {
            double weight = beside.weight(left.get(at));
            if (weight > most) {
                most = weight;
                heaviest = at;
            }
        }
        return heaviest;
    }

    /** What of its day, its entry and its documents is chosen already. */
    private static final class Beside {
        private record Course(EntryId entry, Act act) {}

        private final Map<LocalDate, Integer> days = new HashMap<>();
        private final Map<Course, Integer> courses = new HashMap<>();
        private final List<Item> chosen = new ArrayList<>();

        void add(Item item) {
            days.merge(item.line().day(), 1, Integer::sum);
            courses.merge(course(item), 1, Integer::sum);
            chosen.add(item);
        }

        private static Course course(Item item) {
            return new Course(item.line().entry().id(), item.transition().act());
        }

        double weight(Item item) {
            Set<DocumentId> documents = new HashSet<>(item.documents());
            long told = chosen.stream()
                    .filter(other -> !other.line().day().equals(item.line().day())
                            && !Collections.disjoint(documents, other.documents()))
                    .count();
            return item.weight()
                    + LineWeights.of("same-day") * days.getOrDefault(item.line().day(), 0)
                    + LineWeights.of("same-course") * courses.getOrDefault(course(item), 0)
                    + LineWeights.of("same-document") * told;
        }
    }
}
