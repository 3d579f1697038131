package org.muster.producer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** RSS, Atom and JSON feeds: the entries that have a link. XML with a DOCTYPE is refused, so no entity is ever expanded. */
final class Feed {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Feed() {}

    static Listing xml(WebResource resource) throws WebException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader =
                new XmlReader(new ByteArrayInputStream(resource.body()), resource.contentType(), true)) {
            return listing(input.build(reader).getEntries().stream()
                    .flatMap(Feed::item)
                    .toList());
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    static Listing json(WebResource resource) throws WebException {
        List<Listing.Item> items = new ArrayList<>();
        try {
            for (JsonNode item : MAPPER.readTree(resource.body()).path("items")) {
                String link = item.path("url").asText(item.path("external_url").asText(""));
                if (!link.isEmpty()) {
                    items.add(new Listing.Item(
                            link,
                            item.path("title").asText(null),
                            item.path("date_published").asText(null),
                            instant(item.path("date_modified").asText(null))));
                }
            }
        } catch (IOException e) {
            throw broken(e);
        }
        return listing(items);
    }

    private static Listing listing(List<Listing.Item> items) {
        return new Listing(items, List.of());
    }

    private static Stream<Listing.Item> item(SyndEntry entry) {
        String link = entry.getLink() != null ? entry.getLink() : entry.getUri();
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        String published = date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        Instant updated =
                entry.getUpdatedDate() == null ? null : entry.getUpdatedDate().toInstant();
        return link == null
                ? Stream.empty()
                : Stream.of(new Listing.Item(link.strip(), entry.getTitle(), published, updated));
    }

    private static Instant instant(String time) {
        try {
            return time == null ? null : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static WebException broken(Exception e) {
        return new WebException("is a broken feed: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
}
