package org.muster.producer.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about itself, the most dependable statement first. */
record PageMetadata(String url, String title, String author, String published, String language, String source) {
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=DC.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=article.published]",
            "meta[name=date]",
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    static PageMetadata of(Document document) {
        LinkedData linked = LinkedData.of(document);
        String source = first(content(document, "meta[property=og:site_name]"), linked.get("publisher"));
        String url = first(
                address(document, "link[rel=canonical]", "href"),
                address(document, "meta[property=og:url]", "content"),
                linked.get("url"),
                document.location());
        return new PageMetadata(
                url,
                title(document, linked, source),
                first(
                        linked.get("author"),
                        content(document, "meta[name=author]"),
                        content(document, "[itemprop=author]"),
                        content(document, "[rel=author]")),
                first(Stream.concat(
                                Stream.of(linked.get("datePublished")),
                                PUBLISHED.stream().map(selector -> content(document, selector)))
                        .toArray(String[]::new)),
                first(
                        document.select("html").attr("lang"),
                        linked.get("inLanguage"),
                        content(document, "meta[http-equiv=content-language]"),
                        content(document, "meta[property=og:locale]")),
                first(source, host(url)));
    }

    private static String title(Document document, LinkedData linked, String source) {
        String title = first(
                unescape(linked.get("headline")),
                content(document, "meta[property=og:title]"),
                content(document, "[itemprop=headline]"),
                content(document, "article h1"),
                content(document, "h1"),
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

    /** What the first element that matches says: its {@code content}, its {@code datetime} or its words. */
    private static String content(Document document, String selector) {
        Element element = document.selectFirst(selector);
        if (element == null) {
            return null;
        }
        return first(element.attr("content"), element.attr("datetime"), element.text());
    }

    private static String address(Document document, String selector, String attribute) {
        Element element = document.selectFirst(selector);
        if (element == null) {
            return null;
        }
        return first(element.absUrl(attribute), element.attr(attribute));
    }

    private static String host(String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String first(String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
