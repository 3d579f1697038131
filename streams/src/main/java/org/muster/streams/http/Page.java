package org.muster.streams.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The files of the dashboard, which lie in {@code web/} on the class path. */
final class Page {
    private static final String ROOT = "/web/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    void addTo(RoutesConfig routes) {
        routes.get("/", context -> serve(context, "index.html"));
        routes.get("/<file>", context -> serve(context, context.pathParam("file")));
    }

    /** Only plain names, so that nothing but these files can be reached. */
    private static void serve(Context context, String file) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        byte[] content = type != null && file.matches("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*")
                ? read(file)
                : null;
        if (content == null) {
            throw Problem.notFound(
                    "Not found", "There is nothing at " + context.path() + ". /api/v1/openapi.yaml says what there is.");
        }
        Replies.bytes(context, type, content);
    }

    private static byte[] read(String file) {
        try (InputStream content = Page.class.getResourceAsStream(ROOT + file)) {
            return content == null ? null : content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
