package org.proviso.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Tree;

/**
 * A sentence drawn for people: its words down the page in order, each as far to the right as it is below the root, and
 * hung with lines on its head above or below. Where a tree crosses itself, words that belong together stand together,
 * so that lines never cross. What is drawn is linear in the sentence: words that are deeper than {@value #DEEPEST}
 * stand no further to the right.
 */
final class TreeText {
    private static final int WIDTH = 80;
    private static final int DEEPEST = 12;
    private static final int WIDEST_WORD = 30;
    private static final int WIDEST_INDENTED = 46;

    private final Tree tree;
    /** The words in the order of the page. */
    private final int[] order;

    private final int[] row;
    private final int[] depth;
    /** Of each word its ancestor, or itself, that is at most {@value #DEEPEST} deep: the drawn one. */
    private final int[] drawn;
    /** The rows between which the line of a word's children runs. */
    private final int[] top;

    private final int[] bottom;

    private TreeText(Tree tree) {
        this.tree = tree;
        this.order = new int[tree.size()];
        this.row = new int[tree.size()];
        this.depth = new int[tree.size()];
        this.drawn = new int[tree.size()];
        this.top = new int[tree.size()];
        this.bottom = new int[tree.size()];
    }

    /** The sentence's text, an empty line, and a line for each word: the word, its part of speech, its relation. */
    static List<String> of(String text, Tree tree) {
        List<String> lines = wrapped(ConlluText.oneLine(text));
        lines.add("");
        if (tree.size() > 0) {
            TreeText drawing = new TreeText(tree);
            drawing.sink();
            drawing.arrange();
            lines.addAll(drawing.lines());
        }
        return lines;
    }

    /** Depths, from the root down. */
    private void sink() {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(tree.root()));
        drawn[tree.root()] = tree.root();
        while (!waiting.isEmpty()) {
            int word = waiting.remove();
            for (int child : tree.children(word)) {
                depth[child] = depth[word] + 1;
                drawn[child] = depth[child] <= DEEPEST ? child : drawn[word];
                waiting.add(child);
            }
        }
    }

    /** Rows: of each word first what hangs on it from the left, then itself, then the rest. A word that is due stands negated. */
    private void arrange() {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(tree.root()));
        int rows = 0;
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            if (next < 0) {
                row[~next] = rows;
                order[rows++] = ~next;
            } else {
                List<Integer> children = tree.children(next);
                int left = (int) children.stream().filter(child -> child < next).count();
                children.subList(left, children.size()).reversed().forEach(waiting::push);
                waiting.push(~next);
                children.subList(0, left).reversed().forEach(waiting::push);
            }
        }
        Arrays.setAll(top, word -> row[word]);
        Arrays.setAll(bottom, word -> row[word]);
        for (int word : order) {
            int head = tree.node(word).head();
            if (head != Node.ROOT) {
                top[head] = Math.min(top[head], row[word]);
                bottom[head] = Math.max(bottom[head], row[word]);
            }
        }
    }

    private List<String> lines() {
        List<String> words = Arrays.stream(order)
                .mapToObj(word -> indent(word) + cut(tree.node(word).token().form()))
                .toList();
        int width = words.stream()
                .mapToInt(TreeText::width)
                .filter(each -> each <= WIDEST_INDENTED)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>(order.length);
        for (int i = 0; i < order.length; i++) {
            Node node = tree.node(order[i]);
            String word = words.get(i) + " ".repeat(Math.max(0, width - width(words.get(i))));
            lines.add(String.format(
                    "%s  %-5s  %s", word, node.token().tag(), node.relation().label()));
        }
        return lines;
    }

    private String indent(int word) {
        StringBuilder indent = new StringBuilder();
        int below = drawn[word];
        int at = row[word];
        while (depth[below] > 0) {
            int head = tree.node(below).head();
            indent.insert(
                    0, below == word ? corner(head, at) : at > top[head] && at < bottom[head] ? "\u2502  " : "   ");
            below = head;
        }
        return drawn[word] == word ? indent.toString() : indent + "\u2026 ";
    }

    /** How a child's row meets its head's line. */
    private String corner(int head, int at) {
        return at == top[head] ? "\u250c\u2500 " : at == bottom[head] ? "\u2514\u2500 " : "\u251c\u2500 ";
    }

    private static int width(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String cut(String form) {
        String word = ConlluText.oneLine(form);
        return width(word) <= WIDEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, WIDEST_WORD - 1)) + "\u2026";
    }

    /** The text in lines that a terminal does not break within a word. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (text.length() - start > WIDTH) {
            int space = text.lastIndexOf(' ', start + WIDTH);
            int stop = space > start ? space : start + WIDTH;
            lines.add(text.substring(start, stop));
            start = space > start ? stop + 1 : stop;
        }
        lines.add(text.substring(start));
        return lines;
    }
}
