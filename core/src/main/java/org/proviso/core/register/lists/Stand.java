package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;
import org.proviso.core.register.clocks.LastDay;

/**
 * How an entry stands on a day, as far as lists show it.
 *
 * @param label the state; empty when nothing is said of that day or before it
 * @param acts the same by the acts of the lane alone, by which it is asked for: of what expired {@code lifted}
 * @param since its first day
 * @param acting who brought it about, as most claims that tell the state have it
 * @param dated whether a claim or a page says when; else only the day of capture is known
 * @param condition the first that the claims which tell the state name; of these, one that tells until when it holds goes before others
 * @param backing what stands behind the state: of the claims that tell it since that day, and of no others of the entry
 * @param lastDays until when it holds, by when it is due, as its claims tell
 * @param shown a claim that tells the state, with its document; where one tells until when it holds, that
 * @param why why it stands so, in sentences
 */
public record Stand(
        String label,
        String acts,
        Optional<LocalDate> since,
        List<Party> acting,
        boolean dated,
        List<Quantity> amounts,
        Optional<String> condition,
        Backing backing,
        List<Plan> plans,
        List<LastDay> lastDays,
        Optional<Shown> shown,
        boolean disputed,
        List<String> why) {
    /**
     * What was planned for a date.
     *
     * @param until the last day that the date can mean: of "in April" the 30th; of "from April on" its first
     * @param words for people
     */
    public record Plan(Act act, LocalDate effective, LocalDate until, boolean due, String words) {}

    /**
     * Words of a document.
     *
     * @param claim that they prove
     * @param document its name
     */
    public record Shown(ClaimId claim, Evidence evidence, String document) {}

    public Stand {
        acting = List.copyOf(acting);
        amounts = List.copyOf(amounts);
        plans = List.copyOf(plans);
        lastDays = List.copyOf(lastDays);
        why = List.copyOf(why);
    }

    /** Whether it has a word that says more exactly than its act what happened: {@code suspended}. */
    public boolean isCalledOtherwise() {
        return !label.equals(acts);
    }

    /**
     * What lists show of how an entry stands.
     *
     * @param state of the entry, on the day that is asked for
     */
    public static Stand of(Register register, Entry entry, State state) {
        List<Filing> telling = telling(entry, state).stream()
                .sorted(Comparator.comparing(
                        (Filing filing) -> register.relation(filing.document()).isRendering()))
                .toList();
        List<LastDay> lastDays = LastDay.of(
                entry.lane(),
                state,
                transition -> Note.of(register, entry, transition).lastDays());
        Ending ending = Ending.of(
                lastDays,
                () -> state.told().stream()
                        .flatMap(transition -> Note.of(register, entry, transition).lastDays().stream()));
        return new Stand(
                state.label(),
                state.acts(),
                state.since(),
                RoleNames.acting(state.filings()),
                isDated(state),
                state.amounts(),
                ending.condition(telling),
                Backing.of(register.support(entry, state)),
                state.plans().stream().map(Stand::plan).toList(),
                lastDays,
                ending.shown(telling).map(filing -> shown(register, filing)),
                state.isDisputed(),
                state.why());
    }

    /** By what stands, or by what told the same first. */
    private static boolean isDated(State state) {
        return Stream.concat(
                        state.positions().stream(),
                        state.told().stream()
                                .filter(told -> state.since()
                                        .filter(told.begins()::equals)
                                        .isPresent()))
                .anyMatch(told -> told.dated().grounds() != Transition.Grounds.CAPTURED);
    }

    /** The days on which it ends or is due, and those for which something is planned. */
    public Stream<LocalDate> ends() {
        return Stream.concat(
                lastDays.stream().map(LastDay::until), plans.stream().map(Plan::until));
    }

    static Plan plan(State.Plan plan) {
        LocalDate effective = plan.transition().effective();
        LocalDate latest = plan.transition().dated().latest();
        return new Plan(
                plan.transition().act(),
                effective,
                latest.equals(LocalDate.MAX) ? effective : latest,
                plan.due(),
                plan.words());
    }

    private static Shown shown(Register register, Filing filing) {
        Evidence evidence = filing.claim().evidence();
        String document = register.document(evidence.document())
                .map(taken -> taken.provenance().name())
                .orElse(evidence.document().value());
        return new Shown(filing.id(), evidence, document);
    }

    /** The claims that tell how it stands; where nothing but page furniture points to it, those; none on a day before anything is told. */
    private static List<Filing> telling(Entry entry, State state) {
        if (state.positions().isEmpty()) {
            return entry.filings().stream().allMatch(filing -> filing.claim().furniture())
                    ? entry.filings()
                    : List.of();
        }
        return state.positions().getFirst().filings();
    }
}
