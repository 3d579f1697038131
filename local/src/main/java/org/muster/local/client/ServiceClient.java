package org.muster.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The HTTP API of a running service. */
public final class ServiceClient {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final String base;

    /** @param address of the service, as {@code http://127.0.0.1:8080} */
    public ServiceClient(URI address) {
        this.base = address.toString().replaceAll("/+$", "");
    }

    /**
     * An answer of the API.
     *
     * @param path below the address, with a slash in front
     * @param query parameters; those with a null value are left out
     * @throws ServiceFailure if nobody answers, or the answer is a refusal
     */
    public JsonNode get(String path, Map<String, String> query) {
        HttpRequest request = HttpRequest.newBuilder(uri(path, query))
                .timeout(ANSWER_LIMIT)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> response =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != 200) {
                throw new ServiceFailure(reason(response));
            }
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new ServiceFailure("what answers at " + base + " is no Muster", e);
        } catch (IOException e) {
            throw new ServiceFailure(
                    "no Muster answers at " + base
                            + "; start one with muster up --data DIR, or name another with --url",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("interrupted while " + base + " was asked", e);
        }
    }

    /**
     * An answer that holds everything; one that lacks what an instance did not deliver, or that comes from a copy which
     * is behind, is a failure.
     *
     * @see #get
     */
    public JsonNode getWhole(String path, Map<String, String> query) {
        JsonNode answer = get(path, query);
        if (answer.path("partial").asBoolean()) {
            throw new ServiceFailure(
                    "an instance of the service does not answer, so that a part is missing; ask again");
        }
        long lag = answer.path("lag").asLong();
        if (lag > 0) {
            throw new ServiceFailure("a part of the answer is being moved between instances, and its copy is " + lag
                    + (lag == 1 ? " record" : " records") + " behind; ask again in a few seconds");
        }
        return answer;
    }

    /** A text as it may stand in a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private URI uri(String path, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return URI.create(base + path + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    /** What a problem document (RFC 9457) says. */
    private String reason(HttpResponse<String> response) {
        try {
            JsonNode problem = MAPPER.readTree(response.body());
            String detail = problem.path("detail").asText(problem.path("title").asText());
            if (!detail.isEmpty()) {
                return detail;
            }
        } catch (JsonProcessingException e) {
            // Not a problem document; the status has to do.
        }
        return base + " answered with status " + response.statusCode();
    }
}
