package org.proviso.core.register.links;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.counts.WordRows;
import org.proviso.core.register.links.Demand.Status;

/**
 * What was done of what was asked for, where the claims say how much: five of ten lorries, half the money. That somebody did what was asked,
 * without a word of how much, is no answer: nothing says that it was done for that.
 */
final class Deeds {
    /** "Half of the" dues are half. */
    private static final Pattern OF = Pattern.compile(" (?:of|the)$");

    private static final String REST = "rest";
    private static final String IN_FULL = "in full";

    private Deeds() {}

    /**
     * How much of a demand something comes to.
     *
     * @param words {@code 5 of 10 lorries}
     */
    record Extent(Status status, String words) {}

    /** Whether a claim tells that something was done, in whatever lane. */
    static boolean isTold(Lane lane, Claim claim) {
        return lane != Lane.COMMITMENT
                && lane != Lane.DISPUTE
                && claim.modality() == Modality.ACTUAL
                && (claim.terms().quantity().isPresent()
                        || speaksOfPart(claim)
                        || speaksOfRest(claim)
                        || LinkWords.TABLE.has("act", claim.move().act().wireName()));
    }

    /**
     * How much of what one is asked for was done: by the one who is asked, on the day or within two years, by the same verb, of the same thing.
     *
     * @param close whether one document tells both close by
     */
    static Optional<Extent> of(Claim demand, LocalDate asked, Claim deed, LocalDate done, boolean close) {
        return isWithin(asked, done) && isBy(demand, deed) && isSame(demand, deed, close) && !namesOthers(demand, deed)
                ? extent(demand, deed, close)
                : Optional.empty();
    }

    private static boolean isWithin(LocalDate asked, LocalDate done) {
        return !done.isBefore(asked) && !done.minusDays(Freeings.LATE_DAYS).isAfter(asked);
    }

    /** Whether it tells of somebody or something by a name of which the demand says nothing: four "from Ukraine". */
    private static boolean namesOthers(Claim demand, Claim deed) {
        Set<String> names = Holding.names(deed.evidence().exact());
        deed.roles().actors().forEach(actor -> names.removeAll(FreeWords.things(actor.name())));
        names.removeAll(FreeWords.things(demand.evidence().exact() + " " + text(demand)));
        // "Bolivian" names Bolivia
        Stream.concat(demand.roles().actors().stream(), demand.roles().counterparts().stream())
                .flatMap(party -> FreeWords.things(party.name()).stream())
                .forEach(party -> names.removeIf(name -> name.startsWith(party)));
        return !names.isEmpty();
    }

    /** Where it names nobody ("the duty was withdrawn"), whoever acts in its entry did it, as the caller has found. */
    private static boolean isBy(Claim demand, Claim deed) {
        return deed.roles().actors().isEmpty()
                || LinkWords.meet(
                        LinkWords.keys(demand.roles().counterparts()),
                        LinkWords.keys(deed.roles().actors()));
    }

    /** The same verb, and a thing in common; or nothing but an amount or a pointer, close by. */
    private static boolean isSame(Claim demand, Claim deed, boolean close) {
        Set<String> verbs = verbs(text(demand));
        Set<String> does = verbs(deed.evidence().exact());
        LinkWords.TABLE
                .row("act", deed.move().act().wireName())
                .map(WordRows.Row::as)
                .ifPresent(does::add);
        if (verbs.stream().noneMatch(does::contains)) {
            return false;
        }
        Set<String> asked = things(text(demand));
        Set<String> done = things(text(deed));
        done.addAll(unit(deed));
        return done.isEmpty() ? close : done.stream().anyMatch(asked::contains);
    }

    private static Set<String> unit(Claim claim) {
        return claim.terms().quantity().stream()
                .filter(quantity -> !quantity.isMoney())
                .flatMap(quantity -> LinkWords.content(quantity.unit()).stream())
                .collect(Collectors.toSet());
    }

    static String text(Claim claim) {
        return LinkWords.given(
                claim.roles().object().orElseGet(() -> claim.evidence().exact()));
    }

    /** Kinds of the verbs of a text. */
    static Set<String> verbs(String text) {
        String plain = " " + ContentWords.plain(text) + " ";
        Set<String> verbs = new HashSet<>();
        for (WordRows.Row row : LinkWords.TABLE.rows("verb")) {
            if (plain.contains(" " + row.phrase() + " ")) {
                verbs.add(row.as());
            }
        }
        return verbs;
    }

    /** Which thing it is: neither verbs nor words of a part, nor what tells nothing. */
    static Set<String> things(String text) {
        Set<String> things = new HashSet<>(FreeWords.things(text));
        Stream.of("verb", "part", "rest", "wholly")
                .flatMap(kind -> LinkWords.TABLE.rows(kind).stream())
                .forEach(row -> things.removeAll(LinkWords.content(row.phrase())));
        return things;
    }

    private static Optional<Extent> extent(Claim demand, Claim deed, boolean close) {
        Optional<Quantity> asked = demand.terms().quantity();
        Optional<Quantity> done = deed.terms().quantity();
        Optional<String> rest = rest(deed);
        if (rest.filter(REST::equals).isPresent()) {
            return Optional.of(new Extent(Status.DONE, done.map(Deeds::amount).orElse(IN_FULL)));
        }
        if (asked.isPresent() && done.filter(one -> isAlike(one, asked.get())).isPresent()) {
            return of(asked.get(), done.get(), close);
        }
        return rest.isPresent()
                ? Optional.of(new Extent(Status.DONE, done.map(Deeds::amount).orElse(IN_FULL)))
                : part(deed)
                        .map(words -> new Extent(Status.ANSWERED_IN_PART, words))
                        .or(() -> Optional.of(new Extent(Status.DONE, ""))
                                .filter(all -> asked.isEmpty() && isAllOf(demand, deed)));
    }

    /** Whether what is told to be lifted, granted, paid or resumed is all that was asked for by name: "the duty on salt", not a part of it. */
    private static boolean isAllOf(Claim demand, Claim deed) {
        Set<String> asked = things(text(demand));
        Set<String> done = things(text(deed));
        return LinkWords.TABLE.has("act", deed.move().act().wireName()) && asked.size() > 1 && done.containsAll(asked);
    }

    /** Where it is more than was asked for, it is something else, unless one document tells both close by, or so much at least was asked for. */
    private static Optional<Extent> of(Quantity asked, Quantity done, boolean close) {
        int more = done.value().compareTo(asked.value());
        if (more > 0
                && !close
                && asked.approx() != Quantity.Approx.AT_LEAST
                && asked.approx() != Quantity.Approx.MORE_THAN) {
            return Optional.empty();
        }
        return Optional.of(
                more < 0
                        ? new Extent(Status.ANSWERED_IN_PART, number(done.value()) + " of " + amount(asked))
                        : new Extent(Status.DONE, amount(done)));
    }

    /** Of one unit, in whichever number it is said. */
    private static boolean isAlike(Quantity one, Quantity other) {
        return one.unit().equals(other.unit())
                || (!one.isMoney()
                        && !other.isMoney()
                        && LinkWords.content(one.unit()).equals(LinkWords.content(other.unit())));
    }

    private static String amount(Quantity quantity) {
        return number(quantity.value()) + " " + quantity.unit();
    }

    private static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,f", value).replaceAll("\\.?0+$", "");
    }

    /** That it was done in part, in the claim’s words. */
    static Optional<String> part(Claim claim) {
        return LinkWords.TABLE
                .in("part", ContentWords.plain(claim.evidence().exact()))
                .map(row -> OF.matcher(row.phrase()).replaceFirst(""));
    }

    private static boolean speaksOfPart(Claim claim) {
        return part(claim).isPresent();
    }

    private static boolean speaksOfRest(Claim claim) {
        return rest(claim).isPresent();
    }

    /** What says that nothing is left of what it is done to: that it is the rest, or all of it. */
    private static Optional<String> rest(Claim claim) {
        String said = " " + ContentWords.plain(claim.evidence().exact()) + " ";
        String object = " " + ContentWords.plain(claim.roles().object().orElse("")) + " ";
        return LinkWords.TABLE.rows("rest").stream()
                .filter(row -> isDoneTo(said, row.phrase()) || opens(said, object, row.phrase()))
                .findFirst()
                .or(() -> LinkWords.TABLE.rows("wholly").stream()
                        .filter(row -> isPlain(said, said.indexOf(" " + row.phrase() + " ")))
                        .findFirst())
                .map(WordRows.Row::as);
    }

    /** Whether it stands right behind a verb of the deed: "freed the remaining five", and neither "freed two of the remaining" nor "some, not all of". */
    private static boolean isDoneTo(String said, String phrase) {
        return LinkWords.TABLE.rows("verb").stream().anyMatch(row -> {
            int at = said.indexOf(" " + row.phrase() + " " + phrase + " ");
            return at >= 0 && isPlain(said, at);
        });
    }

    /** "The remaining five were freed". */
    private static boolean opens(String said, String object, String phrase) {
        return said.startsWith(" " + phrase + " ") && object.startsWith(" " + phrase + " ");
    }

    /** Whether what stands at a place, if anywhere, has no word before it that says the contrary. */
    private static boolean isPlain(String said, int at) {
        String before = at < 0 ? "" : said.substring(0, at);
        return at >= 0 && LinkWords.TABLE.rows("short").stream().noneMatch(row -> before.endsWith(" " + row.phrase()));
    }

    /** How much of what was asked an answer in words comes to: what was kept, or promised, in part. */
    static Optional<Extent> of(Status status, Claim demand, Claim answer) {
        if (status != Status.FULFILLED && status != Status.PROMISED && status != Status.UNDERWAY) {
            return Optional.empty();
        }
        Status part = status == Status.PROMISED ? Status.PROMISED_IN_PART : Status.ANSWERED_IN_PART;
        Optional<Quantity> asked = demand.terms().quantity();
        Optional<Quantity> said = answer.terms().quantity();
        if (speaksOfRest(answer)) {
            return Optional.empty();
        }
        if (asked.isPresent() && said.filter(one -> isAlike(one, asked.get())).isPresent()) {
            return said.filter(one -> one.value().compareTo(asked.get().value()) < 0)
                    .map(one -> new Extent(part, number(one.value()) + " of " + amount(asked.get())));
        }
        return part(answer).map(words -> new Extent(part, words));
    }
}
