package org.proviso.core.register.balances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.balances.Balance.Part;
import org.proviso.core.register.balances.Balance.Reason;
import org.proviso.core.register.balances.Balance.Said;
import org.proviso.core.register.balances.Ledger.Doubt;
import org.proviso.core.register.balances.Ledger.How;
import org.proviso.core.register.balances.Ledger.Move;
import org.proviso.core.register.balances.MoneyTold.Role;
import org.proviso.core.register.balances.MoneyTold.Saying;
import org.proviso.core.register.counts.Rounding;

/** Works out what is left of one whole, from all that may tell a part of it or what is left. */
final class Balancing {
    private final Whole whole;
    private final List<Speaking> parts = new ArrayList<>();
    private final List<Speaking> lefts = new ArrayList<>();
    private final Set<String> undone = new TreeSet<>();

    /** @param against what may tell that a part did not go, or was held back again */
    Balancing(Whole whole, List<Speaking> speaking, List<Side> against) {
        this.whole = whole;
        List<Speaking> told = speaking.stream()
                .filter(each -> each.side().saying().role() == Role.PART)
                .toList();
        told.forEach(each -> parts.add(undone(again(each, told), against)));
        Ledger all = ledger(sure(parts), LocalDate.MAX);
        speaking.stream()
                .filter(each -> each.side().saying().role() == Role.LEFT)
                .map(each -> fits(each, all) ? each.fitting() : each)
                .forEach(lefts::add);
        parts.removeIf(each -> !each.isPerhaps());
        lefts.removeIf(each -> !each.isPerhaps());
        parts.sort(Comparator.comparing(Speaking::side, Side.BY_DAY));
        lefts.sort(Comparator.comparing(Speaking::side, Side.BY_DAY));
    }

    /** As much is told for sure by another claim: with that, it is that. */
    private static Speaking again(Speaking speaking, List<Speaking> told) {
        boolean again = !speaking.isSure()
                && told.stream()
                        .anyMatch(other -> other.isSure()
                                && other.amount().sameAmount(speaking.amount())
                                && !other.side()
                                        .saying()
                                        .claim()
                                        .equals(speaking.side().saying().claim()));
        return again ? speaking.again() : speaking;
    }

    /** What is told not to have gone, or to be held back again behind that, is not subtracted. */
    private Speaking undone(Speaking part, List<Side> against) {
        if (!part.isSure()) {
            return part;
        }
        Optional<Side> undoing =
                against.stream().filter(each -> undoes(each, part)).min(Side.BY_DAY);
        undoing.ifPresent(each -> undone.add(Amounts.number(part.amount().value()) + " is told to be "
                + called(How.valueOf(part.side().saying().kind().toUpperCase(Locale.ROOT))) + " on "
                + part.side().saying().day() + ", and " + undoneBy(each) + " on "
                + each.saying().day()));
        return undoing.map(each -> part.barred("it is told to be " + undoneBy(each)))
                .orElse(part);
    }

    private static String undoneBy(Side side) {
        return side.saying().role() == Role.DENIED
                ? "not to be so"
                : side.saying().kind() + " again";
    }

    private boolean undoes(Side each, Speaking part) {
        Saying saying = each.saying();
        Saying gone = part.side().saying();
        boolean denied = saying.role() == Role.DENIED;
        boolean entry = each.entry().entry().equals(part.side().entry().entry());
        boolean amount = saying.amount().map(part.amount()::sameAmount).orElse(denied && entry);
        boolean other = !saying.ordinal().isEmpty() && !saying.ordinal().equals(gone.ordinal());
        boolean behind = saying.dated() && gone.dated()
                ? saying.day().isAfter(gone.day()) || denied && saying.day().equals(gone.day())
                : denied;
        if (saying.anew() && saying.amount().filter(whole.amount()::sameAmount).isPresent()) {
            // that is another whole
            return false;
        }
        if (!amount || other || !behind || !denied && !saying.kind().equals(whole.kind())) {
            return false;
        }
        boolean telling = saying.amount().filter(whole.amount()::sameAmount).isPresent();
        return (denied || !telling || saying.more() || saying.own()) && (entry || Speaking.mayBeOne(each, part.side()));
    }

    private boolean fits(Speaking left, Ledger all) {
        BigDecimal rest = whole.amount().value().subtract(goneBy(left, all));
        return rest.compareTo(whole.amount().value()) < 0
                && left.side()
                        .saying()
                        .amount()
                        .filter(amount -> meets(amount, rest))
                        .isPresent();
    }

    /** By the day on which something is told to be left. */
    private BigDecimal goneBy(Speaking left, Ledger all) {
        Saying saying = left.side().saying();
        return saying.dated() ? ledger(sure(parts), saying.day()).gone() : all.gone();
    }

    private static boolean meets(Quantity told, BigDecimal rest) {
        return rest.signum() >= 0 && Rounding.of(told).meets(new Rounding(rest, rest));
    }

    private static List<Speaking> sure(Collection<Speaking> speaking) {
        return speaking.stream().filter(Speaking::isSure).toList();
    }

    /** All that is linked with the whole, be it perhaps. */
    Set<Side> linked() {
        Set<Side> linked = new HashSet<>();
        Stream.concat(parts.stream(), lefts.stream()).forEach(each -> linked.add(each.side()));
        return linked;
    }

    private Ledger ledger(List<Speaking> steps, LocalDate day) {
        return Ledger.of(Stream.concat(
                        steps.stream().map(this::move),
                        lefts.stream()
                                .filter(Speaking::isSure)
                                .filter(Balancing::isAllBut)
                                .map(this::allBut))
                .filter(move -> !move.dated() || !move.day().isAfter(day))
                .toList());
    }

    private Move move(Speaking part) {
        Saying saying = part.side().saying();
        return new Move(
                saying.claim().value(),
                saying.document().value(),
                saying.day(),
                saying.dated(),
                saying.own(),
                part.amount().value(),
                Rounding.of(part.amount()),
                part.amount().approx() != Approx.EXACT,
                saying.amount().isPresent(),
                How.valueOf(saying.kind().toUpperCase(Locale.ROOT)),
                saying.ordinal(),
                saying.more(),
                saying.total(),
                false);
    }

    private static boolean isAllBut(Speaking left) {
        return left.side().saying().kind().startsWith(MoneyTold.ALL_BUT);
    }

    /** All but 5 of the 40 million went: 35 in all. */
    private Move allBut(Speaking left) {
        Saying saying = left.side().saying();
        BigDecimal gone =
                whole.amount().value().subtract(saying.amount().orElseThrow().value());
        String how = saying.kind().substring(MoneyTold.ALL_BUT.length()).toUpperCase(Locale.ROOT);
        return new Move(
                saying.claim().value(),
                saying.document().value(),
                saying.day(),
                saying.dated(),
                saying.own(),
                gone,
                new Rounding(gone, gone),
                false,
                true,
                How.valueOf(how),
                "",
                false,
                true,
                true);
    }

    /** Nothing where nothing tells that anything went. */
    Optional<Balance> balance() {
        Ledger ledger = ledger(sure(parts), LocalDate.MAX);
        Map<String, Speaking> byClaim = new HashMap<>();
        Stream.concat(parts.stream(), lefts.stream())
                .forEach(each -> byClaim.put(each.side().saying().claim().value(), each));
        List<Part> sure = new ArrayList<>();
        ledger.steps().forEach(step -> sure.add(part(step.told(), step.value(), step.how(), byClaim)));
        ledger.total()
                .ifPresent(total -> sure.add(part(total(total, ledger.again()), total.value(), total.how(), byClaim)));
        sure.sort(Comparator.comparing(Part::day));
        List<Part> perhaps = new ArrayList<>();
        ledger.doubtful().forEach(doubt -> perhaps.add(doubtful(doubt, byClaim)));
        parts.stream().filter(each -> !each.isSure()).map(this::alone).forEach(perhaps::add);
        List<Said> said = lefts.stream().map(left -> said(left, ledger)).toList();
        boolean nothing = sure.isEmpty()
                && perhaps.isEmpty()
                && said.stream().allMatch(each -> each.amount().sameAmount(whole.amount()));
        return nothing ? Optional.empty() : Optional.of(balance(ledger, sure, perhaps, said));
    }

    private Balance balance(Ledger ledger, List<Part> sure, List<Part> perhaps, List<Said> said) {
        List<String> flags = new ArrayList<>(ledger.flags());
        flags.addAll(undone);
        BigDecimal rest = whole.amount().value().subtract(ledger.gone());
        if (rest.signum() < 0) {
            flags.add("more is told to be "
                    + (sure.isEmpty() ? "gone" : sure.getFirst().how()) + " ("
                    + Amounts.number(ledger.gone()) + ") than was " + whole.kind() + " ("
                    + Amounts.number(whole.amount().value()) + ")");
        }
        Optional<Quantity> gone = sure.isEmpty() ? Optional.empty() : Optional.of(quantity(ledger.gone(), sure));
        Optional<Quantity> computed = gone.filter(all -> rest.signum() >= 0).map(all -> quantity(rest, sure));
        said.stream()
                .filter(Said::differs)
                .map(each -> differs(each, ledger))
                .distinct()
                .forEach(flags::add);
        return new Balance(
                whole.kind(),
                whole.amount(),
                whole.told().stream().map(Side::telling).toList(),
                sure,
                perhaps,
                said,
                gone,
                computed,
                left(ledger, said, computed),
                flags);
    }

    /** As told, unless something went after that. */
    private static Optional<Quantity> left(Ledger ledger, List<Said> said, Optional<Quantity> computed) {
        Optional<Said> last = said.stream().filter(Said::sure).reduce((first, second) -> second);
        boolean later = last.filter(each -> ledger.steps().stream()
                        .anyMatch(step -> step.isDated() && step.first().day().isAfter(each.day())))
                .isPresent();
        return later && computed.isPresent() ? computed : last.map(Said::amount).or(() -> computed);
    }

    private String differs(Said said, Ledger all) {
        Speaking left = lefts.stream()
                .filter(each -> each.side().saying().claim().equals(said.told().claim()))
                .findFirst()
                .orElseThrow();
        BigDecimal gone = goneBy(left, all);
        return "told to be left " + Amounts.number(said.amount().value()) + ", but "
                + Amounts.number(whole.amount().value()) + " - " + Amounts.number(gone) + " = "
                + Amounts.number(whole.amount().value().subtract(gone));
    }

    private Said said(Speaking left, Ledger all) {
        BigDecimal gone = goneBy(left, all);
        Quantity amount = left.side().saying().amount().orElseThrow();
        boolean differs = left.isSure()
                && gone.signum() > 0
                && !meets(amount, whole.amount().value().subtract(gone));
        return new Said(amount, left.side().saying().day(), left.side().telling(), left.isSure(), differs, left.why());
    }

    private Quantity quantity(BigDecimal value, List<Part> sure) {
        boolean exact = whole.amount().approx() == Approx.EXACT
                && sure.stream().allMatch(part -> part.amount().approx() == Approx.EXACT);
        return MoneyWords.quantity(value, whole.amount().unit(), exact);
    }

    private static List<Move> total(Move total, List<Move> again) {
        return Stream.concat(
                        Stream.of(total),
                        again.stream().filter(move -> move.value().compareTo(total.value()) == 0))
                .toList();
    }

    private Part part(List<Move> told, BigDecimal value, How how, Map<String, Speaking> byClaim) {
        List<Speaking> speaking = told.stream().map(Move::key).map(byClaim::get).toList();
        Map<String, Reason> why = new LinkedHashMap<>();
        speaking.forEach(each -> each.why().forEach(reason -> why.putIfAbsent(reason.words(), reason)));
        Move first = told.getFirst();
        boolean exact = isAllBut(speaking.getFirst())
                || speaking.stream().anyMatch(each -> each.amount().approx() == Approx.EXACT);
        return new Part(
                called(how),
                MoneyWords.quantity(value, whole.amount().unit(), exact),
                first.day(),
                first.total(),
                speaking.stream().map(each -> each.side().telling()).toList(),
                List.copyOf(why.values()));
    }

    private String called(How how) {
        return how == How.PAID && whole.kind().equals("withheld")
                ? "released"
                : how.name().toLowerCase(Locale.ROOT);
    }

    private Part doubtful(Doubt doubt, Map<String, Speaking> byClaim) {
        Move move = doubt.move();
        Part part = part(List.of(move), move.value(), move.how(), byClaim);
        List<Reason> why = new ArrayList<>(part.why());
        why.add(new Reason(doubt.why(), 0));
        return new Part(part.how(), part.amount(), part.day(), part.total(), part.told(), why);
    }

    private Part alone(Speaking part) {
        Move move = move(part);
        return part(List.of(move), move.value(), move.how(), Map.of(move.key(), part));
    }
}
