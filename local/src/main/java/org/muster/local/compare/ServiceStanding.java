package org.muster.local.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.claims.ClaimJson;
import org.muster.local.client.ServiceClient;
import org.muster.local.client.ServiceFailure;

/** What a running service answers. Of its claims it tells those that are behind a fact. */
public final class ServiceStanding implements Standing {
    private static final int PAGE = 500;

    private final ServiceClient client;
    private final Map<String, Set<ArticleClaim>> known = new HashMap<>();

    public ServiceStanding(ServiceClient client) {
        this.client = client;
    }

    @Override
    public Optional<LocalDate> newestDay() {
        return Optional.empty();
    }

    @Override
    public List<Line> lines(LocalDate asOf) {
        JsonNode answer = client.getWhole(
                "/api/v1/totals", Collections.singletonMap("asOf", asOf == null ? null : asOf.toString()));
        List<Line> lines = new ArrayList<>();
        answer.path("totals").forEach(cell -> lines.add(line(cell)));
        return lines;
    }

    @Override
    public Set<ArticleClaim> behind(Collection<String> ids) {
        Set<ArticleClaim> claims = new LinkedHashSet<>();
        ids.forEach(id -> claims.addAll(known.computeIfAbsent(id, this::fact)));
        return claims;
    }

    @Override
    public Set<ArticleClaim> about(String country, LocalDate asOf) {
        Set<String> ids = new HashSet<>();
        for (String role : List.of("contributor", "host")) {
            int taken = 0;
            JsonNode page;
            do {
                page = client.getWhole(
                        "/api/v1/facts",
                        Map.of(role, country, "offset", Integer.toString(taken), "limit", Integer.toString(PAGE)));
                page.path("facts").forEach(fact -> ids.add(fact.path("id").asText()));
                taken += page.path("facts").size();
            } while (taken < page.path("total").asInt() && !page.path("facts").isEmpty());
        }
        return behind(ids);
    }

    private Set<ArticleClaim> fact(String id) {
        Set<ArticleClaim> claims = new LinkedHashSet<>();
        try {
            client.get("/api/v1/facts/" + ServiceClient.encoded(id), Map.of())
                    .path("claims")
                    .forEach(claim -> claims.add(claim(claim)));
        } catch (ServiceFailure e) {
            // It was withdrawn between two questions: nothing is behind it any more.
        }
        return claims;
    }

    private static ArticleClaim claim(JsonNode shown) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        String id = shown.path("article").path("id").asText();
        article.put("id", id);
        article.putArray("deployments").add(shown);
        return ArticleClaim.of(
                shown.path("article").path("url").textValue(),
                id,
                ClaimJson.read(article.toString()).deployments().get(0));
    }

    private static Line line(JsonNode cell) {
        List<String> facts = new ArrayList<>();
        cell.path("facts").forEach(id -> facts.add(id.asText()));
        return new Line(
                new Line.At(
                        cell.path("country").asText(),
                        cell.path("view").asText(),
                        cell.path("lane").asText()),
                new Line.Total(
                        cell.path("low").asLong(),
                        cell.hasNonNull("high") ? cell.path("high").asLong() : null,
                        cell.path("uncounted").asInt()),
                facts);
    }
}
