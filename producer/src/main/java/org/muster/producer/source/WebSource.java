package org.muster.producer.source;

import java.net.URI;
import java.time.Duration;
import org.muster.producer.progress.Meter;
import org.muster.producer.reading.Limits;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;
import org.muster.producer.web.WebClient;

/** An address on the web: an article's page, or a list of pages (feed, sitemap, plain addresses). */
public final class WebSource implements Source {
    private final String address;
    private final WebClient client;
    private final Limits limits;
    private final Duration recheck;

    /** @param recheck after how long a page that is still listed is asked for again; zero for each pass */
    WebSource(String address, WebClient client, Limits limits, Duration recheck) {
        this.address = address;
        this.client = client;
        this.limits = limits;
        this.recheck = recheck;
    }

    @Override
    public String name() {
        return shown(address);
    }

    @Override
    public Steps open(Memory memory, Meter meter) {
        try {
            URI root = URI.create(address.strip());
            return new WebSteps(key(address), root, new PageVisits(client, limits, recheck, memory, meter));
        } catch (IllegalArgumentException e) {
            return StepChain.single(
                    Step.of(new Reading.Rejected(Place.whole(name()), "is no web address; correct it")));
        }
    }

    static String key(String address) {
        return "web " + shown(address);
    }

    /** Without credentials. */
    static String shown(String address) {
        return address.replaceFirst("//[^/?#@]*@", "//");
    }
}
