package org.proviso.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Span;

/**
 * Writes the tree of a page as plain text, block by block, in one walk without recursion: paragraphs stand apart by an empty
 * line; list items and table rows each have a line; inside a block, white space is one space; code stays as it is. What
 * nobody reads (scripts, styles, forms' values) is left out, everything else is kept.
 */
final class BlockText implements NodeFilter {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "select",
            "datalist",
            "textarea",
            "input",
            "map");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BOLD = Set.of("strong", "b", "br");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final StringBuilder text;
    private final Optional<String> title;
    private final Function<Element, Optional<Furniture.Kind>> kindOf;
    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Optional<Furniture.Kind>> kinds = new ArrayDeque<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private Optional<String> bullet = Optional.empty();
    /** Where a line of the source ended, in the block and in the text. */
    private final BitSet blockEnds = new BitSet();

    private final BitSet ends = new BitSet();
    private boolean anyBody;

    /**
     * @param title written first; a first block that says the same is not repeated
     * @param kindOf what an element's markup says about everything in it
     */
    BlockText(Optional<String> title, Function<Element, Optional<Furniture.Kind>> kindOf) {
        this.title = title;
        this.kindOf = kindOf;
        this.text = new StringBuilder();
        title.ifPresent(words -> {
            text.append(words);
            units.add(new Unit(new Span(0, words.length()), Unit.Role.HEADING, Optional.empty()));
        });
    }

    String text() {
        return text.toString();
    }

    /** The text with the line ends of the source where it has spaces for them; of the same length. */
    String lined() {
        StringBuilder lined = new StringBuilder(text);
        ends.stream().forEach(at -> lined.setCharAt(at, '\n'));
        return lined.toString();
    }

    List<Unit> units() {
        return units;
    }

    void write(Element root) {
        root.filter(this);
        flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode words -> append(words);
            case Element element
            when UNREAD.contains(element.normalName()) -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case Element element -> enter(element);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            flush();
            open.pop();
            kinds.pop();
            if (element.nameIs("li")) {
                bullet = Optional.empty();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        boolean code = !open.isEmpty() && open.peek().nameIs("pre");
        String whole = words.getWholeText();
        if (code) {
            block.append(whole);
        } else {
            whole.chars().forEach(c -> append((char) c));
        }
    }

    private void append(char c) {
        Blanks.append(block, c);
        int last = block.length() - 1;
        if (c == '\n' && last >= 0 && block.charAt(last) == ' ') {
            blockEnds.set(last);
        }
    }

    private void enter(Element element) {
        if (element.nameIs("br")) {
            lineBreak();
        } else if (isBlock(element)) {
            flush();
            open.push(element);
            kinds.push(enclosing().or(() -> kindOf.apply(element)));
            if (element.nameIs("li")) {
                bullet = Optional.of(bullet(element));
            }
        } else if (CELLS.contains(element.normalName()) && !block.isEmpty()) {
            trimEnd();
            block.append(" | ");
        }
    }

    /** What encloses a block says more about it than its own markup does. */
    private Optional<Furniture.Kind> enclosing() {
        return kinds.isEmpty() ? Optional.empty() : kinds.peek();
    }

    private void lineBreak() {
        trimEnd();
        if (!block.isEmpty()) {
            block.append('\n');
        }
    }

    private void trimEnd() {
        while (!block.isEmpty() && Blanks.isBlank(block.charAt(block.length() - 1))) {
            block.setLength(block.length() - 1);
            blockEnds.clear(block.length());
        }
    }

    /** A cell that holds blocks is a part of a layout, not a datum. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(name) || (CELLS.contains(name) && holdsBlocks(element));
    }

    private static boolean holdsBlocks(Element cell) {
        return cell.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()));
    }

    private String bullet(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "- ";
        }
        String start = list.attr("start");
        int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        return numbers.merge(list, first, (last, unused) -> last + 1) + ". ";
    }

    private void flush() {
        trimEnd();
        boolean code = !open.isEmpty() && open.peek().nameIs("pre");
        String words = block.toString();
        block.setLength(0);
        if (Blanks.isBlank(words)) {
            blockEnds.clear();
            return;
        }
        boolean first = !anyBody;
        anyBody = true;
        if (first && title.isPresent() && title.get().equalsIgnoreCase(Blanks.collapse(words))) {
            blockEnds.clear();
            return;
        }
        Unit.Role role = code ? Unit.Role.CODE : role();
        separate(role);
        int start = text.length();
        bullet.ifPresent(text::append);
        bullet = Optional.empty();
        // A bullet belongs to furniture, but not to the words of an item.
        int from = enclosing().isPresent() ? start : text.length();
        blockEnds.stream().forEach(at -> ends.set(text.length() + at));
        blockEnds.clear();
        text.append(words);
        units.add(new Unit(new Span(from, text.length()), role, enclosing()));
    }

    private void separate(Unit.Role role) {
        if (text.isEmpty()) {
            return;
        }
        boolean together = (role == Unit.Role.ITEM || role == Unit.Role.ROW)
                && units.getLast().role() == role;
        text.append(together ? "\n" : "\n\n");
    }

    /** Where authors have no headings, they write a paragraph in bold. */
    private static boolean isBoldThroughout(Element element) {
        return element.nameIs("p")
                && element.childrenSize() > 0
                && element.children().stream().allMatch(child -> BOLD.contains(child.normalName()))
                && element.textNodes().stream().allMatch(TextNode::isBlank);
    }

    private Unit.Role role() {
        for (Element element : open) {
            String name = element.normalName();
            if (HEADINGS.contains(name) || isBoldThroughout(element)) {
                return Unit.Role.HEADING;
            }
            if (name.equals("li") || name.equals("dd") || name.equals("dt")) {
                return Unit.Role.ITEM;
            }
            if (name.equals("tr")) {
                return Unit.Role.ROW;
            }
        }
        return Unit.Role.PARAGRAPH;
    }
}
