package org.proviso.core.register.links;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.ContentWords;

/**
 * The one amount that an entry tells, as far as sums are looked for by it.
 *
 * @param group amounts of one group can be added up: a unit, and the lane, those for money together
 * @param act what became of it, by the last word of its claims
 * @param same two amounts for which this is equal are one part
 * @param total whether words for a total tell it
 * @param many whether words for several things that are granted tell it
 * @param documents that tell it: the first 64 bits of their ids
 */
public record Summand(
        EntryId entry,
        MatterId matter,
        String group,
        Quantity quantity,
        Act act,
        String same,
        boolean total,
        boolean many,
        Set<Long> documents) {
    private static final int DIGITS = 16;

    public Summand {
        documents = Set.copyOf(documents);
    }

    /** Of an entry; nothing where it tells no amount that can be added up, or several. */
    public static Optional<Summand> of(Register register, Entry entry) {
        if (hasNone(entry.lane())) {
            return Optional.empty();
        }
        AmountTold told = new AmountTold();
        entry.filings()
                .forEach(filing ->
                        told.add(filing, asked -> register.date(entry, asked).day()));
        return of(entry, told);
    }

    /** The same of an entry that may grow: what was told of amounts is kept with it. */
    public static Optional<Summand> ofGrowing(Register register, Entry entry) {
        return hasNone(entry.lane())
                ? Optional.empty()
                : of(entry, register.tally(entry, AmountTold.class, AmountTold::new));
    }

    private static boolean hasNone(Lane lane) {
        return lane == Lane.COUNT || lane == Lane.DISPUTE;
    }

    private static Optional<Summand> of(Entry entry, AmountTold told) {
        return told.one()
                .filter(amount -> !amount.unit().isEmpty()
                        && !amount.unit().equals("percent")
                        && amount.value().signum() > 0)
                .flatMap(amount -> told.last())
                .map(last -> of(entry, last, told.documents()));
    }

    private static Summand of(Entry entry, Filing last, Set<Long> documents) {
        Quantity amount = quantity(last);
        Lane lane = Sums.MONEY.contains(entry.lane()) ? Lane.MONEY : entry.lane();
        String words = ContentWords.plain(last.claim().evidence().exact() + " "
                + last.claim().roles().object().orElse(""));
        return new Summand(
                entry.id(),
                entry.matter(),
                amount.unit() + " " + lane,
                amount,
                last.claim().move().act(),
                amount.value().toPlainString() + " " + last.claim().move() + " "
                        + LinkWords.keys(last.claim().roles().counterparts()),
                LinkWords.TABLE.in("total", words).isPresent(),
                LinkWords.TABLE.in("sum-of", words).isPresent(),
                documents);
    }

    private static Quantity quantity(Filing filing) {
        return filing.claim().terms().quantity().orElseThrow();
    }

    static long key(DocumentId document) {
        return HexFormat.fromHexDigitsToLong(document.value(), 0, DIGITS);
    }
}
