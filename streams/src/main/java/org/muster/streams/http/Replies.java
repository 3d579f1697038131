package org.muster.streams.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** How answers are written: UTF-8 bytes, so that the length is theirs. */
final class Replies {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int TAG_BYTES = 12;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_MODIFIED = 304;
    private static final String RETRY_AFTER_SECONDS = "1";

    private Replies() {}

    /** An answer for this request alone. */
    static void json(Context context, JsonNode answer) {
        context.header("Cache-Control", "no-store");
        write(context, "application/json", bytes(answer));
    }

    static void problem(Context context, int status, String title, String detail) {
        if (status == UNAVAILABLE) {
            context.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        context.status(status).header("Cache-Control", "no-store");
        write(
                context,
                "application/problem+json",
                bytes(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)
                        .put("instance", context.path())));
    }

    static void text(Context context, String type, String text) {
        write(context, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that holds until something changes: it may be kept, but has to be asked for anew, which is cheap. */
    static void cacheable(Context context, JsonNode answer) {
        cacheable(context, "application/json", bytes(answer));
    }

    static void cacheable(Context context, String type, byte[] body) {
        // Weak, because the same answer may be sent compressed or not.
        String tag = "W/\"" + digest(body) + '"';
        context.header("Cache-Control", "no-cache")
                .header("ETag", tag)
                .header("Vary", "Accept, Accept-Encoding, Origin");
        String known = context.header("If-None-Match");
        if (known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals)) {
            context.status(NOT_MODIFIED);
        } else {
            write(context, type, body);
        }
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(Context context, String type, byte[] body) {
        context.contentType(type).result(body);
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is not JSON", e);
        }
    }
}
