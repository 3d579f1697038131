package org.muster.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;

/** A service that gives the answers it is told to, and keeps what it was asked. */
final class StubService implements AutoCloseable {
    private final HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.start();
    }

    /** The first answer to the first question and so on; the last to all later ones. */
    void answer(String path, String type, String... answers) {
        Queue<String> left = new ArrayDeque<>(List.of(answers));
        server.createContext(path, exchange -> {
            String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
            asked.add(exchange.getRequestURI() + (last == null ? "" : " after " + last));
            byte[] body = (left.size() > 1 ? left.remove() : left.element()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
