package org.muster.streams.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.muster.streams.events.Event;
import org.muster.streams.events.EventLog;
import org.muster.streams.events.Position;
import org.muster.streams.topology.Pipeline;

@Timeout(30)
class EventsTest {
    private final Pipeline pipeline = new Pipeline();
    private final PipelineService service = new PipelineService(pipeline);
    private final HttpApi api = HttpApi.listen("127.0.0.1", 0);
    private final EventLog log = service.events();

    @BeforeEach
    void serve() {
        log.begin(new Position(Map.of("totals0", 10L, "totals1", 0L)));
        api.serve(service);
    }

    @AfterEach
    void stop() {
        api.close();
        pipeline.close();
    }

    @Test
    void shouldTellAListenerWhatHappensFromNowOn() throws Exception {
        log.append("totals0", 10, new Event("totals", "POL", "{\"before\":true}"));
        try (Ear ear = new Ear(null)) {
            assertThat(ear.next())
                    .containsExactly("id: totals0:11_totals1:0", "event: start", "data: {\"resumed\":false}");

            log.append("totals0", 13, new Event("totals", "POL", "{\"now\":true}"));

            assertThat(ear.next()).containsExactly("id: totals0:14_totals1:0", "event: totals", "data: {\"now\":true}");
        }
    }

    @Test
    void shouldGoOnWhereAListenerWasEvenIfItWasToldInAnotherOrder() throws Exception {
        log.append("totals1", 0, new Event("totals", "ROU", "\"heard\""));
        log.append("totals0", 10, new Event("totals", "POL", "\"missed\""));
        log.append("totals1", 1, new Event("totals", "ROU", "\"missed too\""));

        try (Ear ear = new Ear("totals0:10_totals1:1")) {
            assertThat(ear.next()).containsExactly("event: start", "data: {\"resumed\":true}");
            assertThat(ear.next()).containsExactly("event: totals", "data: \"missed\"");
            assertThat(ear.next()).containsExactly("id: totals0:11_totals1:2", "event: totals", "data: \"missed too\"");
        }
    }

    @Test
    void shouldTellOfOneThingOnlyTheLast() throws Exception {
        log.append("totals0", 10, new Event("totals", "POL", "1"));
        log.append("totals0", 11, new Event("totals", "POL", "2"));

        try (Ear ear = new Ear("totals0:10_totals1:0")) {
            ear.next();
            assertThat(ear.next()).containsExactly("id: totals0:12_totals1:0", "event: totals", "data: 2");
        }
    }

    @Test
    void shouldSayWhenAListenerMayHaveMissedSomething() throws Exception {
        for (int offset = 10; offset < 200; offset++) {
            log.append("totals0", offset, new Event("totals", "POL", "1"));
        }

        for (String last : List.of("totals0:10_totals1:0", "totals0:900_totals1:0", "totals0:150", "nonsense")) {
            try (Ear ear = new Ear(last)) {
                assertThat(ear.next()).as(last).contains("event: start", "data: {\"resumed\":false}");
            }
        }
    }

    @Test
    void shouldEndTheStreamWhenTheServiceEnds() throws Exception {
        try (Ear ear = new Ear(null)) {
            ear.next();

            api.close();

            assertThat(ear.next()).isEmpty();
        }
    }

    /** A listener, event by event. */
    private final class Ear implements AutoCloseable {
        private final HttpURLConnection connection;
        private final BufferedReader lines;

        private Ear(String last) throws Exception {
            connection = (HttpURLConnection)
                    URI.create(api.address() + "/api/v1/events").toURL().openConnection();
            if (last != null) {
                connection.setRequestProperty("Last-Event-ID", last);
            }
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The lines of the next event, comments and advice passed over; none at the end. */
        private List<String> next() throws Exception {
            List<String> event = new ArrayList<>();
            for (String line = line(); line != null; line = line()) {
                if (line.isEmpty() && !event.isEmpty()) {
                    return event;
                }
                if (!line.isEmpty() && !line.startsWith(":") && !line.startsWith("retry:")) {
                    event.add(line);
                }
            }
            return event;
        }

        private String line() throws IOException {
            try {
                return lines.readLine();
            } catch (IOException e) {
                assertThat(e).hasMessage("Premature EOF");
                return null;
            }
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
