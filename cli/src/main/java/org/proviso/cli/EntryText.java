package org.proviso.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.links.Sums;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.WantedEnds;

/** Entries as lines for people: by matter, each with its state, who says so, and one line of evidence. */
final class EntryText {
    static final int WIDEST = ScreenWidth.TEXT;

    /** The longest title that a heading has. */
    private static final int TITLE = 80;

    /** With less room for a title there are no columns. */
    private static final int NARROW_TITLE = 36;

    private static final String INDENT = "      ";
    private static final int MOST_PLANS = 3;

    private EntryText() {}

    /**
     * An amount that only adds others is marked where they are listed with it; {@code show} looks for them in other matters.
     *
     * @param day for which it was asked, if for one
     */
    static void print(PrintWriter out, List<Listing> listings, Beside beside, Optional<LocalDate> day) {
        Map<MatterId, List<Listing>> byMatter = new LinkedHashMap<>();
        Sums sums = Sums.of(listings.stream()
                .flatMap(listing -> listing.head().amount().stream())
                .toList());
        listings.forEach(listing -> byMatter.computeIfAbsent(listing.matter(), matter -> new ArrayList<>())
                .add(listing));
        byMatter.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .forEach(listed -> {
                    Words.onScreen(listed.getFirst().matterTitle() + "  ["
                                    + listed.getFirst().matter().value() + "]")
                            .forEach(out::println);
                    listed.stream()
                            .sorted(Comparator.comparing(
                                    listing -> listing.stand().since().orElse(LocalDate.MAX)))
                            .forEach(listing -> print(out, listing, sums, beside, day));
                    out.println();
                });
    }

    /** The same by the days on which they end or are due, or for which something is planned; each with its matter. */
    static void printByEnd(
            PrintWriter out, List<Listing> listings, Beside beside, Optional<LocalDate> day, WantedEnds ends) {
        Sums sums = Sums.of(listings.stream()
                .flatMap(listing -> listing.head().amount().stream())
                .toList());
        Map<LocalDate, List<Listing>> byDay = new LinkedHashMap<>();
        listings.forEach(listing -> ends.first(listing.stand())
                .ifPresent(end ->
                        byDay.computeIfAbsent(end, first -> new ArrayList<>()).add(listing)));
        byDay.forEach((end, listed) -> {
            out.println(end);
            listed.forEach(listing -> {
                print(out, listing, sums, beside, day);
                Words.hanging(
                                LastDayText.on(listing.stand(), end)
                                                .map(words -> words + " \u00b7 ")
                                                .orElse("")
                                        + "of " + listing.matterTitle() + " ["
                                        + listing.matter().value() + "]",
                                INDENT.length(),
                                WIDEST)
                        .forEach(out::println);
            });
            out.println();
        });
    }

    /** Entries of a register, as they are listed on a day. */
    static List<Listing> listings(Register register, LocalDate day) {
        return register.asOf(day).stream()
                .map(standing -> Listing.of(register, standing))
                .toList();
    }

    /** A matter's title. */
    static String title(Register register, MatterId matter) {
        return Optional.ofNullable(register.matters().get(matter))
                .map(told -> told.event().title())
                .orElse(matter.value());
    }

    private static void print(PrintWriter out, Listing listing, Sums sums, Beside beside, Optional<LocalDate> day) {
        Stand stand = listing.stand();
        heading(listing, 2, ScreenWidth.columns()).forEach(out::println);
        Words.facts(facts(listing, day), INDENT.length(), WIDEST).forEach(out::println);
        sums.told(listing.head().id())
                .ifPresent(sum -> Words.hanging("no amount of its own: " + sum.words(), INDENT.length(), WIDEST)
                        .forEach(out::println));
        beside.resolved()
                .lines(listing.head().id())
                .forEach(words -> Words.hanging(words, INDENT.length(), WIDEST).forEach(out::println));
        FreeingText.listed(listing, beside.freeings())
                .forEach(words -> Words.hanging(words, INDENT.length(), WIDEST).forEach(out::println));
        BalanceText.listed(listing.head().id(), beside.balances())
                .forEach(words -> Words.hanging(words, INDENT.length(), WIDEST).forEach(out::println));
        beside.open(listing.head().id())
                .flatMap(open -> FindingsText.open(open, stand.acts()))
                .ifPresent(
                        words -> Words.hanging(words, INDENT.length(), WIDEST).forEach(out::println));
        stand.condition().ifPresent(words -> out.println(INDENT + "condition: " + Words.shortened(words, WIDEST - 20)));
        LastDayText.past(stand, day)
                .forEach(past -> Words.hanging(past, INDENT.length(), WIDEST).forEach(out::println));
        stand.plans().stream()
                .limit(MOST_PLANS)
                .flatMap(plan -> Words.onScreen(INDENT + plan.words()).stream())
                .forEach(out::println);
        stand.shown()
                .map(shown -> "\u201c" + Words.shortened(shown.evidence().exact(), WIDEST) + "\u201d \u2014 "
                        + fileName(shown.document()))
                .ifPresent(words -> evidence(words).forEach(out::println));
    }

    /** One line, and on a terminal no longer than it is wide. */
    private static List<String> evidence(String words) {
        return ScreenWidth.isKnown() ? Words.hanging(words, INDENT.length(), WIDEST) : List.of(INDENT + words);
    }

    /**
     * {@code waiver  granted  INL programmes in Mexico, $5.2M  [id]}; on a terminal too narrow for columns {@code waiver granted · INL programmes
     * in Mexico, $5.2M [id]}, on two lines where it must be.
     *
     * @param columns of the terminal, where somebody looks at one
     */
    static List<String> heading(Listing listing, int indent, Optional<Integer> columns) {
        Head head = listing.head();
        String lane = head.lane().wireName();
        String begin = " ".repeat(indent) + String.format(Locale.ROOT, "%-11s  %-18s  ", lane, state(listing));
        String end = "  [" + head.id().value() + "]";
        int room = columns.map(width -> width - begin.length() - end.length()).orElse(TITLE);
        String title = about(head.title(), lane);
        if (room < Math.min(NARROW_TITLE, title.length())) {
            return Words.hanging(
                    lane + " " + state(listing) + " · " + Words.shortened(title, NARROW_TITLE * 2) + end.substring(1),
                    indent,
                    columns.orElse(ScreenWidth.ROWS));
        }
        return List.of(begin + Words.shortened(title, Math.min(TITLE, room)) + end);
    }

    static String state(Listing listing) {
        if (listing.isRejected()) {
            return "(rejected)";
        }
        return listing.head().pointer() ? "(page furniture)" : listing.stand().label();
    }

    /** A title without the lane that it begins with. */
    static String about(String title, String lane) {
        return title.startsWith(lane + ": ") ? title.substring(lane.length() + 2) : title;
    }

    /** Parties, amounts, since and until when, what stands behind it and who says so. */
    static List<String> facts(Listing listing, Optional<LocalDate> day) {
        if (listing.isRejected()) {
            return List.of("every claim of it was rejected; \u2018proviso show\u2019 says by whom");
        }
        List<String> facts = new ArrayList<>();
        Backing backing = listing.stand().backing();
        String parties = parties(listing.head().actors(), listing.head().counterparts());
        if (!parties.isEmpty()) {
            facts.add(parties);
        }
        Set<String> amounts = new LinkedHashSet<>();
        listing.stand().amounts().forEach(amount -> amounts.add(amount(amount)));
        if (!amounts.isEmpty()) {
            facts.add(String.join(" / ", amounts));
        }
        listing.stand()
                .since()
                .ifPresent(first -> facts.add((listing.stand().dated() ? "since " : "undated, captured ") + first));
        if (!listing.by().isEmpty()) {
            facts.add(by(listing.by()));
        }
        listing.stand().lastDays().stream()
                .filter(last -> day.filter(last::isPast).isEmpty())
                .map(LastDayText::ahead)
                .forEach(facts::add);
        facts.add(SupportText.line(backing));
        if (!backing.speakers().isEmpty()) {
            facts.add("says " + Words.shortened(String.join("; ", backing.speakers()), 60));
        }
        return facts;
    }

    /** Who acts, and towards whom, as the entry's first claims name them. */
    static String parties(List<String> actors, List<String> counterparts) {
        String acting = String.join(", ", actors);
        String towards = String.join(", ", counterparts);
        return towards.isEmpty() ? acting : (acting.isEmpty() ? "" : acting + " ") + "\u2192 " + towards;
    }

    /** {@code by the Treasury}: who brought about what the entry's own parties did not. */
    static String by(List<String> names) {
        return "by " + Words.shortened(String.join(", ", names), 60);
    }

    /** A document's file name. */
    static String name(Register register, DocumentId document) {
        return register.document(document)
                .map(Event.DocumentTaken::provenance)
                .map(provenance -> fileName(provenance.name()))
                .orElse(document.value().substring(0, 12));
    }

    static String fileName(String path) {
        return Words.printable(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    /** The amounts of a transition; of one that corrects another, which. */
    static List<String> amounts(Transition transition) {
        return transition.amounts().stream()
                .map(amount -> amount(amount) + corrected(transition, amount))
                .toList();
    }

    private static String corrected(Transition transition, Quantity amount) {
        return transition.filings().stream()
                .map(filing -> filing.claim().terms())
                .filter(terms -> terms.quantity().filter(amount::sameAmount).isPresent())
                .flatMap(terms -> terms.corrects().stream())
                .findFirst()
                .map(wrong -> " (corrects " + amount(wrong) + ")")
                .orElse("");
    }

    /** {@code 5,200,000 USD}, {@code about 299,000 migrants}. */
    static String amount(Quantity quantity) {
        String near = quantity.approx() == Quantity.Approx.EXACT
                ? ""
                : quantity.approx().wireName() + " ";
        return (near
                        + String.format(Locale.ROOT, "%,f", quantity.value()).replaceAll("\\.?0+$", "") + " "
                        + quantity.unit())
                .strip();
    }
}
