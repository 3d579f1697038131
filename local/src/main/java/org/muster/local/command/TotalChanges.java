package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the totals were, so that it can be told what changed. */
final class TotalChanges {
    private static final List<String> VALUES = List.of("low", "high", "uncounted");
    private static final ObjectNode NOTHING =
            JsonNodeFactory.instance.objectNode().put("low", 0).put("high", 0).put("uncounted", 0);

    private final Map<String, Map<String, JsonNode>> countries = new TreeMap<>();

    /**
     * Takes note of a country's lines as they are now.
     *
     * @return for each line that is not as it was: country, view, lane, and the values before and now
     */
    List<ObjectNode> update(String country, Iterable<? extends JsonNode> cells) {
        Map<String, JsonNode> now = new TreeMap<>();
        cells.forEach(cell -> now.put(line(cell), cell));
        Map<String, JsonNode> before = countries.getOrDefault(country, Map.of());
        countries.put(country, now);
        TreeSet<String> lines = new TreeSet<>(before.keySet());
        lines.addAll(now.keySet());
        List<ObjectNode> changes = new ArrayList<>();
        for (String line : lines) {
            JsonNode was = before.getOrDefault(line, NOTHING);
            JsonNode is = now.getOrDefault(line, NOTHING);
            if (VALUES.stream().anyMatch(value -> !was.path(value).equals(is.path(value)))) {
                changes.add(change(country, line, was, is));
            }
        }
        return changes;
    }

    /** Those that have been told of. */
    Set<String> countries() {
        return Set.copyOf(countries.keySet());
    }

    private static String line(JsonNode cell) {
        return cell.path("view").asText() + ' ' + cell.path("lane").asText();
    }

    private static ObjectNode change(String country, String line, JsonNode was, JsonNode is) {
        int space = line.indexOf(' ');
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("country", country)
                .put("view", line.substring(0, space))
                .put("lane", line.substring(space + 1));
        VALUES.forEach(value -> change.set(value + "Before", was.path(value)));
        VALUES.forEach(value -> change.set(value, is.path(value)));
        return change;
    }
}
