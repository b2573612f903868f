package org.proviso.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Listing;

/**
 * One entry in full: transitions, claims with their words, sources with their dates and origins.
 *
 * @param reasons how it is told why claims were filed
 */
record EntryDetail(ReasonText reasons) {
    private static final int INDENT = 6;
    private static final int MOST_TELLINGS = 50;

    /**
     * @param dates those that cannot all be right, in words
     * @param clocks of the entry
     */
    void print(
            PrintWriter out,
            Register register,
            Standing standing,
            MatterViews views,
            List<String> dates,
            ClocksText clocks) {
        Listing listing = Listing.of(register, standing);
        EntryText.heading(listing, 0, ScreenWidth.columns()).forEach(out::println);
        line(
                out,
                "  lane " + standing.entry().lane().wireName() + " \u00b7 matter "
                        + EntryText.title(register, standing.entry().matter()) + " ["
                        + standing.entry().matter().value() + "]");
        line(
                out,
                "  " + support(listing) + " \u00b7 opened because "
                        + reasons.words(standing.entry().reason()));
        out.println();
        new CourseText(register, standing, views).lines().forEach(words -> line(out, words));
        out.println();
        clocks.lines().forEach(words -> line(out, words));
        out.println("  Claims");
        if (standing.entry().filings().isEmpty()) {
            out.println("    none that holds");
        }
        Set<ClaimId> altered = register.altered(standing.entry());
        standing.entry()
                .filings()
                .forEach(filing -> print(out, register, standing.entry(), filing, altered.contains(filing.id())));
        struck(out, register, standing.entry());
        tellings(out, standing.entry());
        proposals(out, register, standing.entry(), views);
        out.println();
        new SourcesText(register, standing).lines().forEach(words -> line(out, words));
        if (!dates.isEmpty()) {
            out.println();
            out.println("  Dates to look at");
            dates.forEach(words -> Words.wrapped(words, 4, EntryText.WIDEST).forEach(out::println));
        }
        out.println();
    }

    private static void line(PrintWriter out, String words) {
        Words.onScreen(words).forEach(out::println);
    }

    /** Of the whole entry; where that is more than what tells how it stands, of both. */
    private static String support(Listing listing) {
        Backing all = listing.head().backing();
        Backing now = listing.stand().backing();
        if (listing.isRejected()) {
            return "nothing left that says so";
        }
        return now.documents() == all.documents() || now.documents() == 0
                ? SupportText.line(all)
                : "as it stands " + SupportText.line(now) + " \u00b7 in all " + SupportText.line(all);
    }

    private void print(PrintWriter out, Register register, Entry entry, Filing filing, boolean altered) {
        Claim claim = filing.claim();
        line(out, "    \u201c" + claim.evidence().exact().replaceAll("\\s+", " ") + "\u201d");
        List<String> facts = new ArrayList<>();
        facts.add(claim.move()
                + (claim.modality() == org.proviso.core.model.Modality.ACTUAL
                        ? ""
                        : " (" + claim.modality().wireName() + ")"));
        add(
                facts,
                claim.roles().actors().isEmpty() ? "actor likely " : "actor ",
                names(claim.roles().anyActors()));
        add(
                facts,
                claim.roles().counterparts().isEmpty() ? "towards likely " : "towards ",
                names(claim.roles().anyCounterparts()));
        claim.terms().quantity().ifPresent(quantity -> facts.add(EntryText.amount(quantity)));
        claim.terms().when().ifPresent(when -> facts.add("when " + when.value()));
        claim.said().speaker().ifPresent(speaker -> facts.add("says " + speaker.name()));
        claim.said().via().ifPresent(via -> facts.add("via " + via));
        if (claim.furniture()) {
            facts.add("page furniture");
        }
        Words.facts(facts, INDENT, EntryText.WIDEST).forEach(out::println);
        claim.terms().condition().ifPresent(words -> line(out, "      condition: " + words));
        if (altered) {
            line(out, "      only in an altered copy: " + inText(register, entry, filing));
        }
        judged(out, filing);
        List<String> place = List.of(
                "claim " + filing.id().value(),
                EntryText.name(register, claim.evidence().document()) + " ["
                        + claim.evidence().start() + ", " + claim.evidence().end() + ")",
                "found by " + claim.why(),
                "filed here because " + reasons.words(filing.reason()));
        Words.facts(place, INDENT, EntryText.WIDEST).forEach(out::println);
    }

    /** What the copy made of its text, if anything there is like it. */
    private static String inText(Register register, Entry entry, Filing filing) {
        String text = EntryText.name(register, register.origin(filing.document()));
        return register.inText(entry, filing)
                .map(claim -> text + " says \u201c"
                        + claim.evidence().exact().replaceAll("\\s+", " ") + "\u201d"
                        + claim.terms()
                                .condition()
                                .filter(condition -> !claim.evidence().exact().contains(condition))
                                .map(condition -> ", " + condition)
                                .orElse(""))
                .orElse("nothing like it was found in " + text);
    }

    private static void judged(PrintWriter out, Filing filing) {
        for (Event.JudgementMade made : filing.judgements()) {
            boolean idle = made.judgement() instanceof Judgement.Correct
                    && filing.asRead().isEmpty();
            String words = "judged by " + made.who() + " on " + day(made) + ": " + JudgementText.words(made.judgement())
                    + " (\u201c" + made.why()
                    + "\u201d, " + made.id() + ")"
                    + (idle ? "; it changes nothing of the claim as it is read now" : "");
            Words.hanging(words, INDENT, EntryText.WIDEST).forEach(out::println);
        }
        filing.asRead()
                .ifPresent(read -> Words.hanging(asRead(read, filing.claim()), INDENT, EntryText.WIDEST)
                        .forEach(out::println));
    }

    private static LocalDate day(Event.JudgementMade made) {
        return LocalDate.ofInstant(made.made(), ZoneOffset.UTC);
    }

    /** What the claim had in place of what people made of it. */
    private static String asRead(Claim read, Claim now) {
        return "as it was read: "
                + String.join(
                        "; ",
                        ClaimFields.changes(read, now).stream()
                                .map(change -> change.field().wireName() + " " + change.before())
                                .toList());
    }

    /** Claims that a person rejected: shown, and part of nothing. */
    private void struck(PrintWriter out, Register register, Entry entry) {
        if (!entry.struck().isEmpty()) {
            out.println();
            out.println("  Rejected");
            entry.struck().forEach(filing -> print(out, register, entry, filing, false));
        }
    }

    /** What it is put together from, where that is more than one telling. */
    private void tellings(PrintWriter out, Entry entry) {
        if (entry.tellings().size() > 1) {
            out.println();
            out.println("  Put together from");
            entry.tellings().stream()
                    .limit(MOST_TELLINGS)
                    .flatMap(telling -> Words.hanging(
                            telling.id().value()
                                    + (telling.id().equals(entry.id())
                                            ? ", which it is named after"
                                            : ": " + reasons.words(telling.reason())),
                            4,
                            EntryText.WIDEST)
                            .stream())
                    .forEach(out::println);
            if (entry.tellings().size() > MOST_TELLINGS) {
                out.println("    " + (entry.tellings().size() - MOST_TELLINGS) + " more");
            }
        }
    }

    /** What may be one with it: nobody has decided. */
    private void proposals(PrintWriter out, Register register, Entry entry, MatterViews views) {
        List<Event.LinkProposed> links = views.proposals(entry);
        if (links.isEmpty()) {
            return;
        }
        out.println();
        out.println("  May be one with ('proviso judge merge' or 'part' decides)");
        for (Event.LinkProposed link : links.stream().limit(MOST_TELLINGS).toList()) {
            Optional<Entry> other = register.entry(link.entry())
                    .filter(one -> !one.id().equals(entry.id()))
                    .or(() -> register.entry(link.other()));
            other.ifPresent(one -> Words.hanging(
                            one.id().value() + " " + one.title() + ": " + reasons.words(link.reason()),
                            4,
                            EntryText.WIDEST)
                    .forEach(out::println));
        }
        if (links.size() > MOST_TELLINGS) {
            out.println("    " + (links.size() - MOST_TELLINGS) + " more");
        }
    }

    private static void add(List<String> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(label + value);
        }
    }

    private static String names(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::name).toList());
    }

    static void printJson(
            PrintWriter out,
            Register register,
            Standing standing,
            MatterViews views,
            List<String> dates,
            ClocksText clocks) {
        out.println(EntryJson.line(Listing.of(register, standing), clocks.day()));
        SupportJson.lines(register, standing).forEach(fields -> out.println(EntryJson.line(fields)));
        for (String words : dates) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "dates");
            fields.put("entry", standing.entry().id().value());
            fields.put("words", words);
            out.println(EntryJson.line(fields));
        }
        CourseJson.lines(register, standing.entry(), views).forEach(fields -> out.println(EntryJson.line(fields)));
        clocks.objects().forEach(fields -> out.println(EntryJson.line(fields)));
        ExportRows.claims(register, standing.entry()).forEach(fields -> out.println(EntryJson.line(fields)));
    }
}
