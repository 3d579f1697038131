package org.muster.producer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What the elements of a page say of it, gathered in one walk; of two that say the same thing the first counts. */
final class Statements {
    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final List<String> linkedData = new ArrayList<>();

    private Statements() {}

    static Statements of(Document document) {
        Statements statements = new Statements();
        NodeTraversor.traverse(statements.new Walk(), document);
        return statements;
    }

    /** The content of {@code <meta property=…>}, {@code name=}, {@code itemprop=} or {@code http-equiv=}; or null. */
    String meta(String name) {
        return metas.get(name);
    }

    /** What the first element with this {@code itemprop} says; or null. */
    String property(String name) {
        return properties.get(name);
    }

    /** What the first element of a kind says; or null. */
    String element(String kind) {
        Element element = elements.get(kind);
        return element == null ? null : said(element);
    }

    /** The absolute address in a {@code <link rel=…>}, or as it is written where there is nothing to resolve it with. */
    String link(String relation) {
        Element link = elements.get("link " + relation);
        return link == null ? null : first(link.absUrl("href"), link.attr("href"));
    }

    /** The page's scripts in JSON-LD, as they stand. */
    List<String> linkedData() {
        return linkedData;
    }

    private static String said(Element element) {
        return first(element.attr("content"), element.attr("datetime"), element.text());
    }

    static String first(String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private final class Walk implements NodeVisitor {
        private int articles;
        private int mains;

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "link" -> elements.putIfAbsent("link " + element.attr("rel"), element);
                case "article" -> articles++;
                case "main" -> mains++;
                case "h1" -> {
                    keep("h1", element);
                    if (articles > 0) {
                        keep("article h1", element);
                    }
                }
                case "time" -> time(element);
                case "script" -> {
                    if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                        linkedData.add(element.data());
                    }
                }
                default -> {
                    // Says nothing by its name.
                }
            }
            if (element.attributesSize() > 0) {
                String property = element.attr("itemprop");
                if (!property.isEmpty() && !properties.containsKey(property)) {
                    properties.put(property, said(element));
                }
                if (element.attr("rel").equals("author")) {
                    keep("author", element);
                }
            }
        }

        private void meta(Element element) {
            String content = element.attr("content");
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute);
                if (!name.isEmpty() && !content.isBlank()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }

        private void time(Element element) {
            if (element.hasAttr("pubdate")) {
                keep("time pubdate", element);
            }
            if (element.hasAttr("datetime")) {
                keep("time", element);
                if (articles > 0) {
                    keep("article time", element);
                }
                if (mains > 0) {
                    keep("main time", element);
                }
            }
        }

        private void keep(String kind, Element element) {
            elements.putIfAbsent(kind, element);
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                articles -= element.normalName().equals("article") ? 1 : 0;
                mains -= element.normalName().equals("main") ? 1 : 0;
            }
        }
    }
}
