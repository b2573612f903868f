package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.proviso.core.model.Party;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.Count;
import org.proviso.core.register.counts.CountFlag;
import org.proviso.core.register.counts.CountSeries;
import org.proviso.core.register.counts.CountSeries.Vintage;
import org.proviso.core.register.counts.Finality;
import org.proviso.core.register.links.Demand;
import org.proviso.core.register.links.Exchange;
import org.proviso.core.register.links.Sum;

/** What is found over entries, as lines for people. */
final class FindingsText {
    private static final int INDENT = 4;
    private static final int DEEPER = 6;
    private static final int LONGEST = 80;
    private static final int MOST_UNANSWERED = 5;

    private final Register register;
    private final Findings findings;
    private final Optional<LocalDate> day;
    private final List<String> lines = new ArrayList<>();

    private FindingsText(Register register, Findings findings, Optional<LocalDate> day) {
        this.register = register;
        this.findings = findings;
        this.day = day;
    }

    /**
     * One section for each kind that was found, with an empty line behind it; none when nothing was.
     *
     * @param day for which it was asked, if for one
     * @param scores whether it is told what the reasons count
     */
    static List<String> lines(Register register, Findings findings, Optional<LocalDate> day, boolean scores) {
        FindingsText text = new FindingsText(register, findings, day);
        text.section("Counts", findings.series(), text::series);
        text.section("Arithmetic", findings.counts().flags(), text::flag);
        text.section("Sums", findings.sums(), text::sum);
        text.section(
                "What is left",
                findings.balances().balances(),
                balance -> text.lines.addAll(BalanceText.lines(register, balance, scores, INDENT)));
        text.section("In return", findings.exchanges(), text::exchange);
        text.demands();
        for (boolean ends : new boolean[] {false, true}) {
            text.section(
                    ends ? "Granted, and ended elsewhere" : "Held back and freed",
                    findings.freeings().stream()
                            .filter(freeing -> freeing.ends() == ends)
                            .toList(),
                    freeing -> text.lines.addAll(FreeingText.lines(freeing, scores, INDENT)));
        }
        text.section("Limits reached", findings.bounds(), bound -> text.add(bound, INDENT));
        return text.lines;
    }

    private <T> void section(String title, List<T> found, Consumer<T> each) {
        if (!found.isEmpty()) {
            lines.add("  " + title);
            found.forEach(each);
            lines.add("");
        }
    }

    private void add(String words, int indent) {
        lines.addAll(Words.hanging(words, indent, EntryText.WIDEST));
    }

    private void series(CountSeries series) {
        add(series.identity().label(), INDENT);
        series.vintages().forEach(vintage -> add(vintage(vintage) + corrected(series, vintage), DEEPER));
    }

    /** What a number was corrected to. */
    private static String corrected(CountSeries series, Vintage vintage) {
        return series.correction(vintage)
                .map(right -> " \u00b7 told wrongly, corrected to " + EntryText.amount(right))
                .orElse("");
    }

    private static String vintage(Vintage vintage) {
        List<String> facts = new ArrayList<>();
        facts.add((vintage.asOfTold() ? "as of " : "told ") + vintage.asOf());
        facts.add(EntryText.amount(vintage.amount()));
        if (vintage.finality() != Finality.UNSTATED) {
            facts.add(vintage.finality().wireName());
        }
        vintage.counts().stream()
                .map(Count::publisher)
                .filter(host -> !host.isEmpty())
                .distinct()
                .forEach(facts::add);
        if (vintage.official()) {
            facts.add("official page");
        }
        facts.add(Words.count(vintage.counts().size(), "claim"));
        return String.join(" \u00b7 ", facts);
    }

    private void flag(CountFlag flag) {
        add((flag.kind().isWrong() ? flag.kind().wireName() + ": " : "") + flag.words(), INDENT);
    }

    private void sum(Sum sum) {
        add(name(sum.entry()) + ", " + EntryText.amount(sum.amount()) + ": " + sum.words(), INDENT);
        sum.parts().forEach(part -> add("part: " + name(part.entry()), DEEPER));
    }

    private void exchange(Exchange exchange) {
        String givers = exchange.givers().isEmpty() ? "" : String.join(", ", exchange.givers()) + ": ";
        String getters = exchange.getters().isEmpty() ? "" : String.join(", ", exchange.getters()) + ": ";
        add(givers + name(exchange.entry()), INDENT);
        List<String> facts = new ArrayList<>();
        facts.add(exchange.returned()
                .map(other -> exchange.kind().wireName() + " " + getters + name(other))
                .orElse(exchange.kind().wireName() + ", in words only"));
        facts.add(exchange.explicitness().wireName());
        exchange.deadline().ifPresent(time -> facts.add("time " + time));
        if (!exchange.denied().isEmpty()) {
            facts.add("denied: \u201c" + words(exchange.denied().getFirst()) + "\u201d");
        }
        facts.add("\u201c" + Words.shortened(exchange.condition(), LONGEST) + "\u201d");
        add(String.join(" \u00b7 ", facts), DEEPER);
    }

    private void demands() {
        List<Demand> demands = findings.demands();
        if (demands.isEmpty()) {
            return;
        }
        lines.add("  Asked and answered");
        List<Demand> open =
                demands.stream().filter(demand -> demand.answers().isEmpty()).toList();
        demands.stream().filter(demand -> !demand.answers().isEmpty()).forEach(this::demand);
        open.stream().limit(MOST_UNANSWERED).forEach(this::demand);
        if (open.size() > MOST_UNANSWERED) {
            add((open.size() - MOST_UNANSWERED) + " more without an answer; --json has all", INDENT);
        }
        lines.add("");
    }

    /**
     * {@code Canada asks Chile since 2025-02-22: lift the salmon ban [e1b2]: unanswered; due by 2025-03-04}.
     *
     * @param day for which it was asked, if for one
     */
    static String asks(Demand demand, Optional<LocalDate> day) {
        String by = demand.by().isEmpty() ? "somebody" : String.join(", ", demand.by());
        return by + " asks " + String.join(", ", demand.of()) + " since " + demand.since() + ": "
                + Words.shortened(
                        demand.object().isEmpty() ? words(demand.told().getFirst()) : demand.object(), LONGEST)
                + " [" + demand.entry().value() + "]: "
                + status(demand, day);
    }

    /** What is asked, and what was said to it, a line each. */
    static Stream<String> asked(Demand demand, Optional<LocalDate> day) {
        return Stream.concat(
                Stream.of(asks(demand, day)),
                Stream.concat(
                        demand.answers().stream().map(FindingsText::answer),
                        demand.perhaps().stream().map(answer -> "perhaps " + answer(answer))));
    }

    private static String answer(Demand.Answer answer) {
        return answer.day() + (answer.earlier() ? ", before it was asked: " : ": ")
                + answer.status().wireName() + extent(answer) + ", \u201c" + words(answer.filing()) + "\u201d ["
                + answer.entry().value() + "]";
    }

    private void demand(Demand demand) {
        add(asks(demand, day), INDENT);
        demand.answers().forEach(answer -> add(answer(answer) + because(answer), DEEPER));
        demand.perhaps().forEach(answer -> add("perhaps " + answer(answer) + because(answer), DEEPER));
    }

    /** Why what another text tells answers it. */
    private static String because(Demand.Answer answer) {
        return answer.why().isEmpty() ? "" : ", because it is " + String.join(", ", answer.why());
    }

    /** {@code (5 of 10 lorries, Kenya)}: how much, and who did it. */
    private static String extent(Demand.Answer answer) {
        String who = String.join(
                ", ",
                answer.filing().claim().roles().actors().stream()
                        .map(Party::name)
                        .toList());
        return answer.extent()
                .map(words -> " (" + words + (who.isEmpty() ? "" : ", " + who) + ")")
                .orElse("");
    }

    /**
     * What was said to what is open all the same: {@code answered in part (5 of 10 lorries)}; nothing where nothing was.
     *
     * @param state how the entry stands: where that is not that it is asked for, it has another demand, and it is told which is open
     */
    static Optional<String> open(OpenEntries.Open open, String state) {
        boolean other =
                open.kind() == OpenEntries.Kind.ASKED && !state.contains("sought") && !state.contains("requested");
        return open.demand()
                .filter(demand -> other
                        || demand.status() != Demand.Status.UNANSWERED
                        || !demand.perhaps().isEmpty())
                .map(demand -> (other ? "asked: " + Words.shortened(demand.object(), LONGEST) + ": " : "")
                        + said(demand)
                        + perhaps(demand));
    }

    /** {@code ; perhaps refused on 2025-03-20 [5168]} */
    private static String perhaps(Demand demand) {
        return demand.perhaps().isEmpty()
                ? ""
                : "; perhaps " + demand.perhaps().getLast().status().wireName() + " on "
                        + demand.perhaps().getLast().day() + " ["
                        + demand.perhaps().getLast().entry().value() + "]";
    }

    /** {@code refused, on 2025-03-05; told to be asked again on 2025-03-20} */
    private static String said(Demand demand) {
        return demand.status().wireName()
                + before(demand)
                + demand.extent().map(words -> " (" + words + ")").orElse("")
                + demand.again()
                        .map(day -> again(demand) + "; told to be asked again on " + day)
                        .orElse("");
    }

    private static String again(Demand demand) {
        return demand.status() == Demand.Status.REFUSED_BEFORE
                ? ""
                : ", on " + demand.answers().getLast().day();
    }

    private static String status(Demand demand, Optional<LocalDate> day) {
        boolean part = demand.status() == Demand.Status.ANSWERED_IN_PART;
        String status = said(demand);
        return demand.deadline()
                .map(due -> day.filter(demand::isOverdue).isPresent()
                        ? status + "; the deadline passed on " + due
                                + (part ? ", that the rest was done is not told" : ", no answer is known")
                        : status + "; due by " + due)
                .orElse(status);
    }

    /** {@code refused before, on 2025-03-18} */
    private static String before(Demand demand) {
        return demand.status() == Demand.Status.REFUSED_BEFORE
                ? ", on " + demand.answers().getLast().day()
                : "";
    }

    private static String words(Filing filing) {
        return Words.shortened(filing.claim().evidence().exact(), LONGEST);
    }

    private String name(EntryId entry) {
        return Optional.ofNullable(register.entries().get(entry))
                        .map(each -> Words.shortened(each.title(), LONGEST))
                        .orElse("")
                + " [" + entry.value() + "]";
    }
}
