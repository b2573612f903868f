package org.proviso.sources;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where a line end of Markdown is more than a space: behind a heading in bold letters on a line of its own ("**1. Evacuation**"), and in the
 * first paragraphs, where they are lines of a head ("MINISTRY OF PORTS", "Update 7", "4 May 2025") and none goes on in the next.
 */
final class MarkdownLines {
    private static final int HEAD = 3;
    private static final int LONGEST_OF_HEAD = 100;

    private MarkdownLines() {}

    /** Makes breaks of them. */
    static void keep(Element body) {
        body.select("p").forEach(MarkdownLines::behindBold);
        body.children().stream()
                .limit(HEAD)
                .filter(block -> block.nameIs("p") && isOfHead(block))
                .forEach(MarkdownLines::breaks);
    }

    private static void behindBold(Element paragraph) {
        if (paragraph.childNodeSize() > 1
                && paragraph.childNode(0) instanceof Element bold
                && bold.nameIs("strong")
                && paragraph.childNode(1) instanceof TextNode behind
                && behind.getWholeText().startsWith("\n")) {
            bold.after(new Element("br"));
        }
    }

    private static boolean isOfHead(Element paragraph) {
        List<String> lines = paragraph.wholeText().lines().map(Blanks::collapse).toList();
        return lines.size() > 1
                && Datelines.areApart(lines)
                && lines.stream().allMatch(line -> line.length() <= LONGEST_OF_HEAD);
    }

    private static void breaks(Element paragraph) {
        for (Node node : List.copyOf(paragraph.childNodes())) {
            if (node instanceof TextNode words) {
                broken(words);
            }
        }
    }

    private static void broken(TextNode words) {
        TextNode rest = words;
        int end = rest.getWholeText().indexOf('\n');
        while (end >= 0 && end + 1 < rest.getWholeText().length()) {
            TextNode next = rest.splitText(end + 1);
            rest.after(new Element("br"));
            rest = next;
            end = rest.getWholeText().indexOf('\n');
        }
        if (end >= 0) {
            rest.after(new Element("br"));
        }
    }
}
