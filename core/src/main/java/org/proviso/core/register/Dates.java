package org.proviso.core.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Transition.Dated;
import org.proviso.core.register.Transition.Grounds;

/**
 * When the claims of one entry say that something is so. A claim's own date goes before the page's. Without one it takes the
 * first date of a page that tells the same and derives from the same text: a copy that comes late is not later news.
 */
final class Dates {
    /** What tells the same, as far as a date goes. */
    private record Same(DocumentId origin, Act act, Modality modality, boolean altered) {}

    private static final Set<Move> OF_LATER = Set.of(
            new Move(Lane.COMMITMENT, Act.MADE),
            new Move(Lane.COMMITMENT, Act.SOUGHT),
            new Move(Lane.COMMITMENT, Act.REFUSED));

    /** What lasts once it is so: all of these lanes, and these acts of others. What is done and over, like a payment, has no later end. */
    private static final Set<Lane> LASTING_LANES = Set.of(Lane.MEASURE, Lane.WAIVER, Lane.ARRANGEMENT, Lane.PUBLICITY);

    private static final Set<Move> LASTING = Set.of(
            new Move(Lane.WORK, Act.STOPPED),
            new Move(Lane.WORK, Act.CONTINUING),
            new Move(Lane.MONEY, Act.WITHHELD),
            new Move(Lane.MONEY, Act.APPROVED),
            new Move(Lane.COMMITMENT, Act.UNDERWAY));

    private final Register register;
    private final Set<ClaimId> altered;
    private final Map<Same, Dated> pages = new HashMap<>();

    /** The same for each claim of the entry, found once: most questions are about these. */
    private final Map<ClaimId, Dated> found = new HashMap<>();

    /** What the dates of pages mean; many pages are of one day. */
    private final Map<Edtf, Optional<Dated>> spans = new ConcurrentHashMap<>();

    /** @param altered the entry's claims that stand only in altered copies: what they tell the text does not */
    Dates(Register register, Set<ClaimId> altered) {
        this.register = register;
        this.altered = altered;
    }

    /**
     * Takes claims of the entry, behind those that it has.
     *
     * @return false where earlier ones are of another day with them
     */
    boolean add(List<Filing> filings) {
        Map<ClaimId, Same> told = new HashMap<>();
        Map<Same, Optional<Dated>> before = new HashMap<>();
        for (Filing filing : filings) {
            if (!filing.claim().furniture()) {
                Same same = same(filing);
                told.put(filing.id(), same);
                before.putIfAbsent(same, Optional.ofNullable(pages.get(same)));
                pages.merge(same, page(filing.document()), Dates::first);
            }
        }
        told.forEach((claim, same) -> {
            Dated page = pages.get(same);
            if (page != null) {
                found.put(claim, page);
            }
        });
        return before.entrySet().stream()
                .allMatch(known -> known.getValue()
                        .filter(dated -> !dated.equals(pages.get(known.getKey())))
                        .isEmpty());
    }

    /**
     * When a claim of the entry says that it is so. What is promised, asked or refused for a later day is so from the day on which
     * a page tells it: "will pay by the end of June". So is what lasts, is told to be so already, and of which only a later end is told:
     * "extended the pause through August 31"; not a payment that is to be made by then.
     */
    Dated of(Filing filing) {
        Claim claim = filing.claim();
        Optional<Dated> stated = claim.terms().when().map(Dates::stated);
        boolean later = stated.filter(date -> isOfLater(claim, date, date.day().isAfter(told(filing))))
                .isPresent();
        return stated.filter(date -> !later).orElseGet(() -> page(filing));
    }

    /** Of what is promised by a day, that day is none of the promise, whether or not the page says when it is of itself. */
    private static boolean isOfLater(Claim claim, Dated date, boolean ahead) {
        boolean hasOnlyEnd = date.earliest().equals(LocalDate.MIN);
        return OF_LATER.contains(claim.move())
                ? ahead || hasOnlyEnd
                : ahead && hasOnlyEnd && claim.modality() == Modality.ACTUAL && lasts(claim.move());
    }

    private static boolean lasts(Move move) {
        return LASTING_LANES.contains(move.lane()) || LASTING.contains(move);
    }

    /** The first day on which a page tells it. */
    LocalDate told(Filing filing) {
        return page(filing).day();
    }

    private Dated page(Filing filing) {
        Dated page = found.get(filing.id());
        if (page == null) {
            page = pages.get(same(filing));
        }
        return page == null ? page(filing.document()) : page;
    }

    private Same same(Filing filing) {
        Claim claim = filing.claim();
        return new Same(
                register.origin(filing.document()),
                claim.move().act(),
                claim.modality(),
                altered.contains(filing.id()));
    }

    private Dated page(DocumentId id) {
        DocumentTaken document = register.document(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a claim from a document that this register does not have: " + id.value()));
        return document.published()
                .filter(published -> published.impossible().isEmpty())
                .flatMap(published -> spans.computeIfAbsent(published.date(), date -> span(date, Grounds.PUBLISHED)))
                .orElseGet(() -> {
                    LocalDate day = LocalDate.ofInstant(
                            document.provenance().capturedAt().value(), ZoneOffset.UTC);
                    return new Dated(day, day, day, Grounds.CAPTURED);
                });
    }

    private static Dated first(Dated one, Dated other) {
        if (one.grounds() != other.grounds()) {
            return one.grounds().compareTo(other.grounds()) < 0 ? one : other;
        }
        int order = one.day().compareTo(other.day());
        return order < 0 || (order == 0 && !one.latest().isAfter(other.latest())) ? one : other;
    }

    private static Dated stated(Edtf when) {
        return span(when, Grounds.STATED)
                .or(() -> when.latest().map(day -> new Dated(day, LocalDate.MIN, day, Grounds.STATED)))
                .orElseThrow();
    }

    /**
     * The days that a date can mean; nothing when its start is open. Marked as uncertain, it can be a unit off. Of an interval
     * that is told the wrong way round the two ends are changed.
     */
    private static Optional<Dated> span(Edtf when, Grounds grounds) {
        String value = when.value();
        int slash = value.indexOf('/');
        Edtf known = slash >= 0 && when.latest().isEmpty() ? new Edtf(value.substring(0, slash)) : when;
        return known.earliest().map(start -> {
            LocalDate end = known.latest().orElseThrow();
            LocalDate first = start.isBefore(end) ? start : end;
            LocalDate last = start.isBefore(end) ? end : start;
            return isUncertain(value)
                    ? new Dated(first, off(first, unit(value), -1), off(last, unit(value), 1), grounds)
                    : new Dated(first, first, last, grounds);
        });
    }

    private static boolean isUncertain(String value) {
        return value.chars().anyMatch(sign -> sign == '?' || sign == '~' || sign == '%');
    }

    /** How many hyphens the first date has: none in a year, one in a month, two in a day. */
    private static int unit(String value) {
        int slash = value.indexOf('/');
        return (int) value.substring(0, slash < 0 ? value.length() : slash)
                .chars()
                .filter(sign -> sign == '-')
                .count();
    }

    private static LocalDate off(LocalDate day, int unit, int by) {
        return switch (unit) {
            case 0 -> day.plusYears(by);
            case 1 -> day.plusMonths(by);
            default -> day.plusDays(by);
        };
    }
}
