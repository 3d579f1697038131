package org.muster.streams.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A connection to a browser by its DevTools protocol: commands with answers, and events. */
final class DevTools implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int ANSWER_SECONDS = 30;

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Frames())
                .join();
    }

    /** @param listener hears every event, with its {@code method}, {@code params} and {@code sessionId} */
    void onEvent(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /** @param session null for the browser itself */
    JsonNode send(String session, String method, ObjectNode parameters) {
        int id = lastId.incrementAndGet();
        ObjectNode command = MAPPER.createObjectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        if (session != null) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        synchronized (this) {
            socket.sendText(command.toString(), true).join();
        }
        JsonNode node = answer.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
        if (node.has("error")) {
            throw new IllegalStateException(method + ": " + node.path("error"));
        }
        return node.path("result");
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Frames implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                receive(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void receive(String text) {
            try {
                JsonNode node = MAPPER.readTree(text);
                if (node.has("id")) {
                    waiting.remove(node.path("id").asInt()).complete(node);
                } else {
                    listeners.forEach(listener -> listener.accept(node));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
