package org.proviso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.Document;
import org.proviso.core.pipeline.ReadDocument;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Support;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.wire.MemoryEventLog;

/** The same documents make the same register, in whatever order they arrive. */
class ArrivalOrderTest {
    private static final int SHUFFLES = 20;
    private static final int COPIES = 40;
    private static final Path EXAMPLES = Path.of("..", "examples", "border");
    /** Short news of four affairs, whose parties are named now in full, now in short, now not at all. */
    private static final List<String> NEWS = List.of(
            "The Ministry of Transport of Norway granted Orlen Ferries a waiver from the cabotage rule on Monday.",
            "Norway granted the shipping firm Orlen Ferries a waiver from the cabotage rule.",
            "Orlen Ferries was granted a waiver from the cabotage rule on Monday, minister Kari Holm said.",
            "The transport ministry revoked the waiver of Orlen Ferries from the cabotage rule on Friday.",
            "Norway's Ministry of Transport revoked the waiver from the cabotage rule for Orlen on Friday.",
            "Kenya froze 12 million dollars of grants to the Kisumu clinic on Tuesday.",
            "The Kenyan Ministry of Health froze 12 million dollars in grants for the Kisumu clinic.",
            "Health Minister Aden Duale froze grants of 12 million dollars to the clinic of Kisumu.",
            "The 12 million dollars in grants to the Kisumu clinic were frozen on Tuesday by the Ministry of Health in Nairobi.",
            "Mexico promised to send 5,000 soldiers to the border by 1 May, President Claudia Sheinbaum said.",
            "The government of Mexico promised the United States 5,000 soldiers on the border.",
            "President Claudia Sheinbaum promised Washington to send 5,000 soldiers to the border.",
            "Work on the Lunda dam in Zambia was halted by the energy ministry on Monday.",
            "Zambia halted work on the Lunda dam.",
            "The Zambian Ministry of Energy halted work by Karst Works on the Lunda dam on Monday.");

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
        DAYS.forEach(day -> parts.add(listed(register, entry, day)));
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

    /** How it stands and who is named in it, as lists show it. */
    private static String listed(Register register, Entry entry, LocalDate day) {
        Listing listing =
                Listing.of(register, new Standing(entry, register.state(entry, day), register.support(entry)));
        Head head = listing.head();
        return listing.stand().label() + " " + head.actors() + " " + head.actorIds() + " -> " + head.counterparts()
                + " by " + listing.by() + " " + listing.stand().amounts();
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

        assertThat(assertOneRegister(documents)).hasSizeGreaterThan(100);
    }

    /** In all orders that are tried; what it says. */
    private static List<String> assertOneRegister(List<ReadDocument> documents) {
        List<String> expected = said(register(documents));
        for (int seed = 0; seed < SHUFFLES; seed++) {
            List<ReadDocument> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, new Random(seed));
            List<String> said = said(register(shuffled));
            assertThat(said)
                    .as("order %d", seed)
                    .hasSameSizeAs(expected)
                    .filteredOn(line -> !expected.contains(line))
                    .isEmpty();
        }
        return expected;
    }

    @Test
    void whoIsNamedInFullAndWhoInShortDoesNotHangOnTheOrder(@TempDir Path folder) throws IOException {
        ProductPath product = new ProductPath();
        List<ReadDocument> documents = new ArrayList<>();
        for (int i = 0; i < NEWS.size(); i++) {
            Path file = folder.resolve("news" + i + ".md");
            Files.writeString(
                    file, "---\ntitle: News\ndate: 2025-03-%02d\n---\n%s\n".formatted(3 + i % 5, NEWS.get(i)));
            documents.add(read(product, file));
        }

        assertThat(assertOneRegister(documents)).hasSizeLessThan(NEWS.size());
    }
}
