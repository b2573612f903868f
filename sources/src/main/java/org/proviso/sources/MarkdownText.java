package org.proviso.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markdown (CommonMark with tables) as plain text. It is rendered to HTML first, because Markdown may hold HTML anywhere,
 * and then written like a page, of which only {@code figcaption} marks furniture.
 */
final class MarkdownText {
    private static final int MAX_NESTING = 100;
    /** Some constructs of Markdown take quadratic time within one block; no person writes blocks of this length. */
    private static final int LONGEST_LINE = 1 << 18;

    /** Of a date that cannot be read so much is repeated. */
    private static final int LONGEST_DATE = 40;

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxInlineNesting(MAX_NESTING)
            .maxOpenBlockParsers(MAX_NESTING)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private MarkdownText() {}

    static Page read(String source, IntakeSettings settings) {
        FrontMatter front = FrontMatter.of(source);
        List<String> notes = new ArrayList<>(front.notes());
        unreadableDate(front).ifPresent(notes::add);
        String body = withoutMark(front.body());
        if (hasLineOver(body, LONGEST_LINE)) {
            Page plain = PlainText.read(body, settings.maxFurnitureChars());
            notes.add("a line is longer than " + LONGEST_LINE + " characters; the file was read as plain text");
            notes.addAll(plain.notes());
            return new Page(
                    plain.text(),
                    plain.title(),
                    plain.units(),
                    published(front),
                    address(front).or(plain::address),
                    notes,
                    plain.lined());
        }
        Optional<String> title = front.first("title").map(Blanks::collapse).filter(words -> !words.isEmpty());
        BlockText writer = new BlockText(title, Markup::ofFigure);
        writer.write(html(body));
        String lined = writer.lined();
        return new Page(
                writer.text(),
                title.or(() -> PlainTitle.of(lined, writer.units())),
                writer.units(),
                published(front),
                address(front).or(() -> HeadAddress.of(lined)),
                notes,
                lined);
    }

    private static Element html(String body) {
        Element root =
                Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(body))).body();
        MarkdownLines.keep(root);
        return root;
    }

    private static Optional<java.time.LocalDate> published(FrontMatter front) {
        return date(front).flatMap(WrittenDate::opening);
    }

    private static Optional<String> date(FrontMatter front) {
        return front.first("date", "published_time", "published", "publication_date", "datepublished", "created");
    }

    /** What is noted of a date that is given and is none. */
    private static Optional<String> unreadableDate(FrontMatter front) {
        return date(front)
                .filter(value -> WrittenDate.opening(value).isEmpty())
                .map(Blanks::collapse)
                .map(value -> "the date in the front matter, \u201c"
                        + (value.length() > LONGEST_DATE ? value.substring(0, LONGEST_DATE) + "\u2026" : value)
                        + "\u201d, is no day, and is not used; write it as 2025-03-14 and read the file again");
    }

    private static Optional<String> address(FrontMatter front) {
        return front.first("source_url", "url", "address", "link", "canonical_url");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean hasLineOver(String text, int limit) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > limit) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
