package org.proviso.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.proviso.bench.SyntaxFigures;
import org.proviso.bench.SyntaxScorer;
import org.proviso.bench.Treebank;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.ModelFile;

/** Trains the model of {@link NeuralParser}: {@code bench/train} starts it. */
final class TrainSyntax {
    private static final String NOTICE = """
            Model of English syntax of Proviso, shared under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
            Trained from UD English EWT 2 (CC BY-SA 4.0; Silveira and others, Universal Dependencies) and the freely licensed genres of
            UD English GUM (annotations CC BY 4.0; Zeldes, Georgetown University), train parts, and for word vectors from texts of the
            White House (public domain).
            """;

    /** The treebanks' sentences count so often beside the documents, for the vectors of words. */
    private static final int TREEBANKS_COUNT = 3;

    private TrainSyntax() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("usage: TrainSyntax TREEBANKS DOCUMENTS PASSES MODEL");
            System.exit(2);
        }
        Path treebanks = Path.of(arguments[0]);
        Settings settings = Settings.shipped(Integer.parseInt(arguments[2]));
        List<Tree> trees = new ArrayList<>();
        for (String name : List.of("ewt-train", "gum-free-train")) {
            trees.addAll(Treebank.read(treebanks.resolve(name + ".conllu.gz")).trees());
        }
        say(trees.size() + " trees");
        List<List<String>> texts = UnlabelledText.in(Path.of(arguments[1]));
        say(texts.size() + " sentences without trees");
        for (Tree tree : trees) {
            List<String> words = UnlabelledText.normal(
                    tree.nodes().stream().map(node -> node.token().form()).toList());
            for (int i = 0; i < TREEBANKS_COUNT; i++) {
                texts.add(words);
            }
        }
        WordVectors.Learnt company = WordVectors.of(texts, settings.seed());
        say(company.vocabulary().size() + " words have a vector");
        List<Treebank> check = Stream.of("ewt-dev", "gum-free-dev")
                .map(name -> Treebank.read(treebanks.resolve(name + ".conllu.gz")))
                .toList();
        Model model = new Trainer(settings, trees, company).train((pass, now) -> {
            NeuralParser parser = new NeuralParser(now);
            check.forEach(
                    dev -> say("pass " + (pass + 1) + ": " + figures(SyntaxScorer.score(dev, parser), dev.name())));
        });
        Files.write(Path.of(arguments[3]), ModelFile.write(model, NOTICE));
    }

    private static String figures(SyntaxFigures figures, String name) {
        return String.format(
                Locale.ROOT,
                "UPOS %.4f, UAS %.4f, LAS %.4f, arguments %.4f (%s)",
                figures.upos(),
                figures.uas(),
                figures.las(),
                figures.arguments().f1(),
                name);
    }

    private static void say(String words) {
        System.err.println("train: " + words);
    }
}
