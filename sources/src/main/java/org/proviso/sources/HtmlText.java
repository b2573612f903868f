package org.proviso.sources;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page as plain text. */
final class HtmlText {
    private HtmlText() {}

    static Page read(String source) {
        Document page = Jsoup.parse(source);
        HtmlMetadata metadata = new HtmlMetadata(page);
        Optional<String> title = metadata.title();
        BlockText writer = new BlockText(title, new MainContent(page.body())::kindOf);
        writer.write(page.body());
        return new Page(
                writer.text(),
                title,
                writer.units(),
                metadata.published(),
                metadata.address(),
                List.of(),
                writer.text());
    }
}
