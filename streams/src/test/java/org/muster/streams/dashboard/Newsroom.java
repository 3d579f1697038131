package org.muster.streams.dashboard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.streams.KeyValue;
import org.muster.schemas.Article;
import org.muster.schemas.CountryTotals;
import org.muster.streams.events.Event;
import org.muster.streams.events.Position;
import org.muster.streams.http.HttpApi;
import org.muster.streams.http.PipelineService;
import org.muster.streams.query.Json;
import org.muster.streams.topology.Pipeline;

/** A service that has read some articles, and a browser to look at it with. */
final class Newsroom implements AutoCloseable {
    private static final String NO_BROWSER =
            "SKIPPED: no Chromium is installed, so the dashboard is not tested (Debian: apt-get install chromium)";

    private static final String TOTALS = "totals0";

    private final Pipeline pipeline = new Pipeline();
    private final PipelineService service = new PipelineService(pipeline);
    private final HttpApi api = HttpApi.listen("127.0.0.1", 0);
    private final Chromium chromium;
    private long told;

    private Newsroom(Chromium chromium) {
        this.chromium = chromium;
        service.events().begin(new Position(Map.of(TOTALS, 0L)));
        api.serve(service);
    }

    /** Skips the test, and says so, where there is no browser. */
    static Newsroom open(Article... articles) throws IOException, InterruptedException, TimeoutException {
        Optional<Path> executable = Chromium.installed();
        if (executable.isEmpty()) {
            System.err.println(NO_BROWSER);
        }
        assumeTrue(executable.isPresent(), NO_BROWSER);
        Newsroom newsroom = new Newsroom(Chromium.start(executable.get()));
        newsroom.publish(articles);
        return newsroom;
    }

    /** All who listen are told which totals are other ones now. */
    void publish(Article... articles) {
        pipeline.publish(articles);
        for (KeyValue<String, CountryTotals> change : pipeline.read(Pipeline.TOPICS.troopTotals())) {
            Event event = new Event(
                    "totals", change.key, Json.totals(change.key, change.value).toString());
            service.events().append(TOTALS, told++, event);
        }
    }

    /** A page of desktop size at an address such as {@code #/country/POL}, when it shows what is so. */
    Page page(String hash) {
        return page(hash, 1280, 800);
    }

    Page page(String hash, int width, int height) {
        Page page = chromium.page();
        page.size(width, height);
        show(page, hash);
        return page;
    }

    /** A page of the service that shows nothing, to ask modules on. */
    Page emptyPage() {
        Page page = chromium.page();
        page.open(api.address() + "/icon.svg");
        return page;
    }

    void show(Page page, String hash) {
        page.open("about:blank");
        page.open(api.address() + "/" + hash);
        page.await("document.querySelector('#day:enabled') && !document.querySelector('[aria-busy]')");
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        api.close();
        pipeline.close();
    }
}
