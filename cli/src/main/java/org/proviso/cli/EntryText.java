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
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Transition;
import org.proviso.core.register.links.Sums;

/** Entries as lines for people: by matter, each with its state, who says so, and one line of evidence. */
final class EntryText {
    static final int WIDEST = 110;
    private static final String INDENT = "      ";
    private static final int MOST_PLANS = 3;

    private EntryText() {}

    /** An amount that only adds others is marked where they are listed with it; {@code show} looks for them in other matters. */
    static void print(PrintWriter out, Register register, List<Standing> standings) {
        Map<MatterId, List<Standing>> byMatter = new LinkedHashMap<>();
        List<Entry> entries = standings.stream().map(Standing::entry).toList();
        Sums sums = Sums.of(register, entries);
        standings.forEach(standing -> byMatter.computeIfAbsent(standing.entry().matter(), matter -> new ArrayList<>())
                .add(standing));
        byMatter.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .forEach(matter -> {
                    out.println(title(register, matter.getKey()) + "  ["
                            + matter.getKey().value() + "]");
                    matter.getValue().stream()
                            .sorted(Comparator.comparing(
                                    standing -> standing.state().since().orElse(LocalDate.MAX)))
                            .forEach(standing -> print(out, register, standing, sums));
                    out.println();
                });
    }

    /** A matter's title. */
    static String title(Register register, MatterId matter) {
        return Optional.ofNullable(register.matters().get(matter))
                .map(told -> told.event().title())
                .orElse(matter.value());
    }

    private static void print(PrintWriter out, Register register, Standing standing, Sums sums) {
        out.println("  " + heading(standing));
        Words.facts(facts(standing), INDENT.length(), WIDEST).forEach(out::println);
        sums.told(standing.entry().id())
                .ifPresent(sum -> Words.hanging("no amount of its own: " + sum.words(), INDENT.length(), WIDEST)
                        .forEach(out::println));
        condition(standing)
                .ifPresent(words -> out.println(INDENT + "condition: " + Words.shortened(words, WIDEST - 20)));
        standing.state().plans().stream().limit(MOST_PLANS).forEach(plan -> out.println(INDENT + plan.words()));
        evidence(register, standing).ifPresent(line -> out.println(INDENT + line));
    }

    /** {@code waiver  granted  INL programmes in Mexico, $5.2M  [id]}. */
    static String heading(Standing standing) {
        Entry entry = standing.entry();
        String lane = entry.lane().wireName();
        String about = about(entry.title(), lane);
        boolean pointer = entry.pointers().size() == entry.filings().size();
        String state = pointer ? "(page furniture)" : standing.state().label();
        return String.format(
                Locale.ROOT,
                "%-11s  %-18s  %s  [%s]",
                lane,
                state,
                Words.shortened(about, WIDEST - 30),
                entry.id().value());
    }

    /** A title without the lane that it begins with. */
    static String about(String title, String lane) {
        return title.startsWith(lane + ": ") ? title.substring(lane.length() + 2) : title;
    }

    private static List<String> facts(Standing standing) {
        List<String> facts = new ArrayList<>();
        Entry entry = standing.entry();
        String parties = parties(entry);
        if (!parties.isEmpty()) {
            facts.add(parties);
        }
        Set<String> amounts = new LinkedHashSet<>();
        standing.state().amounts().forEach(amount -> amounts.add(amount(amount)));
        if (!amounts.isEmpty()) {
            facts.add(String.join(" / ", amounts));
        }
        standing.state().since().ifPresent(day -> facts.add(since(standing, day)));
        facts.add(SupportText.line(standing.support()));
        if (!standing.support().speakers().isEmpty()) {
            facts.add("says "
                    + Words.shortened(String.join("; ", standing.support().speakers()), 60));
        }
        return facts;
    }

    private static String since(Standing standing, LocalDate day) {
        boolean dated = standing.state().positions().stream()
                .anyMatch(position -> position.dated().grounds() != Transition.Grounds.CAPTURED);
        return dated ? "since " + day : "undated, captured " + day;
    }

    /** Who acts, and towards whom, as the entry's first claims name them. */
    static String parties(Entry entry) {
        String actors = firstNames(entry, true);
        String counterparts = firstNames(entry, false);
        return counterparts.isEmpty() ? actors : (actors.isEmpty() ? "" : actors + " ") + "\u2192 " + counterparts;
    }

    private static String firstNames(Entry entry, boolean actors) {
        return entry.filings().stream()
                .map(filing -> filing.claim().roles())
                .map(roles -> actors ? roles.actors() : roles.counterparts())
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .map(parties ->
                        String.join(", ", parties.stream().map(Party::name).toList()))
                .orElse("");
    }

    /** The condition that the claims of its state name; of an entry without state, its first. */
    static Optional<String> condition(Standing standing) {
        return telling(standing).stream()
                .flatMap(claim -> claim.terms().condition().stream())
                .findFirst();
    }

    /** The words of the claim that stands for the entry, with its document. */
    private static Optional<String> evidence(Register register, Standing standing) {
        return telling(standing).stream()
                .findFirst()
                .map(claim -> "\u201c" + Words.shortened(claim.evidence().exact(), WIDEST) + "\u201d \u2014 "
                        + name(register, claim.evidence().document()));
    }

    /** The claims that tell how the entry stands; where nothing but page furniture points to it, those. */
    static List<Claim> telling(Standing standing) {
        List<Filing> filings = standing.state().positions().isEmpty()
                ? standing.entry().filings()
                : standing.state().positions().getFirst().filings();
        return filings.stream().map(Filing::claim).toList();
    }

    /** A document's file name. */
    static String name(Register register, DocumentId document) {
        return register.document(document)
                .map(Event.DocumentTaken::provenance)
                .map(provenance -> fileName(provenance.name()))
                .orElse(document.value().substring(0, 12));
    }

    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
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
