package org.muster.streams.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which answers are tables too, and how. */
final class Tables {
    private static final List<String> CELLS = List.of(
            "country",
            "view",
            "lane",
            "low",
            "high",
            "uncounted",
            "counterparts",
            "facts",
            "factCount",
            "lastReported");
    private static final List<String> FACTS = List.of(
            "id",
            "contributors",
            "hosts",
            "region",
            "place",
            "origins",
            "low",
            "high",
            "approx",
            "vague",
            "asset",
            "stage",
            "status",
            "day",
            "additional",
            "historic",
            "rest",
            "partOf",
            "firstReported",
            "lastReported",
            "articles",
            "sources");
    private static final List<String> MEASURES = List.of(
            "target",
            "imposer",
            "measure",
            "stage",
            "since",
            "inForceSince",
            "lastReported",
            "articles",
            "sources",
            "claims");

    private Tables() {}

    static String totals(JsonNode answer) {
        return CsvTable.of(CELLS, answer.path("totals"));
    }

    static String series(JsonNode answer) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode point : answer.path("series")) {
            for (JsonNode cell : point.path("totals")) {
                rows.add(((ObjectNode) cell.deepCopy()).set("day", point.path("day")));
            }
        }
        return CsvTable.of(Stream.concat(Stream.of("day"), CELLS.stream()).toList(), rows);
    }

    static String facts(JsonNode answer) {
        return CsvTable.of(FACTS, answer.path("facts"));
    }

    static String sanctions(JsonNode answer) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode status : answer.path("sanctions")) {
            for (JsonNode measure : status.path("measures")) {
                ObjectNode row = measure.deepCopy();
                row.set("target", status.path("target"));
                rows.add(row.set("imposer", status.path("imposer")));
            }
        }
        return CsvTable.of(MEASURES, rows);
    }
}
