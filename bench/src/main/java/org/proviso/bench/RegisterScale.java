package org.proviso.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.lists.Wanted;
import org.proviso.core.resolve.Resolver;
import org.proviso.core.text.ActorTable;
import org.proviso.store.PackedDocument;
import org.proviso.store.PageQuery;
import org.proviso.store.RegisterFile;
import org.proviso.store.RegisterPage;
import org.proviso.store.RegisterPages;
import org.proviso.store.SqliteResolveIndex;

/**
 * A register of many invented claims on disk: adding one more document, pages as of a day, and search by a word. One thread. Each
 * append is on the disk when its time ends.
 */
public final class RegisterScale {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int BATCH = 200;
    private static final int APPENDS = 30;
    private static final int PAGES = 200;
    private static final int SEARCHES = 10;
    private static final int PAGE = 50;
    private static final long SEED = 20_261_128;
    private static final double MILLIS = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2026-01-01T00:00:00Z"));

    private final InventedTellings invented = new InventedTellings(SEED);
    private final Random random = new Random(SEED);
    private final Path place;

    /** Work that is timed. */
    @FunctionalInterface
    private interface Work {
        /** Returns something that depends on what was done. */
        int run();
    }

    private RegisterScale(Path place) {
        this.place = place;
    }

    /** Arguments: numbers of claims, ascending, instead of 10,000, 100,000 and 1,000,000. */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Stream.of(arguments).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("proviso-scale");
        Path place = folder.resolve("scale.db");
        try {
            new RegisterScale(place).measure(sizes);
        } finally {
            Files.deleteIfExists(place);
            Files.deleteIfExists(folder);
        }
    }

    private void measure(List<Integer> sizes) throws IOException {
        System.out.println("Milliseconds of the processor / of the clock.\n");
        System.out.println("| claims | documents | entries | s to build | one more document, median | 99 % |"
                + " mean | page of 50 as of a day, median | 99 % | first 50 with a word, median | file MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        long building = 0;
        for (int size : sizes) {
            long started = System.nanoTime();
            try (RegisterFile file = RegisterFile.open(place, RegisterFile.Mode.CREATE)) {
                Resolver resolver = resolver(file);
                while (invented.claims() < size) {
                    append(file, resolver, BATCH, size);
                }
                building += System.nanoTime() - started;
            }
            try (RegisterFile file = RegisterFile.open(place, RegisterFile.Mode.WRITE)) {
                row(size, building, file);
            }
        }
    }

    private void row(int size, long building, RegisterFile file) throws IOException {
        int documents = invented.documents();
        Times appends = new Times(APPENDS);
        for (int i = 0; i < APPENDS; i++) {
            appends.measure(() -> append(file, resolver(file), 1, Long.MAX_VALUE));
        }
        RegisterPages pages = file.pages();
        int entries = pages.page(new PageQuery(Wanted.of(Optional.empty()), Optional.empty(), 0, PAGE))
                .orElseThrow()
                .entries();
        pages(pages);
        Times read = pages(pages);
        Times searches = new Times(SEARCHES);
        for (int i = 0; i < SEARCHES; i++) {
            Wanted wanted = new Wanted(List.of(invented.frequent()), Optional.empty(), Optional.empty());
            searches.measure(() -> page(pages, new PageQuery(wanted, Optional.empty(), 0, PAGE), 0)
                    .entries());
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %.0f | %s | %s | %s | %s | %s | %s | %.0f |%n",
                size,
                documents,
                entries,
                building / 1e9,
                appends.at(.5),
                appends.at(.99),
                appends.mean(),
                read.at(.5),
                read.at(.99),
                searches.at(.5),
                Files.size(place) / MEGABYTE);
    }

    /** As a run of reading begins, for a register that is up to date. */
    private static Resolver resolver(RegisterFile file) {
        SqliteResolveIndex index = file.resolving("");
        Resolver resolver = new Resolver(index, ActorTable.standard()::countryOf);
        if (!index.isCurrent()) {
            if (file.log().size() > 0) {
                throw new IllegalStateException("what entries are found by was not kept up");
            }
            index.begin();
            index.done(resolver.isSettled(), 0);
        }
        return resolver;
    }

    private int append(RegisterFile file, Resolver resolver, int documents, long mostClaims) {
        List<PackedDocument> bytes = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < documents && invented.claims() < mostClaims; i++) {
            InventedTellings.Told told = invented.next();
            bytes.add(told.bytes());
            events.addAll(resolver.decide(told.submission()).events());
        }
        return file.append(bytes, events, NOW).size();
    }

    /** As of a random day, in two of three cases in one lane, from a random one of what is found. */
    private Times pages(RegisterPages pages) {
        Times times = new Times(PAGES);
        for (int i = 0; i < PAGES; i++) {
            PageQuery query = query();
            int offset = random.nextInt(Math.max(1, page(pages, query, 0).entries()));
            times.measure(() -> {
                RegisterPage page = page(pages, query, offset);
                return page.listings().size() + page.entries();
            });
        }
        return times;
    }

    private static RegisterPage page(RegisterPages pages, PageQuery query, int offset) {
        return pages.page(new PageQuery(query.wanted(), query.asOf(), offset, PAGE))
                .orElseThrow();
    }

    private PageQuery query() {
        long days = invented.today().toEpochDay() - invented.firstDay().toEpochDay();
        LocalDate day = invented.firstDay().plusDays(random.nextLong(days + 1));
        List<Lane> lanes = List.of(Lane.WAIVER, Lane.MEASURE, Lane.COUNT);
        int lane = random.nextInt(lanes.size());
        return new PageQuery(
                Wanted.of(lane == 0 ? Optional.empty() : Optional.of(lanes.get(lane))), Optional.of(day), 0, PAGE);
    }

    /** In milliseconds: of the processor, and of the clock, which a busy machine makes longer. */
    private static final class Times {
        private final double[] processor;
        private final double[] clock;
        private int count;

        Times(int most) {
            processor = new double[most];
            clock = new double[most];
        }

        void measure(Work work) {
            long clockBefore = System.nanoTime();
            long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (work.run() < 0) {
                throw new IllegalStateException("nothing was done");
            }
            processor[count] =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore) / MILLIS;
            clock[count++] = (System.nanoTime() - clockBefore) / MILLIS;
        }

        String at(double share) {
            return String.format(Locale.ROOT, "%.1f / %.1f", at(processor, share), at(clock, share));
        }

        String mean() {
            return String.format(
                    Locale.ROOT,
                    "%.1f / %.1f",
                    Arrays.stream(processor).average().orElse(0),
                    Arrays.stream(clock).average().orElse(0));
        }

        private static double at(double[] values, double share) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
        }
    }
}
