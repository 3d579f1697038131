package org.muster.streams.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

/** In which form an answer is wanted: JSON, or CSV where it is a table. */
enum Answering {
    JSON,
    CSV;

    /** By {@code ?format=}, else by the Accept header. */
    static Answering of(Context context) {
        String format = context.queryParam("format");
        if (format == null) {
            String accept = context.header("Accept");
            return accept != null && accept.startsWith("text/csv") ? CSV : JSON;
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw Problem.badRequest("The parameter format is json or csv; \"" + format + "\" is neither.");
        };
    }

    /** @param table the answer as CSV */
    void reply(Context context, JsonNode answer, Function<JsonNode, String> table) {
        boolean passing =
                answer.path("partial").asBoolean() || answer.path("stale").asBoolean();
        if (this == JSON && passing) {
            Replies.json(context, answer);
        } else if (this == JSON) {
            Replies.cacheable(context, answer);
        } else if (passing) {
            // A table has no place to say so.
            throw Problem.unavailable(
                    "Not just now",
                    "An instance does not answer, so that the table would lack rows. Ask again, or for JSON, which says"
                            + " what it lacks.");
        } else {
            Replies.cacheable(
                    context, "text/csv; charset=utf-8", table.apply(answer).getBytes(StandardCharsets.UTF_8));
        }
    }
}
