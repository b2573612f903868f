package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.pipeline.DocumentStage;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.read.Reader;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Support;
import org.proviso.core.register.Transition.Grounds;
import org.proviso.core.register.counts.CountView;
import org.proviso.core.register.disputes.Disputes;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.links.Exchanges;
import org.proviso.core.register.links.Sums;
import org.proviso.core.register.wire.MemoryEventLog;
import org.proviso.core.resolve.Decision;

/**
 * The register of the three core documents in ids, codes and figures, for their words may not stand here: states, amounts, disputes,
 * sums, exchanges, demands, counts, origins. {@code -Dgolden.update=true} writes it anew.
 */
class CoreGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "core-register.txt");
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2026-01-01T00:00:00Z"));

    private final List<String> lines = new ArrayList<>();

    @Test
    void theRegisterIsAsItWasLookedAt() throws IOException {
        GoldReadings.requireGold();
        Register register = read();
        documents(register);
        Map<MatterId, List<Entry>> matters =
                new TreeMap<>(register.entries().values().stream().collect(Collectors.groupingBy(Entry::matter)));
        matters.forEach((matter, entries) -> matter(register, matter, entries));
        String found = String.join("\n", lines) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, found);
        }
        assertThat(found).as(GOLDEN + "; -Dgolden.update=true writes it anew").isEqualTo(Files.readString(GOLDEN));
    }

    private static Register read() {
        ProductPath product = new ProductPath();
        DocumentStage stage = new DocumentStage(Reader.shipped());
        Registrar registrar = new Registrar();
        MemoryEventLog log = new MemoryEventLog();
        for (Path file : GoldReadings.GOLD.files("core/texts")) {
            switch (registrar.register(stage.apply(product.take(file)))) {
                case Decision.Added(var events) -> log.append(events, NOW);
                case Decision.Known known -> throw new AssertionError(file + " is known already");
            }
        }
        return Register.of(log);
    }

    private void documents(Register register) {
        register.documents()
                .keySet()
                .forEach(document -> lines.add("document " + brief(document) + ": "
                        + register.relation(document).name().toLowerCase(Locale.ROOT) + " of "
                        + brief(register.origin(document))));
    }

    private static String brief(DocumentId document) {
        return document.value().substring(0, 12);
    }

    private void matter(Register register, MatterId matter, List<Entry> entries) {
        lines.add("");
        lines.add("matter " + matter.value());
        entries.stream()
                .sorted(Comparator.comparing(Entry::lane).thenComparing(Entry::id))
                .forEach(entry -> entry(register, entry));
        Disputes.of(register, entries)
                .forEach(dispute -> lines.add("  dispute " + dispute.id().value() + " "
                        + dispute.kind().name().toLowerCase(Locale.ROOT) + " about "
                        + dispute.entry().value() + ": "
                        + dispute.positions().stream()
                                .map(position -> position.label() + " " + voices(position.support()))
                                .collect(Collectors.joining(" against "))));
        Sums.of(register, entries)
                .sums()
                .forEach(sum -> lines.add("  sum " + sum.entry().value() + ": " + sum.words()));
        Exchanges.of(entries)
                .exchanges()
                .forEach(exchange -> lines.add("  exchange " + exchange.entry().value() + " "
                        + exchange.kind().wireName() + " "
                        + exchange.returned().map(EntryId::value).orElse("words only") + ", "
                        + exchange.explicitness().wireName()
                        + exchange.deadline().map(time -> ", " + time).orElse("")));
        Demands.of(register, entries)
                .demands()
                .forEach(demand -> lines.add("  demand " + demand.entry().value() + ": "
                        + demand.status().wireName()
                        + demand.answers().stream()
                                .map(answer -> (answer.earlier() ? ", before " : ", ")
                                        + answer.status().wireName() + " by "
                                        + answer.entry().value())
                                .collect(Collectors.joining())));
        CountView.of(register, entries).series().stream()
                .filter(series -> series.identity().defined())
                .forEach(series -> lines.add("  count " + series.identity().label() + ": "
                        + series.vintages().stream()
                                .map(vintage -> amount(vintage.amount()))
                                .collect(Collectors.joining(", "))));
    }

    private void entry(Register register, Entry entry) {
        State state = register.state(entry, LocalDate.MAX);
        boolean pointer = entry.pointers().size() == entry.filings().size();
        List<String> facts = new ArrayList<>();
        facts.add(pointer ? "pointer" : state.label());
        ids(entry.filings().stream()
                        .flatMap(filing -> filing.claim().roles().actors().stream())
                        .toList())
                .ifPresent(ids -> facts.add("by " + ids));
        ids(entry.filings().stream()
                        .flatMap(filing -> filing.claim().roles().counterparts().stream())
                        .toList())
                .ifPresent(ids -> facts.add("towards " + ids));
        state.amounts().forEach(amount -> facts.add(amount(amount)));
        since(state).ifPresent(facts::add);
        facts.add(voices(register.support(entry)));
        facts.add(entry.filings().size() + " claims of "
                + entry.filings().stream().map(Filing::document).distinct().count() + " documents");
        lines.add("  " + entry.id().value() + " " + entry.lane().wireName() + ": " + String.join(" \u00b7 ", facts));
    }

    /** The day of capture is that of the run. */
    private static Optional<String> since(State state) {
        boolean dated =
                state.positions().stream().anyMatch(position -> position.dated().grounds() != Grounds.CAPTURED);
        return dated ? state.since().map(day -> "since " + day) : Optional.of("undated");
    }

    private static Optional<String> ids(Collection<Party> parties) {
        String ids = parties.stream()
                .flatMap(party -> party.id().stream())
                .map(ActorId::value)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    private static String voices(Support support) {
        return support.origins().size() + " origins, " + support.documents().size() + " pages";
    }

    private static String amount(Quantity quantity) {
        return quantity.value().toPlainString() + " " + quantity.unit() + " "
                + quantity.approx().wireName();
    }
}
