package org.muster.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;

/** The changes that a running service tells, over any number of connections. */
public final class EventStream {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 1000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final URI address;
    private String lastId;

    /** Hears every change. */
    public interface Listener {
        /** @return false to hear no more */
        boolean hear(String kind, String data);
    }

    /** @param service address of the HTTP API */
    public EventStream(URI service) {
        address = URI.create(service.toString().replaceAll("/+$", "") + "/api/v1/events");
    }

    /**
     * Returns when the listener has heard enough. Where a connection breaks, the next goes on.
     *
     * @throws ServiceFailure if nobody answers at the first attempt
     */
    public void follow(Listener listener) throws InterruptedException {
        while (true) {
            try {
                if (!listen(listener)) {
                    return;
                }
            } catch (IOException | IllegalStateException e) {
                if (lastId == null) {
                    throw new ServiceFailure(
                            "no Muster tells changes at " + address
                                    + "; start one with muster up --data DIR, or name another with --url",
                            e);
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Whether the listener wants more. */
    private boolean listen(Listener listener) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<Stream<String>> response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            if (response.statusCode() != 200) {
                throw new IllegalStateException("status " + response.statusCode());
            }
            return read(lines.iterator(), listener);
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private boolean read(Iterator<String> lines, Listener listener) {
        String id = lastId;
        String kind = "";
        String data = "";
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("id: ")) {
                id = line.substring("id: ".length());
            } else if (line.startsWith("event: ")) {
                kind = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                data = line.substring("data: ".length());
            } else if (line.isEmpty() && !kind.isEmpty()) {
                if (!listener.hear(kind, data)) {
                    return false;
                }
                lastId = id;
                kind = "";
            }
        }
        return true;
    }
}
