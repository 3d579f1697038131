package org.muster.local.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * One column of a {@link Table}.
 *
 * @param title what stands above it
 * @param numeric whether it is aligned to the right; such a column is never cut
 * @param text what stands in it for a row, in plain characters
 */
public record Column(String title, boolean numeric, Function<JsonNode, String> text) {
    /** A column that shows a field as it is, an array's elements in one line. */
    public static Column field(String title, String field) {
        return new Column(title, false, row -> Fields.text(row.path(field)));
    }

    public static Column number(String title, Function<JsonNode, String> text) {
        return new Column(title, true, text);
    }

    public static Column text(String title, Function<JsonNode, String> text) {
        return new Column(title, false, text);
    }
}
