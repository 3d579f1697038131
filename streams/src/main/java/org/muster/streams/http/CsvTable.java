package org.muster.streams.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of JSON as comma-separated values (RFC 4180, with line ends as on Unix). The elements of an array stand with spaces between, the values of an
 * object within it with colons: {@code POL:0:2000 DEU:0:2000}.
 */
public final class CsvTable {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r].*|-\\D.*");
    private static final Pattern SPECIAL = Pattern.compile("(?s).*[\",\\r\\n].*");
    private static final String LINE_END = "\n";

    private CsvTable() {}

    /** @param columns names of fields, which are the headings too */
    public static String of(List<String> columns, Iterable<? extends JsonNode> rows) {
        StringBuilder table = new StringBuilder(line(columns));
        for (JsonNode row : rows) {
            table.append(
                    line(columns.stream().map(column -> text(row.path(column))).toList()));
        }
        return table.toString();
    }

    private static String line(List<String> values) {
        return values.stream().map(CsvTable::quoted).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isContainerNode()) {
            return value.asText();
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(text(part)));
        return String.join(value.isArray() ? " " : ":", parts);
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
    public static String quoted(String value) {
        String safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        return SPECIAL.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
