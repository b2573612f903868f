package org.proviso.core.register.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;

/**
 * What is left of one amount of money that was held back, promised or approved, as far as it is told until a day.
 *
 * @param kind {@code withheld}, {@code promised}, {@code approved}
 * @param wholes the claims that tell the whole, by day; those that tell it again in passing behind the others
 * @param parts what went of it, and is subtracted, by day; what tells the same is one
 * @param perhaps what may have gone of it, and is not subtracted: nobody has decided
 * @param said what is told to be left, by day
 * @param gone all that went by {@code parts}; none where no part is known
 * @param computed the whole less that; none where no part is known, or where more went than there was
 * @param left what is left: as told, where that is the latest word, else as computed
 * @param flags what does not fit together, in words
 */
public record Balance(
        String kind,
        Quantity amount,
        List<Telling> wholes,
        List<Part> parts,
        List<Part> perhaps,
        List<Said> said,
        Optional<Quantity> gone,
        Optional<Quantity> computed,
        Optional<Quantity> left,
        List<String> flags) {
    /** A claim that says so. */
    public record Telling(
            EntryId entry, ClaimId claim, DocumentId document, LocalDate day, boolean dated, String words) {}

    /** What speaks for it, or against it, and what that counts. */
    public record Reason(String words, double value) {}

    /**
     * What went of the whole.
     *
     * @param how {@code released} of what was withheld, {@code paid} of what else, {@code freed}, {@code cut}
     * @param day from which it is told
     * @param total whether it is all that went until then, and no step of its own
     * @param told by claims, by day
     * @param why it is one
     */
    public record Part(
            String how, Quantity amount, LocalDate day, boolean total, List<Telling> told, List<Reason> why) {
        public Part {
            told = List.copyOf(told);
            why = List.copyOf(why);
        }

        /** {@code 15,000,000 paid on 2025-05-06}. */
        public String words() {
            return Amounts.words(amount) + " " + how
                    + (told.stream().anyMatch(Telling::dated) ? (total ? " by " : " on ") + day : "");
        }
    }

    /**
     * What is told to be left.
     *
     * @param sure whether it is told of this whole; else it may be
     * @param differs whether it is not what comes out for that day
     */
    public record Said(Quantity amount, LocalDate day, Telling told, boolean sure, boolean differs, List<Reason> why) {
        public Said {
            why = List.copyOf(why);
        }
    }

    public Balance {
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
        perhaps = List.copyOf(perhaps);
        said = List.copyOf(said);
        flags = List.copyOf(flags);
    }

    /** The entries that tell the whole: first the one that stands for it, then those that tell it again. */
    public List<EntryId> entries() {
        return wholes.stream().map(Telling::entry).distinct().toList();
    }

    /** The entry that stands for the whole. */
    public EntryId lead() {
        return wholes.getFirst().entry();
    }

    /** The entries whose money is counted in the whole already: what tells a part of it, what is left, or the whole again. */
    public Set<EntryId> counted() {
        Set<EntryId> counted = Stream.concat(
                        parts.stream().flatMap(part -> part.told().stream()),
                        said.stream().filter(Said::sure).map(Said::told))
                .map(Telling::entry)
                .collect(Collectors.toCollection(HashSet::new));
        counted.addAll(entries());
        counted.remove(lead());
        return counted;
    }

    /** Whether an entry tells a part that is subtracted. */
    public boolean tellsPart(EntryId entry) {
        return parts.stream()
                .flatMap(part -> part.told().stream())
                .anyMatch(telling -> telling.entry().equals(entry));
    }

    /** Whether an entry tells for sure what is left, and neither the whole nor a part of it. */
    public boolean tellsLeft(EntryId entry) {
        return said.stream()
                        .filter(Said::sure)
                        .anyMatch(each -> each.told().entry().equals(entry))
                && !entries().contains(entry)
                && !tellsPart(entry);
    }

    /** Whether an entry is in it, be it perhaps. */
    public boolean has(EntryId entry) {
        return Stream.of(
                        wholes.stream(),
                        parts.stream().flatMap(part -> part.told().stream()),
                        perhaps.stream().flatMap(part -> part.told().stream()),
                        said.stream().map(Said::told))
                .flatMap(each -> each)
                .anyMatch(telling -> telling.entry().equals(entry));
    }

    /** Whether anything of it is sure: else it is only proposed. */
    public boolean isSure() {
        return gone.isPresent() || said.stream().anyMatch(Said::sure);
    }

    /** What became of the money, by how it went: {@code released}, {@code freed and cut}. */
    public String how() {
        List<String> how = parts.stream().map(Part::how).distinct().sorted().toList();
        return how.isEmpty() ? "gone" : String.join(" and ", how);
    }

    /** {@code withheld 40,000,000 USD, released 15,000,000, left 25,000,000 USD (as told on 2025-05-07; 40,000,000 - 15,000,000 = 25,000,000)}. */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(kind + " " + Amounts.words(amount));
        gone.ifPresent(all -> words.add(how() + " " + Amounts.number(all.value())));
        left.ifPresent(rest -> words.add("left " + Amounts.words(rest) + grounds(rest)));
        return String.join(", ", words);
    }

    private String grounds(Quantity rest) {
        List<String> grounds = new ArrayList<>();
        lastSaid()
                .filter(each -> each.amount().sameAmount(rest))
                .ifPresent(each -> grounds.add("as told" + (each.told().dated() ? " on " + each.day() : "")));
        computed.ifPresent(rested -> grounds.add(sum() + " = " + Amounts.number(rested.value())));
        return grounds.isEmpty() ? "" : " (" + String.join("; ", grounds) + ")";
    }

    /** The last that is told for sure to be left. */
    public Optional<Said> lastSaid() {
        return said.stream().filter(Said::sure).reduce((first, second) -> second);
    }

    /** {@code 40,000,000 - 35,000,000}. */
    private String sum() {
        return Amounts.number(amount.value())
                + gone.map(all -> " - " + Amounts.number(all.value())).orElse("");
    }
}
