package org.proviso.core.register.counts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/**
 * The counts of a part of a register: series with their vintages, and what arithmetic says of numbers told together. A pure
 * function of the claims; the order of entries and filings does not matter. Its cost is that of the part.
 *
 * @param series by measure, unit and what else tells them apart
 * @param flags what does not add up, then what does; copies of one text are flagged once
 * @param bounds which limits were reached, in words; mostly none
 */
public record CountView(List<CountSeries> series, List<CountFlag> flags, List<String> bounds) {
    /** Claims of a part beyond these are left out, and that is said. */
    public static final int MOST_CLAIMS = 20_000;

    public CountView {
        series = List.copyOf(series);
        flags = List.copyOf(flags);
        bounds = List.copyOf(bounds);
    }

    /** By the words of the claims alone. */
    public static CountView of(Register register, Collection<Entry> part) {
        return of(register, part, Texts.NONE);
    }

    /**
     * By the words of the claims and those around them.
     *
     * @param part entries of the register: those of a matter, or of a page
     * @param texts where the caller has them
     */
    public static CountView of(Register register, Collection<Entry> part, Texts texts) {
        List<String> bounds = new ArrayList<>();
        List<Entry> entries =
                part.stream().sorted(Comparator.comparing(Entry::id)).toList();
        CountReader reader = new CountReader(register);
        List<Count> counts = new ArrayList<>();
        Map<String, List<Figures.Quote>> byDocument = new TreeMap<>();
        int claims = 0;
        for (Entry entry : entries) {
            for (Filing filing : ordered(entry)) {
                if (claims++ < MOST_CLAIMS) {
                    reader.read(entry, filing).ifPresent(counts::add);
                    quote(entry, filing, byDocument);
                }
            }
        }
        if (claims > MOST_CLAIMS) {
            bounds.add("counts were looked for in the first " + MOST_CLAIMS + " of " + claims + " claims");
        }
        List<CountSeries> series = SeriesMaker.of(counts);
        List<CountFlag> flags = new ArrayList<>();
        byDocument.forEach((document, quotes) -> flags.addAll(checked(quotes, texts, bounds)));
        series.forEach(each -> flags.addAll(TwoNumbers.of(each)));
        return new CountView(series, once(flags), bounds);
    }

    private static List<Filing> ordered(Entry entry) {
        return entry.filings().stream()
                .filter(filing -> !filing.claim().furniture())
                .sorted(Comparator.comparing(
                                (Filing filing) -> filing.document().value())
                        .thenComparingInt(filing -> filing.claim().evidence().start())
                        .thenComparing(filing -> filing.id().value()))
                .toList();
    }

    private static void quote(Entry entry, Filing filing, Map<String, List<Figures.Quote>> byDocument) {
        Evidence evidence = filing.claim().evidence();
        byDocument
                .computeIfAbsent(evidence.document().value(), first -> new ArrayList<>())
                .add(new Figures.Quote(entry.id(), evidence, evidence));
    }

    private static List<CountFlag> checked(List<Figures.Quote> quotes, Texts texts, List<String> bounds) {
        DocumentId document = quotes.getFirst().evidence().document();
        List<Figure> figures = Figures.of(texts.of(document)
                .map(text -> new Paragraphs(text).widened(quotes))
                .orElse(quotes));
        if (figures.size() > Figures.MOST) {
            bounds.add("of document " + document.value().substring(0, 12) + " the first " + Figures.MOST
                    + " numbers were compared");
            figures = figures.subList(0, Figures.MOST);
        }
        Sheet sheet = new Sheet(figures);
        PartsCheck.run(sheet);
        PercentCheck.run(sheet);
        ShareCheck.run(sheet);
        TotalCheck.run(sheet);
        return sheet.flags();
    }

    /** The same words from several documents are one flag. */
    private static List<CountFlag> once(List<CountFlag> flags) {
        Map<String, List<CountFlag>> byWords = new TreeMap<>(
                flags.stream().collect(Collectors.groupingBy(flag -> flag.kind().name() + " " + flag.words())));
        return byWords.values().stream()
                .map(same -> new CountFlag(
                        same.getFirst().kind(),
                        same.getFirst().words(),
                        same.stream().flatMap(flag -> flag.entries().stream()).toList(),
                        same.stream().flatMap(flag -> flag.documents().stream()).toList()))
                .sorted(Comparator.comparing((CountFlag flag) -> !flag.kind().isWrong()))
                .toList();
    }

    /** What concerns one entry. */
    public CountView of(EntryId entry) {
        Set<CountSeries> own = series.stream()
                .filter(each -> each.vintages().stream()
                        .flatMap(vintage -> vintage.counts().stream())
                        .anyMatch(count -> count.entry().equals(entry)))
                .collect(Collectors.toCollection(HashSet::new));
        return new CountView(
                series.stream().filter(own::contains).toList(),
                flags.stream().filter(flag -> flag.entries().contains(entry)).toList(),
                bounds);
    }
}
