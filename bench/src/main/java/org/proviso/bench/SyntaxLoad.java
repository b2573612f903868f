package org.proviso.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Parser;

/** Loads the parser in a virtual machine that did nothing before; prints the milliseconds and the MB that then live on the heap. */
public final class SyntaxLoad {
    private SyntaxLoad() {}

    public static void main(String[] arguments) {
        double before = Heap.liveMegabytes();
        long started = System.nanoTime();
        Parser parser = NeuralParser.shipped();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        double heap = Heap.liveMegabytes() - before;
        // the parser is asked for something last, so that it lives until its memory was measured
        int words = parser.parse(List.of()).size();
        System.out.printf(Locale.ROOT, "%d %.0f%n", millis, words + heap);
    }
}
