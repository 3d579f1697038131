package org.muster.producer.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The article that a page describes in JSON-LD. */
final class LinkedData {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report");

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    /** The first article in a page's scripts; without one every field is null. */
    static LinkedData of(List<String> scripts) {
        for (String script : scripts) {
            try {
                JsonNode found = find(MAPPER.readTree(script));
                if (found != null) {
                    return new LinkedData(found);
                }
            } catch (JsonProcessingException e) {
                // Broken on many sites; the rest of the page still tells.
            }
        }
        return new LinkedData(MAPPER.createObjectNode());
    }

    private static JsonNode find(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                node.path("@graph").forEach(open::add);
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (ARTICLES.contains(each.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    /** A field's string; of an object its name or id; of a list its first. Null if there is none. */
    String get(String field) {
        JsonNode value = article.path(field);
        while (value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        if (value.isObject()) {
            value = value.hasNonNull("name") ? value.get("name") : value.path("@id");
        }
        return value.isValueNode() && !value.asText().isBlank() && !value.isNull()
                ? value.asText().strip()
                : null;
    }
}
