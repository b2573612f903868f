package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself: title, publication day, address. */
final class HtmlMetadata {
    private static final List<String> DATE_KEYS = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "og:article:published_time",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.issued",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "date");
    /** JSON-LD is not parsed: all that is wanted of it is one string behind one key. */
    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");

    private static final Pattern SUFFIX =
            Pattern.compile("(.{12,}?)\\s+(?:[|\u00BB\u2013\u2014\u2022\u00B7:]|-{1,2}|::)\\s+[^|]{2,60}");

    private final Document page;

    HtmlMetadata(Document page) {
        this.page = page;
    }

    Optional<String> title() {
        return meta("og:title")
                .map(this::withoutSiteName)
                .or(this::onlyHeading)
                .or(() -> titleElement())
                .map(Blanks::collapse)
                .filter(words -> !words.isEmpty());
    }

    Optional<LocalDate> published() {
        return DATE_KEYS.stream()
                .flatMap(key -> meta(key).stream())
                .flatMap(value -> WrittenDate.opening(value).stream())
                .findFirst()
                .or(this::linkedDate)
                .or(this::timeElement);
    }

    Optional<String> address() {
        return attribute("link[rel=canonical]", "href").or(() -> meta("og:url")).filter(url -> url.startsWith("http"));
    }

    private Optional<String> meta(String key) {
        Stream<Function<String, Optional<String>>> places = Stream.of(
                name -> attribute("meta[property=" + name + "]", "content"),
                name -> attribute("meta[name=" + name + "]", "content"),
                name -> attribute("meta[itemprop=" + name + "]", "content"));
        return places.flatMap(place -> place.apply("\"" + key + "\"").stream()).findFirst();
    }

    private Optional<String> attribute(String query, String name) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> linkedDate() {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> LINKED_DATA.matcher(script.data()))
                .filter(Matcher::find)
                .flatMap(found -> WrittenDate.opening(found.group(1)).stream())
                .findFirst();
    }

    private Optional<LocalDate> timeElement() {
        return page.select("time[datetime]").stream()
                .flatMap(time -> WrittenDate.opening(time.attr("datetime")).stream())
                .findFirst();
    }

    private Optional<String> onlyHeading() {
        List<Element> headings = page.select("h1").stream()
                .filter(heading -> !Blanks.isBlank(heading.text()))
                .limit(2)
                .toList();
        return headings.size() == 1 ? Optional.of(headings.getFirst().text()) : Optional.empty();
    }

    private Optional<String> titleElement() {
        String words = Blanks.collapse(page.title());
        Matcher matcher = SUFFIX.matcher(words);
        return Optional.of(matcher.matches() ? matcher.group(1) : words);
    }

    private String withoutSiteName(String words) {
        Optional<String> site = meta("og:site_name").filter(words::endsWith);
        Matcher matcher = SUFFIX.matcher(words);
        return site.isPresent() && matcher.matches() ? matcher.group(1) : words;
    }
}
