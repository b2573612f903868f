package org.proviso.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.proviso.core.text.Token;

/**
 * One line of the table that sets taggers and parsers side by side, each in a virtual machine of its own so that load time and
 * memory are its own. Without an argument, the head of the table.
 */
public final class PeerRun {
    /** So much is parsed to measure speed: the slowest takes some ten seconds for it. */
    private static final int ENOUGH_TOKENS = 100_000;

    private PeerRun() {}

    public static void main(String[] arguments) {
        // what the peers themselves have to say goes elsewhere, not into the table
        PrintStream out = System.out;
        System.setOut(System.err);
        if (arguments.length == 0) {
            head(out);
            return;
        }
        Gold gold = Gold.shared();
        if (!gold.isThere()) {
            throw new IllegalArgumentException(gold.absence());
        }
        List<Treebank> treebanks =
                Treebank.DEV.stream().map(name -> Treebank.read(gold, name)).toList();
        List<List<Token>> text = sample(SpeedText.shared().sentences());
        double before = Heap.liveMegabytes();
        long started = System.nanoTime();
        Peer peer = Peer.load(arguments[0]);
        double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started) / 1e3;
        double megabytes = Heap.liveMegabytes() - before;
        List<String> cells = new ArrayList<>(List.of(arguments[0]));
        treebanks.forEach(treebank -> cells.addAll(quality(treebank, peer)));
        cells.add(told("%,.0f", Pace.perSecond(() -> round(text, peer))));
        cells.add(told("%.2f", seconds));
        cells.add(told("%.0f", megabytes));
        out.println("| " + String.join(" | ", cells) + " |");
    }

    private static void head(PrintStream out) {
        List<String> cells = new ArrayList<>(List.of("peer"));
        Treebank.DEV.forEach(name -> cells.addAll(List.of(name + " UPOS", "UAS", "LAS", "arguments F1")));
        cells.addAll(List.of("tokens/s", "load, s", "live heap after load, MB"));
        out.println("| " + String.join(" | ", cells) + " |");
        out.println("|" + " --- |".repeat(cells.size()));
    }

    private static List<String> quality(Treebank treebank, Peer peer) {
        return peer.parser()
                .map(parser -> SyntaxScorer.score(treebank, parser))
                .map(figures -> SyntaxFigures.MEASURES.stream()
                        .map(measure -> told("%.3f", figures.of(measure)))
                        .toList())
                .orElseGet(() -> List.of(told("%.3f", SyntaxScorer.upos(treebank, peer.tagger())), "-", "-", "-"));
    }

    private static long round(List<List<Token>> text, Peer peer) {
        long tokens = 0;
        for (List<Token> sentence : text) {
            tokens += peer.work(sentence);
        }
        return tokens;
    }

    private static List<List<Token>> sample(List<List<Token>> sentences) {
        List<List<Token>> sample = new ArrayList<>();
        int tokens = 0;
        for (int i = 0; i < sentences.size() && tokens < ENOUGH_TOKENS; i++) {
            sample.add(sentences.get(i));
            tokens += sentences.get(i).size();
        }
        return sample;
    }

    private static String told(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
