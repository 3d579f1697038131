package org.muster.producer.source;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.web.Answer;
import org.muster.producer.web.Listing;
import org.muster.producer.web.Validators;
import org.muster.producer.web.WebException;
import org.muster.producer.web.WebResource;
import org.muster.schemas.WebProgress;

/**
 * Through a page, or through a list and the pages that it names. That the list was seen is remembered last, so that whoever
 * goes on after a crash reads it again and finds the pages that are missing.
 */
public final class WebSteps implements Source.Steps {
    private final String key;
    private final URI root;
    private final PageVisits visits;
    private final Queue<Listing.Item> pages = new ArrayDeque<>();
    private final Queue<Step> last = new ArrayDeque<>();
    private final Set<String> listed = new HashSet<>();
    private URI base;
    private boolean begun;

    WebSteps(String key, URI root, PageVisits visits) {
        this.key = key;
        this.root = root;
        this.base = root;
        this.visits = visits;
    }

    /** Through a list that is already there. */
    static WebSteps through(String key, List<Listing.Item> items, PageVisits visits) {
        WebSteps steps = new WebSteps(key, null, visits);
        steps.begun = true;
        steps.add(items);
        steps.forgetOthers();
        return steps;
    }

    @Override
    public Step next() throws IOException {
        try {
            if (!begun) {
                begun = true;
                Step first = begin();
                if (first != null) {
                    return first;
                }
            }
            while (!pages.isEmpty()) {
                Step step = visits.visit(key, base, pages.poll());
                if (step != null) {
                    return step;
                }
            }
            return last.poll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Null if what is to be said comes later. */
    private Step begin() throws InterruptedException {
        Optional<WebProgress> known = visits.memory().web(key);
        try {
            Answer answer =
                    visits.client().get(root, known.map(WebSteps::validators).orElse(Validators.NONE));
            if (!(answer instanceof WebResource resource)) {
                return unchanged(known.orElseThrow());
            }
            base = resource.address();
            Optional<Listing> listing = Listing.of(resource);
            if (listing.isEmpty()) {
                return visits.article(
                        key, resource, Listing.Item.of(root.toString()), Place.whole(WebSource.shown(root.toString())));
            }
            return list(listing.get(), resource.validators());
        } catch (WebException e) {
            return visits.refused(
                    key, new Reading.Rejected(Place.whole(WebSource.shown(root.toString())), e.getMessage()));
        }
    }

    /** The pages that are still listed may have changed all the same. */
    private Step unchanged(WebProgress known) {
        for (String page : visits.memory().keys(key + " ")) {
            pages.add(Listing.Item.of(page.substring(key.length() + 1)));
        }
        visits.meter().unchangedOne();
        last.add(new Step(null, key, PageVisits.same(key, known)));
        return null;
    }

    private Step list(Listing listing, Validators validators) throws InterruptedException {
        add(listing.pages());
        Step failure = null;
        for (String further : listing.lists()) {
            try {
                Listing.of(visits.client().get(base.resolve(further))).ifPresent(list -> add(list.pages()));
            } catch (WebException | IllegalArgumentException e) {
                failure = visits.refused(
                        key, new Reading.Rejected(Place.whole(WebSource.shown(further)), e.getMessage()));
            }
        }
        if (failure == null && listed.isEmpty()) {
            return visits.refused(
                    key,
                    new Reading.Rejected(Place.whole(WebSource.shown(root.toString())), "is a feed without entries"));
        }
        if (failure == null) {
            forgetOthers();
            boolean index = !listing.lists().isEmpty();
            last.add(new Step(null, key, PageVisits.seen(key, index ? Validators.NONE : validators)));
        }
        return failure;
    }

    private void add(List<Listing.Item> items) {
        for (Listing.Item item : items) {
            if (listed.add(PageVisits.key(key, base, item))) {
                pages.add(item);
            }
        }
    }

    private void forgetOthers() {
        for (String page : visits.memory().keys(key + " ")) {
            if (!listed.contains(page)) {
                last.add(Step.forget(page));
            }
        }
    }

    static Validators validators(WebProgress known) {
        return new Validators(known.getEtag(), known.getLastModified());
    }

    @Override
    public void close() {}
}
