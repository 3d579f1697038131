package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, one column for each field of the first row. */
final class Csv {
    private Csv() {}

    static void print(Iterable<? extends JsonNode> rows, PrintStream out) {
        List<String> fields = new ArrayList<>();
        for (JsonNode row : rows) {
            if (fields.isEmpty()) {
                row.fieldNames().forEachRemaining(fields::add);
                out.println(fields.stream().map(Csv::quoted).collect(Collectors.joining(",")));
            }
            out.println(fields.stream()
                    .map(field -> quoted(Fields.text(row.path(field))))
                    .collect(Collectors.joining(",")));
        }
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
    static String quoted(String value) {
        String safe = value.matches("(?s)[=+@\\t\\r].*|-\\D.*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
