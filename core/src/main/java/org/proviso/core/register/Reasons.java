package org.proviso.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Modality;

/** Why a state stands, in sentences that a reader understands. */
final class Reasons {
    static final int MOST_NAMED = 5;

    private Reasons() {}

    static List<String> date(List<Transition> last, LocalDate day) {
        Transition first = last.getFirst();
        return List.of(StateFold.names(last)
                + switch (first.dated().grounds()) {
                    case STATED -> ": the latest event, dated " + first.dated().label();
                    case PUBLISHED ->
                        ": the latest that is told, by a page of "
                                + first.dated().label() + "; the event has no date of its own";
                    case CAPTURED -> ": told by a page without a date, captured on " + day;
                });
    }

    static Optional<String> course(List<Transition> front, List<Transition> last) {
        Set<Act> standing = last.stream().map(Transition::act).collect(Collectors.toSet());
        List<Transition> before =
                front.stream().filter(each -> !standing.contains(each.act())).toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(StateFold.names(before) + ", told for the same time, comes before "
                        + StateFold.names(last) + " in this lane");
    }

    static Optional<String> passed(List<Transition> passed, List<Transition> positions) {
        LocalDate first = positions.getFirst().effective();
        List<Transition> later =
                passed.stream().filter(each -> each.effective().isAfter(first)).toList();
        return later.isEmpty()
                ? Optional.empty()
                : Optional.of(StateFold.names(later) + " on a later page ("
                        + later.getLast().effective()
                        + ") has no date of its own: it is taken as what came before, and changes nothing");
    }

    static String unordered(List<Transition> last) {
        List<String> dates = last.stream()
                .map(each -> "\u2018" + each.named() + "\u2019 is dated "
                        + each.dated().label())
                .distinct()
                .toList();
        return "order not known: "
                + dates.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (dates.size() > MOST_NAMED ? " and " + (dates.size() - MOST_NAMED) + " more" : "");
    }

    static String undecided(List<Transition> last, Function<List<Transition>, Authority> authority) {
        return "side by side: neither date, authority nor origins decide: " + grounds(last, authority);
    }

    static String decided(
            List<Transition> last, Act act, boolean byAuthority, Function<List<Transition>, Authority> authority) {
        return "\u2018" + act.wireName() + "\u2019 goes before what is told for the same time by "
                + (byAuthority ? "the authority of its source" : "the number of its origins") + ": "
                + grounds(last, authority);
    }

    private static String grounds(List<Transition> last, Function<List<Transition>, Authority> authority) {
        return last.stream()
                .map(Transition::act)
                .distinct()
                .sorted()
                .map(act -> ground(last, act, authority))
                .collect(Collectors.joining("; "));
    }

    private static String ground(List<Transition> last, Act act, Function<List<Transition>, Authority> authority) {
        List<Transition> own = last.stream().filter(each -> each.act() == act).toList();
        int origins = Latest.origins(own);
        return "\u2018" + act.wireName() + "\u2019 by " + authority.apply(own).words() + ", " + origins
                + (origins == 1 ? " origin" : " origins");
    }

    /** What else a reader should know of what stands. */
    static List<String> beside(
            List<Transition> begun, Verdict verdict, List<Transition> beneath, List<Transition> denied, LocalDate day) {
        List<String> why = new ArrayList<>();
        Transition first = verdict.positions().getFirst();
        if (first.dated().latest().isAfter(day)) {
            why.add("it may not have happened yet on " + day + ": its date is told as "
                    + first.dated().label());
        }
        if (!beneath.isEmpty()) {
            why.add(StateFold.names(verdict.positions()) + " stands on top of " + StateFold.names(beneath) + " (since "
                    + beneath.getFirst().effective() + "), which it does not erase");
        }
        denied.stream()
                .map(each -> "\u2018" + each.named() + "\u2019 is told not to be so")
                .distinct()
                .forEach(why::add);
        why.addAll(altered(begun));
        return why;
    }

    static List<String> altered(List<Transition> begun) {
        List<Transition> altered = begun.stream()
                .filter(each -> each.isAltered() && each.modality() == Modality.ACTUAL)
                .toList();
        return altered.isEmpty()
                ? List.of()
                : List.of(StateFold.names(altered) + " of "
                        + altered.getLast().dated().label() + " is told only in altered copies: that decides nothing");
    }
}
