package org.proviso.cli;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Transition;
import org.proviso.core.register.balances.Balance;
import org.proviso.core.register.balances.Balances;
import org.proviso.core.register.clocks.LastDay;
import org.proviso.core.register.course.Timeline;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.foremost.Foremost;
import org.proviso.core.register.links.Demand;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.links.Freeing;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.lists.Listing;

/**
 * What a matter comes to, on one screen: how it stands, who says so, since and until when, what happened, what is disputed, due and unanswered.
 * Of its entries and of what happened the weightiest ({@link Foremost}); what is only planned or possible after what holds.
 */
final class ScreenOfMatter {
    /** Counts and denials say nothing of how a thing stands. */
    private static final Set<Lane> ASIDE = Set.of(Lane.COUNT, Lane.DISPUTE);

    private static final String SEPARATOR = " \u00b7 ";
    private static final int TITLE = 62;
    private static final int SHORTEST = 20;
    private static final int MOST_DISPUTES = 1;
    private static final int MOST_DUE = 3;
    private static final int MOST_ASKED = 1;
    private static final int MOST_FREED = 1;
    private static final int MOST_LEFT = 2;

    /** Lines that what happened takes at most from how it stands. */
    private static final int MOST_COURSE = 15;

    /** What happened is chosen from so many. */
    private static final int FOREMOST = 24;

    /** With fewer characters for its words a line goes on in the next. */
    private static final int FEWEST = 24;

    private static final int HANGING = 4;

    /** What is only planned, possible or attempted. */
    private static final Pattern ONLY_MEANT = Pattern.compile("^[^,|]* \\((?:planned|possible|attempted)\\)");

    private final Comparator<Listing> heaviest = Comparator.comparing((Listing listing) ->
                    !ONLY_MEANT.matcher(listing.stand().label()).find())
            .thenComparingDouble(this::weight)
            .thenComparingInt(listing -> listing.head().backing().origins())
            .thenComparingInt(listing -> listing.head().backing().documents())
            .thenComparing(ScreenOfMatter::since)
            .reversed()
            .thenComparing(listing -> listing.head().id());

    private final Register register;
    private final MatterViews views;
    private final Freeings freeings;
    private final Balances balances;
    private final Demands demands;
    private final Optional<LocalDate> day;
    private final List<Listing> listings;
    private final Foremost foremost;

    /**
     * @param beside in which entries of the matter are
     * @param demands of the matter
     * @param day for which it was asked, if for one
     */
    ScreenOfMatter(Register register, MatterViews views, Beside beside, Demands demands, Optional<LocalDate> day) {
        this.register = register;
        this.views = views;
        this.freeings = beside.freeings();
        this.balances = beside.balances();
        this.demands = demands;
        this.day = day;
        this.listings = views.entries().stream()
                .map(entry -> Listing.of(
                        register,
                        new Standing(entry, register.state(entry, day.orElse(LocalDate.MAX)), register.support(entry))))
                .toList();
        MatterId matter = views.entries().getFirst().matter();
        this.foremost = Foremost.of(
                register,
                views.timeline(register),
                matter,
                EntryText.title(register, matter),
                day.orElse(LocalDate.MAX));
    }

    private double weight(Listing listing) {
        return foremost.weights().getOrDefault(listing.head().id(), 0.0);
    }

    /**
     * The lines.
     *
     * @param id as it was given, for what to ask next
     * @param led where that leads, in words, where it is not the matter’s own
     */
    List<String> lines(String id, Optional<String> led) {
        OneScreen screen = new OneScreen(led);
        Entry first = views.entries().getFirst();
        screen.head(EntryText.title(register, first.matter()) + "  ["
                + first.matter().value() + "]");
        screen.head(extent());
        List<Listing> standing = listings.stream()
                .filter(listing ->
                        !listing.isRejected() && listing.stand().since().isPresent())
                .sorted(heaviest)
                .toList();
        List<Listing> states = standing.stream()
                .filter(listing -> !ASIDE.contains(listing.head().lane()))
                .toList();
        List<Listing> told = states.isEmpty() ? standing : states;
        screen.section("Disputed, and nobody has decided", disputes(), MOST_DISPUTES);
        screen.section("Due, or ends", due(), MOST_DUE);
        screen.section("Asked, and not answered in full", asked(), MOST_ASKED);
        screen.section("What is left", left(), MOST_LEFT);
        screen.section("Held back and freed", freed(false), MOST_FREED);
        screen.section("Granted, and ended elsewhere", freed(true), MOST_FREED);
        screen.foot("'show " + id
                + " --all' prints all of it, --timeline 50 what happened when, --as-of DAY how it stood then; 'show"
                + " ID' one of its entries");
        List<Foremost.Item> course = foremost.foremostFirst(FOREMOST);
        screen.most(
                day.map(asOf -> "How it stood on " + asOf).orElse("How it stands")
                        + (told.size() > 1 ? ", the weightiest, the latest first" : ""),
                told,
                this::state,
                Comparator.comparing(ScreenOfMatter::since).reversed(),
                Math.min(MOST_COURSE, 1 + course.size()));
        screen.most(
                "What happened, the weightiest in the order of their days",
                course,
                this::happened,
                Comparator.comparing((Foremost.Item item) -> item.line().day())
                        .thenComparing(item -> item.line().entry().id()),
                0);
        return screen.lines();
    }

    /** {@code 2025-02-10 measure ordered · “raising the tariff to 25 percent” · until 2025-03-04 · in 3 documents [id]}, on one line where that is enough. */
    private List<String> happened(Foremost.Item item) {
        Transition transition = item.line().step().transition();
        List<String> facts = new ArrayList<>();
        EntryText.amounts(transition).stream().limit(1).forEach(facts::add);
        item.until().map(last -> "until " + last).ifPresent(facts::add);
        if (item.documents().size() > 1) {
            facts.add("in " + Words.count(item.documents().size(), "document"));
        }
        String before = day(transition.dated()) + " "
                + item.line().entry().lane().wireName() + " " + transition.words() + SEPARATOR + "\u201c";
        String behind = "\u201d" + facts.stream().map(fact -> SEPARATOR + fact).collect(Collectors.joining()) + " ["
                + item.line().entry().id().value() + "]";
        int left = EntryText.WIDEST - HANGING - before.length() - behind.length();
        int room = left < FEWEST ? EntryText.WIDEST - HANGING : left;
        return Words.hanging(before + Words.shortened(item.words(room), room) + behind, 2, EntryText.WIDEST);
    }

    /** A month or a year in short. */
    private static String day(Transition.Dated dated) {
        LocalDate first = dated.earliest();
        boolean whole = !first.equals(LocalDate.MIN) && first.getDayOfMonth() == 1;
        if (whole && dated.latest().equals(first.plusMonths(1).minusDays(1))) {
            return YearMonth.from(first).toString();
        }
        return whole
                        && first.getDayOfYear() == 1
                        && dated.latest().equals(first.plusYears(1).minusDays(1))
                ? Year.from(first).toString()
                : dated.label();
    }

    private static LocalDate since(Listing listing) {
        return listing.stand().since().orElse(LocalDate.MIN);
    }

    /** {@code 17 entries, 24 documents, 2025-02-01 to 2025-11-10; 3 counts, 1 denial}. */
    private String extent() {
        Set<String> documents = new HashSet<>();
        views.entries()
                .forEach(entry -> entry.filings()
                        .forEach(filing -> documents.add(filing.document().value())));
        Timeline timeline = views.timeline(register);
        List<LocalDate> days = Stream.concat(timeline.lines().stream(), timeline.elsewhere().stream())
                .map(Timeline.Line::day)
                .sorted()
                .toList();
        String time = days.isEmpty() ? "" : ", told of " + days.getFirst() + " to " + days.getLast();
        return Words.count(listings.size(), "entry", "entries") + " of " + Words.count(documents.size(), "document")
                + time + aside(Lane.COUNT, "count") + aside(Lane.DISPUTE, "denial");
    }

    private String aside(Lane lane, String noun) {
        int number = (int) listings.stream()
                .filter(listing -> listing.head().lane() == lane)
                .count();
        return number == 0 ? "" : " \u00b7 " + Words.count(number, noun);
    }

    private List<String> state(Listing listing) {
        List<String> lines = new ArrayList<>();
        String lane = listing.head().lane().wireName();
        lines.addAll(Words.hanging(
                lane + " " + EntryText.state(listing) + " \u00b7 "
                        + Words.shortened(EntryText.about(listing.head().title(), lane), TITLE) + " ["
                        + listing.head().id().value() + "]",
                2,
                EntryText.WIDEST));
        lines.addAll(Words.facts(EntryText.facts(listing, day), 6, EntryText.WIDEST));
        Resolved.of(views.disputes()).lines(listing.head().id()).stream()
                .limit(1)
                .forEach(words -> lines.addAll(Words.hanging(words, 6, EntryText.WIDEST)));
        FreeingText.ended(listing, freeings).stream()
                .limit(1)
                .forEach(ended -> lines.addAll(Words.hanging(ended, 6, EntryText.WIDEST)));
        listing.stand().lastDays().stream()
                .filter(last -> day.filter(last::isPast).isPresent())
                .limit(1)
                .forEach(last -> lines.addAll(Words.hanging(LastDayText.past(last), 6, EntryText.WIDEST)));
        return lines;
    }

    private List<List<String>> disputes() {
        return views.disputes().stream()
                .filter(Dispute::isOpen)
                .filter(dispute -> day.filter(asOf -> dispute.positions().stream()
                                .anyMatch(position -> position.first().isAfter(asOf)))
                        .isEmpty())
                .sorted(Comparator.comparingInt((Dispute dispute) -> dispute.positions().stream()
                                .mapToInt(
                                        position -> position.support().origins().size())
                                .sum())
                        .reversed()
                        .thenComparing(Dispute::id))
                .map(dispute -> DisputeLine.of(dispute, title(dispute.entry())))
                .toList();
    }

    private String title(EntryId entry) {
        return register.entry(entry)
                .map(each -> EntryText.about(each.title(), each.lane().wireName()))
                .orElse("");
    }

    /**
     * Those to come first, the next of them before others; then those that are past, the last of them first. Where no day is asked for, by the last
     * on which anything is told.
     */
    private List<List<String>> due() {
        record Due(Listing listing, LastDay last) {}
        LocalDate asOf = day.orElseGet(this::lastTold);
        return listings.stream()
                .flatMap(listing -> listing.stand().lastDays().stream().map(last -> new Due(listing, last)))
                .sorted(Comparator.comparing((Due due) -> due.last.isPast(asOf))
                        .thenComparing((Due one, Due other) -> one.last.isPast(asOf)
                                ? other.last.until().compareTo(one.last.until())
                                : one.last.until().compareTo(other.last.until())))
                .map(due -> line(
                        (day.isPresent() && due.last.isPast(asOf)
                                        ? due.last.passed() + " on " + due.last.until()
                                        : LastDayText.ahead(due.last))
                                + " \u00b7 " + due.listing.head().lane().wireName() + " "
                                + due.listing.stand().label(),
                        due.listing.head().id()))
                .toList();
    }

    private LocalDate lastTold() {
        return views.entries().stream()
                .flatMap(entry -> register.transitions(entry).stream())
                .map(Transition::told)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** On one line, however long its title is. */
    private List<String> line(String facts, EntryId entry) {
        String end = " [" + entry.value() + "]";
        int room = EntryText.WIDEST - 2 - facts.length() - SEPARATOR.length() - end.length();
        return List.of("  " + facts + SEPARATOR + Words.shortened(title(entry), Math.max(SHORTEST, room)) + end);
    }

    private List<List<String>> asked() {
        return demands.demands().stream()
                .filter(demand -> day.filter(demand.since()::isAfter).isEmpty())
                .map(demand -> day.map(demand::asOf).orElse(demand))
                .filter(Demand::isWaiting)
                .sorted(Comparator.comparing(Demand::since).reversed())
                .map(demand -> Words.hanging(FindingsText.asks(demand, day), 2, EntryText.WIDEST))
                .toList();
    }

    private List<List<String>> left() {
        return balances.balances().stream()
                .filter(Balance::isSure)
                .map(balance -> Words.hanging(
                        balance.words()
                                + (balance.flags().isEmpty()
                                        ? ""
                                        : "; does not fit: " + balance.flags().getFirst()) + " ["
                                + balance.lead().value() + "]",
                        2,
                        EntryText.WIDEST))
                .toList();
    }

    private List<List<String>> freed(boolean ends) {
        Set<EntryId> own = new HashSet<>();
        views.entries().forEach(entry -> own.add(entry.id()));
        return freeings.touching(own).stream()
                .filter(freeing -> freeing.ends() == ends)
                .sorted(Comparator.comparing(Freeing::sure)
                        .thenComparing(Freeing::day)
                        .reversed())
                .map(freeing -> Words.hanging(
                        FreeingText.line(freeing, own.contains(freeing.held().entry())), 2, EntryText.WIDEST))
                .toList();
    }
}
