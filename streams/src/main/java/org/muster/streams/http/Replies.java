package org.muster.streams.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** How answers are written: UTF-8 bytes, so that the length is theirs. */
final class Replies {
    private static final String RETRY_AFTER_SECONDS = "1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Replies() {}

    static void json(Context context, JsonNode answer) {
        write(context, "application/json", answer);
    }

    static void problem(Context context, int status, String title, String detail) {
        if (status == 503) {
            context.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        write(
                context.status(status),
                "application/problem+json",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)
                        .put("instance", context.path()));
    }

    static void text(Context context, String type, String text) {
        context.contentType(type + "; charset=utf-8").result(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Context context, String type, JsonNode body) {
        try {
            context.contentType(type).result(MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is not JSON", e);
        }
    }
}
