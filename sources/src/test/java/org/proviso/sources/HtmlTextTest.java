package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture.Kind;

class HtmlTextTest {
    private static final String PARAGRAPH =
            "<p>The port of Exampleton reopened on Monday, said the harbour master, after dockers and owners had signed an agreement on pay.</p>";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Port reopens after long strike | The Daily Example</title>
            <meta property="article:published_time" content="2024-05-06T23:30:00+02:00">
            <link rel="canonical" href="https://example.org/port">
            <script>var x = "never read";</script><style>p {}</style></head>
            <body class="comments-open has-sidebar"><div class="wrapper sidebar-layout">
            <nav><ul><li><a href="/">Start</a></li><li><a href="/world">World</a></li></ul></nav>
            <div class="story"><h1>Port reopens after long strike</h1>
            %1$s<figure><img src="x.png"><figcaption>A crane at dusk</figcaption></figure>%1$s
            <div class="related-posts"><ul><li><a href="/1">Dockers walk out in a second port</a></li></ul></div>
            <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2023</td><td>12</td></tr></table>%1$s</div>
            <div id="comments"><p>I have been saying for a very long time that this had to happen, and now it has, at last.</p></div>
            <footer>Imprint</footer></div></body></html>
            """.formatted(PARAGRAPH);

    @Test
    void metadataGiveTitleDateAndAddress() {
        Document document = document(PAGE);
        assertThat(document.title()).hasValue("Port reopens after long strike");
        assertThat(document.published().orElseThrow().date()).isEqualTo(new Edtf("2024-05-06"));
        assertThat(document.provenance().address()).hasValue("https://example.org/port");
    }

    @Test
    void everythingReadableIsKeptAndWhatIsNotTheArticleIsMarked() {
        Document document = document(PAGE);
        assertThat(document.text())
                .startsWith("Port reopens after long strike\n\n- Start\n- World")
                .contains("Year | Ships\n2023 | 12")
                .doesNotContain("never read");
        assertThat(kind(document, "World")).isEqualTo("MENU");
        assertThat(kind(document, "A crane at dusk")).isEqualTo("CAPTION");
        assertThat(kind(document, "Dockers walk out")).isEqualTo("RELATED");
        assertThat(kind(document, "I have been saying")).isEqualTo("COMMENTS");
        assertThat(kind(document, "Imprint")).isEqualTo("MENU");
        assertThat(kind(document, "The port of Exampleton")).isEqualTo("none");
        assertThat(kind(document, "2023 | 12")).isEqualTo("none");
    }

    @Test
    void otherPlacesGiveADateToo() {
        assertThat(date("<script type=\"application/ld+json\">{\"datePublished\": \"2023-02-03T04:05:06Z\"}</script>"))
                .isEqualTo("2023-02-03");
        assertThat(date("<time datetime=\"2022-11-12\">yesterday</time>")).isEqualTo("2022-11-12");
        assertThat(date("<meta name=\"date\" content=\"12 November 2021\">")).isEqualTo("2021-11-12");
        assertThat(date("<meta name=\"date\" content=\"2021-02-30\">")).isEqualTo("none");
    }

    @Test
    void aPageWithoutEndingIsKnownByItsOpening() {
        assertThat(Samples.taken("page", PAGE.getBytes(UTF_8)).document().text())
                .doesNotContain("<p>");
    }

    @Test
    void aHundredThousandLevelsAreReadWithoutOverflow() {
        String deep = "<div>".repeat(100_000) + "deep down" + "</div>".repeat(100_000);
        assertThat(document(deep).text()).isEqualTo("deep down");
        String bold = "<p>" + "<b>".repeat(100_000) + "bold" + "</b>".repeat(100_000);
        assertThat(document(bold).text()).isEqualTo("bold");
    }

    private static String date(String head) {
        return document("<html><head>" + head + "</head><body><p>Words.</p></body></html>")
                .published()
                .map(published -> published.date().value())
                .orElse("none");
    }

    private static String kind(Document document, String words) {
        int at = document.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return document.furniture().stream()
                .filter(piece -> piece.at().contains(at))
                .map(piece -> piece.kind())
                .map(Kind::name)
                .findFirst()
                .orElse("none");
    }

    private static Document document(String page) {
        return Samples.taken("a.html", page.getBytes(UTF_8)).document();
    }
}
