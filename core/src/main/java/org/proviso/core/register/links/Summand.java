package org.proviso.core.register.links;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
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
        List<Filing> told = entry.filings().stream()
                .filter(filing -> !filing.claim().furniture()
                        && filing.claim().modality() == Modality.ACTUAL
                        && filing.claim()
                                .terms()
                                .quantity()
                                .filter(each -> !each.isTime())
                                .isPresent())
                .toList();
        if (told.isEmpty() || entry.lane() == Lane.COUNT || entry.lane() == Lane.DISPUTE) {
            return Optional.empty();
        }
        Quantity amount = quantity(told.getFirst());
        boolean counted = !amount.unit().isEmpty() && !amount.unit().equals("percent");
        if (!counted
                || amount.value().signum() <= 0
                || !told.stream().allMatch(filing -> quantity(filing).sameAmount(amount))) {
            return Optional.empty();
        }
        return told.stream()
                .max(Comparator.comparing(
                                (Filing filing) -> register.date(entry, filing).day())
                        .thenComparing(LinkWords.ORDER))
                .map(last -> of(entry, last));
    }

    private static Summand of(Entry entry, Filing last) {
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
                entry.filings().stream()
                        .filter(filing -> !filing.claim().furniture())
                        .map(Filing::document)
                        .distinct()
                        .map(Summand::key)
                        .collect(Collectors.toSet()));
    }

    private static Quantity quantity(Filing filing) {
        return filing.claim().terms().quantity().orElseThrow();
    }

    static long key(DocumentId document) {
        return HexFormat.fromHexDigitsToLong(document.value(), 0, DIGITS);
    }
}
