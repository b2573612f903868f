package org.proviso.core.register.balances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition.Dated;
import org.proviso.core.register.Transition.Grounds;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.lanes.Anew;

/**
 * What an entry tells of money that was held back, promised or approved, or that went of such: claim by claim.
 *
 * @param sayings in an order that does not hang on which came first
 */
public record MoneyTold(EntryId entry, MatterId matter, Lane lane, String title, List<Saying> sayings) {
    /** Of an entry with more claims, which parts it tells is not looked for. */
    private static final int MOST = 200;

    /** In code points: about two paragraphs. */
    private static final int CLOSE = 1500;

    /** Opens the kind of what is left where all but it went; how it went stands behind. */
    static final String ALL_BUT = "all but ";

    private static final Set<Modality> AHEAD = Set.of(Modality.PLANNED, Modality.NEGATED);
    private static final Pattern OF_COUNTRY = Pattern.compile("body:(\\p{Ll}{2})-.*");

    /** What became of money. */
    enum Role {
        /** It was held back, promised, approved. */
        WHOLE,
        /** It went of a whole. */
        PART,
        /** It is told to be what is left of a whole. */
        LEFT,
        /** It is told that it did not go. */
        DENIED
    }

    /**
     * What one claim says of money.
     *
     * @param kind of the whole that it tells ({@code withheld}); how it went of one ({@code paid}); empty of what is left of whatever
     * @param amount none where a share is told
     * @param share of the whole that is named
     * @param named the amount of the whole that its words name
     * @param dated whether the claim or its page says when
     * @param told the first day on which a page tells it
     * @param own whether the claim itself says on which day
     * @param total whether it is all that went until then
     * @param more whether it is told to be one more
     * @param part whether it is told to be a part
     * @param release whether what was held back goes on by it, or what is paid was promised
     * @param again whether it tells a whole again in passing, with what became of a part of it
     * @param anew whether it is told to be done again, behind a release
     * @param corrects the amount that it tells to have been wrong
     * @param things stems of words that tell which money is meant
     * @param purposes stems of words that tell what it is for
     */
    public record Saying(
            ClaimId claim,
            DocumentId document,
            int start,
            int end,
            Role role,
            String kind,
            Optional<Quantity> amount,
            Optional<BigDecimal> share,
            Optional<BigDecimal> named,
            LocalDate day,
            LocalDate told,
            boolean dated,
            boolean own,
            boolean total,
            boolean more,
            boolean part,
            boolean release,
            boolean again,
            boolean anew,
            Optional<Quantity> corrects,
            String ordinal,
            Set<String> things,
            Set<String> purposes,
            Set<String> actors,
            Set<String> towards,
            String words) {
        public Saying {
            things = Set.copyOf(things);
            purposes = Set.copyOf(purposes);
            actors = Set.copyOf(actors);
            towards = Set.copyOf(towards);
        }

        boolean overlaps(Saying other) {
            return document.equals(other.document) && start < other.end && other.start < end;
        }

        /** Whether this is told of the amount that the other tells to have been wrong, no later than that. */
        boolean isCorrectedBy(Saying other) {
            return role == other.role
                    && kind.equals(other.kind)
                    && !told.isAfter(other.told)
                    && other.amount.isPresent()
                    && amount.filter(told ->
                                    other.corrects.filter(told::sameAmount).isPresent())
                            .isPresent();
        }

        boolean isClose(Saying other) {
            return document.equals(other.document) && Math.abs(start - other.start) <= CLOSE;
        }

        /** The same with the amount that is right. */
        Saying corrected(Quantity right) {
            return new Saying(
                    claim,
                    document,
                    start,
                    end,
                    role,
                    kind,
                    Optional.of(right),
                    share,
                    named,
                    day,
                    told,
                    dated,
                    own,
                    total,
                    more,
                    part,
                    release,
                    again,
                    anew,
                    corrects,
                    ordinal,
                    things,
                    purposes,
                    actors,
                    towards,
                    words);
        }

        /** The same as a whole: "the 40 million" of "15 of the 40 million that it froze". */
        Saying asWhole() {
            Optional<Quantity> whole =
                    named.flatMap(value -> amount.map(told -> new Quantity(value, told.unit(), Quantity.Approx.EXACT)));
            return new Saying(
                    claim,
                    document,
                    start,
                    end,
                    Role.WHOLE,
                    kind,
                    whole.or(() -> amount),
                    Optional.empty(),
                    Optional.empty(),
                    day,
                    told,
                    dated,
                    own,
                    false,
                    false,
                    false,
                    release,
                    true,
                    anew,
                    corrects,
                    "",
                    things,
                    purposes,
                    actors,
                    towards,
                    words);
        }
    }

    public MoneyTold {
        sayings = List.copyOf(sayings);
    }

    /** Of an entry; nothing where it tells of neither. */
    public static Optional<MoneyTold> of(Register register, Entry entry) {
        if (!isAsked(entry.lane()) || entry.filings().size() > MOST) {
            return Optional.empty();
        }
        Set<ClaimId> altered = register.altered(entry);
        List<Saying> sayings = new ArrayList<>();
        for (Filing filing : entry.filings()) {
            if (!filing.claim().furniture() && !altered.contains(filing.id())) {
                saying(entry.title(), filing, register.date(entry, filing), register.told(entry, filing))
                        .ifPresent(sayings::add);
            }
        }
        sayings.sort(Comparator.comparing((Saying saying) -> saying.document().value())
                .thenComparingInt(Saying::start)
                .thenComparing(saying -> saying.claim().value()));
        return sayings.isEmpty()
                ? Optional.empty()
                : Optional.of(new MoneyTold(entry.id(), entry.matter(), entry.lane(), entry.title(), sayings));
    }

    /** Whether entries of a lane may tell of such. */
    public static boolean isAsked(Lane lane) {
        return Set.of(Lane.MONEY, Lane.COMMITMENT, Lane.WAIVER, Lane.MEASURE).contains(lane);
    }

    /** Whether it tells a whole of which something may be left. */
    public boolean tellsWhole() {
        return sayings.stream().anyMatch(saying -> saying.role() == Role.WHOLE);
    }

    private static Optional<Saying> saying(String title, Filing filing, Dated dated, LocalDate told) {
        Claim claim = filing.claim();
        String words = claim.evidence().exact() + " " + claim.roles().object().orElse("");
        String plain = ContentWords.plain(MoneyWords.cut(words));
        Optional<Quantity> amount = claim.terms().quantity().filter(Quantity::isMoney);
        Optional<BigDecimal> named = MoneyWords.whole(claim.evidence().exact(), amount.map(Quantity::value));
        Optional<BigDecimal> share = amount.isPresent() || named.isEmpty()
                ? Optional.empty()
                : MoneyWords.share(claim.evidence().exact());
        if (amount.isEmpty() && share.isEmpty() && claim.modality() != Modality.NEGATED) {
            return Optional.empty();
        }
        boolean more = MoneyWords.has("more", plain);
        boolean total =
                !more && (MoneyWords.has("so-far", plain) || (named.isPresent() && MoneyWords.has("done", plain)));
        List<Party> parties = new ArrayList<>(claim.roles().actors());
        parties.addAll(claim.roles().counterparts());
        return role(claim, plain)
                .filter(found -> found.role() == Role.DENIED || amount.isPresent() || share.isPresent())
                .map(found -> new Saying(
                        filing.id(),
                        filing.document(),
                        claim.evidence().start(),
                        claim.evidence().end(),
                        found.role(),
                        found.kind(),
                        amount,
                        share,
                        named,
                        dated.day(),
                        told,
                        dated.grounds() != Grounds.CAPTURED,
                        dated.grounds() == Grounds.STATED && dated.earliest().equals(dated.latest()),
                        total,
                        more,
                        MoneyWords.has("part-word", plain + " " + ContentWords.plain(title))
                                || found.role() == Role.LEFT,
                        MoneyWords.has("release", plain) || MoneyWords.has("pledge", plain),
                        false,
                        Anew.tells(claim),
                        claim.terms().corrects().filter(Quantity::isMoney),
                        MoneyWords.ordinal(words + ". " + title),
                        MoneyWords.things(words, parties),
                        MoneyWords.purposes(claim.evidence().exact()),
                        keys(claim.roles().actors()),
                        keys(claim.roles().counterparts()),
                        claim.evidence().exact()));
    }

    private record Told(Role role, String kind) {}

    private static Optional<Told> role(Claim claim, String plain) {
        Move move = claim.move();
        boolean actual = claim.modality() == Modality.ACTUAL;
        boolean rest = MoneyWords.has("rest", plain);
        Optional<String> whole = MoneyWords.as("whole", move);
        Optional<String> part = MoneyWords.as("part", move)
                .or(() -> MoneyWords.as("free", move).filter(freed -> MoneyWords.has("release", plain)));
        if (part.isPresent() && actual && MoneyWords.isAllBut(claim.evidence().exact())) {
            return Optional.of(new Told(Role.LEFT, ALL_BUT + part.get()));
        }
        if (part.isPresent()) {
            return actual
                    ? Optional.of(new Told(Role.PART, part.get()))
                    : notYet(claim, rest, part.get())
                            .filter(told -> told.role() == Role.LEFT || !MoneyWords.has("ahead", plain));
        }
        if (!actual && rest && claim.modality() == Modality.PLANNED && move.lane() == Lane.MONEY) {
            // "the other 55 million will stay frozen"
            return whole.map(kind -> new Told(Role.LEFT, kind));
        }
        return whole.filter(kind -> actual)
                .map(kind -> new Told(rest && move.lane() == Lane.MONEY ? Role.LEFT : Role.WHOLE, kind));
    }

    private static Optional<Told> notYet(Claim claim, boolean rest, String how) {
        if (rest && AHEAD.contains(claim.modality())) {
            return Optional.of(new Told(Role.LEFT, ""));
        }
        return Optional.of(new Told(Role.DENIED, how)).filter(denied -> claim.modality() == Modality.NEGATED);
    }

    /** Parties by id where one is known, with the countries that bodies belong to; else by name. */
    private static Set<String> keys(List<Party> parties) {
        Set<String> keys = new TreeSet<>();
        for (Party party : parties) {
            party.id().ifPresent(id -> keys.add(id.value()));
            party.id()
                    .map(id -> OF_COUNTRY.matcher(id.value()))
                    .filter(Matcher::matches)
                    .ifPresent(body -> keys.add("~country:" + body.group(1).toUpperCase(Locale.ROOT)));
            keys.add("=" + ContentWords.plain(party.name()).replaceFirst("^the ", ""));
        }
        return keys;
    }

    /** Who acts by any of its claims. */
    Set<String> actors() {
        return all(sayings.stream().map(Saying::actors).toList());
    }

    Set<String> towards() {
        return all(sayings.stream().map(Saying::towards).toList());
    }

    /** What any of its claims, or its title, says of which money is meant. */
    Set<String> things() {
        Set<String> things = all(sayings.stream().map(Saying::things).toList());
        things.addAll(MoneyWords.things(title, List.of()));
        return things;
    }

    private static Set<String> all(List<Set<String>> sets) {
        Set<String> all = new HashSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}
