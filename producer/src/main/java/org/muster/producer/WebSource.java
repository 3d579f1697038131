package org.muster.producer;

import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import org.muster.producer.page.Page;
import org.muster.producer.web.Feed;
import org.muster.producer.web.WebClient;
import org.muster.producer.web.WebException;
import org.muster.producer.web.WebResource;

/** An address on the web: an article's page, or a feed whose articles are then fetched one by one. */
final class WebSource implements ReadingCursor {
    private final WebClient client;
    private final Limits limits;
    private Iterator<Feed.Item> items;
    private boolean insideFeed;

    WebSource(String address, WebClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
        this.items = List.of(new Feed.Item(address, null, null)).iterator();
    }

    @Override
    public Reading next() throws IOException {
        while (items.hasNext()) {
            Feed.Item item = items.next();
            Place place = Place.whole(withoutSecrets(item.link()));
            try {
                WebResource resource = client.get(URI.create(item.link()));
                if (insideFeed || !Feed.isFeed(resource)) {
                    return article(resource, item, place);
                }
                insideFeed = true;
                items = Feed.items(resource).iterator();
                if (!items.hasNext()) {
                    return new Reading.Rejected(place, "is a feed without entries");
                }
            } catch (IllegalArgumentException e) {
                return new Reading.Rejected(place, "is no web address; correct it");
            } catch (WebException e) {
                return new Reading.Rejected(place, e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
        return null;
    }

    private Reading article(WebResource resource, Feed.Item item, Place place) {
        if (!resource.mediaType().contains("html") && !resource.mediaType().isEmpty()) {
            return new Reading.Rejected(place, "is " + resource.mediaType() + ", neither a page nor a feed");
        }
        Page page =
                Page.of(resource.body(), resource.charset(), resource.address().toString());
        return PageArticle.read(page, resource.address(), item, place, limits);
    }

    private static String withoutSecrets(String address) {
        return address.replaceFirst("//[^/@]*@", "//…@");
    }

    @Override
    public void close() {}
}
