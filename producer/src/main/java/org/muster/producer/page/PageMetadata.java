package org.muster.producer.page;

import static org.muster.producer.page.Statements.first;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about itself, the most dependable statement first. */
record PageMetadata(String url, String title, String author, String published, String language, String source) {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "DC.date.issued",
            "dcterms.created",
            "pubdate",
            "publish-date",
            "article.published",
            "date");

    private static final List<String> TIMES = List.of("time pubdate", "article time", "main time", "time");

    static PageMetadata of(Document document) {
        Statements said = Statements.of(document);
        LinkedData linked = LinkedData.of(said.linkedData());
        String source = first(said.meta("og:site_name"), linked.get("publisher"));
        String url = first(
                said.link("canonical"),
                absolute(document, said.meta("og:url")),
                linked.get("url"),
                document.location());
        return new PageMetadata(
                url,
                title(document, said, linked, source),
                first(linked.get("author"), said.meta("author"), said.property("author"), said.element("author")),
                published(said, linked),
                first(
                        language(document),
                        linked.get("inLanguage"),
                        said.meta("content-language"),
                        said.meta("og:locale")),
                first(source, host(url)));
    }

    private static String language(Document document) {
        Element root = document.firstElementChild();
        return root == null ? null : root.attr("lang");
    }

    private static String published(Statements said, LinkedData linked) {
        return Stream.of(
                        Stream.of(linked.get("datePublished")),
                        PUBLISHED.stream().map(said::meta),
                        Stream.of(said.property("datePublished")),
                        TIMES.stream().map(said::element))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    private static String title(Document document, Statements said, LinkedData linked, String source) {
        String title = first(
                unescape(linked.get("headline")),
                said.meta("og:title"),
                said.property("headline"),
                said.element("article h1"),
                said.element("h1"),
                document.title());
        return title == null ? null : withoutOutlet(title, source);
    }

    /** "Troops leave | Daily Post" says "Troops leave". */
    private static String withoutOutlet(String title, String source) {
        for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ")) {
            int at = title.lastIndexOf(separator);
            if (at > 0
                    && source != null
                    && title.substring(at + separator.length()).strip().equalsIgnoreCase(source)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    /** Some sites escape twice. */
    private static String unescape(String text) {
        return text == null ? null : Parser.unescapeEntities(text, false);
    }

    private static String absolute(Document document, String address) {
        return address == null ? null : first(StringUtil.resolve(document.location(), address), address);
    }

    private static String host(String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
