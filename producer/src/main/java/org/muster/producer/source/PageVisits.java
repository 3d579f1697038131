package org.muster.producer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.muster.claims.Article;
import org.muster.producer.bytes.Hashes;
import org.muster.producer.page.Page;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.PageArticle;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.web.Answer;
import org.muster.producer.web.Listing;
import org.muster.producer.web.Validators;
import org.muster.producer.web.WebClient;
import org.muster.producer.web.WebException;
import org.muster.producer.web.WebResource;
import org.muster.schemas.PublisherState;
import org.muster.schemas.WebProgress;

/**
 * Visits to pages, sparing those that were read before: a page is asked for again when its list says that it changed, else
 * after a while that doubles each time it is the same; and then on condition that it changed.
 *
 * @param recheck the first such while; zero to ask each time
 */
public record PageVisits(WebClient client, Limits limits, Duration recheck, Memory memory, Meter meter) {
    private static final int MOST_DOUBLINGS = 6;

    static String key(String list, URI base, Listing.Item item) {
        return list + " " + WebSource.shown(resolve(base, item.link()));
    }

    private static String resolve(URI base, String link) {
        try {
            return base == null ? link : base.resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    /** Null if there is nothing to do. */
    Step visit(String list, URI base, Listing.Item item) throws InterruptedException {
        String address = resolve(base, item.link());
        String key = key(list, base, item);
        Optional<WebProgress> known = memory.web(key);
        if (known.isPresent() && !isDue(known.get(), item)) {
            return null;
        }
        Place place = Place.whole(WebSource.shown(address));
        try {
            Answer answer = client.get(
                    URI.create(address), known.map(WebSteps::validators).orElse(Validators.NONE));
            if (answer instanceof WebResource resource) {
                return article(key, resource, item, place);
            }
            meter.unchangedOne();
            return new Step(null, key, same(key, known.orElseThrow()));
        } catch (IllegalArgumentException e) {
            return refused(key, new Reading.Rejected(place, "is no web address; correct it"));
        } catch (WebException e) {
            return refused(key, new Reading.Rejected(place, e.getMessage()));
        }
    }

    private boolean isDue(WebProgress known, Listing.Item item) {
        if (item.updated() != null && item.updated().isAfter(known.getFetched())) {
            return true;
        }
        Duration rest = recheck.multipliedBy(1L << Math.min(MOST_DOUBLINGS, known.getUnchanged()));
        return !Instant.now().isBefore(known.getFetched().plus(rest));
    }

    /** The article of a page, unless it is the one that was published before. */
    Step article(String key, WebResource resource, Listing.Item item, Place place) {
        meter.bytesRead(resource.body().length);
        if (!isPage(resource)) {
            return refused(
                    key, new Reading.Rejected(place, "is " + resource.mediaType() + ", neither a page nor a feed"));
        }
        Page page =
                Page.of(resource.body(), resource.charset(), resource.address().toString());
        Reading reading = PageArticle.read(page, resource.address(), item, place, limits);
        if (reading instanceof Reading.Rejected rejected) {
            return refused(key, rejected.with(resource.body()));
        }
        String content = hash(((Reading.Found) reading).article());
        Optional<WebProgress> known = memory.web(key);
        boolean same =
                known.filter(before -> content.equals(before.getContent())).isPresent();
        if (same) {
            meter.unchangedOne();
        }
        Validators validators = resource.validators();
        WebProgress progress = new WebProgress(
                validators.etag(),
                validators.lastModified(),
                content,
                now(),
                same ? known.get().getUnchanged() + 1 : 0);
        return new Step(same ? null : reading, key, new PublisherState(key, null, null, progress));
    }

    /** Servers err; what begins as a page is one. */
    private static boolean isPage(WebResource resource) {
        String type = resource.mediaType();
        String head =
                new String(resource.body(), 0, Math.min(1000, resource.body().length), UTF_8).toLowerCase(Locale.ROOT);
        return type.contains("html") || type.isEmpty() || head.contains("<html") || head.contains("<!doctype html");
    }

    /** Said once: as long as the reason stays the same it is no news. */
    Step refused(String key, Reading.Rejected rejected) {
        Optional<PublisherState> known = memory.get(key);
        boolean news = known.filter(before -> rejected.reason().equals(before.getReason()))
                .isEmpty();
        WebProgress before = known.map(PublisherState::getWeb).orElse(null);
        WebProgress progress = new WebProgress(
                null,
                null,
                before == null ? null : before.getContent(),
                now(),
                before == null ? 0 : before.getUnchanged() + 1);
        meter.failed(rejected.message());
        return new Step(news ? rejected : null, key, new PublisherState(key, rejected.reason(), null, progress));
    }

    static PublisherState seen(String key, Validators validators) {
        return new PublisherState(
                key, null, null, new WebProgress(validators.etag(), validators.lastModified(), null, now(), 0));
    }

    static PublisherState same(String key, WebProgress known) {
        return new PublisherState(
                key,
                null,
                null,
                new WebProgress(
                        known.getEtag(), known.getLastModified(), known.getContent(), now(), known.getUnchanged() + 1));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String hash(Article article) {
        String words = article.title() + "\n" + article.published() + "\n" + article.text();
        return Hashes.of(words.getBytes(UTF_8));
    }
}
