package org.muster.streams.http;

import io.javalin.http.Context;
import java.util.Set;

/** What keeps a browser from doing more with an answer than reading it; the page has a policy of its own. */
final class SecurityHeaders {
    private final Set<String> origins;

    /** @param origins of the other sites whose scripts may read the answers */
    SecurityHeaders(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    void set(Context context) {
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
        String origin = context.header("Origin");
        if (origin != null && origins.contains(origin)) {
            context.header("Access-Control-Allow-Origin", origin);
        }
    }
}
