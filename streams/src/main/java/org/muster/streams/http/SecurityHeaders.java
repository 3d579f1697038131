package org.muster.streams.http;

import io.javalin.http.Context;

/** What keeps a browser from doing more with an answer than showing it. */
final class SecurityHeaders {
    /** Pictures may be made on the page itself, for the export; everything else comes from here. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void set(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
