package org.muster.producer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.muster.producer.bytes.Gunzip;

/** Reads addresses one after the other, politely and with limits. Not for several threads. */
public final class WebClient {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final WebSettings settings;
    private final AddressGuard guard;
    private final HostPace pace = new HostPace();
    private final Map<String, RobotsRules> robots = new HashMap<>();
    private final HttpClient http;

    public WebClient(WebSettings settings) {
        this.settings = settings;
        this.guard = new AddressGuard(settings.trustedHosts());
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /** @throws WebException if the address gives nothing, or is not ours to read */
    public WebResource get(URI address) throws WebException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            guard.check(at);
            RobotsRules rules = robots(at);
            if (!rules.allows(pathAndQuery(at))) {
                throw new WebException("is closed to robots (robots.txt of " + at.getHost() + ")");
            }
            HttpResponse<byte[]> response = ask(at, rules.delay());
            URI next = redirect(at, response);
            if (next == null) {
                return resource(at, response);
            }
            at = next;
        }
        throw new WebException("leads through more than " + settings.redirects() + " redirects (the limit)");
    }

    private RobotsRules robots(URI address) throws InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        RobotsRules known = robots.get(origin);
        if (known == null) {
            known = readRobots(URI.create(origin + "/robots.txt"));
            robots.put(origin, known);
        }
        return known;
    }

    /** A missing file allows everything; one that cannot be had forbids everything, for this run. */
    private RobotsRules readRobots(URI file) throws InterruptedException {
        try {
            URI at = file;
            for (int hop = 0; hop <= settings.redirects(); hop++) {
                guard.check(at);
                HttpResponse<byte[]> response = ask(at, Duration.ZERO);
                URI next = redirect(at, response);
                if (next == null) {
                    return response.statusCode() == 200
                            ? RobotsRules.parse(
                                    new String(resource(at, response).body(), StandardCharsets.UTF_8),
                                    settings.robotName())
                            : response.statusCode() < 500 ? RobotsRules.ALL : RobotsRules.NONE;
                }
                at = next;
            }
            return RobotsRules.ALL;
        } catch (WebException e) {
            return RobotsRules.NONE;
        }
    }

    /** Asks again, later, while the server is busy or broken. */
    private HttpResponse<byte[]> ask(URI address, Duration delay) throws WebException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            pace.await(address.getHost());
            HttpResponse<byte[]> response = askOnce(address);
            boolean busy = response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() >= 500;
            pace.rest(address.getHost(), busy ? backOff(response, attempt) : longer(settings.pause(), delay));
            if (!busy || attempt >= settings.attempts()) {
                return response;
            }
        }
    }

    private HttpResponse<byte[]> askOnce(URI address) throws WebException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", settings.userAgent())
                .header("Accept-Encoding", "gzip")
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5")
                .timeout(settings.patience())
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, head -> new LimitedBody(settings.bytes()));
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new WebException(
                    "did not answer within " + settings.patience().toSeconds() + " seconds (the limit)");
        } catch (ExecutionException e) {
            String reason = e.getCause().getMessage();
            throw new WebException("cannot be read: "
                    + (reason == null ? e.getCause().getClass().getSimpleName() : reason));
        }
    }

    private Duration backOff(HttpResponse<?> response, int attempt) {
        Duration asked = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(settings.pause().multipliedBy(1L << attempt));
        long jitter =
                (long) (asked.toMillis() * 0.5 * ThreadLocalRandom.current().nextDouble());
        Duration wait = asked.plusMillis(jitter);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static URI redirect(URI from, HttpResponse<?> response) throws WebException {
        boolean redirected = response.statusCode() / 100 == 3 && response.statusCode() != 304;
        if (!redirected) {
            return null;
        }
        try {
            return from.resolve(response.headers().firstValue("Location").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new WebException("redirects to what is no address");
        }
    }

    private WebResource resource(URI address, HttpResponse<byte[]> response) throws WebException {
        if (response.statusCode() != 200) {
            throw new WebException("answers with status " + response.statusCode());
        }
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").contains("gzip")) {
            body = unpack(body);
        }
        return new WebResource(
                address, response.headers().firstValue("Content-Type").orElse(""), body);
    }

    private byte[] unpack(byte[] packed) throws WebException {
        try (InputStream in = Gunzip.of(new ByteArrayInputStream(packed))) {
            byte[] body = in.readNBytes(settings.bytes() + 1);
            if (body.length > settings.bytes()) {
                throw new WebException("cannot be read: " + LimitedBody.tooLong(settings.bytes()));
            }
            return body;
        } catch (IOException e) {
            throw new WebException("cannot be unpacked: " + e.getMessage());
        }
    }

    private static String pathAndQuery(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
