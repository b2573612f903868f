package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.Link;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.copies.Sketch;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.RecordedAt;
import org.proviso.store.PackedDocument;
import org.proviso.store.RegisterFile;

/**
 * Origins of many documents on the index on disk: time, memory, candidates and how many known copies are among them. One
 * thread; its processor time is given beside the time that passed, for a busy machine. Making the documents is not counted.
 */
public final class CopiesScale {
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000);
    private static final int BATCH = 200;
    private static final int ARTICLES = 2_000;
    private static final long SEED = 20_261_128;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final InventedNews news;
    private final RegisterFile file;
    private final Path place;
    private final Watched index;
    private final Origins origins;
    private final Map<DocumentId, Integer> stories = new HashMap<>();
    private final Map<Integer, DocumentId> originals = new HashMap<>();
    private final Map<InventedNews.Kind, Rates> kinds = new EnumMap<>(InventedNews.Kind.class);
    private final List<PackedDocument> waiting = new ArrayList<>();
    private final Clock fingerprinting = new Clock();
    private final Clock deciding = new Clock();
    private final Clock writing = new Clock();
    private int documents;

    /** Counts of copies of one kind. */
    private static final class Rates {
        private int all;
        private int original;
        private int any;
        private int joined;
    }

    /** Time that passed, and that the processor worked, both in nanoseconds. */
    private static final class Clock {
        private long wall;
        private long processor;

        void run(Runnable work) {
            long wallBefore = System.nanoTime();
            long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            wall += System.nanoTime() - wallBefore;
            processor += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore;
        }
    }

    private CopiesScale(List<String> texts, Path place) {
        this.news = new InventedNews(texts, SEED);
        this.place = place;
        this.file = RegisterFile.open(place, RegisterFile.Mode.CREATE);
        this.index = new Watched(file.copies((document, bytes) -> Optional.empty(), System.err::println));
        this.origins = new Origins(index, RewriteModel.shipped());
        for (InventedNews.Kind kind : InventedNews.Kind.values()) {
            kinds.put(kind, new Rates());
        }
    }

    /** Arguments: numbers of documents, ascending, instead of 10,000, 30,000 and 100,000. */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0
                ? SIZES
                : Stream.of(arguments).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("proviso-scale");
        Path place = folder.resolve("scale.db");
        try {
            new CopiesScale(texts(), place).measure(sizes);
        } finally {
            Files.deleteIfExists(place);
            Files.deleteIfExists(folder);
        }
    }

    /** The texts below the system property {@code proviso.corpus}, or those of the examples. */
    private static List<String> texts() throws IOException {
        String corpus = System.getProperty("proviso.corpus", "");
        if (corpus.isEmpty()) {
            return List.of(ExampleText.document().text());
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(path);
                int body = text.indexOf("\n---\n", 1);
                texts.add(body < 0 ? text : text.substring(body + 5));
            }
        }
        return texts;
    }

    private void measure(List<Integer> sizes) {
        System.out.println("| documents | s | s of the processor | fingerprints | decisions | writing | documents/s |"
                + " growth | peak heap MB | file MB | candidates a document |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        double before = 0;
        int fewer = 0;
        for (int size : sizes) {
            while (documents < size) {
                add(news.next());
            }
            flush();
            double processor = (fingerprinting.processor + deciding.processor + writing.processor) / NANOS;
            String growth = before == 0
                    ? ""
                    : String.format(
                            Locale.ROOT, "%.2f", Math.log(processor / before) / Math.log((double) size / fewer));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.0f | %.0f | %.1f | %.1f | %.1f | %.0f | %s | %.0f | %.0f | %.1f |%n",
                    size,
                    (fingerprinting.wall + deciding.wall + writing.wall) / NANOS,
                    processor,
                    fingerprinting.processor / NANOS,
                    deciding.processor / NANOS,
                    writing.processor / NANOS,
                    size / processor,
                    growth,
                    peakHeap(),
                    bytes() / MEGABYTE,
                    (double) index.candidates / size);
            before = processor;
            fewer = size;
        }
        file.close();
        printKinds();
        printPaces();
    }

    private void printPaces() {
        List<Document> articles =
                Stream.generate(() -> news.next().document()).limit(ARTICLES).toList();
        double characters = articles.stream()
                .mapToInt(article -> article.text().length())
                .average()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%nOn one thread, warm, articles of %.0f characters: %.0f sketches/s, %.0f fingerprints/s.%n",
                characters,
                pace(articles, Sketch::of),
                pace(articles, Fingerprint::of));
    }

    private static double pace(List<Document> articles, Function<Document, ?> work) {
        return Pace.perSecond(() -> articles.stream()
                .map(work)
                .mapToInt(made -> made == null ? 0 : 1)
                .sum());
    }

    private void printKinds() {
        System.out.println(
                "\n| copies | all | original a candidate | any of its origin a candidate | with their original |");
        System.out.println("|---|---|---|---|---|");
        kinds.forEach((kind, rates) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f |%n",
                kind.name().toLowerCase(Locale.ROOT),
                rates.all,
                share(rates.original, rates.all),
                share(rates.any, rates.all),
                share(rates.joined, rates.all)));
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private void add(InventedNews.Article article) {
        DocumentId document = article.document().id();
        if (stories.containsKey(document)) {
            return;
        }
        Fingerprint[] fingerprint = new Fingerprint[1];
        fingerprinting.run(() -> fingerprint[0] = Fingerprint.of(article.document()));
        index.last = List.of();
        deciding.run(() -> origins.add(document, fingerprint[0]));
        writing.run(() ->
                waiting.add(PackedDocument.of(article.document().text().getBytes(UTF_8), fingerprint[0].toBytes())));
        count(article, index.found(document).orElseThrow());
        stories.put(document, article.story());
        documents++;
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void count(InventedNews.Article article, Found found) {
        Rates rates = kinds.getOrDefault(article.kind(), new Rates());
        rates.all++;
        if (article.kind() == InventedNews.Kind.ORIGINAL) {
            originals.put(article.story(), article.document().id());
            rates.original++;
            rates.any++;
            rates.joined += found.origin().equals(article.document().id()) ? 1 : 0;
            return;
        }
        DocumentId original = originals.get(article.story());
        boolean any = index.last.stream().anyMatch(candidate -> stories.getOrDefault(candidate, -1) == article.story());
        rates.any += any ? 1 : 0;
        rates.original += index.last.contains(original) ? 1 : 0;
        rates.joined += stories.getOrDefault(found.origin(), -1) == article.story() ? 1 : 0;
    }

    private void flush() {
        writing.run(() -> {
            file.append(waiting, List.of(), new RecordedAt(Instant.EPOCH));
            waiting.clear();
        });
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }

    private long bytes() {
        try {
            return Files.size(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An index that keeps in mind what was last found in it. */
    private static final class Watched implements CopyIndex {
        private final CopyIndex index;
        private List<DocumentId> last = List.of();
        private long candidates;

        Watched(CopyIndex index) {
            this.index = index;
        }

        @Override
        public int size() {
            return index.size();
        }

        @Override
        public void add(DocumentId document, Fingerprint fingerprint) {
            index.add(document, fingerprint);
        }

        @Override
        public Optional<Fingerprint> fingerprint(DocumentId document) {
            return index.fingerprint(document);
        }

        @Override
        public Optional<DocumentId> twin(long twins) {
            Optional<DocumentId> same = index.twin(twins);
            same.ifPresent(document -> last = List.of(document));
            return same;
        }

        @Override
        public List<DocumentId> sharing(Sketch sketch, int most) {
            last = index.sharing(sketch, most);
            candidates += last.size();
            return last;
        }

        @Override
        public void link(Link link) {
            index.link(link);
        }

        @Override
        public List<Link> links(DocumentId document) {
            return index.links(document);
        }

        @Override
        public void place(Found found) {
            index.place(found);
        }

        @Override
        public Optional<Found> found(DocumentId document) {
            return index.found(document);
        }
    }
}
