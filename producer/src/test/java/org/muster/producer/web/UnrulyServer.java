package org.muster.producer.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that does what it is told, good or bad, and remembers what it was asked. */
public final class UnrulyServer implements AutoCloseable {
    /** Writes an answer. */
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public UnrulyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            try (exchange) {
                behaviours
                        .getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1))
                        .answer(exchange);
            } catch (IOException e) {
                // The client has hung up; that is what some tests are about.
            }
        });
        server.start();
    }

    public void on(String path, Behaviour behaviour) {
        behaviours.put(path, behaviour);
    }

    public void serve(String path, String contentType, byte[] body) {
        on(path, exchange -> send(exchange, 200, contentType, body));
    }

    public static void send(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Paths in the order in which they were asked for. */
    public List<String> asked() {
        return asked;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
