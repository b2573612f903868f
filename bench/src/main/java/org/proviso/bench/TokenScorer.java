package org.proviso.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;

/**
 * The tokeniser and sentence splitter against the raw text of a treebank: exact spans, as the CoNLL 2018 shared task scores
 * them. The product gives words ({@code did}, {@code n't}); those that together are exactly one gold token of
 * several words count as that token, where tokens are scored.
 *
 * @param misquoted tokens whose form is not what their span holds: must be 0
 */
record TokenScorer(Rate tokens, Rate words, Rate sentences, int misquoted) {
    /** What they are called, and their files. */
    static final SortedMap<String, String> TREEBANKS =
            new TreeMap<>(Map.of("EWT dev", "ewt-dev", "GUM dev", "gum-free-dev"));

    static TokenScorer score(Gold gold, String file) {
        return score(TreebankText.read(gold.file("treebank/" + file + ".conllu.gz")));
    }

    static TokenScorer score(TreebankText treebank) {
        List<Sentence> found = Sentences.of(treebank.text());
        List<Token> words =
                found.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        List<Span> spans = words.stream().map(Token::span).toList();
        return new TokenScorer(
                rate(joined(spans, treebank), treebank.tokens()),
                rate(spans, treebank.words()),
                rate(found.stream().map(Sentence::span).toList(), treebank.sentences()),
                (int) words.stream()
                        .filter(word -> !word.form().equals(word.span().of(treebank.text())))
                        .count());
    }

    /** The words, those that fill a gold token of several words joined to it. */
    private static List<Span> joined(List<Span> words, TreebankText treebank) {
        Map<Integer, Integer> ends = new HashMap<>();
        treebank.tokens().forEach(token -> ends.put(token.start(), token.end()));
        treebank.words().forEach(word -> ends.remove(word.start(), word.end()));
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = ends.getOrDefault(words.get(i).start(), 0);
            int last = i;
            while (last + 1 < words.size() && words.get(last + 1).end() <= end) {
                last++;
            }
            if (last > i && words.get(last).end() == end) {
                joined.add(words.get(i).union(words.get(last)));
                i = last;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /** Both lists are in order. */
    private static Rate rate(List<Span> found, List<Span> gold) {
        int right = 0;
        int i = 0;
        for (Span span : found) {
            while (i < gold.size() && gold.get(i).compareTo(span) < 0) {
                i++;
            }
            right += i < gold.size() && gold.get(i).equals(span) ? 1 : 0;
        }
        return Rate.of(right, found.size(), gold.size());
    }
}
