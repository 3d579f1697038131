package org.muster.producer.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list of pages, in whatever form a site gives it: a feed, a sitemap, or plain addresses.
 *
 * @param pages addresses of articles, in order
 * @param lists addresses of further lists, of which a sitemap may consist
 */
public record Listing(List<Item> pages, List<String> lists) {
    private static final int MOST = 50_000;

    public Listing {
        pages = List.copyOf(pages.subList(0, Math.min(MOST, pages.size())));
        lists = List.copyOf(lists.subList(0, Math.min(MOST, lists.size())));
    }

    /**
     * One entry.
     *
     * @param link address of the article, as it is written
     * @param title or null
     * @param published as {@code YYYY-MM-DD} or as the list writes it, or null
     * @param updated when it was last changed, or null
     */
    public record Item(String link, String title, String published, Instant updated) {
        public static Item of(String link) {
            return new Item(link, null, null, null);
        }
    }

    /**
     * Empty if the resource is no list but, perhaps, a page.
     *
     * @throws WebException if it is a broken one
     */
    public static Optional<Listing> of(WebResource resource) throws WebException {
        String head = head(resource.body());
        if (head.startsWith("{") && head.contains("jsonfeed.org")) {
            return Optional.of(Feed.json(resource));
        }
        boolean markup = head.startsWith("<") && !head.contains("<html") && !head.contains("<HTML");
        if (markup && (head.contains("<urlset") || head.contains("<sitemapindex"))) {
            return Optional.of(Sitemap.read(resource));
        }
        if (markup && (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF"))) {
            return Optional.of(Feed.xml(resource));
        }
        return AddressList.isOne(head) ? Optional.of(AddressList.read(resource.body())) : Optional.empty();
    }

    private static String head(byte[] body) {
        return new String(body, 0, Math.min(body.length, 2000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
    }
}
