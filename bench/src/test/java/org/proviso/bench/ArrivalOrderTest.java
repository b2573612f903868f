package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.Document;
import org.proviso.core.pipeline.ReadDocument;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Support;
import org.proviso.core.register.wire.MemoryEventLog;

/** The same documents make the same register, in whatever order they arrive. */
class ArrivalOrderTest {
    private static final int SHUFFLES = 20;
    private static final int COPIES = 40;
    private static final Path EXAMPLES = Path.of("..", "examples", "border");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.parse("2022-10-01"), LocalDate.parse("2025-02-14"), LocalDate.MAX);

    private static ReadDocument read(ProductPath product, Path file) {
        ProductPath.Read read = product.read(file);
        Document document = read.document();
        return new ReadDocument(
                new Event.DocumentTaken(document.id(), document.provenance(), document.title(), document.published()),
                Fingerprint.of(document),
                read.reading().claims());
    }

    private static Register register(List<ReadDocument> documents) {
        MemoryEventLog log = new MemoryEventLog();
        Registrar registrar = new Registrar();
        documents.forEach(
                document -> log.append(registrar.register(document).events(), new RecordedAt(java.time.Instant.EPOCH)));
        return Register.of(log);
    }

    /** What a register says, as sorted lines: entries with their claims, states, matters and support. */
    private static List<String> said(Register register) {
        return register.entries().values().stream()
                .map(entry -> said(register, entry))
                .sorted()
                .toList();
    }

    private static String said(Register register, Entry entry) {
        List<String> parts = new ArrayList<>(List.of(
                entry.id().value(),
                entry.lane().wireName(),
                entry.title(),
                entry.matter().value()));
        DAYS.forEach(day -> parts.add(register.state(entry, day).label()));
        parts.add("claims "
                + entry.filings().stream()
                        .map(filing -> filing.id().value())
                        .sorted()
                        .toList());
        parts.add("origins "
                + register.support(entry).origins().stream()
                        .map(Support.Origin::voice)
                        .map(Support.Voice::toString)
                        .sorted()
                        .toList());
        parts.add("altered "
                + register.altered(entry).stream()
                        .map(claim -> claim.value())
                        .sorted()
                        .toList());
        return String.join(" | ", parts);
    }

    @Test
    void twentyOrdersOfCoreExamplesAndCopiesMakeOneRegister() {
        Gold gold = Gold.shared();
        assumeTrue(gold.isThere(), gold.absence());
        ProductPath product = new ProductPath();
        List<ReadDocument> documents = Stream.of(
                        gold.files("core/texts").stream(),
                        Stream.of(EXAMPLES.toFile().listFiles())
                                .map(java.io.File::toPath)
                                .sorted(),
                        gold.files("copies/texts").stream().limit(COPIES))
                .flatMap(files -> files)
                .map(file -> read(product, file))
                .toList();
        List<String> expected = said(register(documents));

        assertThat(expected).hasSizeGreaterThan(100);
        for (int seed = 0; seed < SHUFFLES; seed++) {
            List<ReadDocument> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(said(register(shuffled))).as("order %d", seed).isEqualTo(expected);
        }
    }
}
