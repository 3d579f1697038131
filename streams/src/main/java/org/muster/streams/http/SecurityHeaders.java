package org.muster.streams.http;

import io.javalin.http.Context;

/** What keeps a browser from doing more with an answer than reading it; the page has a policy of its own. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void set(Context context) {
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
