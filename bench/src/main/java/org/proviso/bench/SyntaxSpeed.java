package org.proviso.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Parser;

/**
 * From raw text to tokens, tags and trees: tokens a second on one warm thread, memory, and the size of the model, as Markdown
 * on standard output.
 */
public final class SyntaxSpeed {
    private static final int LOOKS = 10;
    private static final double MEGABYTE = 1 << 20;

    private SyntaxSpeed() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        SpeedText text = SpeedText.shared();
        double before = Heap.liveMegabytes();
        Tagger tagger = NeuralParser.shipped();
        Parser parser = NeuralParser.shipped();
        out.println("| from raw text, one thread, warm | tokens/s |\n| --- | --- |");
        row(out, "sentences and tokens", Pace.perSecond(() -> round(text, sentence -> {})));
        row(out, "and tags", Pace.perSecond(() -> round(text, sentence -> tagger.tag(sentence.tokens()))));
        row(out, "and trees", Pace.perSecond(() -> round(text, sentence -> parser.parse(sentence.tokens()))));
        out.println();
        out.printf(Locale.ROOT, "- text: %s, %,d tokens%n", text.source(), round(text, sentence -> {}));
        out.printf(Locale.ROOT, "- model file: %.1f MB%n", modelBytes() / MEGABYTE);
        out.printf(
                Locale.ROOT,
                "- live heap while parsing, most of %d looks, the text left out: %.0f MB%n",
                LOOKS,
                mostHeap(text, parser) - before);
    }

    /** What is done with each sentence. */
    private interface Work {
        void on(Sentence sentence);
    }

    private static void row(PrintStream out, String what, double pace) {
        out.printf(Locale.ROOT, "| %s | %,.0f |%n", what, pace);
    }

    private static long round(SpeedText text, Work work) {
        long tokens = 0;
        for (String each : text.texts()) {
            for (Sentence sentence : Sentences.of(each)) {
                tokens += sentence.tokens().size();
                work.on(sentence);
            }
        }
        return tokens;
    }

    private static double mostHeap(SpeedText text, Parser parser) {
        double most = 0;
        List<String> texts = text.texts();
        for (int look = 0; look < LOOKS; look++) {
            String each = texts.get(look * texts.size() / LOOKS);
            for (Sentence sentence : Sentences.of(each)) {
                parser.parse(sentence.tokens());
            }
            most = Math.max(most, Heap.liveMegabytes());
        }
        return most;
    }

    private static long modelBytes() {
        try (InputStream model = Objects.requireNonNull(
                NeuralParser.class.getResourceAsStream(NeuralParser.MODEL), "no model " + NeuralParser.MODEL)) {
            return model.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + NeuralParser.MODEL, e);
        }
    }
}
