package org.muster.producer.reading;

import java.net.URI;
import java.util.Optional;
import org.muster.producer.page.Page;
import org.muster.producer.web.Listing;

/** A web page as an article. */
public final class PageArticle {
    private PageArticle() {}

    /**
     * @param address where the page was read, or null if it is a file
     * @param item what a feed says of it, or null; the page knows better
     */
    public static RawArticle of(Page page, URI address, Listing.Item item) {
        String published = day(page.published())
                .or(() -> day(item == null ? null : item.published()))
                .orElse(null);
        String title = page.title() == null && item != null ? item.title() : page.title();
        String url = address == null ? page.url() : canonical(page.url(), address);
        return new RawArticle(null, url, published, title, page.source(), page.text())
                .by(new Byline(page.author(), page.language()));
    }

    public static Reading read(Page page, URI address, Listing.Item item, Place place, Limits limits) {
        return page.text().isEmpty()
                ? new Reading.Rejected(place, "is a page without running text; publish the article's own page")
                : of(page, address, item).read(place, limits);
    }

    /** What pages write as their date is often none; then the text has to tell. */
    private static Optional<String> day(String stated) {
        return Optional.ofNullable(stated).flatMap(StatedDates::parse).map(Object::toString);
    }

    /** A page may name its canonical address, but not one of another site: it would replace that site's article. */
    private static String canonical(String claimed, URI address) {
        try {
            String host = claimed == null ? null : URI.create(claimed).getHost();
            boolean same = host != null && (isWithin(host, address.getHost()) || isWithin(address.getHost(), host));
            return same ? claimed : address.toString();
        } catch (IllegalArgumentException e) {
            return address.toString();
        }
    }

    private static boolean isWithin(String host, String domain) {
        return host.equalsIgnoreCase(domain) || host.endsWith("." + domain.replaceFirst("^www\\.", ""));
    }
}
