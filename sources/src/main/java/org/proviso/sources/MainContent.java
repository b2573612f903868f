package org.proviso.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.proviso.core.model.Furniture;

/**
 * Tells the article of a page from what surrounds it. An element weighs what the running text in it weighs: the letters of its
 * blocks of some length outside links. From the page's body, or from the element that says it is the article, the walk goes down
 * into the child that holds nearly all the weight as long as there is one; where it stops, the article lies. Around it everything is furniture;
 * inside it, what the markup says is, unless that holds most of the weight: names such as "sidebar-layout" sit on wrappers, too.
 *
 * <p>The idea of weighing text outside links is that of Kohlschütter, Fankhauser, Nejdl: Boilerplate Detection using Shallow
 * Text Features, 2010; descending by weight is ours.
 */
final class MainContent {
    private static final int SHORTEST_BLOCK = 60;
    private static final int LIGHTEST_ARTICLE = 250;
    private static final double NEARLY_ALL = 0.7;
    private static final double SAID_TO_BE = 0.4;
    private static final double MOSTLY_LINKS = 0.8;
    private static final int SHORTEST_LINK_LIST = 20;

    private final Map<Element, Integer> weights = new HashMap<>();
    private final Map<Element, Integer> letters = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();
    private final Element root;
    private final Set<Element> around = new HashSet<>();

    MainContent(Element body) {
        weigh(body);
        root = weight(body) < LIGHTEST_ARTICLE ? body : descend(start(body));
        for (Optional<Element> outer = Optional.of(root);
                outer.isPresent();
                outer = outer.flatMap(e -> Optional.ofNullable(e.parent()))) {
            around.add(outer.get());
        }
    }

    /** What everything in the element is, unless it is the article or around it. */
    Optional<Furniture.Kind> kindOf(Element element) {
        if (around.contains(element)) {
            return Optional.empty();
        }
        if (!root.nameIs("body") && !isInside(element)) {
            return Markup.of(element).or(() -> Optional.of(Furniture.Kind.MENU));
        }
        if (weight(element) * 2 > weight(root)) {
            return Optional.empty();
        }
        return Markup.of(element).or(() -> links(element));
    }

    private Optional<Furniture.Kind> links(Element element) {
        int all = letters.getOrDefault(element, 0);
        return all >= SHORTEST_LINK_LIST && linked.getOrDefault(element, 0) > all * MOSTLY_LINKS
                ? Optional.of(Furniture.Kind.RELATED)
                : Optional.empty();
    }

    private boolean isInside(Element element) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            if (outer.equals(root)) {
                return true;
            }
        }
        return false;
    }

    private Element start(Element body) {
        return heaviest(body, "[itemprop~=articleBody]")
                .or(() -> heaviest(body, "article, main, [role=main], [role=article]"))
                .orElse(body);
    }

    private Optional<Element> heaviest(Element body, String query) {
        return body.select(query).stream()
                .max((a, b) -> Integer.compare(weight(a), weight(b)))
                .filter(found -> weight(found) >= weight(body) * SAID_TO_BE);
    }

    private Element descend(Element start) {
        Element at = start;
        Optional<Element> next = heavyChild(at, weight(start));
        while (next.isPresent()) {
            at = next.get();
            next = heavyChild(at, weight(start));
        }
        return at;
    }

    private Optional<Element> heavyChild(Element parent, int whole) {
        return parent.children().stream()
                .filter(child -> !child.nameIs("p") && BlockText.isBlock(child) && weight(child) >= whole * NEARLY_ALL)
                .findFirst();
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private void weigh(Element body) {
        Map<Element, Integer> own = new HashMap<>();
        body.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode words) {
                Optional.ofNullable(words.parent()).ifPresent(parent -> count(words, parent, own));
            }
        });
        own.forEach((block, weight) -> {
            if (weight >= SHORTEST_BLOCK && !isSurelyAround(block)) {
                addUpwards(weights, block, weight);
            }
        });
    }

    private void count(TextNode words, Element parent, Map<Element, Integer> own) {
        int length = words.text().strip().length();
        boolean link = false;
        Element block = parent;
        while (!BlockText.isBlock(block) && block.parent() != null) {
            link |= block.nameIs("a");
            block = block.parent();
        }
        if (length > 0) {
            addUpwards(letters, block, length);
            if (link) {
                addUpwards(linked, block, length);
            } else {
                own.merge(block, length, Integer::sum);
            }
        }
    }

    /** Comments, footers and the like may hold more text than the article. */
    private static boolean isSurelyAround(Element block) {
        for (Element outer = block; outer != null && !outer.nameIs("body"); outer = outer.parent()) {
            boolean sure = outer.nameIs("aside")
                    || outer.nameIs("footer")
                    || outer.nameIs("nav")
                    || outer.nameIs("figcaption")
                    || outer.id().equals("comments")
                    || outer.hasClass("comments")
                    || outer.hasClass("comment")
                    || outer.hasClass("commentlist")
                    || outer.hasClass("comment-list");
            if (sure) {
                return true;
            }
        }
        return false;
    }

    private static void addUpwards(Map<Element, Integer> sums, Element from, int amount) {
        for (Element outer = from; outer != null; outer = outer.parent()) {
            sums.merge(outer, amount, Integer::sum);
        }
    }
}
