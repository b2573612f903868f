package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.Count;
import org.proviso.core.register.counts.CountFlag;
import org.proviso.core.register.counts.CountIdentity;
import org.proviso.core.register.counts.CountSeries;
import org.proviso.core.register.links.Demand;
import org.proviso.core.register.links.Exchange;
import org.proviso.core.register.links.Sum;

/** What is found over entries, as JSON objects: {@code series}, {@code arithmetic}, {@code sum}, {@code exchange}, {@code demand}, {@code freeing}, {@code balance}, {@code limit}. */
final class FindingsJson {
    private FindingsJson() {}

    static List<Map<String, Object>> objects(Register register, Findings findings, Optional<LocalDate> day) {
        List<Map<String, Object>> objects = new ArrayList<>();
        findings.series().forEach(series -> objects.add(series(series)));
        findings.counts().flags().forEach(flag -> objects.add(flag(register, flag)));
        findings.sums().forEach(sum -> objects.add(sum(sum)));
        findings.exchanges().forEach(exchange -> objects.add(exchange(exchange)));
        findings.demands().forEach(demand -> objects.add(demand(demand, day)));
        findings.freeings().forEach(freeing -> objects.add(FreeingText.object(freeing)));
        findings.balances().balances().forEach(balance -> objects.add(BalanceText.full(balance)));
        findings.bounds().forEach(words -> objects.add(fields("limit", "words", words)));
        return objects;
    }

    private static Map<String, Object> fields(String type, Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static Map<String, Object> series(CountSeries series) {
        CountIdentity identity = series.identity();
        List<Map<String, Object>> vintages = series.vintages().stream()
                .map(vintage -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("asOf", vintage.asOf().toString());
                    fields.put("asOfTold", vintage.asOfTold());
                    fields.put("amount", EntryJson.quantity(vintage.amount()));
                    fields.put("finality", vintage.finality().wireName());
                    series.correction(vintage).ifPresent(right -> fields.put("correctedTo", EntryJson.quantity(right)));
                    fields.put("official", vintage.official());
                    fields.put(
                            "publishers",
                            vintage.counts().stream()
                                    .map(Count::publisher)
                                    .filter(host -> !host.isEmpty())
                                    .distinct()
                                    .toList());
                    fields.put(
                            "claims",
                            vintage.counts().stream()
                                    .map(Count::filing)
                                    .map(FindingsJson::id)
                                    .toList());
                    return fields;
                })
                .toList();
        return fields(
                "series",
                "measure",
                identity.measure(),
                "unit",
                identity.unit().wireName(),
                "authority",
                identity.authority(),
                "component",
                identity.component(),
                "area",
                identity.area(),
                "category",
                List.copyOf(identity.category()),
                "period",
                identity.period(),
                "vintages",
                vintages);
    }

    private static Map<String, Object> flag(Register register, CountFlag flag) {
        return fields(
                "arithmetic",
                "kind",
                flag.kind().wireName(),
                "wrong",
                flag.kind().isWrong(),
                "words",
                flag.words(),
                "entries",
                ids(flag.entries()),
                "documents",
                flag.documents().stream()
                        .map((DocumentId id) -> EntryText.name(register, id))
                        .toList());
    }

    private static Map<String, Object> sum(Sum sum) {
        return fields(
                "sum",
                "entry",
                sum.entry().value(),
                "amount",
                EntryJson.quantity(sum.amount()),
                "acrossStates",
                sum.acrossStates(),
                "words",
                sum.words(),
                "parts",
                sum.parts().stream()
                        .map(part -> Map.of(
                                "entry", part.entry().value(),
                                "act", part.act().wireName(),
                                "amount", EntryJson.quantity(part.amount())))
                        .map(FindingsJson::sorted)
                        .toList());
    }

    private static Map<String, Object> exchange(Exchange exchange) {
        Map<String, Object> fields = fields(
                "exchange",
                "entry",
                exchange.entry().value(),
                "kind",
                exchange.kind().wireName(),
                "explicitness",
                exchange.explicitness().wireName(),
                "givers",
                exchange.givers(),
                "getters",
                exchange.getters(),
                "condition",
                exchange.condition(),
                "denied",
                exchange.denied().stream().map(FindingsJson::id).toList(),
                "claims",
                exchange.told().stream().map(FindingsJson::id).toList());
        exchange.returned().ifPresent(other -> fields.put("returned", other.value()));
        exchange.deadline().ifPresent(time -> fields.put("deadline", time));
        return fields;
    }

    private static Map<String, Object> demand(Demand demand, Optional<LocalDate> day) {
        Map<String, Object> fields = fields(
                "demand",
                "entry",
                demand.entry().value(),
                "by",
                demand.by(),
                "of",
                demand.of(),
                "object",
                demand.object(),
                "since",
                demand.since().toString(),
                "status",
                demand.status().wireName(),
                "answers",
                demand.answers().stream().map(FindingsJson::answer).toList(),
                "claims",
                demand.told().stream().map(FindingsJson::id).toList());
        if (!demand.perhaps().isEmpty()) {
            fields.put(
                    "perhaps",
                    demand.perhaps().stream().map(FindingsJson::answer).toList());
        }
        demand.extent().ifPresent(words -> fields.put("extent", words));
        demand.deadline().ifPresent(due -> fields.put("deadline", due.toString()));
        day.ifPresent(asOf -> fields.put("overdue", demand.isOverdue(asOf)));
        return fields;
    }

    private static Map<String, Object> answer(Demand.Answer answer) {
        Map<String, Object> fields = fields(
                "answer",
                "status",
                answer.status().wireName(),
                "day",
                answer.day().toString(),
                "earlier",
                answer.earlier(),
                "entry",
                answer.entry().value(),
                "claim",
                id(answer.filing()));
        answer.extent().ifPresent(words -> fields.put("extent", words));
        if (!answer.why().isEmpty()) {
            fields.put("why", answer.why());
        }
        return fields;
    }

    /** Fields by name: a map without an order would be printed differently each time. */
    private static Map<String, Object> sorted(Map<String, Object> fields) {
        return new TreeMap<>(fields);
    }

    private static String id(Filing filing) {
        return filing.id().value();
    }

    private static List<String> ids(List<EntryId> entries) {
        return entries.stream().map(EntryId::value).toList();
    }
}
