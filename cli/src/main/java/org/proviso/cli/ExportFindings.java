package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.proviso.core.model.Digest;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.Count;
import org.proviso.core.register.counts.CountFlag;
import org.proviso.core.register.counts.CountIdentity;
import org.proviso.core.register.counts.CountSeries;
import org.proviso.core.register.counts.CountView;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Position;

/** What is found matter by matter, as rows of an export: positions of disputes, vintages of counts, arithmetic. */
final class ExportFindings {
    private static final int SERIES_DIGITS = 10;

    private final Register register;
    private final Supplier<StoredTexts> texts;

    /** @param texts of documents, anew for each matter: a matter looks at so many at most */
    ExportFindings(Register register, Supplier<StoredTexts> texts) {
        this.register = register;
        this.texts = texts;
    }

    private Stream<List<Entry>> matters() {
        Map<MatterId, List<Entry>> matters = new LinkedHashMap<>();
        register.entries()
                .values()
                .forEach(entry -> matters.computeIfAbsent(entry.matter(), first -> new ArrayList<>())
                        .add(entry));
        return matters.values().stream();
    }

    /** One position a row. */
    Stream<Map<String, Object>> disputes() {
        return matters()
                .flatMap(entries -> MatterViews.disputes(register, entries).stream())
                .flatMap(dispute -> dispute.positions().stream().map(position -> row(dispute, position)));
    }

    private Map<String, Object> row(Dispute dispute, Position position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "dispute");
        fields.put("id", dispute.id().value());
        fields.put("kind", dispute.kind().name().toLowerCase(Locale.ROOT));
        fields.put("about", dispute.about());
        fields.put("open", dispute.isOpen());
        fields.put("position", position.label());
        CourseJson.told(fields, position);
        dispute.resolution().ifPresent(judged -> {
            fields.put("holds", judged.position().equals(position.label()));
            fields.put("who", judged.who());
            fields.put("why", judged.why());
            fields.put("made", judged.when().value().toString());
        });
        fields.put(
                "evidence",
                EntryJson.evidence(register, position.filings().getFirst().claim()));
        return fields;
    }

    /** One vintage a row. */
    Stream<Map<String, Object>> counts() {
        return matters().flatMap(entries -> {
            CountView view = CountView.of(register, entries);
            return view.series().stream()
                    .flatMap(series -> series.vintages().stream()
                            .map(vintage -> row(entries.getFirst().matter(), series, vintage)));
        });
    }

    private static Map<String, Object> row(MatterId matter, CountSeries series, CountSeries.Vintage vintage) {
        CountIdentity identity = series.identity();
        List<Count> counts = vintage.counts();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "count");
        fields.put("series", id(matter, identity));
        fields.put("matter", matter.value());
        fields.put("measure", identity.measure());
        fields.put("counted", identity.unit().wireName());
        fields.put("defined", identity.defined());
        put(fields, "authority", identity.authority());
        put(fields, "component", identity.component());
        put(fields, "area", identity.area());
        fields.put("category", List.copyOf(identity.category()));
        put(fields, "period", identity.period());
        fields.put("asOf", vintage.asOf().toString());
        fields.put("asOfTold", vintage.asOfTold());
        fields.put("quantity", EntryJson.quantity(vintage.amount()));
        fields.put("finality", vintage.finality().wireName());
        fields.put("official", vintage.official());
        fields.put(
                "publishers",
                counts.stream()
                        .map(Count::publisher)
                        .filter(host -> !host.isEmpty())
                        .distinct()
                        .toList());
        fields.put(
                "entries",
                counts.stream().map(Count::entry).distinct().map(EntryId::value).toList());
        fields.put(
                "claims",
                counts.stream()
                        .map(Count::filing)
                        .map(Filing::id)
                        .map(claim -> claim.value())
                        .toList());
        return fields;
    }

    /** The same for the same identity in the same matter. */
    private static String id(MatterId matter, CountIdentity identity) {
        List<String> fields = new ArrayList<>(List.of(
                "series/1",
                matter.value(),
                identity.measure(),
                identity.unit().wireName(),
                identity.authority(),
                identity.component(),
                identity.area(),
                identity.period()));
        fields.addAll(identity.category());
        return "n-" + Digest.ofFields(fields).substring(0, SERIES_DIGITS);
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** One finding a row; what was not looked at is one, too. */
    Stream<Map<String, Object>> arithmetic() {
        return matters().flatMap(entries -> {
            StoredTexts stored = texts.get();
            CountView view = CountView.of(register, entries, stored);
            MatterId matter = entries.getFirst().matter();
            Stream<Map<String, Object>> found = view.flags().stream().map(flag -> row(matter, flag));
            Stream<Map<String, Object>> bounds = Stream.concat(view.bounds().stream(), stored.limit().stream())
                    .map(words -> limit(matter, words));
            return Stream.concat(found, bounds);
        });
    }

    private static Map<String, Object> row(MatterId matter, CountFlag flag) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "arithmetic");
        fields.put("matter", matter.value());
        fields.put("kind", flag.kind().wireName());
        fields.put("wrong", flag.kind().isWrong());
        fields.put("words", flag.words());
        fields.put("entries", flag.entries().stream().map(EntryId::value).toList());
        fields.put("documents", flag.documents().stream().map(DocumentId::value).toList());
        return fields;
    }

    private static Map<String, Object> limit(MatterId matter, String words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "arithmetic");
        fields.put("matter", matter.value());
        fields.put("kind", "limit");
        fields.put("wrong", false);
        fields.put("words", words);
        return fields;
    }
}
