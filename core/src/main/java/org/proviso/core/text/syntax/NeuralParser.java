package org.proviso.core.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;
import org.proviso.core.text.Tokens;
import org.proviso.core.text.syntax.net.Arcs;
import org.proviso.core.text.syntax.net.Labels;
import org.proviso.core.text.syntax.net.Model;
import org.proviso.core.text.syntax.net.ModelFile;
import org.proviso.core.text.syntax.net.Network;
import org.proviso.core.text.syntax.net.Tags;

/**
 * Tags and parses English with a small network that ships with the program ({@code net}); docs/syntax.md tells what it was trained from,
 * and how well it does. A sentence of more than {@value #LONGEST} words is a list or broken text: it is read in pieces of at most that
 * many, and the later pieces hang on the first one's root as {@code parataxis}. Safe to share between threads.
 */
public final class NeuralParser implements Parser, Tagger {
    /** Words that are read together, at most. */
    public static final int LONGEST = 250;

    /** The class-path resource that holds the model, beside this class. */
    public static final String MODEL = "english.model";

    private static final Set<PartOfSpeech> WORDS = EnumSet.of(
            PartOfSpeech.ADJ,
            PartOfSpeech.ADV,
            PartOfSpeech.NOUN,
            PartOfSpeech.NUM,
            PartOfSpeech.PROPN,
            PartOfSpeech.VERB);

    private static final String DOLLAR = "$";

    /** What opens a point of a list: the network has seen hyphens there, and takes others for names. */
    private static final Set<String> BULLETS = Set.of(
            "\u2022", "\u2023", "\u2043", "\u25aa", "\u25ab", "\u25cf", "\u25cb", "\u25e6", "\u25a0", "\u25ba",
            "\u00b7", "\u2219");

    private static final String HYPHEN = "-";

    private final Labels labels;
    private final List<Relation> relations;
    private final Network network;
    private final Lemmas lemmas = Lemmas.shipped();

    /**
     * @throws IllegalArgumentException when the model speaks of relations that we do not have
     */
    public NeuralParser(Model model) {
        this.labels = model.labels();
        this.relations = labels.relations().stream().map(NeuralParser::relation).toList();
        this.network = new Network(model, new TagAmends(labels)::amend);
    }

    private static Relation relation(String label) {
        return Relation.of(label)
                .orElseThrow(() -> new IllegalArgumentException("the model knows a relation that we do not: " + label));
    }

    /** The parser that ships with the program; loaded on first use. */
    public static NeuralParser shipped() {
        return Shipped.PARSER;
    }

    /** Loads the model once, when it is first asked for. */
    private static final class Shipped {
        private static final NeuralParser PARSER = new NeuralParser(load());
    }

    private static Model load() {
        try (InputStream in = NeuralParser.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no model " + MODEL + " on the class path");
            }
            return ModelFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + MODEL, e);
        }
    }

    @Override
    public List<Token> tag(List<Token> sentence) {
        List<Token> tagged = new ArrayList<>(sentence.size());
        for (List<Token> piece : pieces(sentence)) {
            Tags tags = network.tag(forms(piece));
            for (int i = 0; i < piece.size(); i++) {
                tagged.add(piece.get(i).tagged(universal(piece.get(i).form(), tags, i)));
            }
        }
        return tagged;
    }

    @Override
    public Tree parse(List<Token> sentence) {
        List<Node> nodes = new ArrayList<>(sentence.size());
        int root = Node.ROOT;
        for (List<Token> piece : pieces(sentence)) {
            int from = nodes.size();
            Network.Analysis analysis = network.parse(forms(piece));
            for (int i = 0; i < piece.size(); i++) {
                Node node = node(piece.get(i), analysis, i, from);
                boolean isLaterRoot = node.head() == Node.ROOT && root != Node.ROOT;
                nodes.add(
                        isLaterRoot
                                ? new Node(node.token(), node.penn(), node.lemma(), root, Relation.PARATAXIS)
                                : node);
            }
            root = root == Node.ROOT ? rootOf(analysis.arcs()) : root;
        }
        return new Tree(nodes);
    }

    private Node node(Token token, Network.Analysis analysis, int word, int from) {
        PartOfSpeech tag = universal(token.form(), analysis.tags(), word);
        String penn = labels.pennTags().get(analysis.tags().penn()[word]);
        int head = analysis.arcs().heads()[word];
        int relation = analysis.arcs().relations()[word];
        return new Node(
                token.tagged(tag),
                penn,
                lemmas.of(token.form(), tag, penn),
                head == Node.ROOT ? head : from + head,
                head == Node.ROOT ? Relation.ROOT : relation(penn, universal(analysis.tags(), head), relation));
    }

    private PartOfSpeech universal(Tags tags, int word) {
        return labels.universalTags().get(tags.universal()[word]);
    }

    /** An infinitive that hangs on a verb is its complement, and modifies no noun: "orders schools to close". */
    private Relation relation(String penn, PartOfSpeech head, int read) {
        Relation relation = relations.get(read);
        boolean complement = relation == Relation.ACL && penn.equals("VB") && head == PartOfSpeech.VERB;
        return complement ? Relation.XCOMP : relation;
    }

    /** The network's tag; but what has no letter and no digit is no word, whatever it was taken for. */
    private PartOfSpeech universal(String form, Tags tags, int word) {
        PartOfSpeech tag = universal(tags, word);
        return WORDS.contains(tag) && !isWord(form) ? PartOfSpeech.SYM : tag;
    }

    private static boolean isWord(String form) {
        for (int i = 0; i < form.length(); i = form.offsetByCodePoints(i, 1)) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int rootOf(Arcs arcs) {
        for (int i = 0; i < arcs.heads().length; i++) {
            if (arcs.heads()[i] == Node.ROOT) {
                return i;
            }
        }
        return Node.ROOT;
    }

    /** The words as the network knows them: of signs of money it has seen the dollar's, of those before points the hyphen. */
    private static List<String> forms(List<Token> tokens) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean money = i + 1 < tokens.size() && Tokens.isMoneySign(tokens.get(i), tokens.get(i + 1));
            boolean bullet = i == 0 && BULLETS.contains(tokens.get(i).form());
            forms.add(money ? DOLLAR : bullet ? HYPHEN : tokens.get(i).form());
        }
        return forms;
    }

    private static List<List<Token>> pieces(List<Token> sentence) {
        List<List<Token>> pieces = new ArrayList<>(1);
        for (int from = 0; from < sentence.size(); from += LONGEST) {
            pieces.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST)));
        }
        return pieces;
    }
}
