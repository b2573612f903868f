package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Tree;
import org.proviso.sources.ConlluSentence;
import org.proviso.sources.ConlluTaking;

/** The trees of sentences as lines of text. */
final class SyntaxLines {
    /** How a tree is written. */
    enum Form {
        CONLLU,
        JSON,
        DRAWN
    }

    private final Form form;
    private final Supplier<Parser> parser;

    /** @param parser asked for when there is a sentence */
    SyntaxLines(Form form, Supplier<Parser> parser) {
        this.form = form;
        this.parser = parser;
    }

    /** The lines of a document that was cut into these sentences. */
    List<String> lines(Page page, List<Sentence> sentences) {
        List<String> lines = new ArrayList<>();
        if (form == Form.CONLLU) {
            lines.add("# newdoc id = " + ConlluText.oneLine(page.name()));
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Tree tree = tree(sentence);
            lines.addAll(
                    switch (form) {
                        case CONLLU -> {
                            String id = ConlluText.oneLine(page.name()) + "-" + (i + 1);
                            yield ConlluText.sentence(id, sentence.span().of(page.text()), tree, page.codePoints());
                        }
                        case JSON -> List.of(json(page, sentence, tree));
                        case DRAWN -> drawn(page, i + 1, sentence, tree);
                    });
        }
        return lines;
    }

    /** The lines of a CoNLL-U file; its own lines are kept where trees are written as CoNLL-U again. */
    List<String> lines(String name, ConlluTaking.Taken taken) {
        if (form != Form.CONLLU) {
            return lines(
                    new Page(name, taken.text()),
                    taken.sentences().stream().map(ConlluSentence::words).toList());
        }
        List<String> lines = new ArrayList<>();
        taken.sentences().forEach(sentence -> lines.addAll(ConlluText.sentence(sentence, tree(sentence.words()))));
        return lines;
    }

    private Tree tree(Sentence sentence) {
        return parser.get().parse(sentence.tokens());
    }

    private static List<String> drawn(Page page, int number, Sentence sentence, Tree tree) {
        List<String> lines = new ArrayList<>();
        lines.add(ConlluText.oneLine(page.name()) + ", sentence " + number);
        lines.addAll(TreeText.of(sentence.span().of(page.text()), tree));
        lines.add("");
        return lines;
    }

    private static String json(Page page, Sentence sentence, Tree tree) {
        Map<String, Object> fields = page.quoted(sentence.span());
        fields.put(
                "tokens",
                IntStream.range(0, tree.size())
                        .mapToObj(word -> token(page, tree.node(word)))
                        .toList());
        return EntryJson.line(fields);
    }

    private static Map<String, Object> token(Page page, Node node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Span at = page.codePoints().ofUnits(node.token().span());
        fields.put("start", at.start());
        fields.put("end", at.end());
        fields.put("form", node.token().form());
        fields.put("lemma", node.lemma());
        fields.put("upos", node.token().tag().name());
        if (!node.penn().isEmpty()) {
            fields.put("xpos", node.penn());
        }
        fields.put("head", node.head() + 1);
        fields.put("relation", node.relation().label());
        return fields;
    }
}
