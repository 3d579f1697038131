package org.muster.producer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** RSS, Atom and JSON feeds. XML with a DOCTYPE is refused, so no entity is ever expanded. */
public final class Feed {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Feed() {}

    /**
     * One entry.
     *
     * @param link address of the article
     * @param title or null
     * @param published as {@code YYYY-MM-DD} or as the feed writes it, or null
     */
    public record Item(String link, String title, String published) {}

    /** Whether the first bytes look like a feed. */
    public static boolean isFeed(WebResource resource) {
        String head = head(resource.body());
        boolean xml = head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF");
        return xml && !head.contains("<html") || head.startsWith("{") && head.contains("jsonfeed.org");
    }

    /**
     * Entries that have a link, in the feed's order.
     *
     * @throws WebException if it is none of the three
     */
    public static List<Item> items(WebResource resource) throws WebException {
        try {
            return head(resource.body()).startsWith("{") ? json(resource) : xml(resource);
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new WebException("is a broken feed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static List<Item> xml(WebResource resource) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader =
                new XmlReader(new ByteArrayInputStream(resource.body()), resource.contentType(), true)) {
            return input.build(reader).getEntries().stream().flatMap(Feed::item).toList();
        }
    }

    private static Stream<Item> item(SyndEntry entry) {
        String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        String published = date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return link == null ? Stream.empty() : Stream.of(new Item(link.strip(), entry.getTitle(), published));
    }

    private static List<Item> json(WebResource resource) throws IOException {
        List<Item> items = new ArrayList<>();
        for (JsonNode item : MAPPER.readTree(resource.body()).path("items")) {
            String link = item.path("url").asText(item.path("external_url").asText(""));
            if (!link.isEmpty()) {
                items.add(new Item(
                        link,
                        item.path("title").asText(null),
                        item.path("date_published").asText(null)));
            }
        }
        return items;
    }

    private static String head(byte[] body) {
        return new String(body, 0, Math.min(body.length, 2000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
    }
}
