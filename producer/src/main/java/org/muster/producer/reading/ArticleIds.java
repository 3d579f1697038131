package org.muster.producer.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muster.producer.bytes.Hashes;

/**
 * What makes an article the same article: its address on the web, so that a corrected text is a revision; else its text,
 * so that it may come from any file. An id that a file gives says only which line of that file is meant.
 */
public final class ArticleIds {
    /** Parameters that say who linked here, not what stands here. */
    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "mc_cid", "mc_eid", "ref", "cmpid", "ns_campaign");

    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private ArticleIds() {}

    /** @param url or null; texts that differ in white space alone are the same */
    static String of(String url, String text) {
        return url != null && WEB.matcher(url).lookingAt()
                ? "url-" + hash(canonical(url))
                : "text-" + hash(String.join(" ", text.strip().split("\\s+")));
    }

    /** The address without what does not change the page: fragment, default port, tracking parameters, case of the host. */
    static String canonical(String url) {
        try {
            URI uri = new URI(url.strip());
            if (uri.getHost() == null) {
                return uri.toString();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT).replace("https", "http");
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            String port = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return scheme + "://" + host + port + path + query(uri.getRawQuery());
        } catch (URISyntaxException e) {
            return url.strip();
        }
    }

    private static String query(String raw) {
        if (raw == null) {
            return "";
        }
        String kept = Arrays.stream(raw.split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !isTracking(parameter.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String name) {
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static String hash(String text) {
        return Hashes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
