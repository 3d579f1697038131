package org.muster.producer.progress;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.producer.failure.PublishException;

/** Answers {@code /metrics} with how each source does, for Prometheus. */
public final class MetricsEndpoint implements AutoCloseable {
    private final HttpServer server;

    private MetricsEndpoint(HttpServer server) {
        this.server = server;
    }

    /** @throws PublishException if the port is taken */
    public static MetricsEndpoint open(String host, int port, List<Meter> meters) {
        List<Meter> shown = List.copyOf(meters);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
            server.createContext("/", exchange -> {
                boolean known = exchange.getRequestURI().getPath().equals("/metrics");
                answer(exchange, known ? 200 : 404, known ? SourceMetrics.text(shown) : "Ask for /metrics.\n");
            });
            server.start();
            return new MetricsEndpoint(server);
        } catch (IOException e) {
            throw new PublishException(
                    "Metrics cannot be served at " + host + ":" + port + " (" + e.getMessage()
                            + "); name another port.",
                    e);
        }
    }

    public URI address() {
        InetSocketAddress bound = server.getAddress();
        return URI.create("http://" + bound.getAddress().getHostAddress() + ":" + bound.getPort() + "/metrics");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
