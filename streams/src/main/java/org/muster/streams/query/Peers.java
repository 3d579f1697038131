package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.streams.state.HostInfo;

/**
 * The other instances. They are asked for what they hold themselves, once, with a deadline, on threads of their own: a
 * question never travels on, and instances that ask each other do not wait in a circle.
 */
public final class Peers implements AutoCloseable {
    /** Where an instance answers for what it holds itself. */
    public static final String LOCAL_ONLY = "/internal/v1/";

    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final ObjectMapper mapper = new ObjectMapper();
    private final ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "muster-peers");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client =
            HttpClient.newBuilder().executor(threads).connectTimeout(DEADLINE).build();

    /** What the peer holds; fails if it does not answer in time, or has not got it. */
    CompletableFuture<JsonNode> ask(HostInfo host, Query query, Parameters parameters) {
        HttpRequest request = HttpRequest.newBuilder(address(host, query, parameters))
                .timeout(DEADLINE)
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> read(host, response));
    }

    static URI address(HostInfo host, Query query, Parameters parameters) {
        String name =
                host.host().indexOf(':') >= 0 && !host.host().startsWith("[") ? "[" + host.host() + "]" : host.host();
        return URI.create(
                "http://" + name + ":" + host.port() + LOCAL_ONLY + query.name() + "?" + parameters.encoded());
    }

    private JsonNode read(HostInfo host, HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new StoreMovingException(host + " answered " + response.statusCode());
        }
        try {
            return mapper.readTree(response.body());
        } catch (IOException e) {
            throw new StoreMovingException(host + " answered what is not JSON", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
