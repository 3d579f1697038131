package org.muster.producer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.muster.producer.bytes.Gunzip;

/** Reads addresses politely and with limits: one request at a time to each host, whatever the number of threads. */
public final class WebClient {
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration RULES_STAND_FOR = Duration.ofHours(6);
    private static final Duration CLOSED_FOR = Duration.ofMinutes(15);

    private final WebSettings settings;
    private final AddressGuard guard;
    private final HostPace pace = new HostPace();
    private final Map<String, Known> robots = new ConcurrentHashMap<>();
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
        return get(address, Validators.NONE) instanceof WebResource resource ? resource : unasked();
    }

    /**
     * Asks for what changed.
     *
     * @throws WebException if the address gives nothing, or is not ours to read
     */
    public Answer get(URI address, Validators known) throws WebException, InterruptedException {
        Request<byte[]> request = new Request<>(Credentials.in(address), known, 0, this::limited);
        Response<byte[]> last = follow(Credentials.without(address), request);
        if (last.response.statusCode() == NOT_MODIFIED && !known.equals(Validators.NONE)) {
            return new Answer.NotModified();
        }
        return resource(last.address, last.response);
    }

    /**
     * An answer of any length, to be read as it comes; it ends with an {@link IOException} when nothing comes for too long.
     *
     * @param offset first byte wanted
     * @throws WebException if the address gives nothing, or is not ours to read
     */
    public InputStream open(URI address, long offset) throws WebException, InterruptedException, IOException {
        Request<InputStream> request = new Request<>(
                Credentials.in(address), Validators.NONE, offset, () -> new StreamedBody(settings.patience()));
        Response<InputStream> last = follow(Credentials.without(address), request);
        int status = last.response.statusCode();
        InputStream body = last.response.body();
        if (status != 200 && status != 206) {
            body.close();
            throw new WebException("answers with status " + status);
        }
        if (status == 200) {
            body.skipNBytes(offset);
        }
        return body;
    }

    /**
     * One thing asked for, wherever it may have moved to.
     *
     * @param offset first byte wanted
     */
    private record Request<T>(
            Credentials credentials, Validators known, long offset, Supplier<BodySubscriber<T>> body) {
        HttpRequest to(URI address, WebSettings settings) {
            HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                    .header("User-Agent", settings.userAgent())
                    .header("Accept-Encoding", offset > 0 ? "identity" : "gzip")
                    .header(
                            "Accept",
                            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5")
                    .timeout(settings.patience());
            credentials.header(address).ifPresent(value -> builder.header("Authorization", value));
            if (known.etag() != null) {
                builder.header("If-None-Match", known.etag());
            }
            if (known.lastModified() != null) {
                builder.header("If-Modified-Since", known.lastModified());
            }
            if (offset > 0) {
                builder.header("Range", "bytes=" + offset + "-");
            }
            return builder.build();
        }
    }

    private record Response<T>(URI address, HttpResponse<T> response) {}

    private <T> Response<T> follow(URI address, Request<T> request) throws WebException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            guard.check(at);
            RobotsRules rules = robots(at, request.credentials);
            if (!rules.allows(pathAndQuery(at))) {
                throw new WebException("is closed to robots (robots.txt of " + at.getHost() + ")");
            }
            HttpResponse<T> response = ask(at, request, rules.delay());
            URI next = redirect(at, response);
            if (next == null) {
                return new Response<>(at, response);
            }
            at = next;
        }
        throw new WebException("leads through more than " + settings.redirects() + " redirects (the limit)");
    }

    private RobotsRules robots(URI address, Credentials credentials) throws InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        Known known = robots.get(origin);
        if (known == null || Instant.now().isAfter(known.until)) {
            RobotsRules rules = readRobots(URI.create(origin + "/robots.txt"), credentials);
            known = new Known(rules, Instant.now().plus(rules == RobotsRules.NONE ? CLOSED_FOR : RULES_STAND_FOR));
            robots.put(origin, known);
        }
        return known.rules;
    }

    /** What robots.txt said, and until when that is believed. */
    private record Known(RobotsRules rules, Instant until) {}

    /** A missing file allows everything; one that cannot be had forbids everything, until it is asked for again. */
    private RobotsRules readRobots(URI file, Credentials credentials) throws InterruptedException {
        Request<byte[]> request = new Request<>(credentials, Validators.NONE, 0, this::limited);
        try {
            URI at = file;
            for (int hop = 0; hop <= settings.redirects(); hop++) {
                HttpResponse<byte[]> response = ask(at, request, Duration.ZERO);
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

    /** Asks again, later, while the server is busy or broken. The address is looked at right before it is used. */
    private <T> HttpResponse<T> ask(URI address, Request<T> request, Duration delay)
            throws WebException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try (HostPace.Turn turn = pace.await(Objects.requireNonNullElse(address.getHost(), ""))) {
                guard.check(address);
                HttpResponse<T> response = askOnce(address, request);
                boolean busy = response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() >= 500;
                turn.rest(busy ? BackOff.after(response, attempt, settings) : longer(settings.pause(), delay));
                if (!busy || attempt >= settings.attempts()) {
                    return response;
                }
            }
        }
    }

    private <T> HttpResponse<T> askOnce(URI address, Request<T> request) throws WebException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer =
                http.sendAsync(request.to(address, settings), head -> request.body.get());
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
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private BodySubscriber<byte[]> limited() {
        return new LimitedBody(settings.bytes());
    }

    private static URI redirect(URI from, HttpResponse<?> response) throws WebException {
        boolean redirected = response.statusCode() / 100 == 3 && response.statusCode() != NOT_MODIFIED;
        if (!redirected) {
            return null;
        }
        try {
            return Credentials.without(
                    from.resolve(response.headers().firstValue("Location").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new WebException("redirects to what is no address");
        }
    }

    private WebResource resource(URI address, HttpResponse<byte[]> response) throws WebException {
        if (response.statusCode() != 200) {
            throw new WebException("answers with status " + response.statusCode());
        }
        byte[] body = response.body();
        boolean packed = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
        if (packed || header(response, "Content-Encoding", "").contains("gzip")) {
            body = unpack(body);
        }
        Validators validators = new Validators(header(response, "ETag", null), header(response, "Last-Modified", null));
        return new WebResource(address, header(response, "Content-Type", ""), validators, body);
    }

    private static String header(HttpResponse<?> response, String name, String otherwise) {
        return response.headers().firstValue(name).orElse(otherwise);
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

    private static WebResource unasked() throws WebException {
        throw new WebException("says that it did not change, which nobody asked");
    }

    private static String pathAndQuery(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
