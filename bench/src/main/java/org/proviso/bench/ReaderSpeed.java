package org.proviso.bench;

import java.util.List;
import java.util.Locale;
import org.proviso.core.model.Document;
import org.proviso.core.read.Reader;

/** From documents to claims and attributions: news articles of the gold a second on one warm thread, as Markdown on standard output. */
public final class ReaderSpeed {
    private static final String ARTICLES = "news/texts";

    private ReaderSpeed() {}

    public static void main(String[] arguments) {
        Gold gold = Gold.shared();
        if (!gold.isThere()) {
            throw new IllegalStateException(gold.absence());
        }
        ProductPath product = new ProductPath();
        List<Document> documents =
                gold.files(ARTICLES).stream().map(product::take).toList();
        Reader reader = Reader.shipped();
        Pace pace = Pace.of(() -> round(documents, reader));
        System.out.printf(
                Locale.ROOT,
                "- the %d news articles of the gold: %.0f articles/s, %.0f by the processor's time of the thread%n",
                documents.size(),
                pace.clock(),
                pace.processor());
    }

    private static long round(List<Document> documents, Reader reader) {
        documents.forEach(reader::apply);
        return documents.size();
    }
}
