package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.course.CourseStep;
import org.proviso.core.register.course.Remark;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.lanes.Guard;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Listing;

/**
 * What an entry comes to, on one screen: how it stands and why, who says so, since and until when, what is disputed, due and unanswered, how it
 * came to that, and the words of a few of its claims.
 */
final class ScreenOfEntry {
    private static final int INDENT = 2;
    private static final int MOST_REASONS = 3;
    private static final int MOST_DISPUTES = 3;
    private static final int MOST_DUE = 3;
    private static final int MOST_ASKED = 5;
    private static final int MOST_REMARKS = 3;
    private static final int MOST_STEPS = 6;
    private static final int MOST_CLAIMS = 3;
    private static final int CONDITION = 200;
    private static final int CLAIM = 240;

    private final Register register;
    private final Standing standing;
    private final MatterViews views;
    private final ClocksText clocks;
    private final Optional<LocalDate> day;

    ScreenOfEntry(Register register, Standing standing, MatterViews views, ClocksText clocks) {
        this.register = register;
        this.standing = standing;
        this.views = views;
        this.clocks = clocks;
        this.day = clocks.day();
    }

    /**
     * The lines.
     *
     * @param beside freeings and balances in which it is
     * @param demands of its matter
     * @param led where the given id leads, in words, where it is not the entry’s own
     */
    List<String> lines(Beside beside, Demands demands, Optional<String> led) {
        Entry entry = standing.entry();
        Listing listing = Listing.of(register, standing);
        OneScreen screen = new OneScreen(led);
        String lane = entry.lane().wireName();
        screen.head(lane + " " + EntryText.state(listing) + " \u00b7 "
                + EntryText.about(listing.head().title(), lane) + " ["
                + entry.id().value() + "]");
        head(listing).forEach(words -> screen.head("  " + words));
        screen.foot("'show " + entry.id().value() + " --all' prints all of it: "
                + Words.count(entry.filings().size(), "claim") + " with their words, "
                + Words.count(standing.support().documents().size(), "document")
                + proposed() + struck()
                + ", why each was filed here; --as-of DAY how it stood then, --history what was said of it before");
        screen.section("Why it stands so", items(standing.state().why().stream()), MOST_REASONS);
        screen.section(
                "Disputed",
                views.disputes(entry).stream()
                        .sorted(Comparator.comparing(Dispute::isOpen).reversed())
                        .map(dispute -> DisputeLine.of(dispute, ""))
                        .toList(),
                MOST_DISPUTES);
        screen.section("Due, or ends", items(clocks.ends().stream()), MOST_DUE);
        screen.section(
                "Asked and answered",
                items(demands.demands().stream()
                        .filter(demand -> demand.entry().equals(entry.id()))
                        .map(demand -> day.map(demand::asOf).orElse(demand))
                        .flatMap(demand -> FindingsText.asked(demand, day))),
                MOST_ASKED);
        screen.section(
                listing.head().lane() == Lane.WAIVER ? "Granted, ended or freed elsewhere" : "Held back and freed",
                items(FreeingText.listed(listing, beside.freeings()).stream()),
                MOST_DUE);
        screen.section("What is left", items(BalanceText.listed(entry.id(), beside.balances()).stream()), MOST_DUE);
        List<CourseStep> course = views.courses().of(entry);
        screen.section("To know", items(remarks(course)), MOST_REMARKS);
        screen.section("What was told, the latest first", steps(course), MOST_STEPS);
        screen.section("In these words, the latest first", claims(), MOST_CLAIMS);
        return screen.lines();
    }

    private List<String> head(Listing listing) {
        List<String> head = new ArrayList<>();
        Entry entry = standing.entry();
        head.add("of " + EntryText.title(register, entry.matter()) + " ["
                + entry.matter().value() + "]");
        head.add(String.join(" \u00b7 ", EntryText.facts(listing, day)));
        Backing all = listing.head().backing();
        if (all.documents() != listing.stand().backing().documents()) {
            head.add("all that is told of it: " + SupportText.line(all));
        }
        listing.stand().condition().ifPresent(words -> head.add("condition: " + Words.shortened(words, CONDITION)));
        LastDayText.past(listing.stand(), day).forEach(head::add);
        listing.stand().plans().forEach(plan -> head.add(plan.words()));
        return head;
    }

    private static List<List<String>> items(Stream<String> words) {
        return words.map(each -> Words.hanging(each, INDENT, EntryText.WIDEST)).toList();
    }

    /** What is irregular in all that is told, then what is said of how it stands. */
    private Stream<String> remarks(List<CourseStep> course) {
        Stream<Remark> irregular = course.stream()
                .flatMap(step -> step.remarks().stream())
                .filter(remark -> remark.kind() == Guard.Kind.IRREGULAR);
        Stream<Remark> standing = course.reversed().stream()
                .filter(step -> this.standing.state().told().contains(step.transition()))
                .flatMap(step -> step.remarks().stream());
        return Stream.concat(irregular, standing).map(CourseText::words).distinct();
    }

    private String proposed() {
        int links = views.proposals(standing.entry()).size();
        return links == 0
                ? ""
                : ", " + Words.count(links, "entry that may be one with it", "entries that may be one with it");
    }

    private String struck() {
        int rejected = standing.entry().struck().size();
        return rejected == 0 ? "" : ", " + Words.count(rejected, "rejected claim");
    }

    private List<List<String>> steps(List<CourseStep> course) {
        LocalDate asOf = day.orElse(LocalDate.MAX);
        return items(course.reversed().stream()
                .map(CourseStep::transition)
                .filter(transition -> !transition.begins().isAfter(asOf))
                .map(transition -> CourseText.line(register, standing.entry(), transition)));
    }

    /** Of those that tell how it stands, from as many documents as there are. */
    private List<List<String>> claims() {
        List<Filing> telling = standing.state().told().reversed().stream()
                .flatMap(transition -> transition.filings().stream()
                        .sorted(Comparator.comparing((Filing filing) ->
                                register.relation(filing.document()).isRendering())))
                .toList();
        List<List<String>> claims = new ArrayList<>();
        Set<DocumentId> seen = new HashSet<>();
        for (Filing filing : telling) {
            if (seen.add(filing.document())) {
                claims.add(Words.hanging(
                        "\u201c" + Words.shortened(filing.claim().evidence().exact(), CLAIM) + "\u201d \u2014 "
                                + EntryText.name(register, filing.document()) + ", claim "
                                + filing.id().value(),
                        INDENT,
                        EntryText.WIDEST));
            }
        }
        return claims;
    }
}
